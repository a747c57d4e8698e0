"""Marks drawn on a copy, in its own pixels. In the lane that encodes and never sees a foreign byte."""

import math
from collections.abc import Iterable, Iterator
from typing import Final

from PIL import Image, ImageDraw

from gallery_app.domain.marks import Colour
from gallery_app.domain.view import Box
from gallery_app.imaging.copy_placing import (
    HEAD_LENGTH,
    HEAD_WIDTH,
    Fill,
    Outline,
    Placed,
    Pointer,
    Print,
    Spot,
    find_halo,
    list_touched,
)
from gallery_app.imaging.copy_plan import clip

SMOOTH: Final = 4
"""Each side of a pixel is drawn so many times finer and averaged."""
TILE_PX: Final = 256
DARK: Final = (24, 24, 24)
LIGHT: Final = (255, 255, 255)
LIGHT_LUMA: Final = 128_000

Polygon = tuple[Spot, ...]
Layer = tuple[tuple[Polygon, ...], tuple[Polygon, ...], Colour]
"""What is filled, what is left open of it, and the colour."""


def draw_marks(image: Image.Image, placed: tuple[Placed, ...]) -> None:
    """Draw all marks on an RGB or RGBA picture, in their order: a redaction covers what came before it.

    What lies below redactions was burned in before, at full size.
    """
    for mark in placed:
        match mark:
            case Fill():
                _fill(image, mark)
            case Print():
                _print(image, mark)
            case Outline() | Pointer():
                _draw(image, mark)


def _fill(image: Image.Image, mark: Fill) -> None:
    image.paste((*mark.colour, 255)[: len(image.getbands())], mark.box)


def _print(image: Image.Image, mark: Print) -> None:
    box = clip(mark.box, (0, 0, *image.size))
    if box is None:
        return
    left, top, right, bottom = mark.box
    stamp = Image.frombytes("RGBA", (mark.stamp.width, mark.stamp.height), mark.stamp.rgba)
    if stamp.size != (right - left, bottom - top):
        stamp = stamp.resize((right - left, bottom - top), Image.Resampling.LANCZOS)
    seen = stamp.crop((box[0] - left, box[1] - top, box[2] - left, box[3] - top))
    _lay_over(image, seen, box)


def _draw(image: Image.Image, mark: Outline | Pointer) -> None:
    layers = tuple(_list_layers(mark))
    for tile in _list_tiles(list_touched(mark), image.size):
        for filled, opened, colour in layers:
            mask = _draw_mask(tile, filled, opened)
            if mask.getbbox() is not None:
                over = Image.new("RGBA", mask.size, (*colour, 255))
                over.putalpha(mask)
                _lay_over(image, over, tile)


def _lay_over(image: Image.Image, over: Image.Image, box: Box) -> None:
    """Alpha composed as it should be; pasting by a mask would mix in what see-through pixels hide."""
    if image.mode == "RGBA":
        image.paste(Image.alpha_composite(image.crop(box), over), box)
    else:
        image.paste(over.convert("RGB"), box, over.getchannel("A"))


def _list_tiles(touched: Iterable[Box], size: tuple[int, int]) -> Iterator[Box]:
    """The squares of the picture that have to be looked at: a long arrow's box is nearly all empty."""
    whole = (0, 0, *size)
    places: set[tuple[int, int]] = set()
    for box in touched:
        inside = clip(box, whole)
        if inside is not None:
            left, top, right, bottom = inside
            rows = range(top // TILE_PX, (bottom - 1) // TILE_PX + 1)
            columns = range(left // TILE_PX, (right - 1) // TILE_PX + 1)
            places.update((row, column) for row in rows for column in columns)
    for row, column in sorted(places):
        left, top = column * TILE_PX, row * TILE_PX
        yield left, top, min(left + TILE_PX, size[0]), min(top + TILE_PX, size[1])


def _draw_mask(tile: Box, filled: tuple[Polygon, ...], opened: tuple[Polygon, ...]) -> Image.Image:
    left, top, right, bottom = tile
    fine = Image.new("L", ((right - left) * SMOOTH, (bottom - top) * SMOOTH), 0)
    draw = ImageDraw.Draw(fine)
    for polygons, light in ((filled, 255), (opened, 0)):
        for polygon in polygons:
            draw.polygon([((x - left) * SMOOTH, (y - top) * SMOOTH) for x, y in polygon], fill=light)
    return fine.reduce(SMOOTH)


def _list_layers(mark: Outline | Pointer) -> Iterator[Layer]:
    """The outline first, a little wider, then the mark itself."""
    halo = find_halo(mark.width)
    around = DARK if _is_light(mark.colour) else LIGHT
    for more, colour in ((halo, around), (0.0, mark.colour)):
        if isinstance(mark, Outline):
            yield *_make_frame(mark, mark.width / 2 + more), colour
        else:
            yield _make_arrow(mark, more), (), colour


def _is_light(colour: Colour) -> bool:
    red, green, blue = colour
    return 299 * red + 587 * green + 114 * blue > LIGHT_LUMA


def _make_frame(mark: Outline, half: float) -> tuple[tuple[Polygon, ...], tuple[Polygon, ...]]:
    left, top, right, bottom = mark.box
    left, right, top, bottom = min(left, right), max(left, right), min(top, bottom), max(top, bottom)
    outer = _make_box(left - half, top - half, right + half, bottom + half)
    if right - left <= 2 * half or bottom - top <= 2 * half:
        return (outer,), ()
    return (outer,), (_make_box(left + half, top + half, right - half, bottom - half),)


def _make_box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _make_arrow(mark: Pointer, more: float) -> tuple[Polygon, ...]:
    """Shaft and head, both `more` pixels larger all around."""
    length = math.dist(mark.start, mark.end)
    if length < 1:
        return ()
    ahead = (mark.end[0] - mark.start[0]) / length, (mark.end[1] - mark.start[1]) / length
    head = min(length, max(HEAD_LENGTH * mark.width, 6.0))
    half_head = head * HEAD_WIDTH / HEAD_LENGTH / 2

    def at(along: float, across: float) -> Spot:
        return (
            mark.start[0] + ahead[0] * along - ahead[1] * across,
            mark.start[1] + ahead[1] * along + ahead[0] * across,
        )

    # The head's sides lean by half_head over head: what is around them is wider there, and longer at the tip.
    slant = math.hypot(head, half_head)
    base, tip = length - head - more, length + more * slant / half_head
    half_base = (tip - base) * half_head / head
    triangle = (at(tip, 0), at(base, half_base), at(base, -half_base))
    half, end = mark.width / 2 + more, length - head / 2
    shaft = (at(-more, half), at(end, half), at(end, -half), at(-more, -half))
    return (shaft, triangle) if length > head else (triangle,)
