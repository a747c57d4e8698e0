"""The window's numbers and states in words; no Qt here."""

import re
from datetime import datetime

from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.events import FillProgress, Progress
from gallery_app.domain.image import ImageInfo, ImageRef, Placement, Source
from gallery_app.domain.result import Coverage, FoldReason, Group
from gallery_app.domain.ticket import MessageKind
from gallery_app.domain.translation import mark, number_words, tr, tr_count
from gallery_app.domain.words import (
    MONTHS,
    day_words,
    format_name,
    message_words,
    moment_words,
)

__all__ = ("day_words", "format_name", "message_words", "moment_words", "number_words")
"""Words that every face says, given on; the window's own stand below."""


_PAGES_COUNTED = 200
"""Further frames are not counted (`ViewPixels.pages`)."""
_PLAIN_FORMATS = frozenset(("JPEG", "PNG", "MPO"))


MISSING_WORDS = mark("Freshdesk did not give all messages")
FOLD_WORDS = {
    FoldReason.LOGO: mark("Signature logos"),
    FoldReason.TINY: mark("Icons"),
    FoldReason.PIXEL: mark("Tracking pixels"),
    FoldReason.REPEATED: mark("In very many tickets"),
    FoldReason.HIDDEN: mark("Hidden by hand"),
}
_IN_MESSAGES = {
    MessageKind.DESCRIPTION: mark("in the description"),
    MessageKind.CUSTOMER_REPLY: mark("in a customer reply"),
    MessageKind.AGENT_REPLY: mark("in an agent reply"),
    MessageKind.PRIVATE_NOTE: mark("in a private note"),
    MessageKind.PUBLIC_NOTE: mark("in a public note"),
    MessageKind.FORWARD: mark("in a forward"),
}
_ATTACHED_TO_MESSAGES = {
    MessageKind.DESCRIPTION: mark("attached to the description"),
    MessageKind.CUSTOMER_REPLY: mark("attached to a customer reply"),
    MessageKind.AGENT_REPLY: mark("attached to an agent reply"),
    MessageKind.PRIVATE_NOTE: mark("attached to a private note"),
    MessageKind.PUBLIC_NOTE: mark("attached to a public note"),
    MessageKind.FORWARD: mark("attached to a forward"),
}


def date_words(moment: datetime, now: datetime) -> str:
    """`12 Nov` in this year, `12 Nov 2025` in others; the day where the person is."""
    local = moment.astimezone()
    if local.year != now.astimezone().year:
        return day_words(local.date())
    return tr("{day} {month}", day=local.day, month=tr(MONTHS[local.month - 1]))


def wait_words(wait_s: float) -> str:
    """`00:42`, minutes and seconds, rounded up."""
    seconds = max(0, -int(-wait_s // 1))
    return f"{seconds // 60:02}:{seconds % 60:02}"


def progress_words(progress: Progress) -> tuple[str, str]:
    """`Loading 34 of 90` and, once bytes flow, `8.1 MB/s`."""
    rate = tr("{size}/s", size=size_words(progress.bytes_per_s)) if progress.bytes_per_s >= 1 else ""
    return tr("Loading {done} of {total}", done=progress.done, total=progress.total), rate


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
    known = number_words(pages) + ("+" if pages >= _PAGES_COUNTED else "")
    if is_film:
        return tr("Frame {number} of {frames}", number=number, frames=known)
    return tr("Page {number} of {pages}", number=number, pages=known)


def place_words(ref: ImageRef) -> str:
    """`from a private note`, `attached to the ticket`, `from the article`."""
    if ref.in_article or ref.source is Source.ARTICLE:
        return tr("from the article")
    if ref.source is Source.ATTACHMENT:
        return tr("attached to the ticket")
    words = _IN_MESSAGES if ref.placement is Placement.INLINE else _ATTACHED_TO_MESSAGES
    return tr(words[ref.message_kind])


def parent_words(ref: Group | ImageRef) -> str:
    """`ticket 4711` or `article 12`."""
    if ref.in_article:
        return tr("article {number}", number=ref.parent)
    return tr("ticket {number}", number=ref.parent)


def people_words(*names: str | None) -> str:
    """Names and dates that are known, joined by a middle dot."""
    return " · ".join(display_text(name, limit=80) for name in names if name)


def host_words(untrusted_host: str) -> str:
    """A host name of a stranger: short, and only what may stand in one."""
    return re.sub(r"[^A-Za-z0-9.:\-\[\]]", "\N{REPLACEMENT CHARACTER}", untrusted_host)[:80]


def coverage_words(coverage: Coverage, shown: int) -> str:
    """The first part of the status line: `12 pictures`, or `50 of 212 pictures` on a page of several."""
    if shown < coverage.total:
        return tr_count(
            "{shown} of {count} picture",
            "{shown} of {count} pictures",
            coverage.total,
            shown=number_words(shown),
        )
    return tr_count("{count} picture", "{count} pictures", coverage.total)


def coverage_hint(coverage: Coverage) -> str:
    """What became of the pictures that fit but have no tile of their own; empty if each has one."""
    folded = sum(coverage.folded.values())
    copies = coverage.pictures - coverage.total - folded
    if coverage.pictures <= coverage.total:
        return ""
    lines = [tr_count("{count} picture fit", "{count} pictures fit", coverage.pictures)]
    if copies > 0:
        lines.append(
            tr_count(
                "{count} shown elsewhere in the result too",
                "{count} shown elsewhere in the result too",
                copies,
            )
        )
    if folded:
        lines.append(tr_count("{count} folded away", "{count} folded away", folded))
    return "\n".join(lines)


def local_words(coverage: Coverage, now: datetime) -> str:
    """What a search covers that Freshdesk cannot answer: tickets since a day, or those opened here."""
    if coverage.listed_since is None:
        return tr("only tickets opened here")
    return tr("tickets since {day}", day=date_words(coverage.listed_since, now))


def selected_words(count: int, pages: int | None) -> str:
    """`12 selected`, `12 selected on 3 pages`; empty for one on the open page. None: not known on which."""
    if not count or (count == 1 and pages == 1):
        return ""
    if pages is not None and pages > 1:
        return tr_count(
            "{count} selected on {pages} pages", "{count} selected on {pages} pages", count, pages=pages
        )
    return tr_count("{count} selected", "{count} selected", count)


def fill_words(fill: FillProgress, *, is_short: bool = False) -> str:
    """`Reading recent tickets 34 of 120`, or shorter `Tickets 34 of 120`."""
    if not fill.known:  # which there are is not known yet
        return tr("Finding tickets") if is_short else tr("Finding recent tickets")
    read, known = number_words(fill.read), number_words(fill.known)
    if is_short:
        return tr("Tickets {read} of {known}", read=read, known=known)
    return tr("Reading recent tickets {read} of {known}", read=read, known=known)
