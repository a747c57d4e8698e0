"""Where Tab goes: parts that are made later take their place between those that were there before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def insert_before(widget: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab reach `parts` in order, just before `widget`; else Qt puts what is new at the window's end."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and (before in parts or not _can_take_keys(before)):
        before = before.previousInFocusChain()
    if before is None or before is widget:
        return
    for part in parts:
        QWidget.setTabOrder(before, part)
        before = part


def _can_take_keys(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isWindow()
