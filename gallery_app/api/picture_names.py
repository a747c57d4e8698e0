"""Names of pictures in links: they cannot be guessed, and stay the same for the run."""

import secrets
from collections import OrderedDict
from typing import Final

from gallery_app.domain.image import ImageRef

_KEPT: Final = 20_000
"""More than links can be alive; the oldest are let go, and links with them are refused."""
_Place = tuple[str, int, bool]


class PictureNames:
    """By where a picture stands: the same one in two tickets has two names."""

    def __init__(self) -> None:
        self._names: OrderedDict[_Place, str] = OrderedDict()
        self._refs: dict[str, ImageRef] = {}

    def give(self, ref: ImageRef) -> str:
        """Its name, 64 hexadecimal digits."""
        place = (ref.id, ref.parent, ref.in_article)
        name = self._names.get(place) or secrets.token_hex(32)
        self._names[place] = name
        self._names.move_to_end(place)
        self._refs[name] = ref
        if len(self._names) > _KEPT:
            del self._refs[self._names.popitem(last=False)[1]]
        return name

    def find(self, name: str) -> ImageRef | None:
        """The picture of this name, if it was given in this run."""
        return self._refs.get(name)

    def clear(self) -> None:
        """Another helpdesk is in use: these pictures are of the one before."""
        self._names.clear()
        self._refs.clear()
