import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.folding import Repetition, find_fold
from gallery_app.domain.result import FoldReason

ONCE = Repetition(1, 1)


@pytest.mark.parametrize(
    ("size", "seen", "inline", "reason"),
    [
        ((1, 1), ONCE, True, FoldReason.PIXEL), ((3, 3), ONCE, False, FoldReason.PIXEL), ((1, 4), ONCE, True,
        FoldReason.TINY),
        ((64, 64), ONCE, False, FoldReason.TINY), ((65, 20), ONCE, True, None), ((320, 96), ONCE, True, None),
        ((320, 96), Repetition(3, 1), True, FoldReason.LOGO), ((320, 96), Repetition(2, 2), True,
        FoldReason.LOGO),
        ((320, 96), Repetition(2, 1), True, None), ((320, 96), Repetition(90, 90), False, None),
        ((640, 190), Repetition(6, 1), True, None), ((640, 190), Repetition(2, 2), True, None),
        ((640, 190), Repetition(4, 2), True, FoldReason.LOGO), ((640, 190), Repetition(3, 3), True,
        FoldReason.LOGO),
        ((1366, 768), Repetition(6, 1), True, None), ((1366, 768), Repetition(7, 7), True, None),
        ((1366, 768), Repetition(8, 8), True, FoldReason.REPEATED), ((1366, 768), Repetition(9, 9), False,
        None),
    ],
)  # fmt: skip
def test_the_reasons(size, seen, inline, reason):
    width, height = size
    assert find_fold(width, height, seen, inline=inline, hidden=False) is reason


def test_a_pasted_screenshot_that_is_quoted_five_times_stays():
    assert find_fold(1440, 900, Repetition(6, 1), inline=True, hidden=False) is None
    assert find_fold(560, 180, Repetition(6, 1), inline=True, hidden=False) is None


def test_what_somebody_hid_folds_whatever_is_known_of_it():
    assert find_fold(None, None, ONCE, inline=False, hidden=True) is FoldReason.HIDDEN
    assert find_fold(1, 1, ONCE, inline=True, hidden=True) is FoldReason.HIDDEN
    assert find_fold(None, None, Repetition(99, 99), inline=True, hidden=False) is None


@given(st.integers(1, 9000), st.integers(1, 9000), st.integers(1, 50), st.integers(1, 50), st.booleans())
def test_seeing_it_more_often_never_unfolds_it(width, height, messages, tickets, inline):
    before = find_fold(width, height, Repetition(messages, tickets), inline=inline, hidden=False)
    after = find_fold(width, height, Repetition(messages + 1, tickets + 1), inline=inline, hidden=False)
    assert before is None or after is not None
