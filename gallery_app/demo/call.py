"""One API call as an endpoint sees it: its place in the path, its parameters, and paging."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from gallery_app.demo.answer import Answer, make_invalid, make_json
from gallery_app.demo.links import Links
from gallery_app.demo.world import World

PER_PAGE_DEFAULT = 30
PER_PAGE_MOST = 100


class Refused(Exception):
    """An endpoint's way to answer with an error from any depth."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


@dataclass(slots=True)
class Call:
    """`numbers` are the ids in the path, in order; `query` has the last value of each parameter."""

    world: World
    links: Links
    address: str
    path: str
    numbers: tuple[int, ...]
    words: tuple[str, ...]
    query: dict[str, str]
    expired_links: bool = False
    index_lag_s: float = 0.0
    solutions_page_size: int = PER_PAGE_DEFAULT
    archived_redirects: bool = False
    category_lists_nested: bool = False

    def read_includes(self, allowed: frozenset[str]) -> tuple[str, ...]:
        """The parts of `include`; refuses unknown ones."""
        wanted = tuple(part.strip() for part in self.query.get("include", "").split(",") if part.strip())
        for part in wanted:
            if part not in allowed:
                listed = ",".join(sorted(allowed))
                raise Refused(make_invalid("include", f"It should be one of these values: '{listed}'"))
        return wanted

    def read_number(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number from the parameters; refuses others with the service's words."""
        text = self.query.get(name)
        if text is None:
            return default
        if not text.isascii() or not text.isdigit():
            raise Refused(make_invalid(name, "It should be a Positive Integer", "datatype_mismatch"))
        if not least <= int(text) <= most:
            message = f"It should be greater than or equal to {least} and less than or equal to {most}"
            raise Refused(make_invalid(name, message))
        return int(text)

    def read_page(self, per_page_default: int = PER_PAGE_DEFAULT) -> tuple[int, int]:
        """Page (from 1) and rows per page."""
        per_page = self.read_number("per_page", per_page_default, 1, PER_PAGE_MOST)
        return self.read_number("page", 1, 1, 1_000_000), per_page

    def cut_page(self, rows: Sequence[Any], page: int, per_page: int) -> tuple[Sequence[Any], dict[str, str]]:
        """The rows of the page, and the Link header when there is another."""
        begin = (page - 1) * per_page
        headers: dict[str, str] = {}
        if begin + per_page < len(rows):
            onward = urlencode({**self.query, "page": page + 1})
            # The service really puts a space behind the bracket and none behind the semicolon.
            headers["Link"] = f'< {self.address}{self.path}?{onward}>;rel="next"'
        return rows[begin : begin + per_page], headers

    def make_list(self, rows: Sequence[Any], per_page_default: int = PER_PAGE_DEFAULT) -> Answer:
        """One page of the rows with its Link header, as an answer."""
        part, headers = self.cut_page(rows, *self.read_page(per_page_default))
        return make_json(list(part), 200, headers)


def make_missing() -> Answer:
    """404 as the service sends it: with an empty body."""
    return Answer(404)
