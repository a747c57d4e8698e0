"""Each search of the help pages, run on the demo helpdesk: what a page promises is found."""

import json

import pytest

from gallery_app.__main__ import main
from gallery_app.desktop.help_pages import LinkKind, load_pages, read_link
from tests.desktop.test_help_pages import LINK
from tests.own_process import process_as_before

SEARCHES = sorted(
    {
        link.target
        for page in load_pages()
        for address in LINK.findall(page.markdown)
        if (link := read_link(address)) is not None and link.kind is LinkKind.SEARCH
    }
)
LIMITS = ("--read", "30", "--look-into", "8")
"""One picture is enough, and each that is looked into has to be drawn."""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """One for all: what a search read the next one need not."""
    return tmp_path_factory.mktemp("help")


@pytest.mark.parametrize("search", SEARCHES)
def test_it_is_understood_and_finds_a_picture(search, home, unlimited_helpdesk, capsys, monkeypatch):
    monkeypatch.setenv("GALLERY_APP_HOME", str(home))
    monkeypatch.setenv("GALLERY_APP_URL", unlimited_helpdesk.address)
    monkeypatch.setenv("GALLERY_APP_API_KEY", unlimited_helpdesk.api_key)
    with process_as_before():
        code = main(["gallery", "--filter", search, "--per-page", "1", *LIMITS, "--json"])
    told = capsys.readouterr()
    assert (code in (0, 3), told.err) == (True, "")
    assert json.loads(told.out)["total"] > 0
