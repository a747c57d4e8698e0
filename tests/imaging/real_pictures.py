"""Folders of real pictures as lanes decode them: done once, for all tests that look at what comes of it."""

import asyncio
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from gallery_app.imaging.lanes import DecodedPicture
from gallery_app.imaging.limits import DecodeLimits
from tests.imaging.pools import run_with_pool
from tests.shared_material import PICTURES_DIR


@cache
def decode_folder(name: str) -> Mapping[Path, DecodedPicture | BaseException]:
    """What became of each file, in the order of their names."""
    paths = sorted(path for path in (PICTURES_DIR / name).iterdir() if path.is_file())

    async def use(pool):
        return await asyncio.gather(*(pool.make_picture(path) for path in paths), return_exceptions=True)

    outcomes = run_with_pool(use, lanes=2, mode="decode", limits=DecodeLimits())
    return MappingProxyType(dict(zip(paths, outcomes, strict=True)))
