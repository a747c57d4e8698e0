"""Tries a bundle as it lies there: it starts, opens a ticket, finds its libraries, is not too large.

check_bundle.py [FOLDER]
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import elf
import facts

Run = Callable[..., "subprocess.CompletedProcess[str]"]
TICKET = 4711
FORMATS = {"JPEG", "PNG", "HEIF"}
STARTS = 3
LIMIT_S = 300
MISSING = "not found"
SMOKE = re.compile(r"platform=(\w+) seconds=([0-9.]+)\s*")


class CheckFailed(Exception):
    """The bundle is not what it should be."""


def check(folder: Path) -> int:
    """Run every check on the bundle in `folder`; gives the exit code."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = folder / (facts.COMMAND + suffix)
    with tempfile.TemporaryDirectory() as home:

        def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
            return subprocess.run(
                [str(program), *arguments],
                env=make_environment({"GALLERY_APP_HOME": home}),
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=LIMIT_S,
                check=False,
            )

        try:
            size_mb = check_size(folder)
            check_libraries(folder)
            start = check_start(run)
            pictures = check_ticket(run)
            attacks = check_walls(run)
        except CheckFailed as error:
            print("bundle: %s" % error, file=sys.stderr)
            return 1
    print("bundle: %.0f MB; %s" % (size_mb, start))
    print("bundle: ticket %d with %d pictures, %d attacks held" % (TICKET, pictures, attacks))
    return 0


def make_environment(more: Mapping[str, str]) -> dict[str, str]:
    """Without a display, and without what could lend the bundle a Python or a library."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "LD_", "QT_", "VIRTUAL_ENV", "DISPLAY", "WAYLAND_"))
    }
    return {**kept, "QT_QPA_PLATFORM": "offscreen", **more}


def check_size(folder: Path) -> float:
    """Megabytes of all files; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    size_mb = sum(path.stat().st_size for path in files) / 1e6
    if size_mb > facts.BUNDLE_LIMIT_MB:
        raise CheckFailed("%.0f MB are more than the limit of %d MB" % (size_mb, facts.BUNDLE_LIMIT_MB))
    return size_mb


def check_libraries(folder: Path) -> None:
    """Have the system's loader find all that each file of the bundle needs (Linux)."""
    if sys.platform != "linux":
        return
    lacking = find_lacking(subprocess.run, folder)
    if lacking:
        raise CheckFailed("libraries are missing: %s" % ", ".join(lacking))


def find_lacking(run: Run, folder: Path, seen_from: str = "/") -> list[str]:
    """Libraries that are needed and not found; `run` may run in another root, where `folder` is seen else."""
    inside = "/" / folder.relative_to(seen_from)
    files = [str("/" / path.relative_to(seen_from)) for path in elf.list_elf_files(folder)]
    command = ["env", f"LD_LIBRARY_PATH={inside / facts.INNER}", "ldd", *files]
    told = run(command, capture_output=True, text=True).stdout
    return sorted({line.split()[0] for line in told.splitlines() if MISSING in line})


def check_start(run: Run) -> str:
    """Start the window on the demo several times; says how long start to end took, and start to paint."""
    seconds, painted = [], []
    for _ in range(STARTS):
        begun = time.monotonic()
        done = run("--demo", "--smoke")
        seconds.append(time.monotonic() - begun)
        told = SMOKE.fullmatch(done.stdout)
        if done.returncode or told is None:
            raise CheckFailed("--demo --smoke: %r" % ((done.returncode, done.stdout, done.stderr),))
        painted.append(float(told[2]))
    if min(seconds) > facts.START_LIMIT_S:
        raise CheckFailed("%.1f s are more than the limit of %.0f s" % (min(seconds), facts.START_LIMIT_S))
    figures = (statistics.median(seconds), statistics.median(painted), told[1], STARTS)
    return "--demo --smoke takes %.2f s, %.2f s to the first paint on %s (medians of %d)" % figures


def check_ticket(run: Run) -> int:
    """Open the demo's showpiece, which has pictures of every format; gives how many were opened."""
    done = run("--demo", "gallery", "--ticket", str(TICKET), "--json")
    if done.returncode not in (0, 3):  # some of its pictures are broken on purpose
        raise CheckFailed("gallery: %r" % ((done.returncode, done.stderr),))
    images = json.loads(done.stdout)["images"]
    opened = [image for image in images if image.get("error") is None]
    formats = {image["metadata"]["format"] for image in opened}
    if FORMATS - formats:
        raise CheckFailed("only these formats were opened: %s" % sorted(formats))
    return len(opened)


def check_walls(run: Run) -> int:
    """Have a decoder attack its walls; gives how many attacks were held. A password store may be missing."""
    told = json.loads(run("doctor", "--attacks", "--json").stdout)
    broken = [attack["name"] for attack in told["attacks"] if not attack["held"]]
    if broken or not told["attacks"]:
        raise CheckFailed("attacks that were not held: %s" % (broken or "none was tried"))
    missing = [row["name"] for row in told["rows"] if not row["ok"] and row["name"] != "Password store"]
    if missing:
        raise CheckFailed("the doctor misses: %s" % ", ".join(missing))
    return len(told["attacks"])


if __name__ == "__main__":
    sys.exit(check(Path(sys.argv[1]) if sys.argv[1:] else facts.BUNDLE))
