"""The box that says whether a picture's metadata hold anything personal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.inspect_privacy import PrivacyLine
from gallery_app.domain.inspect_rows import Tone
from gallery_app.domain.translation import tr

_ICONS = {Tone.PERSONAL: "shield-alert", Tone.GOOD: "shield-check"}
_COLOURS = {Tone.PERSONAL: "amber", Tone.GOOD: "good"}


class PrivacyBox(QFrame):
    """Amber with what is there, green where nothing is, quiet while nobody knows.

    Signals:
        reveal_asked: carries whether all personal values are to be shown or hidden again.
    """

    reveal_asked = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = PrivacyLine("", "", Tone.QUIET)
        self._is_revealed = False
        self.setObjectName("privacyBox")
        self._icon = QLabel()
        self._words = PlainLabel(font=theme.font(13, SEMIBOLD), wraps=True)
        self._hint = PlainLabel(font=theme.font(12), wraps=True)
        self.reveal = LinkButton(tr("Show"), "amber")
        self.reveal.setProperty("place", "line")
        self.reveal.clicked.connect(lambda: self.reveal_asked.emit(not self._is_revealed))
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        for part in (self._words, self._hint):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(self._icon)
        row.addLayout(column, 1)
        row.addWidget(self.reveal)
        theme.changed.connect(self._recolour)

    def show_line(self, line: PrivacyLine, *, is_revealed: bool) -> None:
        """Say what the line says; personal values can be shown or hidden from here, all at once."""
        self._line, self._is_revealed = line, is_revealed
        tone = _COLOURS.get(line.tone, "second")
        hint = line.shown_hint if is_revealed else line.hint
        for label, words in ((self._words, line.words), (self._hint, hint)):
            label.setText(words)
            label.setProperty("tone", tone)
            label.style().polish(label)
        is_loud = line.tone is Tone.PERSONAL
        self._words.setFont(self._theme.font(13, SEMIBOLD) if is_loud else self._theme.font(12))
        self._hint.setVisible(bool(line.hint))
        self.reveal.setVisible(is_loud)
        self.reveal.setText(tr("Hide") if is_revealed else tr("Show"))
        self.reveal.setAccessibleName(
            tr("Hide personal values") if is_revealed else tr("Show personal values")
        )
        self.setProperty("tone", tone)
        self.style().polish(self)
        self._recolour()

    @property
    def words(self) -> str:
        """What it says, for tests and screen readers."""
        return self._words.text()

    def _recolour(self) -> None:
        icon, tone = _ICONS.get(self._line.tone, "shield-check"), _COLOURS.get(self._line.tone, "second")
        self._icon.setPixmap(self._theme.pixmap(icon, tone, 16, self.devicePixelRatioF()))
