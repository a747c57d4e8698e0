from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from gallery_app.domain.exif import ExifReport, ExifTag, GpsPosition
from gallery_app.domain.ids import ConversationId, ImageId, Sha256, TicketId
from gallery_app.domain.image import (
    ImageAnalysis,
    ImageInfo,
    ImageKind,
    ImageRef,
    Placement,
    Source,
)
from gallery_app.domain.ticket import MessageKind, Ticket
from gallery_app.storage.catalog import Catalog

MOMENT = datetime(2026, 11, 12, 9, 41, tzinfo=UTC)
TICKET = Ticket(TicketId(4711), "Screen flickers", 2, 3, 1, MOMENT, MOMENT, tags=("a", "b"))
REF = ImageRef(
    ImageId("attachment-1"), TicketId(4711), False, Source.REPLY, Placement.INLINE,
    MessageKind.CUSTOMER_REPLY, ConversationId(9), False, "a.png", "image/png", 10, MOMENT,
)  # fmt: skip
INFO = ImageInfo(
    format="JPEG", content_type="image/jpeg", width=4032, height=3024, size_bytes=1_900_000,
    sha256=Sha256("ab" * 32), frames=1,
    exif=ExifReport(
        tags=(ExifTag("Exif", 33434, "ExposureTime", 0.01), ExifTag("GPS", 2, "GPSLatitude", (52.0, 30.0))),
        camera_make="Apple", taken_at=datetime(2026, 11, 12, 8, 58, tzinfo=timezone(timedelta(hours=1))),
        position=GpsPosition(52.5, 13.4, None), warnings=("one",),
    ),
    analysis=ImageAnalysis(120.5, 33.0, ("#102030",), ImageKind.PHOTO, "it has camera data", "0f" * 8, False),
)  # fmt: skip


@pytest.fixture
def catalog(tmp_path):
    opened = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    yield opened
    opened.close()


def test_what_a_picture_says_comes_back_the_same(catalog):
    catalog.save_picture(REF.id, INFO)
    assert catalog.find_sha256(REF.id) == INFO.sha256
    assert catalog.find_info(INFO.sha256) == INFO


def test_a_camera_clock_without_zone_stays_without(catalog):
    naive = replace(INFO, exif=replace(INFO.exif, taken_at=datetime(2026, 1, 2, 3, 4, 5)))  # noqa: DTZ001 - as cameras tell it
    catalog.save_picture(REF.id, naive)
    found = catalog.find_info(INFO.sha256)
    assert found is not None
    assert found.exif.taken_at is not None
    assert found.exif.taken_at.tzinfo is None


def test_a_lasting_failure_is_met_again_until_somebody_retries(catalog):
    catalog.save_failure(REF.id, "damaged_picture", "Damaged", "It is cut.")
    assert catalog.find_failure(REF.id) == ("damaged_picture", "Damaged", "It is cut.")
    assert catalog.find_failures([REF.id, ImageId("attachment-2")]) == {REF.id}
    catalog.forget_pictures([REF.id])
    assert catalog.find_failure(REF.id) is None


def test_a_newer_decoder_makes_old_verdicts_void(tmp_path):
    old = Catalog(tmp_path / "c.sqlite", decoder="old")
    old.save_picture(REF.id, INFO)
    old.save_failure(ImageId("attachment-2"), "damaged_picture", "Damaged", "It is cut.")
    old.close()
    new = Catalog(tmp_path / "c.sqlite", decoder="new")
    assert new.find_info(INFO.sha256) is None
    assert new.find_failure(ImageId("attachment-2")) is None
    assert new.find_sha256(REF.id) == INFO.sha256  # the bytes are the same whoever decodes them
    new.close()


def test_a_ticket_read_again_replaces_its_list_of_pictures(catalog):
    other = replace(REF, id=ImageId("attachment-2"))
    catalog.save_ticket(TICKET, [REF, other])
    catalog.save_ticket(replace(TICKET, subject="New"), [other])
    rows = catalog._db.execute("SELECT image_id, 65535 - (id & 65535) FROM picture").fetchall()
    assert rows == [("attachment-2", 0)]
    assert catalog._db.execute("SELECT subject FROM ticket").fetchall() == [("New",)]


def test_names_are_remembered(catalog):
    catalog.save_name("contact", 5, "Ana Silva")
    assert catalog.find_name("contact", 5) == "Ana Silva"
    assert catalog.find_name("company", 5) is None
