"""The walls tried: every attack of the self-test, each followed by the next picture in the same pool."""

import errno
import sys
from typing import Final

from gallery_app.domain.errors import DecoderDied, DecoderStopped, GalleryError, PictureStuck
from gallery_app.domain.walls import AttackOutcome, Ending
from gallery_app.imaging.attack_targets import AttackTargets
from gallery_app.imaging.lane import LaneEnded, LaneLied, LaneStopped
from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.limits import MIB, DecodeLimits
from gallery_app.imaging.selftest import ORDERS
from gallery_app.imaging.selftest_attacks import ATTACKS
from gallery_app.imaging.selftest_order import make_order

TRIAL_LIMITS: Final = DecodeLimits(wait_s=3.0, memory_bytes=384 * MIB)
"""Less of both than for pictures: some attacks go on until it is used up."""

ON_UNIX_ONLY: Final = frozenset({"unix", "fork", "exec", "kill", "code"})
ON_LINUX_ONLY: Final = frozenset({"ptrace", "environ"})
REFUSED_WITH: Final = frozenset({errno.EPERM, errno.EACCES})
"""What a wall answers. Any other error says that the attack got as far as its target."""
HOLDING_A_DECODER: Final = frozenset(Ending) - {Ending.SUCCEEDED}
HOLDING_AN_ATTACK: Final = frozenset({Ending.REFUSED, Ending.STOPPED})
"""A lane that is merely gone may have become another program."""
BOUNDED_WITH: Final = {
    "threads": REFUSED_WITH | {errno.EAGAIN},
    "files": REFUSED_WITH | {errno.EMFILE},
}
"""These are held where they come to an end."""


def list_attacks(platform: str = sys.platform) -> tuple[str, ...]:
    """Every order and attack that means something on this system."""
    left_out: frozenset[str] = frozenset() if platform == "linux" else ON_LINUX_ONLY
    if platform == "win32":
        left_out |= ON_UNIX_ONLY
    return tuple(name for name in (*ORDERS, *ATTACKS) if name not in left_out)


async def try_wall(pool: LanePool, name: str, targets: AttackTargets) -> AttackOutcome:
    """One attack on a pool of the mode `selftest`, then a picture. Raises DecoderMissing."""
    if name in ATTACKS:
        ending, got = await _attack(pool, name, targets)
    else:
        ending, got = await _misbehave(pool, name, targets)
    mark = targets.find_mark(name)
    goes_on = await _is_next_opened(pool, targets)
    if not goes_on:
        got = f"{got}; the next picture was not opened"
    held_by = HOLDING_AN_ATTACK if name in ATTACKS else HOLDING_A_DECODER
    return AttackOutcome(name, ending, mark or got, ending in held_by and not mark and goes_on)


async def _attack(pool: LanePool, name: str, targets: AttackTargets) -> tuple[Ending, str]:
    """What the attack says of itself; where it cannot say anything, how its lane ended."""
    try:
        report = await pool.try_attack(name, targets.find_target(name))
    except LaneStopped:
        return Ending.STOPPED, "ended by the filter of system calls"
    except PictureStuck:
        return Ending.OVERDUE, "its time was up"
    except (LaneEnded, LaneLied):
        return Ending.DIED, "the lane is gone"
    if report.error and report.error_number in BOUNDED_WITH.get(name, REFUSED_WITH):
        return Ending.REFUSED, report.error
    return Ending.SUCCEEDED, report.reached or report.error


async def _misbehave(pool: LanePool, name: str, targets: AttackTargets) -> tuple[Ending, str]:
    """As a picture would make its decoder do it, through all that a picture goes through."""
    order = targets.folder / f"{name}.jpg"
    order.write_bytes(make_order(name))
    try:
        await pool.make_picture(order)
    except PictureStuck:
        return Ending.OVERDUE, "its time was up"
    except DecoderStopped:
        return Ending.STOPPED, "ended by the filter of system calls"
    except DecoderDied:
        return Ending.DIED, "the lane was replaced"
    except GalleryError as error:
        return Ending.REFUSED, error.title
    return Ending.SUCCEEDED, "it passed for a picture"


async def _is_next_opened(pool: LanePool, targets: AttackTargets) -> bool:
    try:
        await pool.make_picture(targets.picture)
    except GalleryError:
        return False
    return True
