"""Small blocks of metadata and containers that hold them, made for the tests of inspecting."""

import struct
import zlib

XMP_HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="toolkit 1">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:my="http://example.org/own/" '
    'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" '
    'xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'xmp:CreatorTool="Painter 3" '
    'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">'
)
XMP_TAIL = "</rdf:Description></rdf:RDF></x:xmpmeta>"
HISTORY = (
    "<xmpMM:History><rdf:Seq>"
    '<rdf:li stEvt:action="created" stEvt:when="2026-01-01T10:00:00Z"/>'
    '<rdf:li rdf:parseType="Resource"><stEvt:action>saved</stEvt:action>'
    "<stEvt:softwareAgent>Painter 3</stEvt:softwareAgent></rdf:li>"
    "</rdf:Seq></xmpMM:History>"
)


def make_xmp(body: str = HISTORY) -> bytes:
    packet = f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>{XMP_HEAD}{body}{XMP_TAIL}'
    return (packet + " " * 20 + '<?xpacket end="w"?>').encode()


def make_data_set(record: int, number: int, payload: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(payload)) + payload


def make_iptc() -> bytes:
    return (
        make_data_set(1, 90, b"\x1b%G")
        + make_data_set(2, 0, b"\0\4")
        + make_data_set(2, 25, "Grün".encode())
        + make_data_set(2, 25, b"sea")
        + make_data_set(2, 120, b"A caption")
        + make_data_set(2, 242, b"\1\2")
    )


def make_resource(number: int, payload: bytes, name: bytes = b"") -> bytes:
    pascal = bytes((len(name),)) + name
    padded = payload + bytes(len(payload) % 2)
    return (
        b"8BIM" + struct.pack(">H", number) + pascal + bytes(len(pascal) % 2) + _long(len(payload)) + padded
    )


def make_segment(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload


def insert_segments(jpeg: bytes, *segments: bytes) -> bytes:
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def make_chunk(kind: bytes, payload: bytes) -> bytes:
    return _long(len(payload)) + kind + payload + _long(zlib.crc32(kind + payload))


def insert_chunks(png: bytes, *chunks: bytes) -> bytes:
    """Behind the header."""
    return png[:33] + b"".join(chunks) + png[33:]


def make_riff_chunk(kind: bytes, payload: bytes) -> bytes:
    return kind + struct.pack("<I", len(payload)) + payload + bytes(len(payload) % 2)


def append_riff_chunks(webp: bytes, *chunks: bytes) -> bytes:
    body = webp[8:] + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def make_box(kind: bytes, body: bytes) -> bytes:
    return _long(8 + len(body)) + kind + body


def make_media(items: list[tuple[bytes, bytes, bytes]], *properties: bytes, in_idat: bool = False) -> bytes:
    """A file of items (type, content type, bytes), without a picture; in `mdat`, or in `idat`."""
    kinds = b"".join(
        make_box(
            b"infe",
            b"\2\0\0\0" + struct.pack(">HH", number, 0) + kind + b"\0" + (content and content + b"\0"),
        )
        for number, (kind, content, _) in enumerate(items, start=1)
    )
    head = make_box(b"ftyp", b"heic\0\0\0\0mif1heic")
    inside = bytes(4) + make_box(b"iinf", bytes(4) + struct.pack(">H", len(items)) + kinds)
    inside += make_box(b"iprp", make_box(b"ipco", b"".join(properties)))
    data = b"".join(raw for *_, raw in items)
    idat = make_box(b"idat", data) if in_idat else b""
    places_bytes = 8 + 8 + len(items) * 16
    start = 0 if in_idat else len(head) + 8 + len(inside) + places_bytes + len(idat) + 8
    places = b"\1\0\0\0\x44\0" + struct.pack(">H", len(items))
    for number, (*_, raw) in enumerate(items, start=1):
        places += struct.pack(">HHHHII", number, int(in_idat), 0, 1, start, len(raw))
        start += len(raw)
    meta = make_box(b"meta", inside + make_box(b"iloc", places) + idat)
    return head + meta + make_box(b"mdat", b"" if in_idat else data)


def _long(number: int) -> bytes:
    return struct.pack(">I", number)
