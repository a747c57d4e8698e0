"""What Python and Pillow load late, loaded before the walls go up: behind them is no file."""

import codecs
from datetime import datetime
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms, ImageColor, ImageFilter, ImagePalette, ImageSequence, MpoImagePlugin

SAMPLES: Final = (
    ("JPEG", "RGB"),
    ("PNG", "P"),
    ("GIF", "P"),
    ("WEBP", "RGBA"),
    ("BMP", "RGB"),
    ("TIFF", "RGB"),
)
TINY_PX: Final = (8, 8)

LATE_MODULES: Final = (ImageColor, ImageFilter, ImagePalette, ImageSequence, MpoImagePlugin)
"""Imported by Pillow inside of functions that pictures lead to; here, as it is loaded."""
ENCODINGS: Final = (
    *("ascii", "latin-1", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"),
    *("utf-32-le", "utf-32-be", "cp1252", "iso8859-15", "unicode_escape"),
)
"""Of texts in metadata; one that an XMP packet names beside these is not known behind the walls."""


def warm_up() -> None:
    """Load what comes late; write, read and shrink a tiny picture of the usual formats."""
    datetime.strptime("2026", "%Y")  # noqa: DTZ007 - loads a module at its first call; the date is nobody's
    for encoding in ENCODINGS:
        codecs.lookup(encoding)
    for name, mode in SAMPLES:
        target = BytesIO()
        Image.new(mode, TINY_PX).save(target, name)
        target.seek(0)
        image = Image.open(target, formats=(name,))
        image.load()
    rgb = image.convert("RGB").resize((4, 4), Image.Resampling.LANCZOS)
    srgb = ImageCms.createProfile("sRGB")
    ImageCms.profileToProfile(rgb, srgb, srgb, outputMode="RGB")
