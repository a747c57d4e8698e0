"""Where exported files go: names that stay in their folder, and a ZIP that is there whole or not at all."""

import asyncio
import threading
import zipfile
from dataclasses import replace
from typing import Any, cast

import pytest

from gallery_app.domain.export_preset import SAFE
from gallery_app.engine.export_extras import ExtrasMaker, ExtrasTally
from gallery_app.engine.export_sink import PartNames, ZipSink, open_sink
from gallery_app.storage.publish import WrittenPart
from tests.domain.export_samples import make_planned, make_report


def listed(folder):
    return sorted(path.name for path in folder.iterdir())


async def put(sink, name, data=b"whole"):
    async def check(path):
        assert path.read_bytes() == data

    return await sink.put(name, lambda file: file.write(data), check)


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("ticket-4711.zip", "ticket-4711.zip"),
        ("ticket.ZIP", "ticket.zip"),
        ("../escaped.zip", "_escaped.zip"),
        ("/tmp/escaped.zip", "_tmp_escaped.zip"),  # noqa: S108 - the point of it
        ("a/b", "a_b.zip"),
        ("CON.zip", "_CON.zip"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}gpj.zip", "agpj.zip"),
        ("", "picture.zip"),
    ],
)
def test_a_zip_stands_in_its_folder_whatever_it_is_called(tmp_path, typed, given):
    folder = tmp_path / "out"

    async def story():
        sink = open_sink(folder, typed, "token")
        await put(sink, "a.png")
        await sink.finish(lambda: None)
        sink.discard()
        return sink.place

    assert asyncio.run(story()) == str(folder / given)
    assert listed(folder) == [given]
    assert listed(tmp_path) == ["out"]


def test_parts_of_two_runs_of_one_export_are_never_in_each_others_way():
    first, second = PartNames("token"), PartNames("token")
    names = [first.next(), first.next(), second.next(), second.next()]
    assert len(set(names)) == 4
    assert all(name.startswith("token-") for name in names)


def cancel_in(monkeypatch, method, entered, go):
    """Have this step of a ZIP wait in its thread until it may go on."""
    real = getattr(ZipSink, method)

    def wait(self, *arguments):
        entered.set()
        assert go.wait(30)
        return real(self, *arguments)

    monkeypatch.setattr(ZipSink, method, wait)


async def finish_cancelled(sink, entered, go, notes):
    finishing = asyncio.create_task(sink.finish(lambda: notes.append("there")))
    await asyncio.to_thread(entered.wait, 30)
    finishing.cancel()
    await asyncio.sleep(0)  # the cancellation arrives
    assert not finishing.done()
    go.set()
    with pytest.raises(asyncio.CancelledError):
        await finishing


def test_a_zip_that_is_cancelled_while_it_is_checked_ends_soon_and_is_not_there(tmp_path, monkeypatch):
    entered, go, notes = threading.Event(), threading.Event(), []

    async def story():
        sink = open_sink(tmp_path, "a.zip", "token")
        await put(sink, "a.png")
        await put(sink, "b.png")
        cancel_in(monkeypatch, "_check", entered, go)
        await finish_cancelled(sink, entered, go, notes)
        sink.discard()
        return sink.is_kept

    assert asyncio.run(story()) is False
    assert notes == []
    assert listed(tmp_path) == []


def test_a_zip_that_was_published_before_the_cancellation_came_is_there_and_noted(tmp_path, monkeypatch):
    entered, go, notes = threading.Event(), threading.Event(), []
    real = ZipSink._finish

    def finish_then_wait(self):
        real(self)
        entered.set()
        assert go.wait(30)

    monkeypatch.setattr(ZipSink, "_finish", finish_then_wait)

    async def story():
        sink = open_sink(tmp_path, "a.zip", "token")
        await put(sink, "a.png")
        await finish_cancelled(sink, entered, go, notes)
        sink.discard()
        return sink.is_kept

    assert asyncio.run(story()) is True
    assert notes == ["there"]
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.read("a.png") == b"whole"


def test_an_extra_that_is_being_written_when_the_cancellation_comes_is_there_and_told(tmp_path, monkeypatch):
    entered, go = threading.Event(), threading.Event()
    real = WrittenPart.publish

    def wait(self, wanted):
        entered.set()
        assert go.wait(30)
        return real(self, wanted)

    monkeypatch.setattr(WrittenPart, "publish", wait)
    report = make_report(make_planned(1), preset=replace(SAFE, links=True, manifest_csv=True))
    tally = ExtrasTally(("tickets.txt", "manifest.csv"))
    nobody = cast("Any", None)

    async def story():
        sink = open_sink(tmp_path, None, "token")
        making = asyncio.create_task(ExtrasMaker(nobody, nobody, report, sink, None, tally).make_all())
        await asyncio.to_thread(entered.wait, 30)
        making.cancel()
        await asyncio.sleep(0)  # the cancellation arrives
        go.set()
        with pytest.raises(asyncio.CancelledError):
            await making

    asyncio.run(story())
    assert listed(tmp_path) == ["tickets.txt"]
    assert tally.written == {"tickets.txt": "tickets.txt"}
    assert [extra.name for extra in tally.list_missing()] == ["manifest.csv"]
