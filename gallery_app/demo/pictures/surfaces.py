"""What things stand on and are made of: wood, carpet, concrete, cloth, tiles, cardboard, metal."""

from __future__ import annotations

import math
import random
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from gallery_app.demo.pictures.canvas import Colour, make_smooth_noise, mix, vary

SIZE: Final = (900, 900)
WOODS: Final[tuple[Colour, ...]] = (
    (150, 104, 62),
    (186, 148, 104),
    (96, 62, 40),
    (205, 178, 140),
    (128, 98, 78),
)


def make_surface(rng: random.Random, kind: str = "") -> Image.Image:
    """A square floor texture; any kind when none is named."""
    makers = {
        "wood": _wood,
        "carpet": _carpet,
        "concrete": _concrete,
        "desk": _desk,
        "tiles": _tiles,
        "cloth": _cloth,
    }
    return makers[kind or rng.choice(sorted(makers))](rng)


def _tint(noise: Image.Image, dark: Colour, light: Colour) -> Image.Image:
    return ImageOps.colorize(noise, dark, light)


def _wood(rng: random.Random) -> Image.Image:
    base = rng.choice(WOODS)
    texture = Image.new("RGB", SIZE)
    draw = ImageDraw.Draw(texture)
    top = 0
    while top < SIZE[1]:
        high = rng.randint(110, 170)
        tone = vary(base, rng, 12)
        broad = make_smooth_noise(rng, (SIZE[0], high), (4, 30))
        fine = make_smooth_noise(rng, (SIZE[0], high), (14, high))
        grain = Image.blend(broad, fine, 0.5)
        texture.paste(_tint(grain, mix(tone, (20, 10, 4), 0.3), mix(tone, (255, 240, 220), 0.14)), (0, top))
        draw.line((0, top, SIZE[0], top), fill=mix(base, (0, 0, 0), 0.65), width=3)
        top += high
    return texture


def _carpet(rng: random.Random) -> Image.Image:
    base = rng.choice(((74, 84, 104), (120, 60, 56), (92, 96, 84), (134, 122, 108)))
    fine = Image.blend(make_smooth_noise(rng, SIZE, (450, 450)), make_smooth_noise(rng, SIZE, (9, 9)), 0.3)
    return _tint(fine, mix(base, (0, 0, 0), 0.5), mix(base, (255, 255, 255), 0.3))


def _concrete(rng: random.Random) -> Image.Image:
    broad = Image.blend(make_smooth_noise(rng, SIZE, (6, 6)), make_smooth_noise(rng, SIZE, (40, 40)), 0.4)
    noise = Image.blend(broad, make_smooth_noise(rng, SIZE, (300, 300)), 0.28)
    return _tint(noise, (92, 90, 88), (186, 182, 176))


def _desk(rng: random.Random) -> Image.Image:
    base = rng.choice(((228, 226, 222), (206, 210, 214), (238, 232, 220), (58, 60, 66)))
    noise = Image.blend(make_smooth_noise(rng, SIZE, (4, 4)), make_smooth_noise(rng, SIZE, (220, 220)), 0.2)
    return _tint(noise, mix(base, (0, 0, 0), 0.14), mix(base, (255, 255, 255), 0.2))


def _tiles(rng: random.Random) -> Image.Image:
    base = rng.choice(((196, 178, 156), (148, 152, 158), (214, 210, 202), (120, 92, 80)))
    texture = Image.new("RGB", SIZE, mix(base, (40, 36, 34), 0.55))
    edge = 150
    for left in range(0, SIZE[0], edge):
        for top in range(0, SIZE[1], edge):
            noise = make_smooth_noise(rng, (edge - 6, edge - 6), (7, 7))
            tone = vary(base, rng, 9)
            tile = _tint(noise, mix(tone, (0, 0, 0), 0.13), mix(tone, (255, 255, 255), 0.13))
            texture.paste(tile, (left + 3, top + 3))
    return texture


def _cloth(rng: random.Random) -> Image.Image:
    base = rng.choice(((70, 96, 128), (168, 140, 118), (94, 112, 92), (190, 186, 180)))
    weave = ImageChops.multiply(
        make_smooth_noise(rng, SIZE, (300, 12)), make_smooth_noise(rng, SIZE, (12, 300))
    )
    folds = make_smooth_noise(rng, SIZE, (4, 5)).filter(ImageFilter.GaussianBlur(12))
    return _tint(
        Image.blend(ImageOps.autocontrast(weave), folds, 0.5),
        mix(base, (0, 0, 0), 0.4),
        mix(base, (255, 255, 255), 0.3),
    )


CARTON: Final[Colour] = (182, 140, 94)


def make_cardboard(
    rng: random.Random,
    size: tuple[int, int],
    *,
    tone: Colour = CARTON,
    tape: bool = False,
    dents: int = 0,
) -> Image.Image:
    """One face of a carton: flutes, scuffs, a strip of tape, dents."""
    base = vary(tone, rng, 4)
    noise = Image.blend(
        make_smooth_noise(rng, size, (size[0] // 5, 14)), make_smooth_noise(rng, size, (9, 9)), 0.5
    )
    face = _tint(noise, mix(base, (50, 30, 10), 0.2), mix(base, (255, 240, 214), 0.14))
    if tape:
        middle = size[1] // 2
        strip = Image.new(
            "RGB", (size[0], size[1] // 7), rng.choice(((206, 176, 118), (226, 222, 210), (190, 150, 90)))
        )
        face.paste(strip, (0, middle - strip.height // 2), Image.new("L", strip.size, 170))
        ImageDraw.Draw(face).line((0, middle, size[0], middle), fill=mix(base, (0, 0, 0), 0.5), width=3)
    for _ in range(dents):
        _put_dent(face, rng)
    return face


def _put_dent(face: Image.Image, rng: random.Random) -> None:
    wide, high = rng.randint(90, 260), rng.randint(70, 200)
    left, top = rng.randint(0, face.width - wide // 2), rng.randint(0, face.height - high // 2)
    hollow = (
        Image.radial_gradient("L").resize((wide, high)).point([max(0, 150 - value) for value in range(256)])
    )
    face.paste((66, 42, 20), (left, top), hollow)
    rim = Image.radial_gradient("L").resize((wide, high)).point([max(0, 110 - value) for value in range(256)])
    face.paste((232, 200, 156), (left + wide // 5, top + high // 4), rim)
    draw = ImageDraw.Draw(face)
    points = [
        (
            left + wide // 2 + rng.randint(-wide // 2, wide // 2),
            top + high // 2 + rng.randint(-high // 2, high // 2),
        )
        for _ in range(5)
    ]
    draw.line(points, fill=(92, 62, 34), width=3, joint="curve")
    draw.line([(x + 2, y + 3) for x, y in points], fill=(224, 190, 148), width=2, joint="curve")


def put_tear(face: Image.Image, rng: random.Random) -> None:
    """A hole with ragged white edges that shows the dark inside."""
    x, y = rng.uniform(0.25, 0.75) * face.width, rng.uniform(0.25, 0.75) * face.height
    outer, inner = [], []
    for step in range(18):
        reach = rng.uniform(0.5, 1.0)
        dx, dy = (face.width * 0.2 * reach, face.height * 0.13 * reach)
        cos, sin = _unit(step / 18)
        outer.append((x + dx * cos, y + dy * sin))
        inner.append((x + dx * 0.8 * cos + 3, y + dy * 0.76 * sin + 4))
    draw = ImageDraw.Draw(face)
    draw.polygon(outer, fill=(232, 214, 188))
    draw.polygon(inner, fill=(34, 24, 16))


def _unit(part: float) -> tuple[float, float]:
    return math.cos(part * math.tau), math.sin(part * math.tau)


def make_metal(rng: random.Random, size: tuple[int, int], base: Colour = (186, 190, 196)) -> Image.Image:
    """Brushed metal."""
    brushed = make_smooth_noise(rng, size, (6, size[1]))
    return _tint(brushed, mix(base, (0, 0, 0), 0.08), mix(base, (255, 255, 255), 0.13))
