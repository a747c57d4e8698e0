"""Moving pictures: frames for GIF, WebP and APNG, and pages for TIFF."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageChops, ImageDraw

from gallery_app.demo.pictures.canvas import ACCENTS, INK, LINE, WHITE, make_gradient, mix, write
from gallery_app.demo.pictures.prints import draw_scan
from gallery_app.demo.pictures.screens_system import draw_settings

FRAMES = 12


def make_flicker_film(rng: random.Random, width: int, height: int) -> list[Image.Image]:
    """A desktop whose lower part tears and comes back."""
    base = draw_settings(rng, 1280, 800).resize((width, height), Image.Resampling.LANCZOS)
    frames = []
    for step in range(FRAMES):
        frame = base.copy()
        for _ in range(0 if step % 4 == 0 else 4 + step % 5):
            top = rng.randint(height // 3, height - 24)
            high = rng.randint(3, 20)
            band = base.crop((0, top, width, top + high))
            frame.paste(ImageChops.offset(band, rng.randint(-90, 90), 0), (0, top))
        frames.append(frame)
    return frames


def make_cursor_film(rng: random.Random, width: int, height: int) -> list[Image.Image]:
    """A pointer that goes to a button, again and again."""
    accent = rng.choice(ACCENTS)
    frames = []
    for step in range(FRAMES):
        frame = Image.new("RGB", (width, height), (246, 247, 249))
        draw = ImageDraw.Draw(frame)
        draw.rectangle((0, 0, width, 50), fill=accent)
        write(draw, (20, 14), "Orders", 22, WHITE, bold=True)
        for place in range(3):
            draw.rounded_rectangle(
                (20, 70 + place * 60, width - 20, 116 + place * 60), 8, fill=WHITE, outline=LINE
            )
            write(draw, (36, 82 + place * 60), f"Order {4700 + place}", 20)
        pressed = step >= FRAMES - 3
        draw.rounded_rectangle(
            (width - 170, height - 60, width - 20, height - 16),
            8,
            fill=mix(accent, INK, 0.4 if pressed else 0.0),
        )
        write(draw, (width - 95, height - 38), "Order", 20, WHITE, anchor="mm")
        part = min(1.0, step / (FRAMES - 3))
        x, y = 60 + (width - 160) * part, 80 + (height - 120) * part
        draw.polygon([(x, y), (x, y + 26), (x + 7, y + 19), (x + 18, y + 18)], fill=INK, outline=WHITE)
        frames.append(frame)
    return frames


def make_spinner_film(rng: random.Random, width: int, height: int) -> list[Image.Image]:
    """A ring of dots on nothing, half transparent."""
    accent = rng.choice(ACCENTS)
    frames = []
    for step in range(FRAMES):
        frame = Image.new("RGBA", (width, height), (0, 0, 0, 0))
        draw = ImageDraw.Draw(frame)
        for place in range(FRAMES):
            angle = place * math.tau / FRAMES
            x, y = width / 2 + math.cos(angle) * width * 0.34, height / 2 + math.sin(angle) * height * 0.34
            alpha = 255 - ((step - place) % FRAMES) * 20
            draw.ellipse((x - 14, y - 14, x + 14, y + 14), fill=(*accent, alpha))
        frames.append(frame)
    return frames


def make_meter_film(rng: random.Random, width: int, height: int) -> list[Image.Image]:
    """A needle that trembles over a scale."""
    frames = []
    for step in range(FRAMES):
        frame = make_gradient((width, height), (240, 242, 246), (206, 212, 222))
        draw = ImageDraw.Draw(frame)
        x, y, radius = width / 2, height * 0.84, width * 0.4
        draw.pieslice(
            (x - radius, y - radius, x + radius, y + radius), 180, 360, fill=WHITE, outline=INK, width=3
        )
        draw.arc(
            (x - radius + 12, y - radius + 12, x + radius - 12, y + radius - 12),
            320,
            358,
            fill=(220, 38, 38),
            width=12,
        )
        angle = math.pi * (1.15 + 0.7 * (0.5 + 0.5 * math.sin(step * math.tau / FRAMES))) + rng.uniform(
            -0.04, 0.04
        )
        draw.line(
            (x, y, x + math.cos(angle) * radius * 0.9, y + math.sin(angle) * radius * 0.9),
            fill=(220, 38, 38),
            width=5,
        )
        frames.append(frame)
    return frames


def make_scan_pages(rng: random.Random, width: int, height: int) -> list[Image.Image]:
    """Three scanned forms."""
    return [draw_scan(rng, width, height) for _ in range(3)]
