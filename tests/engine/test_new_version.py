"""Looking for new versions: off until wanted, once a day, never in private mode, quiet when it fails."""

import asyncio
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from gallery_app import __version__
from gallery_app.domain.events import JobFinished, NewVersion
from gallery_app.domain.ids import JobId
from gallery_app.engine.doctor import examine
from gallery_app.engine.kept_settings import KeptSettings
from gallery_app.engine.new_version import RELEASE_ADDRESS, VersionWatch, is_due, make_version_row
from gallery_app.engine.teller import make_teller
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths
from gallery_app.storage.settings import Settings, SettingsFile
from tests.engine.listening import Face
from tests.freshdesk.scripted_server import Reply, make_json_reply, scripted

NOW = 1_800_000_000
DAY_S = 24 * 3600


def release(version):
    return make_json_reply(json.dumps({"version": version, "page": f"https://127.0.0.1/{version}"}))


class Desk:
    """Looks as often as it is told, by a clock that is set, at a server that answers as it is told."""

    def __init__(self, folder):
        self.file = SettingsFile(folder)
        self.now_s = float(NOW)
        self.is_private = False
        self.told = []
        self.asked = 0
        self.address = None

    def look(self, reply, *, times=1):
        async def story():
            async with scripted(lambda _seen: reply) as server:
                watch = self.watch(f"{server.origin}/latest.json" if self.address is None else self.address)
                for number in range(times):
                    await watch.look(make_teller(JobId(number), self.told.append))
                self.asked += len(server.seen)

        asyncio.run(story())

    def watch(self, address):
        return VersionWatch(
            KeptSettings(self.file), lambda: self.is_private, address=address, clock=lambda: self.now_s
        )

    def row(self):
        return make_version_row(self.file.load(), is_private=self.is_private, address="https://x.example/")


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    made.watch("https://x.example/").set_on(is_on=True)
    return made


def test_it_is_off_until_it_is_switched_on(tmp_path):
    desk = Desk(tmp_path)
    desk.look(release("99.0.0"))
    assert (desk.asked, desk.told) == (0, [])
    assert desk.row().words == "nobody is asked; the Help menu can change that"


def test_a_newer_version_is_told_with_its_page(desk):
    desk.look(release("99.0.0"))
    assert desk.told == [NewVersion(JobId(0), "99.0.0", "https://127.0.0.1/99.0.0")]
    row = desk.row()
    assert row.is_ok
    assert row.words.endswith(": 99.0.0 is there")


@pytest.mark.parametrize("version", [__version__, "0.0.1"])
def test_the_newest_and_older_ones_are_not_told(desk, version):
    desk.look(release(version))
    assert (desk.asked, desk.told) == (1, [])
    assert desk.row().words.endswith(": this is the newest")


@pytest.mark.parametrize("reply", [release("99.0.0"), Reply(500), Reply(200, b"?")])
def test_it_is_asked_once_a_day_whatever_came_of_it_also_after_a_restart(desk, reply):
    desk.look(reply, times=3)
    desk.now_s += DAY_S - 1
    desk.look(reply)
    assert desk.asked == 1
    desk.now_s += 1
    desk.look(reply)
    assert desk.asked == 2


@pytest.mark.parametrize(("ahead_s", "expected"), [(60, False), (DAY_S, True), (10 * DAY_S, True)])
def test_a_clock_that_was_far_ahead_does_not_hold_it_up_for_ever(ahead_s, expected):
    assert is_due(NOW + ahead_s, NOW) is expected


def test_in_private_mode_nobody_is_asked(desk):
    desk.is_private = True
    desk.look(release("99.0.0"))
    assert (desk.asked, desk.told) == (0, [])
    assert desk.row().words == "nobody is asked in private mode"


def test_a_failure_is_quiet_and_stands_in_the_doctors_row_until_it_works(desk):
    desk.look(Reply(500))
    row = desk.row()
    assert desk.told == []
    assert not row.is_ok
    assert row.words.endswith(": it has no answer to that now")
    desk.now_s += DAY_S
    desk.look(release(__version__))
    assert desk.row().is_ok


def test_while_nobody_publishes_versions_nobody_is_asked(desk):
    desk.address = ""
    desk.look(release("99.0.0"))
    assert (desk.asked, desk.told) == (0, [])
    looks = desk.watch("").looks
    assert (looks.is_published, looks.is_on) == (False, False)


def test_this_source_names_no_address_and_the_doctor_says_so(tmp_path):
    assert RELEASE_ADDRESS == ""
    report = asyncio.run(examine(Paths(tmp_path / "config", tmp_path / "cache"), addresses=None))
    (row,) = [row for row in report.rows if row.name == "New versions"]
    assert (row.is_ok, row.words) == (True, "not published anywhere yet, so nobody is asked")


@pytest.mark.parametrize(
    "bad",
    [
        {"looks_for_versions": "yes"},
        {"versions_asked_at": -1},
        {"versions_asked_at": True},
        {"version_found": "<b>1.0</b>"},
        {"versions_problem": 7},
    ],
)
def test_settings_that_were_tampered_with_fall_back(tmp_path, bad):
    (tmp_path / "settings.json").write_text(json.dumps(bad))
    assert SettingsFile(tmp_path).load() == Settings()


class OneRelease(BaseHTTPRequestHandler):
    """A release address on this computer."""

    def do_GET(self):
        told = json.dumps({"version": "99.0.0", "page": "https://127.0.0.1/99.0.0"}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)
        assert isinstance(self.server, ReleaseServer)
        self.server.asked.append(self.path)

    def log_message(self, *_arguments):
        """Nothing on the terminal of the test."""


class ReleaseServer(ThreadingHTTPServer):
    """Notes what it was asked for."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.asked = []


@pytest.fixture
def release_server():
    with ReleaseServer(("127.0.0.1", 0), OneRelease) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.usefixtures("lent_lanes")
def test_the_engines_thread_is_switched_asks_and_tells(tmp_path, release_server):
    face = Face(tmp_path)
    face.engine.close()
    address = f"http://127.0.0.1:{release_server.server_port}/latest.json"
    face.engine = EngineThread(
        Paths(tmp_path / "config", tmp_path / "cache"), face.told.put, release_address=address
    )
    try:
        assert (face.engine.version_looks().is_published, face.engine.version_looks().is_on) == (True, False)
        assert not any(
            isinstance(event, NewVersion) for event in face.events_of(face.engine.look_for_version())
        )
        face.engine.set_version_looks(is_on=True)
        events = face.events_of(face.engine.look_for_version())
        assert [event.version for event in events if isinstance(event, NewVersion)] == ["99.0.0"]
        assert isinstance(events[-1], JobFinished)
        assert face.engine.version_looks().is_on
    finally:
        face.engine.close()
    assert release_server.asked == ["/latest.json"]
