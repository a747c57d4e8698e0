"""The shortcut sheet: the keys of the view in front, then all others, with a filter; each can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.actions import Actions
from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.key_dialog import KeyDialog
from gallery_app.desktop.keymap import Keymap
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.shortcut_rows import ROW_ROLE, ShortcutDelegate, ShortcutRow, make_rows
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import tr

_SIZE_PX = QSize(620, 640)


class ShortcutSheet(QDialog):
    """Lists the shortcuts that are in force; made while the view it is asked for still has the keys."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._in_front: Sequence[ActionPlace] = actions.places_in_front()
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words or keys"))
        self.filter.setAccessibleName(tr("Filter shortcuts"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.list = self._make_list()
        self.nothing = PlainLabel(tr("Nothing fits."), tone="second", font=theme.font(13))
        self.change_button = QPushButton(tr("Change…"))
        self.change_button.clicked.connect(self._change_current)
        self.reset_button = LinkButton(tr("All usual keys"))
        self.reset_button.clicked.connect(lambda: actions.set_keymap(Keymap()))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        for button in (self.change_button, self.reset_button, self.close_button):
            button.setAutoDefault(False)  # Enter changes the row
        self._lay_out()
        actions.keys_changed.connect(self._fill)
        self._fill()
        self._take_size(parent)

    def rows(self) -> tuple[ShortcutRow, ...]:
        """What is listed now."""
        return tuple(self.list.item(number).data(ROW_ROLE) for number in range(self.list.count()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the filter into the list; Esc closes."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.list.currentRow() < 0:
                self._choose_first()
        else:
            super().keyPressEvent(event)

    def _make_list(self) -> QListWidget:
        rows = QListWidget()
        rows.setObjectName("shortcutRows")
        rows.setAccessibleName(tr("Shortcuts"))
        rows.setFrameShape(QListWidget.Shape.NoFrame)
        rows.setResizeMode(QListWidget.ResizeMode.Adjust)  # long words take more lines in a narrower one
        rows.setItemDelegate(ShortcutDelegate(self._theme, rows))
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        rows.itemActivated.connect(self._change)
        rows.currentItemChanged.connect(lambda _now, _before: self._show_possible())
        return rows

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(PlainLabel(tr("Keyboard shortcuts"), font=self._theme.font(18, SEMIBOLD)))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.change_button)
        row.addWidget(self.reset_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _take_size(self, parent: QWidget) -> None:
        room = (parent.window().size() * 0.94).boundedTo(parent.screen().availableSize() * 0.9)
        wanted = QSize(self._theme.px(_SIZE_PX.width()), self._theme.px(_SIZE_PX.height()))
        self.resize(wanted.boundedTo(room))

    def _fill(self) -> None:
        before = self._current()
        rows = make_rows(
            self._actions.keymap, self._in_front, self._actions.known_places(), self.filter.text().strip()
        )
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setData(ROW_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
            if row.is_head:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
            if before is not None and before.text == row.text:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.reset_button.setVisible(bool(self._actions.keymap.chosen))
        self._show_possible()

    def _choose_first(self) -> None:
        first = next((number for number, row in enumerate(self.rows()) if not row.is_head), -1)
        self.list.setCurrentRow(first)

    def _current(self) -> ShortcutRow | None:
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, ShortcutRow) else None

    def _show_possible(self) -> None:
        row = self._current()
        self.change_button.setEnabled(row is not None and row.spec is not None)

    def _change_current(self) -> None:
        if self.list.currentRow() >= 0:
            self._change(self.list.currentItem())

    def _change(self, item: QListWidgetItem) -> None:
        row: ShortcutRow = item.data(ROW_ROLE)
        if row.spec is None:
            return
        dialog = KeyDialog(self._theme, self._actions.keymap, row.spec, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._actions.set_keymap)
        dialog.finished.connect(lambda _result: self.list.setFocus())
        dialog.open()
