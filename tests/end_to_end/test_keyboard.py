"""A day without a mouse: regions, the menu of a picture, and a shortcut that is changed and kept."""

import pytest

from tests.end_to_end.processes import READ_EVERY_S, wait_until
from tests.end_to_end.virtual_desktop import needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop, pytest.mark.thorough]


def filters_shown(app):
    return app.tree.find(node_id="filtersToggle") is not None and any(
        node.name == "JPEG" or node.name.startswith("JPEG,") for node in app.tree.showing()
    )


def wait_for_filters(app, *, are_shown):
    what = "the filters to " + ("open" if are_shown else "close")
    wait_until(lambda: filters_shown(app) is are_shown, what, every_s=READ_EVERY_S)


def test_regions_menu_and_another_shortcut_by_keys_alone(desktop, tmp_path, its_variables):
    home = tmp_path / "home"
    with desktop.open_app(home, "--open", "4711", **its_variables) as app:
        tiles = app.wait_for_pictures()
        desktop.press("ctrl+f")
        app.wait_for(node_id="searchBox", focused=True)
        desktop.press("F6", "F6")
        desktop.press("Home")
        app.wait_for(f"\\w+ 1 of {len(tiles)},.*", role="list item", focused=True)
        wait_for_filters(app, are_shown=True)
        windows = count_windows(app)
        desktop.press("Menu")
        wait_until(lambda: count_windows(app) > windows, "the menu of the picture")
        desktop.press("Escape")
        wait_until(lambda: count_windows(app) == windows, "the menu to close")

        desktop.press("question")
        app.wait_for("Filter shortcuts", focused=True)
        desktop.type("f7")
        wait_until(lambda: len([n for n in app.tree.look() if n.name == "Filters: F7"]) == 1, "one row")
        desktop.press("Down", "Return")
        app.wait_for("New keys", focused=True)
        desktop.press("F5")
        app.wait_for("Take it over", role="push button")
        desktop.press("ctrl+F9")
        app.wait_for("Use these keys", role="push button")
        desktop.press("shift+Tab", "space")  # round to the last button
        desktop.press("Escape")
        app.wait_for(f"\\w+ 1 of {len(tiles)},.*", role="list item", focused=True)
        desktop.press("F7", "ctrl+F9")
        wait_for_filters(app, are_shown=False)
        app.close()
    with desktop.open_app(home, "--open", "4711", **its_variables) as app:
        app.wait_for_pictures()
        wait_for_filters(app, are_shown=False)
        desktop.press("ctrl+F9")
        wait_for_filters(app, are_shown=True)
        app.close()


def count_windows(app):
    found = app.desktop.xdotool("search", "--all", "--onlyvisible", "--pid", app.process.pid, "--name", ".*")
    return len(found.split())
