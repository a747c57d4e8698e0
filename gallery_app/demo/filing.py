"""Gives each picture an id, a name such as cameras and systems choose, a declared type and a size."""

from __future__ import annotations

import dataclasses
import random
from datetime import datetime, timedelta

from gallery_app.demo.numbering import Numbering
from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import StoredFile

TYPES = {
    "jpeg": ("jpg", "image/jpeg"),
    "jpeg_progressive": ("jpg", "image/jpeg"),
    "jpeg_grey": ("jpg", "image/jpeg"),
    "jpeg_cmyk": ("jpg", "image/jpeg"),
    "jpeg_p3": ("jpg", "image/jpeg"),
    "png": ("png", "image/png"),
    "png_alpha": ("png", "image/png"),
    "png_16": ("png", "image/png"),
    "png_palette": ("png", "image/png"),
    "apng": ("png", "image/png"),
    "webp": ("webp", "image/webp"),
    "webp_animated": ("webp", "image/webp"),
    "gif": ("gif", "image/gif"),
    "gif_animated": ("gif", "image/gif"),
    "tiff": ("tif", "image/tiff"),
    "tiff_pages": ("tif", "image/tiff"),
    "bmp": ("bmp", "image/bmp"),
    "ico": ("ico", "image/x-icon"),
    "avif": ("avif", "image/avif"),
    "heic": ("HEIC", "image/heic"),
    "svg": ("svg", "image/svg+xml"),
    "pdf": ("pdf", "application/pdf"),
    "text": ("txt", "text/plain"),
}
CUT_FILE = ("jpg", "image/jpeg")
SAME: str = "\0the usual"


class Filing:
    """Makes StoredFiles; knows all it made, by id."""

    def __init__(self, seed: int, cabinet: Cabinet) -> None:
        self._numbers = Numbering(seed, "attachments", 1060015311018)
        self._rng = random.Random(f"{seed} names")
        self._cabinet = cabinet
        self.files: dict[int, StoredFile] = {}

    def file(
        self,
        recipe: Recipe,
        created_at: datetime,
        *,
        inline: bool = False,
        name: str | None = SAME,
        declared_type: str | None = SAME,
        linked: bool = True,
        public: bool = False,
    ) -> StoredFile:
        """One more file. A photo's EXIF date is set shortly before the message it comes with.

        The recipe of a file that was filed before has its date: the new file has the same bytes.
        """
        if recipe.camera:
            taken = created_at - timedelta(minutes=self._rng.randint(4, 240))
            recipe = dataclasses.replace(recipe, taken=recipe.taken or f"{taken:%Y:%m:%d %H:%M:%S}")
        made = StoredFile(
            id=self._numbers.next(),
            name=self._make_name(recipe, created_at) if name == SAME else name,
            declared_type=TYPES.get(recipe.file, CUT_FILE)[1] if declared_type == SAME else declared_type,
            recipe=recipe,
            created_at=created_at,
            size_bytes=self._cabinet.size_of(recipe),
            inline=inline,
            linked=linked,
            public=public,
        )
        self.files[made.id] = made
        return made

    def _make_name(self, recipe: Recipe, at: datetime) -> str:
        suffix = TYPES.get(recipe.file, CUT_FILE)[0]
        if recipe.camera.startswith("Apple"):
            return f"IMG_{self._rng.randint(1200, 9800)}.{'HEIC' if suffix == 'HEIC' else 'jpeg'}"
        if recipe.camera.startswith("samsung"):
            return f"{at:%Y%m%d}_{self._rng.randint(80000, 185959):06d}.{suffix}"
        if recipe.camera.startswith("Google"):
            return f"PXL_{at:%Y%m%d}_{self._rng.randint(80000000, 185959999):09d}.{suffix}"
        if recipe.camera:
            return f"_MG_{self._rng.randint(1000, 9999)}.{suffix.upper()}"
        plain = recipe.kind.replace("_", "-")
        names = (
            f"Screenshot {at:%Y-%m-%d} at {at:%H.%M.%S}.{suffix}",
            f"{plain}.{suffix}",
            f"Screenshot ({self._rng.randint(2, 340)}).{suffix}",
            f"image{self._rng.randint(1, 9):03d}.{suffix}",
        )
        return self._rng.choice(names)
