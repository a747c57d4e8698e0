"""One fact in the inspector: label, value, a quieter note; painted, so that no text can be more than text."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from gallery_app.desktop.filter_rows import MOVING_KEYS, set_plain_tooltip_once
from gallery_app.desktop.inspect_text import RowText
from gallery_app.desktop.mirroring import find_side, mirror, read_as_written
from gallery_app.desktop.theme import MEDIUM, Theme
from gallery_app.domain.inspect_rows import Personal, Row, Tone
from gallery_app.domain.translation import tr

INDENT_PX, LABEL_PX, HEIGHT_PX = 20, 78, 24
_LABEL_MOST_PX = 124
_COPIED_MS = 1500
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TONES = {Tone.QUIET: "second", Tone.PERSONAL: "amber", Tone.WARNING: "error", Tone.GOOD: "good"}


class InspectRow(QAbstractButton):
    """Enter does what the row is for: ask its search, show a hidden value, else copy. Ctrl+C always copies.

    Signals:
        query_asked: carries the Query behind the value.
        reveal_asked: carries the Personal kind whose values are to be shown.
        copy_asked: carries the text for the clipboard.
        reached: the row took the keys.
    """

    query_asked = Signal(object)
    reveal_asked = Signal(object)
    copy_asked = Signal(str)
    reached = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.row = Row("", "")
        self._text = RowText(self.row, is_shown=True)
        self._label_width = theme.px(LABEL_PX)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self._run)
        theme.changed.connect(self.update)

    def show_row(self, row: Row, shown: frozenset[Personal]) -> None:
        """Show another fact in this place, its value only if it is not personal or of a kind in `shown`."""
        text = RowText(row, is_shown=row.personal is None or row.personal in shown)
        if (row, text) == (self.row, self._text):
            return
        self.row, self._text = row, text
        self.setAccessibleName(text.spoken)
        self._fit()
        self.update()

    # --- what a person does -----------------------------------------------------------------------------

    def _run(self) -> None:
        if self._text.is_hidden:
            self.reveal_asked.emit(self.row.personal)
        elif self.row.target is not None:
            self.query_asked.emit(self.row.target)
        else:
            self.copy()

    def copy(self) -> None:
        """Put the value on the clipboard; a hidden one stays hidden."""
        if not self._text.is_hidden:
            self.copy_asked.emit(self.row.to_copy)
            self._copied.start()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Enter acts; the moving keys belong to the panel."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in MOVING_KEYS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+C is the row's before it is a shortcut of the window's; keys that come announce the row."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        elif event.type() is QEvent.Type.FocusIn:
            self.reached.emit()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the icon copies, on a link or dots it does what they are for; elsewhere it points."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._icon_rect().contains(point):
            self.copy()
        elif self._is_link and self._value_rect().contains(point):
            self._run()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press did it."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say with the pointer what can be clicked."""
        point = event.position().toPoint()
        can_be_clicked = self._icon_rect().contains(point) or (
            self._is_link and self._value_rect().contains(point)
        )
        hand = Qt.CursorShape.PointingHandCursor if can_be_clicked else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that can be done with the value, also from the keyboard's menu key."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """The menu for this row as it is."""
        menu = QMenu(self)
        if self._text.is_hidden:
            menu.addAction(self._text.reveal_words, self._run)
            return menu
        menu.addAction(tr("Copy"), self.copy)
        if self.row.label:
            both = f"{self.row.label}: {self.row.to_copy}"
            menu.addAction(tr("Copy with its name"), lambda: self.copy_asked.emit(both))
        if self.row.target is not None:
            menu.addAction(tr("Show these pictures"), self._run)
        return menu

    # --- how it looks -----------------------------------------------------------------------------------

    def find_label_width(self) -> int:
        """What the label would like to have, within bounds. px."""
        if self._text.is_sentence:
            return 0
        wanted = QFontMetrics(self._theme.font(13)).horizontalAdvance(self.row.label) + self._theme.px(8)
        return min(wanted, self._theme.px(_LABEL_MOST_PX))

    def set_label_width(self, width: int) -> None:
        """Begin the value there, as the rows around do. px."""
        if width != self._label_width:
            self._label_width = width
            self.update()

    @property
    def _is_link(self) -> bool:
        return self._text.is_hidden or self.row.target is not None

    def sizeHint(self) -> QSize:
        """As wide as the panel gives, as high as its text needs."""
        return QSize(self._theme.px(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        height = self._theme.px(HEIGHT_PX)
        if self._text.is_sentence:
            height = self._sentence_height() + self._theme.px(6)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def _sentence_height(self) -> int:
        width = max(self._theme.px(80), self.width() - self._theme.px(INDENT_PX))
        height = self._height_of(self._text.words, self._sentence_font(), width)
        for detail in self.row.details:
            height += self._theme.px(2) + self._height_of(detail, self._theme.font(12), width)
        return height

    def _height_of(self, text: str, font: QFont, width: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), int(_WRAP), text).height()

    def _sentence_font(self) -> QFont:
        return self._theme.font(13, MEDIUM) if self.row.details else self._theme.font(12)

    def _icon_rect(self) -> QRect:
        edge = self._theme.px(20)
        top = 0 if self._text.is_sentence else (self.height() - edge) // 2
        return self._mirrored(QRect(self.width() - edge, top, edge, edge))

    def _value_rect(self) -> QRect:
        left = self._theme.px(INDENT_PX) + (0 if self._text.is_sentence else self._label_width)
        return self._mirrored(QRect(left, 0, self.width() - left, self.height()))

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return mirror(place, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the pointer, label and value, the icon and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        read_as_written(painter)
        tokens = self._theme.tokens
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self._text.is_sentence:
            self._paint_sentence(painter)
        else:
            self._paint_label(painter)
            self._paint_value(painter)
        self._paint_icon(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_sentence(self, painter: QPainter) -> None:
        place = self._value_rect()
        for text, font, tone in (
            (self._text.words, self._sentence_font(), self._tone()),
            *((detail, self._theme.font(12), "second") for detail in self.row.details),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.tokens.colour(tone))
            top = place.top() + (self._theme.px(2) if text is not self._text.words else self._theme.px(3))
            area = QRect(place.left(), top, place.width(), 10_000)
            height = self._height_of(text, font, place.width())
            painter.drawText(area, int(_WRAP) | self._side(), text)
            place.setTop(top + height)

    def _paint_label(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.tokens.colour("second"))
        width = self._label_width - self._theme.px(6)
        place = self._mirrored(QRect(self._theme.px(INDENT_PX), 0, width, self.height()))
        words = painter.fontMetrics().elidedText(self.row.label, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, int(_ONE_LINE) | self._side(), words)

    def _paint_value(self, painter: QPainter) -> None:
        """The value, then the note or the mark in what room is left; values are never mirrored themselves."""
        place, tokens = self._value_rect(), self._theme.tokens
        painter.setFont(self._theme.font(13, tabular=True))
        metrics = painter.fontMetrics()
        mark = self._mark_width() if self.row.personal is not None else 0
        words = metrics.elidedText(self._text.words, Qt.TextElideMode.ElideRight, place.width() - mark)
        width = metrics.horizontalAdvance(words)
        painter.setPen(tokens.colour(self._tone()))
        painter.drawText(place, int(_ONE_LINE) | self._side(), words)
        gap = self._theme.px(6)
        rest = self._rest_of(place, width + gap)
        note = ""
        if mark:
            self._paint_mark(painter, rest)
        elif self._text.note:
            painter.setPen(tokens.colour("text" if self.row.target is not None else "second"))
            note = metrics.elidedText(self._text.note, Qt.TextElideMode.ElideRight, max(0, rest.width()))
            painter.drawText(rest, int(_ONE_LINE) | self._side(), note)
        is_cut = words != self._text.words or (not mark and note != self._text.note)
        set_plain_tooltip_once(self, self._text.whole if is_cut else "")

    def _rest_of(self, place: QRect, used: int) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place.adjusted(used, 0, 0, 0)
        return place.adjusted(0, 0, -used, 0)

    def _mark_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(11))
        return metrics.horizontalAdvance(tr("personal")) + self._theme.px(16)

    def _paint_mark(self, painter: QPainter, rest: QRect) -> None:
        tokens, width = self._theme.tokens, self._mark_width() - self._theme.px(6)
        height = self._theme.px(17)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rest.right() - width if is_mirrored else rest.left()
        pill = QRect(left, (self.height() - height) // 2, width, height)
        painter.setBrush(tokens.colour("amber_soft"))
        painter.setPen(QPen(tokens.colour("amber"), 1) if tokens.line_px > 1 else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(pill, 4, 4)
        painter.setFont(self._theme.font(11))
        painter.setPen(tokens.colour("amber"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, tr("personal"))

    def _paint_icon(self, painter: QPainter) -> None:
        if self._text.is_hidden or not (self.underMouse() or self.hasFocus() or self._copied.isActive()):
            return
        icon, tone = ("check", "good") if self._copied.isActive() else ("copy", "second")
        pixmap = self._theme.pixmap(icon, tone, 14, self.devicePixelRatioF())
        place, edge = self._icon_rect(), self._theme.px(14)
        painter.setPen(Qt.PenStyle.NoPen)  # it stands over the end of the text, which needs the room
        painter.setBrush(self._theme.tokens.colour("hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(QRectF(place).adjusted(-2, 2, -2, -2), 4, 4)
        inset = (place.width() - edge) / 2
        painter.drawPixmap(QPointF(place.left() + inset, place.top() + inset), pixmap)

    def _tone(self) -> str:
        if self._is_link and not self._text.is_hidden:
            return "accent"
        if self.row.personal is not None:
            return "text"
        return _TONES.get(self.row.tone, "text")

    def _side(self) -> int:
        """Labels and values stand at the panel's side, and run as they always do."""
        return find_side(self).value & ~Qt.AlignmentFlag.AlignVertical_Mask.value
