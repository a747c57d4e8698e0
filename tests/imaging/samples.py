"""Small pictures and EXIF blocks made for the tests of imaging."""

import struct
from io import BytesIO

from PIL import Image, ImageCms, ImageDraw

# 0: black, 1: red, 2: green, 3: blue; as they lie in the corners of `make_corners`, clockwise from top left.
CORNERS = ((0, 0, 0), (220, 20, 20), (20, 200, 20), (20, 20, 220))


def make_corners(width: int = 60, height: int = 40) -> Image.Image:
    """White with a coloured block in each corner, so that every turn and flip can be told."""
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    half_x, half_y = width // 2, height // 2
    for colour, at in zip(CORNERS, ((0, 0), (half_x, 0), (half_x, half_y), (0, half_y)), strict=True):
        draw.rectangle((*at, at[0] + half_x - 1, at[1] + half_y - 1), fill=colour)
    return image


def read_corners(image: Image.Image) -> list[int]:
    """Which colour lies in which corner, clockwise from top left."""
    width, height = image.size
    spots = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
    return [_nearest(image.convert("RGB").getpixel((int(width * x), int(height * y)))) for x, y in spots]


def _nearest(pixel) -> int:
    distances = [sum((a - b) ** 2 for a, b in zip(pixel, corner, strict=True)) for corner in CORNERS]
    return distances.index(min(distances))


def encode(image: Image.Image, name: str, **options) -> bytes:
    target = BytesIO()
    image.save(target, name, **options)
    return target.getvalue()


def decode(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def make_tiff_block(entries, *, order=">", following=(), extra=b"", first_offset=8) -> bytes:
    """A TIFF block: `entries` of IFD0 and `following` of IFD1, each (tag, kind, count, raw value).

    Values of more than four bytes, and `extra` behind all, are laid out after the directories.
    """
    directories = [list(entries), list(following)] if following else [list(entries)]
    sizes = [2 + 12 * len(directory) + 4 for directory in directories]
    starts = [first_offset + sum(sizes[:index]) for index in range(len(directories))]
    tail_at = first_offset + sum(sizes)
    body, tail = b"", b""
    for index, directory in enumerate(directories):
        body += struct.pack(order + "H", len(directory))
        for tag, kind, count, raw in directory:
            if len(raw) > 4:
                value = struct.pack(order + "I", tail_at + len(tail))
                tail += raw
            else:
                value = raw.ljust(4, b"\x00")
            body += struct.pack(order + "HHI", tag, kind, count) + value
        following_at = starts[index + 1] if index + 1 < len(starts) else 0
        body += struct.pack(order + "I", following_at)
    mark = b"MM\x00*" if order == ">" else b"II*\x00"
    block: bytes = mark + struct.pack(order + "I", first_offset) + body + tail + extra
    return block


def make_exif_with_thumbnail(thumbnail: bytes, *, orientation: int = 1, size=(4000, 3000)) -> bytes:
    """IFD0 with orientation, its Exif directory with the pixel dimensions, IFD1 with the thumbnail."""
    exif_at, thumbnail_at = 1000, 1100
    block = make_tiff_block(
        [(0x0112, 3, 1, struct.pack(">H", orientation)), (0x8769, 4, 1, struct.pack(">I", exif_at))],
        following=[
            (0x0201, 4, 1, struct.pack(">I", thumbnail_at)),
            (0x0202, 4, 1, struct.pack(">I", len(thumbnail))),
        ],
    )
    exif = struct.pack(">H", 2)
    for tag, side in ((0xA002, size[0]), (0xA003, size[1])):
        exif += struct.pack(">HHII", tag, 4, 1, side)
    exif += struct.pack(">I", 0)
    return block.ljust(exif_at, b"\x00") + exif.ljust(thumbnail_at - exif_at, b"\x00") + thumbnail


def make_app1(exif: bytes) -> bytes:
    payload = b"Exif\x00\x00" + exif
    return b"\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload


def make_jpeg_head(exif: bytes) -> bytes:
    """A JPEG that ends after its APP1: what a first range of bytes may hold."""
    return b"\xff\xd8" + make_app1(exif)


def make_jpeg_with_exif(image: Image.Image, exif: bytes, **options) -> bytes:
    return encode(image, "JPEG", quality=95, subsampling=0, exif=b"Exif\x00\x00" + exif, **options)


def make_wide_gamut_profile() -> bytes:
    """An RGB matrix profile with Display P3's primaries (ICC.1:2010: XYZ columns and a curve each)."""
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(2.2 * 256)) + bytes(2)
    columns = ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841))
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 8) + b"Wide P3\x00" + bytes(78),
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        b"cprt": b"text" + bytes(4) + b"none\x00",
        **{name: _xyz(*column) for name, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), columns, strict=True)},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    at = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        padded = value + bytes(-len(value) % 4)
        table += name + struct.pack(">II", at + len(data), len(value))
        data += padded
    head = struct.pack(
        ">I4sI4s4s4s", 128 + len(table) + len(data), b"", 0x02400000, b"mntr", b"RGB ", b"XYZ "
    )
    head = head.ljust(36, b"\x00") + b"acsp" + bytes(28) + _s15(0.9642, 1.0, 0.8249)
    return head.ljust(128, b"\x00") + table + data


def make_srgb_profile() -> bytes:
    profile: bytes = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile


def _xyz(*values: float) -> bytes:
    return b"XYZ " + bytes(4) + _s15(*values)


def _s15(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)
