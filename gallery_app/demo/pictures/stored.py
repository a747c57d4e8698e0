"""Finds the few files that are kept instead of drawn."""

from __future__ import annotations

from importlib import resources
from pathlib import Path


def find_resource(name: str) -> bytes | None:
    """A file of `resources/demo`, from the installed package or from beside it in a checkout."""
    installed = resources.files("gallery_app") / "_resources" / "demo" / name
    if installed.is_file():
        return installed.read_bytes()
    beside = Path(__file__).resolve().parents[3] / "resources" / "demo" / name
    return beside.read_bytes() if beside.is_file() else None
