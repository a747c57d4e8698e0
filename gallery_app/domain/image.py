"""A picture: where it stands (ImageRef), what is known of it (ImageInfo), how it looks small (Thumbnail)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gallery_app.domain.exif import ExifReport
from gallery_app.domain.ids import ArticleId, ConversationId, ImageId, Sha256, TicketId
from gallery_app.domain.ticket import MessageKind


class Source(StrEnum):
    """Where in its ticket or article a picture was found; the value is what JSON and queries say."""

    DESCRIPTION = "description"
    """Inline in the ticket's own text."""
    ATTACHMENT = "attachment"
    """Attached to the ticket itself."""
    REPLY = "reply"
    NOTE = "note"
    FORWARD = "forward"
    ARTICLE = "article"


class Placement(StrEnum):
    """Whether a picture stands in the text or hangs beside it."""

    INLINE = "inline"
    ATTACHED = "attached"


@dataclass(frozen=True, slots=True)
class ImageRef:
    """One picture of one ticket or article, before a byte of it was read.

    `untrusted_name` and `declared_type` are what the sender claimed. `remote_host` is set for a third-party
    picture, which is listed and never fetched. `occurrences` counts the messages that show it (signature
    logos and quoted copies repeat one id). Links are not kept: they expire, and inline ones are secrets.
    """

    id: ImageId
    parent: TicketId | ArticleId
    in_article: bool
    source: Source
    placement: Placement
    message_kind: MessageKind
    message_id: ConversationId | None
    private: bool
    untrusted_name: str
    declared_type: str
    declared_bytes: int | None
    created_at: datetime
    remote_host: str | None = None
    occurrences: int = 1


class ImageKind(StrEnum):
    """A guess, always shown with its reason."""

    PHOTO = "photo"
    SCREENSHOT = "screenshot"
    GRAPHIC = "graphic"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ImageAnalysis:
    """Measured on the 512 px thumbnail's pixels.

    `brightness` 0 to 255 (mean luma), `sharpness` the variance of the Laplacian, `colours` up to five
    `#rrggbb`, most frequent first, `difference_hash` 64 bits as 16 hexadecimal digits.
    """

    brightness: float
    sharpness: float
    colours: tuple[str, ...]
    kind: ImageKind
    kind_reason: str
    difference_hash: str
    has_alpha: bool


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """What the bytes of a picture say: nothing here was claimed by its sender but the metadata.

    `width` and `height` are as shown (after orientation); `format` is Pillow's name (JPEG, PNG, HEIF …).
    """

    format: str
    content_type: str
    width: int
    height: int
    size_bytes: int
    sha256: Sha256
    frames: int
    exif: ExifReport
    analysis: ImageAnalysis | None = None
    mode: str = "RGB"
    icc_description: str | None = None
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture, encoded by us as JPEG (quality 85, 4:4:4) from checked pixels: upright, sRGB."""

    edge_px: int
    width: int
    height: int
    jpeg: bytes = field(repr=False)
