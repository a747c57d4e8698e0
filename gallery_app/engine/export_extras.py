"""What an export holds beside its pictures: manifest, contact sheets, and the links of its tickets."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from gallery_app import __version__
from gallery_app.domain.copying import CopyFormat, CopyOrder
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import DiskFull, GalleryError
from gallery_app.domain.export_errors import CopyNotVerified, FolderUnusable
from gallery_app.domain.export_manifest import make_csv, make_json
from gallery_app.domain.export_plan import ExportedFile, ExportReport, MissingExtra, PlannedFile
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.export_sheet import ContactSheet, SheetEntry, make_sheet_html
from gallery_app.domain.marks import Edits
from gallery_app.domain.translation import mark, tr, tr_count
from gallery_app.domain.words import clock_words, day_words, message_words, parent_words
from gallery_app.engine.export_sink import Sink
from gallery_app.engine.fetching import find_stored
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.tile_loader import LARGE_EDGE_PX
from gallery_app.engine.uninterrupted import uninterrupted
from gallery_app.imaging.lanes import LanePool

_log = logging.getLogger(__name__)
PrintSheet = Callable[[ContactSheet], bytes]
_APP: Final = f"Ticket Gallery {__version__}"
SHEET_LIMIT: Final = 1000
"""Pictures on a contact sheet: more would be no sheet any more, and would have to be held at once."""
_SHEET_EDGE_PX: Final = 384
_LINKS, _HTML, _PDF = "tickets.txt", "contact-sheet.html", "contact-sheet.pdf"
_CSV, _JSON = "manifest.csv", "manifest.json"


@dataclass(slots=True)
class ExtrasTally:
    """What became of the extras that are wanted: known at any time, also when their making is cancelled."""

    wanted: tuple[str, ...]
    written: dict[str, str] = field(default_factory=dict)
    errors: dict[str, GalleryError] = field(default_factory=dict)

    def list_missing(self) -> tuple[MissingExtra, ...]:
        """Those that are not there."""
        return tuple(
            MissingExtra(name, self.errors.get(name)) for name in self.wanted if name not in self.written
        )


def list_extras(preset: ExportPreset, *, can_print: bool) -> tuple[str, ...]:
    """What the preset asks for, by name and in the order of making; a PDF only if it can be printed."""
    wanted = {
        _LINKS: preset.links,
        _HTML: preset.sheet_html,
        _PDF: preset.sheet_pdf and can_print,
        _CSV: preset.manifest_csv,
        _JSON: preset.manifest_json,
    }
    return tuple(name for name, is_wanted in wanted.items() if is_wanted)


@dataclass(slots=True)
class ExtrasMaker:
    """Writes the wanted extras by the same way as the pictures; `tally` is filled meanwhile."""

    holdings: Holdings
    lanes: LanePool
    report: ExportReport
    sink: Sink
    print_sheet: PrintSheet | None
    tally: ExtrasTally
    _sheet: ContactSheet | None = None

    async def make_all(self) -> None:
        """One that does not work keeps no other from being made.

        Raises:
            DiskFull, FolderUnusable: nothing can be written there any more.
        """
        now = datetime.now(UTC)
        for name in self.tally.wanted:
            try:
                await uninterrupted(self._write(name, await self._make(name, now)))
            except (DiskFull, FolderUnusable) as error:
                self.tally.errors[name] = error
                raise
            except GalleryError as error:
                self.tally.errors[name] = error
            except Exception:  # noqa: BLE001 - logged: a bug in a sheet must not cost the manifest
                _log.exception("%s met a bug", name)
                self.tally.errors[name] = GalleryError(hint=mark("The log has the details."))

    async def _write(self, name: str, text: bytes) -> None:
        self.tally.written[name] = await _put(self.sink, name, text)

    async def _make(self, name: str, now: datetime) -> bytes:
        if name == _LINKS:
            return make_links(self.report).encode()
        if name == _CSV:
            return make_csv(self.report).encode()
        if name == _JSON:  # the last one, so that it can tell which others are missing
            others = tuple(each for each in self.tally.list_missing() if each.name != _JSON)
            return make_json(replace(self.report, missing_extras=others), app=_APP, at=now).encode()
        if self._sheet is None:
            self._sheet = await _make_sheet(self.holdings, self.lanes, self.report, now)
        if name == _PDF and self.print_sheet is not None:
            return await asyncio.to_thread(self.print_sheet, self._sheet)
        return make_sheet_html(self._sheet).encode()


async def _put(sink: Sink, name: str, text: bytes) -> str:
    def fill(file: BinaryIO) -> None:
        file.write(text)

    async def check(path: Path) -> None:
        if await asyncio.to_thread(path.read_bytes) != text:
            raise CopyNotVerified(mark("{name} did not pass its check"), name=name)

    return await sink.put(name, fill, check)


def make_links(report: ExportReport) -> str:
    """One line for each ticket or article: its address, its subject, and the files that come from it."""
    done = {file.image: file.name for file in report.done}
    tickets: dict[str, tuple[str, list[str]]] = {}
    for planned in report.plan.files:
        if planned.image in done:
            _, names = tickets.setdefault(planned.ticket_url, (display_text(planned.subject), []))
            names.append(done[planned.image])
    blocks = (
        "\n".join((url, subject, *(f"  {name}" for name in names)))
        for url, (subject, names) in tickets.items()
    )
    return "\n\n".join(blocks) + "\n"


async def _make_sheet(
    holdings: Holdings, lanes: LanePool, report: ExportReport, now: datetime
) -> ContactSheet:
    plan, done = report.plan, {file.image: file for file in report.done}
    shown = [planned for planned in plan.files if planned.image in done]
    entries = [
        await _make_entry(holdings, lanes, planned, done[planned.image]) for planned in shown[:SHEET_LIMIT]
    ]
    counts = tr(
        "{pictures} from {tickets}",
        pictures=tr_count("{count} picture", "{count} pictures", len(shown)),
        tickets=tr_count("{count} ticket", "{count} tickets", plan.tickets),
    )
    lines = [f"{counts} · {day_words(now.astimezone().date())} · {_APP}"]
    if len(shown) > SHEET_LIMIT:
        lines.append(tr("The first {limit} are shown here.", limit=SHEET_LIMIT))
    if not report.is_complete:
        missing = len(report.failures) + len(report.left)
        lines.append(
            tr_count(
                "{count} picture could not be exported.", "{count} pictures could not be exported.", missing
            )
        )
    return ContactSheet(tr("Pictures from Freshdesk"), tuple(lines), tuple(entries))


async def _make_entry(
    holdings: Holdings, lanes: LanePool, planned: PlannedFile, file: ExportedFile
) -> SheetEntry:
    ref = planned.ref
    parent = parent_words(ref.parent, in_article=ref.in_article)
    subject = display_text(planned.subject, limit=80)
    people = " · ".join(display_text(name, limit=60) for name in (planned.requester, planned.company) if name)
    told = message_words(ref.message_kind) if not ref.in_article else tr("the article")
    lines = (f"{parent} {subject}".strip(), people, f"{told}, {clock_words(ref.created_at.astimezone())}")
    return SheetEntry(
        display_text(file.name),
        tuple(line for line in lines if line),
        await _find_small(holdings, lanes, planned, file.edits),
        is_private=ref.private,
    )


async def _find_small(
    holdings: Holdings, lanes: LanePool, planned: PlannedFile, edits: Edits
) -> bytes | None:
    """A small JPEG of ours. What was drawn on is made anew: the tile's thumbnail shows what lies below."""
    if not edits and planned.sha256 is not None:
        thumbnail = holdings.desk.thumbnails.find(planned.sha256, LARGE_EDGE_PX)
        if thumbnail is not None:
            return thumbnail.jpeg
    fetched = find_stored(holdings, planned.image)
    if fetched is None:
        return None
    order = CopyOrder(CopyFormat.JPEG, edge_limit_px=_SHEET_EDGE_PX, edits=edits, keeps_film=False)
    try:
        copy = await lanes.make_copy(fetched.path, order)
    except GalleryError:
        return None
    return copy.data
