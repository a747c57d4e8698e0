"""The contact sheet as HTML: everything within it, and foreign text as text."""

import base64
import re

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.export_sheet import ContactSheet, SheetEntry, make_sheet_html


def make_sheet(name="a.jpg", line="#4711 Screen flickers", jpeg=b"jpeg", *, is_private=False):
    return ContactSheet("Pictures", ("1 picture",), (SheetEntry(name, (line,), jpeg, is_private),))


def test_a_picture_stands_in_the_page_itself():
    page = make_sheet_html(make_sheet())
    assert f"data:image/jpeg;base64,{base64.b64encode(b'jpeg').decode()}" in page
    assert "<b>a.jpg</b>" in page


def test_one_without_a_small_picture_still_has_its_name():
    page = make_sheet_html(make_sheet(jpeg=None))
    assert "<img" not in page
    assert "<b>a.jpg</b>" in page


def test_a_private_note_stands_out():
    assert 'class="private"' in make_sheet_html(make_sheet(is_private=True))
    assert 'class="private"' not in make_sheet_html(make_sheet())


@given(st.text(max_size=60), st.text(max_size=60))
def test_foreign_text_makes_no_tag_and_nothing_is_loaded(name, line):
    page = make_sheet_html(make_sheet(name, line))
    tags = {tag.lower() for tag in re.findall(r"<\s*/?([a-zA-Z]+[0-9]?)", page)}
    assert tags == {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "p",
        "ul",
        "li",
        "div",
        "img",
        "b",
        "span",
    }
    assert re.findall(r'(?:src|href)="(?!data:)', page) == []
    assert "default-src 'none'" in page
