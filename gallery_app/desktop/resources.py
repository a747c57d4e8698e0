"""Finds icons and fonts: beside the package in a checkout, inside it in a wheel."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


@cache
def _resources_root() -> Traversable:
    package = files("gallery_app")
    packed = package / "_resources"
    if packed.is_dir():
        return packed
    return Path(str(package)).parent / "resources"


def read_resource(folder: str, name: str) -> bytes:
    """Give the bytes of our own file `folder/name`.

    Raises:
        FileNotFoundError: it was not packed.
    """
    return (_resources_root() / folder / name).read_bytes()


def list_resources(folder: str, suffix: str) -> tuple[str, ...]:
    """Give the file names of a folder that end in `suffix`, sorted; none if there is no such folder."""
    place = _resources_root() / folder
    if not place.is_dir():
        return ()
    return tuple(sorted(entry.name for entry in place.iterdir() if entry.name.endswith(suffix)))
