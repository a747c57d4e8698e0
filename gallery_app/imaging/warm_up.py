"""What Pillow loads only when first needed, loaded before the walls go up."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageCms

SAMPLES: Final = (
    ("JPEG", "RGB"),
    ("PNG", "P"),
    ("GIF", "P"),
    ("WEBP", "RGBA"),
    ("BMP", "RGB"),
    ("TIFF", "RGB"),
)
TINY_PX: Final = (8, 8)


def warm_up() -> None:
    """Write, read and shrink a tiny picture of the usual formats."""
    for name, mode in SAMPLES:
        target = BytesIO()
        Image.new(mode, TINY_PX).save(target, name)
        target.seek(0)
        image = Image.open(target, formats=(name,))
        image.load()
    rgb = image.convert("RGB").resize((4, 4), Image.Resampling.LANCZOS)
    srgb = ImageCms.createProfile("sRGB")
    ImageCms.profileToProfile(rgb, srgb, srgb, outputMode="RGB")
