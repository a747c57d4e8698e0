"""What the catalog knows of single pictures beyond their tiles: ticket, people, place in the message."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, Final

from gallery_app.domain.article import Article
from gallery_app.domain.display import make_picture_name
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.kept_words import STATUS_BY_NUMBER
from gallery_app.domain.ticket import STATUS_NAMES, Ticket
from gallery_app.storage.name_table import find_name
from gallery_app.storage.picture_rows import REF_COLUMNS, row_to_ref
from gallery_app.storage.places import find_places
from gallery_app.storage.similar import DISTANCE
from gallery_app.storage.ticket_rows import ARTICLE_COLUMNS, TICKET_COLUMNS, row_to_article, row_to_ticket

_NEWEST: Final = (
    f"SELECT {', '.join(REF_COLUMNS)} FROM picture JOIN facet ON facet.id = facet_id WHERE image_id = ?"
    " ORDER BY ticket_id IS ? AND article_id IS ? DESC, picture.id DESC LIMIT 1"
)


def find_inspections(
    db: sqlite3.Connection, images: Sequence[ImageId], shown: Mapping[ImageId, ImageRef]
) -> tuple[Inspection, ...]:
    """One for each picture, in their order; what its bytes say is not in it.

    A picture that several tickets show is taken where `shown` has it, else in the newest of them. One that
    the catalog does not know is taken as `shown` has it, or left out.
    """
    found = (_find_inspection(db, image, shown.get(image)) for image in images)
    return tuple(inspection for inspection in found if inspection is not None)


def _find_inspection(db: sqlite3.Connection, image: ImageId, shown: ImageRef | None) -> Inspection | None:
    ticket, article = _numbers(shown)
    row = db.execute(_NEWEST, (image, ticket, article)).fetchone()
    if row is None:
        return Inspection(make_picture_name(shown), shown) if shown is not None else None
    ref = row_to_ref(row)
    position, pictures = _find_position(db, row[0], ref)
    told = _find_ticket(db, ref)
    return Inspection(
        name=make_picture_name(ref),
        ref=ref,
        ticket=told,
        article=_find_article(db, ref),
        requester=told.requester_name if told else None,
        company=told.company_name if told else None,
        position=position,
        pictures_in_message=pictures,
        places=find_places(db, image, DISTANCE),
        status=_find_status(db, told) if told else None,
        cameras=_find_cameras(db, ref),
    )


def _numbers(ref: ImageRef | None) -> tuple[int | None, int | None]:
    if ref is None:
        return None, None
    return (None, ref.parent) if ref.in_article else (ref.parent, None)


def _find_position(db: sqlite3.Connection, row_id: int, ref: ImageRef) -> tuple[int, int]:
    """Rows of one parent are numbered downwards in the order of its pictures."""
    column = "article_id" if ref.in_article else "ticket_id"
    before, pictures = db.execute(
        f"SELECT sum(id >= ?), count(*) FROM picture WHERE {column} = ? AND message_id IS ?",
        (row_id, ref.parent, ref.message_id),
    ).fetchone()
    return int(before), int(pictures)


def _find_ticket(db: sqlite3.Connection, ref: ImageRef) -> Ticket | None:
    row = _find_row(db, "ticket", TICKET_COLUMNS, ref) if not ref.in_article else None
    if row is None:
        return None
    told = row_to_ticket(row)
    requester = find_name(db, "contact", told.requester_id) or find_name(db, "email", told.requester_id)
    return row_to_ticket(row, requester, find_name(db, "company", told.company_id))


def _find_article(db: sqlite3.Connection, ref: ImageRef) -> Article | None:
    row = _find_row(db, "article", ARTICLE_COLUMNS, ref) if ref.in_article else None
    return row_to_article(row) if row is not None else None


def _find_row(
    db: sqlite3.Connection, table: str, columns: tuple[str, ...], ref: ImageRef
) -> Sequence[Any] | None:
    told = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?"
    row: Sequence[Any] | None = db.execute(told, (ref.parent,)).fetchone()
    return row


def _find_status(db: sqlite3.Connection, ticket: Ticket) -> str:
    own = find_name(db, "status", ticket.status)
    return own or STATUS_NAMES.get(ticket.status, STATUS_BY_NUMBER.format(number=ticket.status))


def _find_cameras(db: sqlite3.Connection, ref: ImageRef) -> tuple[tuple[str, int], ...]:
    if ref.in_article:
        return ()
    rows = db.execute(
        "SELECT camera.name, count(DISTINCT file_id) FROM picture JOIN camera ON camera.id = camera_id"
        " WHERE ticket_id = ? AND camera.name != '' GROUP BY camera.id ORDER BY 2 DESC, 1",
        (ref.parent,),
    )
    return tuple((name, int(count)) for name, count in rows)
