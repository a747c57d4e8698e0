"""The use case "fill the catalog once": for commands; the window does the same in the background."""

from collections.abc import Callable
from dataclasses import dataclass, field

from gallery_app.domain.events import Event, FillProgress, StoreMessage
from gallery_app.domain.ids import JobId
from gallery_app.domain.query import Choice, Key, Query, Term
from gallery_app.engine.command import make_progress_words, open_for_command
from gallery_app.engine.credentials import Credentials
from gallery_app.storage.paths import Paths

_JOB = JobId(1)
_NEEDS_EVERY_PICTURE = Query(Term(Key.TYPE, (Choice("png"),)))
"""Any filter on what bytes say: undecided are exactly the pictures that were never loaded."""


@dataclass(slots=True)
class Refreshed:
    """What the catalog holds now: tickets read of those known, pictures, and what this call cost and did."""

    tickets_read: int = 0
    tickets_known: int = 0
    pictures: int = 0
    credits: int = 0
    looked_into: int = 0
    undecided: int = 0
    messages: list[str] = field(default_factory=list)

    @property
    def is_partial(self) -> bool:
        """A later call may bring more."""
        return self.tickets_read < self.tickets_known


async def refresh_catalog(
    paths: Paths,
    credentials: Credentials | None,
    *,
    pictures: bool = False,
    progress: Callable[[str], None] | None = None,
    hide: Callable[[str], None] | None = None,
) -> Refreshed:
    """Read the recent tickets, and with `pictures` load every picture that was never loaded.

    `progress` hears a short line now and then.

    Raises:
        GalleryError: Freshdesk cannot be asked. What was read until then is kept.
    """
    done = Refreshed()

    def tell(event: Event) -> None:
        match event:
            case FillProgress():
                done.tickets_read, done.tickets_known = event.read, event.known
                done.pictures, done.credits = event.pictures, event.credits
            case StoreMessage():
                done.messages.append(str(event.error))
        if progress is not None and (words := make_progress_words(event)):
            progress(words)

    async with open_for_command(paths, credentials, tell, hide) as engine:
        await engine.refresh_tickets(_JOB)
        if pictures:
            done.looked_into, done.undecided = await engine.look_into_all(_JOB, _NEEDS_EVERY_PICTURE)
    return done
