"""Any pixels to 8-bit sRGB on white: palettes, 16 bit, CMYK, ICC, alpha."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Final, cast

from PIL import Image, ImageCms

from gallery_app.domain.translation import mark
from gallery_app.imaging.limits import ICC_LIMIT_BYTES
from gallery_app.imaging.plain_text import make_plain

RESIZABLE: Final = frozenset({"L", "RGB", "RGBA", "LA", "CMYK", "YCbCr", "LAB", "I", "F"})
MODES_OF_SPACE: Final = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK", "Lab": "LAB"}
UNFIT_PROFILE: Final = mark("The colour profile could not be used; colours may be off")
WHITE: Final = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Srgb:
    """8-bit sRGB beside its alpha, which is None where nothing is see-through."""

    image: Image.Image
    alpha: Image.Image | None
    icc_description: str | None
    warnings: tuple[str, ...]


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
    srgb = make_srgb(small, icc)
    if srgb.alpha is None:
        return Plain(srgb.image, False, srgb.icc_description, srgb.warnings)
    canvas = Image.new("RGB", srgb.image.size, WHITE)
    canvas.paste(srgb.image, mask=srgb.alpha)
    return Plain(canvas, True, srgb.icc_description, srgb.warnings)


def make_srgb(piece: Image.Image, icc: bytes | None) -> Srgb:
    """A picture, or a piece of one, to sRGB; alpha is kept beside it."""
    eight = make_8_bit(piece)
    alpha = eight.getchannel("A") if eight.mode in {"LA", "RGBA"} else None
    opaque = eight.convert("RGB" if eight.mode == "RGBA" else "L") if alpha else eight
    rgb, description, warnings = _apply_profile(opaque, icc)
    see_through = alpha is not None and cast("float", alpha.getextrema()[0]) < 255
    return Srgb(rgb, alpha if see_through else None, description, warnings)


def make_8_bit(image: Image.Image) -> Image.Image:
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
        profile, description = _open_profile(icc)
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
    converted = ImageCms.applyTransform(image, _make_transform(profile, image.mode))
    return cast("Image.Image", converted)  # None only when it works in place


@lru_cache(maxsize=4)
def _open_profile(icc: bytes) -> tuple[ImageCms.ImageCmsProfile, str | None]:
    profile = ImageCms.ImageCmsProfile(BytesIO(icc))
    return profile, make_plain(ImageCms.getProfileDescription(profile)) or None


@lru_cache(maxsize=4)
def _make_transform(profile: ImageCms.ImageCmsProfile, mode: str) -> ImageCms.ImageCmsTransform:
    """Made once for all pieces of a picture: it costs as much as a piece."""
    return ImageCms.buildTransform(profile, _srgb(), mode, "RGB")


@lru_cache(maxsize=1)
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
