"""Loads one third-party picture, once somebody was told what that tells its owner."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.confirm_dialog import ConfirmDialog
from gallery_app.desktop.dialogs import open_dialog
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.gallery_view import GalleryView
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.desktop.wording import host_words
from gallery_app.domain.ids import ImageId
from gallery_app.domain.translation import mark, tr
from gallery_app.engine.face import EngineFace

_WORDS = mark(
    "Its owner will learn that somebody looked, when, and from which network address. Senders use such "
    "pictures to see whether a message was read. No other picture is loaded, and none is by itself."
)


class LoadRemoteDialog(ConfirmDialog):
    """Asks before a picture is fetched from another host."""

    def __init__(self, theme: Theme, untrusted_host: str, parent: QWidget) -> None:
        super().__init__(
            theme,
            parent,
            window_title=tr("Load a remote picture"),
            question=tr("Load this picture from {host}?", host=host_words(untrusted_host)),
            act=tr("Load once"),
        )
        self.add_words(tr(_WORDS))


class RemoteLoading(QObject):
    """Of the tile with the focus."""

    def __init__(
        self, window: QWidget, theme: Theme, engine: EngineFace, gallery: GalleryController, view: GalleryView
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._engine = engine
        self._gallery = gallery
        self._view = view

    def can_ask(self) -> bool:
        """Whether the tile with the focus is of a third-party picture that was not loaded."""
        return self._find() is not None

    def ask(self) -> None:
        """Ask, and load it if that is wanted."""
        tile = self._find()
        if tile is None or tile.ref is None:
            return
        image = tile.ref.id
        dialog = LoadRemoteDialog(self._theme, tile.ref.remote_host or "", self._window)
        dialog.confirmed.connect(lambda: self._load(image))
        open_dialog(dialog)

    def _load(self, image: ImageId) -> None:
        self._engine.allow_remote(image)
        self._gallery.retry((image,))

    def _find(self) -> Tile | None:
        tile = self._view.focused_tile()
        return tile if tile is not None and tile.state is TileState.REMOTE else None
