from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QSlider, QVBoxLayout, QWidget

from gallery_app.desktop import actions as actions_module
from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.action_specs import ACTIONS, ActionSpec
from gallery_app.desktop.actions import Actions
from gallery_app.desktop.keymap import Keymap, usual_keys

KEY, MOD = Qt.Key, Qt.KeyboardModifier
GRID, VIEWER, ANYWHERE = ActionPlace.GRID, ActionPlace.VIEWER, ActionPlace.ANYWHERE
SPECS = (
    ActionSpec("help", "Help", ("?", "F1")),
    ActionSpec("leave", "Leave", ("Esc",)),
    ActionSpec("copy", "Copy", ("Ctrl+C",)),
    ActionSpec("usual_size", "Usual size", ("Ctrl+0", "0"), GRID),
    ActionSpec("hide", "Hide", ("H",), GRID),
    ActionSpec("fit", "Fit", ("Ctrl+0", "0"), VIEWER),
    ActionSpec("next", "Next", ("Right",), VIEWER, repeats=True),
    ActionSpec("play", "Play", ("Space",), VIEWER),
    ActionSpec("close", "Close", ("Esc",), VIEWER),
    ActionSpec("browser", "Browser", ("O",), ActionPlace.PICTURES),
)


class Place(QWidget):
    """A place that notes the plain keys it is given."""

    def __init__(self):
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plain = []
        QVBoxLayout(self)

    def keyPressEvent(self, event):
        self.plain.append(event.key())


@pytest.fixture
def desk(qtbot, theme, monkeypatch):
    """A window with a search field, a grid and a viewer that notes what was run."""
    monkeypatch.setattr(actions_module, "ACTIONS", SPECS)
    window: Any = QWidget()
    window.field, window.pictures = QLineEdit(), QWidget()
    window.grid, window.viewer = Place(), Place()
    column = QVBoxLayout(window)
    column.addWidget(window.field)
    column.addWidget(window.pictures)
    inner = QVBoxLayout(window.pictures)
    inner.addWidget(window.grid)
    inner.addWidget(window.viewer)
    window.done, window.impossible = [], set()

    def is_possible(name):
        return name not in window.impossible

    window.actions_ = Actions(
        window,
        {ActionPlace.PICTURES: window.pictures, GRID: window.grid, VIEWER: window.viewer},
        theme,
        {spec.id: partial(window.done.append, spec.id) for spec in SPECS},
        {spec.id: partial(is_possible, spec.id) for spec in SPECS},
    )
    qtbot.addWidget(window)
    window.viewer.hide()
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)

    def press(widget, key, modifiers=MOD.NoModifier):
        widget.show()
        widget.setFocus()
        assert widget.hasFocus()
        window.done.clear()
        qtbot.keyClick(widget, key, modifiers)
        return list(window.done)

    window.press = press
    return window


def test_the_same_key_does_in_each_view_what_it_is_there_for(desk):
    assert desk.press(desk.grid, KEY.Key_0) == ["usual_size"]
    desk.viewer.show()
    desk.grid.hide()
    assert desk.press(desk.viewer, KEY.Key_0) == ["fit"]
    assert desk.press(desk.viewer, KEY.Key_0, MOD.ControlModifier) == ["fit"]


def test_a_key_that_qt_finds_ambiguous_is_never_lost(desk):
    desk.viewer.show()
    both = [desk.actions_["leave"], desk.actions_["close"]]
    assert [action.shortcut() for action in both] == [QKeySequence("Esc")] * 2
    assert [desk.press(desk.viewer, KEY.Key_Escape) for _ in range(4)] == [["close"]] * 4
    desk.viewer.hide()
    assert [desk.press(desk.grid, KEY.Key_Escape) for _ in range(4)] == [["leave"]] * 4


def test_letters_act_in_their_view_only_and_keys_with_ctrl_wherever_the_keys_are(desk):
    assert desk.press(desk.grid, KEY.Key_H) == ["hide"]
    assert desk.press(desk.grid, KEY.Key_O) == ["browser"]
    assert desk.press(desk.field, KEY.Key_0, MOD.ControlModifier) == ["usual_size"]
    assert desk.press(desk.field, KEY.Key_H) == []
    assert desk.field.text() == "h"


def test_in_a_text_field_inside_a_view_every_key_of_typing_is_typing(desk):
    desk.viewer.show()
    field = QLineEdit()
    desk.viewer.layout().addWidget(field)
    desk.actions_.set_keymap(Keymap({"next": ("Return",)}))
    returned = []
    field.returnPressed.connect(lambda: returned.append(field.text()))
    assert [desk.press(field, key) for key in (KEY.Key_O, KEY.Key_0, KEY.Key_Space, KEY.Key_Return)] == [
        []
    ] * 4
    assert returned == ["o0 "]
    assert desk.press(field, KEY.Key_Escape) == ["close"]
    field.setReadOnly(True)
    assert desk.press(field, KEY.Key_O) == ["browser"]


def test_a_character_of_the_third_level_is_typing_too(desk):
    desk.actions_.set_keymap(Keymap({"copy": ("Ctrl+Alt+C",)}))
    desk.field.setFocus()
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, desk.field, KEY.Key_C, "ć", MOD.ControlModifier | MOD.AltModifier
    )
    assert desk.done == []
    assert desk.press(desk.grid, KEY.Key_C, MOD.ControlModifier | MOD.AltModifier) == ["copy"]


@pytest.mark.parametrize(
    ("make", "key"), [(QPushButton, KEY.Key_Space), (QSlider, KEY.Key_Right), (QListWidget, KEY.Key_Right)]
)
def test_a_control_in_a_view_keeps_the_keys_it_needs(desk, make, key):
    desk.viewer.show()
    control = make()
    desk.viewer.layout().addWidget(control)
    assert desk.press(desk.viewer, key) in (["play"], ["next"])
    assert desk.press(control, key) == []


def test_a_key_without_anything_to_do_stays_with_the_widget(desk):
    desk.impossible = {"hide"}
    assert desk.press(desk.grid, KEY.Key_H) == []
    assert desk.grid.plain == [KEY.Key_H]


def test_a_letter_of_another_view_stays_with_the_widget(desk):
    desk.viewer.show()
    assert desk.actions_["hide"].isEnabled()
    assert desk.press(desk.viewer, KEY.Key_H) == []
    assert desk.viewer.plain == [KEY.Key_H]


def test_an_outer_place_takes_a_key_the_inner_one_has_no_use_for(desk):
    desk.viewer.show()
    desk.impossible = {"close"}
    assert desk.press(desk.viewer, KEY.Key_Escape) == ["leave"]


def test_what_became_possible_a_moment_ago_works_at_the_first_press(desk):
    desk.impossible = {"hide"}
    desk.actions_.refresh()
    desk.impossible = set()
    assert desk.press(desk.grid, KEY.Key_H) == ["hide"]


def test_actions_of_a_hidden_view_are_greyed(desk):
    desk.actions_.refresh()
    assert not desk.actions_["fit"].isEnabled()
    assert desk.actions_["usual_size"].isEnabled()
    desk.viewer.show()
    assert desk.actions_["fit"].isEnabled()


def test_a_held_key_repeats_only_what_is_meant_to_be_repeated(desk):
    assert desk.actions_["next"].autoRepeat()
    assert not desk.actions_["hide"].autoRepeat()


def test_actions_are_named_once_and_no_key_has_two_in_one_place():
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    assert len({spec.text for spec in ACTIONS}) == len(ACTIONS)
    for spec in ACTIONS:
        assert usual_keys(spec) == tuple(QKeySequence(key).toString() for key in spec.keys)
    keys = [(spec.place, key) for spec in ACTIONS for key in usual_keys(spec)]
    assert len(keys) == len(set(keys))
