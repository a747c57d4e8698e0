"""Links that open this app: `ticket-gallery://ticket/4711`, and `article` likewise; nothing else is one.

Any page or mail can hold such a link, so its text is a stranger's: it names one ticket or article, or it is
refused. It carries no search, no helpdesk, no command.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.translation import mark

if TYPE_CHECKING:
    from gallery_app.domain.subject import Subject

SCHEME: Final = "ticket-gallery"
FROM_DESKTOP: Final = "--from-desktop"
_LINK: Final = r"(?i:ticket-gallery)://(ticket|article)/([1-9][0-9]{0,18})"
_BESIDE: Final = frozenset({"--demo", "--private", "--smoke", FROM_DESKTOP})
"""All that may stand before a link on a command line, and nothing may follow it."""
_NUMBER_MAX: Final = 2**63 - 1


class LinkNotUnderstood(GalleryError):
    """A link of ours that names no ticket and no article."""

    code = "link_not_understood"
    usual_title = mark("This link opens no ticket")
    usual_hint = mark(
        "Links to Ticket Gallery read ticket-gallery://ticket/4711 or ticket-gallery://article/12."
    )
    retryable = False


def parse_app_link(text: str) -> "Subject":
    """What the link names.

    Raises:
        LinkNotUnderstood: anything but exactly such a link.
    """
    found = re.fullmatch(_LINK, text, re.ASCII)
    if found is None or int(found[2]) > _NUMBER_MAX:
        raise LinkNotUnderstood
    from gallery_app.domain.subject import make_subject  # noqa: PLC0415 - few starts have a link

    return make_subject(int(found[2]), in_article=found[1] == "article")


def take_link(given: Sequence[str]) -> list[str]:
    """The command line with its link, if it has one, as the search it stands for.

    A system puts the link into a command line of ours, and quotes in it may end that argument early: so
    nothing may follow a link, and little may stand before it.

    Raises:
        LinkNotUnderstood: no link of ours, or not alone.
    """
    if not any(_looks_like_link(argument) for argument in given):
        return list(given)
    *before, link = given
    if not set(before) <= _BESIDE:
        raise LinkNotUnderstood
    return [*before, f"--open={parse_app_link(link)}"]


def _looks_like_link(argument: str) -> bool:
    return argument[: len(SCHEME) + 1].lower() == f"{SCHEME}:"
