"""An export of camera photos in a process of its own, for its time and its memory.

    python -m tests.benchmarks.export_probe COUNT FOLDER

The photos are put into the stores first; the clock runs while they are exported by "Safe to share". Prints
one JSON object: seconds, files, and the peaks of this process and of the largest lane in MB.
"""

import asyncio
import json
import resource
import shutil
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gallery_app.domain.events import ExportEnded
from gallery_app.domain.export_plan import ExportWish
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import ConversationId, ImageId, JobId, TicketId
from gallery_app.domain.image import ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind, Ticket
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.teller import make_teller
from gallery_app.storage.paths import Paths
from tests.shared_material import PICTURES_DIR

NOBODY = Credentials("http://127.0.0.1:9", "unused")
"""Nothing is asked of it: all originals are here."""
WHEN = datetime(2026, 11, 1, tzinfo=UTC)
_MB = 1024


def list_photos():
    """The JPEGs among the real photos, in a fixed order."""
    return sorted((PICTURES_DIR / "cameras").glob("*.JPG"))


def main(count, folder):
    """Export `count` photos into `folder`/out."""
    asyncio.run(export(count, Path(folder)))
    return 0


async def export(count, folder):
    """Fill the stores, then measure."""
    reports = []

    def tell(event):
        if isinstance(event, ExportEnded):
            reports.append(event.report)

    async with Engine(Paths(folder / "config", folder / "cache"), tell) as engine:
        engine.use_unchecked(NOBODY)
        images = fill_stores(engine, count)
        wish = ExportWish(images, SAFE, str(folder / "out"))
        await engine.warm_up()
        plan = await engine.exporting.plan(wish)
        started = time.perf_counter()
        await engine.exporting.run(plan, make_teller(JobId(1), tell))
        taken = time.perf_counter() - started
    (report,) = reports
    told = {
        "seconds": taken,
        "files": len(report.done),
        "own_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MB,
        "lane_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _MB,
    }
    print(json.dumps(told), flush=True)
    shutil.rmtree(folder / "out")


def fill_stores(engine, count):
    """So many pictures of one ticket, each with one of the photos as its original."""
    desk = engine.require_work().desk
    photos = list_photos()
    shas = [store_original(desk, photo) for photo in photos]
    refs = [make_ref(number, photos[number % len(photos)].name) for number in range(count)]
    desk.catalog.save_ticket(make_ticket(), refs)
    for number, ref in enumerate(refs):
        desk.catalog.save_file(ref.id, shas[number % len(photos)])
    return tuple(ref.id for ref in refs)


def store_original(desk, photo):
    """Its hash."""
    with desk.originals.open_part() as part:
        part.write(photo.read_bytes())
        sha256, _ = part.commit()
    return sha256


def make_ref(number, name):
    """A picture attached to the ticket."""
    return ImageRef(
        id=ImageId(f"attachment-{number}"),
        parent=TicketId(1),
        in_article=False,
        source=Source.REPLY,
        placement=Placement.ATTACHED,
        message_kind=MessageKind.CUSTOMER_REPLY,
        message_id=ConversationId(1),
        private=False,
        untrusted_name=name,
        declared_type="image/jpeg",
        declared_bytes=None,
        created_at=WHEN + timedelta(seconds=number),
    )


def make_ticket():
    """The one they stand in."""
    return Ticket(
        id=TicketId(1), subject="Photos", status=2, priority=1, channel=1, created_at=WHEN, updated_at=WHEN,
        requester_id=None, company_id=None, responder_id=None, group_id=None, type=None, tags=(),
        archived=False, deleted=False, spam=False,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2]))
