"""What could be typed next, or was asked before: a list below the search field that never takes the keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.mirroring import is_window_mirrored, read_as_written
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import MEDIUM, SEMIBOLD, Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.translation import tr

ROWS_MAX = 9
_DETAIL = Qt.ItemDataRole.UserRole
_RECENT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A row: what it puts into the field, and what it says about it."""

    label: str
    detail: str = ""
    is_recent: bool = False


class SuggestionList(QFrame):
    """Lies over the window below the field. Nothing is chosen until a person moves there.

    Signals:
        taken: carries the row that was clicked.
    """

    taken = Signal(int)

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__(field.window())
        self._theme = theme
        self._field = field
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = PlainLabel(tone="second", font=theme.font(11, SEMIBOLD))
        self._title.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(2))
        self.list = QListWidget()
        self.list.setObjectName("suggestionRows")
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(SuggestionDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(lambda item: self.taken.emit(self.list.row(item)))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.list)
        self.hide()

    def show_suggestions(self, suggestions: Sequence[Suggestion], title: str = "") -> None:
        """Show these below the field, none chosen; nothing to show hides the list."""
        self.list.clear()
        for suggestion in suggestions:
            self.list.addItem(_make_item(suggestion))
        self.list.setCurrentRow(-1)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        if not suggestions:
            self.hide()
            return
        self.place()
        self.show()
        self.raise_()

    def chosen(self) -> int | None:
        """The row the arrow keys stand on."""
        row = self.list.currentRow()
        return row if self.isVisible() and row >= 0 else None

    def move(self, step: int) -> None:  # type: ignore[override]  # rows, not the widget's place: that is place()
        """Choose the next or previous row; beyond the ends nothing is chosen again."""
        count = self.list.count()
        row = self.list.currentRow() + step
        if self.list.currentRow() < 0 and step < 0:
            row = count - 1
        self.list.setCurrentRow(row if 0 <= row < count else -1)
        item = self.list.currentItem() if self.list.currentRow() >= 0 else None
        if item is not None:
            words = f"{item.text()}, {item.data(_DETAIL)}" if item.data(_DETAIL) else item.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

    def place(self) -> None:
        """Lie below the field, as wide as it is, inside the window."""
        window = self._field.window()
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + self._theme.px(4)))
        is_turned = is_window_mirrored()  # the field itself is not: what is typed in it is a query
        room = corner.x() + self._field.width() if is_turned else window.width() - corner.x()
        rows = min(ROWS_MAX, self.list.count())
        title = self._title.sizeHint().height() if not self._title.isHidden() else 0
        height = rows * self._theme.px(32) + title + 2 * self._theme.px(4) + 2
        height = min(height, window.height() - corner.y() - 4)
        width = min(max(self._field.width(), self._theme.px(280)), room - 4)
        if is_turned:
            corner.setX(corner.x() + self._field.width() - width)
        self.setGeometry(QRect(corner, QSize(width, max(height, self._theme.px(40)))))


class SuggestionDelegate(QStyledItemDelegate):
    """A row: what is put in (medium), what it means (second)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """32 px high."""
        return QSize(self._theme.px(100), self._theme.px(32))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, icon, label and detail."""
        super().paint(painter, option, index)
        row = QRect(option.rect)
        rect = row.adjusted(self._theme.px(10), 0, -self._theme.px(10), 0)
        painter.save()
        read_as_written(painter)
        tokens = self._theme.tokens
        if index.data(_RECENT):
            edge = self._theme.px(14)
            sign = QRect(rect.left(), rect.center().y() - edge // 2 + 1, edge, edge)
            at = QStyle.visualRect(option.direction, row, sign).topLeft()
            painter.drawPixmap(
                at, self._theme.pixmap("history", "second", 14, painter.device().devicePixelRatio())
            )
            rect.setLeft(rect.left() + edge + self._theme.px(8))
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        middle = QStyle.visualAlignment(option.direction, start)
        painter.setFont(self._theme.font(13, MEDIUM))
        painter.setPen(tokens.colour("text"))
        label = painter.fontMetrics().elidedText(_label(index), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QStyle.visualRect(option.direction, row, rect), middle, label)
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(label) + self._theme.px(10))
        painter.setFont(self._theme.font(12, tabular=True))
        painter.setPen(tokens.colour("second"))
        detail = str(index.data(_DETAIL) or "")
        if rect.width() > self._theme.px(30):
            words = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(QStyle.visualRect(option.direction, row, rect), middle, words)
        painter.restore()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The style paints the ground only; the words are painted here."""
        super().initStyleOption(option, index)
        option.text = ""


def _label(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def _make_item(suggestion: Suggestion) -> QListWidgetItem:
    item = QListWidgetItem(display_text(suggestion.label))
    item.setData(_DETAIL, display_text(suggestion.detail))
    item.setData(_RECENT, suggestion.is_recent)
    spoken = f"{item.text()}, {suggestion.detail}" if suggestion.detail else item.text()
    item.setData(Qt.ItemDataRole.AccessibleTextRole, display_text(spoken))
    return item
