"""Photos of the shipping desk: parcels, labels, receipts, shelves, notes, type plates."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw, ImageFilter

from gallery_app.demo.pictures.canvas import mix, vary
from gallery_app.demo.pictures.prints import (
    draw_label_print,
    draw_note_print,
    draw_plate_print,
    draw_receipt_print,
)
from gallery_app.demo.pictures.scene import Scene, crumple
from gallery_app.demo.pictures.surfaces import CARTON, make_cardboard, make_metal, make_surface, put_tear


def _finish(scene: Scene, rng: random.Random) -> Image.Image:
    return scene.finish(
        warmth=rng.uniform(-0.07, 0.12), bright=rng.uniform(1.05, 1.3), grain=rng.uniform(0.08, 0.26)
    )


def draw_parcel(rng: random.Random, width: int, height: int) -> Image.Image:
    """A closed carton with dents, a label, sometimes a hole or a wet edge."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(0.55, 0.95),
        distance=rng.uniform(3.5, 4.4),
        aim=0.3,
        turn=rng.uniform(-0.2, 0.2),
    )
    scene.lay_floor(make_surface(rng))
    tone = vary(CARTON, rng, 14)
    faces = (
        make_cardboard(rng, (900, 700), tone=tone, tape=True, dents=rng.randint(1, 3)),
        make_cardboard(rng, (900, 500), tone=tone, dents=rng.randint(1, 4)),
        make_cardboard(rng, (700, 500), tone=tone, dents=2),
    )
    label = draw_label_print(rng).resize((430, 296))
    faces[0].paste(
        label.rotate(rng.uniform(-7, 7), Image.Resampling.BICUBIC, expand=True, fillcolor=(186, 142, 96)),
        (rng.randint(40, 400), rng.randint(20, 330)),
    )
    if rng.random() < 0.65:
        put_tear(faces[1], rng)
    if rng.random() < 0.5:
        _put_wet_edge(faces[1], rng)
    size = (rng.uniform(1.5, 2.1), rng.uniform(1.1, 1.5), rng.uniform(0.6, 1.1))
    scene.stand_box(
        faces,
        (rng.uniform(-0.2, 0.2), rng.uniform(-0.3, 0.1)),
        size,
        rng.uniform(0.2, 0.6) * rng.choice((-1, 1)),
        dent=rng.uniform(0.08, 0.3),
    )
    return _finish(scene, rng)


def _put_wet_edge(face: Image.Image, rng: random.Random) -> None:
    stain = Image.new("L", face.size)
    high = [(x, face.height - rng.randint(60, 190)) for x in range(0, face.width + 90, 90)]
    ImageDraw.Draw(stain).polygon([*high, (face.width, face.height), (0, face.height)], fill=120)
    face.paste((70, 46, 26), (0, 0), stain)


def draw_parcel_open(rng: random.Random, width: int, height: int) -> Image.Image:
    """An opened carton from above, with something broken inside."""
    scene = Scene(rng, width, height, tilt=1.15, distance=3.7, turn=rng.uniform(-0.5, 0.5))
    scene.lay_floor(make_surface(rng))
    inside = Image.new("RGB", (800, 600), (66, 48, 30))
    draw = ImageDraw.Draw(inside)
    paper = rng.choice(((214, 188, 148), (240, 240, 236), (196, 220, 190)))
    for _ in range(70):
        x, y = rng.randint(-30, 780), rng.randint(-30, 580)
        wide, high = rng.randint(50, 150), rng.randint(30, 90)
        draw.ellipse((x + 5, y + 7, x + wide + 5, y + high + 7), fill=mix(paper, (0, 0, 0), 0.6))
        draw.ellipse((x, y, x + wide, y + high), fill=vary(paper, rng, 18))
    inside = crumple(inside.filter(ImageFilter.GaussianBlur(1.6)), rng, 0.7)
    draw = ImageDraw.Draw(inside)
    thing = rng.choice(((36, 38, 44), (226, 228, 232), (44, 84, 150)))
    draw.rounded_rectangle((190, 140, 610, 470), 34, fill=mix(thing, (0, 0, 0), 0.5))
    draw.rounded_rectangle((184, 130, 604, 460), 34, fill=thing)
    draw.rounded_rectangle((220, 170, 566, 390), 12, fill=mix(thing, (90, 110, 130), 0.5))
    _put_shards(draw, rng)
    walls = [make_cardboard(rng, (600, 260), dents=1) for _ in range(4)]
    for place, (centre, size, angle) in enumerate(
        (
            ((-1.22, 0.0), (0.75, 1.3), -0.12),
            ((1.22, 0.0), (0.75, 1.3), 0.1),
            ((0.0, 0.98), (1.7, 0.6), 0.04),
            ((0.05, -0.98), (1.7, 0.6), -0.06),
        )
    ):
        scene.lay_sheet(walls[place], centre, size, angle + rng.uniform(-0.08, 0.08), 0.05)
    scene.lay_sheet(inside, (0.0, 0.0), (1.72, 1.36), 0.0, 0.02)
    return _finish(scene, rng)


def _put_shards(draw: ImageDraw.ImageDraw, rng: random.Random) -> None:
    for _ in range(rng.randint(3, 9)):
        x, y = rng.randint(230, 540), rng.randint(180, 380)
        points = [(x + rng.randint(-50, 50), y + rng.randint(-40, 40)) for _ in range(3)]
        draw.polygon(points, fill=rng.choice(((236, 240, 244), (20, 22, 26), (160, 176, 190))))


def draw_label(rng: random.Random, width: int, height: int) -> Image.Image:
    """A parcel label on its carton."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(1.1, 1.45),
        distance=rng.uniform(2.5, 3.1),
        turn=rng.uniform(-0.35, 0.35),
    )
    scene.lay_floor(make_cardboard(rng, (900, 900), tape=rng.random() < 0.6, dents=3))
    label = draw_label_print(rng)
    if rng.random() < 0.6:
        label = crumple(label, rng, rng.uniform(0.3, 0.8))
    wide = 1.6 if width < height else 2.1
    scene.lay_sheet(
        label,
        (rng.uniform(-0.12, 0.12), rng.uniform(-0.12, 0.12)),
        (wide, wide * 0.69),
        rng.uniform(-0.15, 0.15),
        0.006,
    )
    return _finish(scene, rng)


def draw_receipt(rng: random.Random, width: int, height: int) -> Image.Image:
    """A receipt on a table."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(1.0, 1.4),
        distance=rng.uniform(2.7, 3.3),
        turn=rng.uniform(-0.4, 0.4),
    )
    scene.lay_floor(make_surface(rng, rng.choice(("wood", "desk", "cloth", "tiles"))))
    if rng.random() < 0.5:
        _lay_coin(scene, rng)
    sheet = crumple(draw_receipt_print(rng), rng, rng.uniform(0.4, 0.9))
    scene.lay_sheet(sheet, (rng.uniform(-0.2, 0.2), 0.0), (1.05, 2.05), rng.uniform(-0.25, 0.25), 0.03)
    return _finish(scene, rng)


def _lay_coin(scene: Scene, rng: random.Random) -> None:
    coin = Image.new("RGBA", (160, 160), (0, 0, 0, 0))
    draw = ImageDraw.Draw(coin)
    tone = rng.choice(((196, 160, 84), (186, 190, 196)))
    draw.ellipse((4, 4, 156, 156), fill=(*mix(tone, (0, 0, 0), 0.3), 255))
    draw.ellipse((16, 16, 144, 144), fill=(*tone, 255))
    scene.lay_sheet(coin, (rng.choice((-1, 1)) * 0.9, rng.uniform(-0.6, 0.6)), (0.3, 0.3), 0.0, 0.02)


def draw_device_plate(rng: random.Random, width: int, height: int) -> Image.Image:
    """A type plate with serial number."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(1.05, 1.45),
        distance=rng.uniform(2.4, 3.0),
        turn=rng.uniform(-0.3, 0.3),
    )
    if rng.random() < 0.5:
        scene.lay_floor(
            make_metal(rng, (900, 900), rng.choice(((70, 72, 78), (150, 154, 160), (206, 204, 198))))
        )
    else:
        scene.lay_floor(make_surface(rng, "desk"))
    wide = 1.5 if width < height else 2.1
    scene.lay_sheet(
        draw_plate_print(rng),
        (rng.uniform(-0.1, 0.1), rng.uniform(-0.1, 0.1)),
        (wide, wide * 0.6),
        rng.uniform(-0.12, 0.12),
        0.004,
    )
    scene.glow(
        (rng.uniform(0.2, 0.8) * scene.width, rng.uniform(0.1, 0.5) * scene.height),
        scene.width * 0.22,
        (255, 252, 244),
        0.5,
    )
    return _finish(scene, rng)


def draw_note(rng: random.Random, width: int, height: int) -> Image.Image:
    """A handwritten note and a pen."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(1.0, 1.4),
        distance=rng.uniform(2.6, 3.2),
        turn=rng.uniform(-0.4, 0.4),
    )
    scene.lay_floor(make_surface(rng, rng.choice(("wood", "desk", "cloth"))))
    sheet = crumple(draw_note_print(rng), rng, 0.35)
    scene.lay_sheet(sheet, (0.0, 0.0), (1.75, 1.75), rng.uniform(-0.25, 0.25), 0.02)
    _lay_pen(scene, rng)
    return _finish(scene, rng)


def _lay_pen(scene: Scene, rng: random.Random) -> None:
    pen = Image.new("RGBA", (700, 60), (0, 0, 0, 0))
    draw = ImageDraw.Draw(pen)
    tone = rng.choice(((20, 60, 140), (30, 30, 32), (190, 30, 40)))
    draw.rounded_rectangle((10, 12, 600, 48), 16, fill=(*tone, 255))
    draw.rectangle((30, 16, 580, 22), fill=(*mix(tone, (255, 255, 255), 0.55), 255))
    draw.polygon([(600, 14), (690, 30), (600, 46)], fill=(206, 206, 210, 255))
    scene.lay_sheet(pen, (0.95, -0.3), (1.5, 0.13), rng.uniform(0.8, 1.5), 0.05)


def draw_shelf(rng: random.Random, width: int, height: int) -> Image.Image:
    """A rack of a warehouse, seen from the aisle."""
    scene = Scene(rng, width, height, tilt=0.02, distance=3.6)
    rack = Image.new("RGB", (1200, 900), (38, 38, 42))
    draw = ImageDraw.Draw(rack)
    levels = rng.randint(3, 4)
    step = 900 // levels
    for level in range(levels):
        floor = (level + 1) * step - 26
        x = rng.randint(0, 30)
        while x < 1180:
            wide, high = rng.randint(90, 230), rng.randint(step // 3, step - 60)
            if rng.random() < 0.86:
                _put_carton(rack, rng, (x, floor - high, min(1200, x + wide), floor))
            x += wide + rng.randint(2, 26)
        draw.rectangle((0, floor, 1200, floor + 26), fill=rng.choice(((232, 110, 20), (30, 90, 170))))
        draw.rectangle((0, floor, 1200, floor + 5), fill=(255, 170, 90))
    for x in (0, 580, 1170):
        draw.rectangle((x, 0, x + 30, 900), fill=(28, 66, 130))
        for y in range(10, 900, 40):
            draw.rectangle((x + 10, y, x + 20, y + 14), fill=(12, 26, 56))
    scene.image.paste(make_surface(rng, "concrete").resize(scene.image.size))
    slant = rng.uniform(0.0, 0.16) * rng.choice((-1, 1)) * scene.height
    wide, high = scene.width, scene.height
    scene.paste(
        rack,
        (
            (-20, -30 - slant),
            (wide + 20, -30 + slant),
            (wide + 20, high * 0.95 - slant),
            (-20, high * 0.95 + slant),
        ),
    )
    return _finish(scene, rng)


def _put_carton(rack: Image.Image, rng: random.Random, box: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = box
    if right - left < 50 or bottom - top < 40:
        return
    if rng.random() < 0.75:
        face = make_cardboard(
            rng, (right - left, bottom - top), tone=vary(CARTON, rng, 18), tape=rng.random() < 0.4
        )
    else:
        face = Image.new(
            "RGB",
            (right - left, bottom - top),
            rng.choice(((220, 224, 228), (40, 70, 120), (160, 40, 40), (50, 110, 70))),
        )
    draw = ImageDraw.Draw(face)
    draw.rectangle((0, 0, face.width - 1, face.height - 1), outline=(70, 50, 30), width=2)
    if rng.random() < 0.7:
        wide = min(face.width - 16, 100)
        label = draw_label_print(rng).resize((wide, wide * 69 // 100), Image.Resampling.BILINEAR)
        face.paste(label, (rng.randint(6, max(7, face.width - wide - 6)), max(4, face.height // 4)))
    rack.paste(face, (left, top))
