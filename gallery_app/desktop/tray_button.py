"""The tray in the status line: how many pictures lie in it, and what can be done with them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu

from gallery_app.desktop.buttons import ChooserButton
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.wording import number_words
from gallery_app.domain.translation import tr, tr_count


class TrayButton(ChooserButton):
    """Only there while something lies in the tray.

    Signals:
        show_asked: what lies in the tray is to be shown.
        export_asked: it is to be exported.
        empty_asked: all is to be taken out.
    """

    show_asked = Signal()
    export_asked = Signal()
    empty_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        menu = QMenu(self)
        menu.addAction(tr("Show the tray"), self.show_asked.emit)
        self._export = menu.addAction(tr("Export the tray…"), self.export_asked.emit)
        menu.addSeparator()
        menu.addAction(tr("Empty the tray"), self.empty_asked.emit)
        self.setMenu(menu)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def show_count(self, count: int) -> None:
        """So many pictures lie in it."""
        self.setText(f" {number_words(count)}")  # a blank more beside the icon
        words = tr_count("{count} picture in the tray", "{count} pictures in the tray", count)
        self.setAccessibleName(words)
        set_plain_tooltip(self, words)
        self._export.setText(tr("Export {count}…", count=number_words(count)))
        self.setMinimumWidth(self.sizeHint().width())  # the number stays, whatever else needs room
        self.setVisible(count > 0)

    def _recolour(self) -> None:
        self.setIcon(self._theme.icon("inbox", "second"))
