"""The start: processor time until the window stands with the page it was closed on, against a bare label."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QLabel

from gallery_app.desktop.application import make_application
from gallery_app.desktop.first_sight import find_look, find_system_look, find_wanted_language
from gallery_app.desktop.own_pictures import make_sight
from gallery_app.domain.account import Account
from gallery_app.storage.first_sight import write_sight
from gallery_app.storage.paths import find_paths, make_account_name, open_folder
from gallery_app.storage.settings import Settings, SettingsFile
from tests.benchmarks.measurement import Measurement

ROUNDS = 15
SCREEN = {
    "name": "usual",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""Qt's own one has 800 px: too few for a window of the usual size."""


def measure():
    """Both in turns; the sight of a window of the usual size is read and shown each time."""
    with tempfile.TemporaryDirectory() as home:
        screen = Path(home) / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        keep_sight(Path(home))
        taken = [(run("bare", home), run("app", home)) for _ in range(ROUNDS)]
    # Of each pair: the two ran at the same speed of the machine, which changes by a third within a minute.
    ratio = statistics.median(app / bare for bare, app in taken)
    bare, app = (statistics.median(way) for way in zip(*taken, strict=True))
    return [
        Measurement(
            "start: window with its page / bare label", ratio, "x", 1.2,
            note=f"{app:.0f} ms to {bare:.0f} ms of processor time",
        )
    ]  # fmt: skip


def keep_sight(home):
    """A home as a closed window leaves it."""
    make_application()
    paths = find_paths({"GALLERY_APP_HOME": str(home)})
    account = Account("https://acme.freshdesk.com", "Maya Chen", "maya@support.example")
    settings = Settings(accounts=(account,), remembered={"open_account": account.address})
    SettingsFile(paths.config).save(settings)
    window = QLabel("a page of pictures")
    window.resize(1440, 900)
    write_sight(
        open_folder(paths.account(make_account_name(account.address))),
        make_sight(window, find_look(settings.remembered, find_wanted_language({}), find_system_look())),
    )


def run(what, home):
    """Milliseconds of one start; the sight must have been there."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.start_probe", what],
        env={**os.environ, "GALLERY_APP_HOME": home},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    took, is_shown = done.stdout.split()
    assert is_shown == "1", "the window as it was left was not shown"
    return float(took)


if __name__ == "__main__":
    for row in measure():
        print(row)
