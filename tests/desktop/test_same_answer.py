"""A query typed in the real window on the real engine gives the pictures that the command line gives."""

import json

import pytest
from PySide6.QtCore import Qt

from gallery_app.__main__ import main
from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from gallery_app.desktop.app import Connection, Desktop, DesktopOptions
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import find_paths
from tests.own_process import process_as_before

SCOPE = f"ticket:{Scenario.SHOWPIECE}|{Scenario.FORWARDED}|{Scenario.TICKET_10}"
QUERIES = (
    str(Scenario.SHOWPIECE),
    f"{SCOPE} type:png",
    f"{SCOPE} (is:photo OR type:gif) -source:note sort:size",
    f"{SCOPE} has:gps",
    f"{SCOPE} is:hidden",
    f"{SCOPE} flickers sort:name",
)

pytestmark = pytest.mark.usefixtures("lent_lanes")


@pytest.fixture(scope="module")
def helpdesk():
    with DemoHelpdesk() as running:
        yield running


@pytest.fixture
def run(helpdesk, tmp_path, monkeypatch, capsys):
    """A command in this process, on the home that the window uses too; its JSON."""
    monkeypatch.setenv("GALLERY_APP_HOME", str(tmp_path))

    def run_command(*arguments):
        monkeypatch.setenv("GALLERY_APP_URL", helpdesk.address)
        monkeypatch.setenv("GALLERY_APP_API_KEY", helpdesk.api_key)  # a command takes both out of sight
        main([*arguments, "--per-page", "100", "--json"])
        printed = capsys.readouterr()
        assert printed.err == ""
        return json.loads(printed.out)

    with process_as_before():
        yield run_command


def test_the_window_shows_what_the_command_line_lists(qtbot, run, helpdesk):
    run("gallery", "--filter", SCOPE)  # loads every picture once
    options = DesktopOptions(first_account=Connection(helpdesk.address, helpdesk.api_key, keep_key=False))
    desktop = Desktop(lambda tell: EngineThread(find_paths(), tell), options, lambda: ("", ""))
    window = desktop.window
    qtbot.addWidget(window)
    desktop.start()
    try:
        qtbot.waitUntil(lambda: window.gallery.account is not None, timeout=10_000)
        shown = {query: type_query(qtbot, window, query) for query in QUERIES}
    finally:
        desktop.close()
    for query in QUERIES:
        listed = [image["id"] for image in run("gallery", "--filter", query)["images"]]
        assert shown[query] == listed, query
        assert listed, query


def type_query(qtbot, window, query):
    bar = window.toolbar.search
    bar.setFocus()
    bar.selectAll()
    qtbot.keyClicks(bar, query)
    with qtbot.waitSignal(window.gallery.settled, timeout=20_000):
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    return list(window.page.model.ids())
