"""What the window had remembered, from a file that anybody may have changed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.placement import restore_geometry
from gallery_app.desktop.remembered import read_json, read_number


@given(st.recursive(st.integers() | st.text() | st.none() | st.booleans(), st.lists, max_leaves=5))
def test_json_comes_back(value):
    assert read_json(json.dumps(value)) == value


@pytest.mark.parametrize("damaged", ["", "{", "[" * 100_000, '"\x00', "NaNa"])
def test_damaged_json_is_nothing(damaged):
    assert read_json(damaged) is None


@pytest.mark.parametrize(("text", "number"), [("12", 12), ("", 7), ("-1", 7), ("١٢", 7), ("123456", 7)])
def test_a_number_that_is_none_is_as_usual(text, number):
    assert read_number({"size": text}, "size", 7) == number


@pytest.mark.parametrize("damaged", ["", "\ud800", "äöü", "AAAA", "=" * 99])
def test_a_place_that_cannot_be_read_is_the_usual_one(qtbot, damaged):
    window = QWidget()
    qtbot.addWidget(window)
    restore_geometry(window, damaged, QSize(300, 200), QSize(100, 100))
    assert window.size() == QSize(300, 200)
