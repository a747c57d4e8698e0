"""What a screen reader meets: every control that can have the keys says what it is."""

import re

import pytest

from gallery_app.demo.scenario import Scenario
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import wait_until
from tests.end_to_end.virtual_desktop import needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop]
TILE = re.compile(
    r"(Picture|Photo|Screenshot|Graphic) (?P<number>\d+) of (?P<total>\d+), (?P<name>\S.*),"
    r" ticket (?P<ticket>\d+)( from [^,]+)?, (in|attached to) .*"
)


def find_faults(nodes):
    """Controls that show and can have the keys but have no name, and texts that are spoken with markup."""
    controls = [node for node in nodes if node.is_showing and "focusable" in node.states]
    assert controls, "nothing can have the keys"
    unnamed = [(node.role, node.id, node.box) for node in controls if not node.name.strip()]
    marked = [
        (node.role, node.id, text)
        for node in nodes
        for text in (node.name, node.description)
        if re.search(r"</?\w+[^>]*>", text)
    ]
    return unnamed + marked


def test_the_first_run_says_what_each_field_is(desktop, tmp_path):
    with desktop.open_app(tmp_path / "home") as app:
        app.wait_for(node_id="tryDemo")
        assert app.wait_for(node_id="helpdeskAddress").name == "Helpdesk address"
        assert app.wait_for(node_id="apiKey").role == "password text"
        assert find_faults(app.tree.look()) == []
        app.close()


def test_the_gallery_says_what_each_picture_is_and_its_dialogs_what_they_ask(
    desktop, tmp_path, shared_helpdesk, its_variables
):
    with desktop.open_app(tmp_path / "home", "--open", "4711", **its_variables) as app:
        tiles = app.wait_for_pictures()
        assert find_faults(app.tree.look()) == []
        assert app.wait_for(node_id="searchBox").name == "Search pictures"
        assert app.wait_for("Pictures", node_id="galleryGrid").role == "list"
        said = [match for tile in tiles if (match := TILE.match(tile.name))]
        assert len(said) == len(tiles), [tile.name for tile in tiles]
        assert [int(match["number"]) for match in said] == list(range(1, len(tiles) + 1))
        assert {(match["total"], match["ticket"]) for match in said} == {(str(len(tiles)), "4711")}
        assert {match["name"] for match in said} >= attached_names(shared_helpdesk.world)
        assert any("a private note" in tile.name for tile in tiles)
        assert any("failed: Damaged picture." in tile.name for tile in tiles)

        desktop.press("F1")
        check_dialog(app, "Keyboard shortcuts.*")
        app.open_menu(app.wait_for(node_id="accountChooser"))
        desktop.press("Up", "Up", "Return")  # above "Try the demo"
        check_dialog(app, "Connect a helpdesk.*")
        app.open_menu(app.wait_for(node_id="moreMenu"))
        desktop.press("Up", "Up", "Return")
        check_dialog(app, "About.*")
        app.close()


def check_dialog(app, title):
    """Look at a dialog once it is open, and close it."""
    app.wait_for(title, role="dialog")
    assert find_faults(app.tree.look()) == []
    app.desktop.press("Escape")
    wait_until(lambda: all(node.role != "dialog" for node in app.tree.showing()), "the dialog to close")


def attached_names(world):
    """Names of the showpiece's files that are pictures and have a name of their own."""
    pictures = picture_ids(world, Scenario.SHOWPIECE)
    files = world.files_of(Scenario.SHOWPIECE)
    return {file.name for file in files if f"attachment-{file.id}" in pictures and not file.inline}
