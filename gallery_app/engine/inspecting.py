"""The use case "look closely once": for commands, at a picture of a ticket or at a file of this computer."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from gallery_app.domain.events import Event, InspectionReady, StoreMessage
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.subject import Subject
from gallery_app.engine.command import open_for_command
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.tile_loader import LASTING_CODES
from gallery_app.storage.paths import Paths

_JOB = JobId(1)


@dataclass(slots=True)
class Inspected:
    """What was found, and what went wrong beside it."""

    inspection: Inspection
    messages: list[str] = field(default_factory=list)

    @property
    def is_partial(self) -> bool:
        """A later call may bring more; a broken or remote picture stays what it is."""
        error = self.inspection.error
        return error is not None and error.retryable and error.code not in LASTING_CODES


async def inspect_picture(
    paths: Paths,
    credentials: Credentials | None,
    subject: Subject,
    image: ImageId,
    *,
    hide: Callable[[str], None] | None = None,
) -> Inspected:
    """Read the ticket or article, then look at one of its pictures.

    Raises:
        NotFound: there is no such picture.
        GalleryError: the ticket or article cannot be read.
    """
    last: list[Inspection] = []
    messages: list[str] = []

    def tell(event: Event) -> None:
        if isinstance(event, InspectionReady):
            last[:] = [event.inspection]
        elif isinstance(event, StoreMessage):
            messages.append(str(event.error))

    async with open_for_command(paths, credentials, tell, hide) as engine:
        await engine.inspect_of(_JOB, subject, image)
    return Inspected(last[0], messages)


async def inspect_path(paths: Paths, path: Path) -> Inspected:
    """Look at a file; no helpdesk is needed for it, and nothing is kept of it.

    Raises:
        GalleryError: it cannot be read, or is no picture at all.
    """
    async with Engine(paths, lambda _event: None) as engine:
        inspection = await engine.inspect_file(path)
    if inspection.error is not None and inspection.info is None and inspection.report is None:
        raise inspection.error
    return Inspected(inspection)
