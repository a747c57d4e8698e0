"""What a file keeps beside its pixels, cut out of its container and not yet read."""

from dataclasses import dataclass, field

from gallery_app.domain.metadata import MetadataTag, PictureDetails


@dataclass(frozen=True, slots=True)
class Blocks:
    """Each as its own standard has it; empty where the file has none.

    `exif` a TIFF structure (with the mark `Exif` or not), `xmp` packets of which later ones go on where the
    first ends, `iptc` a run of IIM data sets, `photoshop` image resources that may hold IPTC, `jfif` what
    follows the mark. `tags`, `details` and `warnings` are what the container itself says.
    """

    exif: bytes = b""
    xmp: tuple[bytes, ...] = ()
    iptc: bytes = b""
    photoshop: bytes = b""
    icc: bytes = b""
    jfif: bytes = b""
    comments: tuple[bytes, ...] = ()
    content_credentials: bool = False
    tags: tuple[MetadataTag, ...] = ()
    details: PictureDetails = field(default_factory=PictureDetails)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """The tags that were read from one block, and what was wrong with it."""

    tags: tuple[MetadataTag, ...] = ()
    warnings: tuple[str, ...] = ()
