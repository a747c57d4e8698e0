"""Choices of which one holds: pills beside one another, and cards that say what they stand for."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QStyle, QWidget

from gallery_app.desktop.mirroring import read_as_written
from gallery_app.desktop.theme import MEDIUM, SEMIBOLD, Theme
from gallery_app.domain.display import display_text

RING_PX = 3
"""Between the frame of a card and the ring around the one that has the keys."""


class Choice(QRadioButton):
    """A radio button that paints itself; arrow keys go to the one beside it, as between all radio buttons."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paint_frame(self, painter: QPainter, frame: QRectF, radius: float) -> None:
        """Paint ground and frame, and the ring of who has the keys."""
        tokens = self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent_soft" if self.isChecked() else ("hover" if self.underMouse() else "panel")
        width = 2 if self.isChecked() else tokens.line_px
        inset = width / 2
        painter.setBrush(tokens.colour(ground))
        painter.setPen(QPen(tokens.colour("accent" if self.isChecked() else "line"), width))
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, radius + RING_PX, radius + RING_PX)


class Segment(Choice):
    """A choice of a few words."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.setFont(theme.font(12, MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Text and room around it."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._theme.px(20) + 2 * RING_PX
        return QSize(width, self._theme.px(24) + 2 * RING_PX)

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame and text."""
        painter = QPainter(self)
        frame = QRectF(self.rect()).adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX)
        self.paint_frame(painter, frame, 6)
        tone = "accent" if self.isChecked() and self._theme.tokens.line_px == 1 else "text"
        painter.setPen(self._theme.tokens.colour(tone))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.text())


class Card(Choice):
    """A choice with a title, and words below it that wrap where room is short."""

    def __init__(self, theme: Theme, title: str, words: str) -> None:
        super().__init__(theme, display_text(title, limit=60))
        self._words = display_text(words, limit=120)
        self.setAccessibleDescription(self._words)
        self.setFont(theme.font(13, SEMIBOLD))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """A line for each at the width of the drawings."""
        width = self._theme.px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(self._theme.px(160), self._theme.px(56) + 2 * RING_PX)

    def heightForWidth(self, width: int) -> int:
        """As high as its words need."""
        lines = self._words_box(width).height() + self.fontMetrics().height()
        return max(self._theme.px(56), lines + self._theme.px(24)) + 2 * RING_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, title and words."""
        tokens, pad = self._theme.tokens, self._theme.px(12) + RING_PX
        painter = QPainter(self)
        self.paint_frame(painter, QRectF(self.rect()).adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX), 8)
        words = self._words_box(self.width())
        line = self.fontMetrics().height()
        top = (self.height() - line - words.height() - self._theme.px(2)) // 2
        room = self.width() - 2 * pad
        painter.setFont(self.font())
        painter.setPen(tokens.colour("text"))
        title = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        read_as_written(painter)
        side = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        )
        painter.drawText(QRect(pad, top, room, line), side, title)
        painter.setFont(self._theme.font(12))
        painter.setPen(tokens.colour("second"))
        area = QRect(pad, top + line + self._theme.px(2), room, words.height())
        painter.drawText(area, side | Qt.TextFlag.TextWordWrap, self._words)

    def _words_box(self, width: int) -> QRect:
        room = max(1, width - 2 * (self._theme.px(12) + RING_PX))
        metrics = QFontMetrics(self._theme.font(12))
        return metrics.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, self._words)


class Segments(QWidget):
    """A row of segments.

    Signals:
        chosen: a person chose another; carries its place.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, words: Sequence[str], chosen: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.parts = tuple(Segment(theme, each) for each in words)
        for number, part in enumerate(self.parts):
            part.setAccessibleDescription(name)
            self._group.addButton(part, number)
            row.addWidget(part)
        row.addStretch(1)
        self.parts[chosen].setChecked(True)
        self._group.idToggled.connect(self._tell)

    @property
    def place(self) -> int:
        """Which one holds."""
        return self._group.checkedId()

    def _tell(self, number: int, is_chosen: bool) -> None:  # noqa: FBT001 - as the signal gives it
        if is_chosen:
            self.chosen.emit(number)
