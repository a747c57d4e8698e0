"""What may be remembered of a picture: what its whole bytes say, and nothing that the network did."""

import asyncio

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.events import ThumbnailReady, TileFailed
from gallery_app.domain.ids import ImageId, JobId, TicketId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.listing import list_pictures
from gallery_app.storage.paths import Paths

PAGE = PageRequest(1, 100)
SHOWPIECE = TicketSubject(TicketId(Scenario.SHOWPIECE))


@pytest.fixture
def helpdesk():
    with DemoHelpdesk() as running:
        yield running


@pytest.fixture
def look(helpdesk, tmp_path):
    """One look at a ticket, as a command takes it: the failed pictures by code."""

    def take(number=Scenario.TICKET_31):
        paths = Paths(tmp_path / "config", tmp_path / "cache")
        credentials = Credentials(helpdesk.address, helpdesk.api_key)
        listing = asyncio.run(list_pictures(paths, credentials, TicketSubject(TicketId(number)), PAGE))
        failed = {
            image: outcome.error.code
            for image, outcome in listing.outcomes.items()
            if isinstance(outcome, TileFailed) and outcome.error.code != "remote_not_loaded"
        }
        return listing, failed

    return take


@pytest.mark.thorough
@pytest.mark.parametrize("fault", ["html_200", "xml_200", "status_503", "gzip_bomb", "empty_200"])
def test_a_trouble_of_the_network_is_over_when_it_is_over(helpdesk, look, fault):
    helpdesk.faults.switch_on(fault, origin="storage")
    listing, failed = look()
    assert failed
    assert listing.coverage.failed == len(failed)
    helpdesk.faults.clear()
    assert look()[1] == {}


def test_a_picture_cut_without_a_promised_length_is_not_called_damaged_for_ever(helpdesk, look):
    helpdesk.faults.switch_on("no_length", origin="storage")
    helpdesk.faults.switch_on("cut", 0.5, origin="storage")
    listing, failed = look()
    assert set(failed.values()) == {"file_cut"}
    assert listing.is_partial
    helpdesk.faults.clear()
    assert look()[1] == {}


def test_a_damaged_original_of_our_own_is_fetched_anew(look, tmp_path):
    assert look()[1] == {}
    folder = tmp_path / "cache" / "accounts"
    originals = list(folder.glob("*/originals/??/*"))
    for original in originals:
        original.write_bytes(original.read_bytes()[:1000])
    for thumbnails in folder.glob("*/thumbnails.sqlite*"):
        thumbnails.unlink()
    assert look()[1] == {}
    assert all(original.stat().st_size != 1000 for original in originals)


def test_a_verdict_on_whole_bytes_lasts_and_costs_nothing_again(helpdesk, look):
    first = look(Scenario.HOSTILE_FILES)[1]
    helpdesk.requests.clear()
    assert look(Scenario.HOSTILE_FILES)[1] == first
    asked = {seen.attachment_id for seen in helpdesk.requests.all("storage")}
    kept = [
        image
        for image, code in first.items()
        if code in ("damaged_picture", "picture_too_large", "not_a_picture")
    ]
    assert kept
    assert not asked & {int(image.removeprefix("attachment-")) for image in kept}


def test_who_asks_again_gets_a_new_download_and_a_word_for_each_picture(helpdesk, tmp_path):
    told = []

    async def story():
        async with Engine(Paths(tmp_path / "config", tmp_path / "cache"), told.append) as engine:
            engine.use_unchecked(Credentials(helpdesk.address, helpdesk.api_key))
            await engine.open_gallery(JobId(1), make_subject_query(SHOWPIECE), PAGE)
            (broken,) = [
                e.image for e in told if isinstance(e, TileFailed) and e.error.code == "damaged_picture"
            ]
            told.clear()
            helpdesk.requests.clear()
            await engine.retry(JobId(2), [broken, ImageId("attachment-1")])
            return broken

    broken = asyncio.run(story())
    settled = [(e.image, e.error.code) for e in told if isinstance(e, TileFailed)]
    assert sorted(settled) == sorted([(broken, "damaged_picture"), ("attachment-1", "file_gone")])
    assert not [e for e in told if isinstance(e, ThumbnailReady)]
    assert len(helpdesk.requests.all("storage")) == 1
