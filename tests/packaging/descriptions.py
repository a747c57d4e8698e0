"""The files in `packaging` that describe the app to systems, read."""

import configparser
import plistlib
import re
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from gallery_app import APP_ID

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LINUX, MACOS, WINDOWS = (PACKAGING / name for name in ("linux", "macos", "windows"))


def read_desktop_file() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys keep their case
    parser.read(LINUX / f"{APP_ID}.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


def read_metainfo() -> ET.Element:
    return ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own file


def read_plist(name: str) -> dict[str, Any]:
    read: dict[str, Any] = plistlib.loads((MACOS / name).read_bytes())
    return read


def read_nfpm() -> str:
    return (LINUX / "nfpm.yaml").read_text("utf-8")


def read_installer() -> str:
    return (WINDOWS / "installer.nsi").read_text("utf-8")


def read_definition(name: str) -> str:
    """What the set-up script defines, with other definitions put in."""
    text = read_installer()
    found = re.search(rf'^!define {name} "(.*)"$', text, re.MULTILINE)
    assert found is not None
    return re.sub(r"\$\{(\w+)\}", lambda other: read_definition(other[1]), found[1])


def read_project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
