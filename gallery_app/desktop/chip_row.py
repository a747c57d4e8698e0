"""The open query as chips, one for each part, and the order of its answer."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from gallery_app.desktop.buttons import ChooserButton, LinkButton
from gallery_app.desktop.filter_flow import FlowLayout
from gallery_app.desktop.filter_section import keep_one_tab_stop
from gallery_app.desktop.mirroring import read_as_written, set_margins
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.tab_order import insert_before
from gallery_app.desktop.theme import MEDIUM, Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.query import Query, Sort, Vocabulary
from gallery_app.domain.query_edit import with_sort, without_part
from gallery_app.domain.query_explain import explain_part
from gallery_app.domain.translation import mark, tr

SORT_LABELS = (
    (Sort.TICKET, mark("Ticket", "order")),
    (Sort.NEWEST, mark("Newest", "order")),
    (Sort.OLDEST, mark("Oldest", "order")),
    (Sort.SIZE, mark("Size", "order")),
    (Sort.NAME, mark("Name", "order")),
)
_SIMILAR_LABEL = mark("Similar", "order")
CHIP_HEIGHT_PX = 26
CHIP_WIDTH_MAX_PX = 320


class Chip(QAbstractButton):
    """One part of the query. A click goes to it in the search field, the cross or Delete takes it out.

    Signals:
        removal_asked: take it out.
        step_asked: the chip -1 before or 1 after it is to have the keys.
    """

    removal_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, theme: Theme, untrusted_words: str, icon: str, where: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._is_over_cross = False
        self.setText(display_text(untrusted_words, limit=400))
        self.setFont(theme.font(12, MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(part for part in (self.text(), where) if part))
        set_plain_tooltip(self, "\n".join(part for part in (self.text(), where) if part))
        self.setAccessibleDescription(tr("Press Delete to remove it"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Icon, words and cross; long words are cut."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._left() + self._cross_width()
        return QSize(min(width + 2, self._theme.px(CHIP_WIDTH_MAX_PX)), self._theme.px(CHIP_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """May be cut further."""
        return QSize(self._theme.px(60), self._theme.px(CHIP_HEIGHT_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Left and Right go to the neighbours, Enter and Space press."""
        key = event.key()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_asked.emit(1 if (key == Qt.Key.Key_Right) != is_mirrored else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the cross up under the pointer."""
        is_over = self._cross_area().contains(event.position().toPoint())
        if is_over != self._is_over_cross:
            self._is_over_cross = is_over
            self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the cross a click removes."""
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self._cross_area().contains(at) and self.isDown():
            self.setDown(False)
            self.removal_asked.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words, cross and focus."""
        tokens, ratio = self._theme.tokens, self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(tokens.colour("line"), tokens.line_px) if tokens.line_px > 1 else Qt.PenStyle.NoPen
        )
        painter.setBrush(tokens.colour("accent_soft"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        middle = self.height() // 2
        if self._icon:
            edge = self._theme.px(13)
            at = QRect(self._theme.px(8), middle - edge // 2, edge, edge)
            painter.drawPixmap(self._mirrored(at), self._theme.pixmap(self._icon, "accent", 13, ratio))
        painter.setFont(self.font())
        painter.setPen(tokens.colour("accent"))
        room = self.width() - self._left() - self._cross_width()
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 2)
        area = self._mirrored(QRect(self._left(), 0, room + 2, self.height()))
        read_as_written(painter)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, words)
        self._paint_cross(painter, ratio)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_cross(self, painter: QPainter, ratio: float) -> None:
        area = self._cross_area()
        if self._is_over_cross and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.tokens.colour("hover"))
            painter.drawRoundedRect(area.adjusted(2, 4, -2, -4), 4, 4)
        edge = self._theme.px(12)
        at = area.center() - QPoint(edge // 2 - 1, edge // 2 - 1)
        painter.drawPixmap(at, self._theme.pixmap("x", "accent", 12, ratio))

    def _left(self) -> int:
        return self._theme.px(26 if self._icon else 9)

    def _cross_width(self) -> int:
        return self._theme.px(26)

    def _cross_area(self) -> QRect:
        width = self._cross_width()
        return self._mirrored(QRect(self.width() - width, 0, width, self.height()))

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - place.right() - 1, place.top(), place.width(), place.height())
        return place


class ChipRow(QFrame):
    """Chips in as many lines as they need, Clear all, and the order; hidden while nothing is asked.

    Signals:
        query_edited: carries the Query with a part less, or in another order.
        part_asked: carries the place of a part; it is to be shown in the search field.
    """

    query_edited = Signal(object)
    part_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._query = Query()
        self.chips: list[Chip] = []
        self.setObjectName("chipRow")
        self.setAccessibleName(tr("Search in parts"))
        self._holder = QWidget()
        self._holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self._holder, gap=theme.px(6))
        self.clear_all = LinkButton(tr("Clear all"))
        self.clear_all.clicked.connect(lambda: self.query_edited.emit(Query(None, self._query.sort)))
        self.clear_all.setFont(theme.font(12))
        self.sort = self._make_sort()
        for control in (self.clear_all, self.sort):
            control.setFixedHeight(theme.px(CHIP_HEIGHT_PX))  # its words stand on the line of the chips'
        row = QHBoxLayout(self)
        set_margins(row, theme.px(20), theme.px(8), theme.px(12), theme.px(2))
        row.setSpacing(theme.px(8))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._holder, 1)
        row.addWidget(self.clear_all, 0, top)
        row.addWidget(self.sort, 0, top)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_query(self, query: Query, vocabulary: Vocabulary, sent: frozenset[int] | None = None) -> None:
        """Show the parts; `sent` holds the places of those that Freshdesk answers, None if not known."""
        had_focus = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._query = query
        self._empty()
        for place, part in enumerate(query.parts):
            icon, where = _describe_place(place, sent)
            self._add(Chip(self._theme, explain_part(part, vocabulary), icon, where), place)
        self.clear_all.setVisible(len(self.chips) > 1)
        self._show_sort(query.sort or Sort.TICKET)
        self.setVisible(query != Query())
        insert_before(self.clear_all, self.chips)
        keep_one_tab_stop(self.chips)
        if had_focus is not None and self.chips:
            self.chips[min(had_focus, len(self.chips) - 1)].setFocus()

    def focus_first(self) -> None:
        """Take the keys."""
        first: QWidget = self.chips[0] if self.chips else self.sort
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Never makes the window wider."""
        return QSize(self._theme.px(120), super().minimumSizeHint().height())

    def _add(self, chip: Chip, place: int) -> None:
        chip.clicked.connect(lambda: self.part_asked.emit(place))
        chip.removal_asked.connect(lambda: self.query_edited.emit(without_part(self._query, place)))
        chip.step_asked.connect(lambda step: self._step(place + step))
        self._flow.addWidget(chip)
        self.chips.append(chip)
        chip.show()

    def _step(self, place: int) -> None:
        if 0 <= place < len(self.chips):
            keep_one_tab_stop(self.chips, self.chips[place])
            self.chips[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _empty(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.chips = []

    def _make_sort(self) -> ChooserButton:
        chooser = ChooserButton(self._theme)
        chooser.setProperty("place", "row")
        chooser.setFont(self._theme.font(12))
        chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        chooser.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chooser.setAccessibleIdentifier("sortChooser")
        set_plain_tooltip(chooser, tr("The order of the pictures"))
        menu = QMenu(chooser)
        self.sorts = QActionGroup(menu)
        for sort, label in SORT_LABELS:
            action = menu.addAction(tr(label, about="order"))
            action.setCheckable(True)
            action.setData(sort.value)
            self.sorts.addAction(action)
        self.sorts.triggered.connect(lambda action: self._choose_sort(Sort(action.data())))
        chooser.setMenu(menu)
        return chooser

    def _choose_sort(self, sort: Sort) -> None:
        self._show_sort(self._query.sort or Sort.TICKET)  # it changes once the query does
        if sort is not (self._query.sort or Sort.TICKET):
            self.query_edited.emit(with_sort(self._query, None if sort is Sort.TICKET else sort))

    def _show_sort(self, sort: Sort) -> None:
        order = tr(dict(SORT_LABELS).get(sort, _SIMILAR_LABEL), about="order")
        self.sort.setText(tr("Sort: {order}", order=order))
        self.sort.setAccessibleName(tr("Sort by: {order}", order=order))
        for action in self.sorts.actions():
            action.setChecked(action.data() == sort.value)


def _describe_place(place: int, sent: frozenset[int] | None) -> tuple[str, str]:
    if sent is None:
        return "", ""
    if place in sent:
        return "cloud", tr("Freshdesk answers this")
    return "house", tr("Answered from what is known on this computer")
