"""Sentences that are kept in English are known again by their templates."""

import pytest

from gallery_app.domain import kept_words
from gallery_app.domain.kept_words import NAMES_CAMERA, STATUS_BY_NUMBER, say_kept, say_status, split_kept

TEMPLATES = [value for name, value in vars(kept_words).items() if name.isupper() and name[0] != "_"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_each_is_known_again(template):
    values = {"megapixels": "1,204", "number": "7", "camera": "Apple {iPhone}\n(XR)", "percent": "40"}
    filled = template.format(**values)
    found, told = split_kept(filled)
    assert found == template
    assert found.format(**told) == filled


@pytest.mark.usefixtures("foreign")
def test_they_are_said_in_the_persons_language():
    assert say_kept(NAMES_CAMERA.format(camera="Pixel {7}")) == "⟦Its metadata names a camera: Pixel {7}⟧"
    assert say_kept("It is an icon") == "⟦It is an icon⟧"


@pytest.mark.usefixtures("foreign")
def test_a_status_stays_the_accounts_own_word_which_may_be_one_of_ours():
    assert say_status("Open") == "Open"
    assert say_status(STATUS_BY_NUMBER.format(number=7)) == "⟦status 7⟧"
