"""What a screen reader meets: every control that can have the keys says what it is."""

import re

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.virtual_desktop import needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop]
TILE = re.compile(
    r"Picture (?P<number>\d+) of (?P<total>\d+), (?P<name>\S.*), ticket (?P<ticket>\d+), (in|attached to) .*"
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
        app.wait_for(id="tryDemo")
        assert app.wait_for(id="helpdeskAddress").name == "Helpdesk address"
        assert app.wait_for(id="apiKey").role == "password text"
        assert find_faults(app.tree.look()) == []
        app.close()


def test_the_gallery_and_its_dialogs(desktop, tmp_path):
    with desktop.open_app(tmp_path / "home", "--demo", "--open", "4711") as app:
        tiles = app.wait_for_pictures()
        assert find_faults(app.tree.look()) == []
        assert app.wait_for(id="searchBox").name == "Ticket number or link"
        assert app.wait_for("Pictures", id="galleryGrid").role == "list"
        said = [TILE.match(tile.name) for tile in tiles]
        assert None not in said, [tile.name for tile in tiles]
        assert [int(match["number"]) for match in said] == list(range(1, len(tiles) + 1))
        assert {(match["total"], match["ticket"]) for match in said} == {(str(len(tiles)), "4711")}
        assert {match["name"] for match in said} >= attached_names()
        assert any("a private note" in tile.name for tile in tiles)
        assert any("failed: Damaged picture." in tile.name for tile in tiles)

        for keys, something in (("F1", "Keyboard shortcuts"),):
            desktop.press(keys)
            app.wait_for(something)
            assert find_faults(app.tree.look()) == []
            desktop.press("Escape")
        for menu, entry in (("accountChooser", "Connect.*"), ("moreMenu", "About Ticket Gallery")):
            desktop.click(app.wait_for(id=menu))
            chosen = app.wait_for(entry, role="menu item")
            assert find_faults(app.tree.look()) == []
            desktop.click(chosen)
            app.wait_for(role="dialog")
            assert find_faults(app.tree.look()) == []
            desktop.press("Escape")
        app.close()


def attached_names():
    """Names of the showpiece's files that are pictures and have a name of their own."""
    world = DemoHelpdesk().world
    pictures = picture_ids(world, Scenario.SHOWPIECE)
    files = world.files_of(Scenario.SHOWPIECE)
    return {file.name for file in files if f"attachment-{file.id}" in pictures and not file.inline}
