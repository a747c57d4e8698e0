"""What can be asked of Freshdesk to learn which tickets and articles may answer a query."""

from dataclasses import dataclass
from datetime import datetime

from gallery_app.domain.query import Text
from gallery_app.engine.conditions import Condition


@dataclass(frozen=True, slots=True)
class TicketSearch:
    """`search/tickets`. `reaches_now`: a ticket that was changed a minute ago may hold for it."""

    condition: Condition
    reaches_now: bool = True


@dataclass(frozen=True, slots=True)
class CompanyTickets:
    """The tickets of the companies with this name, changed since then if it is told."""

    name: Text
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class RequesterTickets:
    """The tickets of the people with this name."""

    name: Text
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class EmailTickets:
    """The tickets of one e-mail address."""

    email: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChangedTickets:
    """All tickets that changed since then."""

    since: datetime


@dataclass(frozen=True, slots=True)
class ArticleSearch:
    """`search/solutions`, the only full-text search there is."""

    term: str


@dataclass(frozen=True, slots=True)
class FolderArticles:
    """The articles of the folders and categories with this name, and of what lies in them; None: of all."""

    name: Text | None


Listing = CompanyTickets | RequesterTickets | EmailTickets
TicketCall = TicketSearch | Listing | ChangedTickets
ArticleCall = ArticleSearch | FolderArticles
Call = TicketCall | ArticleCall
