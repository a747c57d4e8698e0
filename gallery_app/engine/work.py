"""What a person made of pictures: the tray, drawings on them, and exports that an earlier run did not end."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from gallery_app.domain.errors import NotFound
from gallery_app.domain.events import EditsChanged, ExportInterrupted, TrayChanged
from gallery_app.domain.export_plan import Container, ExportPlan, ExportWish, InterruptedExport
from gallery_app.domain.export_preset import preset_to_json, read_preset
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.marks import Edits
from gallery_app.domain.marks_json import edits_to_json, read_edits
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.teller import Tell
from gallery_app.storage.publish import sweep_parts
from gallery_app.storage.work_store import KeptExport

_log = logging.getLogger(__name__)
_NOTHING: Final = Edits()


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

    def tell_all(self, job: JobId, tell: Tell) -> None:
        """After connecting: what is kept from earlier runs."""
        tell(TrayChanged(job, self.desk.work.load_tray()))
        tell(EditsChanged(job, dict(self.edits)))
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

    def take_interrupted(self, export: int) -> InterruptedExport:
        """An interrupted export that is gone on with, or forgotten.

        Raises:
            NotFound: it was ended meanwhile, perhaps by another window.
        """
        found = self.interrupted.pop(export, None)
        if found is None or not self.desk.work.take_over(export):
            raise NotFound("This export is not there any more", "Another window may have ended it.")
        return found


def open_work(desk: Helpdesk) -> Work:
    """Read what is kept; the catalog learns the tray, and parts of interrupted exports are swept."""
    work = Work(desk)
    work.refresh_edits()
    desk.catalog.save_picked(desk.work.load_tray())
    for kept in desk.work.list_interrupted():
        if (found := _read_export(kept)) is not None:
            sweep_parts(_list_folders(found, kept), kept.token)
            work.interrupted[kept.id] = found
        else:
            desk.work.end_export(kept.id)
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
    }


def _read_export(kept: KeptExport) -> InterruptedExport | None:
    """None for one that says too little to go on, or has nothing left to do."""
    try:
        wish = _read_wish(kept.wish)
    except (KeyError, TypeError, ValueError):
        return None
    if not kept.missing:
        return None
    return InterruptedExport(kept.id, wish, len(kept.done), dict(kept.missing))


def _read_wish(kept: Mapping[str, Any]) -> ExportWish:
    return ExportWish(
        images=tuple(ImageId(str(image)) for image in kept["images"]),
        preset=read_preset(kept["preset"]),
        folder=str(kept["folder"]),
        container=Container(kept["container"]),
        zip_name=str(kept["zip_name"]),
    )


def _list_folders(export: InterruptedExport, kept: KeptExport) -> list[Path]:
    home = Path(export.wish.folder)
    names = (*kept.done.values(), *kept.missing.values())
    return sorted({home, *((home / name).parent for name in names)})
