"""Inspections to look at: a phone photo in a ticket, and whatever a test changes of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from gallery_app.domain.exif import ExifReport, GpsPosition
from gallery_app.domain.ids import ConversationId, ImageId, Sha256, TicketId
from gallery_app.domain.image import ImageAnalysis, ImageInfo, ImageKind, ImageRef, Placement, Source
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import Histogram, MetadataGroup, MetadataReport, MetadataTag
from gallery_app.domain.query_days import Moment
from gallery_app.domain.query_print import print_query
from gallery_app.domain.result import Place
from gallery_app.domain.ticket import MessageKind, Ticket

BERLIN = timezone(timedelta(hours=1))
SENT_AT = datetime(2026, 11, 12, 8, 41, tzinfo=UTC)
MOMENT = Moment(datetime(2026, 11, 20, 12, 0, tzinfo=UTC), BERLIN)
EIFFEL = GpsPosition(48.858222, 2.2945, 35.2)
HASH = "00336978b0ce30c0"

ANALYSIS = ImageAnalysis(
    brightness=111.0,
    sharpness=320.0,
    colours=("#5b4129", "#dfe7f0"),
    kind=ImageKind.PHOTO,
    kind_reason="Its metadata names a camera",
    difference_hash=HASH,
    has_alpha=False,
)
REF = ImageRef(
    id=ImageId("attachment-1"),
    parent=TicketId(4711),
    in_article=False,
    source=Source.REPLY,
    placement=Placement.ATTACHED,
    message_kind=MessageKind.CUSTOMER_REPLY,
    message_id=ConversationId(901),
    private=False,
    untrusted_name="IMG_3580.JPG",
    declared_type="image/jpeg",
    declared_bytes=1_900_000,
    created_at=SENT_AT,
)
TICKET = Ticket(
    id=TicketId(4711),
    subject="Screen flickers after the update",
    status=2,
    priority=1,
    channel=1,
    created_at=SENT_AT - timedelta(days=2),
    updated_at=SENT_AT,
)


def tag(name, value, number=None, *, group=MetadataGroup.EXIF, place="Exif"):
    """A tag as a report has it."""
    return MetadataTag(group, place, name, value, number)


PHOTO_TAGS = (
    tag("Make", "Apple", 0x010F, place="IFD0"),
    tag("Model", "iPhone XR", 0x0110, place="IFD0"),
    tag("DateTimeOriginal", "2026:11:12 08:58:00", 0x9003),
    tag("OffsetTimeOriginal", "+01:00", 0x9011),
    tag("ExposureTime", 1 / 120, 0x829A),
    tag("FNumber", 1.8, 0x829D),
    tag("PhotographicSensitivity", 100, 0x8827),
    tag("FocalLength", 4.25, 0x920A),
    tag("Flash", 16, 0x9209),
    tag("BodySerialNumber", "F17XK2", 0xA431),
)


def make_info(**changes):
    """A 12 MP phone photo."""
    exif = {"camera_make": "Apple", "camera_model": "iPhone XR"} | changes.pop("exif", {})
    fields: dict[str, Any] = {
        "format": "JPEG",
        "content_type": "image/jpeg",
        "width": 4032,
        "height": 3024,
        "size_bytes": 1_934_221,
        "sha256": Sha256("ab" * 32),
        "frames": 1,
        "exif": ExifReport(**exif),
        "analysis": ANALYSIS,
    }
    return ImageInfo(**(fields | changes))


def make_report(*tags, **changes):
    """What was read from the file."""
    flat = tuple(range(64))
    fields: dict[str, Any] = {"tags": tags or PHOTO_TAGS, "histogram": Histogram(flat, flat, flat, flat)}
    return MetadataReport(**(fields | changes))


def make_inspection(**changes):
    """The photo, read whole; any field can be given another value."""
    ref = (
        replace(REF, **changes.pop("ref", {})) if "ref" not in changes or changes["ref"] is not None else None
    )
    changes.pop("ref", None)
    fields = {
        "name": "IMG_3580.JPG",
        "ref": ref,
        "ticket": TICKET,
        "requester": "Ana Silva",
        "company": "Contoso",
        "position": 3,
        "pictures_in_message": 8,
        "status": "Open",
        "info": make_info(),
        "report": make_report(),
        "stored_at": SENT_AT + timedelta(hours=1),
    }
    return Inspection(**(fields | changes))


def make_place(parent, distance=0, **changes):
    """A spot where the picture, or a nearly equal one, is shown."""
    fields = {
        "image": ImageId(f"attachment-{parent}"),
        "parent": TicketId(parent),
        "in_article": False,
        "title": "",
        "source": Source.REPLY,
        "message_kind": MessageKind.CUSTOMER_REPLY,
        "private": False,
        "created_at": SENT_AT,
        "name": "image.png",
        "distance": distance,
    }
    return Place(**(fields | changes))


def rows_of(section):
    """Label to words; of a label met twice the first."""
    found = {}
    for row in section.rows:
        found.setdefault(row.label, row.words)
    return found


def asks(target):
    """The search behind a row or hint, as it is typed; empty for none."""
    return print_query(target) if target is not None else ""
