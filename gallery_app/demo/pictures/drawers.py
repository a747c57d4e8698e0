"""Finds the drawing for a kind of picture."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable
from typing import Final

from PIL import Image

from gallery_app.demo.pictures import (
    films,
    marks,
    photos_desks,
    photos_devices,
    photos_parcels,
    prints,
    screens_phone,
    screens_system,
    screens_web,
)
from gallery_app.demo.pictures.recipe import Recipe

Drawer = Callable[[random.Random, int, int], Image.Image]
FilmMaker = Callable[[random.Random, int, int], list[Image.Image]]

DRAWERS: Final[dict[str, Drawer]] = {
    name.removeprefix("draw_"): getattr(module, name)
    for module in (
        screens_system,
        screens_web,
        screens_phone,
        photos_parcels,
        photos_devices,
        photos_desks,
        marks,
    )
    for name in sorted(vars(module))
    if name.startswith("draw_") and getattr(vars(module)[name], "__module__", "") == module.__name__
} | {"scan": prints.draw_scan}
SCREENS: Final = (screens_system.__name__, screens_web.__name__)
LARGE_SCREEN_PX: Final = 1900
FILMS: Final[dict[str, FilmMaker]] = {
    "flicker_film": films.make_flicker_film,
    "cursor_film": films.make_cursor_film,
    "spinner_film": films.make_spinner_film,
    "meter_film": films.make_meter_film,
    "scan": films.make_scan_pages,
}


def make_rng(recipe: Recipe) -> random.Random:
    """The random numbers of a recipe; the same on every computer."""
    return random.Random(f"{recipe.kind} {recipe.variant}")


def draw_picture(recipe: Recipe) -> Image.Image:
    """The upright picture; KeyError for a kind that nobody draws."""
    drawer, size = DRAWERS[recipe.kind], (recipe.width, recipe.height)
    if recipe.drawn is not None:
        whole = dataclasses.replace(recipe, width=recipe.drawn[0], height=recipe.drawn[1], drawn=None)
        return draw_picture(whole).resize(size, Image.Resampling.LANCZOS)
    if recipe.width >= LARGE_SCREEN_PX and drawer.__module__ in SCREENS:
        # A large display shows everything half as large again.
        image = drawer(make_rng(recipe), recipe.width * 2 // 3, recipe.height * 2 // 3)
        return image.resize(size, Image.Resampling.LANCZOS)
    return drawer(make_rng(recipe), *size)


def draw_frames(recipe: Recipe) -> list[Image.Image]:
    """All frames or pages; KeyError for a kind that does not move."""
    return FILMS[recipe.kind](make_rng(recipe), recipe.width, recipe.height)
