"""Where a picture is shown: the same bytes in other messages and tickets, then nearly equal pictures."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.mirroring import is_mirrored, isolate
from gallery_app.desktop.plain_text import ElidedLabel, set_item_tooltip
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.wording import date_words, message_words
from gallery_app.domain.display import display_text
from gallery_app.domain.image import Source
from gallery_app.domain.result import Place
from gallery_app.domain.translation import tr, tr_count

_ROWS_MAX = 8
_WIDTH_PX, _WIDEST_PX = 420, 640
_BESIDE_PX = 80
"""Room beside the words of a row: margins, icon and scroll bar."""


def place_line(place: Place, now: datetime) -> str:
    """`a customer reply · 12 Nov · in 3 messages · similar, 2 of 64 bits differ`."""
    where = (
        tr("the article")
        if place.in_article or place.source is Source.ARTICLE
        else message_words(place.message_kind)
    )
    near = tr("similar, {bits} of 64 bits differ", bits=place.distance) if place.distance else ""
    often = ""
    if place.occurrences > 1:
        often = tr_count("in {count} message", "in {count} messages", place.occurrences)
    return " · ".join(part for part in (where, date_words(place.created_at, now), often, near) if part)


def parent_line(place: Place) -> str:
    """`#4711 Screen flickers`, `Article: How to clean the head`."""
    title = display_text(place.title, limit=120)
    if place.in_article:
        return tr("Article: {title}", title=title or place.parent)
    return f"#{place.parent} {title}".rstrip()


def head_words(places: Sequence[Place]) -> str:
    """`Shown in 5 places, 2 similar`."""
    same = sum(1 for place in places if not place.distance)
    near = len(places) - same
    if not near:
        return tr_count("Shown in {count} place", "Shown in {count} places", same)
    return tr_count(
        "Shown in {count} place, {near} similar", "Shown in {count} places, {near} similar", same, near=near
    )


class PlacesPopover(QFrame):
    """A list over the grid; Enter or a click opens a place, Esc closes.

    Signals:
        place_asked: carries the Place.
        cluster_asked: all of these pictures are to be shown as a result.
    """

    place_asked = Signal(object)
    cluster_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._places: tuple[Place, ...] = ()
        self.setObjectName("popover")
        self._title = ElidedLabel(font=theme.font(13, SEMIBOLD))
        self.list = QListWidget()
        self.list.setObjectName("placeRows")
        self.list.setAccessibleName(tr("Places"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFont(theme.font(13))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(self._choose)
        self.show_all = LinkButton(tr("Show all"))
        self.show_all.setAutoDefault(False)
        self.show_all.clicked.connect(self.cluster_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(6))
        column.addWidget(self._title)
        column.addWidget(self.list)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_places(self, places: Sequence[Place], anchor: QRect) -> None:
        """List the places beside `anchor` (on the screen), or in the middle of the window if it is empty."""
        self._places = tuple(places)
        self._title.set_full_text(head_words(places))
        self.show_all.setVisible(len(places) > 1)
        self.list.clear()
        now = datetime.now(UTC)
        for place in self._places:
            self.list.addItem(self._make_item(place, now))
        self.list.setCurrentRow(0)
        rows = max(1, min(_ROWS_MAX, len(self._places)))
        self.list.setFixedHeight(rows * self._theme.px(44) + 2)
        self.setAccessibleName(head_words(places))
        self._place(anchor)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen place."""
        item = self.list.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus() and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        place = self._places[self.list.row(item)]
        self.hide()
        self.place_asked.emit(place)

    def _make_item(self, place: Place, now: datetime) -> QListWidgetItem:
        line = place_line(place, now)
        item = QListWidgetItem(f"{isolate(parent_line(place))}\n{isolate(line)}")
        item.setSizeHint(QSize(self._theme.px(100), self._theme.px(44)))
        set_item_tooltip(item, f"{display_text(place.name)}\n{parent_line(place)}")
        spoken = f"{parent_line(place)}, {line}"
        if place.private:
            spoken = tr("{place}, private", place=spoken)
            item.setIcon(self._theme.icon("lock", "amber", 14))
        else:
            item.setIcon(
                QIcon(self._theme.icon("ticket" if not place.in_article else "file-text", "second", 14))
            )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _place(self, anchor: QRect) -> None:
        px, metrics = self._theme.px, self.list.fontMetrics()
        lines = (line for row in range(self.list.count()) for line in self.list.item(row).text().splitlines())
        widest = max(map(metrics.horizontalAdvance, lines), default=0) + px(_BESIDE_PX)
        self.setFixedWidth(max(px(_WIDTH_PX), min(widest, px(_WIDEST_PX))))
        self.adjustSize()
        parent = self.parentWidget()
        screen = (parent if parent is not None else self).screen().availableGeometry()
        left = anchor.right() + 1 - self.width() if is_mirrored(self) else anchor.left()
        at = QPoint(left, anchor.bottom() + 4)
        if anchor.isEmpty() and parent is not None:
            middle = parent.window().geometry().center()
            at = middle - QPoint(self.width() // 2, self.height() // 2)
        if at.y() + self.height() > screen.bottom():
            at.setY(max(screen.top(), anchor.top() - self.height() - 4))
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width() - 8)))
        self.move(at)
