"""Endpoints of the knowledge base: categories, nested folders, articles, translations, full-text search."""

from __future__ import annotations

from typing import Any

from gallery_app.demo.answer import Answer, make_invalid, make_json
from gallery_app.demo.call import Call, Refused, make_missing
from gallery_app.demo.people import LANGUAGES
from gallery_app.demo.records import Article, Category, Folder
from gallery_app.demo.shapes import make_article, make_folder, make_hierarchy, write_time


def _read_language(call: Call) -> str:
    """The language at the end of the path; the primary one when there is none."""
    language = call.words[0] if call.words else LANGUAGES[0]
    if language not in LANGUAGES:
        raise Refused(make_missing())
    return language


def _make_category(call: Call, category: Category) -> dict[str, Any]:
    return {
        "id": category.id,
        "name": category.name,
        "description": category.description,
        "created_at": write_time(call.world.opened_at),
        "updated_at": write_time(call.world.opened_at),
        "visible_in_portals": [1060000000077],
        "icon": {},
    }


def list_categories(call: Call) -> Answer:
    """All categories."""
    _read_language(call)
    rows = [_make_category(call, category) for category in call.world.categories.values()]
    return call.make_list(rows, call.solutions_page_size)


def view_category(call: Call) -> Answer:
    """One category."""
    category = call.world.categories.get(call.numbers[0])
    return make_missing() if category is None else make_json(_make_category(call, category))


def _find_folder(call: Call) -> Folder:
    folder = call.world.folders.get(call.numbers[0])
    if folder is None:
        raise Refused(make_missing())
    return folder


def list_folders(call: Call) -> Answer:
    """The folders at the top of a category, or all of them: the service's documents do not say which."""
    if call.numbers[0] not in call.world.categories:
        return make_missing()
    _read_language(call)
    tops = [
        folder
        for folder in call.world.folders.values()
        if folder.category_id == call.numbers[0] and (folder.parent_id is None or call.category_lists_nested)
    ]
    rows = [make_folder(folder, call.world, whole=False) for folder in tops]
    return call.make_list(rows, call.solutions_page_size)


def view_folder(call: Call) -> Answer:
    """One folder, with its category."""
    return make_json(make_folder(_find_folder(call), call.world, whole=True))


def list_subfolders(call: Call) -> Answer:
    """The folders inside a folder."""
    parent = _find_folder(call)
    inside = [folder for folder in call.world.folders.values() if folder.parent_id == parent.id]
    rows = [make_folder(folder, call.world, whole=False) for folder in inside]
    return call.make_list(rows, call.solutions_page_size)


def list_articles(call: Call) -> Answer:
    """The articles of a folder with their bodies; a language leaves only what is translated."""
    folder = _find_folder(call)
    language = _read_language(call)
    inside = [article for article in call.world.articles.values() if article.folder_id == folder.id]
    if language != LANGUAGES[0]:
        inside = [article for article in inside if language in article.translations]
    rows = [_make_article(call, article, language) for article in inside]
    return call.make_list(rows, call.solutions_page_size)


def view_article(call: Call) -> Answer:
    """One article, in the language of the path."""
    article = call.world.articles.get(call.numbers[0])
    language = _read_language(call)
    if article is None or (language != LANGUAGES[0] and language not in article.translations):
        return make_missing()
    return make_json(_make_article(call, article, language))


def _make_article(call: Call, article: Article, language: str) -> dict[str, Any]:
    shape = make_article(article, call.world, call.links, expired=call.expired_links)
    translation = article.translations.get(language)
    if translation is not None:
        files = {file.id: file for file in article.inline}
        shape["title"] = translation.title
        shape["description"] = call.links.fill_in(translation.description, files)
    return shape


def search_solutions(call: Call) -> Answer:
    """A bare array, whose rows have another shape than articles and no attachments."""
    term = call.query.get("term", "").strip().casefold()
    if not term:
        return make_invalid("term", "It should not be blank as this is a mandatory field", "missing_field")
    words = term.split()
    found = [
        article
        for article in call.world.articles.values()
        if all(word in f"{article.title} {article.description_text}".casefold() for word in words)
    ]
    return call.make_list([_make_hit(call, article) for article in found])


def _make_hit(call: Call, article: Article) -> dict[str, Any]:
    whole = make_article(article, call.world, call.links)
    kept = [
        "id",
        "type",
        "category_id",
        "folder_id",
        "agent_id",
        "title",
        "status",
        "created_at",
        "updated_at",
        "description",
    ]
    folder = call.world.folders[article.folder_id]
    hit = {key: whole[key] for key in kept}
    hit |= {
        "folder_visibility": folder.visibility,
        "path": f"{article.id}-" + "-".join(article.title.lower().split()),
        "modified_at": whole["updated_at"],
        "modified_by": article.agent_id,
        "language_id": 6,
        "category_name": call.world.categories[folder.category_id].name,
        "folder_name": folder.name,
        "hierarchy": make_hierarchy(folder, call.world),
    }
    # The text is missing from some rows of the live service.
    return hit if article.id % 5 == 0 else hit | {"description_text": article.description_text}
