"""Whatever the network does, the page completes and what cannot be had is named."""

import asyncio
import os
import sys
import threading
from pathlib import Path

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.events import ThumbnailReady, TileFailed
from gallery_app.domain.ids import TicketId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.listing import list_pictures
from gallery_app.storage.paths import Paths

pytestmark = pytest.mark.thorough

SHOWPIECE = TicketSubject(TicketId(Scenario.SHOWPIECE))


def list_ticket(helpdesk, tmp_path, number=Scenario.SHOWPIECE):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    credentials = Credentials(helpdesk.address, helpdesk.api_key)
    subject = TicketSubject(TicketId(number))
    return asyncio.run(list_pictures(paths, credentials, subject, PageRequest(1, 100)))


def failures(listing):
    return {
        image: outcome.error.code
        for image, outcome in listing.outcomes.items()
        if isinstance(outcome, TileFailed) and outcome.error.code != "remote_not_loaded"
    }


@pytest.fixture(scope="module")
def usual(tmp_path_factory):
    """What fails of the showpiece with a sound network: the cut file, for one."""
    with DemoHelpdesk() as helpdesk:
        listing = list_ticket(helpdesk, tmp_path_factory.mktemp("usual"))
        assert len(listing.outcomes) == listing.page.total
        return failures(listing)


def test_links_that_live_two_seconds(tmp_path, usual):
    with DemoHelpdesk(DemoOptions(link_life_s=2)) as helpdesk:
        helpdesk.faults.switch_on("expired_links", origin="api", times=1)
        listing = list_ticket(helpdesk, tmp_path)
    assert failures(listing) == usual
    views = helpdesk.requests.all("api", path_contains="/tickets/")
    assert 2 <= len(views) <= 3  # the parent was read again once for all tiles, not once a tile


@pytest.mark.parametrize(
    ("fault", "value"),
    [
        ("status_503", None),
        ("status_500", None),
        ("cut", 0.5),
        ("reset", 0.5),
        ("no_length", None),
        ("slow_drip", 400_000),
        ("chunked", None),
    ],
)
def test_what_passes_is_tried_again(tmp_path, usual, fault, value):
    with DemoHelpdesk() as helpdesk:
        helpdesk.faults.switch_on(fault, value, times=3, origin="storage")
        listing = list_ticket(helpdesk, tmp_path)
    assert failures(listing) == usual


def test_too_many_requests_are_waited_for(tmp_path, usual):
    with DemoHelpdesk() as helpdesk:
        helpdesk.faults.switch_on("too_many_requests", 1, times=2)
        listing = list_ticket(helpdesk, tmp_path)
    assert failures(listing) == usual


def test_what_stays_broken_is_named_and_the_rest_is_shown(tmp_path):
    with DemoHelpdesk() as helpdesk:
        broken = [file.id for file in helpdesk.world.files_of(Scenario.SHOWPIECE)][:3]
        helpdesk.faults.switch_on("cut", 0.3, attachment_ids=broken)
        listing = list_ticket(helpdesk, tmp_path)
    named = failures(listing)
    assert named.items() >= {f"attachment-{number}": "file_cut" for number in broken}.items()
    assert len(listing.outcomes) == listing.page.total
    assert listing.coverage.failed == len(named)
    assert sum(isinstance(outcome, ThumbnailReady) for outcome in listing.outcomes.values()) >= 5


@pytest.mark.parametrize("fault", ["xml_200", "html_200", "gzip_bomb", "empty_200"])
def test_a_server_that_answers_with_something_else_is_seen_through(tmp_path, fault):
    with DemoHelpdesk() as helpdesk:
        helpdesk.faults.switch_on(fault, origin="storage")
        listing = list_ticket(helpdesk, tmp_path)
    assert not any(isinstance(outcome, ThumbnailReady) for outcome in listing.outcomes.values())
    assert set(failures(listing).values()) <= {"not_a_file", "file_cut", "damaged_picture"}


def test_a_redirect_to_a_foreign_host_is_not_followed(tmp_path):
    with DemoHelpdesk() as helpdesk:
        helpdesk.faults.switch_on("redirect_foreign", origin="inline")
        listing = list_ticket(helpdesk, tmp_path)
    assert "host_not_allowed" in failures(listing).values()


@pytest.mark.own_lanes
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_nothing_is_left_running_and_no_part_stays(tmp_path):
    before, lanes_before = {thread.name for thread in threading.enumerate()}, lanes_of(os.getpid())
    with DemoHelpdesk() as helpdesk:
        list_ticket(helpdesk, tmp_path)
    assert list(tmp_path.rglob("*.part")) == []
    assert {thread.name for thread in threading.enumerate()} - before == set()
    assert lanes_of(os.getpid()) <= lanes_before


def lanes_of(parent):
    """Ids of the lanes still alive whose parent is this process."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
            above = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if above == parent and b"lane" in command:
            found.add(folder.name)
    return found
