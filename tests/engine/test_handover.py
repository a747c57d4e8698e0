"""Files for clipboard and drag, the tray and what was drawn: in the engine's thread, with real lanes."""

import io
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import DamagedPicture, DiskFull
from gallery_app.domain.events import (
    EditsChanged,
    HandoverReady,
    JobFailed,
    JobFinished,
    PageReady,
    TrayChanged,
)
from gallery_app.domain.export_errors import DrawingUnread, NothingToExport
from gallery_app.domain.export_plan import Handing
from gallery_app.domain.export_preset import BUILT_IN, ExportPreset
from gallery_app.domain.ids import ImageId
from gallery_app.domain.marks import Edits, Redaction
from gallery_app.domain.marks_json import edits_to_json
from gallery_app.storage.handover import open_handover_folder, sweep_handovers
from gallery_app.storage.work_store import WorkStore
from tests.engine.listening import Face, Told

SHOWPIECE = f"ticket:{Scenario.SHOWPIECE}"


def hand_over(face, images, how):
    told = Told(face.events_of(face.engine.hand_over(images, how)))
    assert isinstance(told.end, JobFinished)
    return told.one(HandoverReady).handover


def find(refs, start):
    return next(ref for ref in refs if ref.untrusted_name.startswith(start))


def open_picture(file):
    return Image.open(io.BytesIO(Path(file.path).read_bytes()))


@pytest.mark.parametrize(
    ("how", "made"),
    [
        (Handing.SAFE, (".jpg", False, 2016)),
        (Handing.ORIGINAL, (".jpg", True, 2016)),
        (Handing.PIXELS, (".png", False, 2016)),
        (Handing.REPORT, (".png", False, 1600)),
    ],
)
def test_a_photo_is_handed_over_as_asked_with_a_good_name_in_a_private_folder(face, refs, how, made):
    ending, has_exif, edge = made
    photo = find(refs, "IMG_7932")
    (file,) = hand_over(face, [photo.id], how).files
    path = Path(file.path)
    assert path.name == f"4711_001_{photo.created_at.astimezone():%Y-%m-%d}{ending}"
    assert path.parent.stat().st_mode & 0o077 == 0
    with open_picture(file) as image:
        assert bool(image.getexif()) is has_exif
        assert max(image.size) == edge


def test_what_was_made_a_moment_ago_is_not_made_again_until_it_is_drawn_on(face, refs):
    photo = find(refs, "IMG_7932")
    (first,) = hand_over(face, [photo.id], Handing.SAFE).files
    (again,) = hand_over(face, [photo.id], Handing.SAFE).files
    assert again.path == first.path
    edits = Edits((Redaction((100, 100, 400, 300)),))
    told = Told(face.events_of(face.engine.save_edits(photo.id, edits)))
    assert told.one(EditsChanged).edits == {photo.id: edits}
    (drawn,) = hand_over(face, [photo.id], Handing.SAFE).files
    assert drawn.path != first.path
    with open_picture(drawn) as image:
        assert image.crop((104, 104, 396, 296)).getcolors() == [(292 * 192, (0, 0, 0))]


def test_a_file_that_its_taker_changed_is_made_anew(face, refs):
    photo = find(refs, "IMG_7932")
    (first,) = hand_over(face, [photo.id], Handing.SAFE).files
    Path(first.path).write_bytes(b"drawn over by an editor")
    (again,) = hand_over(face, [photo.id], Handing.SAFE).files
    assert again.path != first.path
    with open_picture(again) as image:
        assert max(image.size) == 2016


def test_a_redaction_that_cannot_be_kept_is_in_the_copy_all_the_same(face, refs, monkeypatch):
    def refuse(*_):
        raise DiskFull

    monkeypatch.setattr(WorkStore, "save_edits", refuse)
    photo = find(refs, "IMG_7932")
    drawn = Edits((Redaction((100, 100, 400, 300)),))
    told = Told(face.events_of(face.engine.save_edits(photo.id, drawn)))
    assert isinstance(told.end.error, DiskFull)
    (file,) = hand_over(face, [photo.id], Handing.SAFE).files
    with open_picture(file) as image:
        assert image.crop((104, 104, 396, 296)).getcolors() == [(292 * 192, (0, 0, 0))]


def test_a_redaction_of_another_window_counts_here_too(face, refs):
    photo = find(refs, "IMG_7932")
    (naked,) = hand_over(face, [photo.id], Handing.SAFE).files
    work = face.engine._engine.require_work().desk.work
    with closing(sqlite3.connect(work._folder / "work.sqlite")) as other:
        text = edits_to_json(Edits((Redaction((100, 100, 400, 300)),)))
        other.execute("INSERT INTO edits VALUES (?,?)", (photo.id, text))
        other.commit()
    (file,) = hand_over(face, [photo.id], Handing.SAFE).files
    assert file.path != naked.path
    with open_picture(file) as image:
        assert image.crop((104, 104, 396, 296)).getcolors() == [(292 * 192, (0, 0, 0))]


def test_of_a_picture_whose_drawing_cannot_be_read_no_copy_is_made_until_it_is_drawn_anew(face, refs):
    photo = find(refs, "IMG_7932")
    work = face.engine._engine.require_work().desk.work
    with closing(sqlite3.connect(work._folder / "work.sqlite")) as other:
        other.execute("INSERT INTO edits VALUES (?,?)", (photo.id, "{half"))
        other.commit()
    for how in (Handing.SAFE, Handing.ORIGINAL):
        told = Told(face.events_of(face.engine.hand_over([photo.id], how)))
        assert isinstance(told.end.error, DrawingUnread)
    face.events_of(face.engine.save_edits(photo.id, Edits()))
    assert len(hand_over(face, [photo.id], Handing.SAFE).files) == 1


def test_pictures_that_fail_are_named_and_the_others_come(face, refs):
    handover = hand_over(face, [ref.id for ref in refs], Handing.SAFE)
    assert [type(failure.error) for failure in handover.failures] == [DamagedPicture]
    assert len(handover.files) == len(refs) - 1
    assert handover.plan.private == sum(ref.private for ref in refs) > 0


def test_where_none_can_be_made_the_reason_is_told(face, refs):
    whole = hand_over(face, [ref.id for ref in refs], Handing.SAFE)
    for image, kind in (
        (whole.failures[0].image, DamagedPicture),
        (ImageId("attachment-0"), NothingToExport),
    ):
        told = Told(face.events_of(face.engine.hand_over([image], Handing.SAFE)))
        assert isinstance(told.end, JobFailed)
        assert isinstance(told.end.error, kind)


def test_folders_of_yesterday_are_swept_and_nothing_else(tmp_path):
    old, new = open_handover_folder(tmp_path), open_handover_folder(tmp_path)
    (old / "a.png").write_bytes(b"")
    long_ago = time.time() - 25 * 3600
    os.utime(old, (long_ago, long_ago))
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "handover" / "link").symlink_to(outside)
    os.utime(tmp_path / "handover" / "link", (long_ago, long_ago), follow_symlinks=False)
    assert sweep_handovers(tmp_path / "handover") == 1
    assert (old.exists(), new.exists(), outside.exists()) == (False, True, True)


# --- kept over restarts ---------------------------------------------------------------------------------


def test_tray_and_drawings_are_told_after_connecting_and_found_by_a_search(face, refs, tmp_path, helpdesk):
    picked = [refs[2].id, refs[0].id]
    for image in picked:
        told = Told(face.events_of(face.engine.pick([image], picked=True)))
    assert told.one(TrayChanged).images == tuple(picked)
    edits = Edits((Redaction((1, 2, 30, 40)),))
    face.events_of(face.engine.save_edits(refs[1].id, edits))
    face.engine.close()

    again = Face(tmp_path)
    job = again.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False)
    told = Told(again.events_of(job))
    assert told.one(TrayChanged).images == tuple(picked)
    assert told.one(EditsChanged).edits == {refs[1].id: edits}
    helpdesk.requests.clear()
    found = again.search("is:picked").last(PageReady).page.items
    assert {item.ref.id for item in found} == set(picked)
    assert not [request for request in helpdesk.requests.all() if "search" in request.path]
    others = again.search(f"{SHOWPIECE} -is:picked").last(PageReady).page.items
    assert others
    assert not {item.ref.id for item in others} & set(picked)
    again.events_of(again.engine.pick(picked, picked=False))
    assert again.search("is:picked").last(PageReady).page.items == ()
    again.engine.close()


def test_nothing_drawn_is_nothing_kept(face, refs, tmp_path, helpdesk):
    face.events_of(face.engine.save_edits(refs[0].id, Edits((Redaction((1, 2, 30, 40)),))))
    face.events_of(face.engine.save_edits(refs[0].id, Edits()))
    face.engine.close()
    again = Face(tmp_path)
    told = Told(
        again.events_of(again.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False))
    )
    assert told.one(EditsChanged).edits == {}
    again.engine.close()


def test_own_presets_are_kept_behind_the_built_in_ones(face, tmp_path):
    mine = ExportPreset("web", "Web small", "", edge_limit_px=1280)
    face.engine.save_presets([mine])
    face.search(SHOWPIECE)  # the saving was asked for before
    assert list(face.engine.export_presets()) == [*BUILT_IN.values(), mine]
    face.engine.close()
    again = Face(tmp_path)
    assert list(again.engine.export_presets())[-1] == mine
    again.engine.close()
