"""Every query the grammar can say, for hypothesis."""

from decimal import Decimal

from hypothesis import strategies as st

from gallery_app.domain.query import (
    And,
    CalendarPeriod,
    Choice,
    Days,
    DaysBack,
    Key,
    Not,
    Or,
    Query,
    Sort,
    Span,
    Term,
    Text,
    ThanMessage,
    Unit,
    Vocabulary,
    Word,
)
from gallery_app.domain.query_keys import KEYS, NumberUnit, ValueKind, choices

ACCOUNT = Vocabulary(
    statuses=(
        (2, "Open"),
        (3, "Pending"),
        (4, "Resolved"),
        (5, "Closed"),
        (6, "Waiting on Customer"),
        (7, 'Escalated "hot" | (2nd line)'),
        (8, "AND"),
    ),
    agents=((1, "Ana Lind"), (2, "Bo")),
    groups=((1, "Second Line"),),
    companies=("Contoso", "Contoso Süd", "Fabrikam: Paper", "*stars*"),
    requesters=("ana@example.org", "Ana Lind", "bo@example.org"),
    tags=("printer", "paper jam"),
    cameras=("Apple iPhone XR",),
    folders=("Printers", "Paper (A4)"),
)

_shown = st.text(max_size=12).filter(str.strip)
_plain_words = st.from_regex(r"[a-zA-ZäÖ0-9_.#@][a-zA-ZäÖ0-9_.#@\"=<>\\/-]{0,8}", fullmatch=True).filter(
    lambda word: word not in ("AND", "OR", "NOT")
)
_with_star = st.lists(st.text(max_size=5), min_size=2, max_size=4).map("*".join)
texts = (
    st.builds(Text, _plain_words, is_whole=st.booleans())
    | st.builds(Text, _shown, is_quoted=st.just(True), is_whole=st.booleans())
    | st.builds(Text, _with_star)
)


@st.composite
def _ends(draw, points):
    """Low and high with what is included; at least one of them."""
    low, high = draw(
        st.one_of(st.tuples(points, points), st.tuples(points, st.none()), st.tuples(st.none(), points))
    )
    low_included = low is None or draw(st.booleans())
    return low, high, low_included, high is None or draw(st.booleans())


_whole = st.integers(0, 2**63 - 1) | st.integers(0, 30)
_decimals = st.decimals(0, 10_000, places=4).map(
    lambda number: int(number) if number % 1 == 0 else float(number)
)


@st.composite
def spans(draw, unit):
    numbers = _whole if unit in (NumberUnit.ID, NumberUnit.PIXELS) else _whole | _decimals
    low, high, *included = draw(_ends(numbers))
    if low is not None and high is not None and low > high:
        low, high = high, low
    if unit not in (NumberUnit.ID, NumberUnit.PIXELS) and draw(st.booleans()):
        return draw(st.builds(_rounded, st.integers(1, 5000), st.integers(-3, 3)))
    return Span(low, high, *included)


def _rounded(number, exponent):
    step = Decimal(10) ** exponent
    low, high = (step * number - step / 2, step * number + step / 2)
    return Span(_plain(low), _plain(high), high_included=False)


def _plain(number):
    return int(number) if number % 1 == 0 else float(number)


_dates = st.dates()
_periods = (
    st.builds(lambda day: CalendarPeriod(day.year), _dates)
    | st.builds(lambda day: CalendarPeriod(day.year, day.month), _dates)
    | st.builds(lambda day: CalendarPeriod(day.year, day.month, day.day), _dates)
)
_back = st.builds(DaysBack, st.integers(1, 99_999) | st.integers(1, 2), st.sampled_from(Unit)) | st.just(
    DaysBack(0)
)


@st.composite
def days(draw):
    low, high, *included = draw(_ends(_periods | _back))
    if isinstance(low, CalendarPeriod) and isinstance(high, CalendarPeriod):
        low, high = sorted((low, high), key=lambda period: (period.year, period.month or 0, period.day or 0))
    return Days(low, high, *included)


def values_of(key):
    facts = KEYS[key]
    words = st.sampled_from([Choice(choice.value) for choice in choices(key, ACCOUNT)] or [Choice("")])
    match facts.kind:
        case ValueKind.TEXT:
            return texts
        case ValueKind.CHOICE:
            return words
        case ValueKind.NUMBER:
            return spans(facts.unit) | words if key is Key.RATIO else spans(facts.unit)
        case ValueKind.DAYS:
            than = st.sampled_from([ThanMessage(relation) for relation in ("<", "<=", ">", ">=")])
            return days() | than if key is Key.TAKEN else days()
        case ValueKind.HASH:
            length = st.just(16) if key is Key.SIMILAR else st.integers(6, 64)
            return length.flatmap(
                lambda digits: st.text("0123456789abcdef", min_size=digits, max_size=digits)
            ).map(Choice)


def terms_of(key):
    return st.lists(values_of(key), min_size=1, max_size=3, unique=True).map(
        lambda values: Term(key, tuple(values))
    )


terms = st.sampled_from(Key).flatmap(terms_of)


def _join(kind, parts):
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, kind) else (part,))]
    return kind(tuple(flat))


nodes = st.recursive(
    st.builds(Word, texts) | terms,
    lambda inner: (
        st.builds(Not, inner)
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: _join(And, parts))
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: _join(Or, parts))
    ),
    max_leaves=6,
)
queries = st.builds(Query, st.none() | nodes, st.none() | st.sampled_from(Sort))

_signs = ["AND", "OR", "NOT", "-", "|", "(", ")", '"', "\\", "*", "=", ">=", "..", " ", " ", "\n"]
_bits = [
    "png",
    "open",
    "today",
    "-7d",
    "2026-03",
    "1mb",
    "4711",
    "#4711",
    "waiting",
    "C:\\x",
    "http://a/b",
    "é",
]
_ends_of_filters = ["sort:newest", "is:photo", "name:IMG_*", "foo:", "text:"]
_link = "https://acme.freshdesk.com/a/tickets/12"
_pieces = st.sampled_from([*_signs, *_bits, *_ends_of_filters, _link, *(f"{key}:" for key in Key)])
typed_texts = st.lists(_pieces, max_size=12).map("".join) | st.text(max_size=40)
