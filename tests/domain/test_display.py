import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.display import DISPLAY_LIMIT, MARK, display_text, make_picture_name, size_words
from gallery_app.domain.ids import ImageId, TicketId
from gallery_app.domain.image import ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind


def test_plain_names_stay():
    name = "Zähler_über 2026 - Kopie (2) 写真.JPG"
    assert display_text(name) == name


def test_a_turned_name_is_shown_straight_with_a_mark():
    assert display_text("photo_\u202egpj.exe") == f"photo_{MARK}gpj.exe"


def test_lines_tabs_and_runs_become_one_blank():
    assert display_text("  a\r\n\tb\u00a0\u2028 c ") == "a b c"


def test_hidden_characters_do_not_make_two_names_look_the_same():
    assert display_text("pay\u200bpal.png") == f"pay{MARK}pal.png" != display_text("paypal.png")


def test_towers_of_marks_are_cut():
    assert display_text("a" + "\u0301" * 50 + "b") == "a" + "\u0301" * 3 + "b"


def test_long_texts_end_in_an_ellipsis():
    assert display_text("x" * 201) == "x" * 199 + "…"
    assert display_text("x" * 1_000_000) == "x" * 199 + "…"


@given(st.text(max_size=900), st.integers(2, 300))
def test_whatever_comes_the_result_is_short_one_line_and_visible(text, limit):
    shown = display_text(text, limit=limit)
    assert len(shown) <= limit
    assert not any(unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") for character in shown)
    assert shown == shown.strip()


@given(st.text(max_size=DISPLAY_LIMIT))
def test_cleaning_twice_is_cleaning_once(text):
    once = display_text(text)
    assert display_text(once) == once


@pytest.mark.parametrize(
    ("untrusted_name", "shown"),
    [
        ("inline-1060015345501", "Inline picture"),
        ("inline-me.png", "inline-me.png"),
        ("", "Without a name"),
        ("  \n ", "Without a name"),
        ("error.png", "error.png"),
    ],
)
def test_a_picture_has_a_name_that_can_be_read(untrusted_name, shown):
    ref = ImageRef(
        ImageId("attachment-1"), TicketId(1), False, Source.REPLY, Placement.INLINE,
        MessageKind.CUSTOMER_REPLY, None, False, untrusted_name, "", None, datetime(2026, 1, 1, tzinfo=UTC),
    )  # fmt: skip
    assert make_picture_name(ref) == shown


@given(st.text(st.characters(max_codepoint=127), max_size=30))
def test_the_short_way_for_plain_text_gives_what_the_long_way_gives(text):
    long_way = display_text(f"{text}\N{LATIN SMALL LETTER E WITH ACUTE}")
    assert display_text(text) == long_way.removesuffix("\N{LATIN SMALL LETTER E WITH ACUTE}").strip()


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 KB"), (412_345, "412 KB"), (999_600, "1.0 MB"),
     (1_900_000, "1.9 MB"), (64_000_000, "64.0 MB"), (150_000_000, "150 MB"), (3_200_000_000, "3.2 GB")],
)  # fmt: skip
def test_sizes(size, words):
    assert size_words(size) == words
