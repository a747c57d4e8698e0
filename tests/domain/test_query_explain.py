import pytest
from hypothesis import given, settings

from gallery_app.domain.query import Choice, Days, Key, Query, Span, Term, Text, Word
from gallery_app.domain.query_explain import explain_part, explain_query
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from tests.domain.query_trees import ACCOUNT, queries


@pytest.mark.parametrize(
    ("typed", "chip"),
    [
        ("invoice", "“invoice”"),
        ('"two words"', "“two words”"),
        ("=logo.png", "exactly “logo.png”"),
        ("type:jpg|png", "Type: JPEG or PNG"),
        ("-company:contoso", "Not Company: contoso"),
        ("-(a b)", "Not (“a” and “b”)"),
        ("from:ana OR (company:x -tag:y)", "From: ana or (Company: x and Not Tag: y)"),
        ("status:6", "Status: Waiting on Customer"),
        ("failed:file_gone", "Failed: The file is gone"),
        ("date:>=2026-11-16", "Date: since 16 Nov 2026"),
        ("date:>2026-11", "Date: after Nov 2026"),
        ("date:<=2026", "Date: until 2026"),
        ("date:<2026", "Date: before 2026"),
        ("date:-7d", "Date: last 7 days"),
        ("date:-2w", "Date: last 2 weeks"),
        ("date:-1m", "Date: since a month ago"),
        ("date:-1d", "Date: since yesterday"),
        ("date:today|yesterday", "Date: today or yesterday"),
        ("date:-7d..-3d", "Date: 7 days ago to 3 days ago"),
        ("date:2026-03-01..2026-03-10", "Date: 1 Mar 2026 to 10 Mar 2026"),
        ("date:>2025..<2026-03", "Date: after 2025 and before Mar 2026"),
        ("taken:<date", "Taken: before the message"),
        ("taken:>=date", "Taken: not before the message"),
        ("size:>1mb", "Size: over 1 MB"),
        ("size:>=1mb", "Size: at least 1 MB"),
        ("size:<100kb", "Size: under 100 KB"),
        ("size:<=1234567", "Size: at most 1234567 bytes"),
        ("size:100kb..2mb", "Size: 100 KB to 2 MB"),
        ("size:>100kb..<2mb", "Size: over 100 KB and under 2 MB"),
        ("size:2mb", "Size: about 2 MB"),
        ("size:=2mb", "Size: exactly 2 MB"),
        ("w:>=1080", "Width: at least 1080 px"),
        ("h:1080", "Height: 1080 px"),
        ("mp:12", "Megapixels: about 12 MP"),
        ("ratio:portrait", "Shape: Portrait"),
        ("ticket:4711", "Ticket: 4711"),
        ("sha:abcdef", "SHA-256: abcdef"),
    ],
)
def test_what_a_chip_says(typed, chip):
    (part,) = parse_query(typed, ACCOUNT).parts
    assert explain_part(part, ACCOUNT) == chip


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "All pictures"),
        ("sort:size", "All pictures, largest first"),
        ("type:jpg|png", "JPEG or PNG pictures"),
        ("from:ana@x.org type:png sort:newest", "PNG pictures, from ana@x.org, newest first"),
        ("-type:png", "Pictures, not of type PNG"),
        ("is:screenshot|photo has:gps", "Pictures, screenshots or photos, with a GPS position"),
        ("source:reply -source:note", "Pictures, in replies, not in notes"),
        ("printer date:-7d", "Pictures, matching “printer”, sent in the last 7 days"),
        ("date:2026-11", "Pictures, sent in Nov 2026"),
        ("date:2026-11-16", "Pictures, sent on 16 Nov 2026"),
        ("date:2025..2026", "Pictures, sent from 2025 to 2026"),
        ("date:today", "Pictures, sent today"),
        ("date:-1m", "Pictures, sent since a month ago"),
        ("taken:<date", "Pictures, taken before the message"),
        ("a OR (b c)", "Pictures, either matching “a” or (matching “b” and matching “c”)"),
        ("ticket:4711", "Pictures, of ticket 4711"),
        ("w:>=1080", "Pictures, at least 1080 px wide"),
        ("ratio:tall|>=1.5", "Pictures, very tall or shape at least 1.5"),
        ("status:6|open", "Pictures, with status Waiting on Customer or Open"),
    ],
)
def test_what_is_asked(typed, sentence):
    assert explain_query(parse_query(typed, ACCOUNT), ACCOUNT) == sentence


@settings(max_examples=200, deadline=None)
@given(queries)
def test_everything_can_be_said_in_one_line(query):
    told = [explain_query(query, ACCOUNT), *(explain_part(part, ACCOUNT) for part in query.parts)]
    for line in told:
        assert line.strip() == line != ""
        assert "\n" not in line
        assert "None" not in line or "None" in print_query(query)
    assert explain_query(query, ACCOUNT).startswith(("Pictures, ", "All pictures")) or "pictures" in told[0]


def test_hidden_characters_and_long_words_are_not_shown():
    assert explain_part(Word(Text("a\u202eb\nc"))) == "“a\N{REPLACEMENT CHARACTER}b c”"
    assert len(explain_part(Term(Key.NAME, (Text("x" * 500),)))) < 80


def test_what_no_parser_makes_is_still_said():
    assert explain_part(Term(Key.STATUS, (Choice("gone since"),))) == "Status: gone since"
    assert explain_part(Term(Key.DATE, (Days(),))) == "Date: any day"
    assert explain_part(Term(Key.WIDTH, (Span(),))) == "Width: any"
    assert explain_query(Query(Term(Key.IS, (Choice("new word"),)))) == "Pictures, new word"
