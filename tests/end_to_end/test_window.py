"""The window on a real desktop: keys, clicks, and an end that leaves nothing behind."""

import os
import signal

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.accessible_tree import Node
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import READ_EVERY_S, wait_until, wait_until_gone
from tests.end_to_end.virtual_desktop import ShownApp, VirtualDesktop, needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop]
PAINTED_COLOURS = 60
"""A skeleton or an empty cell has a few; the plainest picture of the showpiece has hundreds."""


def focused_number(app: ShownApp) -> int:
    """Which picture of the page has the keys, 0 if none."""
    focused = [place for place, tile in enumerate(app.tiles(), start=1) if tile.is_focused]
    return focused[0] if focused else 0


def wait_for_focus_on(app: ShownApp, number: int) -> None:
    what = f"picture {number} to have the keys"
    wait_until(lambda: focused_number(app) == number, what, every_s=READ_EVERY_S)


def test_a_typed_number_shows_the_pictures_and_keys_and_mouse_move_among_them(desktop, tmp_path):
    with desktop.open_app(tmp_path / "home", "--demo") as app:
        app.wait_for(node_id="searchBox", focused=True)
        desktop.type("4711")
        desktop.press("Return")
        app.wait_for_title(r"^#4711 Screen flickers after the update - Ticket Gallery$")
        tiles = app.wait_for_pictures()
        assert len(tiles) == len(picture_ids(DemoHelpdesk().world, Scenario.SHOWPIECE))
        assert app.wait_for("15", role="label")
        assert_painted(desktop, [tile for tile in tiles if "failed" not in tile.name])

        columns = sum(tile.middle[1] == tiles[0].middle[1] for tile in tiles)
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


def assert_painted(desktop: VirtualDesktop, tiles: list[Node]) -> None:
    """Each tile's picture is on the screen, at the latest when the next frames have been painted."""

    def all_have_colours() -> bool:
        screen = desktop.take_picture()
        parts = [screen.crop(cut_picture(tile)) for tile in tiles]
        return all(part.getcolors(PAINTED_COLOURS) is None for part in parts)

    wait_until(all_have_colours, "the pictures of all tiles to be painted", every_s=READ_EVERY_S)


def cut_picture(tile: Node) -> tuple[int, int, int, int]:
    """The upper half of the cell, where the picture is: name and size are written below it."""
    assert tile.box is not None
    left, top, width, height = tile.box
    return left, top, left + width, top + height // 2


@pytest.mark.thorough
def test_a_slow_load_is_stopped_continued_stopped_and_closed(
    desktop, tmp_path, shared_helpdesk, its_variables
):
    shared_helpdesk.faults.switch_on("slow_drip", 2000)
    with desktop.open_app(tmp_path / "home", "--open", "4711", **its_variables) as app:
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
        desktop.click(app.wait_for(node_id="searchBox"))
        desktop.press("ctrl+a")
        desktop.type("statuss:open")
        desktop.press("Return")
        app.wait_for('There is no filter "statuss".*', role="label")
        desktop.press("ctrl+a")
        desktop.type(str(Scenario.UNKNOWN))
        desktop.press("Return")
        app.wait_for(f".*{Scenario.UNKNOWN} was not found", role="label")
        desktop.press("ctrl+q")
        app.expect_end()


@pytest.mark.thorough
def test_a_killed_app_leaves_no_process_and_starts_again_on_the_same_home(desktop, tmp_path):
    home = tmp_path / "home"
    with desktop.open_app(home, "--demo", "--open", "4640") as app:
        app.wait_for_title("^#4640 [^-]")  # the ticket was read, its pictures are on their way
        wait_until(lambda: any(seen.is_lane for seen in app.below()), "a lane")
        started = app.below()
        assert any(seen.is_demo for seen in started)
        app.process.send_signal(signal.SIGKILL)
        app.process.wait()
        wait_until_gone(started)
        assert app.errors() == ""
    next(home.rglob("incoming")).joinpath("left.part").touch()
    for part in home.rglob("*.part"):
        os.utime(part, (0, 0))  # a young one may belong to a window that still runs
    with desktop.open_app(home, "--demo", "--open", str(Scenario.TICKET_1)) as app:
        assert all(", loading" not in tile.name for tile in app.wait_for_pictures())
        assert list(home.rglob("*.part")) == []
        app.close()
