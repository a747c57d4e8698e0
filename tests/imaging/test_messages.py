"""The pipe's messages arrive whole, and lies about their length are not believed."""

import json
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.imaging.limits import JSON_LIMIT_BYTES
from gallery_app.imaging.messages import (
    HEADER,
    BrokenMessage,
    PipeEnded,
    parse_head,
    read_message,
    write_message,
)


def write(head: dict[str, Any], body: bytes = b"") -> bytes:
    target = BytesIO()
    write_message(target.write, head, body)
    return target.getvalue()


@given(st.dictionaries(st.text(max_size=9), st.integers() | st.text(max_size=9)), st.binary(max_size=3000))
def test_what_is_written_is_read(head, body):
    assert read_message(BytesIO(write(head, body)).readinto, 3000) == (head, bytearray(body))


def test_pipes_that_take_a_few_bytes_at_a_time():
    data = bytearray()

    def take(view: memoryview) -> int:
        data.extend(view[:7])
        return min(len(view), 7)

    write_message(take, {"do": "picture"}, b"x" * 100)
    source = BytesIO(bytes(data))
    assert read_message(lambda view: source.readinto(view[:3]), 100) == (
        {"do": "picture"},
        bytearray(b"x" * 100),
    )


@pytest.mark.parametrize("keep", [0, 3, 8, 12, 30])
def test_a_pipe_that_ends_early(keep):
    with pytest.raises(PipeEnded):
        read_message(BytesIO(write({"do": "picture"}, b"x" * 100)[:keep]).readinto, 100)


def test_lengths_above_the_limits_are_refused_before_reading():
    for header in (
        HEADER.pack(JSON_LIMIT_BYTES + 1, 0),
        HEADER.pack(2, 101),
        HEADER.pack(2**32 - 1, 2**32 - 1),
    ):
        with pytest.raises(BrokenMessage):
            read_message(BytesIO(header).readinto, 100)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"null",
        b"{",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b"\xff",
        b"[" * 100_000,
        b'{"a":' + b"9" * 5000 + b"}",
    ],
)
def test_what_is_no_object_is_refused(text):
    with pytest.raises(BrokenMessage):
        parse_head(text)


@given(st.binary(max_size=200))
def test_any_bytes_are_an_object_or_refused(text):
    try:
        assert isinstance(parse_head(text), dict)
    except BrokenMessage:
        with pytest.raises((ValueError, AssertionError)):
            assert isinstance(json.loads(text), dict)
            assert not any(name in text for name in (b"NaN", b"Infinity"))
