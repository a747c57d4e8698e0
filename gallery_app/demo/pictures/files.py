"""Makes the file of a recipe: draws, encodes in its format, and pads to the declared size."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, Final

from PIL import Image, ImageCms

from gallery_app.demo.pictures.drawers import draw_frames, draw_picture
from gallery_app.demo.pictures.exif import make_exif
from gallery_app.demo.pictures.hostile import make_hostile
from gallery_app.demo.pictures.padding import TooLarge, pad
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.pictures.static import STATIC_FILES
from gallery_app.demo.pictures.stored import find_resource

THUMB_EDGE_PX: Final = 150
PREVIEW_EDGE_PX: Final = 256
QUALITIES: Final = (82, 76, 68, 58)
TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def make_file(recipe: Recipe, declared_size: int | None) -> bytes:
    """The bytes of the file. With `declared_size` exactly so many, unless that is impossible."""
    if recipe.file == "hostile":
        return make_hostile(recipe.kind)
    if recipe.file in STATIC_FILES:
        return STATIC_FILES[recipe.file]
    if recipe.file == "heic":
        return _load_heic(recipe)
    return _fit(_encode(recipe), declared_size)


def _load_heic(recipe: Recipe) -> bytes:
    data = find_resource(f"{recipe.kind}_{recipe.variant}.heic")
    if data is None:
        raise FileNotFoundError(f"resources/demo/{recipe.kind}_{recipe.variant}.heic")
    return data


def _fit(encode: Callable[[int], bytes], declared_size: int | None) -> bytes:
    """Pads; should another build's encoder need more room than was declared, the quality gives way."""
    data = b""
    for quality in QUALITIES:
        data = encode(quality)
        if declared_size is None:
            return data
        try:
            return pad(data, declared_size)
        except TooLarge:
            continue
    return data


def _encode(recipe: Recipe) -> Callable[[int], bytes]:
    """Draws once; the result encodes with a chosen quality."""
    encoders: dict[str, Callable[[Recipe], Callable[[int], bytes]]] = {
        "gif_animated": lambda recipe: _encode_frames(
            recipe, "GIF", {"duration": 90, "loop": 0, "optimize": True}
        ),
        "webp_animated": lambda recipe: _encode_frames(recipe, "WEBP", {"duration": 80, "loop": 0}),
        "apng": lambda recipe: _encode_frames(recipe, "PNG", {"duration": 100, "loop": 0}),
        "tiff_pages": lambda recipe: _encode_frames(recipe, "TIFF", {"compression": "tiff_lzw"}, grey=True),
    }
    return encoders.get(recipe.file, _encode_still)(recipe)


def _save(image: Image.Image, kind: str, options: dict[str, Any]) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _encode_frames(
    recipe: Recipe, kind: str, options: dict[str, Any], *, grey: bool = False
) -> Callable[[int], bytes]:
    frames = draw_frames(recipe)
    if grey:
        frames = [frame.convert("L") for frame in frames]
    elif kind == "GIF":
        frames = [frame.quantize(96, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE) for frame in frames]
    elif kind == "PNG":
        frames = [frame.convert("RGB") for frame in frames]
    more = {**options, "save_all": True, "append_images": frames[1:]}
    return lambda quality: _save(frames[0], kind, {**more, "quality": quality} if kind == "WEBP" else more)


def _encode_still(recipe: Recipe) -> Callable[[int], bytes]:
    image = draw_picture(recipe)
    if recipe.file.startswith("jpeg"):
        return _encode_jpeg(recipe, image)
    forms: dict[str, tuple[str, str, dict[str, Any]]] = {
        "png": ("PNG", "RGB", {"compress_level": 6}),
        "png_alpha": ("PNG", "RGBA", {}),
        "png_16": ("PNG", "I;16", {}),
        "png_palette": ("PNG", "P", {}),
        "webp": ("WEBP", "RGB", {"quality": 84}),
        "gif": ("GIF", "P", {}),
        "tiff": ("TIFF", "L", {"compression": "tiff_adobe_deflate"}),
        "bmp": ("BMP", "RGB", {}),
        "ico": ("ICO", "RGBA", {"sizes": [(16, 16), (32, 32), (64, 64)]}),
        "avif": ("AVIF", "RGB", {"quality": 60, "speed": 9, "max_threads": 1}),
    }
    kind, mode, options = forms[recipe.file]
    converted = _convert(image, mode)
    return lambda quality: _save(
        converted, kind, {**options, "quality": quality} if kind == "WEBP" else options
    )


def _convert(image: Image.Image, mode: str) -> Image.Image:
    if mode == "I;16":
        return image.convert("L").convert("I").point(lambda value: value * 257 + 0).convert("I;16")
    if mode == "P":
        return image.convert("RGB").quantize(128, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    return image.convert(mode)


def _encode_jpeg(recipe: Recipe, upright: Image.Image) -> Callable[[int], bytes]:
    image = upright.convert({"jpeg_grey": "L", "jpeg_cmyk": "CMYK"}.get(recipe.file, "RGB"))
    if recipe.orientation in TURNS:
        image = image.transpose(TURNS[recipe.orientation])
    options: dict[str, Any] = {"optimize": False, "progressive": recipe.file == "jpeg_progressive"}
    if recipe.camera:
        preview = _make_preview(image) if recipe.preview else b""
        options["exif"] = b"Exif\0\0" + make_exif(recipe, preview)
    if recipe.file == "jpeg_p3":
        options["icc_profile"] = make_wide_profile()
    return lambda quality: _save(image, "JPEG", {**options, "quality": quality})


def _make_preview(image: Image.Image) -> bytes:
    small = image.convert("RGB")
    small.thumbnail((PREVIEW_EDGE_PX, PREVIEW_EDGE_PX), Image.Resampling.BILINEAR, reducing_gap=1.5)
    return _save(small, "JPEG", {"quality": 72})


def make_wide_profile() -> bytes:
    """An sRGB profile whose red and green lie where Display P3 has them."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # XYZ of Display P3's primaries (D50), as 16.16 fixed point numbers
    primaries = {
        b"rXYZ": (0.51512, 0.2412, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.1571, 0.06657, 0.78407),
    }
    for place in range(int.from_bytes(profile[128:132], "big")):
        entry = 132 + 12 * place
        numbers = primaries.get(bytes(profile[entry : entry + 4]))
        if numbers is not None:
            at = int.from_bytes(profile[entry + 4 : entry + 8], "big") + 8
            fixed = (round(number * 65536).to_bytes(4, "big", signed=True) for number in numbers)
            profile[at : at + 12] = b"".join(fixed)
    profile[24:36] = b"\x07\xe8\0\1\0\1" + bytes(6)  # a fixed date: the library writes today's
    profile[84:100] = bytes(16)  # and its checksum goes with it
    return bytes(profile)


def make_thumb(original: bytes) -> bytes:
    """The small copy the service offers, in JPEG or PNG."""
    with Image.open(io.BytesIO(original)) as image:
        image.draft("RGB", (THUMB_EDGE_PX * 2, THUMB_EDGE_PX * 2))
        small = image.convert("RGBA" if image.mode in ("P", "RGBA", "LA") else "RGB")
    small.thumbnail((THUMB_EDGE_PX, THUMB_EDGE_PX))
    return _save(small, "PNG" if small.mode == "RGBA" else "JPEG", {})
