"""The knowledge base as it is browsed: categories, folders in folders, articles with their pictures."""

from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from gallery_app.domain.article import Category, Folder
from gallery_app.domain.errors import DiskFull, GalleryError, KeyRefused, StoreUnavailable
from gallery_app.domain.events import Event, ShelfReady
from gallery_app.domain.ids import ArticleId, FolderId, JobId
from gallery_app.domain.query import Text
from gallery_app.domain.translation import tr, tr_count
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.keeping import Keeping
from gallery_app.engine.text_match import fits_text
from gallery_app.freshdesk.readings import FolderReading

FOLDERS_MAX: Final = 200
"""Folders whose articles are read because of one query; each costs a request or more."""
_DEPTH_MAX: Final = 10


@dataclass(frozen=True, slots=True)
class Filled:
    """Articles of a folder that are in the catalog now, and what could not be read, in words."""

    articles: tuple[ArticleId, ...] = ()
    not_looked_at: tuple[str, ...] = ()


async def open_shelf(
    desk: Helpdesk, job: JobId, parent: Category | Folder | None, tell: Callable[[Event], None]
) -> None:
    """Tell what lies directly below `parent` (None: the top) as ShelfReady; the catalog learns it.

    The articles of a folder come with their texts, so their pictures are kept in the catalog too.
    """
    keep = Keeping(job, tell).keep
    match parent:
        case None:
            categories = await desk.client.fetch_categories()
            keep(partial(desk.catalog.save_folders, categories, ()))
            tell(ShelfReady(job, None, categories=categories))
        case Category():
            folders = await desk.client.fetch_folders(parent.id)
            keep(partial(desk.catalog.save_folders, (parent,), folders))
            tell(ShelfReady(job, parent, folders=_find_tops(folders)))
        case Folder():
            inside = await _fetch_inside(desk, parent, ())
            reading = await desk.client.fetch_articles(parent.id)
            keep(partial(desk.catalog.save_folders, (), (parent, *inside)))
            keep(partial(_save_articles, desk, reading))
            articles = tuple(one.article for one in reading.articles)
            tell(ShelfReady(job, parent, folders=inside, articles=articles))


async def fill_folder(desk: Helpdesk, folder: Folder) -> AsyncGenerator[Filled, None]:
    """Read the articles of a folder and of all folders in it into the catalog, folder by folder."""
    below = await _fetch_below(desk, folder, ())
    _keep_folders(desk, (), (folder, *below))
    async with aclosing(_fill(desk, (folder, *below))) as filled:
        async for one in filled:
            yield one


async def fill_folders(desk: Helpdesk, name: Text | None) -> AsyncGenerator[Filled, None]:
    """The same for every folder or category with this name (None: for the whole knowledge base)."""
    categories, folders = await _fetch_tree(desk)
    _keep_folders(desk, categories, folders)
    chosen = folders if name is None else _choose(categories, folders, name)
    if not chosen and name is not None:
        note = tr('No folder of the knowledge base is called "{name}".', name=name.pattern)
        yield Filled(not_looked_at=(note,))
    if len(chosen) > FOLDERS_MAX:
        left = len(chosen) - FOLDERS_MAX
        note = tr_count(
            "The articles of {count} folder were not read.",
            "The articles of {count} folders were not read.",
            left,
        )
        yield Filled(not_looked_at=(note,))
    async with aclosing(_fill(desk, chosen[:FOLDERS_MAX])) as filled:
        async for one in filled:
            yield one


async def _fill(desk: Helpdesk, folders: Iterable[Folder]) -> AsyncGenerator[Filled, None]:
    for folder in folders:
        try:
            reading = await desk.client.fetch_articles(folder.id)
            _save_articles(desk, reading)
        except (KeyRefused, DiskFull, StoreUnavailable):
            raise
        except GalleryError as error:
            note = tr('The folder "{name}" could not be read: {why}.', name=folder.name, why=error.title)
            yield Filled(not_looked_at=(note,))
            continue
        cut = tr('Not all articles of "{name}" were read.', name=folder.name)
        yield Filled(tuple(one.article.id for one in reading.articles), () if reading.is_complete else (cut,))


def _save_articles(desk: Helpdesk, reading: FolderReading) -> None:
    for one in reading.articles:
        refs = tuple(found.ref for found in one.pictures)
        desk.catalog.save_article(one.article, refs, other_files=one.other_files)


def _keep_folders(desk: Helpdesk, categories: Sequence[Category], folders: Sequence[Folder]) -> None:
    desk.catalog.save_folders(tuple(categories), tuple(folders))


# --- the tree -------------------------------------------------------------------------------------------


async def _fetch_tree(desk: Helpdesk) -> tuple[tuple[Category, ...], tuple[Folder, ...]]:
    """All categories and folders, each once; a folder stands before those in it."""
    categories = await desk.client.fetch_categories()
    tree: dict[FolderId, Folder] = {}
    for category in categories:
        listed = await desk.client.fetch_folders(category.id)
        for top in _find_tops(listed):
            below = await _fetch_below(desk, top, listed)
            tree.update({folder.id: folder for folder in (top, *below)})
    return categories, tuple(tree.values())


async def _fetch_below(
    desk: Helpdesk, folder: Folder, listed: Sequence[Folder], depth: int = 0
) -> tuple[Folder, ...]:
    """What lies in a folder at any depth. `listed`: what a list that may hold nested folders gave already."""
    found: list[Folder] = []
    if depth < _DEPTH_MAX:
        for inside in await _fetch_inside(desk, folder, listed):
            found += (inside, *await _fetch_below(desk, inside, listed, depth + 1))
    return tuple(found)


async def _fetch_inside(desk: Helpdesk, parent: Folder, listed: Sequence[Folder]) -> tuple[Folder, ...]:
    """The folders directly in a folder; asked for only if not all of them are known."""
    known = {folder.id: folder for folder in listed if folder.parent_id == parent.id}
    if parent.sub_folders_count > len(known):
        known.update({folder.id: folder for folder in await desk.client.fetch_subfolders(parent.id)})
    return tuple(
        replace(folder, category_id=folder.category_id or parent.category_id, parent_id=parent.id)
        for folder in known.values()
        if folder.id != parent.id
    )


def _find_tops(folders: Sequence[Folder]) -> tuple[Folder, ...]:
    """Those directly below the category; a folder whose parent was not listed counts as one."""
    ids = {folder.id for folder in folders}
    return tuple(folder for folder in folders if folder.parent_id is None or folder.parent_id not in ids)


def _choose(categories: Sequence[Category], folders: Sequence[Folder], name: Text) -> tuple[Folder, ...]:
    """Folders that fit themselves, or lie in a folder or category that does."""
    wanted = {category.id for category in categories if fits_text(name, category.name)}
    inside: set[FolderId] = set()
    for folder in folders:  # parents come first
        if folder.category_id in wanted or folder.parent_id in inside or fits_text(name, folder.name):
            inside.add(folder.id)
    return tuple(folder for folder in folders if folder.id in inside)
