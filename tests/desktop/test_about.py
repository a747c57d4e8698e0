"""About says which walls stand around what opens pictures."""

import pytest
from PySide6.QtWidgets import QLabel

from gallery_app.desktop.dialogs import AboutDialog
from gallery_app.domain.events import WallsKnown
from gallery_app.domain.ids import JobId
from gallery_app.domain.walls import Walls


def open_about(opened):
    opened.window.actions_by_id["about"].trigger()
    (dialog,) = opened.window.findChildren(AboutDialog)
    return [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("walls", "words", "is_all"),
    [
        (Walls(landlock=True, seccomp=True), "no network and no other program (seccomp).", True),
        (Walls(landlock=True), "a process of its own, no files (Landlock). This computer", False),
        (Walls(), "Pictures are opened behind: a process of its own. This computer", False),
    ],
)
def test_about_says_which_walls_stand(qtbot, open_window, walls, words, is_all):
    opened = open_window()
    opened.engine.post(WallsKnown(JobId(0), walls))
    qtbot.waitUntil(lambda: "behind" in opened.window.parts.walls.words)
    (said,) = [text for text in open_about(opened) if "Pictures are opened" in text]
    assert words in said
    assert ("see gallery-app doctor" not in said) is is_all


def test_before_a_lane_stands_nothing_is_promised(open_window):
    (said,) = [text for text in open_about(open_window()) if "Pictures are opened" in text]
    assert "none has started yet" in said
