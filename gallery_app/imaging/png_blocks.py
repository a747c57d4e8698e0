"""What a PNG keeps beside its pixels: blocks in chunks of their own or hidden in texts, and the texts."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, NAME_LIMIT_CHARS
from gallery_app.imaging.plain_text import make_plain, make_report_text
from gallery_app.imaging.png_chunks import Chunk, walk_chunks
from gallery_app.imaging.png_details import find_png_details, read_properties
from gallery_app.imaging.png_text import (
    KINDS,
    RAW_PROFILE,
    XMP_KEY,
    Text,
    inflate,
    read_raw_profile,
    read_text,
)
from gallery_app.imaging.tag_values import decode_text

TEXTS_LIMIT: Final = 500
BROKEN_TEXT: Final = "A text of the PNG could not be read"


def find_png_blocks(untrusted: bytes) -> Blocks:
    """EXIF, ICC and C2PA in chunks of their own; XMP, IPTC and old EXIF in texts; the other texts."""
    chunks = [chunk for chunk in walk_chunks(untrusted) if chunk[0] != b"IDAT"]
    first = {kind: bytes(data) for kind, data in reversed(chunks) if kind not in KINDS}
    texts, warnings = _read_texts(chunk for chunk in chunks if chunk[0] in KINDS)
    raw = _find_raw_profiles(texts)
    xmp = next((text.raw for text in texts if text.key == XMP_KEY), b"") or raw.get("xmp", b"")
    return Blocks(
        exif=first.get(b"eXIf") or raw.get("exif") or raw.get("app1", b""),
        xmp=(xmp,) if xmp else (),
        photoshop=raw.get("iptc") or raw.get("8bim", b""),
        icc=_find_profile(first.get(b"iCCP", b"")) or raw.get("icc") or raw.get("icm", b""),
        content_credentials=b"caBX" in first,
        tags=(*(_make_tag(text) for text in texts if _is_for_people(text)), *_list_properties(first)),
        details=find_png_details(chunks),
        warnings=warnings,
    )


def _read_texts(chunks: Iterable[Chunk]) -> tuple[list[Text], tuple[str, ...]]:
    texts: list[Text] = []
    warnings = []
    for kind, data in chunks:
        if len(texts) == TEXTS_LIMIT:
            break
        try:
            texts.append(read_text(kind, bytes(data)))
        except (ValueError, zlib.error):
            warnings.append(BROKEN_TEXT)
    return texts, tuple(warnings[:1])


def _find_raw_profiles(texts: Iterable[Text]) -> dict[str, bytes]:
    """By their names in small letters; those whose digits are none are left out."""
    found = {}
    for text in texts:
        if text.key.lower().startswith(RAW_PROFILE):
            try:
                found[text.key[len(RAW_PROFILE) :].lower()] = read_raw_profile(text.raw.decode("latin-1"))
            except ValueError:
                continue
    xmp = found.get("app1", b"")
    if xmp and not xmp.startswith(EXIF_MARK):
        found["xmp"] = xmp[xmp.find(b"\x00") + 1 :]
        del found["app1"]
    return found


def _is_for_people(text: Text) -> bool:
    return text.key != XMP_KEY and not text.key.lower().startswith(RAW_PROFILE)


def _make_tag(text: Text) -> MetadataTag:
    key = make_plain(text.key, NAME_LIMIT_CHARS - 20, "…") or "?"
    language = make_plain(text.language, 16)
    name = f"{key}[{language}]" if language else key
    return MetadataTag(MetadataGroup.PNG, "", name, make_report_text(decode_text(text.raw)))


def _list_properties(chunks: dict[bytes, bytes]) -> Iterator[MetadataTag]:
    values: dict[str, MetadataValue] = {}
    for kind, data in chunks.items():
        values |= read_properties(kind, data)
    return (MetadataTag(MetadataGroup.PNG, "", name, value) for name, value in values.items())


def _find_profile(chunk: bytes) -> bytes:
    """iCCP: a name, a zero, the method, the compressed profile; empty if it is broken."""
    compressed = chunk.partition(b"\x00")[2][1:]
    try:
        return inflate(compressed, ICC_LIMIT_BYTES) if compressed else b""
    except zlib.error:
        return b""
