"""What Qt leaves to us where the window is read from right to left: margins, the style sheet, painted text.

Qt mirrors layouts, menus and item views by itself. It does not turn over the margins of a layout, nor left
and right in a style sheet. The direction is chosen before the window is made and stays.
"""

import re
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QLayout, QStyle, QWidget

_RULE: Final = re.compile(r"[^{}]*\{[^{}]*\}")
_MENU_ENTRY: Final = "QMenu::item"
"""Qt turns their padding over by itself."""
_SIDES: Final = re.compile(r"(?:(?<=padding-)|(?<=margin-)|(?<=border-))(left|right)\b")
"""Not `text-align`, which Qt turns over itself."""
_ISOLATE, _END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_FOUR: Final = re.compile(r"\b((?:padding|margin|border-width): )" + r" ".join([r"([^\s;]+)"] * 4) + r"(?=;)")


def is_window_mirrored() -> bool:
    """Whether the application is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def is_mirrored(widget: QWidget) -> bool:
    """Whether this widget is."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def set_margins(of: QLayout | QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Leave room around; `start` is where reading begins. px."""
    left, right = (end, start) if is_window_mirrored() else (start, end)
    of.setContentsMargins(left, top, right, bottom)


def mirror(place: QRect, width: int) -> QRect:
    """A place on what is `width` px wide, as it stands the other way round."""
    return QRect(width - place.x() - place.width(), place.y(), place.width(), place.height())


def find_side(widget: QWidget, *, at_end: bool = False) -> Qt.AlignmentFlag:
    """For `drawText`: the side where reading of a widget begins or ends, in the middle of the height.

    It is absolute: a painter turns the sides by the direction of the application, not of the widget.
    """
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    return QStyle.visualAlignment(widget.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)


def read_as_written(painter: QPainter) -> None:
    """Have each text run as its own letters do: a name or a size is no other in another language."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def isolate(text: str) -> str:
    """A name to stand in a list of Qt's, so that it runs as its own letters do, also `4711_001.jpg`."""
    return f"{_ISOLATE}{text}{_END_OF_ISOLATE}" if is_window_mirrored() else text


def mirror_sheet(sheet: str) -> str:
    """A style sheet the other way round; twice is the same again."""
    return _RULE.sub(lambda rule: rule.group() if _MENU_ENTRY in rule.group() else _turn(rule.group()), sheet)


def _turn(rule: str) -> str:
    turned = _FOUR.sub(r"\1\2 \5 \4 \3", rule)
    return _SIDES.sub(lambda side: "right" if side.group() == "left" else "left", turned)
