"""The inspector, the viewer and the comparison in every state, for the walk through every screen."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu, QWidget

from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.markup_tools import Tool
from gallery_app.domain.inspect_rows import Personal
from gallery_app.domain.marks import BLACK, Arrow, Edits, Rectangle, Redaction
from tests.desktop.screen_samples import FILM, REFS, SCAN

Screens = Iterator[tuple[str, QWidget]]


def walk_inspector(tour) -> Screens:
    """One picture, its metadata, what is personal, and several."""
    window = tour.window
    panel = window.parts.inspector
    window.inspector.set_open(is_open=True)
    window.page.view.setCurrentIndex(window.page.model.index(1))
    tour.qtbot.waitUntil(panel.summary.isVisible)
    _open_all(panel.summary.sections)
    yield "inspector", window
    yield from _list_row_menus(panel.summary.sections)
    panel.reveal(tuple(Personal))
    yield "what is personal", window
    panel.set_mode("all")
    yield "all metadata", window
    tags = panel.tags
    yield "menu of a tag", tags.tree.make_menu(tags.tree.topLevelItem(0).child(0))
    tags.field.setText("zzz")
    yield "no such tag", window
    tags.field.clear()
    panel.set_mode("summary")
    tour.select(0, 1, 2)
    tour.qtbot.waitUntil(lambda: len(window.gallery.selection.images) == 3)
    yield "three selected", window


def _open_all(sections) -> None:
    for section in sections.values():
        section.set_open(is_open=True)


def _list_row_menus(sections) -> Screens:
    """One of each kind."""
    seen = set()
    for section in sections.values():
        for row in section.rows:
            menu = row.make_menu()
            said = tuple(action.text() for action in menu.actions())
            if said not in seen:
                seen.add(said)
                yield f"menu of a row, {len(seen)}", menu


def walk_close_looks(tour) -> Screens:
    """Viewer, film, scan, marks; the comparison in each of its modes."""
    yield from _look(tour)
    yield from _draw(tour)
    yield from _compare(tour)


def _look(tour) -> Screens:
    window = tour.window
    canvas, film = window.parts.viewer.canvas, window.parts.viewer.film_bar
    tour.select(0)
    window.page.view.setCurrentIndex(window.page.model.index(0))
    window.closer.look()
    tour.qtbot.waitUntil(lambda: canvas.facts() is not None)
    window.inspector.set_open(is_open=True)
    yield "viewer", window
    yield "menu of zooms", window.parts.viewer.bar.zoom.menu()
    for name, ref in (("film", FILM), ("scan", SCAN)):
        window.looking.open(ref.id)
        tour.qtbot.waitUntil(film.isVisible)
        yield name, window
    for name, row in (("broken in the viewer", 13), ("gone in the viewer", 14), ("remote in the viewer", 12)):
        window.looking.open(REFS[row].id)
        yield name, window
    window.looking.open(REFS[0].id)
    tour.qtbot.waitUntil(lambda: canvas.facts() is not None)


def _draw(tour) -> Screens:
    window = tour.window
    window.closer.markup.keeper.load(
        {
            REFS[0].id: Edits(
                (
                    Redaction((400, 300, 1200, 600), BLACK),
                    Rectangle((1500, 900, 2500, 1800), (20, 85, 230), 24),
                    Arrow((3000, 400), (2600, 1500), (200, 30, 30), 24),
                )
            )
        }
    )
    window.actions_by_id["annotate"].trigger()
    yield "mark-up", window
    for tool in Tool:
        window.closer.markup.start(tool)
        yield f"mark-up, {tool.value}", window
    window.closer.markup.stop()
    window.closer.close()


def _compare(tour) -> Screens:
    window = tour.window
    comparison = window.parts.comparison
    window.inspector.set_open(is_open=False)
    for count in (2, 4):
        window.comparing.open(tuple(ref.id for ref in REFS[:count]))
        tour.qtbot.waitUntil(comparison.bar.isVisible)
        tour.qtbot.waitUntil(lambda: comparison.table.tree.topLevelItemCount() > 0)
        yield f"comparison of {count}", window
        if count == 2:
            for mode in CompareMode:
                comparison.stage.show_mode(mode)
                tour.qtbot.waitUntil(lambda m=mode: m is not CompareMode.DIFFERENCE or _is_measured(window))
                yield f"comparison, {mode.value}", window
            yield "menu of amplifications", comparison.bar.factor.menu()
            yield "menu of a compared row", _open_row_menu(comparison.table)
            comparison.table.personal.click()
            yield "comparison, what is personal", window
        window.closer.close()


def _is_measured(window) -> bool:
    return bool(window.parts.comparison.stage.note.words.text())


def _open_row_menu(table) -> QMenu:
    tree = table.tree
    line = tree.topLevelItem(0).child(0)
    tree.setCurrentItem(line, 1)
    tree.customContextMenuRequested.emit(tree.visualItemRect(line).center())
    menus: list[QMenu] = table.findChildren(QMenu)
    return menus[-1]
