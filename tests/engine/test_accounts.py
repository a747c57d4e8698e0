"""Accounts of the engine: what is remembered, what private mode leaves behind, and that removing is thorough.

Nothing here asks a password store; tests/end_to_end/test_keyring.py does.
"""

import asyncio
import os
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.account import Account
from gallery_app.domain.errors import (
    BadAddress,
    HelpdeskUnreachable,
    KeyRefused,
    KeyStoreUnavailable,
    NoAccount,
    StoreUnavailable,
)
from gallery_app.domain.events import (
    AccountReady,
    AccountRemoved,
    AccountsChanged,
    AccountsMeasured,
    CoverageChanged,
    JobCancelled,
    JobFailed,
    JobFinished,
    PageReady,
    PrivacyChanged,
    StoreMessage,
    ThumbnailReady,
    TrayChanged,
)
from gallery_app.domain.ids import JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine import accounts as accounts_module
from gallery_app.engine.account_command import find_known, make_accounts
from gallery_app.engine.helpdesk import ask_account
from gallery_app.engine.home import load_sight
from gallery_app.storage.paths import Paths, make_account_name
from gallery_app.storage.settings import SettingsFile
from tests.end_to_end.processes import wait_until
from tests.engine.listening import Face, Told

TICKET = f"ticket:{Scenario.TICKET_1}"
DAY_S = 24 * 3600
pytestmark = pytest.mark.usefixtures("store")


@pytest.fixture
def store(monkeypatch):
    """What stands in for the password store is a dict: calls to a real one are tested elsewhere."""
    kept = {}

    async def fetch(address):
        return kept.get(address)

    async def keep(address, key):
        kept[address] = key
        return "Secret Service"

    async def forget(address):
        kept.pop(address, None)

    async def find():
        return "Secret Service"

    for name, call in (
        ("fetch_kept_key", fetch), ("keep_key", keep), ("forget_key", forget), ("find_key_store", find),
    ):  # fmt: skip
        monkeypatch.setattr(accounts_module, name, call)
    return kept


@pytest.fixture
def memory(monkeypatch, tmp_path_factory):
    """The place of the private folders."""
    home = tmp_path_factory.mktemp("memory")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))
    monkeypatch.setattr("gallery_app.storage.private_folder._lies_in_memory", lambda _path: True)
    return home


@pytest.fixture
def plain(tmp_path, helpdesk, store):
    assert store == {}
    face = Face(tmp_path)
    told = Told(
        face.events_of(face.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=True))
    )
    assert told.one(AccountReady).account.key_store == "Secret Service"
    yield face
    face.engine.close()


def files_below(folder):
    return {path for path in folder.rglob("*") if path.is_file()} if folder.exists() else set()


def account_folder(tmp_path, helpdesk):
    return tmp_path / "cache" / "accounts" / make_account_name(helpdesk.address)


@pytest.mark.usefixtures("plain")
def test_an_account_is_remembered_as_it_answered(helpdesk, tmp_path):
    again = make_accounts(Paths(tmp_path / "config", tmp_path / "cache"))
    (known,) = again.kept.now.accounts
    assert known == Account(
        helpdesk.address, helpdesk.world.me.name, helpdesk.world.me.email, False, 5000, "Secret Service"
    )
    assert helpdesk.api_key not in (tmp_path / "config" / "settings.json").read_text()


@pytest.fixture
def again(plain, tmp_path):
    """The next start, after a page was looked at."""
    known = plain.engine.saved_accounts()
    plain.search(TICKET)
    plain.engine.close()
    face = Face(tmp_path)
    yield face, known[0]
    face.engine.close()


def test_a_known_helpdesk_is_in_use_before_it_answers_and_then_asked(again, helpdesk):
    face, known = again
    helpdesk.requests.clear()
    told = Told(face.events_of(face.engine.open_saved_account(helpdesk.address)))
    kinds = [type(event) for event in told.events]
    assert kinds.index(AccountReady) < kinds.index(AccountsChanged)
    assert told.one(AccountReady).account == known
    assert [request.path for request in helpdesk.requests.all("api")] == ["/api/v2/agents/me"]
    assert isinstance(told.end, JobFinished)


@pytest.fixture
def cut_off(tmp_path):
    """The next start, after a ticket was read; the helpdesk cannot be reached. With the job that asks it."""
    face = Face(tmp_path)
    with DemoHelpdesk() as helpdesk:
        face.events_of(face.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=True))
        face.search(TICKET)
        face.engine.close()
    face = Face(tmp_path)
    job = face.engine.open_saved_account(helpdesk.address)
    face.wait_for(AccountReady)
    yield face, job
    face.engine.close()


def test_its_pictures_are_shown_while_it_cannot_be_reached(cut_off):
    face, job = cut_off
    page = face.engine.open_gallery(parse_query(TICKET), PageRequest(1, 50))
    events = []
    while not {job, page} <= {event.job for event in events if isinstance(event, JobFailed | JobFinished)}:
        events.append(face.told.get(timeout=60))
    assert Told(events).all(ThumbnailReady)
    assert isinstance(Told(events).one(StoreMessage).error, HelpdeskUnreachable)
    (failed,) = (event for event in events if isinstance(event, JobFailed) and event.job == job)
    assert isinstance(failed.error, HelpdeskUnreachable)


def test_of_several_those_that_are_kept_are_shown(cut_off):
    face, _job = cut_off
    told = face.search(f"ticket:{Scenario.TICKET_1} OR ticket:{Scenario.SHOWPIECE}")
    assert told.all(ThumbnailReady)
    unread, kept = sorted(told.last(CoverageChanged).coverage.not_looked_at, reverse=True)
    assert kept == f"Ticket {Scenario.TICKET_1} is shown as it was read last."
    assert unread.startswith(f"Ticket {Scenario.SHOWPIECE} could not be read: ")


@pytest.mark.parametrize("others", ["", f" OR ticket:{Scenario.TICKET_31}"])
def test_what_was_never_read_cannot_be_shown(cut_off, others):
    face, _job = cut_off
    assert isinstance(face.search(f"ticket:{Scenario.SHOWPIECE}{others}").end.error, HelpdeskUnreachable)


def test_a_key_that_is_forgotten_meanwhile_stays_forgotten(again, monkeypatch, helpdesk, store):
    face, _known = again
    asked, may_answer = threading.Event(), threading.Event()

    async def ask(client, known):
        asked.set()
        await asyncio.to_thread(may_answer.wait)
        return await ask_account(client, known)

    monkeypatch.setattr(accounts_module, "ask_account", ask)
    job = face.engine.open_saved_account(helpdesk.address)
    assert asked.wait(timeout=60)
    face.events_of(face.engine.forget_key(helpdesk.address))
    may_answer.set()
    face.events_of(job)
    assert not face.engine.saved_accounts()[0].key_kept
    assert store == {}


def test_private_mode_keeps_who_was_found_to_be_signed_in(again, memory, helpdesk, tmp_path):
    face, known = again
    face.engine.close()
    settings = SettingsFile(tmp_path / "config")
    settings.save(replace(settings.load(), accounts=(replace(known, agent_name="Somebody before"),)))
    anew = Face(tmp_path)
    anew.events_of(anew.engine.open_saved_account(helpdesk.address))
    told = Told(anew.events_of(anew.engine.set_privacy(Privacy(is_private=True))))
    anew.engine.close()
    assert told.one(AccountReady).account.agent_name == known.agent_name
    assert files_below(memory) == set()


def test_a_key_that_is_void_by_now_is_said_once_it_was_asked(again, helpdesk, store):
    face, _known = again
    store[helpdesk.address] = "another-key-that-is-void"
    told = Told(face.events_of(face.engine.open_saved_account(helpdesk.address)))
    assert isinstance(told.end.error, KeyRefused)
    assert told.all(AccountReady)


def test_removing_the_one_in_use_deletes_all_it_left(plain, helpdesk, tmp_path, store):
    plain.search(TICKET)
    folder = account_folder(tmp_path, helpdesk)
    (tmp_path / "cache" / "handover" / "abc").mkdir(parents=True)
    (tmp_path / "cache" / "handover" / "abc" / "copy.jpg").write_bytes(b"x" * 100)
    assert len(files_below(folder)) > 5
    told = Told(plain.events_of(plain.engine.remove_account(helpdesk.address, keep_data=False)))
    removed = told.one(AccountRemoved)
    assert removed.was_in_use
    assert removed.freed_bytes > 10_000
    assert told.one(AccountsChanged).accounts == ()
    assert list((tmp_path / "cache" / "accounts").iterdir()) == []
    assert not (tmp_path / "cache" / "handover").exists()
    assert helpdesk.address not in store
    assert isinstance(plain.search(TICKET).end.error, NoAccount)


@pytest.mark.parametrize("others", [0, 1])
def test_what_was_searched_for_goes_too(tmp_path, others):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    accounts = make_accounts(paths)
    for name in ("other", "acme")[1 - others :]:
        accounts.kept.put_account_first(Account(f"https://{name}.freshdesk.com", "", ""))
    accounts.kept.remember({"search_history": "ana@acme.example", "saved_searches": "mine", "theme": "dark"})
    asyncio.run(accounts.remove(JobId(1), "https://acme.freshdesk.com", keep_data=False))
    left = make_accounts(paths).kept.now.remembered
    assert left == ({"saved_searches": "mine", "theme": "dark"} if others else {"theme": "dark"})


def test_its_data_can_stay(plain, helpdesk, tmp_path):
    told = Told(plain.events_of(plain.engine.remove_account(helpdesk.address, keep_data=True)))
    assert told.one(AccountRemoved).freed_bytes == 0
    assert (account_folder(tmp_path, helpdesk) / "catalog.sqlite").exists()


def test_a_store_that_does_not_answer_keeps_nothing_else_from_being_deleted(
    plain, helpdesk, tmp_path, monkeypatch
):
    async def refuse(_address):
        raise KeyStoreUnavailable

    monkeypatch.setattr(accounts_module, "forget_key", refuse)
    told = Told(plain.events_of(plain.engine.remove_account(helpdesk.address, keep_data=False)))
    assert isinstance(told.end, JobFailed)
    assert isinstance(told.end.error, KeyStoreUnavailable)
    assert told.one(AccountRemoved).was_in_use
    assert not account_folder(tmp_path, helpdesk).exists()
    (left,) = told.one(AccountsChanged).accounts  # so that it can be removed again
    assert left.key_kept


def test_files_that_cannot_be_deleted_leave_it_known_without_its_key(plain, helpdesk, store, monkeypatch):
    def refuse(_path):
        raise StoreUnavailable

    monkeypatch.setattr(accounts_module, "remove_folder", refuse)
    told = Told(plain.events_of(plain.engine.remove_account(helpdesk.address, keep_data=False)))
    assert isinstance(told.end.error, StoreUnavailable)
    (left,) = told.one(AccountsChanged).accounts
    assert not left.key_kept
    assert store == {}


def test_a_key_that_was_kept_still_is_when_another_is_typed_for_once(plain, helpdesk, store):
    plain.connect(helpdesk)
    (known,) = plain.engine.saved_accounts()
    assert known.key_kept
    assert store


def test_what_is_toggled_twice_at_once_ends_where_it_was_and_stays_connected(plain, memory):
    first = plain.engine.set_privacy(Privacy(is_private=True))
    second = plain.engine.set_privacy(Privacy(is_private=False))
    ends = {}
    while len(ends) < 2:
        event = plain.told.get(timeout=60)
        if event.job in (first, second) and isinstance(event, JobFinished | JobCancelled | JobFailed):
            ends[event.job] = event
    assert isinstance(ends[second], JobFinished)
    assert plain.search(TICKET).all(ThumbnailReady)
    assert files_below(memory) == set()


def test_a_ticket_whose_picture_is_in_the_tray_is_not_forgotten(plain, helpdesk, tmp_path):
    image = plain.search(TICKET).last(PageReady).page.items[0].ref.id
    plain.search(f"ticket:{Scenario.SHOWPIECE}")
    plain.events_of(plain.engine.pick((image,), picked=True))
    catalog = account_folder(tmp_path, helpdesk) / "catalog.sqlite"
    with closing(sqlite3.connect(catalog)) as db:
        db.execute("UPDATE ticket SET seen_at = seen_at - ?", (31 * DAY_S,))
        db.commit()
    plain.connect(helpdesk)
    with closing(sqlite3.connect(catalog)) as db:
        left = [number for (number,) in db.execute("SELECT id FROM ticket")]
        marks = db.execute("SELECT name FROM mark WHERE name LIKE 'fill%'").fetchall()
    assert left == [Scenario.TICKET_1]
    assert marks == []


def test_a_removal_that_was_interrupted_is_ended_at_the_next_start(tmp_path):
    left = tmp_path / "cache" / "accounts" / ".removed-abc"
    left.mkdir(parents=True)
    (left / "catalog.sqlite").write_bytes(b"x")
    Face(tmp_path).engine.close()
    wait_until(lambda: not left.exists(), "the removal to go on")


def test_a_key_that_is_forgotten_is_asked_for_again(plain, helpdesk, store):
    told = Told(plain.events_of(plain.engine.forget_key(helpdesk.address)))
    (known,) = told.one(AccountsChanged).accounts
    assert known.key_store == ""
    assert store == {}
    failed = plain.events_of(plain.engine.open_saved_account(helpdesk.address))[-1]
    assert isinstance(failed.error, NoAccount)


def test_sizes_are_told_by_address(plain, helpdesk):
    sizes = Told(plain.events_of(plain.engine.measure_accounts())).one(AccountsMeasured).sizes
    assert set(sizes) == {helpdesk.address}
    assert sizes[helpdesk.address] > 10_000


def test_in_private_mode_nothing_new_is_on_the_disk_and_nothing_is_left_in_memory(
    plain, helpdesk, tmp_path, memory
):
    plain.search(TICKET)
    before = {path: path.stat().st_mtime_ns for path in files_below(account_folder(tmp_path, helpdesk))}
    told = Told(plain.events_of(plain.engine.set_privacy(Privacy(is_private=True, keep_days=30))))
    assert told.one(PrivacyChanged).privacy.is_private
    assert told.one(AccountReady).account.address == helpdesk.address
    other = plain.search(f"ticket:{Scenario.SHOWPIECE}")
    assert len(other.all(ThumbnailReady)) > 5
    assert files_below(memory)
    after = {path: path.stat().st_mtime_ns for path in files_below(account_folder(tmp_path, helpdesk))}
    new = {path for path in after if path not in before}
    assert new == set()
    assert {path for path in before if path not in after} <= {
        path for path in before if path.name.endswith(("-wal", "-shm"))
    }
    plain.engine.remember({"search_history": '["ticket:987654321"]'})  # no port has such a number
    plain.engine.close()
    assert files_below(memory) == set()
    assert "987654321" not in (tmp_path / "config" / "settings.json").read_text()


def test_leaving_private_mode_shows_what_was_kept_before(plain, memory):
    page = plain.search(TICKET).last(PageReady).page
    image = page.items[0].ref.id
    plain.events_of(plain.engine.pick((image,), picked=True))
    private = Told(plain.events_of(plain.engine.set_privacy(Privacy(is_private=True))))
    assert [event.images for event in private.all(TrayChanged)] in ([], [()])
    told = Told(plain.events_of(plain.engine.set_privacy(Privacy(is_private=False))))
    assert told.one(TrayChanged).images == (image,)
    assert files_below(memory) == set()


def test_the_window_as_it_was_closed_is_kept_with_its_helpdesk_and_not_in_private_mode(
    plain, helpdesk, tmp_path, memory
):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    keep_sight(plain, helpdesk, b"a window")
    assert load_sight(paths, helpdesk.address) == b"a window"
    assert load_sight(paths, "https://another.freshdesk.com") is None
    assert load_sight(paths, "") is None
    assert load_sight(replace(paths, is_private=True), helpdesk.address) is None
    plain.events_of(plain.engine.set_privacy(Privacy(is_private=True)))
    keep_sight(plain, helpdesk, b"private pictures")
    assert load_sight(paths, helpdesk.address) is None
    written = (*files_below(tmp_path), *files_below(memory))
    assert not any(b"private pictures" in path.read_bytes() for path in written)


def keep_sight(face, helpdesk, sight):
    """Kept once what is asked after it is answered: both are done in the engine's thread."""
    face.engine.keep_sight(helpdesk.address, sight)
    face.events_of(face.engine.measure_accounts())


def test_private_from_the_start_leaves_no_trace_but_settings(tmp_path, helpdesk, memory):
    face = Face(tmp_path, is_private=True)
    face.connect(helpdesk)
    face.search(TICKET)
    face.engine.close()
    assert files_below(tmp_path) == set()
    assert files_below(memory) == set()


def test_where_no_memory_can_be_had_that_is_said(tmp_path, helpdesk, monkeypatch, tmp_path_factory):
    monkeypatch.setattr("gallery_app.storage.private_folder._lies_in_memory", lambda _path: False)
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path_factory.mktemp("temporary")))
    face = Face(tmp_path, is_private=True)
    told = Told(
        face.events_of(face.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False))
    )
    face.engine.close()
    assert "no folder that lies in memory" in told.one(StoreMessage).error.title


def test_what_nobody_looked_at_goes_at_the_next_start_by_the_helpdesks_clock(
    plain, helpdesk, tmp_path, monkeypatch
):
    plain.search(TICKET)
    originals = account_folder(tmp_path, helpdesk) / "originals"
    (kept, *old) = [path for path in files_below(originals) if path.parent.name != "incoming"]
    assert old
    for path in old:
        os.utime(path, (time.time() - 31 * DAY_S, time.time()))
    real = time.time

    with monkeypatch.context() as wrong:  # a clock that is a month ahead must not cost anything
        wrong.setattr("gallery_app.engine.accounts.time.time", lambda: real() + 31 * DAY_S)
        plain.connect(helpdesk)
        assert files_below(originals) == {kept, *old}
    plain.connect(helpdesk)
    assert files_below(originals) == {kept}


@pytest.mark.parametrize("typed", ["acme", "acme.freshdesk.com", "https://acme.freshdesk.com/a/tickets/4711"])
def test_a_connected_helpdesk_is_found_by_what_people_type(tmp_path, typed):
    accounts = make_accounts(Paths(tmp_path / "config", tmp_path / "cache"))
    accounts.kept.put_account_first(Account("https://acme.freshdesk.com", "Ana", "ana@acme.example"))
    assert find_known(accounts, typed).agent_name == "Ana"
    with pytest.raises(NoAccount):
        find_known(accounts, "globex")
    with pytest.raises(BadAddress):
        find_known(accounts, "support.acme.example")


def test_the_last_used_helpdesk_comes_first_and_stands_once(tmp_path):
    accounts = make_accounts(Paths(tmp_path / "config", tmp_path / "cache"))
    one, two = (Account(f"https://{name}.freshdesk.com", name, "") for name in ("one", "two"))
    for account in (one, two, replace(one, agent_name="new")):
        accounts.kept.put_account_first(account)
    again = make_accounts(Paths(tmp_path / "config", tmp_path / "cache"))
    assert [account.agent_name for account in again.kept.now.accounts] == ["new", "two"]
