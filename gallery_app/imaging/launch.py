"""How a lane is started: an isolated interpreter, or the frozen app itself."""

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Final

import gallery_app

LANE_SWITCH: Final = "--lane"
"""A frozen app starts itself with this switch; `__main__` hands what follows to `lane_child.main`."""

PACKAGES: Final = ("PIL", "pi_heif", "defusedxml")
BOOT: Final = (
    "import sys, json; sys.path += json.loads(sys.argv.pop(1)); "
    "from gallery_app.imaging.lane_child import main; raise SystemExit(main(sys.argv[1:]))"
)


def make_command(mode: str, memory_bytes: int) -> list[str]:
    """The command line of a lane: `decode`, `encode` or `selftest`."""
    order = [mode, str(memory_bytes), str(os.getpid())]
    if getattr(sys, "frozen", False):
        return [sys.executable, LANE_SWITCH, *order]
    # -I: no environment, no current folder, no user packages; -S: no site, which also saves 40 ms.
    return [sys.executable, "-I", "-S", "-c", BOOT, json.dumps(find_import_folders()), *order]


def find_import_folders() -> list[str]:
    """Where our package and Pillow lie, found without importing Pillow; in a venv or an editable install."""
    folders = [str(Path(gallery_app.__file__).resolve().parent.parent)]
    for name in PACKAGES:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            folders.append(str(Path(spec.origin).resolve().parent.parent))
    return list(dict.fromkeys(folders))


def make_environment() -> dict[str, str]:
    """Nothing of ours reaches a lane: keys in variables least of all."""
    environment = {"MALLOC_ARENA_MAX": "2", "LC_ALL": "C.UTF-8"}
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", r"C:\Windows")
    return environment
