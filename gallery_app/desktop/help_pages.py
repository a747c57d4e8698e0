"""The help pages: our own Markdown by language, and what their links mean."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import quote, unquote

from gallery_app.desktop.resources import list_resources, read_resource

USUAL_LANGUAGE: Final = "en"
_FOLDER: Final = "help"
_FILE = re.compile(r"(?P<order>[0-9]+)-(?P<id>[a-z-]+)\.md")
_SEARCH_LINK = re.compile(r"\[`(?P<query>[^`\n]+)`\]\(search\)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """`id` is the file's name without number and ending; `markdown` has links that `read_link` reads."""

    id: str
    title: str
    markdown: str


class LinkKind(Enum):
    """What a link of a page does; the value is what stands before the colon."""

    SEARCH = "search"
    """Runs a search in the main window."""
    PAGE = "page"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class HelpLink:
    """`target` is a query as typed, the id of a page, or the id of an action."""

    kind: LinkKind
    target: str


def load_pages(language: str = USUAL_LANGUAGE) -> tuple[HelpPage, ...]:
    """Every page in its order; one that is not there in this language is in English.

    Raises:
        FileNotFoundError: the English pages were not packed.
    """
    names = list_resources(f"{_FOLDER}/{USUAL_LANGUAGE}", ".md")
    there = frozenset(list_resources(f"{_FOLDER}/{language}", ".md"))
    found = sorted((match for name in names if (match := _FILE.fullmatch(name))), key=_order)
    if not found:
        raise FileNotFoundError(_FOLDER)
    return tuple(
        make_page(match["id"], _read(language if match.string in there else USUAL_LANGUAGE, match.string))
        for match in found
    )


def make_page(page_id: str, text: str) -> HelpPage:
    """A page of a file's text: the title is its first line, and each search link gets its query."""
    title = text.partition("\n")[0].removeprefix("#").strip()
    return HelpPage(page_id, title, _SEARCH_LINK.sub(_fill_in, text))


def read_link(address: str) -> HelpLink | None:
    """`search:…`, `page:…` or `action:…`, percent-encoded; None for anything else: it is not followed."""
    kind, divider, target = address.partition(":")
    known = next((each for each in LinkKind if each.value == kind), None)
    return HelpLink(known, unquote(target)) if known is not None and divider and target else None


def _order(match: re.Match[str]) -> int:
    return int(match["order"])


def _read(language: str, name: str) -> str:
    return read_resource(f"{_FOLDER}/{language}", name).decode()


def _fill_in(match: re.Match[str]) -> str:
    query = match["query"]
    return f"[`{query}`]({LinkKind.SEARCH.value}:{quote(query, safe='')})"
