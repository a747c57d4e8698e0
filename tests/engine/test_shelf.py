import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions, Scenario
from gallery_app.domain.errors import HelpdeskTroubled
from gallery_app.domain.events import ShelfReady
from gallery_app.domain.ids import JobId
from gallery_app.domain.query import Text
from gallery_app.engine.shelf import fill_folder, fill_folders, open_shelf
from tests.engine.sample_desk import run_at_desk

JOB = JobId(7)


@pytest.fixture(scope="module", params=[False, True], ids=["tops", "nested"])
def running(request) -> Iterator[DemoHelpdesk]:
    options = DemoOptions(rate_per_minute=None, category_lists_nested=request.param, solutions_page_size=2)
    with DemoHelpdesk(options) as demo:
        yield demo


@pytest.fixture
def demo(running) -> Iterator[DemoHelpdesk]:
    running.requests.clear()
    yield running
    running.faults.clear()


async def open_level(desk, parent) -> Any:
    told: list[Any] = []
    await open_shelf(desk, JOB, parent, told.append)
    (ready,) = told
    assert isinstance(ready, ShelfReady)
    assert ready.job == JOB
    assert ready.parent == parent
    return ready


async def walk(desk, parent, path=()) -> list[tuple[tuple[str, ...], Any]]:
    level = await open_level(desk, parent)
    found = [(path, article) for article in level.articles]
    for inside in (*level.categories, *level.folders):
        found += await walk(desk, inside, (*path, inside.name))
    return found


def test_every_article_is_reached_by_its_one_path(demo, tmp_path):
    async def story(desk) -> Any:
        return await walk(desk, None)

    found = run_at_desk(demo, tmp_path, story)
    world = demo.world
    assert len(found) == len(world.articles)
    for path, article in found:
        true = world.articles[article.id]
        folder = world.folders[true.folder_id]
        names = [folder.name]
        while folder.parent_id is not None:
            folder = world.folders[folder.parent_id]
            names.insert(0, folder.name)
        assert path == (world.categories[folder.category_id].name, *names)
        assert (article.title, article.published) == (true.title, true.published)


def test_a_level_costs_no_more_than_it_must(demo, tmp_path):
    async def story(desk) -> Any:
        top = await open_level(desk, None)
        devices = next(one for one in top.categories if one.name == "Devices")
        before = len(demo.requests.all("api"))
        folders = (await open_level(desk, devices)).folders
        after = len(demo.requests.all("api"))
        leaf = next(one for one in folders if one.sub_folders_count == 0)
        await open_level(desk, leaf)
        return [one.name for one in folders], after - before, demo.requests.all("api")[after:]

    names, calls, last = run_at_desk(demo, tmp_path, story)
    assert names == ["Notebooks and displays", "Printers"]
    assert calls == 1 if not demo.options.category_lists_nested else calls <= 2
    assert all(seen.path.endswith("/articles") for seen in last)


def test_pictures_of_a_folder_are_in_the_catalog_afterwards(demo, tmp_path):
    async def story(desk) -> Any:
        saved = []
        keep = desk.catalog.save_article

        def watched(article, refs, **more) -> None:
            saved.append((article, refs))
            keep(article, refs, **more)

        desk.catalog.save_article = watched
        await walk(desk, None)
        return saved

    saved = run_at_desk(demo, tmp_path, story)
    assert {article.id for article, _ in saved} == set(demo.world.articles)
    for article, refs in saved:
        shown = {f"attachment-{file.id}" for file in demo.world.files_of_article(article.id)}
        assert {ref.id for ref in refs} <= shown
        assert refs


def test_a_folder_is_read_with_all_that_lies_in_it(demo, tmp_path):
    async def story(desk) -> Any:
        top = await open_level(desk, None)
        folders = (await open_level(desk, top.categories[0])).folders
        return folders[0].name, [one async for one in fill_folder(desk, folders[0])]

    name, filled = run_at_desk(demo, tmp_path, story)
    assert name == "Your account"
    places = [place for place, folder in enumerate(demo.world.folders.values()) if place < 3]
    folders = [list(demo.world.folders)[place] for place in places]
    read = [id_ for one in filled for id_ in one.articles]
    assert sorted(read) == sorted(a.id for a in demo.world.articles.values() if a.folder_id in folders)
    assert Scenario.ARTICLE_NESTED in read


@pytest.mark.parametrize(
    ("name", "folders"),
    [
        ("single sign", {"Single sign-on"}),
        ("signing in", {"Signing in", "Single sign-on"}),
        ("SHIPPING", {"Sending parcels", "Claims"}),
        ("printers", {"Printers", "Label printers"}),
        ("label*", {"Label printers"}),
    ],
)
def test_folders_and_categories_by_name(demo, tmp_path, name, folders):
    async def story(desk) -> Any:
        return [one async for one in fill_folders(desk, Text(name))]

    filled = run_at_desk(demo, tmp_path, story)
    wanted = {folder.id for folder in demo.world.folders.values() if folder.name in folders}
    true = {article.id for article in demo.world.articles.values() if article.folder_id in wanted}
    assert {id_ for one in filled for id_ in one.articles} == true
    assert [sentence for one in filled for sentence in one.not_looked_at] == []


def test_a_name_that_no_folder_has_is_said(demo, tmp_path):
    async def story(desk) -> Any:
        return [one async for one in fill_folders(desk, Text("wishes"))]

    (nothing,) = run_at_desk(demo, tmp_path, story)
    assert nothing.articles == ()
    assert nothing.not_looked_at == ('No folder of the knowledge base is called "wishes".',)


def test_a_folder_that_fails_does_not_lose_the_others(demo, tmp_path):
    async def story(desk) -> Any:
        filled = []
        async for one in fill_folders(desk, Text("printers")):
            filled.append(one)
            demo.faults.switch_on("html_200", times=1, origin="api")
        return filled

    first, second = run_at_desk(demo, tmp_path, story)
    assert first.articles
    assert second.articles == ()
    assert "could not be read" in second.not_looked_at[0]


def test_a_shelf_that_cannot_be_opened_says_why(demo, tmp_path):
    demo.faults.switch_on("status_500", origin="api")

    async def story(desk) -> Any:
        with pytest.raises(HelpdeskTroubled):
            await open_level(desk, None)

    run_at_desk(demo, tmp_path, story)


def test_folders_that_name_each_other_end(tmp_path):
    with DemoHelpdesk(DemoOptions(rate_per_minute=None)) as demo:
        folders = demo.world.folders
        first, second = list(folders)[:2]
        folders[second] = dataclasses.replace(folders[second], parent_id=first)
        inner = list(folders)[2]
        folders[inner] = dataclasses.replace(folders[inner], parent_id=inner)

        async def story(desk) -> Any:
            return [one async for one in fill_folders(desk, None)]

        filled = run_at_desk(demo, tmp_path, story)
    assert sum(len(one.articles) for one in filled) <= len(demo.world.articles)
