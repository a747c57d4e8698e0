"""Files made for the clipboard or a drag: what was made a moment ago is not made again."""

from collections.abc import Hashable
from pathlib import Path
from typing import Final

from gallery_app.domain.export_plan import HandedFile

_KEPT: Final = 256


class HandedFiles:
    """Of one run, by what makes a file what it is; the last ones are remembered."""

    def __init__(self) -> None:
        """Nothing was handed over yet."""
        self._files: dict[Hashable, HandedFile] = {}

    def find(self, key: Hashable) -> HandedFile | None:
        """The file, if it is still there."""
        file = self._files.pop(key, None)
        if file is None or not Path(file.path).exists():
            return None
        self._files[key] = file
        return file

    def keep(self, key: Hashable, file: HandedFile) -> None:
        """Remember it."""
        self._files[key] = file
        if len(self._files) > _KEPT:
            del self._files[next(iter(self._files))]
