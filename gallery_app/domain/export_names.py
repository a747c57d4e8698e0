"""Names of exported files: a template filled with what is known, made safe for every file system.

Two names that a person or a file system could take for the same one never meet in one export.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from gallery_app.domain.export_errors import TemplateNotUnderstood
from gallery_app.domain.invisible import INVISIBLE, SELECTORS
from gallery_app.domain.translation import mark

NAME_LIMIT_BYTES: Final = 150
"""Of one file or folder name, in UTF-8: room for a number, and for the folders around it."""
DEPTH_LIMIT: Final = 4
"""Folders of a template."""
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_RESERVED: Final = frozenset(
    (
        *("con", "prn", "aux", "nul", "conin$", "conout$", "clock$"),
        *(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"),
    )
)
"""Device names of Windows, whatever follows their first dot."""
_TOKEN: Final = re.compile(r"\{([a-z]*)(?::([^{}]*))?\}")
_NUMBER_FORMAT: Final = re.compile(r"0?[1-9]")
_DATE_FORMAT: Final = re.compile(r"(?:%[YmdHMSjyBbA]|[^%{}\\/:*?\"<>|]){1,40}")
_STAND_IN: Final = "picture"
_EXTENSION: Final = re.compile(r"[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name can be made of. `moment` is when the picture was sent, in the zone of this computer.

    `parent` is a ticket's number, or `article-77`; `name` the sender's file name without its ending.
    """

    parent: str
    number: int
    moment: datetime
    name: str
    extension: str
    requester: str = ""
    company: str = ""
    subject: str = ""
    source: str = ""


TOKENS: Final[Mapping[str, str]] = {
    "ticket": mark("number of the ticket, or article-77"),
    "n": mark("number within the export; {n:03} gives 001"),
    "date": mark("day it was sent; {date:%d.%m.%Y} orders it otherwise"),
    "time": mark("time it was sent, as 0941"),
    "name": mark("the sender's own file name"),
    "requester": mark("who asks in the ticket"),
    "company": mark("their company"),
    "subject": mark("subject of the ticket or title of the article"),
    "source": mark("reply, note, description, article …"),
    "ext": mark("ending by what the file really is"),
}
"""What a template may hold, and what it stands for."""

_TEXTS: Final[Mapping[str, Callable[[NameFacts], str]]] = {
    "ticket": lambda facts: facts.parent,
    "time": lambda facts: facts.moment.strftime("%H%M"),
    "name": lambda facts: facts.name,
    "requester": lambda facts: facts.requester or "unknown",
    "company": lambda facts: facts.company or "unknown",
    "subject": lambda facts: facts.subject,
    "source": lambda facts: facts.source,
    "ext": lambda facts: facts.extension,
}


def check_template(template: str) -> None:
    """Raise TemplateNotUnderstood, saying which part is meant, for what cannot name files."""
    text = template.strip()
    if not text or text.endswith(("/", "\\")):
        raise TemplateNotUnderstood(
            mark("A name template needs a name"), mark("For example {ticket}_{n:03}.{ext}.")
        )
    if len([step for step in _split(text) if step]) > DEPTH_LIMIT + 1:
        raise TemplateNotUnderstood(
            mark("Too many folders"), mark("A template makes at most {limit} folders."), limit=DEPTH_LIMIT
        )
    for match in _TOKEN.finditer(text):
        _check_token(match)
    if "{" in (rest := _TOKEN.sub("", text)) or "}" in rest:
        raise TemplateNotUnderstood(mark("A brace is left over"), mark("Each token stands in braces."))


def _check_token(match: re.Match[str]) -> None:
    name, form = match[1], match[2]
    if name not in TOKENS:
        offered = ", ".join(f"{{{token}}}" for token in TOKENS)
        raise TemplateNotUnderstood(
            mark("There is no {token}"), mark("There are {offered}."), token=match[0], offered=offered
        )
    if form is None:
        return
    if name == "n" and _NUMBER_FORMAT.fullmatch(form):
        return
    if name == "date" and _DATE_FORMAT.fullmatch(form):
        return
    raise TemplateNotUnderstood(
        mark("{token} is not understood"),
        mark("Numbers are written {number}, dates {date}."),
        token=match[0],
        number="{n:03}",
        date="{date:%Y-%m-%d}",
    )


def make_name(template: str, facts: NameFacts) -> str:
    """A relative path with `/` between its parts, each safe; it always ends in the true extension.

    The template is one that `check_template` lets pass. `/` in what tokens stand for makes no folder.
    """
    steps = [_fill(step, facts) for step in _split(template.strip()) if step.strip()]
    *folders, last = steps or [""]
    ending = f".{facts.extension}" if _EXTENSION.fullmatch(facts.extension) else ""
    stem = last.removesuffix(ending) if ending else last
    safe_folders = [safe_name(folder) for folder in folders]
    return "/".join((*safe_folders, safe_name(stem, ending)))


def _split(template: str) -> list[str]:
    """At slashes outside of braces: those of a date's format are refused anyway."""
    return re.split(r"[/\\]", template)


def _fill(step: str, facts: NameFacts) -> str:
    def stand_for(match: re.Match[str]) -> str:
        name, form = match[1], match[2]
        if name == "n":
            return f"{facts.number:{form or ''}d}"
        if name == "date":
            return facts.moment.strftime(form or "%Y-%m-%d")
        return re.sub(r"[/\\]", "_", _TEXTS[name](facts))

    return _TOKEN.sub(stand_for, step)


def safe_name(untrusted: str, ending: str = "") -> str:
    """One name that every usual file system takes and no person misreads, at most 150 bytes with its ending.

    Control, bidirectional, invisible, private and unassigned characters go, and so do dots and blanks at its
    ends, and a leading minus; what paths and wildcards are made of becomes an underscore. Names of devices
    get one before them. `ending` is ours, with its dot.
    """
    text = unicodedata.normalize("NFC", untrusted)
    kept = "".join(_make_fit(character) for character in text[: NAME_LIMIT_BYTES * 4])
    kept = unicodedata.normalize("NFC", kept)  # what went may have stood between a letter and its accent
    words = re.sub(r"\s+", " ", kept).strip(" .").lstrip("-~ .") or _STAND_IN
    if words.split(".", 1)[0].strip().casefold() in _RESERVED:
        words = f"_{words}"
    return _cut(words, NAME_LIMIT_BYTES - len(ending.encode())) + ending


def _make_fit(character: str) -> str:
    if character in _FORBIDDEN:
        return "_"
    category = unicodedata.category(character)
    if category[0] == "C" or category in ("Zl", "Zp") or character in INVISIBLE or character in SELECTORS:
        return ""
    return " " if category == "Zs" else character


def _cut(text: str, limit_bytes: int) -> str:
    raw = text.encode("utf-8", "ignore")
    return raw[:limit_bytes].decode("utf-8", "ignore").rstrip(" .") or _STAND_IN


def number_name(name: str, number: int) -> str:
    """`a/b (1).png` for `a/b.png`: what a file is called when its name is taken."""
    folder, slash, last = name.rpartition("/")
    stem, dot, ending = last.rpartition(".")
    if not dot or not stem:
        stem, dot, ending = last, "", ""
    mark = f" ({number})"
    room = NAME_LIMIT_BYTES - len(f"{mark}{dot}{ending}".encode())
    return f"{folder}{slash}{_cut(stem, room)}{mark}{dot}{ending}"


class NameBook:
    """Names given within one export: no two are the same, nor differ by case or composition alone."""

    def __init__(self) -> None:
        """Nothing is named yet."""
        self._given: set[str] = set()
        self._last: dict[str, int] = {}
        """The last number by the name as it is cut: of ten thousand equal ones none is sought."""

    def give(self, wanted: str) -> str:
        """This name, or the next free one numbered after it."""
        name = wanted
        if _fold(name) in self._given:
            numbered = _fold(number_name(wanted, 1))
            number = self._last.get(numbered, 0)
            while _fold(name) in self._given:
                number += 1
                name = number_name(wanted, number)
            self._last[numbered] = number
        self._given.add(_fold(name))
        return name


def _fold(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def find_stem(untrusted_file_name: str) -> str:
    """The sender's name without its ending: `IMG_3580` of `IMG_3580.JPG`."""
    name = re.split(r"[/\\]", untrusted_file_name)[-1]
    stem, dot, ending = name.rpartition(".")
    return stem if dot and stem and _EXTENSION.fullmatch(ending.casefold()) else name
