"""Photos of desks: notebooks and monitors, keyboards with tea, a desk from above."""

from __future__ import annotations

import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from gallery_app.demo.pictures import screens_system, screens_web
from gallery_app.demo.pictures.canvas import Colour, make_gradient, make_smooth_noise, mix, write
from gallery_app.demo.pictures.photos_devices import CLEAR, finish, make_phone
from gallery_app.demo.pictures.prints import draw_note_print, draw_plate_print
from gallery_app.demo.pictures.scene import Point, Quad, Scene, crumple
from gallery_app.demo.pictures.surfaces import make_metal, make_surface


def _stand_screen(scene: Scene, screen: Image.Image, *, centre: Point, size: Point, lean: float) -> Quad:
    """An upright display behind the floor point; returns where the picture area is."""
    x, y = centre
    wide, high = size
    edge = 0.07
    corners = ((-1, high), (1, high), (1, 0.0), (-1, 0.0))
    outer = scene.project_all(
        [(x + sx * (wide / 2 + edge), y + lean * z, z + (edge if z else -0.02)) for sx, z in corners]
    )
    inner = scene.project_all(
        [(x + sx * wide / 2, y + lean * z, z + 0.05 if z == 0 else z) for sx, z in corners]
    )
    scene.cast_shadow(outer, 26, 0.6)
    scene.paste(Image.new("RGB", (64, 64), (14, 15, 18)), outer)
    scene.paste(screen, inner)
    return inner


def _make_moire(screen: Image.Image, rng: random.Random) -> Image.Image:
    """The bands that a camera sees on a display, brighter than the room."""
    bands = make_smooth_noise(rng, screen.size, (2, rng.randint(14, 40))).point(
        lambda value: 190 + value // 4
    )
    return ImageChops.multiply(screen, Image.merge("RGB", (bands, bands, bands)))


def draw_laptop_flicker(rng: random.Random, width: int, height: int) -> Image.Image:
    """A notebook with a flickering display."""
    scene = Scene(
        rng, width, height, tilt=rng.uniform(0.42, 0.58), distance=4.3, aim=0.42, turn=rng.uniform(-0.3, 0.3)
    )
    scene.lay_floor(make_surface(rng, rng.choice(("wood", "desk"))))
    wall: Colour = rng.choice(((188, 182, 172), (120, 132, 146), (208, 206, 200), (92, 84, 78)))
    horizon = max(2, round(scene.project((0, 2.6, 0))[1]))
    back = make_gradient((scene.width, horizon), mix(wall, (0, 0, 0), 0.35), wall)
    scene.image.paste(back.filter(ImageFilter.GaussianBlur(3)), (0, 0))
    shell: Colour = rng.choice(((186, 188, 192), (48, 50, 56), (210, 206, 200)))
    scene.lay_sheet(make_keyboard_deck(rng, shell), (0.0, -0.45), (2.3, 1.5), 0.0, 0.05)
    screen = _make_moire(screens_system.draw_flicker_screen(rng, 1280, 800), rng)
    inner = _stand_screen(scene, screen, centre=(0.0, 0.3), size=(2.14, 1.36), lean=0.25)
    x, y = (inner[0][0] + inner[2][0]) / 2, (inner[0][1] + inner[2][1]) / 2
    scene.glow((x, y), scene.width * 0.5, (180, 210, 255), 0.16)
    if rng.random() < 0.6:
        _lay_cup(scene, rng, (1.55, -0.3))
    return finish(scene, rng, 1.4)


def make_keyboard_deck(rng: random.Random, shell: Colour, *, spill: bool = False) -> Image.Image:
    """The lower half of a notebook, with tea spilled over it if so wished."""
    deck = make_metal(rng, (1150, 750), shell)
    draw = ImageDraw.Draw(deck)
    letters = iter("1234567890-=QWERTYUIOP[]ASDFGHJKL;'#ZXCVBNM,./")
    for row in range(5):
        for column in range(13):
            left, top = 60 + column * 80 + row * 6, 50 + row * 72
            draw.rounded_rectangle((left, top + 3, left + 70, top + 65), 8, fill=(8, 8, 10))
            draw.rounded_rectangle((left, top, left + 70, top + 60), 8, fill=(34, 36, 40))
            letter = next(letters, "") if 0 < row < 5 and column < 12 else ""
            write(draw, (left + 35, top + 30), letter, 26, (210, 212, 216), anchor="mm")
    draw.rounded_rectangle(
        (360, 450, 790, 720), 14, fill=mix(shell, (0, 0, 0), 0.12), outline=mix(shell, (0, 0, 0), 0.35)
    )
    if spill:
        _spill(deck, rng)
    return deck


def _spill(deck: Image.Image, rng: random.Random) -> None:
    stain = Image.new("L", deck.size)
    draw = ImageDraw.Draw(stain)
    x, y = rng.randint(200, 800), rng.randint(100, 350)
    for _ in range(26):
        cx, cy, radius = x + rng.gauss(0, 130), y + rng.gauss(0, 80), rng.uniform(14, 90)
        draw.ellipse((cx - radius, cy - radius, cx + radius, cy + radius), fill=170)
    deck.paste((96, 54, 22), (0, 0), stain.filter(ImageFilter.GaussianBlur(3)))
    rim = ImageChops.subtract(
        stain.filter(ImageFilter.GaussianBlur(2)), stain.filter(ImageFilter.GaussianBlur(9))
    )
    deck.paste((255, 236, 208), (0, 0), rim)


def _lay_cup(scene: Scene, rng: random.Random, centre: Point) -> None:
    cup = Image.new("RGBA", (300, 300), CLEAR)
    draw = ImageDraw.Draw(cup)
    tone = rng.choice(((240, 238, 232), (40, 90, 120), (190, 60, 50), (36, 38, 42)))
    draw.ellipse((4, 4, 296, 296), fill=(*mix(tone, (0, 0, 0), 0.2), 255))
    draw.ellipse((14, 10, 286, 282), fill=(*tone, 255))
    draw.ellipse((36, 32, 264, 260), fill=(62, 36, 18, 255))
    draw.ellipse((70, 52, 170, 120), fill=(112, 72, 40, 255))
    scene.lay_sheet(cup, centre, (0.56, 0.56), 0.0, 0.3)


def draw_monitor(rng: random.Random, width: int, height: int) -> Image.Image:
    """A monitor on a desk."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(0.18, 0.34),
        distance=5.0,
        aim=0.95,
        turn=rng.uniform(-0.35, 0.35),
    )
    scene.lay_floor(make_surface(rng, rng.choice(("wood", "desk"))))
    wall: Colour = rng.choice(((214, 210, 202), (150, 160, 172), (110, 120, 116)))
    horizon = max(2, round(scene.project((0, 1.6, 0))[1]))
    scene.image.paste(make_gradient((scene.width, horizon), mix(wall, (0, 0, 0), 0.2), wall), (0, 0))
    drawers = (
        screens_system.draw_blue_screen,
        screens_web.draw_dashboard,
        screens_system.draw_error_dialog,
        screens_web.draw_spreadsheet,
    )
    screen = rng.choice(drawers)(rng, 1280, 760)
    if rng.random() < 0.25:
        screen = screen.point([value // 12 for value in range(256)] * 3)
        write(ImageDraw.Draw(screen), (640, 380), "NO SIGNAL", 70, (120, 180, 255), anchor="mm")
    stand = scene.project_all(((-0.5, 0.6, 0.01), (0.5, 0.6, 0.01), (0.6, 0.0, 0.01), (-0.6, 0.0, 0.01)))
    scene.cast_shadow(stand, 18, 0.6)
    scene.paste(Image.new("RGB", (32, 32), (44, 46, 50)), stand)
    neck = scene.project_all(((-0.14, 0.4, 0.7), (0.14, 0.4, 0.7), (0.14, 0.4, 0.0), (-0.14, 0.4, 0.0)))
    scene.paste(Image.new("RGB", (32, 32), (60, 62, 66)), neck)
    lifted = _lift(scene, _make_moire(screen, rng))
    scene.glow(lifted, scene.width * 0.5, (200, 220, 255), 0.14)
    scene.lay_sheet(
        make_keyboard_deck(rng, (50, 52, 58)).crop((30, 30, 1120, 430)),
        (0.0, -0.85),
        (1.9, 0.66),
        rng.uniform(-0.1, 0.1),
        0.05,
    )
    return finish(scene, rng, 1.45)


def _lift(scene: Scene, screen: Image.Image) -> Point:
    """The display above its neck; returns the middle of it."""

    def rect(wide: float, low: float, high: float) -> Quad:
        return scene.project_all(
            ((-wide, 0.35, high), (wide, 0.35, high), (wide, 0.35, low), (-wide, 0.35, low))
        )

    outer, inner = rect(1.4, 0.42, 2.1), rect(1.34, 0.48, 2.05)
    scene.cast_shadow(outer, 30, 0.45)
    scene.paste(Image.new("RGB", (32, 32), (16, 17, 20)), outer)
    scene.paste(screen, inner)
    return (inner[0][0] + inner[2][0]) / 2, (inner[0][1] + inner[2][1]) / 2


def draw_keyboard(rng: random.Random, width: int, height: int) -> Image.Image:
    """A keyboard with tea on it."""
    scene = Scene(
        rng,
        width,
        height,
        tilt=rng.uniform(0.9, 1.25),
        distance=rng.uniform(2.8, 3.3),
        turn=rng.uniform(-0.4, 0.4),
    )
    scene.lay_floor(make_surface(rng, rng.choice(("desk", "wood"))))
    shell: Colour = rng.choice(((190, 192, 196), (70, 72, 78)))
    scene.lay_sheet(
        make_keyboard_deck(rng, shell, spill=True), (0.0, 0.0), (2.5, 1.63), rng.uniform(-0.2, 0.2), 0.06
    )
    if rng.random() < 0.7:
        _lay_cup(scene, rng, (rng.choice((-1.0, 1.0)), 0.75))
    return finish(scene, rng)


def draw_desk(rng: random.Random, width: int, height: int) -> Image.Image:
    """A desk from above: notebook, phone, papers, cup."""
    scene = Scene(rng, width, height, tilt=1.3, distance=4.1, turn=rng.uniform(-0.3, 0.3))
    scene.lay_floor(make_surface(rng, "wood"))
    scene.lay_sheet(
        crumple(draw_note_print(rng), rng, 0.3), (-1.35, 0.4), (0.95, 0.95), rng.uniform(-0.4, 0.4)
    )
    scene.lay_sheet(draw_plate_print(rng), (1.25, 0.75), (0.8, 0.48), rng.uniform(-0.5, 0.5))
    scene.lay_sheet(
        make_keyboard_deck(rng, rng.choice(((190, 192, 196), (60, 62, 68)))),
        (0.0, -0.55),
        (1.9, 1.24),
        rng.uniform(-0.1, 0.1),
        0.08,
    )
    screen = _make_moire(screens_system.draw_flicker_screen(rng, 1280, 800), rng)
    framed = Image.new("RGB", (1340, 860), (14, 15, 18))
    framed.paste(screen, (30, 30))
    scene.lay_sheet(framed, (0.0, 0.72), (1.95, 1.2), rng.uniform(-0.06, 0.06), 0.16)
    scene.lay_sheet(make_phone(rng, cracked=False), (1.35, -0.5), (0.5, 1.0), rng.uniform(-0.6, 0.6), 0.06)
    _lay_cup(scene, rng, (-1.35, -0.75))
    return finish(scene, rng, 1.1)
