"""Exports after a crash: offered, gone on with and told whole; and what becomes of parts that fail."""

import asyncio
import csv
import io
import json
import shutil
import threading
from dataclasses import replace

import pytest

from gallery_app.domain.errors import FileCut, FileGone, NotFound
from gallery_app.domain.events import ExportEnded, ExportInterrupted, JobCancelled, JobFailed, JobFinished
from gallery_app.domain.export_errors import FolderUnusable
from gallery_app.domain.export_plan import Container, ExportWish, MissingExtra
from gallery_app.domain.export_preset import BUILT_IN, SAFE
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.engine import export_extras
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.export_run import ExportRun
from gallery_app.engine.fetching import fetch_original
from gallery_app.engine.teller import make_teller
from gallery_app.storage.paths import Paths
from tests.engine.exports import find, interrupt, listed, plan, resume, run, start_again
from tests.engine.listening import Told

CLAIM = replace(BUILT_IN["claim"], sheet_html=False)
LISTED = replace(SAFE, manifest_csv=True, manifest_json=True, links=True)


@pytest.fixture
def begin_again(helpdesk):
    """Start the app anew as often as asked for, and end it after the test."""
    faces = []

    def start(home):
        face, left = start_again(home, helpdesk)
        faces.append(face)
        return face, left

    yield start
    for face in faces:
        face.engine.close()


def test_one_that_cannot_begin_stays_interrupted_and_goes_on_when_its_folder_is_back(
    face, images, folder, tmp_path, begin_again
):
    planned = plan(face, images[:2], folder)
    face.engine.close()
    interrupt(tmp_path, planned)
    folder.write_bytes(b"no folder now")
    again, (left,) = begin_again(tmp_path)
    for _ in range(2):
        told = resume(again, left)
        assert isinstance(told.end, JobFailed)
        assert isinstance(told.end.error, FolderUnusable)
        assert told.one(ExportInterrupted).exports == (left,)
    folder.unlink()
    report = resume(again, left).one(ExportEnded).report
    assert report.is_complete
    assert listed(folder) == sorted(file.name for file in report.done)
    assert isinstance(resume(again, left).end.error, NotFound)


def test_one_that_another_window_ended_is_not_there_any_more(face, images, folder, tmp_path, begin_again):
    planned = plan(face, images[:1], folder)
    face.engine.close()
    interrupt(tmp_path, planned)
    one, (left,) = begin_again(tmp_path)
    other, (same,) = begin_again(tmp_path)
    assert left == same
    assert isinstance(resume(other, left).end, JobFinished)
    again = resume(one, left)
    assert isinstance(again.end, JobFailed)
    assert isinstance(again.end.error, NotFound)
    assert len(listed(folder)) == 1


def test_parts_that_a_lost_drive_kept_are_swept_when_it_is_gone_on_with_or_forgotten(
    face, images, folder, tmp_path, begin_again
):
    planned = plan(face, images[:1], folder)
    face.engine.close()
    tokens = [interrupt(tmp_path, planned) for _ in range(2)]
    again, lefts = begin_again(tmp_path)
    folder.mkdir()  # the drive comes back, with what the crash left on it
    for token in tokens:
        (folder / f".ticket-gallery-{token}-1.part").write_bytes(b"half")
    report = resume(again, lefts[0]).one(ExportEnded).report
    assert listed(folder) == sorted([f".ticket-gallery-{tokens[1]}-1.part", report.done[0].name])
    again.engine.forget_export(lefts[1].id)
    assert isinstance(resume(again, lefts[1]).end.error, NotFound)
    for sweeping in [thread for thread in threading.enumerate() if thread.name == "sweep"]:
        sweeping.join()
    assert listed(folder) == [report.done[0].name]


def test_a_drive_that_does_not_answer_holds_up_nothing_but_its_own_export(
    face, images, tmp_path, begin_again, monkeypatch
):
    folder = tmp_path / "export"
    planned = plan(face, images[:1], folder)
    face.engine.close()
    interrupt(tmp_path, planned)
    asked, answers = threading.Event(), threading.Event()

    def wait(*_):
        asked.set()
        assert answers.wait(60)

    monkeypatch.setattr("gallery_app.engine.work.sweep_parts", wait)
    again, (left,) = begin_again(tmp_path)
    job = again.engine.resume_export(left.id)
    assert asked.wait(60)
    assert len(plan(again, images, folder).files) == len(images)
    again.engine.cancel(job)
    told = Told(again.events_of(job))
    assert isinstance(told.end, JobCancelled)
    assert told.one(ExportInterrupted).exports == (left,)
    answers.set()
    assert resume(again, left).one(ExportEnded).report.is_complete


def test_what_is_told_of_a_resumed_export_is_all_of_it(face, images, folder, tmp_path, begin_again):
    planned = plan(face, images[:3], folder, LISTED)
    first = run(face, replace(planned, files=planned.files[:2], wish=replace(planned.wish, preset=SAFE)))
    face.engine.close()
    interrupt(tmp_path, replace(planned, left_out_private=2), first.done)
    again, (left,) = begin_again(tmp_path)
    assert (left.done, list(left.missing)) == (2, [images[2]])
    report = resume(again, left).one(ExportEnded).report
    assert report.is_complete
    assert report.done[:2] == first.done
    assert [file.image for file in report.plan.files] == [file.image for file in report.done] == [*images[:3]]
    assert report.plan.left_out_private == 2
    rows = list(csv.DictReader(io.StringIO((folder / "manifest.csv").read_text("utf-8-sig"), newline="")))
    assert [(row["status"], row["file"]) for row in rows] == [("exported", file.name) for file in report.done]
    assert [row["width"] for row in rows] == [str(file.width) for file in report.done]
    links = (folder / "tickets.txt").read_text("utf-8")
    assert all(file.name in links for file in report.done)


def test_a_file_that_was_taken_away_meanwhile_is_brought_out_again(
    face, images, folder, tmp_path, begin_again
):
    planned = plan(face, images[:2], folder)
    first = run(face, planned)
    face.engine.close()
    interrupt(tmp_path, planned, first.done[:1])
    (folder / first.done[0].name).unlink()
    again, (left,) = begin_again(tmp_path)
    report = resume(again, left).one(ExportEnded).report
    assert [file.name for file in report.done] == [file.name for file in first.done]
    assert [file.was_there for file in report.done] == [False, True]
    assert len(listed(folder)) == 2


def test_where_only_the_extras_are_missing_they_are_made_and_without_any_it_is_ended(
    face, images, folder, tmp_path, begin_again
):
    planned = plan(face, images[:2], folder, LISTED)
    first = run(face, replace(planned, wish=replace(planned.wish, preset=SAFE)))
    face.engine.close()
    interrupt(tmp_path, planned, first.done)
    interrupt(tmp_path, replace(planned, wish=replace(planned.wish, preset=SAFE)), first.done)
    again, (left,) = begin_again(tmp_path)
    assert (left.done, left.missing) == (2, {})
    report = resume(again, left).one(ExportEnded).report
    assert report.done == first.done
    assert report.extras == ("tickets.txt", "manifest.csv", "manifest.json")
    assert len(listed(folder)) == 5
    again.engine.close()
    _, none = begin_again(tmp_path)
    assert none == []


def test_pictures_that_nobody_knows_any_more_are_failures(face, images, folder, tmp_path, begin_again):
    planned = plan(face, images[:1], folder)
    gone = replace(planned.files[0], image=ImageId("attachment-1"), name="gone.png")
    face.engine.close()
    wish = replace(planned.wish, images=(images[0], gone.image))
    interrupt(tmp_path, replace(planned, wish=wish, files=(planned.files[0], gone)))
    again, (left,) = begin_again(tmp_path)
    report = resume(again, left).one(ExportEnded).report
    assert [file.image for file in report.done] == [images[0]]
    (failure,) = report.failures
    assert (failure.image, failure.name, type(failure.error)) == (gone.image, "gone.png", FileGone)
    assert not report.is_complete


def test_an_original_that_is_evicted_fails_by_itself_and_a_retry_brings_it(face, refs, folder, monkeypatch):
    first, photo = refs[0], find(refs, "IMG_7932")
    planned = plan(face, [photo.id, first.id], folder, BUILT_IN["original"])

    async def fetch_then_evict(holdings, lanes, ref, teller):
        fetched = await fetch_original(holdings, lanes, ref, teller)
        if ref.id == photo.id:
            fetched.path.unlink()
        return fetched

    monkeypatch.setattr("gallery_app.engine.export_file.fetch_original", fetch_then_evict)
    report = run(face, planned)
    assert [file.image for file in report.done] == [first.id]
    (failure,) = report.failures
    assert isinstance(failure.error, FileCut)
    assert failure.error.retryable
    monkeypatch.undo()
    assert run(face, plan(face, report.missing, folder, BUILT_IN["original"])).is_complete


# --- extras ---------------------------------------------------------------------------------------------


def test_an_extra_that_fails_is_no_picture_and_keeps_no_other_from_being_made(
    face, images, folder, monkeypatch
):
    def fail(_report):
        raise FileCut("The links broke")

    monkeypatch.setattr(export_extras, "make_links", fail)
    report = run(face, plan(face, images[:1], folder, LISTED))
    assert report.failures == ()
    assert report.extras == ("manifest.csv", "manifest.json")
    (missing,) = report.missing_extras
    assert (missing.name, missing.error.title) == ("tickets.txt", "The links broke")
    assert not report.is_complete
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest["extras_missing"] == [{"file": "tickets.txt", "reason": str(missing.error)}]
    assert manifest["complete"] is False


def test_extras_that_were_not_tried_any_more_are_named(face, images, folder, monkeypatch):
    def fail(_report):
        raise FolderUnusable

    monkeypatch.setattr(export_extras, "make_csv", fail)
    report = run(face, plan(face, images[:1], folder, LISTED))
    assert len(report.done) == 1
    assert [(extra.name, extra.error is None) for extra in report.missing_extras] == [
        ("manifest.csv", False),
        ("manifest.json", True),
    ]
    zipped = run(face, plan(face, images[:1], folder, LISTED, container=Container.ZIP))
    assert (zipped.done, zipped.extras) == ((), ())
    assert len(zipped.failures) == 1
    assert [extra.name for extra in zipped.missing_extras] == ["tickets.txt", "manifest.csv", "manifest.json"]
    assert not list(folder.glob("*.zip"))


def test_a_bug_in_an_extra_is_logged_and_told(face, images, folder, monkeypatch, caplog):
    def fail(_report):
        raise ZeroDivisionError

    monkeypatch.setattr(export_extras, "make_csv", fail)
    report = run(face, plan(face, images[:1], folder, CLAIM))
    assert [extra.name for extra in report.missing_extras] == ["manifest.csv"]
    assert [record.message for record in caplog.records] == ["manifest.csv met a bug"]
    caplog.clear()


def test_a_stopped_export_names_its_extras_too(face, images, folder, monkeypatch):
    async def stop(self):
        self._is_stopped = True

    monkeypatch.setattr(ExportRun, "_export_all", stop)
    report = run(face, plan(face, images[:1], folder, CLAIM))
    assert report.left == images[:1]
    assert report.missing_extras == (MissingExtra("manifest.csv"), MissingExtra("manifest.json"))


# --- the journal ----------------------------------------------------------------------------------------


def run_in_loop(home, helpdesk, work, **more):
    """An engine without a thread, so that what it tells is heard at that very moment."""

    async def story():
        async with Engine(Paths(home / "config", home / "cache"), more.pop("tell"), **more) as engine:
            engine.use_unchecked(Credentials(helpdesk.address, helpdesk.api_key))
            await work(engine)

    asyncio.run(story())


def test_a_zip_that_is_there_is_forgotten_before_anybody_is_told(known, images, helpdesk, tmp_path, folder):
    shutil.copytree(known[0] / "cache", tmp_path / "cache")
    engines, waiting = [], []

    def tell(event):
        if isinstance(event, ExportEnded):
            rows = engines[0].require_work().desk.work._db.execute("SELECT count(*) FROM export").fetchone()
            waiting.append(rows[0])

    async def export_both(engine):
        engines.append(engine)
        for container in (Container.ZIP, Container.FOLDER):
            wish = ExportWish(images[:1], SAFE, str(folder), container)
            await engine.exporting.run(await engine.exporting.plan(wish), make_teller(JobId(1), tell))

    run_in_loop(tmp_path, helpdesk, export_both, tell=tell)
    assert waiting == [0, 1]


def test_a_helpdesk_that_was_not_left_after_all_is_not_being_left(helpdesk, tmp_path):
    async def refuse():
        raise asyncio.CancelledError

    async def connect_another(engine):
        with pytest.raises(asyncio.CancelledError):
            await engine.connect(JobId(1), Credentials(helpdesk.address, helpdesk.api_key), keep=False)
        assert not engine.exporting.is_leaving
        engine._before_leaving = None

    run_in_loop(tmp_path, helpdesk, connect_another, tell=lambda _: None, before_leaving=refuse)
