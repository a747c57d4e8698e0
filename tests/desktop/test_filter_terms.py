import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.desktop.filter_choices import KINDS, PLACEMENTS, PROPERTIES, SOURCES, TYPES
from gallery_app.desktop.filter_terms import (
    Option,
    chosen_in,
    chosen_names,
    days_in,
    has_property,
    span_in,
    toggle_in,
    toggle_name,
    toggle_property,
    with_days,
    with_span,
)
from gallery_app.domain.query import CalendarPeriod, Days, Key, Query, Span
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from gallery_app.domain.translation import speak_by

GPS = Option(Key.HAS, "gps", "Place")
ALPHA = Option(Key.HAS, "alpha", "Transparency")


def after(text, change):
    return print_query(change(parse_query(text)))


@pytest.mark.parametrize(
    ("before", "value", "expected"),
    [
        ("", "png", "type:png"),
        ("type:png", "gif", "type:png|gif"),
        ("type:png|gif", "png", "type:gif"),
        ("type:png", "png", ""),
        ("flicker -from:ana sort:newest", "png", "flicker -from:ana type:png sort:newest"),
        ("-type:png", "png", "-type:png type:png"),
        ("(type:png OR is:photo)", "gif", "(type:png OR is:photo) type:gif"),
    ],
)
def test_a_group_is_one_term_and_the_rest_stays(before, value, expected):
    assert after(before, lambda query: toggle_in(query, TYPES, value)) == print_query(parse_query(expected))


def test_groups_of_the_same_key_are_terms_of_their_own():
    text = after("source:customer", lambda query: toggle_in(query, PLACEMENTS, "inline"))
    assert text == "source:customer source:inline"
    query = parse_query(text)
    assert chosen_in(query, SOURCES) == {"customer"}
    assert chosen_in(query, PLACEMENTS) == {"inline"}
    assert print_query(toggle_in(query, SOURCES, "agent")) == "source:customer|agent source:inline"


def test_properties_must_all_be_there():
    query = toggle_property(toggle_property(Query(), GPS), ALPHA)
    assert print_query(query) == "has:gps has:alpha"
    assert has_property(query, GPS)
    assert print_query(toggle_property(query, GPS)) == "has:alpha"
    assert not has_property(parse_query("has:gps|alpha"), GPS)
    assert chosen_in(parse_query("is:animated"), KINDS) == frozenset()


def test_names_are_asked_for_as_a_whole_whatever_their_case():
    query = toggle_name(toggle_name(Query(), Key.COMPANY, "Contoso"), Key.COMPANY, "Acme Labs")
    assert parse_query(print_query(query)) == query
    assert chosen_names(query, Key.COMPANY) == ("Contoso", "Acme Labs")
    assert chosen_names(toggle_name(query, Key.COMPANY, "CONTOSO"), Key.COMPANY) == ("Acme Labs",)


@pytest.mark.parametrize("text", ["company:cont*", "-company:Contoso", "company:a OR company:b"])
def test_names_that_no_row_can_show_are_left_alone(text):
    query = parse_query(text)
    assert chosen_names(query, Key.COMPANY) == ()
    assert query.parts[0] in toggle_name(query, Key.COMPANY, "Acme").parts


def test_days_and_sizes_replace_their_own_term_only():
    day = Days(CalendarPeriod(2026, 3, 1), None)
    assert days_in(with_days(parse_query("date:2025 x"), day)) == day
    assert with_days(parse_query("date:2025 x"), None) == parse_query("x")
    assert days_in(parse_query("date:2024|2025")) is None
    assert span_in(with_span(Query(), Key.SIZE, Span(50_000, None)), Key.SIZE) == Span(50_000, None)
    assert with_span(parse_query("size:>1mb"), Key.SIZE, None) == Query()


every_option = st.sampled_from([*TYPES.options, *KINDS.options, *SOURCES.options, *PLACEMENTS.options])
texts = st.sampled_from(
    ["", "flicker", "-type:png", "type:gif (is:photo OR from:ana)", "source:customer|inline"]
)


@given(texts, st.lists(st.sampled_from(PROPERTIES)), st.lists(every_option, max_size=6))
def test_toggling_twice_gives_a_query_that_means_the_same(text, properties, options):
    groups = {option: group for group in (TYPES, KINDS, SOURCES, PLACEMENTS) for option in group.options}
    query = parse_query(text)
    for option in options:
        before = chosen_in(query, groups[option])
        query = toggle_in(query, groups[option], option.value)
        assert chosen_in(query, groups[option]) == before ^ {option.value}
        assert parse_query(print_query(query)) == query
    for option in properties:
        was_there = has_property(query, option)
        query = toggle_property(query, option)
        assert has_property(query, option) is not was_there


def test_our_labels_follow_the_language_and_statuses_the_helpdesk():
    speak_by(lambda text, about, _count: f"{text} ({about})")
    try:
        assert GPS.words == "Place (filter)"
        assert Option(Key.STATUS, "open", "Open").words == "Open"
    finally:
        speak_by(None)
