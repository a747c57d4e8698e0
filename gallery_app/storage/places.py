"""Where a picture is shown, and the heads above the tiles of a ticket or article."""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any, Final

from gallery_app.domain.ids import ArticleId, ImageId, TicketId
from gallery_app.domain.image import Source
from gallery_app.domain.query import Sort
from gallery_app.domain.result import GalleryItem, Group, Place
from gallery_app.domain.ticket import MessageKind
from gallery_app.storage.catalog_schema import POSITIONS
from gallery_app.storage.condition import Condition, all_of
from gallery_app.storage.name_table import find_name
from gallery_app.storage.picture_rows import make_id
from gallery_app.storage.query_sql import within_desk, within_facet
from gallery_app.storage.result_index import Question, ResultIndex
from gallery_app.storage.similar import StoredBands, find_near
from gallery_app.storage.ticket_rows import from_seconds

_PLACES_LIMIT: Final = 500
_PLACE: Final = """
SELECT image_id, picture.ticket_id, picture.article_id, coalesce(ticket.subject, article.title), source,
  message_kind, private, picture.created_at, picture.name, file_id, occurrences
FROM picture JOIN facet ON facet.id = facet_id
  LEFT JOIN ticket ON ticket.id = ticket_id LEFT JOIN article ON article.id = article_id
WHERE {} ORDER BY picture.id DESC LIMIT ?
"""


def find_places(db: sqlite3.Connection, image: ImageId, distance: int) -> tuple[Place, ...]:
    """Everywhere a picture is shown: the same bytes first, then nearly equal ones; newest ticket first."""
    told = "SELECT file_id, difference_hash FROM image_file JOIN file ON file.id = file_id WHERE image_id = ?"
    row = db.execute(told, (image,)).fetchone()
    if row is None:
        return _read_places(db, "picture.image_id = ?", (image,), {})
    file, number = row
    places = _read_places(db, "picture.file_id = ?", (file,), {})
    near = find_near(StoredBands(db), number, distance) if number is not None else {}
    near.pop(file, None)
    for apart in sorted(set(near.values())):
        files = [other for other, bits in near.items() if bits == apart][:_PLACES_LIMIT]
        places += _read_places(db, f"picture.file_id IN ({','.join('?' * len(files))})", tuple(files), near)
    return places


def _read_places(
    db: sqlite3.Connection, where: str, values: tuple[object, ...], distances: dict[int, int]
) -> tuple[Place, ...]:
    rows = db.execute(_PLACE.format(where), (*values, _PLACES_LIMIT))
    return tuple(_make_place(row, distances) for row in rows)


def _make_place(row: tuple[Any, ...], distances: dict[int, int]) -> Place:
    image, ticket, article, title, source, message_kind, private, created_at, name, file, occurrences = row
    return Place(
        image=ImageId(image),
        parent=TicketId(ticket) if article is None else ArticleId(article),
        in_article=article is not None,
        title=title or "",
        source=Source(source),
        message_kind=MessageKind(message_kind),
        private=bool(private),
        created_at=from_seconds(created_at),
        name=name,
        distance=distances.get(file, 0),
        occurrences=occurrences,
    )


def load_groups(
    db: sqlite3.Connection, question: Question, index: ResultIndex, items: Sequence[GalleryItem]
) -> tuple[Group, ...]:
    """The heads for these tiles, in their order."""
    parents = dict.fromkeys((item.ref.in_article, int(item.ref.parent)) for item in items)
    groups = (
        _load_group(db, question, index, in_article=in_article, parent=parent)
        for in_article, parent in parents
    )
    return tuple(group for group in groups if group is not None)


def _load_group(
    db: sqlite3.Connection,
    question: Question,
    index: ResultIndex,
    *,
    in_article: bool,
    parent: int,
) -> Group | None:
    if in_article:
        told = "SELECT key, title, created_at, published, NULL, NULL FROM article WHERE id = ?"
    else:
        told = "SELECT key, subject, created_at, NULL, requester_id, company_id FROM ticket WHERE id = ?"
    row = db.execute(told, (parent,)).fetchone()
    if row is None:
        return None
    key, title, created_at, published, requester, company = row
    return Group(
        parent=ArticleId(parent) if in_article else TicketId(parent),
        in_article=in_article,
        title=title,
        created_at=from_seconds(created_at),
        requester=find_name(db, "contact", requester) or find_name(db, "email", requester),
        company=find_name(db, "company", company),
        published=None if published is None else bool(published),
        pictures=_count_tiles(index, key),
        folded=0 if question.shows_folded else _count_folded(db, question, key),
    )


def _count_tiles(index: ResultIndex, key: int) -> int:
    """Rows run downwards in the usual order; in another the heads are not shown, and counting is slow."""
    low, high = make_id(key, POSITIONS - 1), make_id(key, 0)
    if (index.query.sort or Sort.TICKET) is not Sort.TICKET:
        return sum(low <= row_id <= high for row_id in index.rows)
    first = bisect_left(index.rows, -high, key=_downwards)
    return bisect_right(index.rows, -low, key=_downwards) - first


def _downwards(row_id: int) -> int:
    return -row_id


def _count_folded(db: sqlite3.Connection, question: Question, key: int) -> int:
    sought = question.sought
    where = all_of(
        Condition("picture.id BETWEEN ? AND ?", (make_id(key, POSITIONS - 1), make_id(key, 0))),
        within_facet(all_of(sought.facet, Condition("fold <> ''"))), within_desk(sought.desk),
        *(row.true for row in sought.rows),
    )  # fmt: skip
    told = f"SELECT count(*) FROM picture NOT INDEXED WHERE {where.sql}"
    (count,) = db.execute(told, where.values).fetchone()
    return int(count)
