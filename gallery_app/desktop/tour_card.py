"""The tour's card: a few words beside what they are about, a ring around it, and the buttons to go on."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import LinkButton, PrimaryButton, is_escape_asked
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import tr

_WIDTH_PX, _PADDING_PX = 340, 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TourRing(QWidget):
    """A line around what is spoken of. It takes no clicks and no keys, and does not move by itself."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._host = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)
        self.hide()

    def put_around(self, target: QRect) -> None:
        """Show it around a place of the window; never beyond the window's edge."""
        margin = self._theme.px(4)
        around = target.adjusted(-margin, -margin, margin, margin)
        self.setGeometry(around.intersected(self._host.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, on a paler one that keeps it apart from what lies below."""
        tokens = self._theme.tokens
        width = self._theme.px(3 if tokens.line_px == 1 else 4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = width / 2 + 1
        line = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = self._theme.px(8)
        for colour, pen_width in (("panel", width + 2), ("accent", width)):
            painter.setPen(QPen(tokens.colour(colour), pen_width))
            painter.drawRoundedRect(line, radius, radius)


class TourCard(QFrame):
    """Lies over the window and blocks nothing of it; keys are its own only while it has the focus.

    Signals:
        next_asked, back_asked: another step.
        skip_asked: that is enough.
    """

    next_asked = Signal()
    back_asked = Signal()
    skip_asked = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._host = window
        self.setObjectName("tourCard")
        self.setAccessibleIdentifier("tourCard")
        self._place = PlainLabel(tone="second", font=theme.font(12))
        self._title = WrappedLabel("", theme.px(_WIDTH_PX), font=theme.font(15, SEMIBOLD))
        self._words = WrappedLabel("", theme.px(_WIDTH_PX), font=theme.font(13))
        self.skip = LinkButton(tr("Skip the tour"), "second")
        self.back = QPushButton(tr("Back", about="a step of the tour"))
        self.next = PrimaryButton("")
        self.skip.clicked.connect(self.skip_asked)
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        for button in self.buttons:
            button.setFont(theme.font(13))
            button.installEventFilter(self)
        top = QHBoxLayout()
        top.addWidget(self._place)
        top.addStretch(1)
        top.addWidget(self.skip)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(_PADDING_PX)] * 4)
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(theme.px(4))
        column.addLayout(row)
        QWidget.setTabOrder(self.next, self.back)
        QWidget.setTabOrder(self.back, self.skip)
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order in which Tab meets them."""
        return (self.next, self.back, self.skip)

    def show_step(self, title: str, words: str, number: int, count: int) -> None:
        """Say step `number` of `count`, from 1; the last one ends with "Done"."""
        is_last = number == count
        self._place.setText(tr("{number} of {count}", number=number, count=count))
        self.next.setText(tr("Done") if is_last else tr("Next", about="a step of the tour"))
        self.back.setEnabled(number > 1)
        self.skip.setVisible(not is_last)
        room = self._host.width() - 2 * self._theme.px(_PADDING_PX + 8)
        for label, text in ((self._title, title), (self._words, words)):
            label.set_width(min(self._theme.px(_WIDTH_PX), room))
            label.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.next.setAccessibleDescription(self.spoken())

    def spoken(self) -> str:
        """What a screen reader says of the step."""
        return tr(
            "Tour, {place}: {title}. {words}",
            place=self._place.text(),
            title=self._title.text(),
            words=self._words.text(),
        )

    def fitting_size(self) -> QSize:
        """As large as its words and buttons are."""
        self.ensurePolished()
        if (layout := self.layout()) is not None:
            layout.activate()
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while the keys are here."""
        if is_escape_asked(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the steps, as they are read; Enter presses the button that has the keys."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                forward, backward = backward, forward
            if event.key() == forward:
                self.next_asked.emit()
                return True
            if event.key() == backward:
                self.back_asked.emit()
                return True
            if event.key() in _ENTER and isinstance(watched, QPushButton):
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips the rest."""
        if event.key() == Qt.Key.Key_Escape:
            self.skip_asked.emit()
        else:
            super().keyPressEvent(event)
