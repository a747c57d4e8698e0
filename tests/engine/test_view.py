"""Looking closely by the engine: wishes in order, replaced by new ones; neighbours prepared."""

import asyncio

import pytest

from gallery_app.demo import DemoHelpdesk, Scenario
from gallery_app.domain.errors import FileGone, RemoteNotLoaded
from gallery_app.domain.events import (
    JobCancelled,
    JobFinished,
    PageReady,
    ThumbnailReady,
    ViewFailed,
    ViewReady,
)
from gallery_app.domain.ids import ImageId
from gallery_app.domain.view import ViewPart
from gallery_app.engine.view import Wishes
from tests.engine.listening import Face

SCREEN = ViewPart(640, 480)
TILE, OTHER = ViewPart(8, 8, (0, 0, 8, 8)), ViewPart(8, 8, (8, 0, 16, 8))


@pytest.fixture(scope="module")
def helpdesk():
    with DemoHelpdesk() as running:
        yield running


@pytest.fixture
def face(tmp_path, helpdesk):
    made = Face(tmp_path)
    yield made.connect(helpdesk)
    made.engine.close()


@pytest.fixture
def ready(face):
    """The pictures of the showpiece that stand ready, as they were told."""
    told = face.search(f"ticket:{int(Scenario.SHOWPIECE)}")
    return {event.image: event.info for event in told.all(ThumbnailReady)}


def next_view(face, job):
    while (event := face.wait_for((ViewReady, ViewFailed))).job != job:
        pass
    return event


def test_wishes_come_in_order_and_new_ones_replace_them():
    async def story():
        wishes = Wishes((SCREEN, TILE))
        taken = [await wishes.take()]
        wishes.put((OTHER,))
        taken.append(await wishes.take())
        waiting = asyncio.create_task(wishes.take())
        await asyncio.sleep(0)
        assert not waiting.done(), "there is nothing to serve"
        wishes.put((TILE,))
        return [*taken, await waiting]

    assert asyncio.run(story()) == [SCREEN, OTHER, TILE]


def test_a_view_serves_its_wishes_until_it_is_cancelled(face, ready):
    image, info = next(iter(ready.items()))
    job = face.engine.open_view(image, (SCREEN, TILE))
    whole, tile = next_view(face, job), next_view(face, job)
    assert (whole.part, tile.part) == (SCREEN, TILE)
    assert (whole.pixels.picture_width, whole.pixels.picture_height) == (info.width, info.height)
    face.engine.wish((OTHER,))
    assert next_view(face, job).part == OTHER
    face.engine.cancel(job)
    assert isinstance(face.events_of(job)[-1], JobCancelled)


def test_another_picture_in_the_pane_ends_the_one_before_and_other_panes_go_on(face, ready):
    first, second, third = list(ready)[:3]
    job = face.engine.open_view(first, (SCREEN,))
    beside = face.engine.open_view(second, (SCREEN,), 1)
    assert next_view(face, beside).image == second
    after = face.engine.open_view(third, (SCREEN,))
    assert isinstance(face.events_of(job)[-1], JobCancelled)
    assert next_view(face, after).image == third
    face.engine.wish((TILE,), 1)
    assert next_view(face, beside).part == TILE


def test_neighbours_are_prepared_and_a_picture_that_is_not_here_is_passed_over(face, ready):
    images = (*list(ready)[:2], ImageId("nothing"))
    job = face.engine.prepare_views(images, SCREEN)
    events = face.events_of(job)
    assert [event.image for event in events if isinstance(event, ViewReady)] == list(images[:2])
    assert isinstance(events[-1], JobFinished)


def test_an_original_that_was_let_go_is_fetched_again(face, ready, tmp_path):
    image, info = next(iter(ready.items()))
    (original,) = tmp_path.rglob(info.sha256)
    original.unlink()
    job = face.engine.open_view(image, (TILE,))
    assert isinstance(next_view(face, job), ViewReady)
    assert original.is_file()


def test_a_picture_of_another_page_is_fetched_too(face, ready, tmp_path):
    image, info = next(iter(ready.items()))
    (original,) = tmp_path.rglob(info.sha256)
    face.search(f"ticket:{int(Scenario.TICKET_1)}")
    original.unlink()
    job = face.engine.open_view(image, (SCREEN,))
    assert isinstance(next_view(face, job), ViewReady)


def test_a_remote_picture_is_never_fetched(face):
    told = face.search(f"ticket:{int(Scenario.SOURCE_FORMS)}")
    remote = next(item.ref.id for item in told.one(PageReady).page.items if item.ref.remote_host)
    job = face.engine.open_view(remote, (SCREEN,))
    assert isinstance(next_view(face, job).error, RemoteNotLoaded)


def test_a_page_that_is_not_there_is_said_and_the_view_goes_on(face, ready):
    image = next(image for image, info in ready.items() if info.format == "GIF")
    beyond = ViewPart(640, 480, page=99)
    job = face.engine.open_view(image, (SCREEN, beyond, TILE))
    assert isinstance(next_view(face, job), ViewReady)
    failed = next_view(face, job)
    assert isinstance(failed, ViewFailed)
    assert failed.part == beyond
    assert next_view(face, job).part == TILE


def test_what_cannot_be_had_is_said_once_and_ends_the_view(face):
    job = face.engine.open_view(ImageId("nothing"), (SCREEN,))
    failed = next_view(face, job)
    assert isinstance(failed.error, FileGone)
    assert isinstance(face.events_of(job)[-1], JobFinished)
