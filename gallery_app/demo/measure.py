"""Draws every picture of the world once and writes the table of declared sizes.

Run `python -m gallery_app.demo.measure` after a change of a drawing. The table leaves a margin,
which the files are padded to, so that another build of an encoder finds room.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from gallery_app.demo.options import DemoOptions
from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.pictures.files import make_file
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.world import make_world

MARGIN = 1.04
EXACT = frozenset({"hostile", "heic", "svg", "pdf", "text"})


def measure(recipe: Recipe) -> int:
    """The size to declare for the recipe, in bytes."""
    size = len(make_file(recipe, None))
    # An even number, because WebP's container knows no odd length.
    return size if recipe.file in EXACT else (int(size * MARGIN) + 512) // 2 * 2


def measure_world(table_path: Path, *, anew: bool) -> int:
    """Adds what is missing from the table (everything if `anew`), drops what is not needed any more."""

    class Collector(Cabinet):
        """Takes note of the recipes instead of drawing."""

        def __init__(self) -> None:
            super().__init__(1)
            self.recipes: dict[str, Recipe] = {}

        def size_of(self, recipe: Recipe) -> int:
            """Keeps the recipe and claims nothing."""
            self.recipes[recipe.key] = recipe
            return 0

    collector = Collector()
    make_world(DemoOptions(bulk_tickets=60), collector)
    known = {} if anew or not table_path.exists() else json.loads(table_path.read_text())
    sizes = {key: known.get(key) or measure(recipe) for key, recipe in sorted(collector.recipes.items())}
    table_path.write_text(json.dumps(sizes, indent=0) + "\n")
    return len(sizes)


if __name__ == "__main__":
    path = Path(__file__).resolve().parents[2] / "resources" / "demo" / "sizes.json"
    print(measure_world(path, anew="--anew" in sys.argv), "pictures")
