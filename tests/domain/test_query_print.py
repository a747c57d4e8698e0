import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gallery_app.domain.errors import QueryNotUnderstood
from gallery_app.domain.query import Key, Not, Or, Query, Sort, Text, Word
from gallery_app.domain.query_keys import KEYS
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_part, print_query
from tests.domain.query_trees import ACCOUNT, nodes, queries, terms_of, typed_texts


@settings(max_examples=300, deadline=None)
@given(queries)
def test_what_is_printed_is_read_back(query):
    printed = print_query(query)
    assume(len(printed) <= 2_000)
    assert parse_query(printed, ACCOUNT) == query


@pytest.mark.parametrize("key", Key)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_each_key_is_read_back(key, data):
    term = data.draw(terms_of(key))
    assert parse_query(print_part(term), ACCOUNT) == Query(term)
    assert print_part(term).startswith(f"{key}:")


@settings(max_examples=500, deadline=None)
@given(typed_texts)
def test_the_printed_text_of_what_was_read_stays_as_it_is(typed):
    try:
        query = parse_query(typed, ACCOUNT)
    except QueryNotUnderstood:
        return
    printed = print_query(query)
    assert parse_query(printed, ACCOUNT) == query
    assert print_query(parse_query(printed, ACCOUNT)) == printed


@settings(max_examples=50, deadline=None)
@given(nodes)
def test_a_part_prints_the_same_alone_and_in_a_whole(node):
    for part in Query(node).parts:
        assert print_part(part) in print_query(Query(node))


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("", ""),
        ("  Type:PNG|jpg ", "type:png|jpeg"),
        ("NOT type:png", "-type:png"),
        ("a AND b", "a b"),
        ("a | b c", "a OR (b c)"),
        ("(a OR b) c", "(a OR b) c"),
        ("-(a b)", "-(a b)"),
        ("sort:newest a", "a sort:newest"),
        ("sort:size", "sort:size"),
        ("4711", "ticket:4711"),
        ("(4711)", "(4711)"),
        ("4711 a", "4711 a"),
        ("(# 4711)", "(# 4711)"),
        ('"4711"', '"4711"'),
        ("size:>1000kb", "size:>1mb"),
        ("size:1500000..2mb", "size:1.5mb..2mb"),
        ("size:1234567", "size:1234567b"),
        ("size:2mb", "size:2mb"),
        ("size:=2mb", "size:=2mb"),
        ("size:0.5mb", "size:0.5mb"),
        ("mp:12.0", "mp:12.0"),
        ("ratio:16:9", "ratio:1.78"),
        ("date:2026-3-1..2026-3-10", "date:2026-03-01..2026-03-10"),
        ("date:-1d", "date:-1d"),
        ("date:=today", "date:today"),
        ("date:yesterday..today", "date:-1d"),
        ("status:6", 'status:"waiting on customer"'),
        ("tag:(a OR b)", "tag:a|b"),
        ('name:"two words"*', 'name:"two words"*'),
        ("name:=IMG_*", "name:IMG_*"),
        (r'name:"a\b"', r'name:"a\\b"'),
        ("type:png|png", "type:png"),
    ],
)
def test_the_canonical_spelling(typed, canonical):
    assert print_query(parse_query(typed, ACCOUNT)) == canonical


def test_words_that_look_like_syntax_are_put_in_quotes():
    for words in ("AND", "type:png", "-x", "two words", "a|b", "(a)", "foo:bar", "=x", ""):
        assert print_part(Word(Text(words))) == f'"{words}"'
    assert print_part(Not(Or((Word(Text("a")), Word(Text("b")))))) == "-(a OR b)"


def test_each_sort_is_read_back():
    for sort in Sort:
        assert parse_query(print_query(Query(None, sort))) == Query(None, sort)


def test_the_examples_of_the_table_are_read():
    for key, facts in KEYS.items():
        for example in facts.examples:
            assert parse_query(f"{key}:{example}").where is not None
