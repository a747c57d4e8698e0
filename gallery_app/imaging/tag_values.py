"""One value of a directory, by the rules of its tag: text, numbers, or bytes as hexadecimal digits."""

from typing import Final

from gallery_app.domain.metadata import MetadataValue
from gallery_app.imaging.ifd import ASCII, UNDEFINED, Entry, Tiff
from gallery_app.imaging.plain_text import make_plain

USER_COMMENT: Final = 0x9286
CODED_TEXTS: Final = frozenset({("Exif", USER_COMMENT), ("GPS", 0x001B), ("GPS", 0x001C)})
"""UserComment, GPSProcessingMethod, GPSAreaInformation: eight bytes name the character code."""
TEXT_IN_BYTES: Final = frozenset({0x9000, 0xA000, 0x0001, 0x0002})
"""ExifVersion, FlashpixVersion, InteropIndex and InteropVersion: ASCII under the type "undefined"."""
WINDOWS_TEXTS: Final = range(0x9C9B, 0x9CA0)
"""XPTitle … XPSubject: UTF-16 under the type "byte"."""


def read_value(tiff: Tiff, directory: str, entry: Entry) -> MetadataValue | None:
    """The value within `tiff.limits`; None for a run without a number."""
    if entry.number in WINDOWS_TEXTS and entry.kind != ASCII:
        return _clean(tiff, entry.payload.decode("utf-16-le", "ignore").rstrip("\x00"))
    if entry.kind == ASCII or (entry.kind == UNDEFINED and entry.number in TEXT_IN_BYTES):
        return _clean(tiff, decode_text(entry.payload.rstrip(b"\x00")))
    if (directory, entry.number) in CODED_TEXTS:
        return _read_coded_text(tiff, entry.payload)
    if entry.kind == UNDEFINED:
        more = "…" if entry.count > tiff.limits.hex_bytes else ""
        return f"0x{entry.payload[: tiff.limits.hex_bytes].hex()}{more}"
    return _read_numbers(tiff, entry)


def decode_text(raw: bytes) -> str:
    """UTF-8 if it is, else Latin-1, which takes any byte."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _read_numbers(tiff: Tiff, entry: Entry) -> MetadataValue | None:
    if not tiff.limits.keeps_undefined:
        numbers = tiff.read_numbers(entry)
        return numbers[0] if len(numbers) == 1 else numbers or None
    values = tiff.read_values(entry)
    if len(values) == 1:
        return values[0]
    texts = tuple(str(value) for value in values)
    return texts if any(isinstance(value, str) for value in values) else tiff.read_numbers(entry) or None


def _read_coded_text(tiff: Tiff, payload: bytes) -> str:
    """Eight bytes name the character code, the text follows (EXIF 2.32, 4.6.5)."""
    code, text = payload[:8], payload[8:]
    if code.startswith(b"UNICODE"):
        return _clean(tiff, text.decode("utf-16-le" if tiff.order == "<" else "utf-16-be", "ignore"))
    return _clean(tiff, decode_text(text.rstrip(b"\x00 ")))


def _clean(tiff: Tiff, text: str) -> str:
    return make_plain(text, tiff.limits.text_chars, tiff.limits.cut_mark)
