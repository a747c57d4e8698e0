"""Every menu of the window and what else opens over it, for the walk through every screen."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu, QWidget

from gallery_app.desktop.coverage_bar import UNLOOKED_WORDS
from gallery_app.desktop.coverage_popover import SentencesPopover
from gallery_app.desktop.filter_days import CalendarPopup
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.translation import tr
from tests.desktop.screen_samples import ACME
from tests.domain.inspections import make_place

Screens = Iterator[tuple[str, QWidget]]


def walk_menus(tour) -> Screens:
    """Those that can be opened while pictures are shown."""
    window = tour.window
    coverage, chooser = window.status.coverage, window.toolbar.account
    yield from _list_menus("menu", window.menus.more)
    yield from _list_menus("picture menu", window.menus.picture)
    yield "menu of helpdesks", chooser.menu()
    chooser.show_account(ACME, (ACME,))
    chooser.show_privacy(Privacy(is_private=True))
    yield "menu of helpdesks, private", chooser.menu()
    yield "private", window
    chooser.show_privacy(Privacy())
    chooser.show_account(None, ())
    yield "no helpdesk", chooser
    chooser.show_account(ACME, (ACME,))
    yield "menu of folded", coverage.make_folded_menu()
    yield "menu of failed", coverage.make_failed_menu()
    yield "menu of the rest", coverage.make_overflow_menu()
    yield "menu of a saved search", window.panel.saved._make_menu(0)
    yield "menu of orders", window.chips.sorts.parent()
    yield "menu of page sizes", window.status.pager._sizes.parent()
    window.status.tray.show_count(3)
    yield "menu of the tray", window.status.tray.menu()
    window.status.tray.show_count(0)


def _list_menus(name: str, menu: QMenu) -> Screens:
    """A menu and those that open from it."""
    menu.aboutToShow.emit()
    yield name, menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _list_menus(f"{name}, {len(name)}{action.text()}", inner)


def walk_popups(tour) -> Screens:
    """Suggestions, refusals, places, calendar, and what was not looked at."""
    window = tour.window
    search = window.toolbar.search
    search.show_history(("company:contoso",))
    for typed in ("", "ty", "is:", "date:", "company:", "sort:"):
        search.setText(typed)
        search.textEdited.emit(typed)
        yield f"suggestions for {typed}", search
    search.setText("sizze:1")
    search.submit()
    yield "refused search", search
    search.show_text("company:contoso")
    places = (make_place(4698, 2), make_place(9))
    window.parts.places.show_places(places, window.rect())
    yield "places", window.parts.places
    window.parts.places.hide()
    popover = CalendarPopup(tour.theme, window)
    popover.open_below(search, None)
    yield "calendar", popover
    popover.close()
    told = SentencesPopover(tour.theme, window, tr(UNLOOKED_WORDS), ())
    told.adjustSize()
    yield "not looked at", told
