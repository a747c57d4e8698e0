"""What a query's answer is made of: items, groups, counts beside filter values, and what all of it covers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gallery_app.domain.article import Article
from gallery_app.domain.ids import ArticleId, ImageId, TicketId
from gallery_app.domain.image import ImageRef, Source
from gallery_app.domain.query import Key
from gallery_app.domain.ticket import MessageKind, Ticket


class FoldReason(StrEnum):
    """Why a picture is folded away; the value is what `is:` says."""

    PIXEL = "pixel"
    """A tracking pixel or spacer: 3 x 3 pixels at most."""
    TINY = "tiny"
    """An icon: no side above 64 pixels."""
    LOGO = "logo"
    """Inline, small, and repeated in several messages or tickets: a signature."""
    REPEATED = "repeated"
    """Inline, and the same bytes in very many tickets, whatever its size."""
    HIDDEN = "hidden"
    """Somebody hid it everywhere."""


@dataclass(frozen=True, slots=True)
class GalleryItem:
    """One tile: a picture, and the copies of the same bytes that the result holds beside it.

    `copies` counts this one too. `other_tickets` counts tickets and articles beyond this one that show the
    same or a nearly equal picture, whether they are in the result or not. `fold`: why it would be folded.
    """

    ref: ImageRef
    copies: int = 1
    other_tickets: int = 0
    fold: FoldReason | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A head above the tiles of one ticket or article.

    `pictures` and `folded` count within the whole result.
    """

    parent: TicketId | ArticleId
    in_article: bool
    title: str
    created_at: datetime
    requester: str | None = None
    company: str | None = None
    published: bool | None = None
    """Articles: False for a draft."""
    pictures: int = 0
    folded: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """One spot where a picture's bytes are shown: what a tile with copies unfolds to."""

    image: ImageId
    parent: TicketId | ArticleId
    in_article: bool
    title: str
    source: Source
    message_kind: MessageKind
    private: bool
    created_at: datetime
    name: str
    distance: int = 0
    """Bits by which the difference hash differs; 0 for the same bytes."""
    occurrences: int = 1
    """Messages of the ticket or article that show it: quoted copies are one spot."""


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a key, as it is typed, and how many pictures it would show.

    The key's own terms are set aside for that.
    """

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts beside filter values: type, source, has, is, status, company, most frequent first.

    Keys: Key.TYPE, Key.IS, Key.SOURCE, Key.VISIBILITY, Key.HAS, Key.STATUS, Key.COMPANY.
    """

    values: Mapping[Key, tuple[FacetValue, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FailureCount:
    """Pictures that failed for one reason."""

    code: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a count covers: nothing is dropped without being counted here.

    `total` tiles of the whole result (after copies were put together and junk was folded); `pictures`
    matches before that. `failed` and `remote` of those known so far (a failure is known once the picture was
    asked for). `folded` by reason. `undecided` pictures were not loaded yet, so a filter on what their bytes
    say can neither take nor refuse them. `messages_missing` is True if Freshdesk did not give all messages;
    `other_files` are attachments that are no pictures.

    `tickets_known` tickets may answer and are known by number; of `tickets_read` the pictures are known.
    `tickets_refused` are not among them: Freshdesk does not give those to this agent, or has them no more.
    `not_looked_at` says in words what a search could not reach at all, one sentence each.
    """

    total: int
    failed: int = 0
    remote: int = 0
    other_files: int = 0
    messages_read: int = 0
    messages_missing: bool = False
    pictures: int = 0
    folded: Mapping[FoldReason, int] = field(default_factory=dict)
    failures: tuple[FailureCount, ...] = ()
    undecided: int = 0
    tickets_known: int = 0
    tickets_read: int = 0
    tickets_refused: int = 0
    is_local: bool = False
    """Freshdesk cannot answer any of the query: only what is known on this computer was searched."""
    listed_since: datetime | None = None
    """Tickets that changed after this moment were listed by a refresh; None if there never was one."""
    not_looked_at: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether nothing that is known of remains to be read or decided."""
        return not (
            self.messages_missing
            or self.undecided
            or self.not_looked_at
            or self.tickets_read < self.tickets_known
        )


@dataclass(frozen=True, slots=True)
class TicketHit:
    """A ticket that answers a search, or may: one that was not read has told none of its pictures yet."""

    ticket: Ticket
    requester: str | None
    company: str | None
    pictures: int
    was_read: bool


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that answers a search; `folder` by name."""

    article: Article
    pictures: int
    folder: str | None
