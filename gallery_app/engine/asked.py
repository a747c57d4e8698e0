"""What Freshdesk was asked a moment ago, so that a filter that is switched on and off asks it once."""

import time
from collections.abc import Callable, Sequence
from typing import Final

from gallery_app.domain.translation import speaks_english
from gallery_app.engine.asking import AskingPlan

_LIFE_S: Final = 120.0
_Asked = tuple[AskingPlan, bool]
"""A question, and whether it was asked in English."""


class AskedPlans:
    """Questions that Freshdesk answered a moment ago, and what it could not reach.

    That is told in sentences of who asked: the window's are not given to a program, which reads English.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._plans: list[tuple[float, _Asked, tuple[str, ...]]] = []

    def find(self, plan: AskingPlan) -> tuple[str, ...] | None:
        """What was not looked at then; None if it was not asked lately."""
        recent = self._clock() - _LIFE_S
        self._plans = [kept for kept in self._plans if kept[0] > recent]
        asked = plan, speaks_english()
        return next((sentences for _, known, sentences in self._plans if known == asked), None)

    def keep(self, plan: AskingPlan, not_looked_at: Sequence[str]) -> None:
        """The question was answered to its end."""
        self._plans.append((self._clock(), (plan, speaks_english()), tuple(not_looked_at)))
