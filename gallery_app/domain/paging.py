"""Pages: what is asked for, and what the answer covers."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from gallery_app.domain.errors import PageOutOfRange

PER_PAGE_MAX = 200
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Page number from 1 and pictures a page, 1 to 200."""

    page: int = 1
    per_page: int = 50

    def __post_init__(self) -> None:
        """Refuse what no face should let through."""
        if self.page < 1 or not 1 <= self.per_page <= PER_PAGE_MAX:
            raise PageOutOfRange

    @property
    def start(self) -> int:
        """Index of the first item of the page."""
        return (self.page - 1) * self.per_page


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A slice of a whole result; `total` counts the whole."""

    items: tuple[T, ...]
    total: int
    page: int
    per_page: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.per_page))


def make_page(everything: tuple[T, ...], request: PageRequest) -> Page[T]:
    """Cut the asked page out of `everything`; past the end it is empty, never an error."""
    items = everything[request.start : request.start + request.per_page]
    return Page(items, len(everything), request.page, request.per_page)
