"""The keys of the query language: for parsing, completing, explaining, SQL and the filter panel alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

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
from gallery_app.domain.translation import mark, tr

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
    """`title` stands before the colon of a chip, `description` beside a completion; both are `mark`ed.

    `examples` are values.
    """

    key: Key
    title: str
    description: str
    kind: ValueKind
    level: Level
    unit: NumberUnit | None = None
    examples: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The title in the person's language."""
        return tr(self.title, about="filter")


_DAY_EXAMPLES = ("today", "yesterday", "-7d", "-30d", "-3m", "-1y")
_T, _P, _B = Level.TICKET, Level.PICTURE, Level.BYTES
_TEXT, _CHOICE, _NUMBER = ValueKind.TEXT, ValueKind.CHOICE, ValueKind.NUMBER
_ID, _PIXELS = NumberUnit.ID, NumberUnit.PIXELS

_TABLE = (
    KeyFacts(Key.TYPE, mark("Type", "filter"), mark("real type of the file"), _CHOICE, _B),
    KeyFacts(
        Key.DATE,
        mark("Date", "filter"),
        mark("day of the message"),
        ValueKind.DAYS,
        _P,
        examples=_DAY_EXAMPLES,
    ),
    KeyFacts(Key.IS, mark("Is", "filter"), mark("what kind of picture it is"), _CHOICE, _B),
    KeyFacts(Key.HAS, mark("Has", "filter"), mark("what the file holds"), _CHOICE, _B),
    KeyFacts(Key.SOURCE, mark("Source", "filter"), mark("where the picture was sent"), _CHOICE, _P),
    KeyFacts(Key.FROM, mark("From", "filter"), mark("requester's name or e-mail address"), _TEXT, _T),
    KeyFacts(Key.COMPANY, mark("Company", "filter"), mark("requester's company"), _TEXT, _T),
    KeyFacts(Key.STATUS, mark("Status", "filter"), mark("status of the ticket"), _CHOICE, _T),
    KeyFacts(Key.PRIORITY, mark("Priority", "filter"), mark("priority of the ticket"), _CHOICE, _T),
    KeyFacts(Key.CHANNEL, mark("Channel", "filter"), mark("how the ticket came in"), _CHOICE, _T),
    KeyFacts(Key.AGENT, mark("Agent", "filter"), mark("agent the ticket is assigned to"), _TEXT, _T),
    KeyFacts(Key.GROUP, mark("Group", "filter"), mark("group the ticket is assigned to"), _TEXT, _T),
    KeyFacts(Key.TAG, mark("Tag", "filter"), mark("tag of the ticket or article"), _TEXT, _T),
    KeyFacts(
        Key.TICKET,
        mark("Ticket", "filter"),
        mark("number of the ticket"),
        _NUMBER,
        _T,
        _ID,
        ("4711", "4700..4720"),
    ),
    KeyFacts(
        Key.ARTICLE, mark("Article", "filter"), mark("number of the article"), _NUMBER, _T, _ID, ("4711",)
    ),
    KeyFacts(
        Key.FOLDER, mark("Folder", "filter"), mark("folder or category of the knowledge base"), _TEXT, _T
    ),
    KeyFacts(Key.VISIBILITY, mark("Visibility", "filter"), mark("public, or for agents only"), _CHOICE, _P),
    KeyFacts(Key.NAME, mark("Name", "filter"), mark("file name"), _TEXT, _P, examples=("IMG_*",)),
    # The size that was declared is known earlier, but inline pictures declare none.
    KeyFacts(
        Key.SIZE,
        mark("Size", "filter"),
        mark("size of the file"),
        _NUMBER,
        _B,
        NumberUnit.BYTES,
        (">1mb", "100kb..2mb", "<100kb"),
    ),
    KeyFacts(
        Key.WIDTH, mark("Width", "filter"), mark("width in pixels"), _NUMBER, _B, _PIXELS, (">=1080", "1920")
    ),
    KeyFacts(
        Key.HEIGHT,
        mark("Height", "filter"),
        mark("height in pixels"),
        _NUMBER,
        _B,
        _PIXELS,
        (">=1080", "1080"),
    ),
    KeyFacts(
        Key.MEGAPIXELS,
        mark("Megapixels", "filter"),
        mark("millions of pixels"),
        _NUMBER,
        _B,
        NumberUnit.MEGAPIXELS,
        (">=2", "12"),
    ),
    KeyFacts(
        Key.RATIO,
        mark("Shape", "filter"),
        mark("width to height"),
        _NUMBER,
        _B,
        NumberUnit.RATIO,
        ("1.78", ">=1.5"),
    ),
    KeyFacts(
        Key.TAKEN,
        mark("Taken", "filter"),
        mark("day the camera shows"),
        ValueKind.DAYS,
        _B,
        examples=(*_DAY_EXAMPLES, "<date"),
    ),
    KeyFacts(Key.CAMERA, mark("Camera", "filter"), mark("make and model"), _TEXT, _B),
    KeyFacts(
        Key.SOFTWARE,
        mark("Software", "filter"),
        mark("program that saved the file"),
        _TEXT,
        _B,
        examples=("photoshop*",),
    ),
    KeyFacts(Key.FAILED, mark("Failed", "filter"), mark("why a picture failed"), _CHOICE, _P),
    KeyFacts(
        Key.SIMILAR, mark("Similar to", "filter"), mark("difference hash of a picture"), ValueKind.HASH, _B
    ),
    KeyFacts(Key.SHA, "SHA-256", mark("content of the file, first digits"), ValueKind.HASH, _B),
)

KEYS: Mapping[Key, KeyFacts] = {facts.key: facts for facts in _TABLE}
"""All keys, the most useful first: the order in which they are offered."""

SORTS: tuple[ChoiceFacts, ...] = (
    ChoiceFacts(Sort.TICKET.value, mark("Ticket", "order"), mark("newest ticket first"), about="order"),
    ChoiceFacts(Sort.NEWEST.value, mark("Newest", "order"), mark("newest first"), about="order"),
    ChoiceFacts(Sort.OLDEST.value, mark("Oldest", "order"), mark("oldest first"), about="order"),
    ChoiceFacts(Sort.SIZE.value, mark("Size", "order"), mark("largest first"), about="order"),
    ChoiceFacts(Sort.NAME.value, mark("Name", "order"), mark("by name"), about="order"),
    ChoiceFacts(
        Sort.SIMILAR.value, mark("Similarity", "order"), mark("similar ones side by side"), about="order"
    ),
)
"""What `sort:` takes, `mark`ed."""

NOT_THERE_YET: Mapping[tuple[str, str], str] = {
    ("text", ""): mark("Words in pictures cannot be searched yet."),
    ("code", ""): mark("Barcodes in pictures cannot be searched yet."),
    ("has", "text"): mark("Words in pictures cannot be searched yet."),
    ("has", "code"): mark("Barcodes in pictures cannot be searched yet."),
}
"""Reserved words, key and value (any where empty), and what is said of them."""


def level(key: Key) -> Level:
    """What must be known to decide a term of this key; for `is:` the most that any of its words needs."""
    return KEYS[key].level


def choices(key: Key, vocabulary: Vocabulary = NO_VOCABULARY) -> tuple[ChoiceFacts, ...]:
    """The words a key takes, in the order they are offered and as a person reads them; empty without any."""
    return tuple(choice.say() for choice in _list_choices(key, vocabulary))


def _list_choices(key: Key, vocabulary: Vocabulary) -> tuple[ChoiceFacts, ...]:
    if key is Key.STATUS:
        return tuple(
            ChoiceFacts(name.lower(), name, name, (str(number),), about=None)
            for number, name in vocabulary.statuses
        )
    return CHOICES.get(key, ())


def find_choice(key: Key, typed: str, vocabulary: Vocabulary = NO_VOCABULARY) -> ChoiceFacts | None:
    """The choice that is meant by a word or an alias of it, whatever its case."""
    offered = _list_choices(key, vocabulary)
    wanted = typed.lower()
    by_value = (choice for choice in offered if choice.value == wanted)
    by_alias = (choice for choice in offered if wanted in choice.aliases)
    found = next(chain(by_value, by_alias), None)
    return found.say() if found is not None else None


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
