"""Reads the tickets and articles that a query names by their numbers."""

import asyncio
from dataclasses import dataclass, field
from typing import Final

from gallery_app.domain.errors import GalleryError, HelpdeskUnreachable, NotAllowed, NotFound
from gallery_app.domain.events import StoreMessage
from gallery_app.domain.subject import ArticleSubject, Subject
from gallery_app.domain.translation import mark, tr
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.named import Named
from gallery_app.engine.reading import Reading
from gallery_app.engine.teller import Teller

_AT_ONCE: Final = 4
_RECENT_S: Final = 120.0
"""A filter that is put on an open ticket within this time does not read it again."""

SHOWN_AS_KEPT: Final = HelpdeskUnreachable(hint=mark("What is kept on this computer is shown."))


@dataclass(slots=True)
class NamedReadings:
    """What could be read, and one sentence for each that could not."""

    readings: dict[Subject, Reading] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    is_as_kept: bool = False
    """Freshdesk cannot be reached: some are shown as the catalog has them."""


async def read_named(
    holdings: Holdings, named: Named, *, anew: bool, teller: Teller | None = None
) -> NamedReadings:
    """Read them all, a few at once; `anew` also those that were read a moment ago.

    With a `teller` those that cannot be read for want of a network stand as the catalog has them, unless they
    are wanted `anew`; a StoreMessage says so.

    Raises:
        GalleryError: the only one named cannot be read, or Freshdesk cannot be reached.
    """
    done = NamedReadings()
    reader = _Reader(holdings, named, done, anew=anew, takes_kept=teller is not None and not anew)
    if len(named.subjects) == 1:
        await reader.read_on()  # beside nothing else, so that its error comes as it is
    else:
        async with asyncio.TaskGroup() as group:
            for _ in range(min(_AT_ONCE, len(named.subjects))):
                group.create_task(reader.read_on())
    if reader.cut_off is not None and not (done.is_as_kept or done.readings):
        raise reader.cut_off
    if teller is not None and done.is_as_kept:
        teller.tell(StoreMessage(teller.job, SHOWN_AS_KEPT))
    return done


class _Reader:
    """Reads one after the other; several do so at once, from one queue."""

    def __init__(
        self, holdings: Holdings, named: Named, done: NamedReadings, *, anew: bool, takes_kept: bool
    ) -> None:
        self._holdings, self._named, self._done = holdings, named, done
        self._anew, self._takes_kept = anew, takes_kept
        self.cut_off: HelpdeskUnreachable | None = None
        """Why nobody is asked any more."""
        self._queue = iter(named.subjects)

    async def read_on(self) -> None:
        for subject in self._queue:
            await self._read_one(subject)

    async def _read_one(self, subject: Subject) -> None:
        links = self._holdings.links
        recent = None if self._anew else links.find_recent(subject, _RECENT_S)
        if recent is not None:
            self._done.readings[subject] = recent
            return
        if self.cut_off is not None:
            self._take_kept(subject, self.cut_off)
            return
        try:
            self._done.readings[subject] = await links.read(subject)
        except (NotFound, NotAllowed) as error:
            if len(self._named.subjects) == 1:
                raise
            if not (self._named.is_range and isinstance(error, NotFound)):
                self._done.missing.append(unread_words(subject, error))
        except HelpdeskUnreachable as error:
            if not self._takes_kept:
                raise
            self.cut_off = error
            self._take_kept(subject, error)

    def _take_kept(self, subject: Subject, error: HelpdeskUnreachable) -> None:
        """Without a network; of a range nobody knows which numbers there are."""
        if _is_kept(self._holdings, subject):
            self._done.is_as_kept = True
            self._done.missing.append(as_kept_words(subject))
        elif len(self._named.subjects) == 1:
            raise error
        elif not self._named.is_range:
            self._done.missing.append(unread_words(subject, error))


def _is_kept(holdings: Holdings, subject: Subject) -> bool:
    if isinstance(subject, ArticleSubject):
        return holdings.catalog.knows_article(subject.id)
    return holdings.catalog.find_reading(subject.id) is not None


def as_kept_words(subject: Subject) -> str:
    """One sentence."""
    if isinstance(subject, ArticleSubject):
        return tr("Article {number} is shown as it was read last.", number=subject.id)
    return tr("Ticket {number} is shown as it was read last.", number=subject.id)


def unread_words(subject: Subject, error: GalleryError) -> str:
    """One sentence."""
    if isinstance(subject, ArticleSubject):
        return tr("Article {number} could not be read: {why}.", number=subject.id, why=error.title)
    return tr("Ticket {number} could not be read: {why}.", number=subject.id, why=error.title)
