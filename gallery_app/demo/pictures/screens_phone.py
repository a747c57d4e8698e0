"""Screens of phones: a list in a program, a chat."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw

from gallery_app.demo.pictures.canvas import (
    ACCENTS,
    INK,
    LINE,
    PALE,
    WHITE,
    Colour,
    mix,
    round_box,
    write,
)
from gallery_app.demo.pictures.screens_web import SHOP_THINGS


def _draw_status_line(draw: ImageDraw.ImageDraw, width: int, rng: random.Random, ink: Colour) -> None:
    write(draw, (60, 26), f"{rng.randint(7, 21)}:{rng.randint(10, 59)}", 32, ink, bold=True)
    round_box(draw, (width - 110, 32, width - 54, 58), ink, 8)
    for place in range(4):
        draw.rectangle((width - 190 + place * 14, 56 - place * 7, width - 181 + place * 14, 58), fill=ink)


def draw_mobile_app(rng: random.Random, width: int, height: int) -> Image.Image:
    """A list in a phone's program."""
    accent = rng.choice(ACCENTS)
    image = Image.new("RGB", (width, height), (247, 248, 250))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, 240), fill=accent)
    _draw_status_line(draw, width, rng, WHITE)
    write(draw, (50, 140), rng.choice(("Accounts", "My orders", "Returns", "Sign in")), 58, WHITE, bold=True)
    for place in range((height - 560) // 170):
        top = 280 + place * 170
        round_box(draw, (40, top, width - 40, top + 146), WHITE, 26, LINE)
        draw.ellipse((70, top + 33, 150, top + 113), fill=mix(rng.choice(ACCENTS), WHITE, 0.3))
        write(draw, (180, top + 34), rng.choice(SHOP_THINGS), 36, INK)
        write(
            draw, (180, top + 82), rng.choice(("refunded", "on its way", "delivered", "paid twice")), 28, PALE
        )
        write(
            draw,
            (width - 76, top + 48),
            f"{rng.randint(4, 400)},{rng.randint(10, 99)}",
            38,
            INK,
            anchor="ra",
            bold=True,
        )
    round_box(draw, (40, height - 260, width - 40, height - 130), (254, 226, 226), 26)
    write(
        draw,
        (width / 2, height - 196),
        rng.choice(
            ("You are not assigned to this app.", "Refund of 49,90 EUR received", "No connection. Try again.")
        ),
        34,
        (153, 27, 27),
        anchor="mm",
    )
    round_box(draw, (width // 2 - 140, height - 40, width // 2 + 140, height - 28), INK, 6)
    return image


def draw_mobile_chat(rng: random.Random, width: int, height: int) -> Image.Image:
    """A chat on a phone."""
    image = Image.new("RGB", (width, height), (229, 221, 213))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, 200), fill=(7, 94, 84))
    _draw_status_line(draw, width, rng, WHITE)
    write(draw, (60, 116), "Tailspin Toys", 46, WHITE, bold=True)
    texts = (
        "Hello, may I help?",
        "The chat hides the button",
        "Which phone is it?",
        "Handy 7",
        "Thank you, we see it too",
        "It is moved now",
        "Great, it works!",
        "Anything else?",
    )
    for place in range((height - 420) // 132):
        top = 240 + place * 132
        mine = (place + rng.randint(0, 1)) % 2 == 1
        left = width - 560 if mine else 40
        round_box(draw, (left, top, left + 520, top + 108), (220, 248, 198) if mine else WHITE, 26)
        write(draw, (left + 30, top + 20), texts[place % len(texts)], 34)
        write(draw, (left + 490, top + 66), f"9:{10 + place}", 24, PALE, anchor="ra")
    round_box(draw, (30, height - 150, width - 150, height - 50), WHITE, 50)
    draw.ellipse((width - 134, height - 152, width - 30, height - 48), fill=(7, 94, 84))
    return image
