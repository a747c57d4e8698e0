"""Finds every text that a person meets in a widget and what stands in it, and those nobody translated."""

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from gallery_app.desktop.pseudo_language import CLOSES, OPENS

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_ROWS_MAX = 300
_TAGS = re.compile(r"<[^<>]*>")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Each text below `root` with where it stands; shown or hidden, for what is hidden may be shown yet."""
    for widget in (root, *root.findChildren(QWidget)):
        if _is_of_qt(widget):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in (*_own_texts(widget), *_kind_texts(widget)):
            if text:
                yield where, text
    for action in root.findChildren(QAction):
        above = action.parent()
        if isinstance(above, QWidget) and _is_of_qt(above):
            continue
        yield f"QAction {action.objectName()}", action.text()
        yield f"QAction {action.objectName()} tooltip", action.toolTip()


def find_untranslated(text: str, data: re.Pattern[str]) -> str:
    """What of a text stands outside the brackets of the pseudo language and is no `data`; "" if nothing."""
    plain = html.unescape(_TAGS.sub("", text)) if text.startswith("<") else text
    depth, outside = 0, []
    for letter in plain:
        if letter == OPENS:
            depth += 1
        elif letter == CLOSES and not depth:
            outside.clear()  # the end of a sentence that was cut in parts, as where a field stands in it
        elif letter == CLOSES:
            depth -= 1
        else:
            outside.append(" " if depth else letter)
    rest = data.sub(" ", "".join(outside))
    return rest.strip() if _LETTERS.search(rest) else ""


def _is_of_qt(widget: QWidget) -> bool:
    """Qt's own: its calendar speaks by the locale, its scroll buttons and corners say nothing."""
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, QCalendarWidget):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_")


def _own_texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()


def _kind_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from _model_texts(widget.model())
    elif isinstance(widget, QProgressBar):
        yield widget.text() if widget.isTextVisible() else ""
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QMenu):
        yield widget.title()
        yield from (action.text().partition("\t")[0] for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _model_texts(widget.model())


def _model_texts(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[str]:
    if model is None:
        return
    above = parent or QModelIndex()
    # What a flat model need not answer, PySide hides.
    is_flat = isinstance(model, QAbstractListModel | QAbstractTableModel)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    if parent is None:
        for column in range(columns):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(_ROWS_MAX, model.rowCount(above))):
        for column in range(columns):
            index = model.index(row, column, above)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
            if column == 0 and not is_flat and model.hasChildren(index):
                yield from _model_texts(model, index)
