"""Small pictures: logos, signatures, badges, social icons, the pixel."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageDraw

from gallery_app.demo.pictures.canvas import ACCENTS, INK, WHITE, write

NAMES = ("Contoso", "Fabrikam", "Northwind", "Blue Yonder", "Tailspin", "Wide World", "Alpine", "Litware")


def _put_emblem(draw: ImageDraw.ImageDraw, rng: random.Random, edge: int) -> None:
    one, other = rng.sample(ACCENTS, 2)
    kind = rng.randrange(4)
    if kind == 0:
        draw.ellipse((edge * 0.1, edge * 0.1, edge * 0.9, edge * 0.9), fill=(*one, 255))
        draw.ellipse((edge * 0.4, edge * 0.25, edge * 0.95, edge * 0.8), fill=(*other, 200))
    elif kind == 1:
        for step in range(3):
            shift = edge * 0.22 * step
            points = [
                (edge * 0.1 + shift, edge * 0.85),
                (edge * 0.35 + shift, edge * 0.15),
                (edge * 0.55 + shift, edge * 0.85),
            ]
            draw.polygon(points, fill=(*(one if step % 2 else other), 230))
    elif kind == 2:
        draw.rounded_rectangle((edge * 0.1, edge * 0.1, edge * 0.9, edge * 0.9), edge * 0.2, fill=(*one, 255))
        draw.arc(
            (edge * 0.25, edge * 0.25, edge * 0.75, edge * 0.75),
            40,
            320,
            fill=(255, 255, 255, 255),
            width=max(2, edge // 9),
        )
    else:
        for step in range(6):
            x, y = (
                edge / 2 + math.cos(step * math.tau / 6) * edge * 0.27,
                edge / 2 + math.sin(step * math.tau / 6) * edge * 0.27,
            )
            draw.ellipse(
                (x - edge * 0.2, y - edge * 0.2, x + edge * 0.2, y + edge * 0.2),
                fill=(*(one if step % 2 else other), 190),
            )


def draw_logo(rng: random.Random, width: int, height: int) -> Image.Image:
    """A company's logo on nothing."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    _put_emblem(draw, rng, height)
    write(
        draw,
        (height * 1.1, height * 0.5),
        rng.choice(NAMES),
        round(height * 0.42),
        (*INK, 255),
        anchor="lm",
        bold=True,
    )
    return image


def draw_signature(rng: random.Random, width: int, height: int) -> Image.Image:
    """The helpdesk's signature."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    _put_emblem(draw, rng, height * 3 // 4)
    write(draw, (height, height * 0.2), "Demo Helpdesk", round(height * 0.26), (*INK, 255), bold=True)
    write(
        draw, (height, height * 0.54), "We answer every picture.", round(height * 0.17), (107, 114, 128, 255)
    )
    return image


def draw_badge(rng: random.Random, width: int, height: int) -> Image.Image:
    """A small coloured sign."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0, 0, width - 1, height - 1), height // 4, fill=(*rng.choice(ACCENTS), 255))
    text = rng.choice(("OK", "NEW", "SALE", "HELP", "1 + 1", "FREE")) + f" {rng.randint(10, 99)}"
    write(draw, (width / 2, height / 2), text, max(9, height * 2 // 5), (*WHITE, 255), anchor="mm", bold=True)
    return image


def draw_social(rng: random.Random, width: int, height: int) -> Image.Image:
    """A round icon."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    _put_emblem(ImageDraw.Draw(image), rng, min(width, height))
    return image


def draw_pixel(_rng: random.Random, width: int, height: int) -> Image.Image:
    """One white point."""
    return Image.new("RGB", (width, height), WHITE)
