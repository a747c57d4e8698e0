"""The window's numbers and states in words; no Qt here."""

import re
from datetime import datetime

from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.events import FillProgress, Progress
from gallery_app.domain.image import ImageInfo, ImageRef, Placement, Source
from gallery_app.domain.result import Coverage, FoldReason, Group
from gallery_app.domain.translation import number_words
from gallery_app.domain.words import (
    MONTHS,
    count_words,
    day_words,
    format_name,
    message_words,
    moment_words,
)

__all__ = ("count_words", "day_words", "format_name", "message_words", "moment_words", "number_words")
"""Words that every face says, given on; the window's own stand below."""


_PAGES_COUNTED = 200
"""Further frames are not counted (`ViewPixels.pages`)."""
_PLAIN_FORMATS = frozenset(("JPEG", "PNG", "MPO"))


MISSING_WORDS = "Freshdesk did not give all messages"
FOLD_WORDS = {
    FoldReason.LOGO: "Signature logos",
    FoldReason.TINY: "Icons",
    FoldReason.PIXEL: "Tracking pixels",
    FoldReason.REPEATED: "In very many tickets",
    FoldReason.HIDDEN: "Hidden by hand",
}


def date_words(moment: datetime, now: datetime) -> str:
    """`12 Nov` in this year, `12 Nov 2025` in others; the day where the person is."""
    local = moment.astimezone()
    year = "" if local.year == now.astimezone().year else f" {local.year}"
    return f"{local.day} {MONTHS[local.month - 1]}{year}"


def wait_words(wait_s: float) -> str:
    """`00:42`, minutes and seconds, rounded up."""
    seconds = max(0, -int(-wait_s // 1))
    return f"{seconds // 60:02}:{seconds % 60:02}"


def progress_words(progress: Progress) -> tuple[str, str]:
    """`Loading 34 of 90` and, once bytes flow, `8.1 MB/s`."""
    rate = f"{size_words(progress.bytes_per_s)}/s" if progress.bytes_per_s >= 1 else ""
    return f"Loading {progress.done} of {progress.total}", rate


def notable_format(info: ImageInfo | None) -> str:
    """The format for a badge: empty while unknown and for the formats everybody expects."""
    name = format_name(info) if info is not None else ""
    return "" if name in _PLAIN_FORMATS else name[:6]


def meta_words(ref: ImageRef, info: ImageInfo | None) -> str:
    """Width, height and size of the file; before the first byte what the sender declared, if anything."""
    if info is not None:
        return f"{info.width} \N{MULTIPLICATION SIGN} {info.height} · {size_words(info.size_bytes)}"
    return size_words(ref.declared_bytes) if ref.declared_bytes else ""


def page_words(number: int, pages: int, *, is_film: bool) -> str:
    """`Frame 1 of 12` of a film, `Page 1 of 3` of a document."""
    more = "+" if pages >= _PAGES_COUNTED else ""
    return f"{'Frame' if is_film else 'Page'} {number} of {number_words(pages)}{more}"


def place_words(ref: ImageRef) -> str:
    """`from a private note`, `attached to the ticket`, `from the article`."""
    if ref.in_article or ref.source is Source.ARTICLE:
        return "from the article"
    if ref.source is Source.ATTACHMENT:
        return "attached to the ticket"
    verb = "in" if ref.placement is Placement.INLINE else "attached to"
    return f"{verb} {message_words(ref.message_kind)}"


def parent_words(ref: Group | ImageRef) -> str:
    """`ticket 4711` or `article 12`."""
    return f"{'article' if ref.in_article else 'ticket'} {ref.parent}"


def people_words(*names: str | None) -> str:
    """Names and dates that are known, joined by a middle dot."""
    return " · ".join(display_text(name, limit=80) for name in names if name)


def host_words(untrusted_host: str) -> str:
    """A host name of a stranger: short, and only what may stand in one."""
    return re.sub(r"[^A-Za-z0-9.:\-\[\]]", "\N{REPLACEMENT CHARACTER}", untrusted_host)[:80]


def coverage_words(coverage: Coverage, shown: int) -> str:
    """The first part of the status line: `12 pictures`, or `50 of 212 pictures` on a page of several."""
    if shown < coverage.total:
        return f"{shown} of {count_words(coverage.total, 'picture')}"
    return count_words(coverage.total, "picture")


def coverage_hint(coverage: Coverage) -> str:
    """What became of the pictures that fit but have no tile of their own; empty if each has one."""
    folded = sum(coverage.folded.values())
    copies = coverage.pictures - coverage.total - folded
    if coverage.pictures <= coverage.total:
        return ""
    lines = [f"{count_words(coverage.pictures, 'picture')} fit"]
    lines += [f"{number_words(copies)} shown elsewhere in the result too"] if copies > 0 else []
    lines += [f"{number_words(folded)} folded away"] if folded else []
    return "\n".join(lines)


def local_words(coverage: Coverage, now: datetime) -> str:
    """What a search covers that Freshdesk cannot answer: tickets since a day, or those opened here."""
    if coverage.listed_since is None:
        return "only tickets opened here"
    return f"tickets since {date_words(coverage.listed_since, now)}"


def selected_words(count: int, pages: int | None) -> str:
    """`12 selected`, `12 selected on 3 pages`; empty for one on the open page. None: not known on which."""
    if not count or (count == 1 and pages == 1):
        return ""
    where = f" on {pages} pages" if pages is not None and pages > 1 else ""
    return f"{number_words(count)} selected{where}"


def fill_words(fill: FillProgress, *, is_short: bool = False) -> str:
    """`Reading recent tickets 34 of 120`, or shorter `Tickets 34 of 120`."""
    if not fill.known:  # which there are is not known yet
        return "Finding tickets" if is_short else "Finding recent tickets"
    what = "Tickets" if is_short else "Reading recent tickets"
    return f"{what} {number_words(fill.read)} of {number_words(fill.known)}"
