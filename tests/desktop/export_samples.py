"""Plans and reports of exports for the window's tests."""

from dataclasses import replace

from gallery_app.domain.errors import FileCut, FileGone
from gallery_app.domain.export_plan import (
    ExportedFile,
    ExportFailure,
    ExportPlan,
    ExportReport,
    ExportWish,
    PlannedFile,
)
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import Sha256
from tests.desktop.sample_gallery import make_ref

FOLDER = "/home/ana/Documents/Contoso"
REFS = (make_ref(0, "IMG_3580.JPG"), make_ref(1, "IMG_3585.JPG"), make_ref(2, "image.png", private=True))


def make_file(number, **changes):
    ref = changes.pop("ref", None) or make_ref(number)
    name = f"4711_{number + 1:03}_2026-11-12.jpg"
    about = 640_000
    return replace(
        PlannedFile(
            ref.id,
            name,
            ref,
            "Flicker",
            ticket_url=f"https://acme.freshdesk.com/a/tickets/{ref.parent}",
            size_bytes=1_900_000,
            about_bytes=about,
            is_here=True,
        ),
        **changes,
    )


def make_plan(wish=None, refs=REFS, **changes):
    """A plan as the engine would make it: what the wish leaves out is not in it."""
    wish = wish or ExportWish(tuple(ref.id for ref in refs), SAFE, FOLDER)
    wanted = [ref for ref in refs if ref.id in wish.images]
    kept = [ref for ref in wanted if not (ref.private and wish.preset.leave_out_private)]
    files = tuple(make_file(number, ref=ref) for number, ref in enumerate(kept))
    plan = ExportPlan(wish, files, len(wanted) - len(kept), free_bytes=412_000_000_000)
    return replace(plan, **changes)


def make_report(plan, *, failed=(), left=(), was_cancelled=False, **changes):
    """A report in which the files of these places failed, or were left."""
    files = list(enumerate(plan.files))
    errors = (FileCut(), FileGone())
    return ExportReport(
        plan,
        plan.wish.folder,
        tuple(
            ExportedFile(file.image, file.name, 640_000, Sha256("0" * 64), **changes)
            for number, file in files
            if number not in failed and number not in left
        ),
        tuple(
            ExportFailure(file.image, file.name, errors[failed.index(number)])
            for number, file in files
            if number in failed
        ),
        tuple(file.image for number, file in files if number in left),
        was_cancelled=was_cancelled,
    )
