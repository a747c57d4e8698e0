import asyncio
import gzip
import zlib
from typing import Any

import pytest

from gallery_app.domain.errors import AnswerNotUnderstood
from gallery_app.freshdesk import capped_body
from gallery_app.freshdesk.capped_body import read_capped

BODY = b'{"id": 1}' * 5000


def _read(data: bytes, encoding: str, limit_bytes: int = 1_000_000) -> bytes:
    async def chunks() -> Any:
        for start in range(0, len(data), 999):
            yield data[start : start + 999]

    return asyncio.run(read_capped(chunks(), encoding, limit_bytes=limit_bytes))


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (BODY, ""),
        (BODY, "identity"),
        (gzip.compress(BODY), "gzip"),
        (gzip.compress(BODY), " GZIP"),
        (zlib.compress(BODY), "deflate"),
        (b"", ""),
    ],
)
def test_bodies_are_unpacked(data, encoding):
    assert _read(data, encoding) == (BODY if data else b"")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [(BODY, "br"), (BODY, "gzip, gzip"), (BODY, "gzip"), (gzip.compress(BODY)[:-20], "gzip"), (b"", "gzip")],
)
def test_broken_and_unknown_encodings(data, encoding):
    with pytest.raises(AnswerNotUnderstood):
        _read(data, encoding)


def test_a_bomb_stops_at_the_limit():
    bomb = gzip.compress(bytes(200_000_000), compresslevel=1)
    with pytest.raises(AnswerNotUnderstood):
        _read(bomb, "gzip", 4_000_000)


def test_a_plain_body_stops_at_the_limit():
    assert len(_read(bytes(1000), "", 1000)) == 1000
    with pytest.raises(AnswerNotUnderstood):
        _read(bytes(1001), "", 1000)


def test_a_bomb_is_unpacked_in_small_parts_only():
    bomb = gzip.compress(bytes(20_000_000), compresslevel=1)
    sizes = [len(part) for part in capped_body._Unpacker("gzip").parts_of(bomb)]
    assert sum(sizes) == 20_000_000
    assert max(sizes) <= 256 * 1024


@pytest.mark.parametrize("more", [-1, 0, 1, 100, 257, 258, 259])
@pytest.mark.parametrize("level", [1, 9])
def test_no_byte_is_left_behind_at_the_edge_of_a_part(more, level):
    body = bytes(2 * 256 * 1024 + more)
    assert _read(gzip.compress(body, compresslevel=level), "gzip") == body
