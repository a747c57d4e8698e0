"""Finds a text on all help pages, and goes from place to place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gallery_app.desktop.help_document import read_plain
from gallery_app.desktop.help_pages import HelpPage


@dataclass(frozen=True, slots=True)
class HelpMatch:
    """`page` counts from 0, `start` is the place in the page's document."""

    page: int
    start: int


class HelpFinder:
    """Knows what every page says; `matches` are in the order of the pages, `current` is one of them."""

    def __init__(self, pages: Sequence[HelpPage]) -> None:
        self._pages = pages
        self._texts: tuple[str, ...] = ()
        self.text = ""
        self.matches: tuple[HelpMatch, ...] = ()
        self.current: HelpMatch | None = None

    def find(self, text: str, page: int) -> None:
        """Look for a text, whatever its case; the first place on this page becomes the current one."""
        if not self._texts:
            self._texts = tuple(read_plain(each.markdown) for each in self._pages)
        self.text = text.strip()
        wanted = re.compile(re.escape(self.text), re.IGNORECASE) if self.text else None
        self.matches = tuple(
            HelpMatch(number, match.start())
            for number, said in enumerate(self._texts)
            for match in (wanted.finditer(said) if wanted else ())
        )
        self.current = next((match for match in self.matches if match.page == page), None)

    def go(self, step: int, page: int) -> HelpMatch | None:
        """The next place (or the one before, with -1), on the pages after this one too; round at the end."""
        if not self.matches:
            return None
        if self.current is not None and self.current.page == page:
            number = self.matches.index(self.current) + step
        elif step > 0:
            number = next((at for at, match in enumerate(self.matches) if match.page >= page), 0)
        else:
            number = max((at for at, match in enumerate(self.matches) if match.page <= page), default=-1)
        self.current = self.matches[number % len(self.matches)]
        return self.current

    def on_page(self, page: int) -> tuple[int, ...]:
        """Where it stands on one page."""
        return tuple(match.start for match in self.matches if match.page == page)
