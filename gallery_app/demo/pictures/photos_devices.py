"""Photos of devices: phones, routers, printers, cables, coffee machines; and of whiteboards."""

from __future__ import annotations

import math
import random
from itertools import pairwise

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from gallery_app.demo.pictures import screens_phone
from gallery_app.demo.pictures.canvas import Colour, make_gradient, make_smooth_noise, mix, write
from gallery_app.demo.pictures.prints import write_by_hand
from gallery_app.demo.pictures.scene import Point, Scene, crumple
from gallery_app.demo.pictures.surfaces import make_metal, make_surface

CLEAR = (0, 0, 0, 0)


def finish(scene: Scene, rng: random.Random, bright: float = 1.2) -> Image.Image:
    """The scene as a photo in the light of a room."""
    return scene.finish(
        warmth=rng.uniform(-0.08, 0.1), bright=bright * rng.uniform(0.92, 1.08), grain=rng.uniform(0.1, 0.3)
    )


def put_cracks(image: Image.Image, rng: random.Random) -> None:
    """Glass broken at one point: rays and rings."""
    draw = ImageDraw.Draw(image)
    x, y = rng.uniform(0.2, 0.8) * image.width, rng.uniform(0.15, 0.85) * image.height
    angles = sorted(rng.uniform(0, math.tau) for _ in range(rng.randint(12, 20)))
    rays = [_ray((x, y), angle, max(image.size) * rng.uniform(0.4, 1.1), rng) for angle in angles]
    for ray in rays:
        draw.line(ray, fill=(240, 246, 250), width=rng.choice((2, 2, 3)))
        draw.line([(px + 2, py + 2) for px, py in ray], fill=(20, 22, 26), width=1)
    for ring in (1, 2, 3):
        for one, other in zip(rays, [*rays[1:], rays[0]], strict=True):
            if rng.random() < 0.75 and len(one) > ring and len(other) > ring:
                draw.line((one[ring], other[ring]), fill=(228, 236, 242), width=2)
    draw.ellipse((x - 16, y - 14, x + 16, y + 14), fill=(232, 238, 242))


def _ray(start: Point, angle: float, length: float, rng: random.Random) -> list[Point]:
    points, done = [start], 0.0
    while done < length:
        step = rng.uniform(30, 90)
        angle += rng.uniform(-0.22, 0.22)
        done += step
        x, y = points[-1]
        points.append((x + math.cos(angle) * step, y + math.sin(angle) * step))
    return points


def make_phone(rng: random.Random, *, cracked: bool) -> Image.Image:
    """A phone from above, 560 x 1120."""
    phone = Image.new("RGBA", (560, 1120), CLEAR)
    draw = ImageDraw.Draw(phone)
    shell = rng.choice(((34, 36, 40), (198, 202, 208), (40, 60, 96), (230, 214, 196)))
    draw.rounded_rectangle((2, 2, 558, 1118), 76, fill=(*shell, 255))
    draw.rounded_rectangle((16, 16, 544, 1104), 62, fill=(8, 8, 10, 255))
    screen = rng.choice((screens_phone.draw_mobile_app, screens_phone.draw_mobile_chat))(
        rng, 780, 1688
    ).resize((500, 1060))
    if rng.random() < 0.3:
        screen = screen.point([value // 6 for value in range(256)] * 3)
    if cracked:
        put_cracks(screen, rng)
    mask = Image.new("L", screen.size)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, 499, 1059), 50, fill=255)
    phone.paste(screen, (30, 30), mask)
    draw.rounded_rectangle((220, 44, 340, 70), 13, fill=(8, 8, 10, 255))
    shine = Image.new("L", phone.size)
    ImageDraw.Draw(shine).polygon([(60, 16), (260, 16), (60, 700), (16, 700), (16, 90)], fill=34)
    phone.paste((255, 255, 255, 255), (0, 0), ImageChops.multiply(shine, phone.getchannel("A")))
    return phone


def draw_phone_cracked(rng: random.Random, width: int, height: int) -> Image.Image:
    """A phone with broken glass."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(0.95, 1.35),
        distance=rng.uniform(2.9, 3.4),
        turn=rng.uniform(-0.3, 0.3),
    )
    scene.lay_floor(make_surface(rng))
    scene.lay_sheet(
        make_phone(rng, cracked=True),
        (rng.uniform(-0.2, 0.2), 0.0),
        (1.08, 2.16),
        rng.uniform(-0.6, 0.6),
        0.07,
    )
    return finish(scene, rng)


def draw_router(rng: random.Random, width: int, height: int) -> Image.Image:
    """A router with lamps and antennas."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(0.3, 0.5),
        distance=rng.uniform(3.4, 4.0),
        aim=0.35,
        turn=rng.uniform(-0.15, 0.15),
    )
    scene.lay_floor(make_surface(rng, rng.choice(("wood", "desk", "carpet"))))
    wall = rng.choice(((206, 200, 190), (160, 172, 184), (228, 224, 216)))
    horizon = round(scene.project((0, 2.2, 0))[1])
    scene.image.paste(make_gradient((scene.width, max(2, horizon)), mix(wall, (0, 0, 0), 0.25), wall), (0, 0))
    shell: Colour = rng.choice(((28, 30, 34), (236, 238, 240), (52, 56, 64)))
    noise = make_smooth_noise(rng, (900, 420), (60, 8)).point(lambda value: 235 + value // 13)
    top = ImageChops.multiply(Image.new("RGB", (900, 420), shell), Image.merge("RGB", (noise, noise, noise)))
    draw = ImageDraw.Draw(top)
    for place in range(26):
        draw.rectangle((120 + place * 26, 90, 130 + place * 26, 330), fill=mix(shell, (0, 0, 0), 0.5))
    front = Image.new("RGB", (900, 160), mix(shell, (0, 0, 0), 0.1))
    face = ImageDraw.Draw(front)
    names = ("PWR", "DSL", "NET", "WLAN", "LAN", "USB")
    colours = [
        rng.choice(((60, 240, 110), (60, 240, 110), (255, 50, 40), (255, 170, 30), (40, 42, 44)))
        for _ in names
    ]
    for place, name in enumerate(names):
        face.ellipse((120 + place * 120, 40, 152 + place * 120, 72), fill=colours[place])
        write(face, (136 + place * 120, 94), name, 26, (150, 154, 160), anchor="ma")
    angle = rng.uniform(0.06, 0.2) * rng.choice((-1, 1))
    _raise_antennas(scene, rng, shell)
    scene.stand_box((top, front, Image.new("RGB", (300, 160), shell)), (0, 0), (2.1, 1.1, 0.34), angle)
    _light_lamps(scene, colours, angle)
    return finish(scene, rng, 1.1)


def _raise_antennas(scene: Scene, rng: random.Random, shell: Colour) -> None:
    draw = ImageDraw.Draw(scene.image)
    for x in (-0.85, 0.85):
        foot, tip = scene.project((x, 0.5, 0.2)), scene.project((x * rng.uniform(1.0, 1.3), 0.5, 1.5))
        draw.line((foot, tip), fill=mix(shell, (0, 0, 0), 0.35), width=scene.width // 46)
        draw.line((foot, tip), fill=mix(shell, (90, 90, 96), 0.3), width=scene.width // 110)


def _light_lamps(scene: Scene, colours: list[Colour], angle: float) -> None:
    for place, colour in enumerate(colours):
        if max(colour) < 90:
            continue
        x, y = (136 + place * 120) / 900 * 2.1 - 1.05, -0.55
        cos, sin = math.cos(angle), math.sin(angle)
        at = scene.project((x * cos - y * sin, x * sin + y * cos, 0.34 * (1 - 56 / 160)))
        scene.glow(at, scene.width * 0.035, colour)
        scene.glow(at, scene.width * 0.009, (255, 255, 240))


def draw_printer_jam(rng: random.Random, width: int, height: int) -> Image.Image:
    """A printer with crumpled paper in its slot."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(0.4, 0.6),
        distance=rng.uniform(3.6, 4.2),
        aim=0.45,
        turn=rng.uniform(-0.2, 0.2),
    )
    scene.lay_floor(make_surface(rng, rng.choice(("desk", "wood", "concrete"))))
    shell: Colour = rng.choice(((222, 222, 218), (60, 64, 70), (236, 234, 226)))
    top = make_metal(rng, (900, 700), shell)
    front = make_metal(rng, (900, 560), mix(shell, (0, 0, 0), 0.06))
    face = ImageDraw.Draw(front)
    face.rounded_rectangle((90, 170, 810, 330), 16, fill=(18, 18, 20))
    sheet = Image.new("RGB", (640, 260), (248, 247, 242))
    ImageDraw.Draw(sheet).rectangle((0, 60, 640, 70), fill=(30, 30, 30))
    for stripe in range(9):
        ImageDraw.Draw(sheet).rectangle((stripe * 74 + 20, 0, stripe * 74 + 28, 260), fill=(70, 70, 74))
    crumpled = crumple(sheet, rng, 1.2).rotate(
        rng.uniform(-6, 6), Image.Resampling.BICUBIC, expand=True, fillcolor=(18, 18, 20)
    )
    front.paste(crumpled, (120, 230))
    face.ellipse((800, 60, 850, 110), fill=(255, 60, 40))
    face.rounded_rectangle((90, 50, 460, 124), 8, fill=(110, 150, 120))
    write(
        face,
        (110, 66),
        rng.choice(("PAPER JAM 13.2", "ERROR 49", "CLEAN HEAD", "OPEN COVER")),
        40,
        (14, 34, 20),
    )
    scene.stand_box(
        (top, front, make_metal(rng, (600, 560), shell)),
        (0, 0.1),
        (2.1, 1.5, 1.15),
        rng.uniform(0.1, 0.3) * rng.choice((-1, 1)),
    )
    return finish(scene, rng)


def draw_cable(rng: random.Random, width: int, height: int) -> Image.Image:
    """A broken cable."""
    scene = Scene(rng, width, height, tilt=1.25, distance=3.0)
    scene.lay_floor(make_surface(rng))
    points = _swing(rng, scene.width, scene.height)
    tone: Colour = rng.choice(((26, 26, 30), (232, 232, 228), (224, 180, 30), (40, 90, 180)))
    thick = scene.width // 34
    shadow = Image.new("L", scene.image.size)
    ImageDraw.Draw(shadow).line(
        [(x + thick * 0.4, y + thick * 0.6) for x, y in points], fill=150, width=thick, joint="curve"
    )
    scene.image.paste((10, 8, 8), (0, 0), shadow.filter(ImageFilter.GaussianBlur(thick / 3)))
    draw = ImageDraw.Draw(scene.image)
    for wide, part in ((1.0, -0.35), (0.7, 0.0), (0.25, 0.4)):
        shade = mix(tone, (0, 0, 0), -part) if part < 0 else mix(tone, (255, 255, 255), part)
        draw.line(points, fill=shade, width=max(2, round(thick * wide)), joint="curve")
    broken = points[len(points) // 2]
    _fray(draw, rng, broken, thick)
    _put_plug(draw, points[-1], thick)
    return finish(scene, rng)


def _swing(rng: random.Random, width: int, height: int) -> list[Point]:
    phase, wide = rng.uniform(0, math.tau), rng.uniform(0.7, 1.5)
    count = 90
    return [
        (
            width * (-0.05 + 0.85 * step / count) + math.sin(step / count * 9 + phase) * width * 0.06,
            height * 0.5 + math.sin(step / count * math.tau * wide + phase) * height * 0.3,
        )
        for step in range(count)
    ]


def _fray(draw: ImageDraw.ImageDraw, rng: random.Random, at: Point, thick: int) -> None:
    x, y = at
    draw.ellipse((x - thick * 0.9, y - thick * 0.7, x + thick * 0.9, y + thick * 0.7), fill=(44, 34, 28))
    for _ in range(26):
        angle = rng.uniform(0, math.tau)
        end = (
            x + math.cos(angle) * thick * rng.uniform(0.6, 1.7),
            y + math.sin(angle) * thick * rng.uniform(0.5, 1.4),
        )
        draw.line((x, y, *end), fill=rng.choice(((216, 130, 60), (240, 170, 96), (180, 96, 40))), width=2)


def _put_plug(draw: ImageDraw.ImageDraw, at: Point, thick: int) -> None:
    x, y = at
    draw.rounded_rectangle(
        (x - thick, y - thick * 1.1, x + thick * 2.4, y + thick * 1.1), thick * 0.4, fill=(36, 38, 42)
    )
    draw.rectangle((x + thick * 2.4, y - thick * 0.75, x + thick * 4, y + thick * 0.75), fill=(196, 198, 202))
    draw.rectangle((x + thick * 2.6, y - thick * 0.35, x + thick * 3.9, y + thick * 0.1), fill=(60, 62, 66))


def draw_appliance(rng: random.Random, width: int, height: int) -> Image.Image:
    """A coffee machine that shows an error."""
    scene = Scene(
        rng, width, height, tilt=0.22, distance=rng.uniform(3.9, 4.5), aim=0.95, turn=rng.uniform(-0.15, 0.15)
    )
    scene.lay_floor(make_surface(rng, rng.choice(("tiles", "wood", "desk"))))
    wall: Colour = rng.choice(((204, 196, 180), (170, 190, 190), (226, 226, 224)))
    horizon = max(2, round(scene.project((0, 1.4, 0))[1]))
    scene.image.paste(make_gradient((scene.width, horizon), mix(wall, (0, 0, 0), 0.25), wall), (0, 0))
    shell: Colour = rng.choice(((32, 33, 36), (170, 30, 34), (196, 198, 202)))
    front = make_metal(rng, (800, 1000), shell)
    face = ImageDraw.Draw(front)
    face.rounded_rectangle((120, 90, 680, 260), 20, fill=(10, 14, 16))
    code = rng.choice(("E04", "E04", "E11", "H2O", "F07"))
    write(
        face,
        (400, 178),
        code,
        120,
        rng.choice(((255, 70, 50), (90, 220, 255), (255, 180, 40))),
        anchor="mm",
        bold=True,
    )
    for place in range(5):
        x = 170 + place * 115
        face.ellipse(
            (x - 34, 300, x + 34, 368), fill=mix(shell, (255, 255, 255), 0.35), outline=(20, 20, 22), width=4
        )
    face.rounded_rectangle((180, 430, 620, 900), 24, fill=(14, 14, 16))
    face.rectangle((330, 430, 470, 540), fill=(120, 122, 126))
    face.rounded_rectangle((310, 690, 490, 880), 18, fill=(238, 236, 230))
    face.rectangle((140, 905, 660, 960), fill=(70, 72, 76))
    scene.stand_box(
        (make_metal(rng, (800, 500), shell), front, make_metal(rng, (500, 1000), shell)),
        (0, 0.2),
        (1.5, 1.1, 1.9),
        rng.uniform(0.1, 0.35) * rng.choice((-1, 1)),
    )
    return finish(scene, rng)


def draw_whiteboard(rng: random.Random, width: int, height: int) -> Image.Image:
    """A whiteboard with a sketch of boxes and lines."""
    scene = Scene(rng, width, height, tilt=0.0, distance=4)
    board = Image.new("RGB", (1300, 900), (244, 245, 244))
    draw = ImageDraw.Draw(board)
    pens: tuple[Colour, ...] = ((30, 50, 150), (190, 30, 40), (20, 120, 70), (30, 30, 34))
    names = ("Hall 3", "Till", "Router", "Phone", "Cloud", "Store", "Night mode", "Calendar")
    spots = [
        (rng.randint(60, 260) + 400 * (place % 3), rng.randint(60, 170) + 380 * (place // 3))
        for place in range(6)
    ]
    for (x, y), (x2, y2) in pairwise(spots):
        draw.line(
            (x + 110, y + 70, (x + x2) / 2 + rng.randint(-30, 150), (y + y2) / 2 + 60, x2 + 110, y2 + 70),
            fill=rng.choice(pens),
            width=6,
            joint="curve",
        )
    for place, (x, y) in enumerate(spots):
        draw.rounded_rectangle(
            (x, y, x + 250, y + 140), 26, fill=(246, 247, 246), outline=pens[place % 4], width=7
        )
        name = names[(place + rng.randint(0, 2)) % 8]
        write_by_hand(draw, (x + 24, y + 40), name, size=46, fill=pens[(place + 1) % 4], rng=rng)
    board = crumple(board, rng, 0.2)
    scene.image.paste(make_gradient(scene.image.size, (176, 170, 160), (140, 134, 126)))
    wide, high = scene.width, scene.height
    lean = rng.uniform(-0.09, 0.09) * high
    quad = (
        (wide * 0.05, high * 0.08 + lean),
        (wide * 0.95, high * 0.08 - lean),
        (wide * 0.96, high * 0.9 + lean),
        (wide * 0.04, high * 0.9 - lean),
    )
    frame = (
        (quad[0][0] - 12, quad[0][1] - 12),
        (quad[1][0] + 12, quad[1][1] - 12),
        (quad[2][0] + 12, quad[2][1] + 14),
        (quad[3][0] - 12, quad[3][1] + 14),
    )
    scene.cast_shadow(frame, 20, 0.5)
    scene.paste(make_metal(rng, (200, 200)), frame)
    scene.paste(board, quad)
    scene.glow((wide * rng.uniform(0.2, 0.8), high * 0.3), wide * 0.2, (255, 255, 250), 0.6)
    return finish(scene, rng)
