"""The middle of the window: the open ticket's head and tiles, or a message in their place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.gallery_view import GalleryView
from gallery_app.desktop.group_head import GroupHead
from gallery_app.desktop.message_pane import MessagePane, PaneContent
from gallery_app.desktop.pixmaps import PixmapCache
from gallery_app.desktop.theme import Theme


class GalleryPage(QFrame):
    """Shows either the tiles or the pane."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.pixmaps = PixmapCache()
        self.model = GalleryModel(self)
        self.head = GroupHead(theme)
        self.view = GalleryView(self.model, theme, self.pixmaps)
        self.pane = MessagePane(theme)
        self._tiles = QWidget()
        column = QVBoxLayout(self._tiles)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.pane)
        self._stack.addWidget(self._tiles)

    def show_tiles(self) -> None:
        """Bring the tiles to the front; they take over the keys from the message."""
        had_keys = self._has_keys(self.pane)
        self._stack.setCurrentWidget(self._tiles)
        if had_keys:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_message(self, content: PaneContent) -> None:
        """Bring a message to the front; it takes over the keys from the tiles."""
        had_keys = self._has_keys(self._tiles) or self._has_keys(self.pane)
        self.pane.show_content(content)
        self._stack.setCurrentWidget(self.pane)
        if had_keys:
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keys(self) -> None:
        """Give the keys to what is in front."""
        front = self.view if self.shows_tiles else self.pane
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keys(self, part: QWidget) -> bool:
        focus: QWidget | None = self.window().focusWidget()  # None before anything had the keys
        return part is focus or (focus is not None and part.isAncestorOf(focus))

    def skeletons_in_sight(self) -> int:
        """How many tiles a screen holds, for the time before anything is known."""
        self._tiles.setGeometry(self.rect())
        if (column := self._tiles.layout()) is not None:
            column.activate()
        rows = -(-self.view.height() // max(1, self.view.gridSize().height()))
        return max(1, rows) * self.view.columns()

    @property
    def shows_tiles(self) -> bool:
        """Whether tiles (or their skeletons) are in front."""
        return self._stack.currentWidget() is self._tiles
