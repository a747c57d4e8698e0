"""Reads the tickets and articles that a query names by their numbers."""

import asyncio
from dataclasses import dataclass, field
from typing import Final

from gallery_app.domain.errors import GalleryError, NotAllowed, NotFound
from gallery_app.domain.subject import ArticleSubject, Subject
from gallery_app.domain.translation import tr
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.named import Named
from gallery_app.engine.reading import Reading

_AT_ONCE: Final = 4
_RECENT_S: Final = 120.0
"""A filter that is put on an open ticket within this time does not read it again."""


@dataclass(slots=True)
class NamedReadings:
    """What could be read, and one sentence for each that could not."""

    readings: dict[Subject, Reading] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


async def read_named(holdings: Holdings, named: Named, *, anew: bool) -> NamedReadings:
    """Read them all, a few at once; `anew` also those that were read a moment ago.

    Raises:
        GalleryError: the only one named cannot be read, or Freshdesk cannot be reached.
    """
    done = NamedReadings()
    queue = iter(named.subjects)

    async def read_on() -> None:
        for subject in queue:
            await _read_one(holdings, subject, named, done, anew=anew)

    if len(named.subjects) == 1:
        await read_on()  # beside nothing else, so that its error comes as it is
        return done
    async with asyncio.TaskGroup() as group:
        for _ in range(min(_AT_ONCE, len(named.subjects))):
            group.create_task(read_on())
    return done


async def _read_one(
    holdings: Holdings, subject: Subject, named: Named, done: NamedReadings, *, anew: bool
) -> None:
    recent = None if anew else holdings.links.find_recent(subject, _RECENT_S)
    if recent is not None:
        done.readings[subject] = recent
        return
    try:
        done.readings[subject] = await holdings.links.read(subject)
    except (NotFound, NotAllowed) as error:
        if len(named.subjects) == 1:
            raise
        if not (named.is_range and isinstance(error, NotFound)):
            done.missing.append(unread_words(subject, error))


def unread_words(subject: Subject, error: GalleryError) -> str:
    """One sentence."""
    if isinstance(subject, ArticleSubject):
        return tr("Article {number} could not be read: {why}.", number=subject.id, why=error.title)
    return tr("Ticket {number} could not be read: {why}.", number=subject.id, why=error.title)
