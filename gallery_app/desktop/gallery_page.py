"""The middle of the window: the pictures below their heads, or a message in their place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.gallery_view import GalleryView
from gallery_app.desktop.message_pane import MessagePane, PaneContent
from gallery_app.desktop.pixmaps import PixmapCache
from gallery_app.desktop.theme import Theme
from gallery_app.domain.ids import ArticleId, TicketId


class GalleryPage(QFrame):
    """Shows either the tiles or the pane."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.pixmaps = PixmapCache()
        self.model = GalleryModel(self)
        self.view = GalleryView(self.model, theme, self.pixmaps)
        self.pane = MessagePane(theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.pane)
        self._stack.addWidget(self.view)

    def show_tiles(self) -> None:
        """Bring the tiles to the front; they take over the keys from the message."""
        had_keys = self._has_keys(self.pane)
        self._stack.setCurrentWidget(self.view)
        self.view.setGeometry(self.rect())  # now, so that a place can be gone back to at once
        if had_keys:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_message(self, content: PaneContent) -> None:
        """Bring a message to the front; it takes over the keys from the tiles."""
        had_keys = self._has_keys(self.view) or self._has_keys(self.pane)
        self.pane.show_content(content)
        self._stack.setCurrentWidget(self.pane)
        if had_keys:
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keys(self) -> None:
        """Give the keys to what is in front."""
        front = self.view if self.shows_tiles else self.pane
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Take the keys where one can go on with them: at the tiles, or a message's first button."""
        if self.shows_tiles:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.pane.focus_first()

    def _has_keys(self, part: QWidget) -> bool:
        focus: QWidget | None = self.window().focusWidget()  # None before anything had the keys
        return part is focus or (focus is not None and part.isAncestorOf(focus))

    def skeletons_in_sight(self) -> int:
        """How many tiles a screen holds, for the time before anything is known."""
        self.view.setGeometry(self.rect())
        lines = -(-self.view.height() // max(1, self.view.cell_size().height()))
        return max(1, lines) * self.view.columns()

    def current_parent(self) -> tuple[bool, TicketId | ArticleId] | None:
        """Whose picture has the focus: whether an article's, and the number; None if none has."""
        current = self.view.currentIndex()
        ref = self.model.tile(current.row()).ref if current.isValid() else None
        return (ref.in_article, ref.parent) if ref is not None else None

    @property
    def shows_tiles(self) -> bool:
        """Whether tiles (or their skeletons) are in front."""
        return self._stack.currentWidget() is self.view
