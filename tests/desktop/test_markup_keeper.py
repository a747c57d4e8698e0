from typing import Any

import pytest

from gallery_app.desktop.markup_keeper import MarkupKeeper
from gallery_app.domain.ids import ImageId
from gallery_app.domain.marks import Edits, Redaction

ONE, OTHER = ImageId("attachment-1"), ImageId("attachment-2")
BOXED, CROPPED = Edits((Redaction((1, 2, 3, 4)),)), Edits(crop=(0, 0, 9, 9))


@pytest.fixture
def keeper():
    keeper: Any = MarkupKeeper()
    keeper.told = []
    keeper.changed.connect(keeper.told.append)
    return keeper


def test_what_a_person_draws_is_kept_and_told_once(keeper):
    keeper.put(ONE, BOXED)
    keeper.put(ONE, BOXED)
    assert (keeper.find(ONE), keeper.has(ONE), keeper.has(OTHER)) == (BOXED, True, False)
    assert keeper.told == [ONE]


def test_the_last_mark_taken_away_leaves_nothing_and_is_told(keeper):
    keeper.put(ONE, BOXED)
    keeper.put(ONE, Edits())
    assert (keeper.find(ONE), keeper.has(ONE), keeper.told) == (Edits(), False, [ONE, ONE])


def test_what_was_kept_earlier_is_not_told_to_whoever_keeps_it(keeper):
    keeper.load({ONE: BOXED, OTHER: Edits()})
    assert (keeper.find(ONE), keeper.has(OTHER), keeper.told) == (BOXED, False, [])


def test_what_was_drawn_since_is_not_lost_to_what_comes_late(keeper):
    keeper.put(ONE, CROPPED)
    keeper.put(OTHER, CROPPED)
    keeper.put(OTHER, Edits())
    keeper.load({ONE: BOXED, OTHER: BOXED})
    assert (keeper.find(ONE), keeper.has(OTHER)) == (CROPPED, False)


def test_another_helpdesk_has_other_pictures(keeper):
    keeper.put(ONE, BOXED)
    keeper.clear()
    keeper.load({OTHER: CROPPED, ONE: CROPPED})
    assert (keeper.find(ONE), keeper.find(OTHER), keeper.told) == (CROPPED, CROPPED, [ONE])
