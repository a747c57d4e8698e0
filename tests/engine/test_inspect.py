"""Looking closely: in the engine's thread, with real lanes and the demo helpdesk."""

import asyncio
import os
import shutil

import pytest
from PIL import Image

from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import FileNotReadable, NotAPicture, NotFound
from gallery_app.domain.events import (
    InspectionReady,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    PageReady,
)
from gallery_app.domain.ids import ArticleId, ImageId, TicketId
from gallery_app.domain.inspect_camera import find_camera
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query_parse import parse_query as parse
from gallery_app.domain.subject import ArticleSubject, TicketSubject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.inspect import INSPECT_LIMIT
from gallery_app.engine.inspecting import inspect_path, inspect_picture
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.paths import Paths
from tests.engine.listening import Face, Told

PAGE = PageRequest(1, 50)
SHOWPIECE = f"ticket:{Scenario.SHOWPIECE}"


@pytest.fixture
def face(tmp_path, helpdesk):
    made = Face(tmp_path).connect(helpdesk)
    yield made
    made.engine.close()


def open_items(face, typed=SHOWPIECE):
    return face.search(typed).last(PageReady).page.items


def inspect(face, *images):
    """What was told at first and at last of each picture."""
    told = Told(face.events_of(face.engine.inspect(images)))
    assert isinstance(told.end, JobFinished)
    first, last = {}, {}
    for event in told.all(InspectionReady):
        first.setdefault(event.image, event.inspection)
        last[event.image] = event.inspection
    return first, last


def forget_originals(tmp_path):
    for folder in (tmp_path / "cache" / "accounts").glob("*/originals/??"):
        shutil.rmtree(folder)


def photo_of(items):
    return next(item.ref for item in items if item.ref.untrusted_name.startswith("IMG_7932"))


def test_a_picture_is_told_from_the_catalog_and_then_with_its_metadata(face, helpdesk):
    ref = photo_of(open_items(face))
    first, last = inspect(face, ref.id)
    known, read = first[ref.id], last[ref.id]
    ticket = helpdesk.world.tickets[Scenario.SHOWPIECE]
    assert (known.ref, known.report, known.error) == (ref, None, None)
    assert (known.ticket.subject, known.requester) == (ticket.subject, ticket.requester.name)
    assert known.status not in (None, "", "status 6")
    assert (known.position, known.pictures_in_message) == (2, 2)
    assert known.stored_at is not None
    assert [place.image for place in known.places if not place.distance] == [ref.id]
    assert find_camera(known) == "Apple iPhone 13 Pro"
    assert dict(known.cameras)["Apple iPhone 13 Pro"] >= 2
    assert {tag.name for tag in read.report.tags} > {"DateTimeOriginal", "GPSLatitude"}
    assert read.report.histogram is not None
    assert (read.ref, read.ticket, read.info) == (known.ref, known.ticket, known.info)


@pytest.mark.thorough
def test_several_come_in_their_order_first_and_only_so_many_are_read(face):
    items = open_items(face, f"ticket:{Scenario.PICTURES_240}")
    images = tuple(item.ref.id for item in items)[: INSPECT_LIMIT + 3]
    assert len(images) == INSPECT_LIMIT + 3
    told = Told(face.events_of(face.engine.inspect((*images, images[0]))))
    ready = told.all(InspectionReady)
    assert [event.image for event in ready[: len(images)]] == list(images)
    assert all(event.inspection.report is None for event in ready[: len(images)])
    assert sorted(event.image for event in ready[len(images) :]) == sorted(images[:INSPECT_LIMIT])


def test_an_original_that_is_gone_from_here_is_fetched_again_once(face, helpdesk, tmp_path):
    ref = photo_of(open_items(face))
    forget_originals(tmp_path)
    helpdesk.requests.clear()
    first, last = inspect(face, ref.id)
    assert first[ref.id].stored_at is None
    assert last[ref.id].stored_at is not None
    assert last[ref.id].report.tags
    inspect(face, ref.id)
    assert len(helpdesk.requests.all("storage")) == 1


def test_tiles_and_inspector_fetch_the_same_picture_once(face, helpdesk):
    helpdesk.requests.clear()
    job = face.engine.open_gallery(parse(SHOWPIECE), PAGE)
    page = face.wait_for(PageReady).page
    images = [item.ref.id for item in page.items if item.ref.remote_host is None]
    look = face.engine.inspect(images)
    ends = {}
    while len(ends) < 2:
        event = face.wait_for(JobFinished)
        ends[event.job] = True
    assert set(ends) == {job, look}
    assert helpdesk.requests.repeated_attachments() == {}


def test_inspector_and_comparison_read_the_same_originals_once_and_later_not_again(face, monkeypatch):
    images = [item.ref.id for item in open_items(face) if item.ref.remote_host is None][:2]
    read = []
    inspect_in_lane = LanePool.inspect

    async def count(lanes, original):
        read.append(original.name)
        return await inspect_in_lane(lanes, original)

    monkeypatch.setattr(LanePool, "inspect", count)
    jobs = {face.engine.inspect(images), face.engine.inspect(images, "comparison")}
    ended = {face.wait_for(JobFinished).job for _ in jobs}
    assert ended == jobs
    assert len(read) == len(set(read)) == 2
    _, last = inspect(face, images[0])
    assert last[images[0]].report.histogram is not None
    assert len(read) == 2


def test_what_is_remembered_is_told_without_touching_the_file(face, tmp_path):
    ref = photo_of(open_items(face))
    _, before = inspect(face, ref.id)
    (original,) = (tmp_path / "cache" / "accounts").glob(f"*/originals/??/*{before[ref.id].info.sha256}*")
    kept = original.stat()
    original.write_bytes(b"changed")
    os.utime(original, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    _, after = inspect(face, ref.id)
    assert after == before
    assert original.read_bytes() == b"changed"


def test_a_remote_picture_is_told_and_never_fetched(face, helpdesk):
    items = open_items(face, f"ticket:{Scenario.SOURCE_FORMS}")
    remote = [item.ref for item in items if item.ref.remote_host is not None]
    assert remote
    helpdesk.requests.clear()
    _, last = inspect(face, *[ref.id for ref in remote])
    assert {inspection.error.code for inspection in last.values()} == {"remote_not_loaded"}
    assert len(helpdesk.requests) == 0


@pytest.mark.thorough
def test_one_that_cannot_be_read_has_its_error_and_the_others_go_on(face):
    items = open_items(face, f"ticket:{Scenario.HOSTILE_FILES}")
    _, last = inspect(face, *[item.ref.id for item in items])
    assert len(last) == len(items)
    read = [last[item.ref.id] for item in items[:INSPECT_LIMIT]]
    broken = [each for each in read if each.info is None]
    assert broken
    assert all(each.error is not None for each in broken)
    assert any(each.report is not None and each.error is None for each in read)


def test_a_verdict_that_lasts_is_not_fetched_a_second_time(face, helpdesk, tmp_path):
    items = open_items(face, f"ticket:{Scenario.HOSTILE_FILES}")
    broken = next(item.ref for item in items if item.ref.untrusted_name == "empty.png")
    forget_originals(tmp_path)
    helpdesk.requests.clear()
    _, last = inspect(face, broken.id)
    assert not last[broken.id].error.retryable
    assert len(helpdesk.requests) == 0


def test_a_failure_of_the_network_is_told_and_does_not_last(face, helpdesk, tmp_path):
    ref = photo_of(open_items(face))
    forget_originals(tmp_path)
    helpdesk.faults.switch_on("status_503", origin="storage")
    _, last = inspect(face, ref.id)
    assert last[ref.id].error.retryable
    assert last[ref.id].info is not None
    helpdesk.faults.clear()
    _, last = inspect(face, ref.id)
    assert (last[ref.id].error, bool(last[ref.id].report.tags)) == (None, True)


def test_a_new_look_ends_the_one_before(face, helpdesk, tmp_path):
    items = open_items(face)
    forget_originals(tmp_path)
    helpdesk.faults.switch_on("slow_drip", 2000)
    before = face.engine.inspect([item.ref.id for item in items])
    face.wait_for(JobStarted)
    after = face.engine.inspect([photo_of(items).id])
    assert face.wait_for(JobCancelled).job == before
    face.engine.cancel(after)
    assert face.wait_for(JobCancelled).job == after
    face.engine.close()
    assert list(tmp_path.rglob("*.part")) == []


def test_a_picture_nobody_knows_is_passed_over(face):
    assert inspect(face, ImageId("attachment-1")) == ({}, {})


def test_without_an_account_it_says_so(tmp_path):
    alone = Face(tmp_path)
    told = Told(alone.events_of(alone.engine.inspect([ImageId("attachment-1")])))
    alone.engine.close()
    assert isinstance(told.end, JobFailed)
    assert told.end.error.code == "no_account"


# --- for commands ---------------------------------------------------------------------------------------


def look_once(helpdesk, tmp_path, subject, image):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    credentials = Credentials(helpdesk.address, helpdesk.api_key, is_demo=True)
    return asyncio.run(inspect_picture(paths, credentials, subject, image))


def test_a_command_learns_names_and_the_accounts_own_status(helpdesk, tmp_path):
    ticket = helpdesk.world.tickets[Scenario.SHOWPIECE]
    image = ImageId(f"attachment-{ticket.attachments[0].id}")
    inspected = look_once(helpdesk, tmp_path, TicketSubject(TicketId(ticket.number)), image)
    found = inspected.inspection
    assert (found.requester, found.company) == (ticket.requester.name, "Contoso")
    assert not found.status.startswith("status ")
    assert found.report.tags
    assert not inspected.is_partial


@pytest.mark.parametrize(
    "subject",
    [TicketSubject(TicketId(Scenario.SHOWPIECE)), ArticleSubject(ArticleId(Scenario.ARTICLE_WITH_TOKENS))],
)
def test_a_picture_that_is_not_there_is_said(helpdesk, tmp_path, subject):
    with pytest.raises(NotFound):
        look_once(helpdesk, tmp_path, subject, ImageId("attachment-1"))


def test_a_file_of_this_computer_needs_no_helpdesk(tmp_path):
    path = tmp_path / "photo.png"
    Image.new("RGB", (200, 100), "#3070c0").save(path)
    found = asyncio.run(inspect_path(Paths(tmp_path / "c", tmp_path / "d"), path)).inspection
    assert (found.name, found.ref) == ("photo.png", None)
    assert (found.info and found.info.width, found.error) == (200, None)
    assert found.report is not None


def test_a_file_that_is_none_or_no_picture_says_so(tmp_path):
    paths = Paths(tmp_path / "c", tmp_path / "d")
    for path in (tmp_path / "missing.png", tmp_path):
        with pytest.raises(FileNotReadable):
            asyncio.run(inspect_path(paths, path))
    (tmp_path / "note.png").write_text("no picture at all")
    with pytest.raises(NotAPicture):
        asyncio.run(inspect_path(paths, tmp_path / "note.png"))
