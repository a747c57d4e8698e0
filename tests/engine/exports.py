"""Exports asked of an engine in its thread, as the window asks them."""

from gallery_app.domain.events import (
    ExportEnded,
    ExportInterrupted,
    ExportPlanned,
    ExportProgress,
    JobFinished,
)
from gallery_app.domain.export_plan import ExportWish
from gallery_app.domain.export_preset import SAFE
from gallery_app.engine.work import wish_to_json
from gallery_app.storage.work_store import WorkStore
from tests.engine.listening import Face, Told


def ask_plan(face, wish):
    return Told(face.events_of(face.engine.plan_export(wish)))


def plan(face, images, folder, preset=SAFE, **more):
    return ask_plan(face, ExportWish(tuple(images), preset, str(folder), **more)).one(ExportPlanned).plan


def run(face, export_plan):
    told = Told(face.events_of(face.engine.run_export(export_plan)))
    assert isinstance(told.end, JobFinished)
    return told.one(ExportEnded).report


def wait_for_progress(face, job, holds):
    """Read what is told of this export up to a progress of which that holds; gives it."""
    while True:
        event = face.told.get(timeout=60)
        if event.job == job and isinstance(event, ExportProgress) and holds(event):
            return event


def listed(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def find(refs, start):
    return next(ref for ref in refs if ref.untrusted_name.startswith(start))


def interrupt(home, export_plan, done=()):
    """Leave in the journal what a crash leaves of this plan; gives the token of its parts."""
    (account,) = (home / "cache" / "accounts").iterdir()
    store = WorkStore(account)
    planned = {file.image: file.name for file in export_plan.files}
    number, token = store.begin_export(wish_to_json(export_plan), planned)
    store.note_done(number, done)
    store.close()
    return token


def start_again(home, helpdesk):
    """The app after a restart, and the interrupted exports that it told."""
    face = Face(home)
    job = face.engine.connect_account(helpdesk.address, helpdesk.api_key, keep_key=False)
    told = Told(face.events_of(job))
    return face, [export for event in told.all(ExportInterrupted) for export in event.exports]


def resume(face, export):
    """Go on with it up to its end; gives all that was told."""
    return Told(face.events_of(face.engine.resume_export(export.id)))
