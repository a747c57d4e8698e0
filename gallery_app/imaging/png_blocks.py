"""What a PNG keeps beside its pixels: blocks in chunks of their own or hidden in texts, and the texts."""

import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, NAME_LIMIT_CHARS
from gallery_app.imaging.plain_text import make_plain, make_report_text
from gallery_app.imaging.png_chunks import Chunk, walk_chunks
from gallery_app.imaging.png_details import find_png_details, read_properties
from gallery_app.imaging.png_text import (
    BLOCK_KEYS,
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
BROKEN_TEXT: Final = mark("A text of the PNG could not be read")


def find_png_blocks(untrusted: bytes) -> Blocks:
    """EXIF, ICC and C2PA in chunks of their own; XMP, IPTC and old EXIF in texts; the other texts."""
    chunks = [chunk for chunk in walk_chunks(untrusted) if chunk[0] != b"IDAT"]
    first = {kind: bytes(data) for kind, data in reversed(chunks) if kind not in KINDS}
    texts, blocks, warnings = _read_texts(chunk for chunk in chunks if chunk[0] in KINDS)
    raw = _unpack_raw_profiles(blocks)
    xmp = blocks.get(XMP_KEY.lower()) or raw.get("xmp", b"")
    return Blocks(
        exif=first.get(b"eXIf") or raw.get("exif") or raw.get("app1", b""),
        xmp=(xmp,) if xmp else (),
        photoshop=raw.get("iptc") or raw.get("8bim", b""),
        icc=_find_profile(first.get(b"iCCP", b"")) or raw.get("icc") or raw.get("icm", b""),
        content_credentials=b"caBX" in first,
        tags=(*(_make_tag(text) for text in texts), *_list_properties(first)),
        details=find_png_details(chunks),
        warnings=warnings,
    )


def _read_texts(chunks: Iterable[Chunk]) -> tuple[list[Text], dict[str, bytes], tuple[str, ...]]:
    """Texts for people, the first block under each key, and a warning if any was broken."""
    texts: list[Text] = []
    blocks: dict[str, bytes] = {}
    warnings: tuple[str, ...] = ()
    for kind, data in islice(chunks, TEXTS_LIMIT):
        try:
            text = read_text(kind, bytes(data))
        except (ValueError, zlib.error):
            warnings = (BROKEN_TEXT,)
            continue
        if text.key.lower() in BLOCK_KEYS:
            blocks.setdefault(text.key.lower(), text.raw)
        else:
            texts.append(text)
    return texts, blocks, warnings


def _unpack_raw_profiles(blocks: dict[str, bytes]) -> dict[str, bytes]:
    """By their names; those whose digits are none are left out."""
    found = {}
    for key, raw in blocks.items():
        if key.startswith(RAW_PROFILE):
            try:
                found[key[len(RAW_PROFILE) :]] = read_raw_profile(raw.decode("latin-1"))
            except ValueError:
                continue
    app1 = found.get("app1", b"")
    if app1 and not app1.startswith(EXIF_MARK):  # a JPEG's other use of the segment
        found["xmp"] = found.get("xmp") or app1[app1.find(b"\x00") + 1 :]
        del found["app1"]
    return found


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
