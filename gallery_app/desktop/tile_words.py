"""What tiles and heads say: lines, tooltips, and what a screen reader tells; no Qt widgets here."""

from datetime import UTC, datetime

from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.desktop.wording import (
    date_words,
    host_words,
    meta_words,
    moment_words,
    parent_words,
    people_words,
    place_words,
)
from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.image import ImageKind, ImageRef
from gallery_app.domain.result import FoldReason, GalleryItem, Group
from gallery_app.domain.translation import mark, tr, tr_count
from gallery_app.domain.words import begin_upper
from gallery_app.domain.words import parent_words as short_parent_words

_KIND_WORDS = {
    ImageKind.PHOTO: mark("Photo {number} of {total}"),
    ImageKind.SCREENSHOT: mark("Screenshot {number} of {total}"),
    ImageKind.GRAPHIC: mark("Graphic {number} of {total}"),
    ImageKind.UNKNOWN: mark("Picture {number} of {total}"),
}
_FOLD_WORDS = {
    FoldReason.PIXEL: mark("Folded: a tracking pixel"),
    FoldReason.TINY: mark("Folded: as small as an icon"),
    FoldReason.LOGO: mark("Folded: repeated like a logo in a signature"),
    FoldReason.REPEATED: mark("Folded: repeated in very many tickets"),
    FoldReason.HIDDEN: mark("Folded: hidden everywhere by somebody"),
}
_FOLD_BADGES = {
    FoldReason.PIXEL: mark("pixel", "why a picture is folded"),
    FoldReason.TINY: mark("tiny", "why a picture is folded"),
    FoldReason.LOGO: mark("logo", "why a picture is folded"),
    FoldReason.REPEATED: mark("repeated", "why a picture is folded"),
    FoldReason.HIDDEN: mark("hidden", "why a picture is folded"),
}


# --- tiles ----------------------------------------------------------------------------------------------


def number_line(group: Group | ImageRef) -> str:
    """`#4711` or `Article 12`: the ticket or article a head, or a picture, belongs to."""
    return short_parent_words(group.parent, in_article=group.in_article)


def meta_line(tile: Tile, *, with_number: bool) -> str:
    """The line below the name: pixels and size below a head, else number and size."""
    if tile.ref is None:
        return ""
    if not with_number:
        return meta_words(tile.ref, tile.info)
    size_bytes = tile.info.size_bytes if tile.info is not None else tile.ref.declared_bytes
    return f"{number_line(tile.ref)} · {size_words(size_bytes)}" if size_bytes else number_line(tile.ref)


def count_copies(item: GalleryItem) -> int:
    """How often a picture is shown: in the result, or where it stands once, in the messages of its ticket."""
    return item.copies if item.copies > 1 else item.ref.occurrences


def copies_words(item: GalleryItem) -> str:
    """What the number of copies means; empty for a picture that is shown once."""
    if item.copies > 1:
        return tr_count(
            "{count} copy of the same file in this result",
            "{count} copies of the same file in this result",
            item.copies,
        )
    times = item.ref.occurrences
    if times <= 1:
        return ""
    if item.ref.in_article:
        return tr_count(
            "Shown in {count} message of this article", "Shown in {count} messages of this article", times
        )
    return tr_count(
        "Shown in {count} message of this ticket", "Shown in {count} messages of this ticket", times
    )


def similar_words(item: GalleryItem) -> str:
    """`Also in 7 other tickets`; empty for a picture that is seen nowhere else."""
    if not item.other_tickets:
        return ""
    return tr_count("Also in {count} other ticket", "Also in {count} other tickets", item.other_tickets)


def fold_words(item: GalleryItem) -> str:
    """`Folded: a tracking pixel`; empty for a picture that would not be folded."""
    return tr(_FOLD_WORDS[item.fold]) if item.fold is not None else ""


def fold_badge(reason: FoldReason) -> str:
    """`pixel`, `logo`: the one word of a badge."""
    return tr(_FOLD_BADGES[reason], about="why a picture is folded")


def say_tile(tile: Tile, number: int, total: int, group: Group | None) -> str:
    """The tile's name for a screen reader: what it is and where it stands, then what its badges say.

    `Screenshot 3 of 100, error.png, ticket 4711 from Ana Silva, in a customer reply, 12 Nov, 1920 by 1080`.
    """
    if tile.item is None:
        return tr("Loading")
    ref, info = tile.item.ref, tile.info
    kind = info.analysis.kind if info is not None and info.analysis is not None else ImageKind.UNKNOWN
    parts = [
        tr(_KIND_WORDS[kind], number=number, total=total),
        tile.name,
        _parent_words(ref, group.requester if group is not None else None),
        place_words(ref),
        date_words(ref.created_at, datetime.now(UTC)),
        tr("in the tray") if tile.is_picked else "",
        *(words[:1].lower() + words[1:] for words in _mark_words(tile.item)),
    ]
    if info is not None:
        parts.append(tr("{width} by {height}", width=info.width, height=info.height))
        parts.append(tr("with a place") if info.exif.position is not None else "")
    parts.append(f"{_state_words(tile, ref)} {_offer_words(tile)}".rstrip())
    return ", ".join(part for part in parts if part)


def explain_tile(tile: Tile) -> str:
    """The tooltip's lines."""
    if tile.item is None:
        return ""
    ref = tile.item.ref
    lines = [
        tile.name,
        meta_words(ref, tile.info),
        begin_upper(f"{parent_words(ref)}, {place_words(ref)}, {moment_words(ref.created_at)}"),
        tr("In the tray") if tile.is_picked else "",
        *_mark_words(tile.item),
    ]
    if tile.info is not None and tile.info.exif.position is not None:
        lines.append(tr("Says where it was taken"))
    if tile.state in (TileState.FAILED, TileState.REMOTE):
        lines.append(begin_upper(_state_words(tile, ref)))
    return "\n".join(line for line in lines if line)


def _mark_words(item: GalleryItem) -> tuple[str, ...]:
    return copies_words(item), similar_words(item), fold_words(item)


def _state_words(tile: Tile, ref: ImageRef) -> str:
    if tile.state is TileState.FAILED and tile.error is not None:
        return tr("failed: {title}. {hint}", title=tile.error.title, hint=tile.error.hint)
    if tile.state is TileState.REMOTE and ref.remote_host:
        return tr("hosted at {host}, not loaded", host=host_words(ref.remote_host))
    if tile.state is TileState.REMOTE:
        return tr("hosted at a foreign host, not loaded")
    return "" if tile.state is TileState.READY else tr("loading")


def _offer_words(tile: Tile) -> str:
    """What Enter does about a failure."""
    if tile.state is not TileState.FAILED or tile.error is None:
        return ""
    return tr("Press Enter to retry.") if tile.error.retryable else tr("Press Enter to check again.")


def _parent_words(ref: ImageRef, requester: str | None) -> str:
    """`ticket 4711 from Ana Silva`, or without whom it is from."""
    if not requester:
        return parent_words(ref)
    name = display_text(requester, limit=80)
    if ref.in_article:
        return tr("article {number} from {name}", number=ref.parent, name=name)
    return tr("ticket {number} from {name}", number=ref.parent, name=name)


# --- heads ----------------------------------------------------------------------------------------------


def title_words(group: Group) -> str:
    """Subject or title, cleaned."""
    return display_text(group.title) or (
        tr("Without a title") if group.in_article else tr("Without a subject")
    )


def published_words(group: Group) -> str:
    """`Published` or `Draft`; empty for tickets."""
    if group.published is None:
        return ""
    return tr("Published") if group.published else tr("Draft")


def who_words(group: Group) -> str:
    """`Ana Silva · Contoso · 12 Nov`, as much of it as is known."""
    return people_words(group.requester, group.company, date_words(group.created_at, datetime.now(UTC)))


def pictures_words(group: Group) -> str:
    """`14 pictures`; empty while it is not known."""
    return tr_count("{count} picture", "{count} pictures", group.pictures) if group.pictures else ""


def folded_words(group: Group) -> str:
    """`6 folded`; empty if none is."""
    return tr_count("{count} folded", "{count} folded", group.folded) if group.folded else ""


def head_line(group: Group) -> str:
    """The whole head in one line of text."""
    counts = " · ".join(part for part in (pictures_words(group), folded_words(group)) if part)
    parts = (number_line(group), title_words(group), published_words(group), who_words(group), counts)
    return "  ".join(part for part in parts if part)


def say_head(group: Group) -> str:
    """What a screen reader tells with the first tile below a head: it has no place of its own in a list."""
    parts = (
        tr("First of article {number}", number=group.parent)
        if group.in_article
        else tr("First of ticket {number}", number=group.parent),
        title_words(group),
        published_words(group),
        who_words(group).replace(" · ", ", "),
        pictures_words(group),
        folded_words(group),
    )
    return ", ".join(part for part in parts if part)
