"""Gives an action other keys: press them, see who has them already, take them over or choose others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.action_specs import ActionSpec
from gallery_app.desktop.buttons import CheckBox, LinkButton, PrimaryButton
from gallery_app.desktop.key_field import KeyField
from gallery_app.desktop.key_words import join_keys, shown_keys
from gallery_app.desktop.keymap import Keymap, find_objection, usual_keys
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import mark, tr

_WIDTH_PX = 420
PLACE_WORDS = {
    ActionPlace.ANYWHERE: mark("anywhere"),
    ActionPlace.PICTURES: mark("grid and viewer"),
    ActionPlace.GRID: mark("grid"),
    ActionPlace.VIEWER: mark("viewer"),
    ActionPlace.MARKUP: mark("redact and annotate"),
    ActionPlace.COMPARISON: mark("comparison"),
    ActionPlace.INSPECTOR: mark("inspector"),
}
"""Places as they are called within a sentence."""


class KeyDialog(QDialog):
    """For one action.

    Signals:
        chosen: carries the Keymap that is wanted.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, keymap: Keymap, spec: ActionSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._spec = spec
        self._wanted: tuple[str, ...] = ()
        self.setWindowTitle(tr("Keys for “{action}”", action=tr(spec.text)))
        now = keymap.keys_of(spec)
        self.field = KeyField()
        self.field.keys_pressed.connect(self._show_keys)
        self.message = WrappedLabel(" ", theme.px(_WIDTH_PX), tone="second", font=theme.font(13))
        self.keeps = CheckBox(theme, tr("Keep {keys} as well", keys=join_keys(now)))
        self.keeps.setVisible(bool(now))
        self.accept_button = PrimaryButton(tr("Use these keys"))
        self.accept_button.clicked.connect(self._take)
        self.none_button = LinkButton(tr("No keys"))
        self.none_button.setVisible(bool(now))
        self.none_button.clicked.connect(lambda: self._choose(()))
        self.usual_button = LinkButton("")
        self.usual_button.setVisible(keymap.is_changed(spec))
        self.usual_button.clicked.connect(self._press_usual)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out(theme)
        self._name_usual()
        for button in (self.accept_button, self.none_button, self.usual_button, self.cancel_button):
            button.setAutoDefault(False)  # Enter belongs to the field
        self._show_message("")

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(PlainLabel(tr(self._spec.text), font=theme.font(15, SEMIBOLD)))
        place = tr("Acts here: {place}", place=tr(PLACE_WORDS[self._spec.place]))
        column.addWidget(PlainLabel(place, tone="second", font=theme.font(12)))
        column.addWidget(self.field)
        column.addWidget(self.message)
        column.addWidget(self.keeps)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.none_button)
        row.addWidget(self.usual_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.accept_button)
        column.addLayout(row)

    def _name_usual(self) -> None:
        usual = usual_keys(self._spec)
        self.usual_button.setText(
            tr("Usual: {keys}", keys=join_keys(usual)) if usual else tr("Usual: no keys")
        )

    def _show_keys(self, key: str) -> None:
        objection = find_objection(key, self._spec.place)
        if objection:
            self._wanted = ()
            self._show_message(objection, is_refused=True)
        else:
            self._want((key,))

    def _want(self, keys: tuple[str, ...]) -> bool:
        """Say who would lose these keys; False if nobody."""
        self._wanted = keys
        losers = self._keymap.find_losers(self._spec, keys)
        said = [
            tr(
                "{keys} is used by “{action}” ({place}).",
                keys=shown_keys(key),
                action=tr(other.text),
                place=tr(PLACE_WORDS[other.place]),
            )
            for key, other in losers
        ]
        said += [tr("Take it over, or press other keys.")] if losers else []
        self._show_message(" ".join(said), takes_over=bool(losers))
        return bool(losers)

    def _show_message(self, words: str, *, is_refused: bool = False, takes_over: bool = False) -> None:
        self.message.setText(words or " ")
        self.message.setAccessibleName(words)
        self.message.setProperty("tone", "error" if is_refused else "second")
        self.message.style().polish(self.message)
        self.field.setAccessibleDescription(words)
        self.accept_button.setText(tr("Take it over") if takes_over else tr("Use these keys"))
        self.accept_button.setEnabled(bool(self._wanted))

    def _take(self) -> None:
        now = self._keymap.keys_of(self._spec) if self.keeps.isChecked() else ()
        self._choose(tuple(dict.fromkeys((*self._wanted, *now))))

    def _press_usual(self) -> None:
        self.field.clear()
        usual = usual_keys(self._spec)
        if not self._want(usual):
            self._choose(usual)
        else:
            self.accept_button.setFocus()

    def _choose(self, keys: tuple[str, ...]) -> None:
        self.chosen.emit(self._keymap.with_keys(self._spec, keys))
        self.accept()
