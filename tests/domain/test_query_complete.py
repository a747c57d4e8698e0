import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gallery_app.domain.errors import QueryNotUnderstood
from gallery_app.domain.query import Key, Vocabulary
from gallery_app.domain.query_complete import complete
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from gallery_app.domain.result import Facets, FacetValue
from tests.domain.query_trees import ACCOUNT, queries, typed_texts

COUNTS = Facets(
    {
        Key.TYPE: (FacetValue("png", 1204), FacetValue("heic", 3)),
        Key.COMPANY: (FacetValue("Fabrikam: Paper", 9), FacetValue("Contoso", 2), FacetValue("New One", 1)),
    }
)


def offered(marked, counts=None):
    """The texts that the completions at `¦` make of it."""
    text, cursor = marked.replace("¦", ""), marked.index("¦")
    return [
        text[: found.start] + found.insert + text[found.end :]
        for found in complete(text, cursor, ACCOUNT, counts)
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("ty¦", ["type:"]),
        ("TY¦", ["type:"]),
        ("a -ty¦", ["a -type:"]),
        ("(ty¦", ["(type:"]),
        ("a|ty¦ b", ["a|type: b"]),
        ("so¦", ["source:", "software:", "sort:"]),
        ("t¦ype", ["type:", "tag:", "ticket:", "taken:"]),
        ("ty¦pe:png", []),
        ("t¦:png", ["type:png", "tag:png", "ticket:png", "taken:png"]),
        ("¦ab", []),
        ("12¦", []),
        ("is:ph¦", ["is:photo"]),
        ("is:aph¦", ["is:graphic"]),
        ("is:ph¦ a", ["is:photo a"]),
        ("-is:ph¦", ["-is:photo"]),
        ("type:png|he¦", ["type:png|heic"]),
        ("type:jpg¦", ["type:jpeg"]),
        ("type:p¦", ["type:png"]),
        ("type:p¦|gif", ["type:png|gif"]),
        ("type:png¦", []),
        ("has:¦gps", ["has:exif", "has:alpha", "has:duplicate", "has:note"]),
        ("tag:pa¦", ['tag:"paper jam"']),
        ("tag:jam¦", ['tag:"paper jam"']),
        ('tag:"pa¦', ['tag:"paper jam"']),
        ('tag:"pa¦ type:png', ['tag:"paper jam" type:png']),
        ('tag:"pa¦per" a', ['tag:"paper jam" a']),
        ('tag:"pa"¦', ['tag:"paper jam"']),
        ("tag:(pr¦", ["tag:(printer"]),
        ("tag:(x OR pr¦)", ["tag:(x OR printer)"]),
        ("tag:(x OR ¦)", ["tag:(x OR printer)", 'tag:(x OR "paper jam")']),
        ("tag:(x) ty¦", ["tag:(x) type:"]),
        ("company:=fab¦", ['company:="Fabrikam: Paper"']),
        ("company:*st¦", ['company:"*stars*"']),
        ("status:wai¦", ['status:"waiting on customer"']),
        ("status:an¦", ["status:and"]),
        ("agent:b¦", ["agent:Bo"]),
        ("group:s¦", ['group:"Second Line"']),
        ("from:bo¦", ["from:bo@example.org"]),
        ("camera:iph¦", ['camera:"Apple iPhone XR"']),
        ("folder:a4¦", ['folder:"Paper (A4)"']),
        ("sort:ne¦", ["sort:newest"]),
        ("date:tod¦", ["date:today"]),
        ("date:last 7¦", []),
        ("date:-7¦", ["date:-7d"]),
        ("taken:<¦", ["taken:<date"]),
        ("size:>¦", ["size:>1mb"]),
        ("foo:¦", []),
        ('"ty¦', []),
        ('"a ty¦"', []),
        ('"a" ty¦', ['"a" type:']),
        ('name:"a type:p¦', []),
        ("tag:(x)¦", []),
    ],
)
def test_what_is_offered(marked, expected):
    assert offered(marked) == expected


@pytest.mark.parametrize("marked", ["¦", "a ¦", "(¦", "-¦", "a OR ¦", "a|¦", "a ¦ b", "tag:(x) ¦"])
def test_where_a_term_may_begin_every_key_is_offered(marked):
    made = offered(marked)
    assert len(made) == len(Key) + 1
    assert marked.replace("¦", "type:") in made


def test_counts_stand_beside_values_and_order_them():
    found = complete("type:", 5, ACCOUNT, COUNTS)
    assert [(one.insert, one.label, one.detail) for one in found[:3]] == [
        ("png", "PNG", "1\N{NARROW NO-BREAK SPACE}204"),
        ("heic", "HEIC", "3"),
        ("jpeg", "JPEG", ""),
    ]
    assert [one.insert for one in complete("company:", 8, ACCOUNT, COUNTS)] == [
        '"Fabrikam: Paper"',
        "Contoso",
        '"New One"',
        '"Contoso Süd"',
        '"*stars*"',
    ]


def test_labels_and_details():
    (found,) = complete("typ", 3, ACCOUNT)
    assert (found.start, found.end, found.insert, found.label) == (0, 3, "type:", "type:")
    assert found.detail == "real type of the file"
    (found,) = complete("sort:old", 8, ACCOUNT)
    assert (found.label, found.detail) == ("Oldest", "oldest first")
    (found,) = complete("date:-7", 7, ACCOUNT)
    assert found.label == "Last 7 days"


def test_long_lists_are_cut_and_long_texts_left_alone():
    many = Vocabulary(tags=tuple(f"tag {number}" for number in range(5000)))
    assert len(complete("tag:", 4, many)) == 40
    assert complete("x " * 1500 + "ty", 3002, ACCOUNT) == ()


@settings(max_examples=500, deadline=None)
@given(typed_texts, st.integers(-5, 60))
def test_no_text_and_no_cursor_breaks_it(text, cursor):
    for found in complete(text, cursor, ACCOUNT, COUNTS):
        assert 0 <= found.start <= found.end <= len(text)
        assert found.start <= min(max(cursor, 0), len(text))
        assert found.insert.strip()
        assert text[found.start : found.end] != found.insert


_prefixes = st.sampled_from(
    ["type:", "is:s", "status:", "status:w", 'status:"w', "tag:", "tag:p", "company:", "company:=f",
     "folder:p", "date:", "taken:", "size:", "ratio:", "camera:", "sort:", "-has:", "(source:", "type:png|",
     "tag:(x|"]
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(queries, _prefixes)
def test_a_completed_value_can_be_read(query, prefix):
    before = print_query(query)
    assume(query.sort is None and len(before) < 1_500)
    text = f"{before} {prefix}"
    completions = complete(text, len(text), ACCOUNT, COUNTS)
    assert completions
    for found in completions:
        made = text[: found.start] + found.insert + text[found.end :]
        assert parse_query(made + ")" * prefix.count("("), ACCOUNT) != query


@settings(max_examples=200, deadline=None)
@given(typed_texts, st.data())
def test_a_completed_value_never_spoils_a_text_that_could_be_read(text, data):
    try:
        parse_query(text, ACCOUNT)
    except QueryNotUnderstood:
        return
    cursor = data.draw(st.integers(0, len(text)))
    for found in complete(text, cursor, ACCOUNT, COUNTS):
        if not found.insert.endswith(":"):
            parse_query(text[: found.start] + found.insert + text[found.end :], ACCOUNT)
