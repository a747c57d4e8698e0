"""All metadata as a tree with a field above it that filters."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.inspect_text import RowText
from gallery_app.desktop.mirroring import isolate
from gallery_app.desktop.plain_text import ElidedLabel, set_item_tooltip
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.inspect_rows import NONE_WORDS, Personal, Row
from gallery_app.domain.inspect_tree import Branch, filter_tree
from gallery_app.domain.translation import tr

_ROW = Qt.ItemDataRole.UserRole
_FILTER_AFTER_MS = 120
_LABEL_PX = 146


class TagTree(QTreeWidget):
    """Name and value; Ctrl+C copies, Enter shows a hidden value or copies.

    Signals:
        copy_asked: carries the text for the clipboard.
        reveal_asked: carries the Personal kind whose values are to be shown.
    """

    copy_asked = Signal(str)
    reveal_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._folded: set[str] = set()
        self.setObjectName("tagTree")
        self.setAccessibleName(tr("All metadata"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setIndentation(theme.px(12))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.font(12))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self.header().resizeSection(0, theme.px(_LABEL_PX))
        self.itemCollapsed.connect(lambda item: self._folded.add(item.text(0)))
        self.itemExpanded.connect(lambda item: self._folded.discard(item.text(0)))
        self.itemActivated.connect(self._run)

    def show_branches(self, branches: Sequence[Branch], shown: frozenset[Personal]) -> None:
        """Show other tags; scroll place, folded branches and the current tag's name stay."""
        place, current = self.verticalScrollBar().value(), self._path_of(self.currentItem())
        self.setUpdatesEnabled(False)
        self.blockSignals(True)
        try:
            self.clear()
            for branch in branches:
                self._add_branch(branch, shown)
            self._restore_current(current)
        finally:
            self.blockSignals(False)
            self.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(place)

    def _add_branch(self, branch: Branch, shown: frozenset[Personal]) -> None:
        head = QTreeWidgetItem([branch.title])
        head.setFont(0, self._theme.font(12, SEMIBOLD))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for row in branch.rows:
            head.addChild(self._make_item(row, shown))
        head.setExpanded(branch.title not in self._folded)

    def _make_item(self, row: Row, shown: frozenset[Personal]) -> QTreeWidgetItem:
        text = RowText(row, is_shown=row.personal is None or row.personal in shown)
        words = tr("{value}  personal", value=text.words) if text.is_hidden else text.words
        item = QTreeWidgetItem([row.label, isolate(words)])
        item.setData(0, _ROW, text)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, text.spoken)
        item.setForeground(0, self._theme.tokens.colour("second"))
        if row.personal is not None:
            item.setForeground(1, self._theme.tokens.colour("amber"))
        set_item_tooltip(item, f"{row.label}\n{text.whole}")
        return item

    def _path_of(self, item: QTreeWidgetItem | None) -> tuple[str, str]:
        if item is None:
            return "", ""
        parent = item.parent()
        return (parent.text(0), item.text(0)) if parent is not None else (item.text(0), "")

    def _restore_current(self, path: tuple[str, str]) -> None:
        for number in range(self.topLevelItemCount()):
            head = self.topLevelItem(number)
            if head is None or head.text(0) != path[0]:
                continue
            chosen = next((child for child in _children(head) if child.text(0) == path[1]), head)
            self.setCurrentItem(chosen)
            return

    # --- what a person does -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the value, of a branch all of it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.currentItem())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+C is the tree's before it is a shortcut of the window's."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def _run(self, item: QTreeWidgetItem) -> None:
        text = _text_of(item)
        if text is not None and text.is_hidden:
            self.reveal_asked.emit(text.row.personal)
        elif text is not None:
            self._copy(item)

    def _copy(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        text = _text_of(item)
        if text is None:
            parts = [_text_of(child) for child in _children(item)]
            lines = [f"{part.row.label}: {part.row.to_copy}" for part in parts if part and not part.is_hidden]
            self.copy_asked.emit("\n".join((item.text(0), *lines)))
        elif not text.is_hidden:
            self.copy_asked.emit(text.row.to_copy)

    def make_menu(self, item: QTreeWidgetItem) -> QMenu:
        """What can be done with a tag or a branch."""
        menu = QMenu(self)
        text = _text_of(item)
        if text is not None and text.is_hidden:
            menu.addAction(text.reveal_words, lambda: self._run(item))
            return menu
        menu.addAction(tr("Copy"), lambda: self._copy(item))
        if text is not None:
            both = f"{text.row.label}: {text.row.to_copy}"
            menu.addAction(tr("Copy with its name"), lambda: self.copy_asked.emit(both))
        return menu

    def _open_menu(self, point: QPoint) -> None:
        item = self.itemAt(point) or self.currentItem()
        if item is not None:
            menu = self.make_menu(item)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(point))

    def sizeHint(self) -> QSize:
        """As wide as the panel gives."""
        return QSize(self._theme.px(200), self._theme.px(300))


class TagsPage(QWidget):
    """The field, the tree, or why there is nothing.

    Signals:
        copy_asked, reveal_asked: of the tree.
    """

    copy_asked = Signal(str)
    reveal_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._branches: tuple[Branch, ...] = ()
        self._shown: frozenset[Personal] = frozenset()
        self._reason = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Filter by name or value"))
        self.field.setAccessibleName(tr("Filter the metadata"))
        self.field.setClearButtonEnabled(True)
        self.field.setProperty("place", "panel")
        self._wait = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        self._wait.timeout.connect(self._show)
        self.field.textChanged.connect(lambda _text: self._wait.start())
        self.tree = TagTree(theme)
        self.tree.copy_asked.connect(self.copy_asked)
        self.tree.reveal_asked.connect(self.reveal_asked)
        self.note = ElidedLabel(tone="second", font=theme.font(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.field, self.note):
            column.addWidget(part)
        column.addWidget(self.tree, 1)
        theme.changed.connect(self._show)

    def show_branches(self, branches: Sequence[Branch], reason: str, shown: frozenset[Personal]) -> None:
        """Show these tags as the field filters them; `reason` says why there are none."""
        self._branches, self._reason, self._shown = tuple(branches), reason, shown
        self._show()

    def _show(self) -> None:
        kept = filter_tree(self._branches, self.field.text())
        self.tree.show_branches(kept, self._shown)
        words = "" if kept else self._reason if not self._branches else tr("No tag has these words")
        self.note.set_full_text(f"{NONE_WORDS} {words}" if words else "")
        self.note.setVisible(bool(words))


def _text_of(item: QTreeWidgetItem) -> RowText | None:
    text = item.data(0, _ROW)
    return text if isinstance(text, RowText) else None


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for place in range(item.childCount()) if (child := item.child(place)) is not None]
