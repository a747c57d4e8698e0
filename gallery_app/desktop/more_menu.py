"""The ⋯ menu at the right of the toolbar."""

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gallery_app.desktop.actions import Actions
from gallery_app.desktop.theme import Appearance, Theme

_APPEARANCES = (
    (Appearance.SYSTEM, "Like the system"),
    (Appearance.LIGHT, "Light"),
    (Appearance.DARK, "Dark"),
)


def make_more_menu(
    parent: QWidget, actions: Actions, theme: Theme, choose_appearance: Callable[[Appearance], None]
) -> QMenu:
    """Build the menu from the actions."""
    menu = QMenu(parent)
    menu.addActions([actions["refresh"], actions["refresh_tickets"], actions["retry_failed"]])
    menu.addSeparator()
    search = menu.addMenu("Search")
    search.addActions([actions["focus_search"], actions["save_search"], actions["ask_pasted"]])
    search.addActions([actions["back"], actions["forward"], actions["filters"]])
    pictures = menu.addMenu("Pictures")
    pictures.addActions([actions["hide"], actions["places"], actions["open_in_browser"]])
    pictures.addActions([actions["select_group"], actions["select_none"]])
    pictures.addActions([actions["previous_page"], actions["next_page"]])
    menu.addActions([actions["undo"], actions["redo"]])
    menu.addSeparator()
    sizes = menu.addMenu("Thumbnail size")
    sizes.addActions([actions["larger"], actions["smaller"], actions["usual_size"]])
    menu.addMenu(_make_appearance_menu(menu, theme, choose_appearance))
    menu.addSeparator()
    menu.addActions([actions["show_shortcuts"], actions["about"]])
    menu.addSeparator()
    menu.addAction(actions["quit"])
    return menu


def _make_appearance_menu(
    parent: QWidget, theme: Theme, choose_appearance: Callable[[Appearance], None]
) -> QMenu:
    menu = QMenu("Appearance", parent)
    group = QActionGroup(menu)
    for appearance, words in _APPEARANCES:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(theme.appearance is appearance)
        action.triggered.connect(lambda _checked=False, chosen=appearance: choose_appearance(chosen))
        group.addAction(action)
    return menu
