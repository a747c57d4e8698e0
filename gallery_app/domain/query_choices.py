"""The fixed words a query may say after a key: how they are typed, shown and told."""

from dataclasses import dataclass, replace
from enum import StrEnum

from gallery_app.domain import errors
from gallery_app.domain.query import Key
from gallery_app.domain.ticket import CHANNEL_LABELS, CHANNEL_NAMES, PRIORITY_NAMES
from gallery_app.domain.translation import mark, tr


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

    `aliases` are read too, never printed. `level` is set where it differs from its key's. In tables label and
    phrase are `mark`ed, the label as being about `about` (None: it is the account's own word, and stays).
    Without a phrase it is the label.
    """

    value: str
    label: str
    phrase: str = ""
    aliases: tuple[str, ...] = ()
    level: Level | None = None
    about: str | None = "filter"

    def say(self) -> "ChoiceFacts":
        """The same in the person's language."""
        if self.about is None:
            return self
        label = tr(self.label, about=self.about)
        return replace(self, label=label, phrase=tr(self.phrase) if self.phrase else label)


def _choice(
    value: str, label: str, phrase: str = "", *aliases: str, level: Level | None = None
) -> ChoiceFacts:
    return ChoiceFacts(value, label, phrase, aliases, level)


_TYPES = (
    _choice("jpeg", "JPEG", "", "jpg", "jpe", "jfif", "mpo"),
    _choice("png", "PNG"),
    _choice("gif", "GIF"),
    _choice("webp", "WebP"),
    _choice("avif", "AVIF"),
    _choice("heic", "HEIC", "", "heif"),
    _choice("tiff", "TIFF", "", "tif"),
    _choice("bmp", "BMP"),
    _choice("ico", mark("Icon (ICO)", "filter"), "ICO"),
    _choice("svg", "SVG"),
    _choice("other", mark("Other type", "filter"), mark("other")),
)

_SOURCES = (
    _choice("description", mark("Ticket", "filter"), mark("in the ticket itself"), "ticket"),
    _choice("reply", mark("Reply", "filter"), mark("in replies")),
    _choice("customer", mark("Customer", "filter"), mark("in the customer's messages")),
    _choice("agent", mark("Agent", "filter"), mark("in agents' messages")),
    _choice("note", mark("Note", "filter"), mark("in notes")),
    _choice("forward", mark("Forward", "filter"), mark("in forwards")),
    _choice("article", mark("Article", "filter"), mark("in articles")),
    _choice("inline", mark("Inline", "filter"), mark("shown inline")),
    _choice("attachment", mark("Attachment", "filter"), mark("attached"), "attached"),
)

_VISIBILITIES = (
    _choice("public", mark("Public", "filter"), mark("visible to the customer")),
    _choice("private", mark("Private", "filter"), mark("visible to agents only")),
)

_RATIOS = (
    _choice("portrait", mark("Portrait", "filter"), mark("in portrait format")),
    _choice("landscape", mark("Landscape", "filter"), mark("in landscape format")),
    _choice("square", mark("Square", "filter"), mark("square")),
    _choice("tall", mark("Tall", "filter"), mark("very tall")),
    _choice("wide", mark("Wide", "filter"), mark("very wide")),
)

_HAS = (
    _choice("gps", mark("GPS position", "filter"), mark("with a GPS position")),
    _choice("exif", "EXIF", mark("with EXIF data")),
    _choice("alpha", mark("Transparency", "filter"), mark("with transparency"), "transparency"),
    _choice("duplicate", mark("Copies", "filter"), mark("with copies elsewhere"), "duplicates"),
    _choice("note", mark("Maker note", "filter"), mark("with a maker note")),
)

_IS = (
    _choice("screenshot", mark("Screenshot", "filter"), mark("screenshots")),
    _choice("photo", mark("Photo", "filter"), mark("photos")),
    _choice("graphic", mark("Graphic", "filter"), mark("graphics")),
    _choice("animated", mark("Animated", "filter"), mark("animated")),
    _choice("edited", mark("Edited", "filter"), mark("saved by an image editor")),
    _choice("logo", mark("Logo", "filter"), mark("folded as logos")),
    _choice("pixel", mark("Tracking pixel", "filter"), mark("folded as tracking pixels")),
    _choice("tiny", mark("Tiny", "filter"), mark("folded as tiny")),
    _choice("repeated", mark("Repeated", "filter"), mark("folded as repeated in many tickets")),
    _choice("hidden", mark("Folded or hidden", "filter"), mark("folded away or hidden")),
    _choice("failed", mark("Failed", "filter"), mark("that failed to load"), level=Level.PICTURE),
    _choice("remote", mark("Remote", "filter"), mark("hosted elsewhere"), level=Level.PICTURE),
    _choice("cached", mark("Stored here", "filter"), mark("stored on this computer"), level=Level.PICTURE),
    _choice("private", mark("Private", "filter"), mark("visible to agents only"), level=Level.PICTURE),
    _choice("picked", mark("In the tray", "filter"), mark("picked for the tray"), level=Level.PICTURE),
    _choice("draft", mark("Draft article", "filter"), mark("in drafts"), level=Level.TICKET),
    _choice(
        "published", mark("Published article", "filter"), mark("in published articles"), level=Level.TICKET
    ),
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
    values = {number: name.replace(" ", "-") for number, name in CHANNEL_NAMES.items()}
    known = [
        ChoiceFacts(value, CHANNEL_LABELS[number], "", _CHANNEL_ALIASES.get(value, ()), about="")
        for number, value in values.items()
    ]
    # Freshdesk has no number for tickets made by its API: they come with any, or with one that has no name.
    return (*known, _choice("other", mark("Other channel", "filter"), "", "api"))


def _priorities() -> tuple[ChoiceFacts, ...]:
    return tuple(
        ChoiceFacts(name.lower(), name, "", (str(number),), about="")
        for number, name in PRIORITY_NAMES.items()
    )


def _failures() -> tuple[ChoiceFacts, ...]:
    kinds: list[type[errors.GalleryError]] = [*errors.GalleryError.__subclasses__(), errors.GalleryError]
    return tuple(
        ChoiceFacts(kind.code, kind.usual_title, about="")
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
