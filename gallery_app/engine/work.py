"""What a person made of pictures: the tray, drawings on them, and exports that an earlier run did not end."""

import logging
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from gallery_app.domain.errors import DiskFull, GalleryError, NotFound, StoreUnavailable
from gallery_app.domain.events import EditsChanged, ExportInterrupted, TrayChanged
from gallery_app.domain.export_plan import Container, ExportPlan, ExportWish, InterruptedExport
from gallery_app.domain.export_preset import preset_to_json, read_preset
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.marks import Edits
from gallery_app.domain.marks_json import edits_to_json, read_edits
from gallery_app.domain.translation import mark
from gallery_app.engine.export_extras import list_extras
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.teller import Tell
from gallery_app.storage.publish import sweep_parts
from gallery_app.storage.work_store import KeptExport

_log = logging.getLogger(__name__)
_NOTHING: Final = Edits()


@dataclass(frozen=True, slots=True)
class TakenExport:
    """An interrupted export that is ours now: as it is offered, and as the journal has it."""

    shown: InterruptedExport
    kept: KeptExport

    def list_folders(self) -> list[Path]:
        """Where parts of it can stand."""
        home = Path(self.shown.wish.folder)
        names = (*self.kept.planned.values(), *(file.name for file in self.kept.done.values()))
        return sorted({home, *((home / name).parent for name in names)})

    def sweep(self) -> None:
        """Remove its parts. May wait for the disk."""
        sweep_parts(self.list_folders(), self.kept.token)

    def sweep_unseen(self) -> None:
        """The same behind everybody's back: a drive that does not answer holds up nobody, nor the exit."""
        threading.Thread(target=self.sweep, name="sweep", daemon=True).start()


@dataclass(slots=True)
class Work:
    """Of one helpdesk in use: `edits` as they are kept, `interrupted` exports by their number.

    `unread` are pictures of which nobody can tell any more what was drawn on them: no copy of them is safe.
    """

    desk: Helpdesk
    edits: dict[ImageId, Edits] = field(default_factory=dict)
    unread: set[ImageId] = field(default_factory=set)
    texts: dict[ImageId, str] = field(default_factory=dict)
    """What was read from the store, to see what another window changed since."""
    interrupted: dict[int, InterruptedExport] = field(default_factory=dict)
    _tokens: dict[int, str] = field(default_factory=dict)

    def tell_all(self, job: JobId, tell: Tell) -> None:
        """After connecting: what is kept from earlier runs."""
        tell(TrayChanged(job, self.desk.work.load_tray()))
        tell(EditsChanged(job, dict(self.edits)))
        self.tell_interrupted(job, tell)

    def tell_interrupted(self, job: JobId, tell: Tell) -> None:
        """Exports that can be gone on with, if there are any."""
        if self.interrupted:
            tell(ExportInterrupted(job, tuple(self.interrupted.values())))

    async def pick(self, job: JobId, images: Iterable[ImageId], *, picked: bool, tell: Tell) -> None:
        """Put pictures into the tray or take them out; tells all that is in it then."""
        store = self.desk.work
        if picked:
            store.pick(images)
        else:
            store.unpick(images)
        tray = store.load_tray()
        self.desk.catalog.save_picked(tray)
        tell(TrayChanged(job, tray))

    async def save_edits(self, job: JobId, image: ImageId, edits: Edits, tell: Tell) -> None:
        """Keep what is drawn on a picture, and tell it; nothing drawn is nothing kept.

        Raises:
            DiskFull, StoreUnavailable: it is good for this run only; copies are made with it all the same.
        """
        text = edits_to_json(edits) if edits else None
        self._set(image, edits)
        tell(EditsChanged(job, {image: edits}))
        self.desk.work.save_edits(image, text)
        if text is None:
            self.texts.pop(image, None)
        else:
            self.texts[image] = text

    def refresh_edits(self) -> None:
        """Another window may have drawn something: a redaction counts wherever it was made."""
        kept = self.desk.work.load_edits()
        for image in self.texts.keys() - kept.keys():
            del self.texts[image]
            self._set(image, _NOTHING)
        for image, text in kept.items():
            if self.texts.get(image) != text:
                self.texts[image] = text
                self._read(image, text)

    def _read(self, image: ImageId, text: str) -> None:
        try:
            self._set(image, read_edits(text))
        except ValueError:
            _log.warning("what was drawn on a picture could not be read")
            self.edits.pop(image, None)
            self.unread.add(image)

    def _set(self, image: ImageId, edits: Edits) -> None:
        self.unread.discard(image)
        if edits:
            self.edits[image] = edits
        else:
            self.edits.pop(image, None)

    def find_interrupted(self) -> None:
        """Exports that began and that nobody is at. Where nothing is left to do they are ended."""
        self.interrupted.clear()
        self._tokens.clear()
        for kept in self.desk.work.list_interrupted():
            found = _read_export(kept)
            if found is not None and _has_rest(found):
                self._offer(found, kept.token)
                continue
            with suppress(GalleryError):  # it is met again at the next start
                self.desk.work.end_export(kept.id)
            if found is not None:
                TakenExport(found, kept).sweep_unseen()

    def take_interrupted(self, export: int) -> TakenExport:
        """An interrupted export that is gone on with, or forgotten.

        Raises:
            NotFound: it was ended meanwhile, perhaps by another window.
        """
        kept = None
        if self.interrupted.pop(export, None) is not None:
            kept = self.desk.work.take_over(export, self._tokens.pop(export))
        found = _read_export(kept) if kept is not None else None
        if kept is None or found is None:
            self.desk.work.let_go(export)
            raise NotFound(
                mark("This export is not there any more"), mark("Another window may have ended it.")
            )
        return TakenExport(found, kept)

    def put_back(self, taken: TakenExport) -> None:
        """It could not be gone on with now."""
        self.desk.work.let_go(taken.shown.id)
        self._offer(taken.shown, taken.kept.token)

    def _offer(self, export: InterruptedExport, token: str) -> None:
        self.interrupted[export.id] = export
        self._tokens[export.id] = token


def open_work(desk: Helpdesk) -> Work:
    """Read what is kept; the catalog learns the tray. Folders of exports are left alone: they may be far."""
    work = Work(desk)
    work.refresh_edits()
    with suppress(DiskFull, StoreUnavailable):  # then only queries do not know the tray
        desk.catalog.save_picked(desk.work.load_tray())
    work.find_interrupted()
    return work


def wish_to_json(plan: ExportPlan) -> dict[str, Any]:
    """What a later run needs to go on with it."""
    wish = plan.wish
    return {
        "images": list(wish.images),
        "preset": preset_to_json(wish.preset),
        "folder": wish.folder,
        "container": wish.container.value,
        "zip_name": wish.zip_name,
        "left_out": [plan.left_out_private, plan.left_out_copies],
    }


def _read_export(kept: KeptExport) -> InterruptedExport | None:
    """None for one that says too little to go on."""
    try:
        wish = _read_wish(kept.wish)
    except (AttributeError, KeyError, TypeError, ValueError):
        _log.warning("what an interrupted export was to do could not be read")
        return None
    return InterruptedExport(kept.id, wish, len(kept.done), kept.missing)


def _has_rest(export: InterruptedExport) -> bool:
    """Pictures, or what is made of them at the end."""
    has_extras = bool(list_extras(export.wish.preset, can_print=True))
    return bool(export.missing) or (has_extras and export.done > 0)


def read_left_out(kept: KeptExport) -> tuple[int, int]:
    """How many private pictures and copies its plan left out."""
    match kept.wish.get("left_out"):
        case [int(private), int(copies)]:
            return private, copies
        case _:
            return 0, 0


def _read_wish(kept: Mapping[str, Any]) -> ExportWish:
    return ExportWish(
        images=tuple(ImageId(str(image)) for image in kept["images"]),
        preset=read_preset(kept["preset"]),
        folder=str(kept["folder"]),
        container=Container(kept["container"]),
        zip_name=str(kept["zip_name"]),
    )
