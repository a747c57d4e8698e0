import pytest

from gallery_app.domain import errors
from gallery_app.domain.query import Choice, Key, Query, Sort, Span, Term
from gallery_app.domain.query_choices import Level
from gallery_app.domain.query_keys import (
    KEYS,
    SORTS,
    ValueKind,
    choices,
    find_choice,
    level,
    needs_bytes,
    term_level,
)
from gallery_app.domain.query_parse import parse_query
from tests.domain.query_trees import ACCOUNT


def test_every_key_and_every_sort_is_in_the_table():
    assert set(KEYS) == set(Key)
    assert {sort.value for sort in SORTS} == set(Sort)
    assert len({facts.label for facts in KEYS.values()}) == len(Key)


@pytest.mark.parametrize("key", Key)
def test_no_word_of_a_key_means_two_things(key):
    offered = choices(key, ACCOUNT)
    assert bool(offered) == (KEYS[key].kind is ValueKind.CHOICE or key is Key.RATIO)
    words = [word for choice in offered for word in (choice.value, *choice.aliases)]
    assert len(words) == len(set(words))
    assert all(word == word.lower() for word in words)
    for choice in offered:
        assert choice.label
        assert choice.phrase
        for word in (choice.value, choice.value.upper(), *choice.aliases):
            assert find_choice(key, word, ACCOUNT) == choice


def test_statuses_are_the_accounts_own():
    assert [choice.value for choice in choices(Key.STATUS)] == ["open", "pending", "resolved", "closed"]
    waiting = find_choice(Key.STATUS, "Waiting On Customer", ACCOUNT)
    assert waiting is not None
    assert waiting.label == "Waiting on Customer"
    assert find_choice(Key.STATUS, "6", ACCOUNT) == waiting
    assert find_choice(Key.STATUS, "6") is None


def test_other_names_of_a_value():
    meant = {
        "jpg": (Key.TYPE, "jpeg"), "mpo": (Key.TYPE, "jpeg"), "heif": (Key.TYPE, "heic"),
        "tif": (Key.TYPE, "tiff"), "ticket": (Key.SOURCE, "description"), "4": (Key.PRIORITY, "urgent"),
        "feedback-widget": (Key.CHANNEL, "feedback-widget"), "widget": (Key.CHANNEL, "feedback-widget"),
    }  # fmt: skip
    for typed, (key, value) in meant.items():
        found = find_choice(key, typed)
        assert found is not None
        assert found.value == value


def test_every_error_that_a_picture_can_have_is_a_reason_to_filter_by():
    codes = {choice.value: choice.label for choice in choices(Key.FAILED)}
    assert codes["file_gone"] == errors.FileGone.usual_title
    for kind in (errors.LinkExpired, errors.DecoderDied, errors.PictureUnsafe, errors.HelpdeskUnreachable):
        assert kind.code in codes
    assert not {"query_not_understood", "page_out_of_range", "bad_address"} & set(codes)


def test_where_a_key_is_decided():
    assert level(Key.COMPANY) == "ticket"
    assert level(Key.DATE) == "picture"
    assert level(Key.TYPE) == "bytes"
    of_words = {
        "draft": Level.TICKET,
        "failed": Level.PICTURE,
        "screenshot": Level.BYTES,
        "logo": Level.BYTES,
    }
    for word, expected in of_words.items():
        assert term_level(Term(Key.IS, (Choice(word),))) is expected
    assert term_level(Term(Key.IS, (Choice("draft"), Choice("photo")))) is Level.BYTES
    assert term_level(Term(Key.TICKET, (Span(1, 1),))) is Level.TICKET


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", False),
        ("invoice from:ana date:-7d -source:note is:failed", False),
        ("type:png", True),
        ("-type:png", True),
        ("from:ana OR (a size:>1mb)", True),
        ("is:failed|photo", True),
        ("sort:size", False),
    ],
)
def test_whether_pictures_must_be_loaded(typed, expected):
    assert needs_bytes(parse_query(typed)) is expected
    assert needs_bytes(Query()) is False
