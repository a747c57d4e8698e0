"""Where pictures and catalogs are kept: the cache folder, or in private mode a folder that is in memory."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from gallery_app.domain.errors import GalleryError, StoreUnavailable
from gallery_app.domain.translation import mark
from gallery_app.storage.paths import Paths
from gallery_app.storage.private_folder import PrivateFolder, open_private_folder
from gallery_app.storage.settings import Settings

_MIB: Final = 1024 * 1024
_ORIGINALS_MAX_BYTES: Final = 256 * _MIB
_THUMBNAILS_MAX_BYTES: Final = 64 * _MIB
STORE_DAMAGED = StoreUnavailable(
    mark("The local store was damaged"),
    mark("It was moved aside and is being rebuilt; nothing in Freshdesk is touched."),
)
NOT_IN_MEMORY = GalleryError(
    mark("This system has no folder that lies in memory"),
    mark("In private mode pictures go to a temporary folder, which is removed when you quit."),
)


class CachePlace:
    """Of one engine. `switch` before the stores are opened, `close` after they are closed."""

    def __init__(self, paths: Paths) -> None:
        self._usual = paths
        self._private: PrivateFolder | None = None

    @property
    def paths(self) -> Paths:
        """The folders in use."""
        if self._private is None:
            return self._usual
        return replace(self._usual, cache=self._private.path)

    @property
    def is_private(self) -> bool:
        """Nothing of tickets and pictures is written to the disk."""
        return self._private is not None

    @property
    def is_on_disk_after_all(self) -> bool:
        """Private mode is wanted, and the system offers no memory file system for it."""
        return self._private is not None and not self._private.is_memory

    def cache(self) -> Path:
        """The cache folder in use."""
        return self.paths.cache

    def limit(self, settings: Settings) -> Settings:
        """What is kept in memory is less, and leaves half of the room to others."""
        if self._private is None:
            return settings
        room = self._private.room_bytes() // 2
        return replace(
            settings,
            originals_limit_bytes=max(1, min(settings.originals_limit_bytes, _ORIGINALS_MAX_BYTES, room)),
            thumbnails_limit_bytes=max(
                1, min(settings.thumbnails_limit_bytes, _THUMBNAILS_MAX_BYTES, room // 4)
            ),
        )

    def switch(self, *, is_private: bool) -> None:
        """Use the one or the other from now on; a private folder that is left is removed.

        Raises:
            StoreUnavailable: the private folder cannot be made.
        """
        if is_private and self._private is None:
            self._private = open_private_folder()
        elif not is_private:
            self.close()

    def close(self) -> None:
        """Remove the private folder, if there is one."""
        private, self._private = self._private, None
        if private is not None:
            private.remove()
