"""What a gallery is of: the ticket or article that a person typed or pasted."""

import re
from dataclasses import dataclass

from gallery_app.domain.errors import NotUnderstood
from gallery_app.domain.ids import ArticleId, TicketId

_NUMBER_MAX = 2**63 - 1
_NUMBER = re.compile(r"#?\s?([0-9]{1,19})")
_TICKET_PATHS = (
    re.compile(r"/a/tickets/([0-9]{1,19})(?![0-9])"),
    re.compile(r"/(?:helpdesk|support)/tickets/(?:archived/)?([0-9]{1,19})(?![0-9])"),
    re.compile(r"/api/v2/tickets/(?:archived/)?([0-9]{1,19})(?![0-9])"),
)
_ARTICLE_PATHS = (
    re.compile(r"/a/solutions/articles/([0-9]{1,19})(?![0-9])"),
    re.compile(r"/(?:[a-z]{2}(?:-[A-Za-z]{2})?/)?support/solutions/articles/([0-9]{1,19})(?![0-9])"),
    re.compile(r"/api/v2/solutions/articles/([0-9]{1,19})(?![0-9])"),
)
"""Addresses of the agent's view, the customer portal and the API, as Freshdesk writes them."""


@dataclass(frozen=True, slots=True)
class TicketSubject:
    """The pictures of one ticket."""

    id: TicketId

    def __str__(self) -> str:
        """As it is typed."""
        return f"#{self.id}"


@dataclass(frozen=True, slots=True)
class ArticleSubject:
    """The pictures of one knowledge-base article."""

    id: ArticleId

    def __str__(self) -> str:
        """As it is typed."""
        return f"article:{self.id}"


Subject = TicketSubject | ArticleSubject


def make_subject(parent: int, *, in_article: bool) -> Subject:
    """The ticket or article of this number."""
    return ArticleSubject(ArticleId(parent)) if in_article else TicketSubject(TicketId(parent))


def make_agent_url(address: str, parent: int, *, in_article: bool) -> str:
    """Where Freshdesk shows it to agents: `https://acme.freshdesk.com/a/tickets/4711`, no foreign text."""
    place = "solutions/articles" if in_article else "tickets"
    return f"{address.rstrip('/')}/a/{place}/{parent}"


def parse_subject(text: str) -> Subject:
    """Read `4711`, `#4711`, `ticket:4711`, `article:12`, or the address of either.

    Raises:
        NotUnderstood: nothing of that kind; the text is left for the person to correct.
    """
    typed = text.strip()
    for pattern in _TICKET_PATHS:
        if found := pattern.search(typed):
            return TicketSubject(TicketId(_checked(found[1])))
    for pattern in _ARTICLE_PATHS:
        if found := pattern.search(typed):
            return ArticleSubject(ArticleId(_checked(found[1])))
    key, colon, rest = typed.partition(":")
    if colon and key.lower() in ("ticket", "article"):
        typed = rest
    if (found := _NUMBER.fullmatch(typed.strip())) is None:
        raise NotUnderstood
    number = _checked(found[1])
    is_article = bool(colon) and key.lower() == "article"
    return ArticleSubject(ArticleId(number)) if is_article else TicketSubject(TicketId(number))


def _checked(digits: str) -> int:
    number = int(digits)
    if not 0 < number <= _NUMBER_MAX:
        raise NotUnderstood
    return number
