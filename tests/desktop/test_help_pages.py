"""The help pages as they are packed: their order, their links, and what is read of them."""

import re
from pathlib import Path

import pytest

from gallery_app.desktop import resources
from gallery_app.desktop.action_specs import ACTIONS
from gallery_app.desktop.help_pages import HelpLink, LinkKind, load_pages, make_page, read_link
from gallery_app.desktop.languages import LANGUAGES
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.query_parse import parse_query

HELP = Path(__file__).parents[2] / "resources" / "help"
IDS = ("first-steps", "search", "export", "privacy", "troubleshooting")
LINK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")


def links_of(page):
    return [read_link(address) for address in LINK.findall(page.markdown)]


def all_links(language="en"):
    return [(page.id, link) for page in load_pages(language) for link in links_of(page)]


def targets(kind, language="en"):
    return {link.target for _page, link in all_links(language) if link.kind is kind}


def test_the_pages_stand_in_their_order_with_titles():
    pages = load_pages()
    assert tuple(page.id for page in pages) == IDS
    assert all(page.title and not page.title.startswith("#") for page in pages)
    assert len({page.title for page in pages}) == len(pages)


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_every_link_is_one_that_the_help_knows(language):
    assert all(link is not None for _page, link in all_links(language))
    assert targets(LinkKind.PAGE, language) <= set(IDS)
    assert targets(LinkKind.ACTION, language) <= {spec.id for spec in ACTIONS}
    assert targets(LinkKind.SEARCH, language) == targets(LinkKind.SEARCH)


def test_there_are_links_of_each_kind():
    assert {link.kind for _page, link in all_links()} == set(LinkKind)


def test_every_search_is_understood():
    searches = targets(LinkKind.SEARCH)
    assert len(searches) > 12
    for text in searches:
        assert parse_query(text).parts


@pytest.mark.parametrize(
    "folder", sorted(each for each in HELP.iterdir() if each.is_dir()), ids=lambda p: p.name
)
def test_every_language_that_is_there_has_every_page(folder):
    assert {each.name for each in folder.iterdir()} == {each.name for each in (HELP / "en").iterdir()}


def test_pages_load_nothing_and_hold_no_markup_of_their_own():
    for page in load_pages():
        assert "![" not in page.markdown
        assert not re.search(r"<[a-z/]", re.sub(r"`[^`]*`", "", page.markdown))


def test_a_page_that_a_language_lacks_is_in_english(tmp_path, monkeypatch):
    for language, names in {"en": ("2-b.md", "10-c.md", "1-a.md"), "de": ("2-b.md",)}.items():
        folder = tmp_path / "help" / language
        folder.mkdir(parents=True)
        for name in names:
            (folder / name).write_text(f"# {language} {name}\n\nText\n", "utf-8")
    monkeypatch.setattr(resources, "_resources_root", lambda: tmp_path)
    assert [page.title for page in load_pages("de")] == ["en 1-a.md", "de 2-b.md", "en 10-c.md"]
    assert [page.title for page in load_pages("pseudo")] == ["en 1-a.md", "en 2-b.md", "en 10-c.md"]


def test_a_search_link_carries_its_query_whatever_is_in_it():
    page = make_page("p", '# T\n\n- [`(a OR "b c") type:png|jpeg`](search)\n')
    assert links_of(page) == [HelpLink(LinkKind.SEARCH, '(a OR "b c") type:png|jpeg')]


@pytest.mark.parametrize(
    "address", ["", "search:", "https://example.org/", "file:///etc/passwd", "page", "javascript:x"]
)
def test_other_addresses_are_no_links(address):
    assert read_link(address) is None


@pytest.mark.parametrize(
    "example", re.findall(r"^\| `([a-z]+:[a-z]+)`", (HELP / "en/2-search.md").read_text(), re.MULTILINE)
)
def test_examples_of_the_tables_are_understood(example):
    try:
        parse_query(example)
    except GalleryError as error:
        pytest.fail(str(error))
