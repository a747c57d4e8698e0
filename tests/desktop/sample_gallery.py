"""Pictures, tickets and pages for the window's tests; nothing here needs a helpdesk."""

import io
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache

from PIL import Image

from gallery_app.domain.account import Account
from gallery_app.domain.events import PageReady
from gallery_app.domain.exif import ExifReport, GpsPosition
from gallery_app.domain.ids import ConversationId, ImageId, JobId, Sha256, TicketId
from gallery_app.domain.image import ImageInfo, ImageRef, Placement, Source, Thumbnail
from gallery_app.domain.paging import Page, PageRequest, make_page
from gallery_app.domain.query import Query
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.result import Coverage, GalleryItem, Group
from gallery_app.domain.subject import TicketSubject
from gallery_app.domain.ticket import MessageKind, Ticket

SENT_AT = datetime(2026, 11, 12, 9, 41, tzinfo=UTC)
ACCOUNT = Account("https://acme.freshdesk.com", "Ana Silva", "ana@acme.example")


@cache
def make_thumbnail(colour: str = "#3070c0", width: int = 512, height: int = 384) -> Thumbnail:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, "JPEG", quality=85)
    return Thumbnail(512, width, height, buffer.getvalue())


def make_info(
    width: int = 4032, height: int = 3024, *, picture_format: str = "JPEG", has_place: bool = False
) -> ImageInfo:
    position = GpsPosition(52.5, 13.4) if has_place else None
    return ImageInfo(
        format=picture_format,
        content_type=f"image/{picture_format.lower()}",
        width=width,
        height=height,
        size_bytes=1_900_000,
        sha256=Sha256("0" * 64),
        frames=1,
        exif=ExifReport(position=position),
    )


def make_ref(number: int, name: str = "", **changes: object) -> ImageRef:
    fields: dict[str, object] = {
        "id": ImageId(f"attachment-{number}"),
        "parent": TicketId(4711),
        "in_article": False,
        "source": Source.REPLY,
        "placement": Placement.ATTACHED,
        "message_kind": MessageKind.CUSTOMER_REPLY,
        "message_id": ConversationId(900 + number),
        "private": False,
        "untrusted_name": name or f"IMG_{number:04}.JPG",
        "declared_type": "image/jpeg",
        "declared_bytes": 412_000,
        "created_at": SENT_AT,
    }
    return ImageRef(**(fields | changes))  # type: ignore[arg-type]  # tests change any field by its name


def make_ticket(subject: str = "Screen flickers after the update") -> Ticket:
    return Ticket(
        id=TicketId(4711),
        subject=subject,
        status=2,
        priority=1,
        channel=1,
        created_at=SENT_AT,
        updated_at=SENT_AT,
        requester_name="Ana Silva",
        company_name="Contoso",
    )


def make_items(refs: Iterable[ImageRef]) -> tuple[GalleryItem, ...]:
    return tuple(GalleryItem(ref) for ref in refs)


def make_item_page(refs: Iterable[ImageRef], request: PageRequest | None = None) -> Page[GalleryItem]:
    return make_page(make_items(refs), request or PageRequest())


def make_group(ref: ImageRef, **changes: object) -> Group:
    fields: dict[str, object] = {
        "parent": ref.parent,
        "in_article": ref.in_article,
        "title": "How to pair the scanner" if ref.in_article else "Screen flickers after the update",
        "created_at": ref.created_at,
        "requester": None if ref.in_article else "Ana Silva",
        "company": None if ref.in_article else "Contoso",
        "published": True if ref.in_article else None,
    }
    return Group(**(fields | changes))  # type: ignore[arg-type]  # tests change any field by its name


def make_groups(refs: Sequence[ImageRef]) -> tuple[Group, ...]:
    """A head for each ticket and article, in the order of their first pictures, with their counts."""
    first = {(ref.in_article, ref.parent): ref for ref in reversed(refs)}
    counts = Counter((ref.in_article, ref.parent) for ref in refs)
    return tuple(make_group(first[parent], pictures=counts[parent]) for parent in reversed(first))


def make_refs_of(*counts: int) -> tuple[ImageRef, ...]:
    """Pictures of as many tickets as there are counts, numbered from 4711 downwards."""
    parents = [TicketId(4711 - place) for place, count in enumerate(counts) for _ in range(count)]
    return tuple(make_ref(number, parent=parent) for number, parent in enumerate(parents))


def make_page_ready(
    job: JobId,
    refs: tuple[ImageRef, ...],
    request: PageRequest | None = None,
    query: Query | None = None,
    **coverage: object,
) -> PageReady:
    page = make_item_page(refs, request)
    counts = {"total": len(refs), "messages_read": 31} | coverage
    return PageReady(
        job,
        query or make_subject_query(TicketSubject(TicketId(4711))),
        page,
        make_groups([item.ref for item in page.items]),
        Coverage(**counts),  # type: ignore[arg-type]  # counts by name
        ticket=make_ticket(),
    )
