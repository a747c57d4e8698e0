"""What is selected in a result: it outlives pages, sorting and filtering."""

from collections.abc import Iterable, Sequence

from gallery_app.domain.ids import ImageId
from gallery_app.domain.query import Query


class Selection:
    """Selected pictures in the order they were taken, each with the page it stood on.

    Pages mean something only for the query and page size they were counted in: after another cut of the
    result they are not known until a page is opened.
    """

    def __init__(self) -> None:
        self._page_of: dict[ImageId, int | None] = {}
        self._cut: tuple[Query, int] | None = None

    def __len__(self) -> int:
        return len(self._page_of)

    def __contains__(self, image: object) -> bool:
        return image in self._page_of

    @property
    def images(self) -> tuple[ImageId, ...]:
        """All that is selected, on whatever page."""
        return tuple(self._page_of)

    @property
    def pages(self) -> int | None:
        """On how many pages they stand; None while that is not known of all."""
        pages = set(self._page_of.values())
        return None if None in pages else len(pages)

    def clear(self) -> None:
        """Select nothing."""
        self._page_of.clear()

    def open_cut(self, query: Query, per_page: int) -> None:
        """A result is opened: what stays selected may stand on other pages now."""
        if self._cut != (query, per_page):
            self._cut = (query, per_page)
            self._page_of = dict.fromkeys(self._page_of)

    def take_page(self, page: int, shown: Sequence[ImageId], selected: Iterable[ImageId]) -> None:
        """The selection among the pictures shown on a page changed to `selected`."""
        chosen = set(selected)
        for image in shown:
            if image in chosen:
                self._page_of[image] = page
            else:
                self._page_of.pop(image, None)

    def place_page(self, page: int, shown: Sequence[ImageId]) -> tuple[ImageId, ...]:
        """A page was opened: those of `shown` that are selected; from now on their page is known."""
        here = tuple(image for image in shown if image in self._page_of)
        for image in here:
            self._page_of[image] = page
        return here

    def take_all(self, images: Iterable[ImageId], per_page: int) -> None:
        """Select the whole result, given in its order."""
        for number, image in enumerate(images):
            self._page_of[image] = number // per_page + 1
