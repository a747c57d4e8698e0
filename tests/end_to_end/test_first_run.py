"""The first run's tour by keys alone, and a window that the system ended and that was started again."""

import os
import signal

import pytest

from gallery_app.engine.native_crash import LAST_CRASH
from tests.end_to_end.processes import READ_EVERY_S, wait_until
from tests.end_to_end.virtual_desktop import needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop]
STEPS = ("Narrow it down", "Look at a picture", "What a picture says of itself", "Hand it over safely")
NOTICE = "The app ended unexpectedly last time. Nothing was sent to anybody."


def is_gone(app, name):
    return all(node.name != name for node in app.tree.showing())


@pytest.mark.thorough
def test_the_tour_is_gone_through_by_keys_and_comes_once(desktop, tmp_path, its_variables):
    home = tmp_path / "home"
    attended = its_variables | {"GALLERY_APP_UNATTENDED": ""}
    with desktop.open_app(home, "--open", "4711", **attended) as app:
        app.wait_for("Next", role="push button", focused=True)
        app.wait_for("Ask for pictures here")
        for title in STEPS:
            desktop.press("Right")
            app.wait_for(title, role="label")
        app.wait_for("Next", role="push button", focused=True)
        desktop.press("Return")
        app.wait_for("Done", role="push button", focused=True)
        desktop.press("Escape")
        wait_until(lambda: is_gone(app, "Done"), "the tour to go", every_s=READ_EVERY_S)
        tiles = app.wait_for_pictures()
        desktop.press("Home")
        app.wait_for(f"\\w+ 1 of {len(tiles)},.*", role="list item", focused=True)
        app.close()
    with desktop.open_app(home, "--open", "4711", **attended) as app:
        app.wait_for_pictures()
        assert is_gone(app, "Skip the tour")
        app.close()


@pytest.mark.thorough
def test_a_crash_is_told_at_the_next_start_once_with_a_report(desktop, tmp_path, its_variables):
    home = tmp_path / "home"
    with desktop.open_app(home, "--open", "4711", **its_variables) as app:
        app.wait_for_pictures()
        os.kill(app.process.pid, signal.SIGSEGV)
        wait_until(lambda: app.process.poll() is not None, "the app to crash")
        assert app.process.returncode == -signal.SIGSEGV
    with desktop.open_app(home, "--open", "4711", **its_variables) as app:
        app.wait_for(NOTICE)
        desktop.click(app.wait_for("Show the report", role="push button"))
        app.wait_for("Copy report", role="push button")
        app.wait_for("Open log folder", role="push button")
        report = (home / "config" / "log" / LAST_CRASH).read_text("utf-8")
        assert "Fatal Python error: Segmentation fault" in report
        assert ", Qt 6." in report.splitlines()[0]
        assert its_variables["GALLERY_APP_API_KEY"] not in report
        assert str(tmp_path) not in report
        desktop.press("Escape")
        wait_until(lambda: is_gone(app, "Copy report"), "the report to close", every_s=READ_EVERY_S)
        app.close()
    with desktop.open_app(home, "--open", "4711", **its_variables) as app:
        app.wait_for_pictures()
        assert is_gone(app, NOTICE)
        app.close()
