"""The fixed words a query may say after a key: how they are typed, shown and told."""

from dataclasses import dataclass
from enum import StrEnum

from gallery_app.domain import errors
from gallery_app.domain.query import Key
from gallery_app.domain.ticket import CHANNEL_NAMES, PRIORITY_NAMES


class Level(StrEnum):
    """What must be known before a term can be decided."""

    TICKET = "ticket"
    """The row of the ticket or article, as a list gives it."""
    PICTURE = "picture"
    """The ticket or article was read: its pictures are known."""
    BYTES = "bytes"
    """The picture itself was loaded."""


@dataclass(frozen=True, slots=True)
class ChoiceFacts:
    """One word. `label` stands in chips and controls, `phrase` in sentences ("pictures, screenshots, …").

    `aliases` are read too, never printed. `level` is set where it differs from its key's.
    """

    value: str
    label: str
    phrase: str = ""
    aliases: tuple[str, ...] = ()
    level: Level | None = None


def _choice(
    value: str, label: str, phrase: str = "", *aliases: str, level: Level | None = None
) -> ChoiceFacts:
    return ChoiceFacts(value, label, phrase or label, aliases, level)


_TYPES = (
    _choice("jpeg", "JPEG", "", "jpg", "jpe", "jfif", "mpo"),
    _choice("png", "PNG"),
    _choice("gif", "GIF"),
    _choice("webp", "WebP"),
    _choice("avif", "AVIF"),
    _choice("heic", "HEIC", "", "heif"),
    _choice("tiff", "TIFF", "", "tif"),
    _choice("bmp", "BMP"),
    _choice("ico", "Icon (ICO)", "ICO"),
    _choice("svg", "SVG"),
    _choice("other", "Other type", "other"),
)

_SOURCES = (
    _choice("description", "Ticket", "in the ticket itself", "ticket"),
    _choice("reply", "Reply", "in replies"),
    _choice("customer", "Customer", "in the customer's messages"),
    _choice("agent", "Agent", "in agents' messages"),
    _choice("note", "Note", "in notes"),
    _choice("forward", "Forward", "in forwards"),
    _choice("article", "Article", "in articles"),
    _choice("inline", "Inline", "shown inline"),
    _choice("attachment", "Attachment", "attached", "attached"),
)

_VISIBILITIES = (
    _choice("public", "Public", "visible to the customer"),
    _choice("private", "Private", "visible to agents only"),
)

_RATIOS = (
    _choice("portrait", "Portrait", "in portrait format"),
    _choice("landscape", "Landscape", "in landscape format"),
    _choice("square", "Square", "square"),
    _choice("tall", "Tall", "very tall"),
    _choice("wide", "Wide", "very wide"),
)

_HAS = (
    _choice("gps", "GPS position", "with a GPS position"),
    _choice("exif", "EXIF", "with EXIF data"),
    _choice("alpha", "Transparency", "with transparency", "transparency"),
    _choice("duplicate", "Copies", "with copies elsewhere", "duplicates"),
    _choice("note", "Maker note", "with a maker note"),
)

_IS = (
    _choice("screenshot", "Screenshot", "screenshots"),
    _choice("photo", "Photo", "photos"),
    _choice("graphic", "Graphic", "graphics"),
    _choice("animated", "Animated", "animated"),
    _choice("edited", "Edited", "saved by an image editor"),
    _choice("logo", "Logo", "folded as logos"),
    _choice("pixel", "Tracking pixel", "folded as tracking pixels"),
    _choice("tiny", "Tiny", "folded as tiny"),
    _choice("repeated", "Repeated", "folded as repeated in many tickets"),
    _choice("hidden", "Folded or hidden", "folded away or hidden"),
    _choice("failed", "Failed", "that failed to load", level=Level.PICTURE),
    _choice("remote", "Remote", "hosted elsewhere", level=Level.PICTURE),
    _choice("cached", "Stored here", "stored on this computer", level=Level.PICTURE),
    _choice("private", "Private", "visible to agents only", level=Level.PICTURE),
    _choice("picked", "In the tray", "picked for the tray", level=Level.PICTURE),
    _choice("draft", "Draft article", "in drafts", level=Level.TICKET),
    _choice("published", "Published article", "in published articles", level=Level.TICKET),
)

_CHANNEL_ALIASES = {"feedback-widget": ("widget",), "outbound-email": ("outbound",)}
_NOT_A_PICTURES_FAULT = frozenset(
    (
        *("not_understood", "query_not_understood", "page_out_of_range", "bad_address", "no_account"),
        *(
            "copy_not_verified",
            "template_not_understood",
            "folder_unusable",
            "nothing_to_export",
            "nothing_left",
            "drawing_unread",
        ),
    )
)
"""Errors about what was typed or set up: no picture ever fails with them."""


def _channels() -> tuple[ChoiceFacts, ...]:
    known = [
        _choice(value, value.replace("-", " ").capitalize(), "", *_CHANNEL_ALIASES.get(value, ()))
        for value in (name.replace(" ", "-") for name in CHANNEL_NAMES.values())
    ]
    # Freshdesk has no number for tickets made by its API: they come with any, or with one that has no name.
    return (*known, _choice("other", "Other channel", "", "api"))


def _priorities() -> tuple[ChoiceFacts, ...]:
    return tuple(_choice(name.lower(), name, "", str(number)) for number, name in PRIORITY_NAMES.items())


def _failures() -> tuple[ChoiceFacts, ...]:
    kinds: list[type[errors.GalleryError]] = [*errors.GalleryError.__subclasses__(), errors.GalleryError]
    return tuple(
        _choice(kind.code, kind.title)
        for kind in kinds
        if kind.__module__ == errors.__name__ and kind.code not in _NOT_A_PICTURES_FAULT
    )


CHOICES: dict[Key, tuple[ChoiceFacts, ...]] = {
    Key.TYPE: _TYPES,
    Key.SOURCE: _SOURCES,
    Key.VISIBILITY: _VISIBILITIES,
    Key.CHANNEL: _channels(),
    Key.PRIORITY: _priorities(),
    Key.RATIO: _RATIOS,
    Key.HAS: _HAS,
    Key.IS: _IS,
    Key.FAILED: _failures(),
}
"""Keys with words of their own. Statuses are the account's: `query_keys.choices`."""
