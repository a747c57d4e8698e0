"""Plans and reports for tests of what is told of an export."""

from dataclasses import replace
from datetime import UTC, datetime

from gallery_app.domain.errors import LinkExpired
from gallery_app.domain.exif import ExifReport
from gallery_app.domain.export_plan import (
    ExportedFile,
    ExportFailure,
    ExportPlan,
    ExportReport,
    ExportWish,
    PlannedFile,
)
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import ConversationId, ImageId, Sha256, TicketId
from gallery_app.domain.image import ImageInfo, ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind

REF = ImageRef(
    id=ImageId("attachment-1"),
    parent=TicketId(4711),
    in_article=False,
    source=Source.REPLY,
    placement=Placement.INLINE,
    message_kind=MessageKind.CUSTOMER_REPLY,
    message_id=ConversationId(7),
    private=False,
    untrusted_name="image.png",
    declared_type="image/png",
    declared_bytes=1000,
    created_at=datetime(2026, 11, 12, 9, 41, tzinfo=UTC),
)


INFO = ImageInfo("PNG", "image/png", 1920, 1080, 412_000, Sha256("0" * 64), 1, ExifReport())


def make_planned(number=1, subject="Screen flickers", **changes):
    """One picture of ticket 4711; `changes` of its reference."""
    ref = replace(REF, id=ImageId(f"attachment-{number}"), **changes)
    return PlannedFile(
        image=ref.id,
        name=f"4711_{number:03}.png",
        ref=ref,
        subject=subject,
        requester="Ana Silva",
        company="Contoso",
        ticket_url="https://acme.freshdesk.com/a/tickets/4711",
    )


def make_report(*planned, preset=SAFE):
    """The first picture is there, the second failed, further ones were not tried."""
    plan = ExportPlan(ExportWish(tuple(file.image for file in planned), preset, "/home/ana"), planned)
    done = tuple(
        ExportedFile(file.image, file.name, 640, Sha256("ab" * 32), 10, 20, ("Only the first of 3 frames",))
        for file in planned[:1]
    )
    failures = tuple(ExportFailure(file.image, file.name, LinkExpired()) for file in planned[1:2])
    return ExportReport(plan, "/home/ana", done, failures, tuple(file.image for file in planned[2:]))
