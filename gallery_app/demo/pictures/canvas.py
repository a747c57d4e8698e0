"""Fonts, noise and colour: the material that all drawings are made of."""

from __future__ import annotations

import random
from functools import lru_cache
from typing import Final

from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
ACCENTS: Final[tuple[Colour, ...]] = (
    (37, 99, 235),
    (5, 150, 105),
    (217, 70, 50),
    (124, 58, 237),
    (202, 138, 4),
    (8, 145, 178),
    (190, 24, 93),
    (63, 98, 18),
)
INK: Final[Colour] = (31, 41, 55)
PALE: Final[Colour] = (107, 114, 128)
LINE: Final[Colour] = (218, 222, 228)
WHITE: Final[Colour] = (255, 255, 255)


@lru_cache(maxsize=64)
def find_font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The font that ships inside Pillow: no font of the system is needed, and every system draws alike."""
    return ImageFont.load_default(size)


def write(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    size: int = 16,
    fill: Colour | tuple[int, int, int, int] = INK,
    *,
    bold: bool = False,
    anchor: str = "la",
) -> None:
    """One line of text; `size` in pixels, `anchor` as Pillow has it."""
    draw.text(at, text, fill=fill, font=find_font(size), anchor=anchor, stroke_width=size / 45 if bold else 0)


def write_lines(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    lines: list[str],
    size: int,
    fill: Colour,
    *,
    step: float = 1.5,
) -> None:
    """Several lines below one another; `step` is the line height in letter heights."""
    for place, line in enumerate(lines):
        write(draw, (at[0], at[1] + place * size * step), line, size, fill)


def write_fixed(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, size: int, fill: Colour
) -> None:
    """Each letter in a cell of its own, as a terminal has it."""
    font = find_font(size)
    pitch = size * 0.62
    for place, letter in enumerate(text):
        if letter != " ":
            draw.text((at[0] + (place + 0.5) * pitch, at[1]), letter, fill=fill, font=font, anchor="ma")


def mix(one: Colour, other: Colour, part: float) -> Colour:
    """`part` of the other colour."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def vary(colour: Colour, rng: random.Random, amount: int) -> Colour:
    """A colour near this one, each part by up to `amount`."""
    red, green, blue = (min(255, max(0, part + rng.randint(-amount, amount))) for part in colour)
    return red, green, blue


def make_noise(rng: random.Random, width: int, height: int) -> Image.Image:
    """Independent grey points."""
    return Image.frombytes("L", (width, height), rng.randbytes(width * height))


def make_smooth_noise(rng: random.Random, size: tuple[int, int], cells: tuple[int, int]) -> Image.Image:
    """Noise of so many cells, blown up; few cells in one direction make grain along it."""
    return make_noise(rng, *cells).resize(size, Image.Resampling.BICUBIC)


def make_gradient(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """A vertical gradient."""
    strip = Image.new("RGB", (1, 2))
    strip.putdata([top, bottom])
    return strip.resize((1, 64), Image.Resampling.BICUBIC).resize(size, Image.Resampling.BILINEAR)


def make_grain(rng: random.Random, size: tuple[int, int], strength: float) -> Image.Image:
    """Grey around 128; the sum of two noises looks like film rather than like dice."""
    tile = Image.blend(make_noise(rng, 256, 256), make_noise(rng, 256, 256), 0.5)
    tile = tile.point([round(128 + (value - 128) * strength) for value in range(256)])
    grain = Image.new("L", size)
    for left in range(0, size[0], 256):
        for top in range(0, size[1], 256):
            grain.paste(tile, (left, top))
    return grain


def round_box(
    draw: ImageDraw.ImageDraw,
    box: tuple[float, float, float, float],
    fill: Colour,
    radius: float = 8,
    outline: Colour | None = None,
) -> None:
    """A filled box with round corners."""
    draw.rounded_rectangle(box, radius=radius, fill=fill, outline=outline)
