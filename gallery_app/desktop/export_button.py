"""The button in the toolbar that exports: it says how many pictures are selected."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from gallery_app.desktop.buttons import PrimaryButton
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import number_words, tr, tr_count

_LONG_COUNT = 999


class ExportButton(PrimaryButton):
    """`Export 3…`; an icon alone where room is short."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self._theme = theme
        self._count = 0
        self._is_short = False
        self._keys = ""
        self.setAccessibleIdentifier("exportButton")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        theme.changed.connect(self._recolour)
        self._recolour()
        self._show()

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self._count = count
        self._show()

    def show_tooltip(self, words: str) -> None:
        """Say in the tooltip what it does, with its keys."""
        self._keys = words
        self._show()

    def width_for(self, *, is_short: bool) -> int:
        """How wide it is without its words, or with those it has for many pictures."""
        icon, pad = self._theme.px(16), self._theme.px(8 if is_short else 14)
        words = 0 if is_short else self.fontMetrics().horizontalAdvance(_say(_LONG_COUNT)) + self._theme.px(6)
        return icon + words + 2 * pad

    def sizeHint(self) -> QSize:
        """As wide as its words; what is beside it does not move with each picture that is selected."""
        return QSize(self.width_for(is_short=self._is_short), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No narrower."""
        return self.sizeHint()

    def set_short(self, *, is_short: bool) -> None:
        """Leave the words out, or say them again."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.setProperty("place", "short" if is_short else "")
            self.style().polish(self)
            self._show()
            self.updateGeometry()

    def _show(self) -> None:
        self.setText("" if self._is_short else _say(self._count))
        self.setAccessibleName(
            tr_count("Export {count} selected picture", "Export {count} selected pictures", self._count)
            if self._count
            else tr("Export…")
        )
        set_plain_tooltip(self, self._keys)

    def _recolour(self) -> None:
        self.setIcon(self._theme.icon("share", "on_accent"))


def _say(count: int) -> str:
    words = tr("Export {count}…", count=number_words(count)) if count else tr("Export…")
    return f" {words}"  # a blank more beside the icon
