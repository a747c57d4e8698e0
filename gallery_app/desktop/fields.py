"""Fields of a dialog: a label above what it names, a chooser of a few values, a number, a head that folds."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import Theme


class FieldBox(QWidget):
    """A label, perhaps something at the end of its line, and below it the parts of the field in a row."""

    def __init__(self, theme: Theme, title: str, *parts: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.label = PlainLabel(title, tone="second", font=theme.font(12))
        self.label.setBuddy(parts[0])
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.label, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        if beside is not None:
            head.addWidget(beside)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.px(8))
        for number, part in enumerate(parts):
            self.row.addWidget(part, 0 if number else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addLayout(self.row)
        parts[0].setAccessibleName(title)


class ValueChooser(QComboBox):
    """A few values to choose from; the wheel changes nothing while somebody scrolls past."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Belongs to what can be scrolled around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chevron over the free space at the end."""
        super().paintEvent(event)
        edge, gap = self._theme.px(14), self._theme.px(9)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = QPoint(gap if is_mirrored else self.width() - edge - gap, (self.height() - edge) // 2)
        painter = QPainter(self)
        painter.drawPixmap(at, self._theme.pixmap("chevron-down", "second", 14, self.devicePixelRatioF()))


class NumberField(QLineEdit):
    """A whole number in a range; `number` is None while what is typed is not one."""

    def __init__(self, theme: Theme, numbers: range, name: str) -> None:
        super().__init__()
        self._numbers = numbers
        self.setValidator(QIntValidator(0, numbers.stop - 1, self))
        self.setFixedWidth(theme.px(84))
        self.setFont(theme.font(13, tabular=True))
        self.setAccessibleName(name)

    @property
    def number(self) -> int | None:
        """What is typed, if it is in the range."""
        text = self.text()
        typed = int(text) if text.isascii() and text.isdigit() else -1
        return typed if typed in self._numbers else None

    def show_refused(self, *, is_refused: bool) -> None:
        """Mark what cannot be taken."""
        self.setProperty("refused", "true" if is_refused else "false")
        self.style().polish(self)
