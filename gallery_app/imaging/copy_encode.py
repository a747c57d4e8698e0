"""The pixels of a copy to its file, in a lane that never sees a foreign byte.

Marks are drawn here too: a redaction is in the file whatever became of the lane that decoded. Nothing but
pixels and an EXIF block of our own making goes in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final, cast

from PIL import Image

from gallery_app.imaging.copy_gif import write_gif
from gallery_app.imaging.copy_marks import draw_marks
from gallery_app.imaging.copy_palette import find_palette
from gallery_app.imaging.copy_placing import Placed, read_marks
from gallery_app.imaging.encode import FULL_CHROMA
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import FEW_COLOURS

OPTIMIZED_PIXELS: Final = 36_000_000
"""Better Huffman tables save a tenth, and hold 6 bytes a pixel more."""
PALETTE_PIXELS: Final = 25_000_000
"""Colours are counted one by one, 60 ns each."""
SQUEEZED_PIXELS: Final = 4_000_000
"""What is larger is compressed with less effort."""
USUAL_LEVEL, QUICK_LEVEL = 6, 3
"""Of PNG: the quick one takes a third of the time and is 14 % larger (photos of 12 megapixels)."""
QUICK_WEBP: Final = {"lossless": True, "method": 0, "quality": 0}
"""A tenth of the time of the usual effort, and 20 % larger."""


@dataclass(frozen=True, slots=True)
class EncodeOrder:
    """What the file shall be. `durations_ms` has one for each frame of a film, else none."""

    format: str
    size: tuple[int, int]
    bands: int
    quality: int
    lossless: bool
    exif: bytes
    durations_ms: tuple[int, ...] = ()
    plays: int = 0

    @property
    def mode(self) -> str:
        """Pillow's name of the pixels."""
        return "RGBA" if self.bands == 4 else "RGB"

    @property
    def frame_bytes(self) -> int:
        """The pixels of one frame."""
        return self.size[0] * self.size[1] * self.bands


@dataclass(frozen=True, slots=True)
class Encoded:
    """A file and how many frames it has: encoders put equal ones together."""

    data: bytes
    frames: int


def answer_copy(request: dict[str, Any], body: memoryview) -> tuple[dict[str, Any], bytes]:
    """Serve the request `copy` of the app."""
    order = EncodeOrder(
        request["format"],
        tuple(request["size"]),
        request["bands"],
        request["quality"],
        request["lossless"],
        bytes.fromhex(request["exif"]),
        tuple(request["durations_ms"]),
        request["plays"],
    )
    length = order.frame_bytes * max(1, len(order.durations_ms))
    marks = read_marks(request["marks"], body[length:])
    encoded = encode_copy(order, body[:length], marks)
    return {"frames": encoded.frames}, encoded.data


def encode_copy(order: EncodeOrder, pixels: memoryview, marks: tuple[Placed, ...]) -> Encoded:
    """The whole file. ValueError for pixels of another length than promised."""
    if len(order.durations_ms) > 1:
        data = _encode_film(order, pixels)
        return Encoded(data, count_own_frames(data, order.format))
    image = Image.frombytes(order.mode, order.size, pixels)
    draw_marks(image, marks)
    return Encoded(_STILLS[order.format](image, order), 1)


def count_own_frames(data: bytes, format_name: str) -> int:
    """Of a file that was encoded here."""
    with Image.open(BytesIO(data), formats=(format_name,)) as image:
        return int(getattr(image, "n_frames", 1))


def _encode_jpeg(image: Image.Image, order: EncodeOrder) -> bytes:
    options = {
        "quality": order.quality,
        "subsampling": FULL_CHROMA,
        "exif": EXIF_MARK + order.exif if order.exif else b"",
    }
    if image.width * image.height <= OPTIMIZED_PIXELS:
        try:
            return _save(image, "JPEG", optimize=True, **options)
        except OSError:  # noise: Pillow gives optimizing a byte a pixel for the whole file
            pass
    return _save(image, "JPEG", **options)


def _encode_png(image: Image.Image, order: EncodeOrder) -> bytes:
    pixels = image.width * image.height
    level = _find_level(pixels)
    found = find_palette(image) if pixels <= PALETTE_PIXELS else None
    if found is None:
        return _save(image, "PNG", compress_level=level, exif=order.exif)
    see_through = {"transparency": found.alphas} if found.alphas else {}
    return _save(found.image, "PNG", compress_level=level, exif=order.exif, **see_through)


def _find_level(pixels: int) -> int:
    return USUAL_LEVEL if pixels <= SQUEEZED_PIXELS else QUICK_LEVEL


def _encode_webp(image: Image.Image, order: EncodeOrder) -> bytes:
    """Without loss where something is redacted: its lossy code smooths over the edges of blocks.

    And where colours are few: drawings and text are smaller so, and stay sharp.
    """
    pixels = image.width * image.height
    if order.lossless or (pixels <= PALETTE_PIXELS and image.getcolors(FEW_COLOURS) is not None):
        effort = {"lossless": True} if pixels <= SQUEEZED_PIXELS else QUICK_WEBP
        return _save(image, "WEBP", exif=order.exif, **effort)
    return _save(image, "WEBP", quality=order.quality, exif=order.exif)


def _encode_film(order: EncodeOrder, pixels: memoryview) -> bytes:
    durations = list(order.durations_ms)
    if order.format == "GIF":
        return write_gif(_cut_frames(order, pixels), durations, order.plays)
    frames = list(_cut_frames(order, pixels))
    film = {
        "save_all": True,
        "append_images": frames[1:],
        "duration": durations,
        "loop": order.plays,
        "exif": order.exif,
    }
    if order.format == "PNG":
        level = _find_level(order.size[0] * order.size[1] * len(frames))
        return _save(frames[0], "PNG", **film, blend=0, disposal=0, compress_level=level)
    return _save(frames[0], "WEBP", **film, quality=order.quality)


def _cut_frames(order: EncodeOrder, pixels: memoryview) -> Iterator[Image.Image]:
    length = order.frame_bytes
    for start in range(0, len(pixels), length):
        # Seen in place: for this mode Pillow needs no bytes of its own.
        frame = cast("bytes", pixels[start : start + length])  # a view of them does as well
        yield Image.frombuffer(order.mode, order.size, frame, "raw", order.mode, 0, 1)


def _save(image: Image.Image, format_name: str, **options: Any) -> bytes:
    target = BytesIO()
    image.save(target, format_name, **options)
    return target.getvalue()


_STILLS: Final = {"JPEG": _encode_jpeg, "PNG": _encode_png, "WEBP": _encode_webp}
