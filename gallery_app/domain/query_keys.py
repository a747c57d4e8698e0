"""The keys of the query language: for parsing, completing, explaining, SQL and the filter panel alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gallery_app.domain.query import (
    And,
    Choice,
    Key,
    Node,
    Not,
    Or,
    Query,
    Sort,
    Term,
    Value,
    Vocabulary,
    Word,
)
from gallery_app.domain.query_choices import CHOICES, ChoiceFacts, Level

NO_VOCABULARY = Vocabulary()
"""Of an account that nothing is known of: Freshdesk's own four statuses."""


class ValueKind(StrEnum):
    """What a key takes."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    """A Span; ratio takes words as well."""
    DAYS = "days"
    """Days; taken takes ThanMessage as well."""
    HASH = "hash"
    """A Choice of hexadecimal digits."""


class NumberUnit(StrEnum):
    """What a NUMBER key counts; `ID` and `PIXELS` are whole."""

    ID = "id"
    BYTES = "bytes"
    PIXELS = "pixels"
    MEGAPIXELS = "megapixels"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """`label` stands before the colon of a chip, `description` beside a completion, `examples` are values."""

    key: Key
    label: str
    description: str
    kind: ValueKind
    level: Level
    unit: NumberUnit | None = None
    examples: tuple[str, ...] = ()


_DAY_EXAMPLES = ("today", "yesterday", "-7d", "-30d", "-3m", "-1y")
_T, _P, _B = Level.TICKET, Level.PICTURE, Level.BYTES
_TEXT, _CHOICE, _NUMBER = ValueKind.TEXT, ValueKind.CHOICE, ValueKind.NUMBER
_ID, _PIXELS = NumberUnit.ID, NumberUnit.PIXELS

_TABLE = (
    KeyFacts(Key.TYPE, "Type", "real type of the file", _CHOICE, _B),
    KeyFacts(Key.DATE, "Date", "day of the message", ValueKind.DAYS, _P, examples=_DAY_EXAMPLES),
    KeyFacts(Key.IS, "Is", "what kind of picture it is", _CHOICE, _B),
    KeyFacts(Key.HAS, "Has", "what the file holds", _CHOICE, _B),
    KeyFacts(Key.SOURCE, "Source", "where the picture was sent", _CHOICE, _P),
    KeyFacts(Key.FROM, "From", "requester's name or e-mail address", _TEXT, _T),
    KeyFacts(Key.COMPANY, "Company", "requester's company", _TEXT, _T),
    KeyFacts(Key.STATUS, "Status", "status of the ticket", _CHOICE, _T),
    KeyFacts(Key.PRIORITY, "Priority", "priority of the ticket", _CHOICE, _T),
    KeyFacts(Key.CHANNEL, "Channel", "how the ticket came in", _CHOICE, _T),
    KeyFacts(Key.AGENT, "Agent", "agent the ticket is assigned to", _TEXT, _T),
    KeyFacts(Key.GROUP, "Group", "group the ticket is assigned to", _TEXT, _T),
    KeyFacts(Key.TAG, "Tag", "tag of the ticket or article", _TEXT, _T),
    KeyFacts(Key.TICKET, "Ticket", "number of the ticket", _NUMBER, _T, _ID, ("4711", "4700..4720")),
    KeyFacts(Key.ARTICLE, "Article", "number of the article", _NUMBER, _T, _ID, ("4711",)),
    KeyFacts(Key.FOLDER, "Folder", "folder or category of the knowledge base", _TEXT, _T),
    KeyFacts(Key.VISIBILITY, "Visibility", "public, or for agents only", _CHOICE, _P),
    KeyFacts(Key.NAME, "Name", "file name", _TEXT, _P, examples=("IMG_*",)),
    # The size that was declared is known earlier, but inline pictures declare none.
    KeyFacts(
        Key.SIZE, "Size", "size of the file", _NUMBER, _B, NumberUnit.BYTES, (">1mb", "100kb..2mb", "<100kb")
    ),
    KeyFacts(Key.WIDTH, "Width", "width in pixels", _NUMBER, _B, _PIXELS, (">=1080", "1920")),
    KeyFacts(Key.HEIGHT, "Height", "height in pixels", _NUMBER, _B, _PIXELS, (">=1080", "1080")),
    KeyFacts(
        Key.MEGAPIXELS, "Megapixels", "millions of pixels", _NUMBER, _B, NumberUnit.MEGAPIXELS, (">=2", "12")
    ),
    KeyFacts(Key.RATIO, "Shape", "width to height", _NUMBER, _B, NumberUnit.RATIO, ("1.78", ">=1.5")),
    KeyFacts(
        Key.TAKEN, "Taken", "day the camera shows", ValueKind.DAYS, _B, examples=(*_DAY_EXAMPLES, "<date")
    ),
    KeyFacts(Key.CAMERA, "Camera", "make and model", _TEXT, _B),
    KeyFacts(Key.SOFTWARE, "Software", "program that saved the file", _TEXT, _B, examples=("photoshop*",)),
    KeyFacts(Key.FAILED, "Failed", "why a picture failed", _CHOICE, _P),
    KeyFacts(Key.SIMILAR, "Similar to", "difference hash of a picture", ValueKind.HASH, _B),
    KeyFacts(Key.SHA, "SHA-256", "content of the file, first digits", ValueKind.HASH, _B),
)

KEYS: Mapping[Key, KeyFacts] = {facts.key: facts for facts in _TABLE}
"""All keys, the most useful first: the order in which they are offered."""

SORTS: tuple[ChoiceFacts, ...] = (
    ChoiceFacts(Sort.TICKET.value, "Ticket", "newest ticket first"),
    ChoiceFacts(Sort.NEWEST.value, "Newest", "newest first"),
    ChoiceFacts(Sort.OLDEST.value, "Oldest", "oldest first"),
    ChoiceFacts(Sort.SIZE.value, "Size", "largest first"),
    ChoiceFacts(Sort.NAME.value, "Name", "by name"),
    ChoiceFacts(Sort.SIMILAR.value, "Similarity", "similar ones side by side"),
)
"""What `sort:` takes."""

NOT_THERE_YET: Mapping[tuple[str, str], str] = {
    ("text", ""): "Words in pictures cannot be searched yet.",
    ("code", ""): "Barcodes in pictures cannot be searched yet.",
    ("has", "text"): "Words in pictures cannot be searched yet.",
    ("has", "code"): "Barcodes in pictures cannot be searched yet.",
}
"""Reserved words, key and value (any where empty), and what is said of them."""


def level(key: Key) -> Level:
    """What must be known to decide a term of this key; for `is:` the most that any of its words needs."""
    return KEYS[key].level


def choices(key: Key, vocabulary: Vocabulary = NO_VOCABULARY) -> tuple[ChoiceFacts, ...]:
    """The words a key takes, in the order they are offered; empty for keys without."""
    if key is Key.STATUS:
        return tuple(
            ChoiceFacts(name.lower(), name, name, (str(number),)) for number, name in vocabulary.statuses
        )
    return CHOICES.get(key, ())


def find_choice(key: Key, typed: str, vocabulary: Vocabulary = NO_VOCABULARY) -> ChoiceFacts | None:
    """The choice that is meant by a word or an alias of it, whatever its case."""
    offered = choices(key, vocabulary)
    wanted = typed.lower()
    for choice in offered:
        if choice.value == wanted:
            return choice
    return next((choice for choice in offered if wanted in choice.aliases), None)


def term_level(term: Term) -> Level:
    """What must be known to decide this term: the most that one of its values needs."""
    levels = [_value_level(term.key, value) for value in term.values]
    return max(levels, key=list(Level).index, default=level(term.key))


def needs_bytes(query: Query) -> bool:
    """Whether anything in the query can only be decided for pictures that were loaded."""
    return any(_node_needs_bytes(part) for part in query.parts)


def _value_level(key: Key, value: Value) -> Level:
    choice = find_choice(key, value.value) if isinstance(value, Choice) else None
    return level(key) if choice is None or choice.level is None else choice.level


def _node_needs_bytes(node: Node) -> bool:
    match node:
        case Word():
            return False
        case Term():
            return term_level(node) is Level.BYTES
        case Not(part):
            return _node_needs_bytes(part)
        case And(parts) | Or(parts):
            return any(_node_needs_bytes(part) for part in parts)
