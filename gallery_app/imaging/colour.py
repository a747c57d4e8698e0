"""Any pixels to 8-bit sRGB on white: palettes, 16 bit, CMYK, ICC, alpha."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Final, cast

from PIL import Image, ImageCms

from gallery_app.imaging.limits import ICC_LIMIT_BYTES
from gallery_app.imaging.plain_text import make_plain

RESIZABLE: Final = frozenset({"L", "RGB", "RGBA", "LA", "CMYK", "YCbCr", "LAB", "I", "F"})
MODES_OF_SPACE: Final = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK", "Lab": "LAB"}
UNFIT_PROFILE: Final = "The colour profile could not be used; colours may be off"
WHITE: Final = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Plain:
    """8-bit sRGB without alpha, and what was found on the way."""

    image: Image.Image
    has_alpha: bool
    icc_description: str | None
    warnings: tuple[str, ...]


def make_resizable(image: Image.Image) -> Image.Image:
    """The picture in a mode that Lanczos understands, with nothing lost; often the picture itself."""
    mode = image.mode
    if "transparency" in image.info and mode in {"1", "L", "P", "RGB"}:
        return image.convert("RGBA")
    if mode in RESIZABLE:
        return image
    if mode.startswith("I;"):
        return image.convert("I")
    if mode == "1":
        return image.convert("L")
    return image.convert({"La": "LA", "PA": "RGBA", "RGBa": "RGBA"}.get(mode, "RGB"))


def make_plain_rgb(small: Image.Image, icc: bytes | None) -> Plain:
    """A small picture to sRGB on white. Small, because each step here costs by the pixel."""
    eight = _make_8_bit(small)
    alpha = eight.getchannel("A") if eight.mode in {"LA", "RGBA"} else None
    opaque = eight.convert("RGB" if eight.mode == "RGBA" else "L") if alpha else eight
    rgb, description, warnings = _apply_profile(opaque, icc)
    see_through = alpha is not None and cast("float", alpha.getextrema()[0]) < 255
    if alpha is not None and see_through:
        canvas = Image.new("RGB", rgb.size, WHITE)
        canvas.paste(rgb, mask=alpha)
        rgb = canvas
    return Plain(rgb, see_through, description, warnings)


def _make_8_bit(image: Image.Image) -> Image.Image:
    """16-bit greys by 257, so that white stays white; other ranges by what they really hold."""
    if image.mode not in {"I", "F"}:
        return image
    low, high = cast("tuple[float, float]", image.getextrema())  # one band, one pair
    if image.mode == "I" and low >= 0 and high <= 65_535:
        return image.point(lambda value: value * (1 / 257) + 0.5).convert("L")
    spread = (high - low) or 1
    scale, offset = 255 / spread, -low * 255 / spread
    return image.convert("F").point(lambda value: value * scale + offset).convert("L")


def _apply_profile(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, str | None, tuple[str, ...]]:
    if not icc:
        return image.convert("RGB"), None, ()
    if len(icc) > ICC_LIMIT_BYTES:
        return image.convert("RGB"), None, (UNFIT_PROFILE,)
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
        description = make_plain(ImageCms.getProfileDescription(profile)) or None
        return _convert(image, profile, description), description, ()
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, KeyError, AttributeError):
        return image.convert("RGB"), None, (UNFIT_PROFILE,)


def _convert(image: Image.Image, profile: ImageCms.ImageCmsProfile, description: str | None) -> Image.Image:
    if description is not None and description.startswith("sRGB"):
        return image.convert("RGB")
    expected = MODES_OF_SPACE[profile.profile.xcolor_space.strip()]
    if image.mode != expected:
        if image.mode == "CMYK" or expected == "CMYK":
            raise ValueError("the profile is of another colour space")
        image = image.convert(expected)
    converted = ImageCms.profileToProfile(image, profile, _srgb(), outputMode="RGB")
    return cast("Image.Image", converted)  # None only when it works in place


@lru_cache(maxsize=1)
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
