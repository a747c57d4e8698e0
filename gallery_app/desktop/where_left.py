"""Where somebody was when the window was closed: helpdesk, search and page, for the next start."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from gallery_app.desktop.gallery_view import ViewPlace
from gallery_app.desktop.remembered import read_json, read_number
from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.ids import ImageId
from gallery_app.domain.query import Query
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query

_PLACE_PARTS: Final = 3


@dataclass(frozen=True, slots=True)
class WhereLeft:
    """A page of a search in one helpdesk; without a search there is nothing to go back to."""

    address: str = ""
    search: str = ""
    page: int = 1
    place: ViewPlace = field(default_factory=ViewPlace)

    def find_query(self, account: Account) -> Query | None:
        """What to open in this helpdesk; None in another one, or if nothing that can be read was open."""
        if not self.search or self.address != account.address:
            return None
        try:
            return parse_query(self.search)
        except GalleryError:  # written by another version
            return None

    def to_remembered(self) -> dict[str, str]:
        """For the settings."""
        place = json.dumps([self.place.scroll, self.place.focused, self.place.first])
        return {
            "open_account": self.address,
            "open_search": self.search,
            "open_page": str(self.page),
            "open_place": place,
        }


def find_where(account: Account | None, query: Query | None, page: int, place: ViewPlace) -> WhereLeft:
    """The place to come back to; none in the demo helpdesk, which is another one each time."""
    if account is None or account.is_demo or query is None:
        return WhereLeft()
    return WhereLeft(account.address, print_query(query), page, place)


def read_where(remembered: Mapping[str, str]) -> WhereLeft:
    """What `to_remembered` gave."""
    page = max(1, read_number(remembered, "open_page", 1))
    address, search = remembered.get("open_account", ""), remembered.get("open_search", "")
    return WhereLeft(address, search, page, _read_place(remembered.get("open_place", "")))


def _read_place(kept: str) -> ViewPlace:
    """The top of the page for what is none."""
    place = read_json(kept)
    if not isinstance(place, list) or len(place) != _PLACE_PARTS:
        return ViewPlace()
    scroll, focused, first = place
    if not isinstance(scroll, int) or not all(
        image is None or isinstance(image, str) for image in (focused, first)
    ):
        return ViewPlace()
    return ViewPlace(max(0, scroll), focused and ImageId(focused), first and ImageId(first))
