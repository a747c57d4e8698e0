"""Programs that a test starts: ended by their id, whatever happens, and waited for without guessing."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 30.0
"""How long a condition may take on a machine under load; usually it holds within a second."""
LOOK_EVERY_S = 0.03
READ_EVERY_S = 0.15
"""For what costs the machine more than a glance: reading a whole window, taking its picture."""
_END_LIMIT_S = 5.0
T = TypeVar("T")


def wait_until(
    look: Callable[[], T | None], what: str, *, limit_s: float = LIMIT_S, every_s: float = LOOK_EVERY_S
) -> T:
    """Look again and again until something true comes back, and give it; fails naming `what`.

    No more than half of the time is spent on looking, so that what is waited for gets on.
    """
    ends_at = time.monotonic() + limit_s
    while True:
        begun_at = time.monotonic()
        if found := look():
            return found
        now = time.monotonic()
        if now > ends_at:
            pytest.fail(f"waited {limit_s:.0f} s in vain for {what}")
        time.sleep(max(every_s, now - begun_at))


SYSTEM_PYTHON = "/usr/bin/python3"
AT_SPI_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_TOOLS = {
    "xvfb": ("Xvfb",),
    "openbox": ("openbox",),
    "xdotool": ("xdotool",),
    "imagemagick": ("import",),
    "dbus": ("dbus-daemon",),
    "at-spi2-core": AT_SPI_LAUNCHERS,
    "python3-pyatspi": ("/usr/lib/python3/dist-packages/pyatspi/__init__.py",),
    "gnome-keyring": ("gnome-keyring-daemon",),
}
"""By the name of Debian's package: the programs or files of which one must be there."""


def needs(*packages: str) -> pytest.MarkDecorator:
    """A mark that skips where one of these packages is missing, and names it."""
    missing = [package for package in packages if not any(map(_is_there, _TOOLS[package]))]
    reason = f"not installed: {', '.join(missing)} (python3 packaging/dev.py tools installs them)"
    return pytest.mark.skipif(bool(missing), reason=reason)


def _is_there(tool: str) -> bool:
    return Path(tool).exists() if tool.startswith("/") else shutil.which(tool) is not None


@contextmanager
def running(
    command: Sequence[str], environment: Mapping[str, str], log: Path, *, pass_fds: Sequence[int] = ()
) -> Iterator["subprocess.Popen[str]"]:
    """A program of ours with a pipe at its output; it is ended, and waited for, when the block is left."""
    with log.open("ab") as log_file:
        process = subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log_file,
            text=True,
            pass_fds=pass_fds,
            cwd=ROOT,
        )
    try:
        yield process
    finally:
        end(process)


def end(process: "subprocess.Popen[str]") -> None:
    """Ask it to end, insist after a while, and close its pipes."""
    process.terminate()
    try:
        process.wait(_END_LIMIT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


@dataclass(frozen=True, slots=True)
class SeenProcess:
    """A process as /proc tells of it; the start tells two of the same number apart."""

    pid: int
    parent: int
    started: int
    command: tuple[str, ...]

    @property
    def is_lane(self) -> bool:
        """Whether it decodes or encodes pictures."""
        return any("lane_child" in part or part == "--lane" for part in self.command)

    @property
    def is_demo(self) -> bool:
        """Whether it is a demo helpdesk."""
        return "demo-helpdesk" in self.command


def find_below(pid: int) -> tuple[SeenProcess, ...]:
    """Every living process that descends from `pid`."""
    alive = [seen for folder in Path("/proc").glob("[0-9]*") if (seen := _read_process(int(folder.name)))]
    found: list[SeenProcess] = []
    above = {pid}
    while above:
        below = [seen for seen in alive if seen.parent in above]
        found += below
        above = {seen.pid for seen in below}
    return tuple(found)


def _read_process(pid: int) -> SeenProcess | None:
    """None for one that is gone, or that only waits to be noticed by its parent."""
    folder = Path("/proc") / str(pid)
    try:
        fields = (folder / "stat").read_text().rpartition(")")[2].split()
        command = os.fsdecode((folder / "cmdline").read_bytes()).rstrip("\0").split("\0")
    except OSError:
        return None
    if fields[0] in "ZX":
        return None
    return SeenProcess(pid, int(fields[1]), int(fields[19]), tuple(command))


def wait_until_gone(processes: Sequence[SeenProcess], *, limit_s: float = LIMIT_S) -> None:
    """Wait until none of these runs any more; fails naming those that do, and ends them."""
    ends_at = time.monotonic() + limit_s
    while left := [seen for seen in processes if _still_runs(seen)]:
        if time.monotonic() > ends_at:
            for seen in left:
                os.kill(seen.pid, signal.SIGKILL)
            pytest.fail(f"still running after {limit_s:.0f} s: {left}")
        time.sleep(LOOK_EVERY_S)


def _still_runs(seen: SeenProcess) -> bool:
    now = _read_process(seen.pid)
    return now is not None and now.started == seen.started  # its parent is another one when ours is gone
