"""Exports in the engine's thread, with real lanes, a real folder and the demo helpdesk."""

import csv
import hashlib
import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import replace

import pytest
from PIL import Image

from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import DamagedPicture, DiskFull, NotFound, RemoteNotLoaded
from gallery_app.domain.events import (
    ExportEnded,
    ExportInterrupted,
    ExportProgress,
    JobCancelled,
    JobFailed,
    JobFinished,
    PageReady,
)
from gallery_app.domain.export_errors import FolderUnusable, NothingToExport, TemplateNotUnderstood
from gallery_app.domain.export_plan import Container, ExportWish
from gallery_app.domain.export_preset import BUILT_IN, SAFE
from gallery_app.domain.ids import ImageId
from gallery_app.domain.marks import Edits, Redaction
from gallery_app.engine.export_file import DRAWN_ON
from tests.engine.exports import ask_plan, find, listed, plan, run, wait_for_progress
from tests.engine.listening import Face, Told
from tests.small_disk import open_small_disk

ORIGINAL = BUILT_IN["original"]


# --- plans ----------------------------------------------------------------------------------------------


def test_a_plan_names_files_and_says_what_is_private_and_what_cannot_be_exported(face, images, refs, folder):
    planned = plan(face, images, folder)
    assert [file.image for file in planned.files] == list(images)
    assert planned.files[0].name == f"4711_001_{refs[0].created_at.astimezone():%Y-%m-%d}.png"
    assert planned.tickets == 1
    assert planned.private == sum(ref.private for ref in refs) > 0
    (refused,) = [file for file in planned.files if file.refusal is not None]
    assert isinstance(refused.refusal, DamagedPicture)
    assert all(file.is_here for file in planned.files)
    assert planned.free_bytes is not None
    assert not folder.exists()


def test_a_preset_leaves_private_notes_and_copies_out_and_says_how_many(face, images, refs, folder):
    careful = replace(SAFE, leave_out_private=True, leave_out_copies=True)
    planned = plan(face, images, folder, careful)
    assert planned.left_out_private == sum(ref.private for ref in refs)
    assert planned.private == 0
    assert len(planned.files) == len(images) - planned.left_out_private - planned.left_out_copies
    shas = [file.sha256 for file in planned.files]
    assert len(set(shas)) == len(shas)


def test_a_wrong_template_is_refused_before_anything(face, images, folder):
    told = ask_plan(face, ExportWish(images, replace(SAFE, names="{tikket}"), str(folder)))
    assert isinstance(told.end, JobFailed)
    assert isinstance(told.end.error, TemplateNotUnderstood)


def test_plans_of_two_askers_do_not_end_one_another(face, images, folder):
    wish = ExportWish(images, SAFE, str(folder))
    first = face.engine.plan_export(wish)
    face.engine.plan_export(wish, "links")
    assert isinstance(Told(face.events_of(first)).end, JobFinished)
    replaced = face.engine.plan_export(wish, "links")
    face.engine.plan_export(wish, "links")
    assert isinstance(Told(face.events_of(replaced)).end, JobCancelled)


# --- runs -----------------------------------------------------------------------------------------------


def test_all_that_can_be_exported_is_there_whole_and_checked(face, images, folder):
    report = run(face, plan(face, images, folder))
    assert [type(failure.error) for failure in report.failures] == [DamagedPicture]
    assert listed(folder) == sorted(file.name for file in report.done)
    assert len(report.done) == len(images) - 1
    for file in report.done:
        data = (folder / file.name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == file.sha256
        assert len(data) == file.size_bytes
        with Image.open(io.BytesIO(data)) as image:
            image.load()
            assert image.size == (file.width, file.height)
            assert not image.getexif()
    assert all(file.is_verified for file in report.done)


def test_originals_leave_byte_for_byte_also_the_broken_one(face, images, folder, tmp_path):
    report = run(face, plan(face, images, folder, ORIGINAL))
    assert report.is_complete
    assert len(report.done) == len(images)
    stored = {path.name for path in (tmp_path / "cache").glob("accounts/*/originals/??/*")}
    assert {file.sha256 for file in report.done} <= stored
    assert {hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in listed(folder)} <= stored


def test_two_of_one_name_give_two_files(face, images, folder):
    report = run(face, plan(face, images[:3], folder, replace(SAFE, names="image.{ext}")))
    names = [file.name for file in report.done]
    assert len(set(names)) == 3
    assert listed(folder) == sorted(names)
    assert names[0] == "image.png"


def test_what_stands_there_already_is_left_alone(face, images, folder):
    folder.mkdir()
    (folder / "image.png").write_bytes(b"theirs")
    report = run(face, plan(face, images[:1], folder, replace(SAFE, names="image.{ext}")))
    assert report.done[0].name == "image (1).png"
    assert (folder / "image.png").read_bytes() == b"theirs"


def test_the_same_bytes_are_not_written_a_second_time_if_that_is_wished(face, images, folder):
    patient = replace(SAFE, skip_same=True)
    first = run(face, plan(face, images[:2], folder, patient))
    again = run(face, plan(face, images[:2], folder, patient))
    assert [file.was_there for file in first.done] == [False, False]
    assert [file.was_there for file in again.done] == [True, True]
    assert len(listed(folder)) == 2


def test_a_claim_file_tells_all_of_it(face, images, folder):
    report = run(face, plan(face, images, folder, BUILT_IN["claim"]))
    assert report.extras == ("contact-sheet.html", "manifest.csv", "manifest.json")  # no PDF without Qt
    rows = list(csv.DictReader(io.StringIO((folder / "manifest.csv").read_text("utf-8-sig"), newline="")))
    assert [row["image_id"] for row in rows] == list(images)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    for row in manifest["files"]:
        data = (folder / row["file"]).read_bytes()
        assert row["sha256"] == row["original_sha256"] == hashlib.sha256(data).hexdigest()
    assert (folder / "contact-sheet.html").read_text("utf-8").count("<li>") == len(images)


def test_a_zip_holds_the_same_and_appears_when_it_is_whole(face, images, folder):
    report = run(face, plan(face, images, folder, container=Container.ZIP, zip_name="ticket.zip"))
    assert listed(folder) == ["ticket.zip"]
    assert report.place == str(folder / "ticket.zip")
    with zipfile.ZipFile(folder / "ticket.zip") as archive:
        assert sorted(archive.namelist()) == sorted(file.name for file in report.done)
        for file in report.done:
            assert hashlib.sha256(archive.read(file.name)).hexdigest() == file.sha256


def test_a_second_zip_of_the_same_name_replaces_nothing(face, images, folder):
    more = {"container": Container.ZIP, "zip_name": "ticket.zip"}
    run(face, plan(face, images[:1], folder, **more))
    before = (folder / "ticket.zip").read_bytes()
    report = run(face, plan(face, images[:2], folder, **more))
    assert report.place == str(folder / "ticket (1).zip")
    assert (folder / "ticket.zip").read_bytes() == before


def test_what_was_drawn_is_burned_in_also_where_the_original_was_meant(face, refs, folder):
    photo = find(refs, "IMG_7932")
    edits = Edits((Redaction((100, 100, 400, 300)),))
    face.events_of(face.engine.save_edits(photo.id, edits))
    report = run(face, plan(face, [photo.id], folder, BUILT_IN["claim"]))
    (file,) = report.done
    with Image.open(folder / file.name) as image:
        assert image.crop((104, 104, 396, 296)).getcolors() == [(292 * 192, (0, 0, 0))]
        assert not image.getexif()
    assert not file.is_exact
    assert file.notes == (DRAWN_ON,)
    sheet = (folder / "contact-sheet.html").read_text("utf-8")
    assert sheet.count("data:image/jpeg") == 1
    (row,) = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    assert row["redactions"] == 1
    assert row["sha256"] != row["original_sha256"]


def test_progress_counts_up_to_the_end(face, images, folder):
    told = Told(face.events_of(face.engine.run_export(plan(face, images, folder))))
    steps = [(event.done, event.failed) for event in told.all(ExportProgress)]
    assert steps == sorted(steps)
    assert {event.total for event in told.all(ExportProgress)} == {len(images)}


def test_remote_pictures_are_refused_and_never_fetched(face, folder, helpdesk):
    items = face.search(f"ticket:{Scenario.SOURCE_FORMS} is:remote").last(PageReady).page.items
    helpdesk.requests.clear()
    report = run(face, plan(face, [items[0].ref.id], folder, ORIGINAL))
    assert [type(failure.error) for failure in report.failures] == [RemoteNotLoaded]
    assert not helpdesk.requests.all()


def test_nothing_to_export_is_said(face, folder):
    told = Told(face.events_of(face.engine.run_export(plan(face, [ImageId("attachment-0")], folder))))
    assert isinstance(told.end, JobFailed)
    assert isinstance(told.end.error, NothingToExport)


# --- pausing, cancelling, breaking ----------------------------------------------------------------------


def test_a_paused_export_begins_nothing_until_it_goes_on(face, images, folder):
    job = face.engine.run_export(plan(face, images, folder))
    face.engine.pause_export(job, paused=True)
    progress = wait_for_progress(face, job, lambda told: told.is_paused)
    assert progress.done + progress.failed < len(images)
    face.engine.pause_export(job, paused=False)
    told = Told(face.events_of(job))
    assert len(told.one(ExportEnded).report.done) == len(images) - 1


def test_a_cancelled_export_keeps_what_is_whole_and_names_the_rest(face, images, folder):
    job = face.engine.run_export(plan(face, images, folder))
    wait_for_progress(face, job, lambda told: told.done)
    face.engine.cancel(job)
    told = Told(face.events_of(job))
    assert isinstance(told.end, JobCancelled)
    report = told.one(ExportEnded).report
    assert report.was_cancelled
    assert listed(folder) == sorted(file.name for file in report.done)
    accounted = [*(file.image for file in report.done), *report.missing]
    assert sorted(accounted) == sorted(images)


def test_a_cancelled_zip_is_not_there_at_all(face, images, folder):
    job = face.engine.run_export(plan(face, images, folder, container=Container.ZIP))
    wait_for_progress(face, job, lambda told: told.done)
    face.engine.cancel(job)
    report = Told(face.events_of(job)).one(ExportEnded).report
    assert listed(folder) == []
    assert report.done == ()
    assert sorted(report.missing) == sorted(images)


def test_a_full_disk_ends_it_with_whole_files_only_and_retry_goes_on(face, images, tmp_path):
    with open_small_disk(tmp_path / "disk") as disk:
        report = run(face, plan(face, images, disk))
        assert any(isinstance(failure.error, DiskFull) for failure in report.failures)
        assert listed(disk) == sorted(file.name for file in report.done)
        assert len(report.done) + len(report.missing) == len(images)
        for file in report.done:
            assert hashlib.sha256((disk / file.name).read_bytes()).hexdigest() == file.sha256
        for name in listed(disk):
            (disk / name).unlink()
        again = run(face, plan(face, report.missing[:2], disk))
        assert len(again.done) + len(again.failures) == 2


def test_a_zip_that_the_disk_cannot_hold_leaves_nothing(face, images, tmp_path):
    with open_small_disk(tmp_path / "disk") as disk:
        report = run(face, plan(face, images, disk, container=Container.ZIP))
        assert listed(disk) == []
        assert report.done == ()
        assert sorted(report.missing) == sorted(images)


def test_a_folder_that_is_removed_half_way_is_not_made_again(face, images, folder):
    job = face.engine.run_export(plan(face, images, folder))
    wait_for_progress(face, job, lambda told: told.done)
    shutil.rmtree(folder, ignore_errors=True)
    report = Told(face.events_of(job)).one(ExportEnded).report
    unusable = [failure.error for failure in report.failures if isinstance(failure.error, FolderUnusable)]
    assert unusable
    assert all(error.retryable for error in unusable)
    assert not folder.exists()


def test_a_file_in_the_place_of_the_folder_is_said_at_once(face, images, folder):
    folder.write_bytes(b"theirs")
    told = Told(face.events_of(face.engine.run_export(plan(face, images, folder))))
    assert isinstance(told.end, JobFailed)
    assert isinstance(told.end.error, FolderUnusable)
    assert folder.read_bytes() == b"theirs"


def test_a_server_in_trouble_fails_single_files_and_retry_brings_them(face, refs, folder, tmp_path, helpdesk):
    first, photo = refs[0], find(refs, "IMG_7932")
    planned = plan(face, [first.id, photo.id], folder)
    for path in (tmp_path / "cache").glob(f"accounts/*/originals/??/{planned.files[1].sha256}"):
        path.unlink()
    helpdesk.faults.switch_on("html_200", attachment_ids=[int(photo.id.removeprefix("attachment-"))])
    report = run(face, planned)
    assert [file.image for file in report.done] == [first.id]
    assert report.missing == (photo.id,)
    helpdesk.faults.clear()
    again = run(face, plan(face, report.missing, folder))
    assert [file.image for file in again.done] == [photo.id]


# --- interrupted ----------------------------------------------------------------------------------------


def test_an_export_that_the_end_of_the_app_cut_short_is_offered_again_and_ended(
    face, images, folder, tmp_path, helpdesk
):
    job = face.engine.run_export(plan(face, images, folder))
    wait_for_progress(face, job, lambda told: told.done)
    face.engine.close()
    before = set(listed(folder))
    again = Face(tmp_path)
    told = Told(
        again.events_of(again.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False))
    )
    (left,) = told.one(ExportInterrupted).exports
    assert left.done == len(before)
    assert len(left.missing) == len(images) - len(before)
    report = Told(again.events_of(again.engine.resume_export(left.id))).one(ExportEnded).report
    assert {failure.image for failure in report.failures} <= set(left.missing)
    assert len(listed(folder)) == len(images) - 1
    twice = Told(again.events_of(again.engine.resume_export(left.id)))
    assert isinstance(twice.end.error, NotFound)
    again.engine.close()


# --- what a copy holds ----------------------------------------------------------------------------------

EXIFTOOL = shutil.which("exiftool")
STRUCTURE = {"ExifTool", "System", "File", "JFIF", "PNG", "PNG-sRGB", "GIF", "RIFF", "Composite"}
"""What ExifTool tells of a file that says nothing but how it is made."""
PERSONAL = (b"http://ns.adobe.com/xap", b"Photoshop 3.0", b"GPSLatitude", b"SerialNumber", b"Exif\0\0")


@pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not installed (packaging/dev.py tools installs it)")
@pytest.mark.parametrize(
    ("ticket", "preset"),
    [
        (Scenario.SHOWPIECE, "safe"),
        pytest.param(Scenario.SHOWPIECE, "bug-report", marks=pytest.mark.thorough),
        pytest.param(Scenario.FORMATS, "safe", marks=pytest.mark.thorough),
        pytest.param(Scenario.ORIENTATIONS, "bug-report", marks=pytest.mark.thorough),
        pytest.param(Scenario.HOSTILE_FILES, "safe", marks=pytest.mark.thorough),
    ],
)
def test_nothing_of_the_originals_metadata_is_in_a_safe_copy(face, folder, preset, ticket):
    items = face.search(f"ticket:{ticket}").last(PageReady).page.items
    report = run(face, plan(face, [item.ref.id for item in items], folder, BUILT_IN[preset]))
    assert len(report.done) >= 6
    for file in report.done:
        data = (folder / file.name).read_bytes()
        assert not [mark for mark in PERSONAL if mark in data], file.name
    told = subprocess.run(
        [str(EXIFTOOL), "-j", "-G1", "-a", "-u", *(folder / file.name for file in report.done)],
        capture_output=True,
        check=True,
    )
    for facts in json.loads(told.stdout):
        groups = {name.split(":")[0] for name in facts if ":" in name}
        assert groups <= STRUCTURE, (facts["SourceFile"], groups - STRUCTURE)
        assert not [name for name in facts if name.endswith((":Comment", ":Copyright", ":Author"))]
