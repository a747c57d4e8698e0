"""Who is told what one job brings, and what keeps its writes from costing a picture."""

from collections.abc import Callable
from dataclasses import dataclass

from gallery_app.domain.events import Event
from gallery_app.domain.ids import JobId
from gallery_app.engine.keeping import Keeping

Tell = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Teller:
    """One job's: its number, who listens, and its writes to the stores."""

    job: JobId
    tell: Tell
    keeping: Keeping


def make_teller(job: JobId, tell: Tell) -> Teller:
    """For a job that begins."""
    return Teller(job, tell, Keeping(job, tell))
