"""Back and forward: where somebody was, with page, scroll, focus and all."""

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from gallery_app.domain.query import Query

STEPS_MAX = 100
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Step(Generic[P]):
    """A page of a query; `place` is what the view needs to stand as it stood, None before it was left."""

    query: Query
    page: int
    place: P | None = None


class Trail(Generic[P]):
    """The steps in order and where on them somebody stands. A new step cuts off what lay ahead."""

    def __init__(self) -> None:
        self._steps: list[Step[P]] = []
        self._here = -1

    @property
    def here(self) -> Step[P] | None:
        """The step that is shown; None before the first."""
        return self._steps[self._here] if self._steps else None

    @property
    def can_go_back(self) -> bool:
        """Whether a step lies before this one."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a step lies after this one."""
        return self._here < len(self._steps) - 1

    def clear(self) -> None:
        """Another helpdesk: nothing of the old one is gone back to."""
        self._steps.clear()
        self._here = -1

    def leave(self, place: P) -> None:
        """Note how the shown step looks, before it is left."""
        if self._steps:
            self._steps[self._here] = replace(self._steps[self._here], place=place)

    def go(self, query: Query, page: int) -> None:
        """Step on. The step that is shown already is not taken twice."""
        here = self.here
        if here is not None and (here.query, here.page) == (query, page):
            return
        del self._steps[self._here + 1 :]
        self._steps.append(Step(query, page))
        del self._steps[:-STEPS_MAX]
        self._here = len(self._steps) - 1

    def find_place(self, query: Query, page: int) -> P | None:
        """How a page of the query looked when it was left last; None if nobody was there."""
        seen = (step for step in reversed(self._steps) if (step.query, step.page) == (query, page))
        return next((step.place for step in seen if step.place is not None), None)

    def back(self) -> Step[P] | None:
        """The step before, which is then shown; None at the first."""
        return self._move(-1)

    def forward(self) -> Step[P] | None:
        """The step after, which is then shown; None at the last."""
        return self._move(1)

    def _move(self, by: int) -> Step[P] | None:
        if not 0 <= self._here + by < len(self._steps):
            return None
        self._here += by
        return self._steps[self._here]
