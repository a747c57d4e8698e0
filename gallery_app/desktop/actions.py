"""The window's actions at work: who gets a key, what is possible now, which keys are in force."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QApplication, QWidget

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.action_specs import ACTIONS, ActionSpec
from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.key_words import is_typed, join_keys, portable, sequence_of
from gallery_app.desktop.keymap import Keymap
from gallery_app.desktop.own_keys import needs_key
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import tr

_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


class Actions(QObject):
    """The window's QActions by id.

    Qt knows one place for all keys of an action and drops a key that two of them have. So every key reaches
    here first, whichever action Qt picks: it goes to the innermost place around the focus that has it for
    something that is possible now. If there is none, the key stays with the widget that has the focus.

    Args:
        window: the window; keys act in it and not in dialogs over it.
        places: the widget of each place; while it is hidden, its actions are not possible.
        runs: what each action does, by id.
        can: whether an action has something to act on, by id; asked at each key press and when a menu opens,
            so it must be quick. Without an entry it always has.

    Signals:
        keys_changed: other keys are in force.
    """

    keys_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        places: Mapping[ActionPlace, QWidget],
        theme: Theme,
        runs: Mapping[str, Callable[[], None]],
        can: Mapping[str, Callable[[], bool]] | None = None,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._places = dict(places)
        self._can = dict(can or {})
        self._made = {spec.id: self._make(window, spec, runs[spec.id]) for spec in ACTIONS}
        self._by_key: dict[tuple[ActionPlace, str], ActionSpec] = {}
        self._known_keys: frozenset[str] = frozenset()
        self.keymap = Keymap()
        self.set_keymap(self.keymap)
        theme.changed.connect(self._recolour)
        self._recolour()
        window.installEventFilter(self)

    def __getitem__(self, action_id: str) -> QAction:
        """The action, enabled if it is possible now."""
        action = self._made[action_id]
        action.setEnabled(self._is_possible(action.spec))
        return action

    def known_places(self) -> tuple[ActionPlace, ...]:
        """The places there are in this window."""
        return (*self._places, ActionPlace.ANYWHERE)

    def explain(self, widget: QWidget, words: str, *action_ids: str) -> None:
        """Give a widget a tooltip that names the keys of these actions, now and when they change."""
        self.tell_keys(lambda with_keys: set_plain_tooltip(widget, with_keys), words, *action_ids)

    def explain_buttons(self, part: QWidget) -> None:
        """Name the keys in the tooltips of all buttons in `part` that stand for an action."""
        for button in part.findChildren(IconButton):
            if button.action_id:
                self.explain(button, button.accessibleName(), button.action_id)

    def first_key(self, action_id: str) -> str:
        """The key that stands in the menu, in the portable form; empty if there is none."""
        return next(iter(self._keys_of(action_id)), "")

    def tell_keys(self, show: Callable[[str], None], words: str, *action_ids: str) -> None:
        """Have `words` shown with the keys of these actions in parentheses, now and when they change."""

        def tell() -> None:
            keys = [key for each in action_ids for key in self._keys_of(each)[:1]]
            show(tr("{words} ({keys})", words=words, keys=join_keys(keys)) if keys else words)

        self.keys_changed.connect(tell)
        tell()

    def set_keymap(self, keymap: Keymap) -> None:
        """Put other keys in force, everywhere and at once."""
        if self._by_key and keymap == self.keymap:
            return
        self.keymap = keymap
        for spec in ACTIONS:
            self._made[spec.id].setShortcuts([QKeySequence(key) for key in keymap.keys_of(spec)])
        self._by_key = {(spec.place, key): spec for spec in ACTIONS for key in keymap.keys_of(spec)}
        self._known_keys = frozenset(key for _place, key in self._by_key)
        self.keys_changed.emit()

    def refresh(self) -> None:
        """Enable what is possible now and disable the rest."""
        for spec in ACTIONS:
            self._made[spec.id].setEnabled(self._is_possible(spec))

    def places_in_front(self) -> tuple[ActionPlace, ...]:
        """The places whose keys act now, from the inside out: for what explains them."""
        around = tuple(self._places_around(QApplication.focusWidget()))
        shown = tuple(place for place in self._shown_outside(around) if place is not ActionPlace.ANYWHERE)
        return (*around, *shown, ActionPlace.ANYWHERE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before Qt looks for a shortcut: is the key one of ours, and is there somebody to take it?

        The question begins at the focus and comes up to the window only if no widget wanted the key.
        """
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        self.refresh()
        keys = sequence_of(event)
        if portable(keys) in self._known_keys:
            is_wanted = needs_key(self._control_with_focus(), event)
            if is_wanted or self._find(keys) is None:
                event.accept()  # it is a plain key press for whoever has the focus
                return True
        return super().eventFilter(watched, event)

    def _make(self, window: QWidget, spec: ActionSpec, run: Callable[[], None]) -> "_KeyAction":
        action = _KeyAction(spec, window, self._press)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _checked=False: run())
        window.addAction(action)
        return action

    def _keys_of(self, action_id: str) -> tuple[str, ...]:
        return self.keymap.keys_of(self._made[action_id].spec)

    def _press(self, keys: QKeySequence) -> None:
        spec = self._find(keys)
        if spec is not None:
            self[spec.id].trigger()

    def _find(self, keys: QKeySequence) -> ActionSpec | None:
        """The action a key is meant for now."""
        name = portable(keys)
        around = tuple(self._places_around(QApplication.focusWidget()))
        further = () if is_typed(keys) else self._shown_outside(around)
        for place in (*around, *further, ActionPlace.ANYWHERE):
            spec = self._by_key.get((place, name))
            if spec is not None and self._is_possible(spec):
                return spec
        return None

    def _places_around(self, focus: QWidget | None) -> Iterator[ActionPlace]:
        """The places that the focus is in, innermost first."""
        widget = focus
        while widget is not None and not widget.isWindow():
            yield from (place for place, its_widget in self._places.items() if its_widget is widget)
            widget = widget.parentWidget()

    def _shown_outside(self, around: tuple[ActionPlace, ...]) -> tuple[ActionPlace, ...]:
        shown = (
            place
            for place, widget in self._places.items()
            if place.reaches_out and place not in around and widget.isVisible()
        )
        return tuple(sorted(shown, key=lambda place: -len(place.enclosing)))

    def _control_with_focus(self) -> QWidget | None:
        """The focused widget, unless it is a place itself: that one has said what its keys do."""
        focus = QApplication.focusWidget()
        return None if focus in self._places.values() else focus

    def _is_possible(self, spec: ActionSpec) -> bool:
        if spec.place is not ActionPlace.ANYWHERE:
            widget = self._places.get(spec.place)
            if widget is None or not widget.isVisible():
                return False
        can = self._can.get(spec.id)
        return can is None or can()

    def _recolour(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self._made[spec.id].setIcon(self._theme.icon(spec.icon, "second"))


def find_actions(window: QWidget) -> Actions:
    """Those of a window that is furnished; LookupError for one that is not."""
    actions = window.findChild(Actions)
    if actions is None:
        raise LookupError
    return actions


class _KeyAction(QAction):
    """An action that leaves its keys to `press`, also those that Qt would drop as ambiguous."""

    def __init__(self, spec: ActionSpec, owner: QWidget, press: Callable[[QKeySequence], None]) -> None:
        super().__init__(tr(spec.text), owner)
        self.spec = spec
        self._press = press
        self.setObjectName(spec.id)
        self.setAutoRepeat(spec.repeats)

    def event(self, event: QEvent) -> bool:
        """Take a key."""
        if event.type() is QEvent.Type.Shortcut and isinstance(event, QShortcutEvent):
            self._press(event.key())
            return True
        return super().event(event)
