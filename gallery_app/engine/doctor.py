"""The use case "is all well on this computer": walls, versions, password store, folders, room.

Nothing of a helpdesk is asked, read or told: the report can be sent to anybody.
"""

import importlib.metadata
import platform
import shutil
import sqlite3
import ssl
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gallery_app import __version__
from gallery_app.domain.display import size_words
from gallery_app.domain.errors import GalleryError, KeyStoreUnavailable
from gallery_app.domain.walls import AttackOutcome, Walls
from gallery_app.engine.keys import find_key_store
from gallery_app.imaging.attack_targets import open_targets
from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.wall_trial import TRIAL_LIMITS, list_attacks, try_wall
from gallery_app.storage.paths import Paths, find_fault

ROOM_BYTES: Final = 200 * 1024 * 1024
"""Below this nothing should be loaded any more."""
PILLOW_FLOOR: Final = 13
OPTIONAL: Final = {"pi-heif": "not installed: HEIC pictures show their embedded thumbnail at most"}
LIBRARIES: Final = ("pillow", "pi-heif", "httpx", "keyring")
WALLS_OF: Final = {
    "linux": {
        "resource_limits": "limits of memory and time",
        "dies_with_parent": "an end with the app",
        "no_new_privileges": "a ban on new rights",
        "landlock": "Landlock",
        "seccomp": "seccomp",
    },
    "darwin": {"resource_limits": "limits of time", "seatbelt": "a seatbelt"},
    "win32": {"job_object": "a job object"},
}
"""What each system has to offer."""


@dataclass(frozen=True, slots=True)
class DoctorRow:
    """One thing that was looked at, and what was found, in plain words."""

    name: str
    words: str
    is_ok: bool


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """What was found on this computer; `walls` is None where no lane starts."""

    rows: tuple[DoctorRow, ...]
    walls: Walls | None
    attacks: tuple[AttackOutcome, ...] = ()

    @property
    def is_well(self) -> bool:
        """Nothing is missing, and every attack that was tried was held."""
        return all(row.is_ok for row in self.rows) and all(outcome.is_held for outcome in self.attacks)


async def examine(
    paths: Paths, *, with_attacks: bool = False, progress: Callable[[str], None] | None = None
) -> DoctorReport:
    """Look at everything; with `with_attacks` have the self-test decoder try its walls, half a minute long.

    `progress` hears of each attack as it begins. Nothing is made or changed but in a temporary folder.
    """
    walls_row, walls = await _look_at_walls()
    rows = (
        walls_row,
        *_list_versions(),
        await _look_at_key_store(),
        *_list_folders(paths),
        _find_room(paths),
    )
    attacks = await _try_attacks(progress) if with_attacks else ()
    return DoctorReport(rows, walls, attacks)


async def _look_at_walls() -> tuple[DoctorRow, Walls | None]:
    lanes = LanePool(1)
    try:
        walls = await lanes.find_walls()
    except GalleryError as error:
        return DoctorRow("Walls", str(error), is_ok=False), None
    finally:
        await lanes.close()
    missing = find_missing_walls(walls)
    words = f"{walls.level.value}: {walls.words}"
    if missing:
        words = f"{words}; without {', '.join(missing)}"
    return DoctorRow("Walls", words, is_ok=not missing), walls


def find_missing_walls(walls: Walls, system: str = sys.platform) -> tuple[str, ...]:
    """The walls that this system could have and that do not stand, in words."""
    names = WALLS_OF.get(system, {})
    return tuple(words for name, words in names.items() if not getattr(walls, name))


def _list_versions() -> Iterator[DoctorRow]:
    yield DoctorRow("Ticket Gallery", __version__, is_ok=True)
    yield DoctorRow("System", f"{platform.system()} {platform.release()} {platform.machine()}", is_ok=True)
    yield DoctorRow("Python", platform.python_version(), is_ok=True)
    for name in LIBRARIES:
        yield _find_library(name)
    yield DoctorRow("SQLite", sqlite3.sqlite_version, is_ok=True)
    yield DoctorRow("OpenSSL", ssl.OPENSSL_VERSION.removeprefix("OpenSSL "), is_ok=True)


def _find_library(name: str) -> DoctorRow:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return DoctorRow(name, OPTIONAL.get(name, "not installed"), is_ok=name in OPTIONAL)
    if name == "pillow" and int(version.partition(".")[0]) < PILLOW_FLOOR:
        return DoctorRow(name, f"{version} is too old to open foreign pictures", is_ok=False)
    return DoctorRow(name, version, is_ok=True)


async def _look_at_key_store() -> DoctorRow:
    try:
        return DoctorRow("Password store", await find_key_store(), is_ok=True)
    except KeyStoreUnavailable as error:
        return DoctorRow("Password store", str(error), is_ok=False)


def _list_folders(paths: Paths) -> Iterator[DoctorRow]:
    for name, folder in (("Settings and log", paths.config), ("Pictures and catalogs", paths.cache)):
        fault = find_fault(folder)
        state = fault or ("ours alone" if folder.is_dir() else "not made yet")
        yield DoctorRow(name, f"{folder}: {state}", is_ok=fault is None)


def _find_room(paths: Paths) -> DoctorRow:
    standing = next(folder for folder in (paths.cache, *paths.cache.parents) if folder.is_dir())
    free = shutil.disk_usage(standing).free
    return DoctorRow("Free space", size_words(free), is_ok=free >= ROOM_BYTES)


async def _try_attacks(progress: Callable[[str], None] | None) -> tuple[AttackOutcome, ...]:
    outcomes = []
    lanes = LanePool(1, limits=TRIAL_LIMITS, mode="selftest")
    try:
        with tempfile.TemporaryDirectory() as folder, open_targets(Path(folder)) as targets:
            for name in list_attacks():
                if progress is not None:
                    progress(f"Trying the walls: {name}")
                outcomes.append(await try_wall(lanes, name, targets))
    finally:
        await lanes.close()
    return tuple(outcomes)
