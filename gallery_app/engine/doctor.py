"""The use case "is all well on this computer": walls, versions, password store, folders, room, network.

Nothing of a helpdesk is read or told, not even its name: the report can be sent to anybody.
"""

import asyncio
import importlib.metadata
import platform
import shutil
import sqlite3
import ssl
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from gallery_app import __version__
from gallery_app.domain.display import size_words
from gallery_app.domain.doctor_report import DoctorReport, DoctorRow
from gallery_app.domain.errors import GalleryError, KeyStoreUnavailable
from gallery_app.domain.events import DoctorReady
from gallery_app.domain.translation import mark, tr
from gallery_app.domain.walls import AttackOutcome, Walls
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.doctor_network import look_at_network
from gallery_app.engine.keys import find_key_store
from gallery_app.engine.new_version import make_version_row
from gallery_app.engine.teller import Teller
from gallery_app.imaging.attack_targets import open_targets
from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.wall_trial import TRIAL_LIMITS, list_attacks, try_wall
from gallery_app.storage.paths import Paths, find_fault, measure_folder
from gallery_app.storage.settings import SettingsFile

ROOM_BYTES: Final = 200 * 1024 * 1024
"""Below this nothing should be loaded any more."""
PILLOW_FLOOR: Final = 13
OPTIONAL: Final = {
    "pi-heif": mark("not installed: HEIC pictures show their embedded thumbnail at most"),
    "fastapi": mark("not installed: there is no local API"),
}
_NOT_INSTALLED: Final = mark("not installed")
LIBRARIES: Final = ("pillow", "pi-heif", "PySide6-Essentials", "httpx", "truststore", "keyring", "fastapi")
WALLS_OF: Final = {
    "linux": {
        "resource_limits": mark("limits of memory and time"),
        "dies_with_parent": mark("an end with the app"),
        "no_new_privileges": mark("a ban on new rights"),
        "landlock": "Landlock",
        "seccomp": "seccomp",
    },
    "darwin": {"resource_limits": mark("limits of time"), "seatbelt": mark("a seatbelt")},
    "win32": {"job_object": mark("a job object")},
}
"""What each system has to offer."""


def list_addresses(paths: Paths, credentials: Credentials | None = None) -> tuple[str, ...]:
    """The addresses of the helpdesks that were connected, last used first, and the one that is given."""
    known = [account.address for account in SettingsFile(paths.config).load().accounts]
    return (*known, credentials.address) if credentials is not None else tuple(known)


async def tell_report(paths: Paths, addresses: Sequence[str], teller: Teller) -> None:
    """Look at everything but attacks, and tell DoctorReady."""
    teller.tell(DoctorReady(teller.job, await examine(paths, addresses=addresses)))


async def examine(
    paths: Paths,
    *,
    addresses: Sequence[str] | None = (),
    with_attacks: bool = False,
    progress: Callable[[str], None] | None = None,
) -> DoctorReport:
    """Look at everything; with `with_attacks` have the self-test decoder try its walls, half a minute long.

    `addresses` are those of the helpdesks to be reached, as they are kept; None leaves the network alone.
    `progress` hears of each attack as it begins. Nothing is made or changed but in a temporary folder.
    """
    async with asyncio.TaskGroup() as group:
        network = group.create_task(look_at_network(addresses))
        walls = group.create_task(_look_at_walls())
        store = group.create_task(_look_at_key_store())
        folders = group.create_task(asyncio.to_thread(_list_folders, paths))
    walls_row, found_walls = walls.result()
    rows = (
        walls_row,
        store.result(),
        *network.result(),
        *folders.result(),
        _find_room(paths),
        _look_at_versions(paths),
        *_list_versions(),
    )
    attacks = await _try_attacks(progress) if with_attacks else ()
    return DoctorReport(rows, found_walls, attacks)


async def _look_at_walls() -> tuple[DoctorRow, Walls | None]:
    lanes = LanePool(1)
    try:
        walls = await lanes.find_walls()
    except GalleryError as error:
        return DoctorRow(tr("Walls"), str(error), is_ok=False), None
    finally:
        await lanes.close()
    missing = find_missing_walls(walls)
    words = f"{walls.level.value}: {walls.words}"
    if missing:
        words = tr("{walls}; without {missing}", walls=words, missing=", ".join(missing))
    return DoctorRow(tr("Walls"), words, is_ok=not missing), walls


def find_missing_walls(walls: Walls, system: str = sys.platform) -> tuple[str, ...]:
    """The walls that this system could have and that do not stand, in words."""
    names = WALLS_OF.get(system, {})
    return tuple(tr(words) for name, words in names.items() if not getattr(walls, name))


def _list_versions() -> Iterator[DoctorRow]:
    yield DoctorRow("Ticket Gallery", __version__, is_ok=True)
    yield DoctorRow(
        tr("System"), f"{platform.system()} {platform.release()} {platform.machine()}", is_ok=True
    )
    yield DoctorRow("Python", platform.python_version(), is_ok=True)
    for name in LIBRARIES:
        yield _find_library(name)
    yield DoctorRow("SQLite", sqlite3.sqlite_version, is_ok=True)
    yield DoctorRow("OpenSSL", ssl.OPENSSL_VERSION.removeprefix("OpenSSL "), is_ok=True)


def _find_library(name: str) -> DoctorRow:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return DoctorRow(name, tr(OPTIONAL.get(name, _NOT_INSTALLED)), is_ok=name in OPTIONAL)
    if name == "pillow" and int(version.partition(".")[0]) < PILLOW_FLOOR:
        return DoctorRow(
            name, tr("{version} is too old to open foreign pictures", version=version), is_ok=False
        )
    return DoctorRow(name, version, is_ok=True)


async def _look_at_key_store() -> DoctorRow:
    try:
        return DoctorRow(tr("Password store"), await find_key_store(), is_ok=True)
    except KeyStoreUnavailable as error:
        return DoctorRow(tr("Password store"), str(error), is_ok=False)


def _list_folders(paths: Paths) -> tuple[DoctorRow, ...]:
    named = ((tr("Settings and log"), paths.config), (tr("Pictures and catalogs"), paths.cache))
    return tuple(_look_at_folder(name, folder) for name, folder in named)


def _look_at_folder(name: str, folder: Path) -> DoctorRow:
    fault = find_fault(folder)
    if fault is not None:
        state = tr(fault)
    elif folder.is_dir():
        state = tr("ours alone, {size}", size=size_words(measure_folder(folder)))
    else:
        state = tr("not made yet")
    return DoctorRow(name, f"{without_home(folder)}: {state}", is_ok=fault is None)


def without_home(folder: Path) -> str:
    """A path that does not say who somebody is: `~/.cache/ticket-gallery`."""
    home = Path.home()
    return str(Path("~", folder.relative_to(home))) if folder.is_relative_to(home) else str(folder)


def _look_at_versions(paths: Paths) -> DoctorRow:
    settings = SettingsFile(paths.config).load()
    return make_version_row(settings, is_private=paths.is_private or settings.is_private)


def _find_room(paths: Paths) -> DoctorRow:
    standing = next(folder for folder in (paths.cache, *paths.cache.parents) if folder.is_dir())
    free = shutil.disk_usage(standing).free
    return DoctorRow(tr("Free space"), size_words(free), is_ok=free >= ROOM_BYTES)


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
