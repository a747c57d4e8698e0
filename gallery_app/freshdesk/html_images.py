"""Finds the `<img>` elements of a message's HTML in linear time, whatever the sender wrote.

The standard library's parser is quadratic for unclosed tags (100 kB can hold the interpreter for 45 s),
so this scanner's expressions cannot fail once they have begun: all that may follow a repetition is
optional, and the scan never goes back. Possessive quantifiers stand on single characters only; on groups
they match wrongly in Python before 3.11.5 (Debian 12 has 3.11.2).
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

BODY_LIMIT_CHARS: Final = 1024 * 1024
SRC_LIMIT_CHARS: Final = 16_384
_LONG_DATA_MIN_CHARS: Final = 1024

_RAW_TEXT: Final = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_PICTURE_TAGS: Final = frozenset({"img", "image", "v:imagedata"})
_LOOKED_AT = "|".join(sorted({*_RAW_TEXT, *_PICTURE_TAGS}))
# Both repetitions are bounded, since each round costs memory; where a sender goes beyond, the scan simply
# goes on at the next "<".
_INSIDE = r"""(?:[^>=]*+=++\s*+(?:"[^"]*+"|'[^']*+')?){0,4000}[^>=]*+"""
_OTHER = rf"(?:[a-z]{_INSIDE}|[/!?][^>]*+)>?[^<]*+"
_TOKEN = re.compile(
    rf"""
    <(?=[a-z/!?])
    (?:!--(?:-?>|(?s:.*?-->|.*))                                 # comment; an open one takes the rest
    |(?P<name>{_LOOKED_AT})(?=[\s/>])(?P<inside>{_INSIDE})>?
    |{_OTHER}(?:<(?!!--|(?:{_LOOKED_AT})[\s/>]){_OTHER}){{0,4000}})  # a run of all others, at one go
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"""([^\s=/>"'][^\s=/>]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+)))?""",
)
_RAW_TEXT_ENDS: Final = {name: re.compile(rf"</{name}", re.IGNORECASE) for name in _RAW_TEXT}
# Only the mark is of either case: a run of many MB takes seven times as long where case is folded.
_LONG_DATA = re.compile(rf"(?i:;base64,)([A-Za-z0-9+/=_-]{{{_LONG_DATA_MIN_CHARS},}}+)")
_STAND_IN = re.compile(r"(.{0,200};base64,)@([0-9]{1,6})@", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class HtmlImage:
    """One `<img>`: its source (unescaped once, may be any text) and its alternative text."""

    untrusted_src: str = field(repr=False)
    untrusted_alt: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HtmlScan:
    """All `<img>` with a source, in document order; `cut` if the text was longer than is read."""

    images: tuple[HtmlImage, ...]
    cut: bool


def find_images(untrusted_html: str, *, limit_chars: int = BODY_LIMIT_CHARS) -> HtmlScan:
    """Scan at most `limit_chars` of markup; long base64 data in it does not count."""
    long_data: list[str] = []

    def set_aside(found: re.Match[str]) -> str:
        long_data.append(found[1])
        return f";base64,@{len(long_data) - 1}@"

    text = _LONG_DATA.sub(set_aside, untrusted_html)
    images = tuple(_images_of(text[:limit_chars], long_data))
    return HtmlScan(images, cut=len(text) > limit_chars)


def _images_of(text: str, long_data: list[str]) -> Iterator[HtmlImage]:
    for inside in _picture_tags(text):
        values = _read_attributes(inside)
        src = values.get("src", "")
        if src.strip():
            yield HtmlImage(_put_back(src, long_data), _unescaped(values.get("alt", "")[:1000]))


def _picture_tags(text: str) -> Iterator[str]:
    position = 0
    while found := _TOKEN.search(text, position):
        position = found.end()
        name = (found["name"] or "").lower()
        if name in _PICTURE_TAGS:
            yield found["inside"]
        elif name in _RAW_TEXT_ENDS:
            end = _RAW_TEXT_ENDS[name].search(text, position)
            if end is None:
                return
            position = end.start()


def _read_attributes(inside: str) -> dict[str, str]:
    """First value of `src` and `alt`; nothing else is of interest (`srcset` neither)."""
    values: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(inside):
        name = found[1].lower()
        if name in ("src", "alt") and name not in values:
            values[name] = found[2] or found[3] or found[4] or ""
    return values


def _put_back(src: str, long_data: list[str]) -> str:
    found = _STAND_IN.fullmatch(src)
    if found and int(found[2]) < len(long_data):
        return found[1] + long_data[int(found[2])]
    if src.lstrip()[:5].lower() == "data:":
        return src
    return _unescaped(src[:SRC_LIMIT_CHARS])


def _unescaped(text: str) -> str:
    """Resolve `&amp;` and the like once; a number of 5,000 digits is left as it stands."""
    try:
        return html.unescape(text)
    except ValueError:
        return text
