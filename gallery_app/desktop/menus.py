"""The menus: ⋯ in the toolbar, the menu bar on macOS, and the menu of a picture; all from one tree."""

import sys

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from gallery_app.desktop.action_specs import MENUS, PICTURE_MENU, QUIT, MenuSpec
from gallery_app.desktop.actions import Actions
from gallery_app.desktop.languages import LANGUAGES, LIKE_THE_SYSTEM
from gallery_app.desktop.theme import Appearance, Theme
from gallery_app.domain.translation import mark, tr

_APPEARANCES = (
    (Appearance.SYSTEM, mark("Like the system")),
    (Appearance.LIGHT, mark("Light")),
    (Appearance.DARK, mark("Dark")),
    (Appearance.CONTRAST, mark("High contrast")),
)


class Menus(QObject):
    """Builds the menus from the actions; what is possible is found out when one opens.

    Signals:
        language_chosen: another language is wanted at the next start.
    """

    language_chosen = Signal()

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        theme: Theme,
        language: str = LIKE_THE_SYSTEM,
        *,
        versions: QAction | None = None,
        has_bar: bool = sys.platform == "darwin",
    ) -> None:
        """`language` is the one that was chosen before, by its code; `versions` stands in the Help menu."""
        super().__init__(window)
        self.language_code = language
        self._actions = actions
        self._theme = theme
        self._versions = versions
        self.appearance = self._make_appearance_menu(window)
        self.language = self._make_language_menu(window)
        self.more = self._make_menu(window)
        for spec in MENUS:
            self.more.addMenu(self._make_part(self.more, spec))
        self.more.addSeparator()
        self.more.addAction(actions[QUIT.id])
        self.picture = self._make_part(window, PICTURE_MENU)
        if has_bar:
            parts = [self._make_part(window, spec) for spec in MENUS]
            parts[0].addAction(actions[QUIT.id])
            for part in parts:
                window.menuBar().addMenu(part)

    def open_picture_menu(self, at: QPoint) -> None:
        """Open the menu of the focused picture at a point of the screen."""
        self.picture.popup(at)

    def _make_part(self, parent: QMainWindow | QMenu, spec: MenuSpec) -> QMenu:
        menu = self._make_menu(parent, tr(spec.title))
        for section in spec.sections:
            menu.addSeparator()
            menu.addActions([self._actions[one.id] for one in section])
        if spec.choices == "appearance":
            menu.addSeparator()
            menu.addMenu(self.appearance)
            menu.addMenu(self.language)
        if spec.choices == "versions" and self._versions is not None:
            menu.addSeparator()
            menu.addAction(self._versions)
        return menu

    def _make_menu(self, parent: QMainWindow | QMenu, title: str = "") -> QMenu:
        menu = QMenu(title, parent)
        menu.aboutToShow.connect(self._actions.refresh)
        return menu

    def _make_appearance_menu(self, parent: QMainWindow) -> QMenu:
        menu = QMenu(tr("Appearance"), parent)
        group = QActionGroup(menu)
        for appearance, words in _APPEARANCES:
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(self._theme.appearance is appearance)
            action.triggered.connect(
                lambda _checked=False, chosen=appearance: self._theme.set_appearance(chosen)
            )
            group.addAction(action)
        menu.addSeparator()
        still = menu.addAction(tr("Reduce motion"))
        still.setCheckable(True)
        still.setChecked(self._theme.wants_less_motion)
        still.toggled.connect(lambda is_wanted: self._theme.set_less_motion(is_wanted=is_wanted))
        return menu

    def _make_language_menu(self, parent: QMainWindow) -> QMenu:
        """Each language by its own name, so that who cannot read this one finds the way back."""
        menu = QMenu(_name_language_menu(), parent)
        group = QActionGroup(menu)
        names = {language.code: language.name for language in LANGUAGES}
        for code, name in {LIKE_THE_SYSTEM: tr("Like the system"), **names}.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self.language_code)
            action.triggered.connect(lambda _checked=False, chosen=code: self._choose_language(chosen))
            group.addAction(action)
        return menu

    def _choose_language(self, code: str) -> None:
        if code != self.language_code:
            self.language_code = code
            self.language_chosen.emit()


def _name_language_menu() -> str:
    """With its English name beside, for who cannot read this language."""
    name = tr("Language")
    return name if name == "Language" else f"{name} (Language)"
