"""What a file is, by its own first bytes; names and claims are never asked."""

from dataclasses import dataclass
from typing import Final

from gallery_app.domain.errors import DamagedPicture, NotAFile, NotAPicture, PictureUnsafe
from gallery_app.domain.translation import mark

SNIFF_BYTES: Final = 4096
BRAND_LIMIT: Final = 32

CONTENT_TYPES: Final = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "BMP": "image/bmp",
    "TIFF": "image/tiff",
    "ICO": "image/vnd.microsoft.icon",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
}
"""Pillow's name of every format that is shown, and its content type."""

MAGIC: Final = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),
    (b"MM\x00+", "TIFF"),
)
BMP_HEADER_SIZES: Final = frozenset({12, 40, 52, 56, 64, 108, 124})

AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
HEIC_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
HEIF_BRANDS: Final = frozenset({b"mif1", b"mif2", b"msf1", b"miaf"})

OTHER_KINDS: Final = (
    (b"%PDF-", mark("Not a picture we show: PDF document")),
    (b"PK\x03\x04", mark("Not a picture we show: ZIP archive or office document")),
    (b"8BPS", mark("Not a picture we show: Photoshop file")),
    (b"\xff\x0a", mark("Not a picture we show: JPEG XL picture")),
    (b"\x00\x00\x00\x0cJXL ", mark("Not a picture we show: JPEG XL picture")),
    (b"\x00\x00\x00\x0cjP  ", mark("Not a picture we show: JPEG 2000 picture")),
    (b"\xff\x4f\xff\x51", mark("Not a picture we show: JPEG 2000 picture")),
    (b"DDS ", mark("Not a picture we show: DirectDraw texture")),
    (b"MZ", mark("Not a picture we show: program")),
    (b"\x7fELF", mark("Not a picture we show: program")),
    (b"\x1f\x8b", mark("Not a picture we show: compressed file")),
)
"""Worth a name of their own in the message; none of them is opened."""

TEXT_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
PAGE_STARTS: Final = (b"<", b"{", b"[")


@dataclass(frozen=True, slots=True)
class Sniffed:
    """Pillow's format name and the honest content type."""

    format: str
    content_type: str


def sniff(untrusted_head: bytes) -> Sniffed:
    """Name the format of a file by its first bytes (4 KiB are enough).

    Raises DamagedPicture (empty), NotAFile (a web page, XML or JSON), PictureUnsafe (SVG, PostScript)
    and NotAPicture (anything else that is not shown).
    """
    head = bytes(untrusted_head[:SNIFF_BYTES])
    if not head.strip(b"\x00"):
        raise DamagedPicture(mark("Empty file"), mark("It holds no picture at all."))
    found = _find_picture(head)
    if found is not None:
        return found
    _refuse_text(head)
    _refuse_other(head)
    raise NotAPicture


def _find_picture(head: bytes) -> Sniffed | None:
    for magic, name in MAGIC:
        if head.startswith(magic):
            return Sniffed(name, CONTENT_TYPES[name])
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Sniffed("WEBP", CONTENT_TYPES["WEBP"])
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in BMP_HEADER_SIZES:
        return Sniffed("BMP", CONTENT_TYPES["BMP"])
    if head[:4] == b"\x00\x00\x01\x00" and 0 < int.from_bytes(head[4:6], "little") <= 256:
        return Sniffed("ICO", CONTENT_TYPES["ICO"])
    return _find_base_media(head) if head[4:8] == b"ftyp" else None


def _find_base_media(head: bytes) -> Sniffed | None:
    """ISO 14496-12 `ftyp`: size, `ftyp`, major brand, minor version, compatible brands."""
    end = min(int.from_bytes(head[:4], "big"), 16 + 4 * BRAND_LIMIT, len(head))
    major = head[8:12]
    brands = {major} | {head[at : at + 4] for at in range(16, end - 3, 4)}
    if major in HEIC_BRANDS:
        return Sniffed("HEIF", "image/heic")
    if brands & AVIF_BRANDS:
        return Sniffed("AVIF", "image/avif")
    if brands & HEIC_BRANDS:
        return Sniffed("HEIF", "image/heic")
    return Sniffed("HEIF", "image/heif") if major in HEIF_BRANDS else None


def _refuse_text(head: bytes) -> None:
    text = head
    for start in TEXT_MARKS:
        text = text.removeprefix(start)
    text = text.replace(b"\x00", b"").lstrip().lower()
    if text.startswith(b"%!ps") or head.startswith(b"\xc5\xd0\xd3\xc6"):
        raise PictureUnsafe(mark("PostScript, not shown for safety"))
    if not text.startswith(PAGE_STARTS):
        return
    if b"<svg" in text:
        raise PictureUnsafe(mark("SVG, not shown for safety"))
    raise NotAFile


def _refuse_other(head: bytes) -> None:
    for magic, title in OTHER_KINDS:
        if head.startswith(magic):
            raise NotAPicture(title)
    if head[4:8] == b"ftyp":
        raise NotAPicture(mark("Not a picture we show: film"), mark("Films are not played here."))
