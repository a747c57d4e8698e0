"""Gathers the licence texts that a bundle carries, word for word, from what is installed.

Texts stand in packaging/licences only where what is installed brings none: Qt's.
"""

import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path

import facts
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

EXTRAS = ("heif", "api")
TEXTS = facts.HERE / "licences"
WITHOUT_TEXT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Distributions that bring no text of their own, and the texts of the licences they name."""
UNCHANGED = (*WITHOUT_TEXT, "pi-heif")
"""Those under the LGPL, of which TEXTS/README.txt says that they are used as they came."""
OURS = {
    "ticket-gallery": ("LICENSE",),
    "lucide-icons": ("resources/icons/LICENSE-lucide.txt",),
    "inter-fonts": ("resources/fonts/OFL-inter.txt",),
}
_TEXT = re.compile(r"(licen[sc]e|copying|notice|authors)", re.IGNORECASE)


class TextMissing(Exception):
    """Something would go into the bundle without its licence."""


class Changed(Exception):
    """Something in the bundle is not as its licence text says it is."""


def gather(folder: Path) -> list[str]:
    """Fill `folder` with a folder for each part; gives their names."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, texts in OURS.items():
        _copy([facts.ROOT / text for text in texts], folder / name)
    _copy([find_python_text()], folder / f"python-{sys.version_info.major}.{sys.version_info.minor}")
    _copy(list_texts(distribution("pyinstaller")), folder / "pyinstaller-starter")
    for each in list_distributions(facts.NAME, EXTRAS):
        name = canonicalize_name(each.name)
        texts = list_texts(each) or [TEXTS / text for text in WITHOUT_TEXT.get(name, ())]
        if not texts:
            raise TextMissing(f"{name} {each.version} brings no licence text")
        _copy(texts, folder / f"{name}-{each.version}")
    shutil.copyfile(TEXTS / "README.txt", folder / "README.txt")
    return sorted(part.name for part in folder.iterdir() if part.is_dir())


def list_distributions(root: str, extras: tuple[str, ...]) -> list[Distribution]:
    """What `root` asks for on this system, and what that asks for, without `root` itself."""
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, str]] = set()
    waiting = [(root, extra) for extra in ("", *extras)]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        one = distribution(name)
        found[name] = one
        for text in one.requires or ():
            needed = Requirement(text)
            if needed.marker is None or needed.marker.evaluate({"extra": extra}):
                waiting += [(canonicalize_name(needed.name), more) for more in ("", *needed.extras)]
    del found[root]
    return [found[name] for name in sorted(found)]


def list_texts(one: Distribution) -> list[Path]:
    """The licence files that a distribution brings."""
    texts = (file for file in one.files or () if ".dist-info" in file.parts[0] and _TEXT.search(file.name))
    return [Path(str(file.locate())) for file in texts if not file.name.endswith(".py")]


def find_python_text() -> Path:
    """The licence of Python itself, which lies elsewhere on each system."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    for place in places:
        if (place / "LICENSE.txt").is_file():
            return place / "LICENSE.txt"
    raise TextMissing(f"Python's LICENSE.txt is in none of {[str(place) for place in places]}")


def gather_of_system(libraries: list[str], folder: Path) -> None:
    """Texts of the system's libraries that went into the bundle, in system/ by Debian's package.

    Raises:
        TextMissing: for some of them; for all where there is no dpkg, which knows the packages.
    """
    without = []
    for library in libraries:
        package = _find_package(library)
        text = Path("/usr/share/doc") / package / "copyright"
        if package and text.is_file():
            _copy([text], folder / "system" / package)
        else:
            without.append(library)
    if without:
        raise TextMissing("dpkg and /usr/share/doc have no licence text for %s" % ", ".join(without))


def list_unchanged_files() -> set[str]:
    """Where the files of UNCHANGED are installed."""
    return {os.path.realpath(file.locate()) for each in _list_unchanged() for file in each.files or ()}


def check_unchanged(folder: Path) -> None:
    """See that what `folder`, the bundle's inner one, holds of UNCHANGED is as its wheels brought it.

    Raises:
        Changed: some are not, or a part has no file there at all.
    """
    for each in _list_unchanged():
        files = [file for file in each.files or () if file.hash and (folder / file).is_file()]
        changed = [str(file) for file in files if _digest(folder / file, file.hash.mode) != file.hash.value]
        if changed or not files:
            told = ", ".join(changed) or "none of it is there"
            raise Changed("%s is not as it came: %s" % (each.name, told))


def _list_unchanged() -> list[Distribution]:
    return [
        each for each in list_distributions(facts.NAME, EXTRAS) if canonicalize_name(each.name) in UNCHANGED
    ]


def _digest(path: Path, mode: str) -> str:
    """As a wheel's RECORD writes it."""
    return base64.urlsafe_b64encode(hashlib.new(mode, path.read_bytes()).digest()).decode().rstrip("=")


def _find_package(library: str) -> str:
    """Debian's package with this file, or nothing; below /usr it may be known by its older place."""
    if shutil.which("dpkg") is None:
        return ""
    path = Path(library).resolve()
    for name in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return ""


def _copy(texts: list[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts:
        shutil.copyfile(text, folder / text.name)
