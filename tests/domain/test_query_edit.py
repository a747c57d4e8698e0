import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_app.domain.query import Choice, Key, Query, Sort, Text, Word
from gallery_app.domain.query_edit import (
    choices_of,
    term_of,
    toggle_choice,
    with_part,
    with_sort,
    with_term,
    without_part,
)
from gallery_app.domain.query_keys import choices
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from tests.domain.query_trees import ACCOUNT, queries


def edited(typed, change):
    return print_query(change(parse_query(typed, ACCOUNT)))


@pytest.mark.parametrize(
    ("typed", "key", "value", "expected"),
    [
        ("", Key.TYPE, "png", "type:png"),
        ("a sort:size", Key.TYPE, "png", "a type:png sort:size"),
        ("type:png a", Key.TYPE, "heic", "type:png|heic a"),
        ("type:png|heic a", Key.TYPE, "png", "type:heic a"),
        ("type:png a", Key.TYPE, "png", "a"),
        ("type:png", Key.TYPE, "png", ""),
        ("type:png a type:heic", Key.TYPE, "png", "a type:heic"),
        ("-type:png", Key.TYPE, "png", "-type:png type:png"),
        ("type:png OR type:gif", Key.TYPE, "png", "(type:png OR type:gif) type:png"),
        ("ratio:>=2", Key.RATIO, "tall", "ratio:>=2|tall"),
        ("", Key.STATUS, "waiting on customer", 'status:"waiting on customer"'),
        ("", Key.COMPANY, "Contoso Süd", 'company:="Contoso Süd"'),
        ("company:=Contoso", Key.COMPANY, "Contoso", ""),
        ("company:contoso", Key.COMPANY, "Contoso", "company:contoso|=Contoso"),
        ("", Key.COMPANY, "*stars*", 'company:="*stars*"'),
    ],
)
def test_switching_a_value_on_or_off(typed, key, value, expected):
    assert edited(typed, lambda query: toggle_choice(query, key, value)) == expected


def test_what_is_switched_on():
    query = parse_query("type:png|heic -is:photo (is:logo OR a) type:gif company:=Contoso|fab")
    assert choices_of(query, Key.TYPE) == {"png", "heic"}
    assert choices_of(query, Key.IS) == frozenset()
    assert choices_of(query, Key.COMPANY) == {"Contoso"}
    assert term_of(query, Key.IS) is None
    assert term_of(query, Key.TYPE) == query.parts[0]


def test_a_term_is_replaced_in_its_place():
    values = (Choice("gif"), Choice("gif"))
    assert edited("a type:png b", lambda query: with_term(query, Key.TYPE, values)) == "a type:gif b"
    assert edited("a type:png b", lambda query: with_term(query, Key.TYPE, ())) == "a b"
    assert edited("a", lambda query: with_term(query, Key.TYPE, ())) == "a"
    assert edited("a OR b", lambda query: with_term(query, Key.TYPE, values)) == "(a OR b) type:gif"


def test_parts_come_and_go():
    word = Word(Text("b"))
    assert edited("a sort:name", lambda query: with_part(query, word)) == "a b sort:name"
    assert edited("a b", lambda query: with_part(query, word)) == "a b"
    assert edited("a b c sort:name", lambda query: without_part(query, 1)) == "a c sort:name"
    assert edited("a", lambda query: without_part(query, 0)) == ""
    assert edited("a sort:name", lambda query: with_sort(query, Sort.SIZE)) == "a sort:size"
    assert edited("a sort:name", lambda query: with_sort(query, None)) == "a"


_choices = st.sampled_from([(key, choice.value) for key in Key for choice in choices(key, ACCOUNT)])
_names = st.tuples(
    st.sampled_from([Key.COMPANY, Key.TAG]), st.text(min_size=1, max_size=10).filter(str.strip)
)


@settings(max_examples=200, deadline=None)
@given(queries, _choices | _names)
def test_text_and_controls_agree(query, switch):
    key, value = switch
    switched = toggle_choice(query, key, value)
    assert (value in choices_of(query, key)) != (value in choices_of(switched, key)) or len(
        [part for part in query.parts if getattr(part, "key", None) is key]
    ) > 1
    assert parse_query(print_query(switched), ACCOUNT) == switched
    assert switched.sort == query.sort


@settings(max_examples=100, deadline=None)
@given(queries)
def test_taking_parts_out_one_after_the_other_leaves_everything(query):
    for left in range(len(query.parts), 0, -1):
        assert len(query.parts) == left
        query = without_part(query, left - 1)
    assert query.where is None
    assert query == Query(None, query.sort)
