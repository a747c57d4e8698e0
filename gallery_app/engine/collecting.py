"""For commands: brings what may answer into the catalog first, and then gives it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.query import Vocabulary
from gallery_app.domain.result import ArticleHit, TicketHit
from gallery_app.engine.gallery import Gallery
from gallery_app.engine.gathering import words_of
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.jobs import find_expected
from gallery_app.engine.people import fetch_names
from gallery_app.engine.teller import Teller

_CATEGORIES_MAX: Final = 5


@dataclass(slots=True)
class Finding:
    """What was found, at most as many as asked for; `has_more` if there are others.

    `not_looked_at`: one sentence for each place that could not be reached. `is_local`: Freshdesk could not be
    asked which tickets fit, so that only those known on this computer were looked at.
    """

    tickets: tuple[TicketHit, ...] = ()
    articles: tuple[ArticleHit, ...] = ()
    has_more: bool = False
    is_local: bool = False
    not_looked_at: tuple[str, ...] = ()
    messages: list[str] = field(default_factory=list)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)


async def collect(
    holdings: Holdings,
    gallery: Gallery,
    teller: Teller,
    *,
    read_limit: int,
    look_limit: int,
    anew: bool = True,
) -> None:
    """Ask Freshdesk, read tickets and look into pictures, within the limits.

    Without `anew` a question that was answered a moment ago is not asked again. An unreachable helpdesk costs
    a sentence where tickets are known already.

    Raises:
        GalleryError: it cannot be asked, and nothing is known or nothing will change that.
    """
    try:
        if not gallery.gathering.is_done:
            await gallery.gathering.ask(teller, anew=anew)
        await gallery.gathering.read(teller, read_limit, _no_news)
    except (GalleryError, ExceptionGroup) as error:
        _note_or_raise(holdings, gallery, error)
    await gallery.look(teller, look_limit)
    await gallery.answer.renew()


async def find_hits(
    holdings: Holdings, gallery: Gallery, teller: Teller, *, articles: bool, limit: int
) -> Finding:
    """Ask Freshdesk which tickets or articles may answer; read are those that it or the query names alone.

    Raises:
        GalleryError: as `collect`.
    """
    gathering, answer = gallery.gathering, gallery.answer
    try:
        if not gathering.is_done:
            await gathering.ask(teller, anew=True)
        await gathering.read_named(teller, limit, _no_news, articles=articles)
    except (GalleryError, ExceptionGroup) as error:
        _note_or_raise(holdings, gallery, error)
    coverage = await gallery.cover()
    not_looked_at = coverage.not_looked_at
    if articles:
        found = await answer.find_article_hits(limit)
        if await _fetch_folder_names(holdings, found):
            found = await answer.find_article_hits(limit)
        return Finding(articles=found, not_looked_at=not_looked_at)
    hits = await answer.find_ticket_hits(limit)
    if await fetch_names(holdings, hits):
        hits = await answer.find_ticket_hits(limit)
    return Finding(tickets=hits, is_local=coverage.is_local, not_looked_at=not_looked_at)


async def _fetch_folder_names(holdings: Holdings, hits: Sequence[ArticleHit]) -> bool:
    """Learn the folders of a few categories, a request each; a name that cannot be had is left out."""
    nameless = {hit.article.category_id for hit in hits if hit.folder is None}
    wanted = sorted(category for category in nameless if category is not None)[:_CATEGORIES_MAX]
    try:
        for category in wanted:
            holdings.catalog.save_folders((), await holdings.client.fetch_folders(category))
    except GalleryError:
        return False
    return bool(wanted)


def _note_or_raise(holdings: Holdings, gallery: Gallery, error: GalleryError | ExceptionGroup) -> None:
    expected = find_expected(error)
    if expected is None or not expected.retryable or not holdings.catalog.count_tickets().known:
        raise error
    gallery.gathering.note(words_of(expected))


async def _no_news() -> None:
    """Nobody waits for what is new."""
