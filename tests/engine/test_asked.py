"""What was asked a moment ago is not asked again, and its sentences stay with who reads that language."""

import pytest

from gallery_app.domain.translation import in_english
from gallery_app.engine.asked import AskedPlans
from gallery_app.engine.asking import AskingPlan

PLAN = AskingPlan()


def test_it_is_remembered_for_two_minutes():
    now = [0.0]
    asked = AskedPlans(lambda: now[0])
    assert asked.find(PLAN) is None
    asked.keep(PLAN, ["Articles could not be read."])
    assert asked.find(PLAN) == ("Articles could not be read.",)
    now[0] = 121.0
    assert asked.find(PLAN) is None


@pytest.mark.usefixtures("foreign")
def test_a_program_is_not_told_the_windows_sentences():
    asked = AskedPlans(lambda: 0.0)
    asked.keep(PLAN, ["⟦Articles could not be read.⟧"])
    with in_english():
        assert asked.find(PLAN) is None
        asked.keep(PLAN, ["Articles could not be read."])
        assert asked.find(PLAN) == ("Articles could not be read.",)
    assert asked.find(PLAN) == ("⟦Articles could not be read.⟧",)
