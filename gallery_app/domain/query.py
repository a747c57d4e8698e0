"""The query language's tree: one question, as search bar, filter controls, commands and API ask it."""

from dataclasses import dataclass
from enum import StrEnum


class Key(StrEnum):
    """What stands before the colon; the value is how it is typed. Syntax: product specification, c.4."""

    TICKET = "ticket"
    ARTICLE = "article"
    FOLDER = "folder"
    """A knowledge-base folder (or category) by name, with the folders in it."""
    FROM = "from"
    COMPANY = "company"
    AGENT = "agent"
    GROUP = "group"
    TAG = "tag"
    STATUS = "status"
    PRIORITY = "priority"
    SOURCE = "source"
    VISIBILITY = "visibility"
    CHANNEL = "channel"
    TYPE = "type"
    NAME = "name"
    SIZE = "size"
    WIDTH = "w"
    HEIGHT = "h"
    MEGAPIXELS = "mp"
    RATIO = "ratio"
    DATE = "date"
    TAKEN = "taken"
    CAMERA = "camera"
    SOFTWARE = "software"
    HAS = "has"
    IS = "is"
    SIMILAR = "similar"
    SHA = "sha"
    FAILED = "failed"
    """Why a picture failed: a code of `domain.errors`."""


class Sort(StrEnum):
    """Order of a result.

    `ticket`: newest ticket first, its pictures as they were sent; it alone has group heads.
    """

    TICKET = "ticket"
    NEWEST = "newest"
    OLDEST = "oldest"
    SIZE = "size"
    NAME = "name"
    SIMILAR = "similar"


@dataclass(frozen=True, slots=True)
class Text:
    """Words to be found. Case and accents do not matter.

    Without a wildcard it is found anywhere in a value. With `*` (any run of characters, none too) the whole
    value must fit the pattern. `is_quoted`: typed in quotes, where `*` is only a star. `is_whole` (`=`): the
    whole value is this.
    """

    pattern: str
    is_quoted: bool = False
    is_whole: bool = False

    @property
    def has_wildcard(self) -> bool:
        """Whether `*` stands for anything."""
        return "*" in self.pattern and not self.is_quoted


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a key's fixed words, lower case (`png`, `open`, `private note` …)."""

    value: str


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers from `low` to `high`, None for open; bytes, pixels, megapixels, width/height, or ids."""

    low: float | None = None
    high: float | None = None
    low_included: bool = True
    high_included: bool = True


class Unit(StrEnum):
    """Steps back from today."""

    DAY = "d"
    WEEK = "w"
    MONTH = "m"
    YEAR = "y"


@dataclass(frozen=True, slots=True)
class CalendarPeriod:
    """A year, a month or a day of the local calendar."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class DaysBack:
    """The local day `count` units before today; `DaysBack(0)` is today, `DaysBack(1)` yesterday."""

    count: int
    unit: Unit = Unit.DAY


DayPoint = CalendarPeriod | DaysBack


@dataclass(frozen=True, slots=True)
class Days:
    """Local calendar days from the first of `low` to the last of `high`, None is open.

    Both ends are included unless said.
    """

    low: DayPoint | None = None
    high: DayPoint | None = None
    low_included: bool = True
    high_included: bool = True


@dataclass(frozen=True, slots=True)
class ThanMessage:
    """`taken:<date`: the camera's time beside the message's; `relation` is `<`, `<=`, `>` or `>=`."""

    relation: str


Value = Text | Choice | Span | Days | ThanMessage


@dataclass(frozen=True, slots=True)
class Word:
    """Free text: found in file name, ticket subject, requester, company, or article title."""

    text: Text


@dataclass(frozen=True, slots=True)
class Term:
    """`key:value|value`: any of the values fits."""

    key: Key
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not fit. A picture whose value is unknown fits neither the part nor its opposite."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """All parts fit; two parts or more, none of them an And."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One part fits at least; two parts or more, none of them an Or."""

    parts: tuple["Node", ...]


Node = Word | Term | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A whole question. `where` None asks for everything; `sort` None means Sort.TICKET."""

    where: Node | None = None
    sort: Sort | None = None

    @property
    def parts(self) -> tuple[Node, ...]:
        """What must all fit: one chip each."""
        match self.where:
            case None:
                return ()
            case And(parts):
                return parts
            case node:
                return (node,)


def make_query(parts: tuple[Node, ...], sort: Sort | None = None) -> Query:
    """The reverse of `Query.parts`; an And among the parts is opened."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, And) else (part,))
    if not flat:
        return Query(None, sort)
    return Query(flat[0] if len(flat) == 1 else And(tuple(flat)), sort)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The account's own words, for reading, completing and explaining; all empty where nothing is known yet.

    Statuses, agents and groups by Freshdesk's number; the rest are names met so far.
    """

    statuses: tuple[tuple[int, str], ...] = ((2, "Open"), (3, "Pending"), (4, "Resolved"), (5, "Closed"))
    agents: tuple[tuple[int, str], ...] = ()
    groups: tuple[tuple[int, str], ...] = ()
    companies: tuple[str, ...] = ()
    requesters: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    cameras: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
