"""Draws each picture when it is first asked for and keeps the files, up to a limit.

The API tells a file's size long before anybody downloads it. The sizes are therefore declared in
`resources/demo/sizes.json` and every file is padded to its declared size in a way its format allows,
so that the word is true whatever build of Pillow did the drawing.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict

from gallery_app.demo.pictures.drawn_folder import DrawnFolder
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.pictures.stored import find_resource

DRAWN_AT_ONCE = 2


class Cabinet:
    """Thread-safe; forgets the files longest unused once `limit_bytes` is passed.

    What `drawn` has is not drawn again.
    """

    def __init__(self, limit_bytes: int, drawn: DrawnFolder | None = None) -> None:
        self._limit_bytes = limit_bytes
        self._drawn = drawn or DrawnFolder(None)
        self._lock = threading.Lock()
        self._drawing = threading.Semaphore(DRAWN_AT_ONCE)
        self._busy: dict[str, threading.Lock] = {}
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._kept_bytes = 0
        self._sizes: dict[str, int] = json.loads(find_resource("sizes.json") or b"{}")

    def size_of(self, recipe: Recipe) -> int:
        """The declared size; a recipe that is not in the table is drawn to know it."""
        declared = self._sizes.get(recipe.key)
        return len(self.load(recipe)) if declared is None else declared

    def is_declared(self, recipe: Recipe) -> bool:
        """Whether the table knows the recipe's size."""
        return recipe.key in self._sizes

    def load(self, recipe: Recipe) -> bytes:
        """The file, exactly `size_of(recipe)` bytes."""
        return self._load(recipe.key + recipe.taken, recipe, thumb=False)

    def load_thumb(self, recipe: Recipe) -> bytes:
        """The small copy behind `thumb_url`."""
        return self._load("thumb " + recipe.key, recipe, thumb=True)

    def _load(self, key: str, recipe: Recipe, *, thumb: bool) -> bytes:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            busy = self._busy.setdefault(key, threading.Lock())
        with busy:
            with self._lock:
                if key in self._kept:
                    return self._kept[key]
            data = self._drawn.find(key)
            if data is None:
                data = self._draw(recipe, thumb=thumb)
                self._drawn.put(key, data)
            self._keep(key, data)
        return data

    def _draw(self, recipe: Recipe, *, thumb: bool) -> bytes:
        from gallery_app.demo.pictures.files import (  # noqa: PLC0415  Pillow comes with the first picture
            make_file,
            make_thumb,
        )

        if thumb:
            return make_thumb(self.load(recipe))
        with self._drawing:
            return make_file(recipe, self._sizes.get(recipe.key))

    def _keep(self, key: str, data: bytes) -> None:
        with self._lock:
            self._busy.pop(key, None)
            self._kept[key] = data
            self._kept_bytes += len(data)
            while self._kept_bytes > self._limit_bytes and len(self._kept) > 1:
                _, dropped = self._kept.popitem(last=False)
                self._kept_bytes -= len(dropped)
