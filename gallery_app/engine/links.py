"""The way to each picture's bytes: parents are read when one of theirs must be downloaded, and again."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from gallery_app.domain.errors import DiskFull, GalleryError, StoreUnavailable
from gallery_app.domain.ids import ArticleId, ImageId, TicketId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.reading import Reading, fetch_reading, save_reading
from gallery_app.freshdesk.found_pictures import FoundPicture

_PARENTS_MAX = 200
_DATA_LIMIT_BYTES = 128 * 1024 * 1024
"""Pictures that came inside of texts are kept with their readings; beyond this the oldest are let go."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One parent as last read."""

    reading: Reading
    by_id: dict[ImageId, FoundPicture]
    data_bytes: int
    at_s: float
    unkept: GalleryError | None


def find_parent(ref: ImageRef) -> Subject:
    """The ticket or article that a picture stands in."""
    return ArticleSubject(ArticleId(ref.parent)) if ref.in_article else TicketSubject(TicketId(ref.parent))


class LinkBook:
    """The newest readings of one helpdesk's tickets and articles, by parent.

    Links live for minutes, so what is here is only ever a first try; `renew` reads again. Whoever needs a
    parent that somebody else is just reading waits for that reading, and shares its failure too: the same
    parent is not asked for again until `forget_failures`.
    """

    def __init__(self, desk: Helpdesk, clock: Callable[[], float] = time.monotonic) -> None:
        self._desk = desk
        self._clock = clock
        self._entries: OrderedDict[Subject, _Entry] = OrderedDict()
        self._under_way: dict[Subject, asyncio.Future[_Entry | GalleryError]] = {}
        self._failures: dict[Subject, GalleryError] = {}

    def put(self, subject: Subject, reading: Reading) -> None:
        """A parent was read for another reason: its links are good for its tiles too."""
        self._keep(subject, reading, None)

    def find_recent(self, subject: Subject, max_age_s: float) -> Reading | None:
        """The parent's reading if it is not older than this."""
        entry = self._entries.get(subject)
        if entry is None or self._clock() - entry.at_s > max_age_s:
            return None
        return entry.reading

    def find_unkept(self, subject: Subject) -> GalleryError | None:
        """Why the parent's reading could not be remembered, None if it could; its links are good anyhow."""
        entry = self._entries.get(subject)
        return entry.unkept if entry is not None else None

    def forget_failures(self) -> None:
        """A new job may find that what failed before now works."""
        self._failures.clear()

    async def find(self, ref: ImageRef) -> FoundPicture | None:
        """The picture with its link as last read; None if its parent does not show it.

        Raises:
            GalleryError: the parent was never read, and cannot be read now.
        """
        subject = find_parent(ref)
        entry = self._entries.get(subject)
        if entry is None:
            entry = await self._read(subject)
        else:
            self._entries.move_to_end(subject)
        return entry.by_id.get(ref.id)

    async def renew(self, stale: FoundPicture) -> FoundPicture | None:
        """A fresh link in place of `stale`; None if the parent no longer shows the picture."""
        subject = find_parent(stale.ref)
        entry = self._entries.get(subject)
        if entry is None or entry.by_id.get(stale.ref.id) is stale:
            entry = await self._read(subject)
        return entry.by_id.get(stale.ref.id)

    async def read(self, subject: Subject) -> Reading:
        """Read a parent now, whatever is known of it."""
        self._failures.pop(subject, None)
        return (await self._read(subject)).reading

    async def _read(self, subject: Subject) -> _Entry:
        while (waiting := self._under_way.get(subject)) is not None:
            await asyncio.wait([waiting])  # unlike awaiting it, this ends neither with it nor it with us
            if not waiting.cancelled():
                return _unpack(waiting.result())
        if (failed := self._failures.get(subject)) is not None:
            raise failed.anew()
        return await self._lead(subject)

    async def _lead(self, subject: Subject) -> _Entry:
        """Read for all who wait; if the one who reads is cancelled, the next one takes over."""
        told: asyncio.Future[_Entry | GalleryError] = asyncio.get_running_loop().create_future()
        self._under_way[subject] = told
        try:
            reading = await fetch_reading(self._desk.client, subject)
        except GalleryError as error:
            self._failures[subject] = error
            told.set_result(error)
            raise
        except BaseException:
            told.cancel()
            raise
        else:
            entry = self._keep(subject, reading, self._save(reading))
            told.set_result(entry)
            return entry
        finally:
            del self._under_way[subject]

    def _save(self, reading: Reading) -> GalleryError | None:
        try:
            save_reading(self._desk.catalog, reading)
        except (DiskFull, StoreUnavailable) as error:
            return error
        return None

    def _keep(self, subject: Subject, reading: Reading, unkept: GalleryError | None) -> _Entry:
        by_id = {found.ref.id: found for found in reading.pictures}
        data_bytes = sum(len(found.data or b"") for found in reading.pictures)
        entry = _Entry(reading, by_id, data_bytes, self._clock(), unkept)
        self._entries[subject] = entry
        self._entries.move_to_end(subject)
        total_bytes = sum(kept.data_bytes for kept in self._entries.values())
        while len(self._entries) > 1 and (
            len(self._entries) > _PARENTS_MAX or total_bytes > _DATA_LIMIT_BYTES
        ):
            total_bytes -= self._entries.popitem(last=False)[1].data_bytes
        return entry


def _unpack(told: _Entry | GalleryError) -> _Entry:
    if isinstance(told, GalleryError):
        raise told.anew()
    return told
