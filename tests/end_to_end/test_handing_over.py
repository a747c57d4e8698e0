"""Pictures leave the window: dropped on and pasted into another program, and as drawn on by a person."""

import hashlib
import io
import json
import subprocess
import sys
from contextlib import contextmanager, suppress
from functools import partial

import pytest
from PIL import Image

from tests.end_to_end.processes import READ_EVERY_S, ROOT, running, wait_until
from tests.end_to_end.virtual_desktop import ENDS_WITHIN_S, PRESSES, needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop]
APP_SIZE = (940, 700)
TARGET = (300, 300, 1040, 200)
"""Width, height, left, top: beside the app."""


class OtherProgram:
    """The target's window, and what it told."""

    def __init__(self, desktop, out):
        self._desktop = desktop
        self._out = out
        self._told = 0

    def wait_for_news(self):
        """What it was given since it was asked last."""

        def look():
            text = self._out.read_text("utf-8") if self._out.exists() else ""
            *lines, _being_written = text.split("\n")
            return lines[self._told :]

        lines = wait_until(look, "the other program to be given something")
        self._told += len(lines)
        return json.loads(lines[-1])

    def paste(self):
        """Click into it and press Ctrl+V; what it got."""
        width, height, left, top = TARGET
        self._desktop.xdotool("mousemove", left + width // 2, top + height // 2, "click", 1)
        self._desktop.press("ctrl+v")
        return self.wait_for_news()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("handing")


@pytest.fixture(scope="module")
def other(desktop, folder):
    out = folder / "told.jsonl"
    command = [sys.executable, "-m", "tests.end_to_end.drop_target", str(out), *map(str, TARGET)]
    variables = {**desktop.environment, "PYTHONPATH": str(ROOT)}
    with running(command, variables, folder / "target.log"):
        wait_until(lambda: desktop.xdotool("search", "--name", "^Target$"), "the other program's window")
        yield OtherProgram(desktop, out)


@pytest.fixture(scope="module")
def home(folder):
    return folder / "home"


@pytest.fixture(scope="module")
def app(desktop, home):
    """One window for all of these: each leaves the grid in front."""
    with desktop.open_app(home, "--demo", "--open", "4711") as opened:
        make_room(desktop, opened)
        yield opened


def make_room(desktop, app):
    """Leave the right of the screen to the other program, and wait until the pictures have their places."""
    desktop.xdotool("windowmove", app.window, 0, 0, "windowsize", app.window, *APP_SIZE)

    def are_placed():
        app.wait_for_pictures()
        seen = [tile.box for tile in app.tiles() if tile.box is not None]
        is_inside = bool(seen) and all(box[0] + box[2] <= APP_SIZE[0] for box in seen)
        return is_inside and seen == [tile.box for tile in app.tiles() if tile.box is not None]

    wait_until(are_placed, "the tiles to stand in the smaller window", every_s=READ_EVERY_S)


def photo_tile(app):
    return next(tile for tile in app.tiles() if "IMG_7932" in tile.name)


def drag(desktop, app, home, *, key=""):
    """Take hold of the photo, wait until its file is made, and let go over the other program.

    The window takes no press while it still ends the drag before: then it is taken hold of again.
    """
    before = handed(home)
    for _ in range(PRESSES):
        with holding(desktop, photo_tile(app).middle, key) as start, suppress(pytest.fail.Exception):
            wait_until(lambda: handed(home) - before, "the copy for the drag", limit_s=ENDS_WITHIN_S)
            carry(desktop, start)
            return
    pytest.fail("no file was made for the drag")


@contextmanager
def holding(desktop, place, key):
    """The mouse button, and a key if one is named, are held and moved a little; let go in any case.

    The key comes once the tile is held: with Alt first, some window managers move the window.
    """
    left, top = place
    desktop.xdotool("mousemove", left, top, "mousedown", 1)
    try:
        if key:
            desktop.xdotool("keydown", key)
        for step in (8, 16, 32):
            desktop.xdotool("mousemove", left + step, top + step)
        yield place
    finally:
        if key:
            desktop.xdotool("keyup", key)
        desktop.xdotool("mouseup", 1)


def carry(desktop, start):
    """Move what is held over the other program."""
    width, height, target_left, target_top = TARGET
    middle = target_left + width // 2, target_top + height // 2
    for part in (0.3, 0.6, 0.9, 1.0):
        desktop.xdotool("mousemove", *(round(a + (b - a) * part) for a, b in zip(start, middle, strict=True)))
    desktop.xdotool("mousemove", middle[0] + 3, middle[1] + 3)


def handed(home):
    return {path for path in (home / "cache" / "handover").glob("*/*") if not path.name.startswith(".")}


def originals(home):
    return {path.name for path in (home / "cache").glob("accounts/*/originals/??/*")}


@pytest.mark.thorough
def test_a_drag_carries_a_safe_copy_with_a_good_name(desktop, home, app, other):
    drag(desktop, app, home)
    got = other.wait_for_news()
    (file,) = got["files"]
    assert got["how"] == "drop"
    assert file["name"].startswith("4711_001_")
    assert file["name"].endswith(".jpg")
    assert not file["has_exif"]
    assert file["sha256"] not in originals(home)
    assert file["sha256"] in {hashlib.sha256(path.read_bytes()).hexdigest() for path in handed(home)}


@pytest.mark.thorough
def test_a_drag_with_alt_carries_the_original(desktop, home, app, other):
    drag(desktop, app, home, key="alt")
    (file,) = other.wait_for_news()["files"]
    assert file["has_exif"]
    assert file["sha256"] in originals(home)


def copy(desktop, app, keys, words):
    """Press keys on the photo until the window says what it copied.

    The window manager may still be giving the window the keys: a press is lost then.
    """
    for _ in range(PRESSES):
        desktop.click(photo_tile(app))
        desktop.press(keys)
        with suppress(pytest.fail.Exception):
            wait_until(
                lambda: app.tree.find(words, role="label"), words, limit_s=ENDS_WITHIN_S, every_s=READ_EVERY_S
            )
            return
    pytest.fail(f"nothing said {words}")


def test_what_is_copied_can_be_pasted_as_picture_files_links_and_report(desktop, app, other):
    copy(desktop, app, "ctrl+c", "Picture copied.*")
    picture = other.paste()
    assert "image/png" in picture["formats"]
    assert picture["size"] == [1512, 2016]
    assert picture["opaque"]
    png = read_clipboard(desktop, "image/png")
    assert hashlib.sha256(png).hexdigest() == picture["png"]
    with Image.open(io.BytesIO(png)) as image:
        assert (image.size, image.info) == ((1512, 2016), {})

    copy(desktop, app, "ctrl+shift+c", "1 file copied, safe to share")
    (file,) = other.paste()["files"]
    assert not file["has_exif"]

    copy(desktop, app, "ctrl+alt+c", "1 ticket link copied")
    links = other.paste()
    assert links["text"].endswith("/a/tickets/4711")
    assert "#4711 Screen flickers" in links["rich"]

    copy(desktop, app, "ctrl+shift+b", "Bug report copied")
    report = other.paste()
    assert report["text"].startswith("Screen flickers after the update\n#4711: http")
    assert "data:image/png;base64," in report["rich"]
    assert max(report["size"]) == 1600


def read_clipboard(desktop, target):
    """As a program that is not made with Qt reads it."""
    return subprocess.run(
        ["xclip", "-selection", "clipboard", "-t", target, "-o"],
        env=dict(desktop.environment),
        capture_output=True,
        timeout=30,
        check=True,
    ).stdout


@pytest.mark.thorough
def test_a_redaction_and_the_tray_are_still_there_after_a_restart(desktop, home, app, other):
    desktop.click(photo_tile(app))
    desktop.press("p")
    app.wait_for("1 picture put into the tray", role="label")
    desktop.press("Return")
    app.wait_for("Viewer", role="panel")
    desktop.press("d")
    app.wait_for("Done", role="push button")
    draw_box(desktop, app)
    redacted = wait_until(partial(copy_redacted, desktop, app), "a copy with the redaction")
    other.paste()
    app.close()

    with desktop.open_app(home, "--demo", "--open", "is:picked") as again:
        make_room(desktop, again)
        (tile,) = again.tiles()
        assert "IMG_7932" in tile.name
        assert "in the tray" in tile.name
        desktop.click(tile)
        desktop.press("ctrl+c")
        again.wait_for("Picture copied.*", role="label")
        with Image.open(io.BytesIO(read_clipboard(desktop, "image/png"))) as image:
            assert black_box(image) == redacted
        again.close()


def draw_box(desktop, app):
    """Put a box by key; while the picture is not there to be drawn on, the key does nothing."""
    for _ in range(PRESSES):
        desktop.press("Return")
        with suppress(pytest.fail.Exception):
            wait_until(
                lambda: "enabled" in app.wait_for("Copy", role="push button").states,
                "a box that can be copied",
                limit_s=ENDS_WITHIN_S,
                every_s=READ_EVERY_S,
            )
            return
    pytest.fail("no box was drawn")


def copy_redacted(desktop, app):
    """Where the copy of what is drawn on is black; nothing while the picture is not there to be drawn on."""
    desktop.click(app.wait_for("Copy", role="push button"))
    app.wait_for("Picture copied.*", role="label")
    with Image.open(io.BytesIO(read_clipboard(desktop, "image/png"))) as image:
        left, top, right, bottom = box = black_box(image)
        colours = image.convert("RGB").crop(box).getcolors() if right - left > 50 else None
    if colours is None:
        desktop.press("d", "Return")
        return None
    assert colours == [((right - left) * (bottom - top), (0, 0, 0))]
    return box


def black_box(image):
    """The black around the middle of the picture, where a redaction by key is put."""
    pixels = image.convert("RGB").load()
    across, down = image.width // 2, image.height // 2

    def reach(step_x, step_y):
        x, y = across, down
        while 0 <= x < image.width and 0 <= y < image.height and pixels[x, y] == (0, 0, 0):
            x, y = x + step_x, y + step_y
        return x if step_x else y

    return reach(-1, 0) + 1, reach(0, -1) + 1, reach(1, 0), reach(0, 1)
