"""A small camera: a floor, boxes and sheets in perspective, shadows, light, lens and film."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from gallery_app.demo.pictures.canvas import Colour, make_grain, make_smooth_noise

Point = tuple[float, float]
Corner = tuple[float, float, float]
Quad = tuple[Point, Point, Point, Point]


class Scene:
    """Looks down at the origin of a floor; x to the right, y away from the viewer, z upwards.

    Drawn at `scale` of the photo's size and enlarged at the end, which softens it as a lens does.
    """

    def __init__(
        self, rng: random.Random, width: int, height: int, *, tilt: float = 0.9, distance: float = 4.2,
        turn: float = 0.0, aim: float = 0.0, scale: float = 0.52,
    ) -> None:  # fmt: skip
        self.rng = rng
        self.final_size = (width, height)
        self.width, self.height = round(width * scale), round(height * scale)
        self.image = Image.new("RGB", (self.width, self.height), (120, 116, 110))
        self._tilt, self._distance, self._turn = tilt, distance, turn
        self._zoom = min(self.width, self.height) * 1.25
        self._shift = 0.0
        # The camera looks at the point `aim` above the origin.
        self._shift = self.height / 2 - self.project((0.0, 0.0, aim))[1]

    def project(self, corner: Corner) -> Point:
        """A point of space as a point of the picture."""
        x, y, z = corner
        cos, sin = math.cos(self._turn), math.sin(self._turn)
        x, y = x * cos - y * sin, x * sin + y * cos
        up, far = math.cos(self._tilt), math.sin(self._tilt)
        depth = max(0.4, self._distance + y * up - z * far)
        rise = y * far + z * up
        return (
            self.width / 2 + x * self._zoom / depth,
            self.height / 2 - rise * self._zoom / depth + self._shift,
        )

    def project_all(self, corners: Sequence[Corner]) -> Quad:
        """Four corners of space as four points of the picture."""
        one, two, three, four = (self.project(corner) for corner in corners)
        return one, two, three, four

    def lay_floor(self, texture: Image.Image, reach: float = 4.5) -> None:
        """The floor up to its horizon."""
        corners = (
            (-reach, reach, 0.0),
            (reach, reach, 0.0),
            (reach, -reach * 0.62, 0.0),
            (-reach, -reach * 0.62, 0.0),
        )
        numbers = find_perspective(self.project_all(corners), texture.size)
        kind = Image.Transform.PERSPECTIVE
        floor = texture.transform(
            self.image.size, kind, numbers, Image.Resampling.BILINEAR, fillcolor=(96, 92, 88)
        )
        self.image.paste(floor)

    def lay_sheet(
        self, texture: Image.Image, centre: Point, size: Point, angle: float = 0.0, lift: float = 0.012
    ) -> Quad:
        """A flat thing on the floor with its shadow; `size` in floor units, `angle` in radians."""
        corners = [
            (*_turned(centre, size, angle, sx, sy), lift) for sx, sy in ((-1, 1), (1, 1), (1, -1), (-1, -1))
        ]
        quad = self.project_all(corners)
        self.cast_shadow(quad, 5 + lift * 120, 0.5)
        self.paste(texture, quad)
        return quad

    def stand_box(
        self, faces: tuple[Image.Image, Image.Image, Image.Image], centre: Point, size: Corner, angle: float,
        dent: float = 0.0,
    ) -> None:  # fmt: skip
        """A box with the textures of its top, front and side; `dent` pushes one upper corner in."""
        (wide, deep, high) = size
        low, top = [], []
        for sx, sy in ((-1, 1), (1, 1), (1, -1), (-1, -1)):
            x, y = _turned(centre, (wide, deep), angle, sx, sy)
            low.append((x, y, 0.0))
            top.append((x, y, high))
        x, y, z = top[2]
        top[2] = (x + (centre[0] - x) * dent, y + (centre[1] - y) * dent, z - high * dent)
        ground = self.project_all([(x + 0.1, y - 0.08, 0.0) for x, y, _ in low])
        self.cast_shadow(ground, 22, 0.75)
        visible_side = (0, 3) if angle + self._turn > 0 else (2, 1)
        a, b = visible_side
        side = [top[a], top[b], low[b], low[a]]
        self.paste(_shade(faces[2], 0.62), self.project_all(side))
        self.paste(_shade(faces[1], 0.82), self.project_all([top[3], top[2], low[2], low[3]]))
        self.paste(faces[0], self.project_all(top))

    def paste(self, texture: Image.Image, quad: Quad) -> None:
        """Puts a flat texture into the four corners, in perspective."""
        left = max(0, math.floor(min(x for x, _ in quad)))
        top = max(0, math.floor(min(y for _, y in quad)))
        right = min(self.width, math.ceil(max(x for x, _ in quad)) + 1)
        bottom = min(self.height, math.ceil(max(y for _, y in quad)) + 1)
        if right - left < 2 or bottom - top < 2:
            return
        sheet = texture if texture.mode == "RGBA" else texture.convert("RGBA")
        moved = [(x - left, y - top) for x, y in quad]
        moved_quad = (moved[0], moved[1], moved[2], moved[3])
        numbers = find_perspective(moved_quad, sheet.size)
        kind = Image.Transform.PERSPECTIVE
        warped = sheet.transform((right - left, bottom - top), kind, numbers, Image.Resampling.BICUBIC)
        self.image.paste(warped, (left, top), warped)

    def cast_shadow(self, quad: Quad, blur: float, strength: float, shift: Point = (0.008, 0.012)) -> None:
        """A soft shadow beside the four corners."""
        small = (self.width // 4, self.height // 4)
        mask = Image.new("L", small)
        dx, dy = shift[0] * self.width, shift[1] * self.height
        ImageDraw.Draw(mask).polygon(
            [((x + dx) / 4, (y + dy) / 4) for x, y in quad], fill=round(255 * strength)
        )
        mask = mask.filter(ImageFilter.GaussianBlur(max(0.6, blur / 4))).resize(self.image.size)
        self.image.paste((12, 10, 10), (0, 0), mask)

    def glow(self, at: Point, radius: float, colour: Colour, strength: float = 0.9) -> None:
        """Light that shines back from a lamp or a display."""
        x, y = at
        size = max(4, round(radius * 2))
        mask = Image.radial_gradient("L").resize((size, size))
        mask = mask.point([round(max(0, 255 - value * 1.42) ** 2 / 255 * strength) for value in range(256)])
        self.image.paste(colour, (round(x - size / 2), round(y - size / 2)), mask)

    def finish(
        self, *, warmth: float = 0.0, bright: float = 1.0, blur: float = 0.0, grain: float = 0.16
    ) -> Image.Image:
        """Light falling from one side, a darker edge, the colour of the lamp, the film."""
        image = self._fall_of_light(bright)
        if blur:
            image = image.filter(ImageFilter.GaussianBlur(blur))
        red, green, blue = image.split()
        image = Image.merge(
            "RGB", (red.point(_curve(1 + warmth)), green.point(_curve(1.0)), blue.point(_curve(1 - warmth)))
        )
        image = image.resize(self.final_size, Image.Resampling.BICUBIC)
        noise = make_grain(self.rng, self.final_size, grain)
        return ImageChops.add(image, Image.merge("RGB", (noise, noise, noise)), 1.0, -128)

    def _fall_of_light(self, bright: float) -> Image.Image:
        rng = self.rng
        light = Image.radial_gradient("L").point([round(255 - value * 0.62) for value in range(256)])
        spread = (round(self.width * 1.9), round(self.height * 1.9))
        light = light.resize(spread, Image.Resampling.BILINEAR)
        left = round(spread[0] * rng.uniform(0.12, 0.36))
        top = round(spread[1] * rng.uniform(0.12, 0.36))
        light = light.crop((left, top, left + self.width, top + self.height))
        light = light.point([min(255, round(value * bright)) for value in range(256)])
        return ImageChops.multiply(self.image, Image.merge("RGB", (light, light, light)))


def _curve(gain: float) -> list[int]:
    """A film's curve: darker shadows, softer lights."""
    return [
        min(255, round(255 * (0.5 - 0.5 * math.cos(math.pi * value / 255)) * 0.35 + value * 0.68 * gain + 3))
        for value in range(256)
    ]


def _turned(centre: Point, size: Point, angle: float, sx: int, sy: int) -> Point:
    x, y = size[0] / 2 * sx, size[1] / 2 * sy
    cos, sin = math.cos(angle), math.sin(angle)
    return centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos


def _shade(texture: Image.Image, part: float) -> Image.Image:
    if texture.mode == "RGBA":
        shaded = texture.convert("RGB").point([round(value * part) for value in range(256)] * 3)
        shaded.putalpha(texture.getchannel("A"))
        return shaded
    return texture.point([round(value * part) for value in range(256)] * 3)


def find_perspective(quad: Quad, size: tuple[int, int]) -> tuple[float, ...]:
    """The eight numbers that map a point of the picture back to a point of the texture."""
    width, height = size
    corners = ((0, 0), (width, 0), (width, height), (0, height))
    rows = []
    for (x, y), (u, v) in zip(quad, corners, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solve(rows)


def _solve(rows: list[list[float]]) -> tuple[float, ...]:
    """Gauss's elimination of eight equations."""
    count = len(rows)
    for column in range(count):
        pivot = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        head = rows[column][column] or 1e-12
        rows[column] = [value / head for value in rows[column]]
        for row in range(count):
            if row != column and rows[row][column]:
                factor = rows[row][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return tuple(rows[row][count] for row in range(count))


def crumple(texture: Image.Image, rng: random.Random, strength: float = 0.5) -> Image.Image:
    """Folds and waves of paper: light and dark patches over the sheet."""
    noise = make_smooth_noise(rng, texture.size, (5, 8)).filter(ImageFilter.GaussianBlur(2))
    folds = noise.point([round(255 - strength * abs(value - 128) * 0.9) for value in range(256)])
    return ImageChops.multiply(texture.convert("RGB"), Image.merge("RGB", (folds, folds, folds)))
