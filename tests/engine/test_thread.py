"""The engine in its thread, with real lanes, a real store and the demo helpdesk."""

import threading
import time

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.doctor_report import make_report_text
from gallery_app.domain.errors import BadAddress, KeyRefused, NoAccount, NotFound
from gallery_app.domain.events import (
    AccountReady,
    DoctorReady,
    GroupsChanged,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    PageReady,
    Progress,
    ThumbnailReady,
    TileFailed,
    Waiting,
)
from gallery_app.domain.ids import TicketId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.home import load_remembered
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths
from tests.engine.listening import LIMIT_S, Face

SHOWPIECE = make_subject_query(TicketSubject(TicketId(Scenario.SHOWPIECE)))
LARGE = make_subject_query(TicketSubject(TicketId(Scenario.PICTURES_240)))


@pytest.fixture
def helpdesk():
    with DemoHelpdesk() as running:
        yield running


@pytest.fixture
def face(tmp_path):
    made = Face(tmp_path)
    yield made
    made.engine.close()
    assert not any(thread.name == "engine" for thread in threading.enumerate())


@pytest.fixture
def connected(face, helpdesk):
    job = face.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False)
    events = face.events_of(job)
    assert any(isinstance(event, AccountReady) for event in events)
    return face


def test_connecting_says_who_is_signed_in(face, helpdesk):
    job = face.engine.connect_account(helpdesk.address + "/", helpdesk.api_key, keep_key=False)
    (ready,) = [event for event in face.events_of(job) if isinstance(event, AccountReady)]
    assert ready.account.address == helpdesk.address
    assert ready.account.agent_name == helpdesk.world.me.name
    assert ready.account.rate_per_minute == 400
    assert list(face.engine.saved_accounts()) == [ready.account]


def test_the_check_of_this_computer_reaches_the_helpdesk_in_use_and_names_nobody(connected, helpdesk):
    (ready,) = [
        event for event in connected.events_of(connected.engine.examine()) if isinstance(event, DoctorReady)
    ]
    (row,) = [row for row in ready.report.rows if row.name.startswith("Helpdesk")]
    assert row.is_ok
    assert row.words.startswith("reached in ")
    told = make_report_text(ready.report)
    assert not any(secret in told for secret in (helpdesk.address, helpdesk.api_key, helpdesk.world.me.name))


@pytest.mark.parametrize(
    ("address", "key", "error"),
    [(None, "wrong", KeyRefused), ("acme.example.org", "k", BadAddress), ("", "k", BadAddress)],
)
def test_what_cannot_be_connected_is_said(face, helpdesk, address, key, error):
    job = face.engine.connect_account(helpdesk.address if address is None else address, key, keep_key=False)
    failed = face.events_of(job)[-1]
    assert isinstance(failed, JobFailed)
    assert isinstance(failed.error, error)


def test_without_an_account_a_gallery_says_so(face):
    failed = face.events_of(face.engine.open_gallery(SHOWPIECE, PageRequest()))[-1]
    assert isinstance(failed, JobFailed)
    assert isinstance(failed.error, NoAccount)


def test_a_page_comes_first_then_each_tile_once(connected, helpdesk):
    events = connected.events_of(connected.engine.open_gallery(SHOWPIECE, PageRequest()))
    (page_at,) = [n for n, event in enumerate(events) if isinstance(event, PageReady)]
    settled = [(n, e.image) for n, e in enumerate(events) if isinstance(e, ThumbnailReady | TileFailed)]
    page = events[page_at].page
    assert page_at < min(n for n, _ in settled)
    assert sorted(image for _, image in settled) == sorted(item.ref.id for item in page.items)
    assert isinstance(events[-1], JobFinished)
    (progress, *_) = [event for event in reversed(events) if isinstance(event, Progress)]
    assert progress.done == progress.total == page.total
    (head,) = [event for event in events if isinstance(event, GroupsChanged)][-1].groups
    ticket = helpdesk.world.tickets[Scenario.SHOWPIECE]
    assert head.requester == ticket.requester.name


def test_turning_the_page_reads_nothing_anew_and_the_same_page_again_does(connected, helpdesk):
    def views():
        return len(helpdesk.requests.all("api", path_contains=f"/tickets/{Scenario.PICTURES_240}"))

    connected.events_of(connected.engine.open_gallery(LARGE, PageRequest(1, 5)))
    first = views()
    connected.events_of(connected.engine.open_gallery(LARGE, PageRequest(2, 5)))
    assert views() == first
    connected.events_of(connected.engine.open_gallery(LARGE, PageRequest(2, 5)))
    assert views() > first


def test_an_unknown_ticket_fails_the_job_kindly(connected):
    unknown = make_subject_query(TicketSubject(TicketId(Scenario.UNKNOWN)))
    failed = connected.events_of(connected.engine.open_gallery(unknown, PageRequest()))[-1]
    assert isinstance(failed, JobFailed)
    assert isinstance(failed.error, NotFound)


def test_cancelled_work_stops_at_once_and_leaves_nothing(connected, helpdesk, tmp_path):
    helpdesk.faults.switch_on("slow_drip", 2000)
    job = connected.engine.open_gallery(LARGE, PageRequest(1, 50))
    connected.wait_for(PageReady)
    began = time.monotonic()
    connected.engine.cancel(job)
    connected.wait_for(JobCancelled)
    assert time.monotonic() - began < 1  # generous on a loaded machine; the benchmark measures it
    connected.engine.close()
    assert list(tmp_path.rglob("*.part")) == []


def test_a_newer_gallery_replaces_the_one_before(connected, helpdesk):
    helpdesk.faults.switch_on("slow_drip", 2000)
    older = connected.engine.open_gallery(LARGE, PageRequest(1, 50))
    connected.wait_for(PageReady)
    helpdesk.faults.clear()
    newer = connected.engine.open_gallery(SHOWPIECE, PageRequest())
    ends = {}
    while newer not in ends:
        event = connected.told.get(timeout=LIMIT_S)
        if isinstance(event, JobFinished | JobCancelled | JobFailed):
            ends[event.job] = type(event)
    assert ends == {older: JobCancelled, newer: JobFinished}


def test_retry_reads_the_ticket_anew_and_settles_what_failed(connected, helpdesk):
    broken = [file.id for file in helpdesk.world.files_of(Scenario.SHOWPIECE)][:2]
    helpdesk.faults.switch_on("cut", 0.3, attachment_ids=broken)
    events = connected.events_of(connected.engine.open_gallery(SHOWPIECE, PageRequest()))
    failed = [e.image for e in events if isinstance(e, TileFailed) and e.error.code == "file_cut"]
    assert sorted(failed) == sorted(f"attachment-{number}" for number in broken)
    helpdesk.faults.clear()
    events = connected.events_of(connected.engine.retry(failed))
    assert sorted(e.image for e in events if isinstance(e, ThumbnailReady)) == sorted(failed)


def test_a_wait_that_freshdesk_asks_for_is_told(connected, helpdesk):
    helpdesk.faults.switch_on("too_many_requests", 1, times=1)
    connected.engine.open_gallery(SHOWPIECE, PageRequest())
    waiting = connected.wait_for(Waiting)
    assert waiting.wait_s > 0
    assert connected.wait_for(Waiting).wait_s == 0


def test_rows_in_view_come_first(face):
    with DemoHelpdesk(DemoOptions(latency_s=0.02)) as helpdesk:
        face.events_of(face.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False))
        job = face.engine.open_gallery(LARGE, PageRequest(1, 40))
        page = face.wait_for(PageReady).page
        wanted = [item.ref.id for item in page.items[35:]]
        face.engine.put_first(wanted)
        settled = [e.image for e in face.events_of(job) if isinstance(e, ThumbnailReady | TileFailed)]
    assert max(settled.index(image) for image in wanted) < 30


def test_what_the_window_remembers_is_there_at_the_next_start(face, tmp_path):
    face.engine.remember({"page size": "100"})
    face.engine.remember({"theme": "dark"})
    face.engine.close()
    kept = load_remembered(Paths(tmp_path / "config", tmp_path / "cache"))
    assert kept == {"page size": "100", "theme": "dark"}


def test_a_connection_that_is_given_up_leaves_the_helpdesk_in_use(connected):
    with DemoHelpdesk(DemoOptions(latency_s=1.0)) as other:
        job = connected.engine.connect_account(other.address, other.api_key, keep_key=False)
        connected.wait_for(JobStarted)
        connected.engine.cancel(job)
        assert isinstance(connected.wait_for(JobCancelled), JobCancelled)
        events = connected.events_of(connected.engine.open_gallery(SHOWPIECE, PageRequest()))
    assert isinstance(events[-1], JobFinished)
    assert not other.requests.all("api", path_contains="/tickets/")


def test_another_helpdesk_takes_over_from_the_one_in_use(connected):
    with DemoHelpdesk() as other:
        connected.engine.open_gallery(LARGE, PageRequest(1, 50))
        connected.wait_for(PageReady)
        job = connected.engine.connect_account(other.address, other.api_key, keep_key=False)
        connected.wait_for(AccountReady)
        connected.events_of(connected.engine.open_gallery(SHOWPIECE, PageRequest()))
        assert other.requests.all("api", path_contains=f"/tickets/{Scenario.SHOWPIECE}")
    assert job > 0
    assert connected.engine.saved_accounts()[0].address == other.address


def test_settings_that_cannot_be_read_do_not_stop_the_start(tmp_path):
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").mkdir()
    engine = EngineThread(Paths(tmp_path / "config", tmp_path / "cache"), lambda _: None)
    assert list(engine.saved_accounts()) == []
    engine.close()
