"""Printed things as flat textures: labels with bar codes, receipts, type plates, notes, scans."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw

from gallery_app.demo.pictures.canvas import (
    ACCENTS,
    INK,
    WHITE,
    Colour,
    find_font,
    make_smooth_noise,
    mix,
    write,
    write_fixed,
)
from gallery_app.demo.pictures.screens_system import put_squares
from gallery_app.demo.pictures.surfaces import make_metal

CITIES = ("LISBOA", "LONDON", "HAMBURG", "WIEN", "LYON", "MILANO", "OSLO", "GDANSK")
CARRIERS = ("SWIFTLINE", "NORDPOST", "CARGO 24", "BLUE PARCEL")
MODELS = ("LP-220", "RX-80", "Note 14", "Dock 2", "Handy 7", "Barista 3", "Desk 4")


def put_bars_code(
    draw: ImageDraw.ImageDraw, box: tuple[int, int, int, int], rng: random.Random, ink: Colour = (12, 12, 14)
) -> None:
    """Bars and gaps of one to four modules, as Code 128 has them."""
    left, top, right, bottom = box
    module = max(2, (right - left) // 140)
    x = left
    while x < right - 4 * module:
        bar = rng.randint(1, 4) * module
        draw.rectangle((x, top, x + bar - 1, bottom), fill=ink)
        x += bar + rng.randint(1, 3) * module


def draw_label_print(rng: random.Random) -> Image.Image:
    """A parcel label, 900 x 620."""
    image = Image.new("RGB", (900, 620), (250, 249, 245))
    draw = ImageDraw.Draw(image)
    draw.rectangle((6, 6, 893, 613), outline=INK, width=5)
    draw.rectangle(
        (6, 6, 893, 110), fill=rng.choice(((20, 20, 22), (200, 40, 30), (20, 70, 150), (240, 190, 20)))
    )
    write(draw, (30, 30), rng.choice(CARRIERS), 56, WHITE, bold=True)
    write(draw, (868, 42), rng.choice(("EXPRESS", "STANDARD", "RETURN")), 36, WHITE, anchor="ra")
    write(
        draw, (30, 130), "To: " + rng.choice(("Ana Silva", "Omar Haddad", "Rosa Jimenez", "Hanna Gruber")), 36
    )
    write(draw, (30, 178), f"{rng.randint(1, 180)} Harbour Road", 34)
    write(draw, (30, 222), f"{rng.randint(10000, 99999)} {rng.choice(CITIES)}", 44, INK, bold=True)
    draw.line((6, 284, 893, 284), fill=INK, width=4)
    write(draw, (30, 300), f"{rng.uniform(0.4, 19):.1f} kg", 34)
    write(draw, (250, 300), f"{rng.randint(1, 4)} / 4", 34)
    write(
        draw,
        (500, 290),
        f"{rng.choice('ABCDEFG')}{rng.randint(10, 99)}-{rng.randint(100, 999)}",
        56,
        INK,
        bold=True,
    )
    put_squares(draw, (740, 132), 6, rng)
    put_bars_code(draw, (40, 374, 860, 548), rng)
    write_fixed(
        draw,
        (150, 560),
        f"JD01 {rng.randint(1000, 9999)} {rng.randint(1000, 9999)} {rng.randint(1000, 9999)}",
        34,
        INK,
    )
    return image


def draw_receipt_print(rng: random.Random) -> Image.Image:
    """A till receipt, 460 x 900, grey thermal ink."""
    image = Image.new("RGB", (460, 900), (246, 244, 238))
    draw = ImageDraw.Draw(image)
    ink = (58, 56, 66)
    write(
        draw,
        (230, 36),
        rng.choice(("TAILSPIN TOYS", "NORTHWIND MARKET", "CAFE ALPINE", "WIDE WORLD")),
        36,
        ink,
        anchor="ma",
        bold=True,
    )
    write(draw, (230, 84), "12 Harbour Road", 24, ink, anchor="ma")
    total, y = 0.0, 150
    for _ in range(rng.randint(6, 11)):
        price = rng.randint(95, 8900) / 100
        total += price
        write(
            draw,
            (30, y),
            rng.choice(
                (
                    "Coffee",
                    "Thermal paper",
                    "USB cable",
                    "Labels 100x62",
                    "Bag",
                    "Batteries",
                    "Toner",
                    "Toy train",
                    "Ski wax",
                )
            ),
            25,
            ink,
        )
        write(draw, (430, y), f"{price:.2f}", 25, ink, anchor="ra")
        y += 40
    draw.line((30, y + 10, 430, y + 10), fill=ink, width=3)
    write(draw, (30, y + 24), "TOTAL EUR", 36, ink, bold=True)
    write(draw, (430, y + 24), f"{total:.2f}", 36, ink, anchor="ra", bold=True)
    write(draw, (30, y + 80), f"CARD **** {rng.randint(1000, 9999)}  APPROVED", 22, ink)
    put_bars_code(draw, (70, y + 130, 400, y + 200), rng, ink)
    write(draw, (230, y + 212), "THANK YOU", 26, ink, anchor="ma")
    return image


def draw_plate_print(rng: random.Random) -> Image.Image:
    """A type plate with model and serial number, 800 x 480."""
    if rng.random() < 0.5:
        image = make_metal(rng, (800, 480))
        ink: Colour = (24, 26, 30)
    else:
        image = Image.new("RGB", (800, 480), (30, 31, 34))
        ink = (222, 224, 226)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((10, 10, 790, 470), 22, outline=ink, width=4)
    write(draw, (40, 34), rng.choice(("FABRIKAM DEVICES", "CONTOSO HARDWARE", "LITWARE")), 42, ink, bold=True)
    write(draw, (40, 100), f"Model: {rng.choice(MODELS)}", 36, ink)
    write(
        draw,
        (40, 148),
        f"Input: {rng.choice(('12 V', '19.5 V', '230 V ~ 50 Hz'))}  {rng.uniform(0.5, 6):.1f} A",
        30,
        ink,
    )
    write(draw, (40, 192), f"Date: 20{rng.randint(21, 26)}-{rng.randint(1, 12):02d}    IP20", 30, ink)
    draw.rectangle((40, 250, 760, 350), fill=(250, 250, 250))
    put_bars_code(draw, (60, 258, 740, 342), rng)
    write_fixed(draw, (44, 368), f"S/N {rng.choice('ABCX')}{rng.randint(10**8, 10**9)}", 44, ink)
    put_squares(draw, (650, 50), 6, rng)
    for place, mark in enumerate(("CE", "UK")):
        write(draw, (560 + place * 110, 396), mark, 50, ink, bold=True)
    return image


def write_by_hand(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    *,
    size: int,
    fill: Colour,
    rng: random.Random,
) -> None:
    """Letters that dance a little."""
    x, y = at
    for letter in text:
        font = find_font(size + rng.randint(-4, 4))
        draw.text(
            (x, y + rng.uniform(-size / 9, size / 9)), letter, fill=fill, font=font, stroke_width=size / 26
        )
        x += font.getlength(letter) * 0.98 + 1


def draw_note_print(rng: random.Random) -> Image.Image:
    """A handwritten sheet or sticky note, 700 x 700."""
    paper = rng.choice(((252, 236, 120), (250, 250, 246), (255, 196, 206), (186, 232, 246)))
    image = Image.new("RGB", (700, 700), paper)
    draw = ImageDraw.Draw(image)
    if paper[0] == 250:
        for y in range(80, 700, 62):
            draw.line((0, y, 700, y), fill=(176, 200, 226), width=2)
    ink = rng.choice(((26, 42, 120), (30, 30, 34), (150, 24, 30)))
    lines = (
        "call support!",
        "ticket 4711",
        "serial no.?",
        "E04 again",
        "after 18:00 only",
        "ask for Maya",
        "cable is broken",
        "RMA 20931",
        "left door, floor 2",
    )
    for place, line in enumerate(rng.sample(lines, 6)):
        write_by_hand(draw, (50, 60 + place * 100), line, size=62, fill=ink, rng=rng)
    return image


def draw_scan(rng: random.Random, width: int, height: int) -> Image.Image:
    """A scanned form: grey paper, stamp, signature, a little skew."""
    image = Image.new("RGB", (width, height), (247, 246, 242))
    draw = ImageDraw.Draw(image)
    accent = rng.choice(ACCENTS)
    write(
        draw,
        (110, 110),
        rng.choice(("WARRANTY CERTIFICATE", "DELIVERY NOTE", "SERVICE REPORT")),
        60,
        INK,
        bold=True,
    )
    draw.line((110, 200, width - 110, 200), fill=accent, width=8)
    fields = {
        "Name": rng.choice(("Ana Silva", "Marie Dubois", "Peter Novak")),
        "Device": rng.choice(MODELS),
        "Serial number": f"X{rng.randint(10**7, 10**8)}",
        "Bought on": f"{rng.randint(1, 28)} March",
        "Dealer": rng.choice(("Contoso Shop", "Tailspin Toys")),
        "Remarks": rng.choice(("display flickers", "box was open", "none")),
    }
    for place, (name, value) in enumerate(fields.items()):
        y = 270 + place * 110
        write(draw, (110, y), name, 28, (110, 110, 116))
        draw.line((430, y + 44, width - 110, y + 44), fill=(150, 150, 156), width=2)
        write_by_hand(draw, (450, y - 6), value, size=42, fill=(30, 44, 120), rng=rng)
    put_bars_code(draw, (110, 1000, 700, 1090), rng)
    for place in range(9):
        wide = rng.randint(500, width - 220)
        draw.line((110, 1150 + place * 34, 110 + wide, 1150 + place * 34), fill=(168, 168, 172), width=9)
    draw.ellipse((width - 470, height - 420, width - 130, height - 200), outline=(176, 40, 60), width=9)
    write(draw, (width - 300, height - 312), "RECEIVED", 46, (176, 40, 60), anchor="mm", bold=True)
    points = [(140 + step * 22, height - 250 + rng.randint(-60, 60)) for step in range(18)]
    draw.line(points, fill=(30, 44, 120), width=6, joint="curve")
    shade = make_smooth_noise(rng, image.size, (3, 40)).point(lambda value: 236 + value // 14)
    image = Image.composite(image, Image.new("RGB", image.size, mix((247, 246, 242), (0, 0, 0), 0.3)), shade)
    return image.rotate(rng.uniform(-1.2, 1.2), Image.Resampling.BICUBIC, fillcolor=(232, 231, 228))
