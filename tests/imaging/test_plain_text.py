"""Foreign text loses what could hide or reorder, and its length."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.imaging.plain_text import make_plain


def test_escape_bidi_and_zero_width_go():
    assert make_plain("photo\u202egnp.exe\x1b[31m\u200b\0!") == "photognp.exe[31m!"


def test_blanks_become_single_and_ends_are_cut():
    assert make_plain("  Canon\r\n\t EOS\u2028RP\u00a0 ") == "Canon EOS RP"


def test_long_text_is_cut():
    assert make_plain("x" * 500) == "x" * 200


@given(st.text(max_size=600))
def test_what_is_plain_stays_as_it_is(text):
    plain = make_plain(text)
    assert make_plain(plain) == plain
    assert len(plain) <= 200
    assert not any(unicodedata.category(character)[0] == "C" for character in plain)
