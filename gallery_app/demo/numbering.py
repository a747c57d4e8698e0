"""Gives out 13-digit ids as the live service has them: growing, with gaps."""

from __future__ import annotations

import random


class Numbering:
    """Ids of one family; the same seed and order of calls give the same ids."""

    def __init__(self, seed: int, family: str, start: int) -> None:
        self._rng = random.Random(f"{seed} {family}")
        self._last = start

    def next(self) -> int:
        """The next id."""
        self._last += self._rng.randint(3, 97)
        return self._last
