import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.query import Text
from gallery_app.storage.search_text import find_runs, fits_line, fits_value, fold_lines, fold_text, line_fits


def holds(condition, **columns):
    db = sqlite3.connect(":memory:")
    db.create_function("fits_line", 2, line_fits)
    told = ", ".join(f"? AS {name}" for name in columns)
    row = db.execute(
        f"SELECT {condition.sql} FROM (SELECT {told})", (*condition.values, *columns.values())
    ).fetchone()
    db.close()
    return bool(row[0])


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Größe  ÉTÉ", "grosse ete"), ("\uff21\uff22", "ab"), ("ﬁle", "file"), ("a\n\tb", "a b"),
        ("\x00x\x7f", "x"),
        ("Ångström", "angstrom"), ("İ", "i"), ("ǅ", "dz"), ("\ud800x", "?x"), ("", ""), ("  ", ""), ("日本",
        "日本"),
    ],
)  # fmt: skip
def test_case_accents_and_breaks_are_set_aside(text, folded):
    assert fold_text(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    once = fold_text(text)
    assert fold_text(once) == once
    assert "\n" not in once
    assert not any(unicodedata.combining(char) for char in once)
    once.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "value", "fits"),
    [
        (Text("mg_1"), "IMG_1.jpg", True), (Text("img_*"), "IMG_1.jpg", True), (Text("mg_*"), "IMG_1.jpg",
        False),
        (Text("*.jpg"), "IMG_1.jpg", True), (Text("i*1*g"), "IMG_1.jpg", True), (Text("[1]"), "a [1].png",
        True),
        (Text("a [?].png"), "a [1].png", False), (Text("a [*].png"), "a [1].png", True), (Text("?"), "what?",
        True),
        (Text("*", is_quoted=True), "a*b", True), (Text("*", is_quoted=True), "ab", False),
        (Text("img_1.jpg", is_whole=True), "IMG_1.jpg", True), (Text("img", is_whole=True), "IMG_1.jpg",
        False),
        (Text("100%"), "100% sure", True), (Text("a_b"), "axb", False),
    ],
)  # fmt: skip
def test_what_fits_a_value(text, value, fits):
    assert holds(fits_value("v", text), v=fold_text(value)) == fits
    assert holds(fits_line("v", text), v=fold_text(value)) == fits


def test_each_value_of_several_stands_alone():
    lines = fold_lines(("Printer jam", None, "", "Ana Silva", "Acme"))
    assert lines == "printer jam\nana silva\nacme"
    assert holds(fits_line("v", Text("ana*")), v=lines)
    assert holds(fits_line("v", Text("acme", is_whole=True)), v=lines)
    assert holds(fits_line("v", Text("m*")), v=lines) is False
    assert holds(fits_line("v", Text("printer*silva")), v=lines) is False
    assert holds(fits_line("v", Text("jam ana")), v=lines) is False


@given(pattern=st.text(alphabet="ab*[]?.\n", max_size=6), value=st.text(alphabet="ab[]?.", max_size=8))
def test_patterns_agree_on_values_and_on_lines(pattern, value):
    text = Text(pattern)
    if not fold_text(pattern) or "*" not in pattern:
        return
    folded = fold_text(value)
    assert holds(fits_value("v", text), v=folded) == holds(fits_line("v", text), v=folded)


def test_runs_are_what_must_be_there():
    assert find_runs(Text("Img_*.jpeg")) == ("img_", ".jpeg")
    assert find_runs(Text("ab*c")) == ()
    assert find_runs(Text("Größe")) == ("grosse",)
