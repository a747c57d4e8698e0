"""The use case "hand over": files with good names for the clipboard or a drag, safe unless asked."""

import asyncio
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from gallery_app.domain.copying import CopyFormat
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import HandoverReady
from gallery_app.domain.export_plan import (
    ExportedFile,
    ExportFailure,
    ExportPlan,
    ExportWish,
    HandedFile,
    Handing,
    Handover,
    PlannedFile,
)
from gallery_app.domain.export_preset import BUILT_IN, SAFE, ExportPreset
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.engine.export_file import FileExporter
from gallery_app.engine.export_plan import make_plan
from gallery_app.engine.export_run import require_files
from gallery_app.engine.export_sink import FolderSink
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.side_by_side import serve_side_by_side
from gallery_app.engine.teller import Teller
from gallery_app.engine.tile_loader import LARGE_EDGE_PX
from gallery_app.engine.work import Work
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.handover import open_handover_folder, sweep_handovers

_PRESETS: Final[Mapping[Handing, ExportPreset]] = {
    Handing.SAFE: SAFE,
    Handing.ORIGINAL: BUILT_IN["original"],
    # What is pasted into a reply is read: it is as sharp as it came.
    Handing.PIXELS: replace(SAFE, format=CopyFormat.PNG, edge_limit_px=None),
    Handing.REPORT: replace(SAFE, format=CopyFormat.PNG, edge_limit_px=1600),
    Handing.LINK: replace(SAFE, edge_limit_px=None),
    Handing.LINK_SMALL: replace(SAFE, format=CopyFormat.JPEG, edge_limit_px=LARGE_EDGE_PX),
}
_AT_ONCE: Final = 3


async def hand_over(
    holdings: Holdings,
    lanes: LanePool,
    images: Sequence[ImageId],
    how: Handing,
    teller: Teller,
    *,
    cache: Path,
    work: Work,
    shown: Mapping[ImageId, ImageRef],
) -> None:
    """Make the files in a private folder and tell HandoverReady.

    Raises:
        NothingToExport: nobody knows these pictures.
        GalleryError: none of them could be made; the reason of the first.
    """
    wish = ExportWish(tuple(images), _PRESETS[how], "")
    plan = await make_plan(holdings, wish, work, shown)
    require_files(plan)
    maker = _Maker(holdings, lanes, work, plan, how, teller, cache)
    await serve_side_by_side(plan.files, maker.make, _AT_ONCE)
    if not maker.files:
        raise maker.failures[0].error
    in_order = tuple(maker.files[planned.image] for planned in plan.files if planned.image in maker.files)
    handover = Handover(how, in_order, plan, tuple(maker.failures))
    teller.tell(HandoverReady(teller.job, handover))


async def sweep_old_handovers(cache: Path) -> None:
    """Remove what an earlier run handed over and nobody will read any more."""
    await asyncio.to_thread(sweep_handovers, cache / "handover")


@dataclass(slots=True)
class _Maker:
    """Makes the files of one handover; a folder is only made if one of them is new."""

    holdings: Holdings
    lanes: LanePool
    work: Work
    plan: ExportPlan
    how: Handing
    teller: Teller
    cache: Path
    sink: tuple[Path, FolderSink] | None = None
    files: dict[ImageId, HandedFile] = field(default_factory=dict)
    failures: list[ExportFailure] = field(default_factory=list)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def make(self, planned: PlannedFile) -> None:
        """One file, or the one that was made a moment ago."""
        key: Hashable = (planned.image, planned.name, self.how, planned.edits)
        if (known := self.holdings.handed.find(key)) is not None:
            self.files[planned.image] = known
            return
        folder, sink = await self._open_sink()

        def note(file: ExportedFile) -> None:
            handed = HandedFile(
                planned.image, str(folder / file.name), Path(file.name).suffix[1:], file.width, file.height
            )
            self.files[planned.image] = handed
            self.holdings.handed.keep(key, handed)

        exporter = FileExporter(
            self.holdings, self.lanes, self.work, self.plan.wish.preset, sink, self.teller, note
        )
        try:
            await exporter.export(planned)
        except GalleryError as error:
            self.failures.append(ExportFailure(planned.image, planned.name, error))

    async def _open_sink(self) -> tuple[Path, FolderSink]:
        async with self._turn:  # several files are made at once, in one folder
            if self.sink is None:
                folder = await asyncio.to_thread(open_handover_folder, self.cache)
                self.sink = folder, FolderSink(folder, "handover")
            return self.sink
