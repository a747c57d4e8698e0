"""The files in `packaging` that describe the app to systems, read."""

import configparser
import plistlib
import re
import tomllib
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Release:
    """One of the metainfo: version, day as 2026-12-01, and what kind it is."""

    version: str
    day: str
    kind: str

    @property
    def heading(self) -> str:
        """What the changelog calls it."""
        return "Unreleased" if self.kind == "development" else f"{self.version} - {self.day}"


def read_releases() -> list[Release]:
    """The newest first, as they stand there."""
    found = read_metainfo().findall("releases/release")
    return [Release(one.attrib["version"], one.attrib["date"], one.get("type", "stable")) for one in found]


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
