"""What a picture of the demo shows and how its file is made, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NOT_PICTURES: Final = frozenset({"svg", "pdf", "text"})
# Hostile kinds from which an honest decoder gets a picture of usual size all the same.
HARMLESS_KINDS: Final = frozenset(
    {
        "exif_offsets",
        "exif_text",
        "exif_types",
        "frame_bomb_apng",
        "ifd_loop",
        "jpeg_plain",
        "png_as_jpg",
        "png_plain",
        "polyglot",
    }
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """Names a drawing and a file format; drawing the same recipe twice gives the same bytes.

    `width` and `height` are of the upright picture, in pixels; with an `orientation` above 4 the stored
    pixels are turned. `taken` is EXIF's local date ("2026:03:01 09:12:00"); it is the one part that follows
    the calendar, and it never changes the file's length. `drawn` is the size at which it is drawn before it
    is scaled to `width` and `height`: a smaller copy of the picture that has this size.
    """

    kind: str
    variant: int = 0
    file: str = "png"
    width: int = 1280
    height: int = 800
    camera: str = ""
    orientation: int = 1
    gps: bool = False
    preview: bool = False
    taken: str = ""
    drawn: tuple[int, int] | None = None

    @property
    def key(self) -> str:
        """The name under which the declared size is kept: all but the date."""
        flags = f"o{self.orientation}" + ("g" if self.gps else "") + ("p" if self.preview else "")
        drawn = f"/of {self.drawn[0]}x{self.drawn[1]}" if self.drawn else ""
        return (
            f"{self.kind}/{self.variant}/{self.file}/{self.width}x{self.height}/{self.camera}/{flags}{drawn}"
        )

    @property
    def hostile(self) -> bool:
        """Whether the file is broken, lying or dangerous by design."""
        return self.file == "hostile"

    @property
    def decodes(self) -> bool:
        """Whether a careful client can show the picture (HEIC counts as a picture)."""
        if self.file == "hostile":
            return self.kind in HARMLESS_KINDS
        return self.file not in NOT_PICTURES
