from typing import Any

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions
from gallery_app.demo.people import STATUSES
from gallery_app.domain.errors import KeyRefused
from gallery_app.engine.vocabulary import load_vocabulary
from tests.engine.sample_desk import run_at_desk


@pytest.fixture
def demo():
    with DemoHelpdesk(DemoOptions(rate_per_minute=None)) as running:
        yield running


def test_statuses_agents_and_groups_of_the_account(demo, tmp_path):
    words = run_at_desk(demo, tmp_path, load_vocabulary)
    assert words.statuses == tuple((number, names[0]) for number, names in STATUSES.items())
    assert dict(words.agents) == {agent.id: agent.name for agent in demo.world.agents.values()}
    assert dict(words.groups) == {group.id: group.name for group in demo.world.groups.values()}


def test_freshdesk_is_asked_once_a_day(demo, tmp_path):
    now = [1_000_000.0]

    async def story(desk) -> Any:
        counts = []
        for step_s in (0, 60, 86_000, 600, -90_000):
            now[0] += step_s
            words = await load_vocabulary(desk, clock=lambda: now[0])
            counts.append((len(demo.requests.all("api")), len(words.statuses)))
        return counts

    assert run_at_desk(demo, tmp_path, story) == [(1, 7), (1, 7), (1, 7), (2, 7), (3, 7)]


def test_words_outlive_the_program(demo, tmp_path):
    first = run_at_desk(demo, tmp_path, load_vocabulary)
    assert run_at_desk(demo, tmp_path, load_vocabulary) == first
    assert len(demo.requests.all("api")) == 1


def test_a_helpdesk_that_does_not_answer_leaves_what_is_known(demo, tmp_path):
    demo.faults.switch_on("status_500", origin="api")
    words = run_at_desk(demo, tmp_path, load_vocabulary)
    assert words.statuses == ((2, "Open"), (3, "Pending"), (4, "Resolved"), (5, "Closed"))
    assert words.agents == ()
    demo.faults.clear()
    assert len(run_at_desk(demo, tmp_path, load_vocabulary).statuses) == 7


def test_a_refused_key_is_told(demo, tmp_path):
    demo._api._api_key = "another"
    with pytest.raises(KeyRefused):
        run_at_desk(demo, tmp_path, load_vocabulary)
