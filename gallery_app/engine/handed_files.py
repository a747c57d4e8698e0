"""Files made for the clipboard or a drag: what was made a moment ago is not made again."""

import os
from collections.abc import Hashable
from contextlib import suppress
from pathlib import Path
from typing import Final

from gallery_app.domain.export_plan import HandedFile

_KEPT: Final = 256


class HandedFiles:
    """Of one run, by what makes a file what it is; the last ones are remembered."""

    def __init__(self) -> None:
        """Nothing was handed over yet."""
        self._files: dict[Hashable, tuple[HandedFile, tuple[int, int]]] = {}

    def find(self, key: Hashable) -> HandedFile | None:
        """The file, if it is still there as it was made: whoever it was given to may have changed it.

        Its folder counts as used now, so that it is not swept while somebody has it.
        """
        file, state = self._files.pop(key, (None, None))
        if file is None or state is None or _look(file) != state:
            return None
        self._files[key] = file, state
        with suppress(OSError):
            os.utime(Path(file.path).parent)
        return file

    def keep(self, key: Hashable, file: HandedFile) -> None:
        """Remember it."""
        if (state := _look(file)) is not None:
            self._files[key] = file, state
        if len(self._files) > _KEPT:
            del self._files[next(iter(self._files))]


def _look(file: HandedFile) -> tuple[int, int] | None:
    """Size and time of the last change."""
    try:
        found = Path(file.path).stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
