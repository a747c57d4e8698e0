"""Shows one help page: nothing is loaded from anywhere, and what a link means others decide."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from gallery_app.desktop.help_document import show_markdown
from gallery_app.desktop.help_pages import HelpPage, read_link
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import tr


class HelpView(QTextBrowser):
    """Takes the colours of the theme whenever they change.

    Signals:
        link_asked: a link was followed; carries the HelpLink.
    """

    link_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: HelpPage | None = None
        self._matches: tuple[int, ...] = ()
        self._match_length = 0
        self.setObjectName("helpPage")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFont(theme.font(13))
        self.anchorClicked.connect(self._on_clicked)
        theme.changed.connect(self._recolour)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Give nothing, whatever is asked for: pages are text."""
        return None

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its top."""
        self._page = page
        self.setAccessibleName(tr("Help page: {title}", title=page.title))
        show_markdown(self.document(), page.markdown, self._theme)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_matches(self, starts: Sequence[int], length: int, current: int | None = None) -> None:
        """Mark the places where a text of this length stands; the one at `current` is gone to."""
        self._matches, self._match_length = tuple(starts), length
        self._mark()
        cursor = self.textCursor()
        if current is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(current)
            cursor.setPosition(current + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if current is not None:
            self._bring_into_sight()

    def marked(self) -> tuple[str, ...]:
        """What is marked, in order; for tests."""
        return tuple(each.cursor.selectedText() for each in self.extraSelections())

    def _bring_into_sight(self) -> None:
        """Not only just: what stands around a place is read with it."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        rect = self.cursorRect()
        if rect.top() < height // 8 or rect.bottom() > height - height // 8:
            bar.setValue(bar.value() + rect.top() - height // 3)

    def _mark(self) -> None:
        tokens = self._theme.tokens
        told = QTextCharFormat()
        if tokens.line_px == 1:
            told.setBackground(tokens.colour("amber_soft"))
        else:  # high contrast has no soft colours
            told.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            told.setUnderlineColor(tokens.colour("accent"))
            told.setForeground(tokens.colour("accent"))
        self.setExtraSelections([self._make_selection(start, told) for start in self._matches])

    def _make_selection(self, start: int, told: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + self._match_length, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = told
        return selection

    def _recolour(self) -> None:
        if self._page is not None:
            at, place = self.verticalScrollBar().value(), self.textCursor().position()
            show_markdown(self.document(), self._page.markdown, self._theme)
            self._mark()
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(at)

    def _on_clicked(self, url: QUrl) -> None:
        link = read_link(bytes(url.toEncoded().data()).decode("ascii"))
        if link is not None:
            self.link_asked.emit(link)
