"""What an export holds beside its pictures: manifest, contact sheets, and the links of its tickets."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from gallery_app import __version__
from gallery_app.domain.copying import CopyFormat, CopyOrder
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import CopyNotVerified, GalleryError
from gallery_app.domain.export_manifest import make_csv, make_json
from gallery_app.domain.export_plan import ExportedFile, ExportReport, PlannedFile
from gallery_app.domain.export_sheet import ContactSheet, SheetEntry, make_sheet_html
from gallery_app.domain.marks import Edits
from gallery_app.domain.words import clock_words, count_words, day_words, message_words
from gallery_app.engine.export_sink import Sink
from gallery_app.engine.fetching import find_stored
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.tile_loader import LARGE_EDGE_PX
from gallery_app.imaging.lanes import LanePool

_APP: Final = f"Ticket Gallery {__version__}"
SHEET_LIMIT: Final = 1000
"""Pictures on a contact sheet: more would be no sheet any more, and would have to be held at once."""
_SHEET_EDGE_PX: Final = 384


async def make_extras(
    holdings: Holdings,
    lanes: LanePool,
    report: ExportReport,
    sink: Sink,
    print_sheet: Callable[[ContactSheet], bytes] | None,
) -> tuple[str, ...]:
    """Write what the preset asks for, by the same way as the pictures; gives the names.

    Without `print_sheet` there is no PDF.

    Raises:
        DiskFull, FolderUnusable …: one of them cannot be written.
    """
    preset = report.plan.wish.preset
    now = datetime.now(UTC)
    texts: list[tuple[str, bytes]] = []
    if preset.links:
        texts.append(("tickets.txt", make_links(report).encode()))
    if preset.sheet_html or preset.sheet_pdf:
        sheet = await _make_sheet(holdings, lanes, report, now)
        if preset.sheet_html:
            texts.append(("contact-sheet.html", make_sheet_html(sheet).encode()))
        if preset.sheet_pdf and print_sheet is not None:
            texts.append(("contact-sheet.pdf", await asyncio.to_thread(print_sheet, sheet)))
    if preset.manifest_csv:
        texts.append(("manifest.csv", make_csv(report).encode()))
    if preset.manifest_json:
        texts.append(("manifest.json", make_json(report, app=_APP, at=now).encode()))
    return tuple([await _put(sink, name, text) for name, text in texts])


async def _put(sink: Sink, name: str, text: bytes) -> str:
    def fill(file: BinaryIO) -> None:
        file.write(text)

    async def check(path: Path) -> None:
        if await asyncio.to_thread(path.read_bytes) != text:
            raise CopyNotVerified(f"{name} did not pass its check")

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
    counts = f"{count_words(len(shown), 'picture')} from {count_words(plan.tickets, 'ticket')}"
    lines = [f"{counts} · {day_words(now.astimezone().date())} · {_APP}"]
    if len(shown) > SHEET_LIMIT:
        lines.append(f"The first {SHEET_LIMIT} are shown here.")
    if not report.is_complete:
        missing = len(report.failures) + len(report.left)
        lines.append(f"{count_words(missing, 'picture')} could not be exported.")
    return ContactSheet("Pictures from Freshdesk", tuple(lines), tuple(entries))


async def _make_entry(
    holdings: Holdings, lanes: LanePool, planned: PlannedFile, file: ExportedFile
) -> SheetEntry:
    ref = planned.ref
    parent = f"Article {ref.parent}" if ref.in_article else f"#{ref.parent}"
    subject = display_text(planned.subject, limit=80)
    people = " · ".join(display_text(name, limit=60) for name in (planned.requester, planned.company) if name)
    told = message_words(ref.message_kind) if not ref.in_article else "the article"
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
