import inspect
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_app.domain.errors import GalleryError, QueryNotUnderstood, make_error
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
    Word,
)
from gallery_app.domain.query_parse import parse_query
from tests.domain.query_trees import ACCOUNT, typed_texts

A, B, C = (Word(Text(letter)) for letter in "abc")
PNG = Term(Key.TYPE, (Choice("png"),))
TODAY = DaysBack(0)


def where(typed):
    return parse_query(typed, ACCOUNT).where


def value(typed):
    node = where(typed)
    assert isinstance(node, Term)
    (only,) = node.values
    return only


def refusal(typed):
    with pytest.raises(QueryNotUnderstood) as caught:
        parse_query(typed, ACCOUNT)
    error = caught.value
    assert 0 <= error.start <= error.end <= len(typed)
    assert not error.retryable
    return error


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", None),
        (" \n\t ", None),
        ("a", A),
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a OR b", Or((A, B))),
        ("a|b", Or((A, B))),
        ("a | b", Or((A, B))),
        ("a b OR c", Or((And((A, B)), C))),
        ("a (b OR c)", And((A, Or((B, C))))),
        ("a (b c)", And((A, B, C))),
        ("a OR (b OR c)", Or((A, B, C))),
        ("(a)", A),
        ("-a", Not(A)),
        ("NOT a", Not(A)),
        ("NOT a b", And((Not(A), B))),
        ("-(a b)", Not(And((A, B)))),
        ("NOT (a|b)", Not(Or((A, B)))),
        ("NOT(a)", Not(A)),
        ("--a", Not(Not(A))),
        ("NOT -a", Not(Not(A))),
        ("-type:png", Not(PNG)),
        ("type:png", PNG),
        ("TyPe:PNG", PNG),
        ('type:"png"', PNG),
        ("type:=png", PNG),
        ("type:png|JPG", Term(Key.TYPE, (Choice("png"), Choice("jpeg")))),
        ("type:jpg|jpeg", Term(Key.TYPE, (Choice("jpeg"),))),
        ("type:(png OR gif|bmp)", Term(Key.TYPE, (Choice("png"), Choice("gif"), Choice("bmp")))),
        ("type:png OR a", Or((PNG, A))),
        ("type:png | a", Or((PNG, A))),
        ("type:png|from:a", Or((PNG, Term(Key.FROM, (Text("a"),))))),
        ("from:a|AND", Term(Key.FROM, (Text("a"), Text("AND")))),
        ("from:-a", Term(Key.FROM, (Text("-a"),))),
        ("from:a:b", Term(Key.FROM, (Text("a:b"),))),
        ("name://x", Term(Key.NAME, (Text("//x"),))),
        ("a(b)", And((A, B))),
    ],
)
def test_how_parts_are_joined(typed, expected):
    assert where(typed) == expected


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("and", Text("and")),
        ("or", Text("or")),
        ("not", Text("not")),
        ("-", Text("-")),
        ("=", Text("=")),
        ('"AND"', Text("AND", is_quoted=True)),
        ('"type:png"', Text("type:png", is_quoted=True)),
        ('"two  words"', Text("two  words", is_quoted=True)),
        (r'"say \"hi\" C:\x \\"', Text('say "hi" C:\\x \\', is_quoted=True)),
        ('"a*"', Text("a*", is_quoted=True)),
        ("IMG_*", Text("IMG_*")),
        ('"two words"*', Text("two words*")),
        ('*"two words"', Text("*two words")),
        ('27"', Text('27"')),
        ("=logo.png", Text("logo.png", is_whole=True)),
        ('="a b"', Text("a b", is_quoted=True, is_whole=True)),
        ("=IMG_*", Text("IMG_*")),
        ("12:30", Text("12:30")),
        ("http://example.org/a?b=c", Text("http://example.org/a?b=c")),
        ("ftp://x", Text("ftp://x")),
        (r"C:\pictures\x.png", Text(r"C:\pictures\x.png")),
        ("C:/x", Text("C:/x")),
        ("a1:b", Text("a1:b")),
        ("::1", Text("::1")),
        ("ana@x.org", Text("ana@x.org")),
        ("#printer", Text("#printer")),
        ("47-11", Text("47-11")),
    ],
)
def test_what_is_a_plain_word(typed, text):
    assert where(typed) == Word(text)


@pytest.mark.parametrize(
    ("typed", "key", "number"),
    [
        ("4711", Key.TICKET, 4711),
        (" # 4711 ", Key.TICKET, 4711),
        ("#4711", Key.TICKET, 4711),
        ("ticket:#4711", Key.TICKET, 4711),
        ("article:12", Key.ARTICLE, 12),
        ("https://acme.freshdesk.com/a/tickets/4711?note=1", Key.TICKET, 4711),
        ("acme.freshdesk.com/helpdesk/tickets/4711", Key.TICKET, 4711),
        ("http://127.0.0.1:8080/a/tickets/4711", Key.TICKET, 4711),
        ("https://acme.freshdesk.com/en/support/solutions/articles/12-how", Key.ARTICLE, 12),
        (f"ticket:{2**63 - 1}", Key.TICKET, 2**63 - 1),
    ],
)
def test_a_number_or_link_alone(typed, key, number):
    assert where(typed) == Term(key, (Span(number, number),))


def test_a_number_among_words_is_a_word():
    assert where("4711 a") == And((Word(Text("4711")), A))
    assert where("(4711)") == Word(Text("4711"))
    assert where('"4711"') == Word(Text("4711", is_quoted=True))
    assert where("0") == Word(Text("0"))
    link = "https://acme.freshdesk.com/a/tickets/4711"
    assert where(f"a {link}") == And((A, Word(Text(link))))
    assert where(f"name:{link}") == Term(Key.NAME, (Text(link),))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ticket:4700..4720", Span(4700, 4720)),
        ("ticket:>4700", Span(4700, None, low_included=False)),
        ("size:>1mb", Span(10**6, None, low_included=False)),
        ("size:>=1.5MB", Span(1_500_000)),
        ("size:<100kb", Span(None, 10**5, high_included=False)),
        ("size:<=1gb", Span(None, 10**9)),
        ("size:100kb..2mb", Span(10**5, 2 * 10**6)),
        ("size:1..2mb", Span(10**6, 2 * 10**6)),
        ("size:500..2kb", Span(500, 2000)),
        ("size:>1kb..<=2kb", Span(1000, 2000, low_included=False)),
        ("size:1kib..", Span(1024)),
        ("size:..1mib", Span(None, 2**20)),
        ('size:"> 1 mb"', None),
        ('size:">1 mb"', Span(10**6, None, low_included=False)),
        ("size:2mb", Span(1_500_000, 2_500_000, high_included=False)),
        ("size:2.0mb", Span(1_950_000, 2_050_000, high_included=False)),
        ("size:=2mb", Span(2 * 10**6, 2 * 10**6)),
        ("size:1234", Span(1234, 1234)),
        ("size:0", Span(0, 0)),
        ("w:1920", Span(1920, 1920)),
        ("h:>=1080px", Span(1080)),
        ("mp:12", Span(11.5, 12.5, high_included=False)),
        ("mp:0", Span(0, 0.5, high_included=False)),
        ("mp:>=.5", Span(0.5)),
        ("ratio:>2.5", Span(2.5, None, low_included=False)),
        ("ratio:16:9", Span(1.775, 1.785, high_included=False)),
        ("ratio:4/3", Span(1.325, 1.335, high_included=False)),
        ("ratio:Portrait", Choice("portrait")),
    ],
)
def test_numbers(typed, expected):
    if expected is None:
        refusal(typed)
    else:
        assert value(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("today", Days(TODAY, TODAY)),
        ("Yesterday", Days(DaysBack(1), DaysBack(1))),
        ("-7d", Days(DaysBack(7), TODAY)),
        ("-2w", Days(DaysBack(2, Unit.WEEK), TODAY)),
        ("-3M", Days(DaysBack(3, Unit.MONTH), TODAY)),
        ("-1y", Days(DaysBack(1, Unit.YEAR), TODAY)),
        ("-0w", Days(TODAY, TODAY)),
        ("2026", Days(CalendarPeriod(2026), CalendarPeriod(2026))),
        ("2026-3", Days(CalendarPeriod(2026, 3), CalendarPeriod(2026, 3))),
        ("2024-02-29", Days(CalendarPeriod(2024, 2, 29), CalendarPeriod(2024, 2, 29))),
        ("0001-01-01", Days(CalendarPeriod(1, 1, 1), CalendarPeriod(1, 1, 1))),
        ("2026-03-01..2026-03-10", Days(CalendarPeriod(2026, 3, 1), CalendarPeriod(2026, 3, 10))),
        ("-7d..-3d", Days(DaysBack(7), DaysBack(3))),
        ("2026..", Days(CalendarPeriod(2026))),
        ("..-7d", Days(None, DaysBack(7))),
        (">=2026", Days(CalendarPeriod(2026))),
        (">2026", Days(CalendarPeriod(2026), low_included=False)),
        ("<-7d", Days(None, DaysBack(7), high_included=False)),
        ("<=2026-03", Days(None, CalendarPeriod(2026, 3))),
        ("=2026", Days(CalendarPeriod(2026), CalendarPeriod(2026))),
        (">2025..<2027", Days(CalendarPeriod(2025), CalendarPeriod(2027), False, False)),
        (">=2025..<=2027", Days(CalendarPeriod(2025), CalendarPeriod(2027))),
    ],
)
def test_days(typed, expected):
    assert value(f"date:{typed}") == expected
    assert value(f"taken:{typed}") == expected


def test_taken_beside_the_message():
    for relation in ("<", "<=", ">", ">="):
        assert value(f"taken:{relation}DATE") == ThanMessage(relation)
    assert "date:" in str(refusal("date:<date"))


def test_hashes_and_codes():
    assert value("sha:ABCDEF") == Choice("abcdef")
    assert value("similar:0123456789ABCDEF") == Choice("0123456789abcdef")
    assert value("failed:File_Gone") == Choice("file_gone")
    for typed in ("sha:abc", f"sha:{'a' * 65}", "sha:xyzxyz", "similar:abc"):
        assert "digits" in refusal(typed).hint


def test_statuses_of_the_account():
    assert value('status:"Waiting on Customer"') == Choice("waiting on customer")
    assert value("status:6") == Choice("waiting on customer")
    assert value("status:Open") == Choice("open")
    assert refusal("status:waiting on").hint == 'Did you mean status:"waiting on customer"?'
    with pytest.raises(QueryNotUnderstood):
        parse_query("status:6")


def test_sort_stands_on_its_own():
    assert parse_query("sort:SIZE") == Query(None, Sort.SIZE)
    assert parse_query("a sort:newest b") == Query(And((A, B)), Sort.NEWEST)
    assert parse_query("sort:name a OR b") == Query(Or((A, B)), Sort.NAME)
    for typed in ("(a sort:size)", "-sort:size a", "NOT sort:size", "sort:size sort:name"):
        assert "sort:" in refusal(typed).title
    assert refusal("a OR sort:size").title == 'Something is missing beside "OR"'
    assert refusal("sort:").title == "sort: needs a value"
    assert refusal("sort:size|name").title.startswith("Something is missing")


@pytest.mark.parametrize(
    ("typed", "marked", "title", "hint"),
    [
        ("a statuss:open", "statuss:", 'There is no filter "statuss"', "Did you mean status:?"),
        ("Width:5", "Width:", 'There is no filter "Width"', "Did you mean w:?"),
        (
            "Re: invoice",
            "Re:",
            'There is no filter "Re"',
            'To find the text itself, put it in quotes: "Re:".',
        ),
        ("type:pgn", "pgn", 'There is no filter "type:pgn"', "Did you mean type:png?"),
        ("type:png|pgn", "pgn", 'There is no filter "type:pgn"', "Did you mean type:png?"),
        ("is:gps", "gps", 'There is no filter "is:gps"', "Did you mean has:gps?"),
        ("visibility:x", "x", 'There is no filter "visibility:x"', "It takes public, private."),
        ("sort:siez", "siez", 'There is no filter "sort:siez"', "Did you mean sort:size?"),
        ("date:7d", "7d", 'date: does not take "7d"', "Did you mean date:-7d?"),
        ("size:2mb..1mb", "2mb..1mb", 'The range "2mb..1mb" runs backwards', "Did you mean size:1mb..2mb?"),
        (
            "date:2027..2026",
            "2027..2026",
            'The range "2027..2026" runs backwards',
            "Did you mean date:2026..2027?",
        ),
        ("text:error", "text:", "text: is not there yet", "Words in pictures cannot be searched yet."),
        ("code:x", "code:", "code: is not there yet", "Barcodes in pictures cannot be searched yet."),
        ("has:text", "text", "has:text is not there yet", "Words in pictures cannot be searched yet."),
        ("has:code", "code", "has:code is not there yet", "Barcodes in pictures cannot be searched yet."),
        ('a "b', '"b', "A quotation mark is not closed", 'Put a " behind the last word.'),
        ("a (b", "(", "A parenthesis is not closed", "Put a ) behind the last word of the group."),
        ("tag:(b", "(", "A parenthesis is not closed", "Put a ) behind the last word of the group."),
        ("a) b", ")", "A closing parenthesis has no opening one", "Take it out, or put it in quotes."),
        ("a () b", "()", "There is nothing between the parentheses", "Put words or filters there."),
        ('a ""', '""', "There is nothing between the quotation marks", "Put words there."),
        (
            "a OR",
            "OR",
            'Something is missing beside "OR"',
            'To find the text itself, put it in quotes: "OR".',
        ),
        (
            "AND a",
            "AND",
            'Something is missing beside "AND"',
            'To find the text itself, put it in quotes: "AND".',
        ),
        (
            "NOT",
            "NOT",
            'Something is missing beside "NOT"',
            'To find the text itself, put it in quotes: "NOT".',
        ),
        ("a |", "|", 'Something is missing beside "|"', 'To find the text itself, put it in quotes: "|".'),
        (
            "tag:(a b)",
            "b",
            "Only OR can stand between the values of tag:",
            "For example tag:(one OR two), or tag:one|two.",
        ),
        ("name:", "name:", "name: needs a value", "For example name:IMG_*."),
        ("visibility:public| a", "|", "visibility: needs a value", "It takes public, private."),
    ],
)
def test_what_is_said_of_a_mistake(typed, marked, title, hint):
    error = refusal(typed)
    assert (error.title, error.hint) == (title, hint)
    assert typed[error.start : error.end] == marked


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "date:2026-02-30",
            "date:2026-13",
            "date:0000",
            "date:10.03.2026",
            "date:..",
            "date:-7h",
            "date:tomorrow",
        ),
        *(
            "size:1tb",
            "size:-1",
            "size:..",
            "size:abc",
            "w:1.5",
            "w:5kb",
            "w:#5",
            "ticket:x",
            "mp:1e400",
            "ratio:1:0",
        ),
        *(f"ticket:{2**63}", f"w:{'9' * 1500}", "size:\N{FULLWIDTH DIGIT FOUR}", "has:", "type:*"),
    ],
)
def test_values_that_are_none(typed):
    error = refusal(typed)
    assert error.start == len(typed.partition(":")[0]) + 1 or error.title.endswith("needs a value")


def test_an_error_says_little_of_a_long_word():
    error = refusal(f"type:{'x' * 1900}")
    assert len(error.title) < 100
    assert len(refusal(f"{'x' * 1900}:y").hint) < 120


def test_the_error_is_kept_and_made_again_by_its_code():
    again = make_error("query_not_understood", "title", "hint")
    assert isinstance(again, QueryNotUnderstood)
    assert (again.title, again.hint, again.start, again.end) == ("title", "hint", 0, 0)
    assert GalleryError in QueryNotUnderstood.__mro__


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("(" * 900 + "a" + ")" * 900, "Too many parentheses inside one another"),
        ("-" * 1900 + "a", "Too many parentheses inside one another"),
        ("NOT " * 480 + "a", "Too many parentheses inside one another"),
        ("(" * 2000, "Too many parentheses inside one another"),
        ("a " * 101, "This search has too many parts"),
        ("type:" + "png|" * 100 + "png", "This search has too many parts"),
        ("a" * 2001, "This search is too long"),
        ("a " * 50_000, "This search is too long"),
        ("(" * 100_000, "This search is too long"),
        ('"' * 100_000, "This search is too long"),
    ],
)
def test_what_is_too_much_is_refused_at_once(typed, title):
    began = time.process_time()
    assert refusal(typed).title == title
    assert time.process_time() - began < 0.2


def test_what_is_just_not_too_much():
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 400)
    try:
        assert where("(" * 49 + "a" + ")" * 49) == A
        assert where("-" * 48 + "a") is not None
    finally:
        sys.setrecursionlimit(limit)
    assert len(parse_query("a " * 100).parts) == 100
    assert where("a" * 2000) == Word(Text("a" * 2000))


@settings(max_examples=500, deadline=None)
@given(typed_texts | st.text(alphabet='ab:"*=()|-\\ <>.', max_size=60))
def test_any_text_is_read_or_refused(typed):
    try:
        query = parse_query(typed, ACCOUNT)
    except QueryNotUnderstood:
        error = refusal(typed)
        assert error.title
        assert error.hint
    else:
        assert query.where is not None or not typed.strip() or query.sort is not None
