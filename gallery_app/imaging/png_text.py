"""Text chunks of a PNG (PNG, third edition, 11.3.3): plain, compressed, international; and raw profiles."""

import re
import zlib
from dataclasses import dataclass
from typing import Final

from gallery_app.imaging.limits import XMP_LIMIT_BYTES

TEXT_LIMIT_BYTES: Final = 16 * 1024
XMP_KEY: Final = "XML:com.adobe.xmp"
RAW_PROFILE: Final = "raw profile type "
BLOCK_KEYS: Final = frozenset(
    {XMP_KEY.lower(), *(RAW_PROFILE + name for name in ("exif", "app1", "xmp", "iptc", "8bim", "icc", "icm"))}
)
"""Texts under these (in small letters) are whole blocks of other standards."""
LONG_LIMIT_BYTES: Final = 2 * XMP_LIMIT_BYTES
"""Of a block; hexadecimal digits take twice the room."""
KINDS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt"})


@dataclass(frozen=True, slots=True)
class Text:
    """One text, inflated, in Latin-1 or UTF-8, cut behind its limit; `language` is empty but for iTXt."""

    key: str
    language: str
    raw: bytes


def read_text(kind: bytes, untrusted: bytes) -> Text:
    """A chunk of KINDS. Raises ValueError for one without its parts, and zlib.error."""
    raw_key, found, rest = untrusted.partition(b"\x00")
    if not found or (kind == b"iTXt" and len(rest) < 4):
        raise ValueError("a text without its key")
    key = raw_key.decode("latin-1")
    limit = LONG_LIMIT_BYTES if key.lower() in BLOCK_KEYS else TEXT_LIMIT_BYTES
    if kind == b"tEXt":
        return Text(key, "", rest[: limit + 1])
    if kind == b"zTXt":
        return Text(key, "", inflate(rest[1:], limit))
    language, _, behind = rest[2:].partition(b"\x00")
    text = behind.partition(b"\x00")[2]  # behind the key in that language
    return Text(key, language.decode("latin-1"), inflate(text, limit) if rest[0] else text[: limit + 1])


def inflate(untrusted: bytes, limit_bytes: int) -> bytes:
    """At most `limit_bytes` and one more, so that a longer text can be told; zlib.error if it is broken."""
    return zlib.decompressobj().decompress(untrusted, limit_bytes + 1)


def read_raw_profile(text: str) -> bytes:
    """ImageMagick's way to keep a block in a text: a name, a length, hex digits. Raises ValueError."""
    lines = text[:LONG_LIMIT_BYTES].strip().split("\n", 2)
    digits = re.sub(r"\s", "", lines[2]) if len(lines) == 3 else ""
    return bytes.fromhex(digits)
