"""What the release address may answer: exactly what was agreed, whatever else it sends."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app import __version__
from gallery_app.domain.release import (
    ANSWER_LIMIT_BYTES,
    Release,
    ReleaseNotUnderstood,
    is_newer,
    parse_release,
    read_version,
)

HOST = "releases.example"
PAGE = f"https://{HOST}/1.2.0"
NUMBERS = st.integers(0, 99_999)
VERSIONS = st.tuples(NUMBERS, NUMBERS, NUMBERS)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
)


def written(**members):
    return json.dumps({"version": "1.2.0", "page": PAGE} | members).encode()


@given(VERSIONS, st.text("abcXYZ019._~-/", max_size=40).filter(lambda path: ".." not in path))
def test_what_was_agreed_is_read_as_it_is(version, path):
    text, page = "{}.{}.{}".format(*version), f"https://{HOST}/{path}"
    assert parse_release(written(version=text, page=page), HOST) == Release(text, page)
    assert read_version(text) == version


@given(JSON)
def test_other_members_do_no_harm(value):
    assert parse_release(written(more=value), HOST) == Release("1.2.0", PAGE)


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_anything_else_is_refused_in_one_way(untrusted):
    with pytest.raises(ReleaseNotUnderstood):
        parse_release(untrusted, HOST)


@given(st.text(max_size=40))
def test_a_page_is_a_plain_one_of_the_host_that_was_asked(text):
    for page in (text, f"https://{text}", f"https://{HOST}{text}", f"https://{text}.{HOST}/"):
        try:
            read = parse_release(written(page=page), HOST)
        except ReleaseNotUnderstood:
            continue
        assert read.page.startswith(f"https://{HOST}/")
        assert read.page.isascii()
        assert not set(read.page) & set("?#@\\%<>\"' \t\r\n")


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"null",
        b"[]",
        b'{"version": "1.2.0"}',
        written(version="1.2"),
        written(version="01.2.0"),
        written(version="1.2.0 "),
        written(version="1.2.0\n"),
        written(version="1.2.0rc1"),
        written(version="1.2.100000"),
        written(version="\u0661.2.0"),
        written(version=120),
        written(page="http://releases.example/1.2.0"),
        written(page="https://elsewhere.example/1.2.0"),
        written(page="https://releases.example.evil/1.2.0"),
        written(page="https://releases.example:8443/1.2.0"),
        written(page="https://me@releases.example/1.2.0"),
        written(page="https://releases.example/../x"),
        written(page="https://releases.example/x?y=1"),
        written(page="https://releases.example"),
        written(page=None),
        written(more=float("nan")),
        b'{"version": "1.2.0", "version": "1.3.0", "page": "https://releases.example/"}',
        b'{"version": "1.2.0", "page": "https://releases.example/", "more": {"a": 1, "a": 2}}',
        b"[" * 4000,
        written(more="x" * ANSWER_LIMIT_BYTES),
        '{"version": "1.2.0", "page": "https://releases.example/"}'.encode("utf-16"),
        written() + b"{}",
    ],
)
def test_what_is_not_as_agreed_is_refused(untrusted):
    with pytest.raises(ReleaseNotUnderstood):
        parse_release(untrusted, HOST)


@given(VERSIONS, VERSIONS)
def test_versions_are_compared_as_numbers(one, other):
    assert is_newer("{}.{}.{}".format(*one), "{}.{}.{}".format(*other)) == (one > other)


def test_our_own_version_can_be_compared():
    assert not is_newer(__version__, __version__)
    assert is_newer("99999.0.0", __version__)
    assert is_newer("0.10.0", "0.9.5rc1")


def test_no_version_is_none():
    with pytest.raises(ValueError, match="next"):
        read_version("next")
