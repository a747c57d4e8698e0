"""What the doctor finds, and that it finds what is wrong."""

import asyncio
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from gallery_app.domain.account import Account
from gallery_app.domain.display import size_words
from gallery_app.domain.walls import Walls
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.doctor import WALLS_OF, examine, find_missing_walls, list_addresses, without_home
from gallery_app.engine.doctor_network import look_at_network, make_network_row
from gallery_app.freshdesk.reach import Reach
from gallery_app.storage.paths import Paths, find_fault
from gallery_app.storage.settings import Settings, SettingsFile
from tests.freshdesk.scripted_server import Reply, scripted

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and owners of Unix")
LINUX_WALLS = {
    "resource_limits": True,
    "dies_with_parent": True,
    "no_new_privileges": True,
    "landlock": True,
    "seccomp": True,
}


def rows_of(paths):
    return {row.name: row for row in asyncio.run(examine(paths)).rows}


@posix
def test_a_folder_that_others_can_read_is_found_and_left_as_it_is(tmp_path):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    paths.cache.mkdir(mode=0o700)
    paths.config.mkdir()
    paths.config.chmod(0o755)
    rows = rows_of(paths)
    assert not rows["Settings and log"].is_ok
    assert "can be read by others" in rows["Settings and log"].words
    assert rows["Pictures and catalogs"].is_ok
    assert paths.config.stat().st_mode & 0o777 == 0o755
    assert rows["Free space"].is_ok


@posix
def test_faults_of_a_folder(tmp_path):
    assert find_fault(tmp_path / "not yet") is None
    (tmp_path / "file").touch()
    assert find_fault(tmp_path / "file") == "is not a folder of its own"
    (tmp_path / "link").symlink_to(tmp_path)
    assert find_fault(tmp_path / "link") == "is not a folder of its own"
    assert (find_fault(tmp_path / "file" / "below") or "").startswith("cannot be looked at")
    (tmp_path / "ours").mkdir(mode=0o700)
    assert find_fault(tmp_path / "ours") is None


def test_each_wall_that_is_missing_on_linux_is_missed():
    assert find_missing_walls(Walls(**LINUX_WALLS), "linux") == ()
    missed = [find_missing_walls(Walls(**{**LINUX_WALLS, name: False}), "linux") for name in LINUX_WALLS]
    assert [len(each) for each in missed] == [1] * 5
    assert missed[3:] == [("Landlock",), ("seccomp",)]


def test_elsewhere_the_walls_of_that_system_count():
    assert find_missing_walls(Walls(job_object=True), "win32") == ()
    assert find_missing_walls(Walls(resource_limits=True), "win32") == ("a job object",)
    assert find_missing_walls(Walls(resource_limits=True, seatbelt=True), "darwin") == ()
    assert find_missing_walls(Walls(resource_limits=True), "darwin") == ("a seatbelt",)


def test_every_wall_is_looked_for_somewhere():
    looked_for = {name for walls in WALLS_OF.values() for name in walls}
    assert looked_for == {field.name for field in fields(Walls)}


# --- network --------------------------------------------------------------------------------------------


def network_rows(addresses, **limits):
    return asyncio.run(look_at_network(addresses, **limits))


def test_without_a_helpdesk_that_is_said_and_left_out_is_said_too():
    (nobody,) = network_rows(())
    (left_out,) = network_rows(None)
    assert (nobody.words, nobody.is_ok) == ("no helpdesk is connected, so none was asked", True)
    assert (left_out.words, left_out.is_ok) == ("left out", True)


def test_helpdesks_are_told_by_number_each_once_and_never_by_name():
    async def story():
        async with scripted(lambda _seen: Reply(headers={"Date": "Thu, 01 Jan 2015 00:00:00 GMT"})) as server:
            rows = await look_at_network([server.origin, f"{server.origin}/", "no such thing.x"])
            return rows, server.origin

    rows, origin = asyncio.run(story())
    assert [(row.name, row.is_ok) for row in rows] == [("Helpdesk 1", False), ("Helpdesk 2", False)]
    assert rows[0].words.startswith("reached in ")
    assert "ahead" in rows[0].words
    assert rows[1].words == "not reached: its address is none of a helpdesk"
    assert not any(part in row.words for row in rows for part in (origin, "127.0.0.1", "no such"))


@pytest.mark.parametrize(
    ("reach", "words", "is_ok"),
    [
        (
            Reach("", 0.084, by_proxy=False, clock_ahead_s=2.0),
            "reached in 84 ms; this computer's clock is right",
            True,
        ),
        (
            Reach("", 0.0001, by_proxy=True),
            "reached through the proxy in 1 ms; it did not tell the time",
            True,
        ),
        (
            Reach("", 1.0, clock_ahead_s=-90.0),
            "reached in 1000 ms; this computer's clock is 90 seconds behind",
            True,
        ),
        (
            Reach("", 1.0, clock_ahead_s=7200.0),
            "reached in 1000 ms; this computer's clock is 120 minutes ahead",
            False,
        ),
    ],
)
def test_how_far_the_clock_is_off(reach, words, is_ok):
    row = make_network_row(1, reach)
    assert (row.words, row.is_ok) == (words, is_ok)


def test_why_it_cannot_be_reached():
    row = make_network_row(3, Reach("the connection was refused", by_proxy=True))
    expected = ("Helpdesk 3", "not reached through the proxy: the connection was refused", False)
    assert (row.name, row.words, row.is_ok) == expected


def test_all_are_asked_at_once():
    async def hang(reader, writer):
        await reader.read()
        writer.close()

    async def story():
        server = await asyncio.start_server(hang, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        began_at = asyncio.get_running_loop().time()
        hosts = ("127.0.0.1", "localhost")
        rows = await look_at_network([f"http://{host}:{port}" for host in hosts], limit_s=3)
        server.close()
        return rows, asyncio.get_running_loop().time() - began_at

    rows, took_s = asyncio.run(story())
    assert [row.words for row in rows] == ["not reached: it did not answer in time"] * 2
    assert took_s < 3.5


# --- what is listed -------------------------------------------------------------------------------------


def test_the_addresses_are_those_that_were_connected_and_the_one_given(tmp_path):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    assert list_addresses(paths) == ()
    known = Account("https://acme.freshdesk.com", "Ana", "")
    SettingsFile(paths.config).save(Settings(accounts=(known,)))
    given = Credentials("globex", "key")
    assert list_addresses(paths, given) == ("https://acme.freshdesk.com", "globex")


def test_a_folder_in_the_home_does_not_name_whose_it_is(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert without_home(tmp_path / "a" / "b") == str(Path("~/a/b"))
    assert without_home(Path(tmp_path.anchor, "srv", "x")) == str(Path(tmp_path.anchor, "srv", "x"))


@posix
def test_how_much_lies_in_a_folder_is_said(tmp_path):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    paths.cache.mkdir(mode=0o700)
    (paths.cache / "x").write_bytes(bytes(4096))
    rows = rows_of(paths)
    assert rows["Pictures and catalogs"].words.endswith(f": ours alone, {size_words(4096)}")
    assert rows["Settings and log"].words.endswith(": not made yet")
