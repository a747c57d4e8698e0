"""Copies for tests: made by lanes, or by the same functions in this process where lanes are too slow."""

import math
import random
from io import BytesIO

from PIL import Image, ImageChops, ImageStat

from gallery_app.domain.copying import PictureCopy
from gallery_app.imaging.copy_answers import check_copy_pixels, make_notes
from gallery_app.imaging.copy_encode import EncodeOrder, encode_copy
from gallery_app.imaging.copy_errands import EXTENSIONS, list_promised, make_kept_exif, write_wish
from gallery_app.imaging.copy_pixels import make_copy_pixels
from gallery_app.imaging.copy_placing import list_stamps, place_marks, read_marks, write_marks
from gallery_app.imaging.copy_wish import read_wish
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.sniff import sniff


def copy_here(data: bytes, order) -> PictureCopy:
    """What the errands and handlers do, one after the other, without a lane. Raises Refused."""
    name = sniff(data).format
    made = make_copy_pixels(data, name, DecodeLimits().pixels_for(name), read_wish(write_wish(order)))
    pixels = check_copy_pixels(made.as_json(), bytearray(b"".join(made.pieces)), name, order)
    placed = place_marks(order.edits, pixels.plan, pixels.format)
    marks = read_marks(write_marks(placed), memoryview(b"".join(list_stamps(placed))))
    encoding = EncodeOrder(
        format=pixels.format,
        size=(pixels.plan.width, pixels.plan.height),
        bands=pixels.bands,
        quality=order.quality,
        lossless=bool(order.edits.redactions),
        exif=make_kept_exif(order, pixels.format),
        durations_ms=pixels.durations_ms,
        plays=pixels.plays,
    )
    encoded = encode_copy(encoding, memoryview(pixels.body), marks)
    return PictureCopy(
        format=pixels.format,
        extension=EXTENSIONS[pixels.format],
        width=pixels.plan.width,
        height=pixels.plan.height,
        frames=encoded.frames,
        data=encoded.data,
        notes=make_notes(pixels, order),
        original_width=pixels.original_width,
        original_height=pixels.original_height,
    )


def make_noise(width: int, height: int, mode: str = "RGB", seed: int = 20) -> Image.Image:
    """As many colours as pixels: whatever is smoothed, rounded or taken over shows."""
    bands = len(Image.new(mode, (1, 1)).getbands())
    return Image.frombytes(mode, (width, height), random.Random(seed).randbytes(width * height * bands))


def open_copy(copy: PictureCopy) -> Image.Image:
    image = Image.open(BytesIO(copy.data))
    image.load()
    return image


def list_uneven(copy: PictureCopy, order) -> list[object]:
    """Redacted boxes of a copy in which another colour than one can be seen, by a look of the tests' own."""
    image = open_copy(copy).convert("RGBA")
    uneven: list[object] = []
    for covered in list_promised(copy, order):
        seen = image.crop(covered.box)
        mask = Image.new("L", seen.size, 255)
        for over in covered.touched:
            left, top = covered.box[:2]
            mask.paste(0, (over[0] - left, over[1] - top, over[2] - left, over[3] - top))
        colours = {
            pixel
            for pixel, kept in zip(seen.get_flattened_data(), mask.get_flattened_data(), strict=True)
            if kept
        }
        if len(colours) > 1:
            uneven.append((covered.box, colours))
    return uneven


def measure_psnr(one: Image.Image, other: Image.Image) -> float:
    """Peak signal to noise of two RGB pictures of one size, in dB; infinite for equal ones."""
    assert one.size == other.size
    squares = ImageStat.Stat(ImageChops.difference(one, other)).sum2
    error = sum(squares) / (3 * one.width * one.height)
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)
