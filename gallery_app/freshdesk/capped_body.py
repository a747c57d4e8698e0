"""Reads an answer's body with a cap on what it unpacks to, however small it is on the wire."""

import zlib
from collections.abc import AsyncIterator
from typing import Final

from gallery_app.domain.errors import AnswerNotUnderstood
from gallery_app.domain.translation import mark

_STEP_BYTES: Final = 256 * 1024
_ANY_ZLIB: Final = 32 + zlib.MAX_WBITS
"""zlib tells gzip and deflate apart by itself."""


async def read_capped(chunks: AsyncIterator[bytes], encoding: str, *, limit_bytes: int) -> bytes:
    """All of the body, unpacked.

    Raises:
        AnswerNotUnderstood: more than `limit_bytes`, an unknown encoding, broken or cut compression.
    """
    body = bytearray()
    unpack = _Unpacker(encoding)
    async for chunk in chunks:
        for part in unpack.parts_of(chunk):
            body += part
            if len(body) > limit_bytes:
                raise AnswerNotUnderstood(mark("The helpdesk's answer is too large"))
    if not unpack.is_complete:
        raise AnswerNotUnderstood
    return bytes(body)


class _Unpacker:
    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        if name not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise AnswerNotUnderstood
        self._inflate = None if name in ("", "identity") else zlib.decompressobj(_ANY_ZLIB)

    @property
    def is_complete(self) -> bool:
        return self._inflate is None or self._inflate.eof

    def parts_of(self, chunk: bytes) -> "list[bytes] | _Parts":
        return [chunk] if self._inflate is None else _Parts(self._inflate, chunk)


class _Parts:
    """The unpacked parts of a chunk, each at most 256 KiB, made one at a time."""

    def __init__(self, inflate: "zlib._Decompress", chunk: bytes) -> None:
        self._inflate, self._rest = inflate, chunk
        self._was_full = False

    def __iter__(self) -> "_Parts":
        return self

    def __next__(self) -> bytes:
        if self._inflate.eof or not (self._rest or self._was_full):
            raise StopIteration
        try:
            part = self._inflate.decompress(self._rest, _STEP_BYTES)
        except zlib.error as error:
            raise AnswerNotUnderstood from error
        # A full part can leave more behind although all input was taken.
        self._was_full = len(part) == _STEP_BYTES
        self._rest = self._inflate.unconsumed_tail
        return part
