"""How a copy of a picture is made for somebody else, and what became of it."""

from dataclasses import dataclass, field
from enum import StrEnum

from gallery_app.domain.exif import ExifReport
from gallery_app.domain.marks import Edits


class Strip(StrEnum):
    """What is taken out of a picture's metadata; the value is what the command line says."""

    ALL = "all"
    KEEP_CAMERA = "keep-camera"
    """Date, camera and how it was taken stay; whose camera it was, and where, does not."""
    KEEP_BUT_PLACE = "keep-but-place"
    NONE = "none"


class CopyFormat(StrEnum):
    """What a copy is encoded as; the value is what settings say."""

    KEEP = "keep"
    """Its own type where everybody can open that (JPEG, PNG, GIF, WebP); else JPEG for photos and PNG where
    it is see-through or drawn."""
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


@dataclass(frozen=True, slots=True)
class CopyOrder:
    """A copy that is encoded anew from pixels: upright, sRGB, no metadata but what `strip` keeps of `exif`.

    `edge_limit_px` is for the longest side; nothing is enlarged. `edits` are burned in. `quality` 1 to 100 is
    for JPEG and WebP. With `keeps_film` a film stays one where its format can (GIF, WebP, PNG) and it is not
    too large; else, and with edits, the copy shows its first frame.
    """

    format: CopyFormat = CopyFormat.KEEP
    quality: int = 90
    edge_limit_px: int | None = None
    strip: Strip = Strip.ALL
    exif: ExifReport | None = None
    edits: Edits = field(default_factory=Edits)
    keeps_film: bool = True


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """The encoded copy. `format` is Pillow's name; `notes` say in words what is other than expected.

    `original_width` and `original_height` are the whole original's, upright: what edits are measured in.
    """

    format: str
    extension: str
    width: int
    height: int
    frames: int
    data: bytes = field(repr=False)
    notes: tuple[str, ...] = ()
    original_width: int = 0
    original_height: int = 0
