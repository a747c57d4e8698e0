"""A message bus of the test's own, on which nothing starts by itself: no password store, no desktop."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from gallery_app.demo.pictures.drawn_folder import DRAWN_VARIABLE
from tests.end_to_end.processes import ROOT, running

NOWHERE = "unix:path=/nonexistent/bus"
"""A bus that cannot be reached; without any address some libraries would start one and leave it behind."""
_KEPT = ("PATH", "TMPDIR", "LD_LIBRARY_PATH", "XDG_DATA_DIRS", "SYSTEMROOT", DRAWN_VARIABLE)
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def make_environment(folder: Path) -> dict[str, str]:
    """Variables of a fresh person on this computer whose home is `folder`: no display, no bus, no keys."""
    for name in ("run", "data", "cache", "config"):
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: os.environ[name] for name in _KEPT if name in os.environ} | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "DBUS_SESSION_BUS_ADDRESS": NOWHERE,
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }


@contextmanager
def open_session_bus(environment: Mapping[str, str], folder: Path) -> Iterator[dict[str, str]]:
    """Start a bus; gives the variables with its address."""
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(folder=folder / "run"), "utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"]
    with ExitStack() as open_things:
        daemon = open_things.enter_context(running(command, environment, folder / "bus.log"))
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address, (folder / "bus.log").read_text()
        yield {**environment, "DBUS_SESSION_BUS_ADDRESS": address}
