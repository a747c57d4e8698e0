"""The use case "find tickets or articles": for commands; no picture is read or loaded."""

from collections.abc import Callable

from gallery_app.domain.events import Event, StoreMessage
from gallery_app.domain.ids import JobId
from gallery_app.engine.collecting import Finding
from gallery_app.engine.command import check_query, open_for_command, understand
from gallery_app.engine.credentials import Credentials
from gallery_app.storage.paths import Paths

FIND_LIMIT = 50
_JOB = JobId(1)


async def find_by_query(
    paths: Paths,
    credentials: Credentials | None,
    text: str,
    *,
    articles: bool = False,
    limit: int = FIND_LIMIT,
    hide: Callable[[str], None] | None = None,
) -> Finding:
    """Ask Freshdesk for what it can tell, then give what the catalog knows to fit.

    Conditions on pictures are set aside: a ticket whose pictures were never read may have such.

    Raises:
        QueryNotUnderstood: before anything was asked, if that does not depend on the account's own words.
        GalleryError: Freshdesk cannot be asked, and nothing is known.
    """
    messages: list[str] = []

    def tell(event: Event) -> None:
        if isinstance(event, StoreMessage):
            messages.append(str(event.error))

    check_query(text)
    async with open_for_command(paths, credentials, tell, hide) as engine:
        query = await understand(engine, text)
        found = await engine.find(_JOB, query, articles=articles, limit=limit + 1)
        found.vocabulary = engine.known_vocabulary()
        if {hit.ticket.status for hit in found.tickets} - dict(found.vocabulary.statuses).keys():
            found.vocabulary = await engine.load_vocabulary()  # the account's own statuses have names there
    found.has_more = max(len(found.tickets), len(found.articles)) > limit
    found.tickets, found.articles = found.tickets[:limit], found.articles[:limit]
    found.messages = messages
    return found
