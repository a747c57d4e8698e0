import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.action_specs import ACTIONS, WIDGET_KEYS
from gallery_app.desktop.key_dialog import PLACE_WORDS
from gallery_app.desktop.keymap import (
    NEEDED_FOR,
    Keymap,
    find_objection,
    print_keymap,
    read_keymap,
    usual_keys,
)

BY_ID = {spec.id: spec for spec in ACTIONS}
HIDE, PLACES, FILTERS, REFRESH = (BY_ID[name] for name in ("hide", "places", "filters", "refresh"))


def clashes(keymap):
    """Pairs of actions that have the same key where it is pressed for both, and do not come so."""
    return [
        (key, one.id, other.id)
        for one in ACTIONS
        for other in ACTIONS
        if one.id < other.id and one.place.meets(other.place)
        for key in keymap.keys_of(one)
        if key in keymap.keys_of(other) and not (key in usual_keys(one) and key in usual_keys(other))
    ]


def test_other_keys_come_back_from_their_text():
    keymap = Keymap().with_keys(HIDE, ("J", "Ctrl+H")).with_keys(FILTERS, ())
    assert read_keymap(print_keymap(keymap)) == keymap
    assert (keymap.keys_of(HIDE), keymap.keys_of(FILTERS)) == (("J", "Ctrl+H"), ())
    assert json.loads(print_keymap(keymap)) == {"hide": ["J", "Ctrl+H"], "filters": []}


def test_usual_keys_are_not_written_down():
    changed = Keymap().with_keys(HIDE, ("J",))
    assert print_keymap(changed.with_keys(HIDE, usual_keys(HIDE))) == ""
    assert print_keymap(Keymap()) == ""


def test_keys_that_are_taken_over_are_gone_from_the_action_that_had_them():
    keymap = Keymap().with_keys(FILTERS, ("F5",))
    assert (keymap.keys_of(FILTERS), keymap.keys_of(REFRESH)) == (("F5",), ("Ctrl+R",))
    back = keymap.with_keys(REFRESH, usual_keys(REFRESH))
    assert (back.keys_of(FILTERS), back.keys_of(REFRESH)) == ((), ("F5", "Ctrl+R"))
    assert clashes(back) == []


@pytest.mark.parametrize(
    ("spec", "key", "losers"),
    [
        (HIDE, "S", ["places"]),  # the same place
        (HIDE, "O", ["open_in_browser"]),  # the place around it
        (HIDE, "F7", ["filters"]),  # the window
        (FILTERS, "Ctrl+A", ["select_page"]),  # a place in the window
        (HIDE, "X", []),
        (HIDE, "H", []),  # its own
    ],
)
def test_who_would_lose_a_key_is_named(spec, key, losers):
    assert [other.id for _key, other in Keymap().find_losers(spec, (key,))] == losers


def test_views_that_are_never_in_front_together_may_use_the_same_keys():
    assert not ActionPlace.GRID.meets(ActionPlace.VIEWER)
    assert not ActionPlace.VIEWER.meets(ActionPlace.COMPARISON)
    assert not ActionPlace.INSPECTOR.meets(ActionPlace.VIEWER)
    assert ActionPlace.VIEWER.meets(ActionPlace.PICTURES)
    assert all(place.meets(ActionPlace.ANYWHERE) for place in ActionPlace)


@pytest.mark.parametrize(
    ("key", "place", "is_allowed"),
    [
        ("J", ActionPlace.GRID, True),
        ("J", ActionPlace.VIEWER, True),
        ("J", ActionPlace.ANYWHERE, False),
        ("J", ActionPlace.INSPECTOR, False),
        ("Return", ActionPlace.ANYWHERE, False),
        ("Left", ActionPlace.GRID, False),
        ("Left", ActionPlace.VIEWER, False),
        ("Insert", ActionPlace.VIEWER, True),
        ("Ctrl+J", ActionPlace.ANYWHERE, True),
        ("F9", ActionPlace.ANYWHERE, True),
        ("Esc", ActionPlace.GRID, False),
        ("Tab", ActionPlace.VIEWER, False),
        ("", ActionPlace.GRID, False),
        ("Ctrl+K, Ctrl+B", ActionPlace.GRID, False),
    ],
)
def test_keys_of_typing_are_for_places_without_text_fields(key, place, is_allowed):
    assert (find_objection(key, place) == "") is is_allowed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "null",
        "[" * 100_000,
        '{"hide": "J"}',
        '{"hide": [1, null, "no such key", "", "Ctrl+K, Ctrl+B"]}',
        '{"unknown": ["J"]}',
        '{"filters": ["J"]}',
        '{"hide": ["Left"]}',
        '{"hide": ["S"]}',
        '{"hide": ["' + "x" * 30_000 + '"]}',
    ],
)
def test_what_is_broken_unknown_or_not_allowed_is_left_out(text):
    assert read_keymap(text) == Keymap()


def test_the_good_entries_beside_broken_ones_are_kept():
    told = '{"hide": ["J", "Left", 7], "unknown": ["K"], "places": ["J", "Ctrl+J"], "filters": []}'
    assert read_keymap(told).chosen == {"hide": ("J",), "places": ("Ctrl+J",), "filters": ()}


def test_usual_keys_that_another_took_do_not_come_back_by_a_broken_entry():
    assert read_keymap('{"places": ["H"], "hide": ["O"]}').chosen == {"places": ("H",), "hide": ()}


SOME_KEYS = ["J", "S", "H", "O", "Esc", "Left", "F5", "F7", "Ctrl+A", "Ctrl+0", "?", "x,y", "", "Return"]
TOLD = st.dictionaries(
    st.sampled_from([*BY_ID, "unknown"]),
    st.lists(st.sampled_from(SOME_KEYS), max_size=5) | st.integers() | st.none(),
)


@given(TOLD)
def test_whatever_was_remembered_gives_keys_without_a_clash(told):
    keymap = read_keymap(json.dumps(told))
    assert clashes(keymap) == []
    assert read_keymap(print_keymap(keymap)) == keymap


@given(st.text(max_size=60))
def test_no_text_breaks_the_start(text):
    assert clashes(read_keymap(text)) == []


@given(
    st.lists(
        st.tuples(st.sampled_from(ACTIONS), st.sampled_from(["J", "S", "O", "F5", "Ctrl+A"])), max_size=8
    )
)
def test_however_keys_are_taken_over_each_has_one_action_afterwards(steps):
    keymap = Keymap()
    for spec, key in steps:
        if not find_objection(key, spec.place):
            keymap = keymap.with_keys(spec, (key,))
            assert key in keymap.keys_of(spec)
    assert clashes(keymap) == []
    assert read_keymap(print_keymap(keymap)) == keymap


def test_places_and_uses_have_their_words_within_a_sentence():
    assert {place: place.value.lower() for place in ActionPlace} == PLACE_WORDS
    assert set(NEEDED_FOR) == {fixed.text.lower() for fixed in WIDGET_KEYS if fixed.taken}
