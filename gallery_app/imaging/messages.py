"""The pipe between app and lane: lengths, capped JSON, raw bytes; no pickle."""

import json
import struct
from collections.abc import Callable
from typing import Any, Final

from gallery_app.imaging.limits import JSON_LIMIT_BYTES

HEADER: Final = struct.Struct(">II")
CHUNK_BYTES: Final = 1024 * 1024

Write = Callable[[memoryview], int | None]
ReadInto = Callable[[memoryview], int | None]


class BrokenMessage(Exception):
    """Bytes that are no message: too long, not JSON, not an object."""


class PipeEnded(Exception):
    """The other side closed the pipe, or died."""


def write_message(write: Write, head: dict[str, Any], *body: bytes | bytearray | memoryview) -> None:
    """Write one message whole, its body in one piece or several; OSError if the other side is gone."""
    text = json.dumps(head, separators=(",", ":")).encode()
    _write_all(write, memoryview(HEADER.pack(len(text), sum(map(len, body))) + text))
    for piece in body:
        _write_all(write, memoryview(piece))


def read_message(read_into: ReadInto, body_limit_bytes: int) -> tuple[dict[str, Any], bytearray]:
    """Read one message. Raises PipeEnded and BrokenMessage; believes no length above the limits."""
    json_bytes, body_bytes = HEADER.unpack(_read_exactly(read_into, HEADER.size))
    if json_bytes > JSON_LIMIT_BYTES or body_bytes > body_limit_bytes:
        raise BrokenMessage(f"a message of {json_bytes} and {body_bytes} bytes")
    head = parse_head(bytes(_read_exactly(read_into, json_bytes)))
    return head, _read_exactly(read_into, body_bytes)


def parse_head(untrusted: bytes) -> dict[str, Any]:
    """Strict JSON: one object, no NaN and no Infinity. Raises BrokenMessage."""
    try:
        value = json.loads(untrusted, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise BrokenMessage("no JSON") from error
    if not isinstance(value, dict):
        raise BrokenMessage("no JSON object")
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _write_all(write: Write, view: memoryview) -> None:
    while view:
        written = write(view[:CHUNK_BYTES])
        view = view[written or 0 :]


def _read_exactly(read_into: ReadInto, count: int) -> bytearray:
    buffer = bytearray(count)
    view = memoryview(buffer)
    while view:
        got = read_into(view)
        if not got:
            raise PipeEnded
        view = view[got:]
    return buffer
