"""Writes to the stores that must not cost a picture: a full disk is said once, and the work goes on."""

from collections.abc import Callable

from gallery_app.domain.errors import DiskFull, GalleryError, StoreUnavailable
from gallery_app.domain.events import Event, StoreMessage
from gallery_app.domain.ids import JobId


class Keeping:
    """Runs writes of one job; the first that fails is told, the later ones are quiet."""

    def __init__(self, job: JobId, tell: Callable[[Event], None]) -> None:
        self._job = job
        self._tell = tell
        self._told = False

    def keep(self, save: Callable[[], None]) -> None:
        """Write if it can be written."""
        try:
            save()
        except (DiskFull, StoreUnavailable) as error:
            self.say(error)

    def say(self, error: GalleryError) -> None:
        """A write failed elsewhere: tell it, unless something of the kind was told before."""
        if not self._told:
            self._told = True
            self._tell(StoreMessage(self._job, error))
