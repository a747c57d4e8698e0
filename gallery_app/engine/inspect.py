"""The use case "look closely": all that is known of pictures, then what their files say themselves."""

import asyncio
from collections.abc import Awaitable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.errors import FileNotReadable, GalleryError, NotFound, RemoteNotLoaded, make_error
from gallery_app.domain.events import Event, InspectionReady, StoreMessage, TileFailed
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataReport
from gallery_app.domain.result import TicketHit
from gallery_app.domain.subject import Subject
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.downloads import Fetched
from gallery_app.engine.head_tap import HeadTap
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.people import fetch_names
from gallery_app.engine.teller import Teller
from gallery_app.engine.tiles import make_loader, make_meter
from gallery_app.engine.vocabulary import load_vocabulary
from gallery_app.imaging.lanes import LanePool

INSPECT_LIMIT: Final = 32
"""Pictures whose metadata are read at once; a few seconds of work."""
KNOWN_LIMIT: Final = 500
"""Pictures that are told at all: more than that no face lays side by side."""
_SIDE_BY_SIDE: Final = 4


async def inspect_pictures(
    holdings: Holdings,
    lanes: LanePool,
    images: Sequence[ImageId],
    shown: Mapping[ImageId, ImageRef],
    teller: Teller,
) -> None:
    """Tell InspectionReady for each from the catalog, then again with the metadata of the first ones.

    `shown` says in which ticket a picture is meant that stands in several. Originals that are not on this
    computer are fetched, remote pictures never.
    """
    wanted = tuple(dict.fromkeys(images))[:KNOWN_LIMIT]
    found = await holdings.searches.quick.ask(lambda search: search.find_inspections(wanted, shown))
    known = [_with_bytes(holdings, inspection) for inspection in found]
    for inspection in known:
        _tell(teller, inspection)
    waiting = iter(known[:INSPECT_LIMIT])
    closer = _Closer(holdings, lanes, teller)

    async def serve() -> None:
        for inspection in waiting:
            _tell(teller, await closer.look(inspection))

    async with asyncio.TaskGroup() as group:
        for _ in range(min(_SIDE_BY_SIDE, len(known))):
            group.create_task(serve())


async def inspect_one(
    holdings: Holdings, lanes: LanePool, subject: Subject, image: ImageId, teller: Teller
) -> None:
    """The same for one picture of a ticket or article, which is read for it.

    Raises:
        NotFound: it shows no such picture.
    """
    reading = await holdings.links.read(subject)
    shown = {ref.id: ref for ref in reading.refs if ref.id == image}
    if not shown:
        raise NotFound("This picture is not there", "See gallery --json for the ids of its pictures.")
    if reading.ticket is not None:
        await _learn_names(holdings, reading.ticket)
    await inspect_pictures(holdings, lanes, (image,), shown, teller)


async def _learn_names(holdings: Holdings, ticket: Ticket) -> None:
    """Who asks, for which company, and the account's own word for the state: a few requests at most."""
    hit = TicketHit(ticket, ticket.requester_name, ticket.company_name, 0, was_read=True)
    await fetch_names(holdings, [hit])
    if holdings.catalog.find_name("status", ticket.status) is None:
        with suppress(GalleryError):  # it is known by its number
            await load_vocabulary(holdings.desk)


async def inspect_file(lanes: LanePool, path: Path) -> Inspection:
    """All that a plain file of this computer says; what cannot be decoded is in the inspection's `error`.

    Raises:
        FileNotReadable: there is no such file, or it may not be read.
    """
    if not await asyncio.to_thread(_is_readable, path):
        raise FileNotReadable
    inspection = Inspection(display_text(path.name))
    try:
        inspection = replace(inspection, info=(await lanes.make_picture(path)).info)
    except GalleryError as error:
        inspection = replace(inspection, error=error)
    return await _with_report(inspection, lanes.inspect(path))


class _Closer:
    """Brings a picture's file here if need be, and has its metadata read."""

    def __init__(self, holdings: Holdings, lanes: LanePool, teller: Teller) -> None:
        self._holdings = holdings
        self._lanes = lanes
        self._teller = teller

    async def look(self, inspection: Inspection) -> Inspection:
        """The inspection with report and info, or with the reason why they are missing."""
        if inspection.ref is None or self._holdings.refuses(inspection.ref):
            return inspection
        is_here = inspection.stored_at is not None
        if inspection.error is not None and not is_here:
            return inspection  # a verdict that lasts: it is not fetched a second time
        if is_here and inspection.info is not None and inspection.error is None:
            report = self._holdings.looks.find(inspection.info.sha256)
            if report is not None:
                return replace(inspection, report=report)
        failures: list[GalleryError] = []
        loader = make_loader(
            self._holdings, self._lanes, self._listen(failures), make_meter(self._quiet(), 1)
        )
        fetched = await loader.fetch(inspection.ref, HeadTap(inspection.ref, _ignore_head))
        if fetched is None:
            return replace(inspection, error=failures[0])
        looking = self._holdings.looks.share(fetched.sha256, lambda: self._lanes.inspect(fetched.path))
        looked = await _with_report(inspection, looking)
        if looked.info is None and looked.error is None:
            if self._find_info(fetched) is None:
                await loader.decode(inspection.ref, fetched)
            looked = await self._look_again(looked, inspection.ref)
        error = looked.error or next(iter(failures), None)
        stored_at = self._holdings.desk.originals.find_stored_at(fetched.sha256)
        return replace(looked, info=self._find_info(fetched), error=error, stored_at=stored_at)

    async def _look_again(self, inspection: Inspection, ref: ImageRef) -> Inspection:
        """Now that its bytes are known, so are the places that show them, and the camera."""
        again = await self._holdings.searches.quick.ask(
            lambda search: search.find_inspections((ref.id,), {ref.id: ref})
        )
        return replace(again[0], report=inspection.report) if again else inspection

    def _find_info(self, fetched: Fetched) -> ImageInfo | None:
        return self._holdings.catalog.find_info(fetched.sha256)

    def _listen(self, failures: list[GalleryError]) -> Teller:
        """Of what loading tells, failures belong to the inspection; the rest is of tiles."""

        def note(event: Event) -> None:
            if isinstance(event, TileFailed):
                failures.append(event.error)
            elif isinstance(event, StoreMessage):
                self._teller.tell(event)

        return replace(self._teller, tell=note)

    def _quiet(self) -> Teller:
        return self._listen([])


def _with_bytes(holdings: Holdings, inspection: Inspection) -> Inspection:
    """What the stores say of a picture's bytes, without reading any."""
    ref, desk = inspection.ref, holdings.desk
    if ref is None:
        return inspection
    if holdings.refuses(ref):
        return replace(inspection, error=RemoteNotLoaded())
    sha256 = holdings.catalog.find_sha256(ref.id)
    failure = holdings.catalog.find_failure(ref.id)
    return replace(
        inspection,
        info=holdings.catalog.find_info(sha256) if sha256 else None,
        stored_at=desk.originals.find_stored_at(sha256) if sha256 else None,
        error=make_error(*failure) if failure else None,
    )


async def _with_report(inspection: Inspection, looking: Awaitable[MetadataReport]) -> Inspection:
    """What the file says; an error that was there before says more than that the metadata failed as well."""
    try:
        return replace(inspection, report=await looking)
    except GalleryError as error:
        return replace(inspection, error=inspection.error or error)


def _tell(teller: Teller, inspection: Inspection) -> None:
    if inspection.ref is not None:
        teller.tell(InspectionReady(teller.job, inspection.ref.id, inspection))


def _is_readable(path: Path) -> bool:
    with suppress(OSError):
        if path.is_file():
            with path.open("rb"):
                return True
    return False


def _ignore_head(_head: bytes) -> None:
    """Nobody waits for a preview here."""
