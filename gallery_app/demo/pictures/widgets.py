"""Parts of screens: wallpaper, windows, browser frames, buttons, tables, charts."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFilter

from gallery_app.demo.pictures.canvas import (
    ACCENTS,
    INK,
    LINE,
    PALE,
    WHITE,
    Colour,
    make_gradient,
    mix,
    round_box,
    write,
)

Box = tuple[int, int, int, int]
BAR = 36


def make_wallpaper(rng: random.Random, size: tuple[int, int]) -> Image.Image:
    """A soft desktop background: gradient with a few blurred hills."""
    accent = rng.choice(ACCENTS)
    small = make_gradient(
        (size[0] // 8, size[1] // 8), mix(accent, WHITE, 0.55), mix(accent, (10, 14, 30), 0.5)
    )
    draw = ImageDraw.Draw(small)
    width, height = small.size
    for step in range(3):
        base = height * (0.55 + 0.15 * step)
        phase, wide = rng.random() * 6, rng.uniform(0.02, 0.05)
        hill = [(x, base + math.sin(x * wide + phase) * height * 0.12) for x in range(width + 1)]
        shade = mix(accent, (8, 10, 26), 0.35 + 0.2 * step)
        draw.polygon([*hill, (width, height), (0, height)], fill=shade)
    return small.filter(ImageFilter.GaussianBlur(1.2)).resize(size, Image.Resampling.BICUBIC)


def put_taskbar(image: Image.Image, rng: random.Random) -> None:
    """The bar at the lower edge, with a clock."""
    width, height = image.size
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height - 44, width, height), fill=(24, 28, 38))
    for place in range(7):
        left = width // 2 - 160 + place * 46
        round_box(
            draw, (left, height - 36, left + 28, height - 8), ACCENTS[(place * 3 + 1) % len(ACCENTS)], 7
        )
    write(
        draw,
        (width - 20, height - 32),
        f"{rng.randint(7, 18):02d}:{rng.randint(0, 59):02d}",
        18,
        WHITE,
        anchor="ra",
    )


def put_shadow(image: Image.Image, box: Box, strength: int = 110) -> None:
    """The soft shadow of a window."""
    margin = 24
    left, top, right, bottom = box
    size = (right - left + 2 * margin, bottom - top + 2 * margin)
    mask = Image.new("L", (size[0] // 4, size[1] // 4))
    inner = (margin // 4, margin // 4, mask.width - margin // 4, mask.height - margin // 4)
    ImageDraw.Draw(mask).rectangle(inner, fill=strength)
    mask = mask.filter(ImageFilter.GaussianBlur(4)).resize(size)
    image.paste((0, 0, 0), (left - margin, top - margin + 10), mask)


def put_window(image: Image.Image, box: Box, title: str, *, dark: bool = False) -> ImageDraw.ImageDraw:
    """A window with its title bar; what is inside begins BAR pixels below `box`'s top."""
    put_shadow(image, box)
    draw = ImageDraw.Draw(image)
    back, bar, ink = ((30, 33, 40), (43, 47, 57), (226, 230, 238)) if dark else (WHITE, (243, 244, 247), INK)
    round_box(draw, box, back, 9, (70, 74, 84) if dark else (196, 200, 208))
    left, top, right, _ = box
    round_box(draw, (left + 1, top + 1, right - 1, top + BAR), bar, 9)
    draw.rectangle((left + 1, top + BAR // 2, right - 1, top + BAR), fill=bar)
    write(draw, (left + 14, top + 9), title, 15, ink)
    for place, sign in enumerate("\u00d7\u25a1-"):
        write(
            draw, (right - 22 - place * 34, top + 7), "o" if sign == "\u25a1" else sign, 18, ink, anchor="ma"
        )
    return draw


def put_button(
    draw: ImageDraw.ImageDraw, at: tuple[int, int], text: str, fill: Colour | None = None, width: int = 110
) -> None:
    """A button; coloured when `fill` is given."""
    left, top = at
    box = (left, top, left + width, top + 36)
    round_box(draw, box, fill or (248, 249, 251), 6, None if fill else (190, 195, 204))
    write(draw, (left + width / 2, top + 18), text, 15, WHITE if fill else INK, anchor="mm")


def put_browser(image: Image.Image, address: str, tab: str) -> ImageDraw.ImageDraw:
    """Tabs and address line of a browser over the whole width; the page begins at y = 84."""
    draw = ImageDraw.Draw(image)
    width = image.width
    draw.rectangle((0, 0, width, 40), fill=(222, 226, 233))
    round_box(draw, (12, 8, 262, 48), WHITE, 9)
    write(draw, (30, 14), tab[:28], 15)
    draw.rectangle((0, 40, width, 84), fill=WHITE)
    round_box(draw, (110, 46, width - 120, 78), (241, 243, 246), 16)
    write(draw, (132, 52), address, 15, (70, 78, 92))
    for place in range(3):
        draw.ellipse((20 + place * 28, 55, 34 + place * 28, 69), outline=PALE, width=2)
    draw.line((0, 84, width, 84), fill=LINE)
    return draw


def put_table(
    draw: ImageDraw.ImageDraw,
    box: Box,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    marked: int = -1,
    size: int = 15,
) -> None:
    """A table with a head; row `marked` is red."""
    left, top, right, bottom = box
    column = (right - left) / len(head)
    step = size * 2
    draw.rectangle((left, top, right, top + step), fill=(238, 241, 246))
    for place, text in enumerate(head):
        write(draw, (left + 10 + place * column, top + size * 0.45), text, size, INK, bold=True)
    for line, row in enumerate(rows):
        y = top + step * (line + 1)
        if y + step > bottom:
            return
        if line == marked:
            draw.rectangle((left, y, right, y + step), fill=(254, 226, 226))
        draw.line((left, y + step, right, y + step), fill=LINE)
        for place, text in enumerate(row):
            write(draw, (left + 10 + place * column, y + size * 0.45), text, size)


def put_bars(draw: ImageDraw.ImageDraw, box: Box, values: Sequence[float], fill: Colour) -> None:
    """A bar chart; values from 0 to 1."""
    left, top, right, bottom = box
    step = (right - left) / len(values)
    for place in range(5):
        y = bottom - (bottom - top) * place / 4
        draw.line((left, y, right, y), fill=LINE)
    for place, value in enumerate(values):
        x = left + place * step
        draw.rectangle((x + step * 0.2, bottom - (bottom - top) * value, x + step * 0.8, bottom), fill=fill)


def put_curve(draw: ImageDraw.ImageDraw, box: Box, values: Sequence[float], fill: Colour) -> None:
    """A line chart; values from 0 to 1."""
    left, top, right, bottom = box
    step = (right - left) / (len(values) - 1)
    points = [(left + place * step, bottom - (bottom - top) * value) for place, value in enumerate(values)]
    draw.polygon([*points, (right, bottom), (left, bottom)], fill=mix(fill, WHITE, 0.82))
    draw.line(points, fill=fill, width=3, joint="curve")


def put_sign(draw: ImageDraw.ImageDraw, at: tuple[int, int], radius: int, kind: str) -> None:
    """The round or three-cornered sign of a message: "error", "warning" or "info"."""
    x, y = at
    if kind == "warning":
        draw.polygon(
            [(x, y - radius), (x + radius, y + radius), (x - radius, y + radius)], fill=(234, 179, 8)
        )
        write(draw, (x, y + radius * 0.2), "!", round(radius * 1.3), (60, 40, 0), anchor="mm", bold=True)
        return
    draw.ellipse(
        (x - radius, y - radius, x + radius, y + radius),
        fill=(220, 38, 38) if kind == "error" else ACCENTS[0],
    )
    write(
        draw, (x, y), "\u00d7" if kind == "error" else "i", round(radius * 1.5), WHITE, anchor="mm", bold=True
    )


def put_toggle(draw: ImageDraw.ImageDraw, at: tuple[int, int], fill: Colour, *, on: bool) -> None:
    """A switch, on or off."""
    x, y = at
    round_box(draw, (x, y, x + 46, y + 24), fill if on else (200, 204, 212), 12)
    centre = x + 33 if on else x + 12
    draw.ellipse((centre - 9, y + 3, centre + 9, y + 21), fill=WHITE)
