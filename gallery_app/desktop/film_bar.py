"""What plays and steps a film or turns the pages of a document; lies over the bottom of the picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.film_player import FilmPlayer
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.wording import page_words
from gallery_app.domain.translation import tr


class FilmBar(QFrame):
    """Hidden for plain pictures.

    Signals:
        resized: it takes another room now.
    """

    resized = Signal()

    def __init__(self, theme: Theme, player: FilmPlayer) -> None:
        super().__init__()
        self._player = player
        self._is_allowed = True
        self.setObjectName("bubble")
        self.before = IconButton(theme, "chevron-left", tr("Previous frame"), action="previous_frame")
        self.play = IconButton(theme, "play", tr("Play"), action="play")
        self.after = IconButton(theme, "chevron-right", tr("Next frame"), action="next_frame")
        self._words = PlainLabel(font=theme.font(12, tabular=True), tone="second")
        row = QHBoxLayout(self)
        set_margins(row, theme.px(6), theme.px(4), theme.px(12), theme.px(4))
        row.setSpacing(theme.px(2))
        for widget in (self.before, self.play, self.after):
            row.addWidget(widget)
        row.addSpacing(theme.px(4))
        row.addWidget(self._words)
        self.before.clicked.connect(lambda: player.step(-1))
        self.after.clicked.connect(lambda: player.step(1))
        self.play.clicked.connect(player.toggle)
        player.changed.connect(self.update_state)

    def allow(self, *, is_allowed: bool) -> None:
        """Whoever draws on a frame stays there."""
        self._is_allowed = is_allowed
        self.update_state()

    def update_state(self) -> None:
        """Show what the player does."""
        player = self._player
        is_shown = player.pages > 1 and self._is_allowed
        if is_shown:
            self._words.setText(page_words(player.page + 1, player.pages, is_film=player.is_film))
            self.play.setVisible(player.is_film)
            self.play.show_icon("pause" if player.is_playing else "play")
            self.play.setAccessibleName(tr("Pause") if player.is_playing else tr("Play"))
            self.adjustSize()
        self.setVisible(is_shown)
        self.resized.emit()
