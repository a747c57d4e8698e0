"""A picture's row: what its reference, its file, a failure and its ticket say, put together and taken
apart.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from gallery_app.domain.folding import Repetition, find_fold
from gallery_app.domain.ids import ArticleId, ConversationId, ImageId, TicketId
from gallery_app.domain.image import ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind
from gallery_app.storage.catalog_schema import POSITION_BITS, POSITIONS
from gallery_app.storage.combinations import Combinations, Facet
from gallery_app.storage.file_facts import guess_failed_type, name_shape
from gallery_app.storage.search_text import fold_text
from gallery_app.storage.ticket_rows import from_seconds, to_seconds

FILE_COLUMNS: Final = (
    "id", "places", "parents", "messages", "hidden", "is_known", "type", "kind", "size", "width", "height",
    "animated", "alpha", "gps", "exif", "note", "edited", "taken_at", "camera_id", "software_id",
    "difference_hash",
)  # fmt: skip
REF_COLUMNS: Final = (
    "picture.id", "image_id", "ticket_id", "article_id", "source", "placement", "message_kind", "message_id",
    "private", "name", "declared_type", "declared_bytes", "created_at", "remote_host", "occurrences",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileRow:
    """A row of `file`, in the order of `FILE_COLUMNS`; facts are None until its bytes were decoded."""

    id: int
    places: int
    parents: int
    messages: int
    hidden: bool
    is_known: bool
    type: str | None
    kind: str | None
    size: int | None
    width: int | None
    height: int | None
    animated: bool | None
    alpha: bool | None
    gps: bool | None
    exif: bool | None
    note: bool | None
    edited: bool | None
    taken_at: int | None
    camera_id: int | None
    software_id: int | None
    difference_hash: int | None

    def fold(self, *, inline: bool) -> str | None:
        """The reason, '' for none, None while that is unknown."""
        repetition = Repetition(self.messages, self.parents)
        reason = find_fold(self.width, self.height, repetition, inline=inline, hidden=bool(self.hidden))
        return reason.value if reason else "" if self.is_known else None

    @property
    def verdict(self) -> tuple[object, ...]:
        """What of a file's repetition shows in its pictures' rows: if it changes, they are written again."""
        return self.places > 1, self.fold(inline=True), self.fold(inline=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a picture's bytes: its file, and the lasting failure (code and title)."""

    file: FileRow | None = None
    failure: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What a picture's row takes from its ticket or article."""

    key: int
    desk_id: int
    search_context: str
    company_id: int | None = None
    requester_id: int | None = None
    responder_id: int | None = None


@dataclass(frozen=True, slots=True)
class Derived:
    """The columns that change when a picture is loaded, in the order of `DERIVED_COLUMNS`."""

    facet_id: int
    file_id: int | None
    copies_of: int | None
    size: int | None
    width: int | None
    height: int | None
    taken_at: int | None
    camera_id: int | None
    software_id: int | None
    difference_hash: int | None


DERIVED_COLUMNS: Final = (
    "facet_id", "file_id", "copies_of", "size", "width", "height", "taken_at", "camera_id", "software_id",
    "difference_hash",
)  # fmt: skip


def make_id(key: int, position: int) -> int:
    """The row's number: its place in the usual order."""
    return key << POSITION_BITS | (POSITIONS - 1 - position)


def key_of(row_id: int) -> int:
    """The key of the ticket or article that a row belongs to."""
    return row_id >> POSITION_BITS


def derive(
    ref: ImageRef, standing: Standing, combinations: Combinations, loose_copies: int | None
) -> Derived:
    """What the row says beyond the reference. `loose_copies` groups copies whose bytes are unknown."""
    file, failure = standing.file, standing.failure
    copies_of = loose_copies if file is None else file.id if file.places > 1 else None
    known = file if file is not None and file.is_known and failure is None else None
    facet = _make_facet(ref, standing, known, is_copied=copies_of is not None)
    size = known.size if known else ref.declared_bytes
    return Derived(
        facet_id=combinations.facet_id(facet),
        file_id=file.id if file else None,
        copies_of=copies_of,
        size=size,
        width=known.width if known else None,
        height=known.height if known else None,
        taken_at=known.taken_at if known else None,
        camera_id=known.camera_id if known else None,
        software_id=known.software_id if known else None,
        difference_hash=known.difference_hash if known else None,
    )


def _make_facet(ref: ImageRef, standing: Standing, known: FileRow | None, *, is_copied: bool) -> Facet:
    failure, file = standing.failure, standing.file
    guessed = guess_failed_type(*failure, ref.declared_type, ref.untrusted_name) if failure else None
    inline = ref.placement is Placement.INLINE
    has_size = known is not None and known.width is not None and known.height is not None
    return Facet(
        in_article=ref.in_article,
        source=ref.source,
        placement=ref.placement,
        message_kind=ref.message_kind,
        private=ref.private,
        state=_name_state(ref, standing, known),
        failure=failure[0] if failure else None,
        type=known.type if known else guessed,
        kind=known.kind if known else None,
        shape=name_shape(known.width or 0, known.height or 0) if known and has_size else None,
        animated=known.animated if known else None,
        alpha=known.alpha if known else None,
        gps=known.gps if known else None,
        exif=known.exif if known else None,
        note=known.note if known else None,
        edited=known.edited if known else None,
        fold=known.fold(inline=inline) if known else "hidden" if file and file.hidden else None,
        copied=True if is_copied else None if file is None else False,
        cached=file is not None,
    )


def _name_state(ref: ImageRef, standing: Standing, known: FileRow | None) -> str:
    if ref.remote_host is not None:
        return "remote"
    if standing.failure is not None:
        return "failed"
    return "ready" if known else "waiting"


def make_row(ref: ImageRef, row_id: int, setting: Setting, derived: Derived) -> tuple[object, ...]:
    """The values of `catalog_schema.PICTURE_COLUMNS`."""
    return (
        row_id, ref.id, None if ref.in_article else ref.parent, ref.parent if ref.in_article else None,
        ref.message_id, ref.untrusted_name, ref.declared_type, ref.declared_bytes, to_seconds(ref.created_at),
        ref.remote_host, ref.occurrences, derived.facet_id, setting.desk_id, setting.company_id,
        setting.requester_id, setting.responder_id, derived.file_id, derived.copies_of, derived.size,
        derived.width, derived.height, derived.taken_at, derived.camera_id, derived.software_id,
        derived.difference_hash, fold_text(ref.untrusted_name), setting.search_context,
    )  # fmt: skip


def row_to_ref(row: Sequence[Any]) -> ImageRef:
    """An ImageRef of the columns `REF_COLUMNS`, from `picture JOIN facet`."""
    (
        _, image_id, ticket_id, article_id, source, placement, message_kind, message_id, private, name,
        declared_type, declared_bytes, created_at, remote_host, occurrences,
    ) = row  # fmt: skip
    return ImageRef(
        id=ImageId(image_id),
        parent=TicketId(ticket_id) if article_id is None else ArticleId(article_id),
        in_article=article_id is not None,
        source=Source(source),
        placement=Placement(placement),
        message_kind=MessageKind(message_kind),
        message_id=None if message_id is None else ConversationId(message_id),
        private=bool(private),
        untrusted_name=name,
        declared_type=declared_type,
        declared_bytes=declared_bytes,
        created_at=from_seconds(created_at),
        remote_host=remote_host,
        occurrences=occurrences,
    )


def find_standing(db: sqlite3.Connection, image: str, decoder: str) -> Standing:
    """What the catalog knows of a picture's bytes; a failure that an older decoder met is void."""
    columns = ", ".join(f"file.{column}" for column in FILE_COLUMNS)
    told = f"SELECT {columns} FROM image_file JOIN file ON file.id = file_id WHERE image_id = ?"
    file = db.execute(told, (image,)).fetchone()
    failure = db.execute(
        "SELECT code, title FROM failure WHERE image_id = ? AND decoder = ?", (image, decoder)
    ).fetchone()
    return Standing(FileRow(*file) if file else None, failure)


def find_file(db: sqlite3.Connection, number: int) -> FileRow:
    """A row of `file`."""
    told = f"SELECT {', '.join(FILE_COLUMNS)} FROM file WHERE id = ?"
    return FileRow(*db.execute(told, (number,)).fetchone())
