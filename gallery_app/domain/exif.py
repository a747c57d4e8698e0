"""What a picture says about itself: typed, cleaned and capped EXIF."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

ExifValue = str | int | float | tuple[int | float, ...]
"""Text (cleaned, at most 200 characters), a number, or a short run of numbers. Bytes come as `0x…` text."""


@dataclass(frozen=True, slots=True)
class ExifTag:
    """One tag: its image file directory (IFD0, Exif, GPS, Interop, IFD1), number, name and value."""

    ifd: str
    number: int
    name: str
    value: ExifValue


@dataclass(frozen=True, slots=True)
class GpsPosition:
    """Decimal degrees, south and west negative; altitude in metres, below the sea negative."""

    latitude: float
    longitude: float
    altitude_m: float | None = None


@dataclass(frozen=True, slots=True)
class ExifReport:
    """The tags of every directory, and those that are worth a name of their own.

    `taken_at` has a zone only if OffsetTimeOriginal gives one: a zone is never guessed.
    """

    tags: tuple[ExifTag, ...] = ()
    camera_make: str | None = None
    camera_model: str | None = None
    lens: str | None = None
    software: str | None = None
    taken_at: datetime | None = None
    orientation: int = 1
    position: GpsPosition | None = None
    serial_number: str | None = None
    owner_name: str | None = None
    has_embedded_thumbnail: bool = False
    maker_note_bytes: int = 0
    warnings: tuple[str, ...] = field(default=())

    def values(self) -> dict[str, ExifValue]:
        """Name to value, `GPS…` names as they are; a name met twice keeps the first (IFD0, Exif, GPS …)."""
        flat: dict[str, ExifValue] = {}
        for tag in self.tags:
            flat.setdefault(tag.name, tag.value)
        return flat


def name_camera(make: str | None, model: str | None) -> str:
    """`Apple iPhone XR`; a make that the model begins with is not repeated."""
    maker, name = (make or "").strip(), (model or "").strip()
    if name.casefold().startswith(maker.casefold()):
        return name
    return f"{maker} {name}".strip()


_EDITORS: Final = (
    "acdsee", "affinity", "canva", "capture one", "corel", "darktable", "facetune", "fotor", "gimp", "krita",
    "lightroom", "luminar", "meitu", "paint.net", "paint shop", "paintshop", "photo editor", "photodirector",
    "photofiltre", "photopea", "photoscape", "photoshop", "picsart", "pixelmator", "pixlr", "polarr",
    "rawtherapee", "snapseed", "vsco",
)  # fmt: skip


def is_editor(software: str) -> bool:
    """Whether a program of this name changes pictures, and not just takes or moves them."""
    return any(name in software.casefold() for name in _EDITORS)
