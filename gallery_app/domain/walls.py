"""What holds a lane in: the walls that stand around it, and what became of attacks on them."""

from dataclasses import dataclass
from enum import StrEnum

from gallery_app.domain.translation import mark, tr


class WallLevel(StrEnum):
    """How much a lane that a picture has taken over can still reach."""

    FULL = "full"
    PARTIAL = "partial"
    PROCESS_ONLY = "process only"


@dataclass(frozen=True, slots=True)
class Walls:
    """Which walls stand. One that the system does not have, or would not raise, is simply False."""

    resource_limits: bool = False
    """Memory, open files, files' sizes, processor time."""
    dies_with_parent: bool = False
    no_new_privileges: bool = False
    landlock: bool = False
    """Linux: no path, no TCP port, no signal to others."""
    seccomp: bool = False
    """Linux: no system call but those that decoding needs."""
    job_object: bool = False
    """Windows: memory, one process, no windows of others. Files and network stay within reach."""
    seatbelt: bool = False
    """macOS: nothing but computing."""

    @property
    def level(self) -> WallLevel:
        """Full only where files, network and other processes are all out of reach, by tested walls."""
        if self.landlock and self.seccomp:
            return WallLevel.FULL
        has_some = self.landlock or self.seccomp or self.job_object or self.seatbelt
        return WallLevel.PARTIAL if has_some else WallLevel.PROCESS_ONLY

    @property
    def words(self) -> str:
        """The walls for people, after "Pictures are opened behind:"."""
        names = [tr(name) for name, stands in self._list_named() if stands]
        return ", ".join([tr("a process of its own"), *names])

    def _list_named(self) -> tuple[tuple[str, bool], ...]:
        return (
            (mark("limits of memory and time"), self.resource_limits),
            (mark("no files (Landlock)"), self.landlock),
            (mark("no network and no other program (seccomp)"), self.seccomp),
            (mark("a job object"), self.job_object),
            (mark("a seatbelt"), self.seatbelt),
        )


class Ending(StrEnum):
    """How an attack on the walls ended."""

    REFUSED = "refused"
    """The system said no, and the lane went on."""
    STOPPED = "stopped"
    """The lane tried what no picture needs, and was ended at once."""
    DIED = "died"
    """The lane is gone, or was ended for what it answered; nothing else is."""
    OVERDUE = "overdue"
    """It never came to an end by itself: its time was up."""
    SUCCEEDED = "succeeded"


@dataclass(frozen=True, slots=True)
class AttackOutcome:
    """What one attack of the self-test came to.

    `got` is what the attack itself says it reached, or why it did not. It is held if it reached nothing and
    the next picture was opened.
    """

    attack: str
    ending: Ending
    got: str
    is_held: bool
