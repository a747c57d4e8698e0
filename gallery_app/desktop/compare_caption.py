"""What stands above a picture that is compared: its letter, name, ticket, message date, pixels and size."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import ElidedLabel, set_plain_tooltip
from gallery_app.desktop.theme import MEDIUM, SEMIBOLD, Theme
from gallery_app.desktop.view_geometry import View
from gallery_app.desktop.zoom_chooser import percent_words
from gallery_app.domain.translation import tr

LETTERS = "ABCD"
CAPTION_PX = 50


@dataclass(frozen=True, slots=True)
class CaptionWords:
    """What a caption says; both lines are cleaned for display."""

    name: str
    facts: str = ""
    spoken: str = ""


class LetterMark(QWidget):
    """The letter of a picture on a disc; filled with the accent while its pane is the one that acts."""

    def __init__(self, theme: Theme, letter: str) -> None:
        super().__init__()
        self._theme = theme
        self._letter = letter
        self._is_active = False
        self.setFixedSize(theme.px(24), theme.px(24))
        theme.changed.connect(self.update)

    def show_active(self, *, is_active: bool) -> None:
        """Mark it, or not."""
        self._is_active = is_active
        self.update()

    def sizeHint(self) -> QSize:
        """A disc."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and letter."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(tokens.colour("accent" if self._is_active else "line"))
        painter.setBrush(tokens.colour("accent" if self._is_active else "panel"))
        painter.drawEllipse(disc)
        painter.setPen(tokens.colour("on_accent" if self._is_active else "second"))
        painter.setFont(self._theme.font(12, SEMIBOLD))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._letter)


class CompareCaption(QFrame):
    """Two lines, and how large the picture is shown.

    Signals:
        actual_asked: the zoom was clicked: 100 % in this pane, or back to fit.
    """

    actual_asked = Signal()

    def __init__(self, theme: Theme, letter: str) -> None:
        super().__init__()
        self.setObjectName("compareCaption")
        self._letter = letter
        self.mark = LetterMark(theme, letter)
        self.name = ElidedLabel(font=theme.font(13, MEDIUM))
        self.facts = ElidedLabel(tone="second", font=theme.font(12))
        self.zoom = LinkButton("", tone="second")
        self.zoom.setFont(theme.font(12, tabular=True))
        self.zoom.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.zoom.clicked.connect(self.actual_asked)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.name)
        lines.addWidget(self.facts)
        row = QHBoxLayout(self)
        set_margins(row, theme.px(8), theme.px(2), theme.px(4), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(self.mark)
        row.addLayout(lines, 1)
        row.addWidget(self.zoom)

    def show_words(self, words: CaptionWords) -> None:
        """Say which picture it is."""
        self.name.set_full_text(words.name)
        self.facts.set_full_text(words.facts)

    def show_zoom(self, view: View | None) -> None:
        """Say how large it is shown."""
        self.zoom.setVisible(view is not None)
        if view is not None:
            words = percent_words(view)
            self.zoom.setText(words)
            spoken = tr("Picture {letter} is shown at {zoom}", letter=self._letter, zoom=words)
            self.zoom.setAccessibleName(spoken)
            set_plain_tooltip(self.zoom, tr("Between fit and 100 %"))
