"""The window on a real desktop: keys, clicks, and an end that leaves nothing behind."""

import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import running, wait_until, wait_until_gone
from tests.end_to_end.virtual_desktop import ShownApp, VirtualDesktop, needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop]
PAINTED_COLOURS = 60
"""A skeleton or an empty cell has a few; the plainest picture of the showpiece has hundreds."""


@contextmanager
def slow_helpdesk(desktop: VirtualDesktop, log: Path) -> Iterator[dict[str, str]]:
    """A helpdesk whose files come at 2 KB a second; gives the variables that name it."""
    command = [sys.executable, "-m", "gallery_app", "demo-helpdesk", "--fault", "slow_drip=2000"]
    with running(command, desktop.environment, log) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        yield {"GALLERY_APP_URL": told["url"], "GALLERY_APP_API_KEY": told["api_key"]}


def focused_number(app: ShownApp) -> int:
    """Which picture of the page has the keys, 0 if none."""
    focused = [place for place, tile in enumerate(app.tiles(), start=1) if tile.is_focused]
    return focused[0] if focused else 0


def wait_for_focus_on(app: ShownApp, number: int) -> None:
    wait_until(lambda: focused_number(app) == number, f"picture {number} to have the keys")


def test_a_typed_number_shows_the_pictures_and_keys_and_mouse_move_among_them(desktop, tmp_path):
    with desktop.open_app(tmp_path / "home", "--demo") as app:
        app.wait_for(id="searchBox", focused=True)
        desktop.type("4711")
        desktop.press("Return")
        app.wait_for_title(r"^#4711 Screen flickers after the update - Ticket Gallery$")
        tiles = app.wait_for_pictures()
        assert len(tiles) == len(picture_ids(DemoHelpdesk().world, Scenario.SHOWPIECE))
        assert app.wait_for("15 pictures", role="label")
        assert_painted(desktop, [tile for tile in tiles if "failed" not in tile.name])

        columns = sum(tile.box[1] == tiles[0].box[1] for tile in tiles)
        for keys, number in (
            (["Home"], 1),
            (["Right", "Right"], 3),
            (["Down"], 3 + columns),
            (["Left"], 2 + columns),
            (["Up"], 2),
            (["End"], len(tiles)),
        ):
            desktop.press(*keys)
            wait_for_focus_on(app, number)
        desktop.click(tiles[6])
        wait_for_focus_on(app, 7)
        assert [tile.name for tile in app.tiles() if "selected" in tile.states] == [tiles[6].name]

        started = app.below()
        assert any(seen.is_lane for seen in started)
        assert any(seen.is_demo for seen in started)
        app.close()


def assert_painted(desktop: VirtualDesktop, tiles: list) -> None:
    """Each tile's picture is on the screen, at the latest when the next frames have been painted."""

    def find_plain() -> list[str]:
        screen = desktop.take_picture()
        boxes = {tile.name: tile.box for tile in tiles}
        cut = {name: screen.crop((x, y, x + w, y + w // 2)) for name, (x, y, w, _h) in boxes.items()}
        return [name for name, part in cut.items() if part.getcolors(PAINTED_COLOURS) is not None]

    wait_until(lambda: not find_plain(), "the pictures of all tiles to be painted")


def test_a_slow_load_is_stopped_continued_stopped_and_closed(desktop, tmp_path):
    with (
        slow_helpdesk(desktop, tmp_path / "helpdesk.log") as variables,
        desktop.open_app(tmp_path / "home", "--open", "4711", **variables) as app,
    ):
        app.wait_for("Loading [0-9]+ of 15", role="label")
        desktop.press("Escape")
        app.wait_for("Stopped at [0-9]+ of 15", role="label")
        desktop.click(app.wait_for("Continue", role="push button"))
        desktop.click(app.wait_for("Cancel", role="push button"))
        app.wait_for("Stopped.*", role="label")
        assert len(app.tiles()) == 15
        desktop.click(app.wait_for("Continue", role="push button"))
        app.wait_for("Loading.*", role="label")
        app.close()


def test_a_click_opens_an_example_and_a_wrong_number_is_explained(desktop, tmp_path):
    with desktop.open_app(tmp_path / "home", "--demo") as app:
        desktop.click(app.wait_for("Open #4711", role="push button"))
        app.wait_for_title("^#4711 Screen flickers")
        desktop.click(app.wait_for(id="searchBox"))
        desktop.press("ctrl+a")
        desktop.type("parcel")
        desktop.press("Return")
        app.wait_for(".*ticket number.*", role="label")
        desktop.press("ctrl+a")
        desktop.type(str(Scenario.UNKNOWN))
        desktop.press("Return")
        app.wait_for(f".*{Scenario.UNKNOWN} was not found", role="label")
        desktop.press("ctrl+q")
        app.expect_end()


def test_a_killed_app_leaves_no_process_and_starts_again_on_the_same_home(desktop, tmp_path):
    home = tmp_path / "home"
    with desktop.open_app(home, "--demo", "--open", "4640") as app:
        app.wait_for("Loading [0-9]+ of 50", role="label")
        started = app.below()
        assert any(seen.is_lane for seen in started)
        assert any(seen.is_demo for seen in started)
        app.process.send_signal(signal.SIGKILL)
        app.process.wait()
        wait_until_gone(started)
        assert app.errors() == ""
    for part in home.rglob("*.part"):
        os.utime(part, (0, 0))  # a young one may belong to a window that still runs
    with desktop.open_app(home, "--demo", "--open", "4711") as app:
        assert len(app.wait_for_pictures()) == 15
        assert list(home.rglob("*.part")) == []
        app.close()
