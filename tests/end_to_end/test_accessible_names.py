"""What a screen reader meets: every control that can have the keys says what it is."""

import re

import pytest

from gallery_app.demo.scenario import Scenario
from tests.end_to_end.accessible_tree import Node
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import wait_until
from tests.end_to_end.virtual_desktop import needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop]
TILE = re.compile(
    r"(Picture|Photo|Screenshot|Graphic) (?P<number>\d+) of (?P<total>\d+), (?P<name>\S.*),"
    r" ticket (?P<ticket>\d+)( from [^,]+)?, (in|attached to) .*"
)


def find_faults(nodes):
    """What a screen reader could not tell apart, each as a sentence that says what and where.

    These are controls and tiles without a name, and texts that are spoken with markup.
    """
    controls = [node for node in nodes if node.is_showing and ("focusable" in node.states or is_row(node))]
    assert controls, "nothing can have the keys"
    unnamed = [f"{describe(node, nodes)} has no name" for node in controls if not re.search(r"\w", node.name)]
    marked = [
        f"{describe(node, nodes)} is spoken with markup: {text!r}"
        for node in nodes
        for text in (node.name, node.description)
        if re.search(r"</?\w+[^>]*>", text)
    ]
    return unnamed + marked


def is_row(node):
    return node.role in ("list item", "table cell", "tree item", "menu item", "check menu item")


def describe(node, nodes):
    """The role, the identifier and the place of a node, and the nearest name around it."""
    around = node
    while around.parent is not None and (around is node or not around.name):
        around = nodes[around.parent]
    return f"{node.role} {node.id or '(no identifier)'} at {node.box} in {around.role} {around.name!r}"


def test_the_first_run_says_what_each_field_is(desktop, tmp_path):
    with desktop.open_app(tmp_path / "home") as app:
        app.wait_for(node_id="tryDemo")
        assert app.wait_for(node_id="helpdeskAddress").name == "Helpdesk address"
        assert app.wait_for(node_id="apiKey").role == "password text"
        assert find_faults(app.tree.look()) == []
        app.close()


@pytest.mark.thorough
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
        app.wait_for("Help page: First steps")
        assert find_faults(app.tree.look()) == []
        desktop.press("Escape")
        wait_until(lambda: app.tree.find("Help page: First steps") is None, "the help to close")
        desktop.press("question")
        app.wait_for("Keyboard shortcuts.*", role="dialog")
        rows = [node.name for node in app.tree.look() if node.role == "list item"]
        assert {"Hide everywhere: H", "Filters: F7", "Move: Arrow keys"} <= set(rows)
        assert find_faults(app.tree.look()) == []
        desktop.press("Down", "Return")
        check_dialog(app, "Keys for .*")
        check_dialog(app, "Keyboard shortcuts.*")
        app.open_menu(app.wait_for(node_id="accountChooser"))
        desktop.press("Up", "Return")  # the last
        check_dialog(app, "Accounts and privacy.*")
        app.open_menu(app.wait_for(node_id="accountChooser"))
        desktop.press("Up", "Up", "Up", "Return")  # above "Try the demo"
        check_dialog(app, "Connect a helpdesk.*")
        app.open_menu(app.wait_for(node_id="moreMenu"))
        desktop.press("Up", "Up", "Right", "Up", "Return")  # Quit, Help, and the last in it
        check_dialog(app, "About.*")
        app.close()


def check_dialog(app, title):
    """Look at a dialog once it is open, and close it."""
    app.wait_for(title, role="dialog")
    assert find_faults(app.tree.look()) == []
    app.desktop.press("Escape")
    wait_until(lambda: app.tree.find(title, role="dialog") is None, f"{title} to close")


def attached_names(world):
    """Names of the showpiece's files that are pictures and have a name of their own."""
    pictures = picture_ids(world, Scenario.SHOWPIECE)
    files = world.files_of(Scenario.SHOWPIECE)
    return {file.name for file in files if f"attachment-{file.id}" in pictures and not file.inline}


def test_what_has_no_name_is_named_by_its_place():
    window = Node("frame", "Ticket Gallery", "", "", None, frozenset({"showing"}), None)
    panel = Node("filler", "", "", "", 0, frozenset({"showing"}), None)
    states = frozenset({"showing", "focusable"})
    good = Node("push button", "Close", "", "", 1, states, (0, 0, 9, 9))
    bad = Node("push button", " ", "moreMenu", "", 1, states, (10, 20, 24, 24))
    marked = Node("label", "<b>bold</b>", "", "", 1, frozenset({"showing"}), None)
    assert find_faults((window, panel, good)) == []
    assert find_faults((window, panel, good, bad, marked)) == [
        "push button moreMenu at (10, 20, 24, 24) in frame 'Ticket Gallery' has no name",
        "label (no identifier) at None in frame 'Ticket Gallery' is spoken with markup: '<b>bold</b>'",
    ]


@pytest.mark.thorough
def test_whatever_is_looked_at_closely_says_what_it_is(desktop, tmp_path, its_variables):
    with desktop.open_app(tmp_path / "home", "--open", "4711", **its_variables) as app:
        app.wait_for_pictures()
        desktop.press("Home", "Return")
        app.wait_for(node_id="zoomChooser")
        said = [node.name for node in app.tree.look() if node.is_showing and TILE.match(node.name)]
        assert any(" 1 of " in name for name in said), "the picture itself is told, not only its bar"
        assert find_faults(app.tree.look()) == []
        desktop.press("Escape")
        app.wait_for("Pictures", node_id="galleryGrid")
        desktop.press("Home", "shift+Right", "c")
        wait_until(lambda: "2 pictures compared" in names_of(app), "the comparison")
        assert find_faults(app.tree.look()) == []
        app.close()


def names_of(app):
    return {node.name for node in app.tree.look() if node.is_showing}
