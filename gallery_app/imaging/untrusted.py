"""Values out of a lane's JSON: type, range and cleanliness checked."""

import math
from collections.abc import Callable
from typing import Any, TypeVar

from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.limits import TEXT_LIMIT_CHARS
from gallery_app.imaging.plain_text import make_plain

T = TypeVar("T")


class UntrustedObject:
    """A JSON object of a lane. Every reader raises LaneLied for what is missing or not as agreed."""

    def __init__(self, untrusted: object) -> None:
        """Raise LaneLied unless it is an object."""
        if not isinstance(untrusted, dict):
            raise LaneLied("no object")
        self._values = untrusted

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def raw(self, name: str) -> Any:
        """The value as it came; KeyError becomes LaneLied."""
        try:
            return self._values[name]
        except KeyError:
            raise LaneLied(f"no {name}") from None

    def integer(self, name: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`; True is none."""
        return check_integer(self.raw(name), low, high)

    def number(self, name: str, low: float, high: float) -> float:
        """A finite number from `low` to `high`."""
        return check_number(self.raw(name), low, high)

    def flag(self, name: str) -> bool:
        """True or False."""
        return check_flag(self.raw(name))

    def text(self, name: str) -> str:
        """Short, clean text."""
        return check_text(self.raw(name))

    def find_text(self, name: str) -> str | None:
        """Short, clean text, or null."""
        return self.find(name, check_text)

    def find(self, name: str, check: Callable[[Any], T]) -> T | None:
        """A checked value, or null."""
        value = self.raw(name)
        return None if value is None else check(value)

    def items(self, name: str, limit: int, check: Callable[[Any], T]) -> tuple[T, ...]:
        """A list of at most `limit` values, each checked."""
        value = self.raw(name)
        if not isinstance(value, list) or len(value) > limit:
            raise LaneLied(f"{name} is no list of {limit} or fewer")
        return tuple(check(item) for item in value)


def check_flag(untrusted: object) -> bool:
    """True or False; LaneLied otherwise."""
    if not isinstance(untrusted, bool):
        raise LaneLied("no flag")
    return untrusted


def check_integer(untrusted: object, low: int, high: int) -> int:
    """A whole number from `low` to `high`; LaneLied otherwise."""
    if not isinstance(untrusted, int) or isinstance(untrusted, bool) or not low <= untrusted <= high:
        raise LaneLied("no such whole number")
    return untrusted


def check_number(untrusted: object, low: float, high: float) -> float:
    """A finite number from `low` to `high`; LaneLied otherwise."""
    if not isinstance(untrusted, int | float) or isinstance(untrusted, bool) or not low <= untrusted <= high:
        raise LaneLied("no such number")
    if not math.isfinite(untrusted):
        raise LaneLied("not finite")
    return float(untrusted)


def check_tag_number(untrusted: object) -> int | float:
    """A number as EXIF has them: a whole one of 64 bits or a finite float, each staying what it is."""
    if isinstance(untrusted, float):
        return check_number(untrusted, -1.8e308, 1.8e308)
    return check_integer(untrusted, -(2**63), 2**64)


def check_text(untrusted: object) -> str:
    """Text that is short and clean already: a lane that sends anything else is not ours any more."""
    if not isinstance(untrusted, str) or len(untrusted) > TEXT_LIMIT_CHARS:
        raise LaneLied("no short text")
    if make_plain(untrusted) != untrusted:
        raise LaneLied("text that was not cleaned")
    return untrusted
