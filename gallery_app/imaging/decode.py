"""One foreign picture opened within bounds; one object per try.

Runs in a lane only. A picture object whose load failed is thrown away: a second load would show parts of it.
"""

import warnings
from io import BytesIO
from typing import Final

import PIL
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    IcoImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from gallery_app.imaging.limits import SIDE_LIMIT_PX
from gallery_app.imaging.refusal import Refused

PILLOW_VERSION: Final = PIL.__version__
PILLOW_FLOOR: Final = (13, 0, 0)
"""13.0.0 mends a heap overflow in plain JPEG decoding; nothing foreign is opened with an older one."""

JPEG_MARK: Final = b"\xff\xd8\xff"
PLUGINS: Final = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    IcoImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
FORMATS: Final = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "ICO")


def prepare_pillow() -> tuple[str, ...]:
    """Set Pillow up for foreign bytes and return the formats it will open. RuntimeError if it is too old."""
    found = tuple(int(part) for part in PILLOW_VERSION.split(".")[:3] if part.isdigit())
    if found < PILLOW_FLOOR:
        raise RuntimeError(f"Pillow {PILLOW_VERSION} is too old to open foreign pictures")
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    # A camera's multi-picture JPEG is shown as its first picture, without parsing the index of the others.
    Image.register_open("JPEG", JpegImagePlugin.JpegImageFile, lambda head: head.startswith(JPEG_MARK))
    warnings.simplefilter("ignore")
    return (*FORMATS, "HEIF") if _register_heif() else FORMATS


def open_picture(untrusted: bytes, format_name: str, pixels_limit: int) -> Image.Image:
    """Read the header of a picture of exactly this format. Raises Refused."""
    if format_name == "HEIF" and "HEIF" not in Image.OPEN:
        raise Refused("format_not_installed")
    Image.MAX_IMAGE_PIXELS = None  # the header is compared by us, who can then say how many there are
    try:
        image = Image.open(BytesIO(untrusted), formats=(format_name,))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - decoders of foreign bytes raise nearly everything
        raise Refused("damaged_picture") from None
    check_size(image, pixels_limit)
    # Above twice this number Pillow raises, for what it finds inside later (icons, extents of frames).
    Image.MAX_IMAGE_PIXELS = pixels_limit // 2
    return image


def load_pixels(image: Image.Image) -> None:
    """Decode the first frame. Raises Refused and MemoryError; the object is of no use after either."""
    try:
        image.load()
    except Image.DecompressionBombError:
        raise Refused("picture_too_large") from None
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - decoders of foreign bytes raise nearly everything
        raise Refused("damaged_picture") from None


def check_size(image: Image.Image, pixels_limit: int) -> None:
    """Raise Refused for a page that claims more pixels than the limit."""
    width, height = image.size
    if width < 1 or height < 1:
        raise Refused("damaged_picture")
    if width * height > pixels_limit or max(width, height) > SIDE_LIMIT_PX:
        raise Refused("picture_too_large", round(width * height / 1_000_000))


def _register_heif() -> bool:
    """The decoder of HEIC, where the extra `heif` is installed."""
    try:
        import pi_heif  # noqa: PLC0415 - an optional extra
    except ImportError:
        return False
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
    return True
