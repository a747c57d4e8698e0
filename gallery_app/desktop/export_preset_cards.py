"""The presets as cards, and what can be done with them: kept under a name, renamed, removed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.export_columns import Columns
from gallery_app.desktop.export_segments import Card
from gallery_app.desktop.export_wording import describe_preset, preset_title, preset_words
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.translation import in_english, tr

TITLE_MAX = 60


class PresetCards(QWidget):
    """Shows which preset is chosen; `show_changed` says whether the settings are still its own.

    Signals:
        chosen: a person chose a preset; carries it.
        kept: a preset is to be as the settings are now; carries its name, or an empty text, and its title.
        own_changed: carries a person's own presets as they are wanted now.
    """

    chosen = Signal(object)
    kept = Signal(str, str)
    own_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._presets: tuple[ExportPreset, ...] = ()
        self._group = QButtonGroup(self)
        self._is_changed = False
        self._columns = Columns(theme, least_px=200, gap_px=2)
        self._columns.setAccessibleName(tr("Preset"))
        self._state = ElidedLabel(tone="second", font=theme.font(12))
        self.reset = self._make_link(tr("Reset"), self._reset)
        self.update_button = self._make_link(tr("Save changes"), self._save_changes)
        self.save = self._make_link(tr("Save as preset…"), self._ask_new)
        self.rename = self._make_link(tr("Rename…"), self._rename)
        self.remove = self._make_link(tr("Remove"), self._remove)
        self.title = TitleField(theme)
        self.title.setPlaceholderText(tr("Name of the preset"))
        self.title.setAccessibleName(tr("Name of the preset"))
        self.title.setMaxLength(TITLE_MAX)
        self.title.entered.connect(self._take_title)
        self.title.left.connect(self._leave_title)
        self.take = QPushButton(tr("Save"))
        self.take.setAutoDefault(False)
        self.take.clicked.connect(self._take_title)
        self._renamed = ""
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(3), 0, theme.px(3), 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._state, 1)
        for part in (self.reset, self.update_button, self.save, self.rename, self.remove):
            row.addWidget(part)
        row.addWidget(self.title, 1)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self._columns)
        column.addLayout(row)
        self._leave_title()

    def show_presets(self, presets: Sequence[ExportPreset], name: str) -> None:
        """Put up a card for each, the one of this name chosen, else the first."""
        names = [each.name for each in presets]
        place = names.index(name) if name in names else 0
        if tuple(presets) == self._presets:  # also while a key goes from card to card
            self.cards()[place].setChecked(True)
            self._show_row()
            return
        had_keys = self._columns.isAncestorOf(QApplication.focusWidget() or self)
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._presets = tuple(presets)
        cards = [Card(self._theme, preset_title(each), preset_words(each)) for each in self._presets]
        for number, card in enumerate(cards):
            self._group.addButton(card, number)
            card.clicked.connect(lambda _=False, number=number: self.chosen.emit(self._presets[number]))
        cards[place].setChecked(True)
        self._columns.show_parts(cards)
        if had_keys:
            cards[place].setFocus()
        self._show_row()

    def show_changed(self, *, is_changed: bool) -> None:
        """Offer to keep settings that are not the preset's any more."""
        self._is_changed = is_changed
        self._show_row()

    @property
    def preset(self) -> ExportPreset:
        """The chosen one, as it was kept."""
        return self._presets[max(0, self._group.checkedId())]

    def focus_chosen(self) -> None:
        """Take the keys."""
        if (chosen := self._group.checkedButton()) is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def cards(self) -> tuple[Card, ...]:
        """Every card, in order."""
        return tuple(button for button in self._group.buttons() if isinstance(button, Card))

    def _show_row(self) -> None:
        if not self.title.isHidden():
            return
        is_own = self.preset.is_own
        words = tr("Changed from {preset}", preset=preset_title(self.preset)) if self._is_changed else ""
        self._state.set_full_text(words)
        self._state.setVisible(self._is_changed or is_own)
        for part, is_shown in (
            (self.reset, self._is_changed),
            (self.update_button, self._is_changed and is_own),
            (self.save, self._is_changed),
            (self.rename, is_own and not self._is_changed),
            (self.remove, is_own and not self._is_changed),
        ):
            part.setVisible(is_shown)

    def _reset(self) -> None:
        self.focus_chosen()
        self.chosen.emit(self.preset)

    def _save_changes(self) -> None:
        self.focus_chosen()
        self.kept.emit(self.preset.name, self.preset.title)

    def _ask_title(self, renamed: str) -> None:
        self._renamed = renamed
        for part in (self._state, self.reset, self.update_button, self.save, self.rename, self.remove):
            part.hide()
        self.title.setText(self.preset.title if renamed else "")
        self.take.setText(tr("Rename") if renamed else tr("Save"))
        self.title.show()
        self.take.show()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _take_title(self) -> None:
        title = " ".join(self.title.text().split())
        if not title:
            self.title.setFocus()
            return
        renamed = self._renamed
        self._leave_title()
        self.focus_chosen()
        if renamed:
            self.own_changed.emit(
                tuple(replace(each, title=title) if each.name == renamed else each for each in self._own())
            )
        else:
            self.kept.emit("", title)

    def _leave_title(self) -> None:
        had_keys = self.title.hasFocus()
        self.title.hide()
        self.take.hide()
        if self._presets:
            self._show_row()
            if had_keys:
                self.focus_chosen()
        else:
            for part in (self._state, self.reset, self.update_button, self.save, self.rename, self.remove):
                part.hide()

    def _ask_new(self) -> None:
        self._ask_title("")

    def _rename(self) -> None:
        self._ask_title(self.preset.name)

    def _remove(self) -> None:
        gone = self.preset.name
        self.own_changed.emit(tuple(each for each in self._own() if each.name != gone))
        self.focus_chosen()

    def _own(self) -> tuple[ExportPreset, ...]:
        return tuple(each for each in self._presets if each.is_own)

    def _make_link(self, words: str, run: Callable[[], None]) -> LinkButton:
        link = LinkButton(words)
        link.setFont(self._theme.font(12))
        link.setAutoDefault(False)  # Enter exports
        link.clicked.connect(run)
        return link


def make_own_preset(
    settings: ExportPreset, name: str, title: str, presets: Sequence[ExportPreset]
) -> ExportPreset:
    """These settings as a preset of a person's own; without a `name` one is made of `title`."""
    if not name:
        numbered = range(2, len(presets) + 3)
        stem = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-") or "own"
        taken = {each.name for each in presets}
        name = next(each for each in (stem, *(f"{stem}-{n}" for n in numbered)) if each not in taken)
    with in_english():
        return replace(settings, name=name, title=title, words=describe_preset(settings))


class TitleField(QLineEdit):
    """A name to type; Enter takes it and Esc leaves it, and neither reaches the dialog.

    Signals:
        entered, left: by those keys.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("place", "panel")
        self.setFont(theme.font(13))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take both keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
