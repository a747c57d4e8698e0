"""Sentences with values that are kept on the disk, or come from a lane: in English, whoever is spoken to.

Who makes one fills its template; who shows one (`say_kept`) knows it again by its template.
"""

import re
from functools import cache
from typing import Final

from gallery_app.domain.translation import mark, tr

TOO_MANY_PIXELS: Final = mark("Not opened: {megapixels} megapixels")
STATUS_BY_NUMBER: Final = mark("status {number}")

NAMES_CAMERA: Final = mark("Its metadata names a camera: {camera}")
FINE_TEXTURE: Final = mark("Only {percent} % of it is even: fine texture, as cameras record")
LIKE_A_SCREEN: Final = mark("It has the size of a screen and {percent} % of it is even")
EVEN_SEE_THROUGH: Final = mark("{percent} % of it is even, and it is see-through")
EVEN_SMALL: Final = mark("{percent} % of it is even, and it is small")
EVEN_AS_WINDOWS: Final = mark("{percent} % of it is even, as in windows and pages")
EVEN_UNCLEAR: Final = mark("{percent} % of it is even: neither clearly drawn nor photographed")

_TEMPLATES: Final = (
    TOO_MANY_PIXELS,
    STATUS_BY_NUMBER,
    NAMES_CAMERA,
    FINE_TEXTURE,
    LIKE_A_SCREEN,
    EVEN_SEE_THROUGH,
    EVEN_SMALL,
    EVEN_AS_WINDOWS,
    EVEN_UNCLEAR,
)


@cache
def _make_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Made when the first is wanted: a start waits for none."""
    return tuple(
        (template, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template)), re.DOTALL))
        for template in _TEMPLATES
    )


def split_kept(english: str) -> tuple[str, dict[str, str]]:
    """The template and its values; a sentence without values is its own."""
    for template, pattern in _make_patterns():
        if found := pattern.fullmatch(english):
            return template, found.groupdict()
    return english, {}


def say_status(kept: str) -> str:
    """The state of a ticket: the account's own word stays as it is, one that is a number only is said."""
    return say_kept(kept) if split_kept(kept)[0] == STATUS_BY_NUMBER else kept


def say_kept(english: str) -> str:
    """In the person's language what was kept in English."""
    template, values = split_kept(english)
    return tr(template, **values)
