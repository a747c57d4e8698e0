"""Asking a lane which walls stand around it, and having a lane of the self-test attack them."""

from dataclasses import dataclass, fields
from typing import Any, Final

from gallery_app.domain.walls import Walls
from gallery_app.imaging.lane import ANSWER_LIMIT_BYTES, Lane, LaneLied
from gallery_app.imaging.plain_text import make_plain
from gallery_app.imaging.selftest_order import TOLD_CHARS, make_order
from gallery_app.imaging.untrusted import UntrustedObject

ERROR_NUMBERS: Final = 4096


@dataclass(frozen=True, slots=True)
class AttackReport:
    """What an attack itself says: what it `reached`, or the system's error and its number (0: none)."""

    reached: str
    error: str
    error_number: int


class WallsErrand:
    """Which walls stand; told by the lane before it saw a foreign byte, and checked all the same."""

    def prepare(self) -> None:
        """Nothing to do without a lane."""

    def run(self, lane: Lane) -> Walls:
        """What the lane said as it started."""
        return check_walls(lane.ready.get("sandbox"))


class AttackErrand:
    """One order to a lane of the self-test."""

    def __init__(self, word: str, target: str) -> None:
        """`word` of `selftest` or `selftest_attacks`, `target` as that attack takes it."""
        self._order = make_order(word, target)

    def prepare(self) -> None:
        """Nothing to do without a lane."""

    def run(self, lane: Lane) -> AttackReport:
        """Send the order and wait. Raises LaneEnded where a wall ended the lane."""
        lane.send({"do": "picture", "format": "JPEG", "pixels_limit": 1}, self._order)
        answer, body = lane.receive(ANSWER_LIMIT_BYTES)
        if body:
            raise LaneLied("a body that was not asked for")
        return check_report(answer)


def check_walls(untrusted: object) -> Walls:
    """Every flag of Walls, and nothing else. Raises LaneLied."""
    answer = UntrustedObject(untrusted)
    names = [field.name for field in fields(Walls)]
    if not isinstance(untrusted, dict) or set(untrusted) != set(names):
        raise LaneLied("not the walls")
    return Walls(**{name: answer.flag(name) for name in names})


def check_report(untrusted: dict[str, Any]) -> AttackReport:
    """Short clean text and a number. Raises LaneLied."""
    answer = UntrustedObject(untrusted)
    return AttackReport(
        _check_words(answer.raw("reached")),
        _check_words(answer.raw("error")),
        answer.integer("errno", 0, ERROR_NUMBERS) if "errno" in answer else 0,
    )


def _check_words(untrusted: object) -> str:
    if not isinstance(untrusted, str) or len(untrusted) > TOLD_CHARS:
        raise LaneLied("no short text")
    return make_plain(untrusted)
