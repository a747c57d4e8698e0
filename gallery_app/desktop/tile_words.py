"""What tiles and heads say: lines, tooltips, and what a screen reader tells; no Qt widgets here."""

from datetime import UTC, datetime

from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.desktop.wording import (
    count_words,
    date_words,
    host_words,
    meta_words,
    moment_words,
    number_words,
    parent_words,
    people_words,
    place_words,
)
from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.image import ImageKind, ImageRef
from gallery_app.domain.result import FoldReason, GalleryItem, Group
from gallery_app.domain.words import begin_upper

_KIND_WORDS = {
    ImageKind.PHOTO: "Photo",
    ImageKind.SCREENSHOT: "Screenshot",
    ImageKind.GRAPHIC: "Graphic",
}
_FOLD_WORDS = {
    FoldReason.PIXEL: "a tracking pixel",
    FoldReason.TINY: "as small as an icon",
    FoldReason.LOGO: "repeated like a logo in a signature",
    FoldReason.REPEATED: "repeated in very many tickets",
    FoldReason.HIDDEN: "hidden everywhere by somebody",
}


# --- tiles ----------------------------------------------------------------------------------------------


def number_line(group: Group | ImageRef) -> str:
    """`#4711` or `Article 12`: the ticket or article a head, or a picture, belongs to."""
    return f"Article {group.parent}" if group.in_article else f"#{group.parent}"


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
        return f"{number_words(item.copies)} copies of the same file in this result"
    if item.ref.occurrences > 1:
        parent = "article" if item.ref.in_article else "ticket"
        return f"Shown in {number_words(item.ref.occurrences)} messages of this {parent}"
    return ""


def similar_words(item: GalleryItem) -> str:
    """`Also in 7 other tickets`; empty for a picture that is seen nowhere else."""
    return f"Also in {count_words(item.other_tickets, 'other ticket')}" if item.other_tickets else ""


def fold_words(item: GalleryItem) -> str:
    """`Folded: a tracking pixel`; empty for a picture that would not be folded."""
    return f"Folded: {_FOLD_WORDS[item.fold]}" if item.fold is not None else ""


def say_tile(tile: Tile, number: int, total: int, group: Group | None) -> str:
    """The tile's name for a screen reader: what it is and where it stands, then what its badges say.

    `Screenshot 3 of 100, error.png, ticket 4711 from Ana Silva, in a customer reply, 12 Nov, 1920 by 1080`.
    """
    if tile.item is None:
        return "Loading"
    ref, info = tile.item.ref, tile.info
    kind = info.analysis.kind if info is not None and info.analysis is not None else ImageKind.UNKNOWN
    requester = group.requester if group is not None else None
    parts = [
        f"{_KIND_WORDS.get(kind, 'Picture')} {number} of {total}",
        tile.name,
        parent_words(ref) + (f" from {display_text(requester, limit=80)}" if requester else ""),
        place_words(ref),
        date_words(ref.created_at, datetime.now(UTC)),
        "in the tray" if tile.is_picked else "",
        *(words[:1].lower() + words[1:] for words in _mark_words(tile.item)),
    ]
    if info is not None:
        parts.append(f"{info.width} by {info.height}")
        parts.append("with a place" if info.exif.position is not None else "")
    does = f" Press Enter to {tile.action.lower()}." if tile.action else ""
    parts.append(f"{_state_words(tile, ref)}{does}")
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
        "In the tray" if tile.is_picked else "",
        *_mark_words(tile.item),
    ]
    if tile.info is not None and tile.info.exif.position is not None:
        lines.append("Says where it was taken")
    if tile.state in (TileState.FAILED, TileState.REMOTE):
        lines.append(begin_upper(_state_words(tile, ref)))
    return "\n".join(line for line in lines if line)


def _mark_words(item: GalleryItem) -> tuple[str, ...]:
    return copies_words(item), similar_words(item), fold_words(item)


def _state_words(tile: Tile, ref: ImageRef) -> str:
    if tile.state is TileState.FAILED and tile.error is not None:
        return f"failed: {tile.error.title}. {tile.error.hint}"
    if tile.state is TileState.REMOTE:
        return f"hosted at {host_words(ref.remote_host or 'a foreign host')}, not loaded"
    return "" if tile.state is TileState.READY else "loading"


# --- heads ----------------------------------------------------------------------------------------------


def title_words(group: Group) -> str:
    """Subject or title, cleaned."""
    return display_text(group.title) or ("Without a title" if group.in_article else "Without a subject")


def published_words(group: Group) -> str:
    """`Published` or `Draft`; empty for tickets."""
    if group.published is None:
        return ""
    return "Published" if group.published else "Draft"


def who_words(group: Group) -> str:
    """`Ana Silva · Contoso · 12 Nov`, as much of it as is known."""
    return people_words(group.requester, group.company, date_words(group.created_at, datetime.now(UTC)))


def pictures_words(group: Group) -> str:
    """`14 pictures`; empty while it is not known."""
    return count_words(group.pictures, "picture") if group.pictures else ""


def folded_words(group: Group) -> str:
    """`6 folded`; empty if none is."""
    return f"{number_words(group.folded)} folded" if group.folded else ""


def head_line(group: Group) -> str:
    """The whole head in one line of text."""
    counts = " · ".join(part for part in (pictures_words(group), folded_words(group)) if part)
    parts = (number_line(group), title_words(group), published_words(group), who_words(group), counts)
    return "  ".join(part for part in parts if part)


def say_head(group: Group) -> str:
    """What a screen reader tells with the first tile below a head: it has no place of its own in a list."""
    parts = (
        f"First of {parent_words(group)}",
        title_words(group),
        published_words(group),
        who_words(group).replace(" · ", ", "),
        pictures_words(group),
        folded_words(group),
    )
    return ", ".join(part for part in parts if part)
