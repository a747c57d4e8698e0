"""The comparison on the real engine and the demo helpdesk: the same screenshot, sent several times."""

import re

import pytest
from PySide6.QtCore import Qt

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from gallery_app.desktop.app import Connection, Desktop, DesktopOptions
from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.tile_state import TileState
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths

KEY = Qt.Key
LIMIT_MS = 30_000
TICKETS = (
    Scenario.SEEN_ERROR,
    Scenario.SEEN_ERROR_AGAIN,
    Scenario.SEEN_ERROR_SMALLER,
    Scenario.SEEN_ERROR_PACKED,
)

pytestmark = pytest.mark.usefixtures("lent_lanes")


@pytest.fixture(scope="module")
def helpdesk():
    with DemoHelpdesk() as running:
        yield running


@pytest.fixture
def window(qtbot, helpdesk, tmp_path):
    """All four tickets in one gallery, every picture there."""
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    options = DesktopOptions(first_account=Connection(helpdesk.address, helpdesk.api_key, keep_key=False))
    desktop = Desktop(lambda tell: EngineThread(paths, tell), options, lambda: ("", ""))
    window = desktop.window
    qtbot.addWidget(window)
    desktop.start()
    qtbot.waitUntil(lambda: window.gallery.account is not None, timeout=LIMIT_MS)
    window.search.ask_text(" OR ".join(f"ticket:{ticket}" for ticket in TICKETS))
    qtbot.waitUntil(lambda: window.gallery.is_showing, timeout=LIMIT_MS)
    model = window.page.model
    qtbot.waitUntil(lambda: bool(model.ids()), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: len(model.ids_in(TileState.READY)) == len(model.ids()), timeout=LIMIT_MS)
    yield window
    desktop.close()


def screenshot_of(window, ticket):
    """The large picture of a ticket: what somebody saw on their screen."""
    tiles = [tile for tile in window.page.model.tiles() if tile.ref.parent == ticket]
    return max(tiles, key=lambda tile: tile.info.width).ref.id


def compare(qtbot, window, *tickets):
    images = [screenshot_of(window, ticket) for ticket in tickets]
    window.page.view.select_ids(images)
    assert window.gallery.selection.images
    window.page.take_keys()
    window.actions_by_id["compare"].trigger()
    stage = window.parts.comparison.stage
    shown = [stage.canvases[pane] for pane in range(len(images))]
    qtbot.waitUntil(lambda: all(canvas.list_lacking() == () for canvas in shown), timeout=LIMIT_MS)
    return stage


def difference_of(qtbot, stage):
    stage.show_mode(CompareMode.DIFFERENCE)
    qtbot.waitUntil(lambda: "255" in stage.note.words.text(), timeout=LIMIT_MS)
    return stage.note.words.text()


def test_a_packed_copy_of_a_screenshot_differs_in_some_pixels(qtbot, window):
    stage = compare(qtbot, window, Scenario.SEEN_ERROR, Scenario.SEEN_ERROR_PACKED)
    words = difference_of(qtbot, stage)
    assert re.fullmatch(r"[\d.]+ % of the pixels differ, by up to \d+ of 255", words)


def test_a_smaller_copy_lies_over_the_large_one_and_both_sizes_are_said(qtbot, window):
    stage = compare(qtbot, window, Scenario.SEEN_ERROR, Scenario.SEEN_ERROR_SMALLER)
    one, other = stage.canvases[:2]
    sizes = [canvas.scene().find_rect(canvas.view)[2:] for canvas in (one, other)]
    assert sizes[0] == pytest.approx(sizes[1], abs=1)
    words = difference_of(qtbot, stage)
    assert re.search(r"differ, by up to \d+ of 255, compared at \d+ . \d+ · Brought to the same size", words)


def test_what_the_files_say_comes_below(qtbot, window):
    compare(qtbot, window, *TICKETS)
    table = window.parts.comparison.table
    qtbot.waitUntil(lambda: table.state.text().endswith("the same for all"), timeout=LIMIT_MS)
    top = table.tree.topLevelItem(0)
    lines = {top.child(at).text(0): [top.child(at).text(column) for column in range(1, 5)]
             for at in range(top.childCount())}  # fmt: skip
    assert sorted(lines["Ticket · Number"]) == sorted(f"#{ticket}" for ticket in TICKETS)
