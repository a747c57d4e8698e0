"""What the files of compared pictures say, below them: what differs first, then what is the same for all."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from gallery_app.desktop.buttons import make_pill
from gallery_app.desktop.compare_caption import LETTERS
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import ElidedLabel, set_item_tooltip
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.inspect_differences import ComparedRow, Comparison
from gallery_app.domain.inspect_rows import HIDDEN_WORDS, NONE_WORDS, Personal, Row
from gallery_app.domain.translation import mark, tr, tr_count

_LABEL_PX = 220
_TOOLTIP_FROM = 24
_OVER_VALUES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_COPIED = Qt.ItemDataRole.UserRole
_PERSONAL_WORDS = {
    Personal.PLACE: mark("place"),
    Personal.SERIAL: mark("serial number"),
    Personal.OWNER: mark("owner"),
}


class CompareTable(QFrame):
    """A head that folds the table away, and a line for each fact; personal values are hidden until asked for.

    Signals:
        folded: the table was opened or folded away; carries whether it is open.
    """

    folded = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._comparison: Comparison | None = None
        self._count = 0
        self._remark = ""
        self.setObjectName("compareTable")
        self.setAccessibleName(tr("What the files say"))
        self.head = QPushButton(tr("What the files say"))
        self.head.setProperty("role", "link")
        self.head.setProperty("tone", "second")
        self.head.setFont(theme.font(12, SEMIBOLD))
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.toggled.connect(self._fold)
        self.state = ElidedLabel(tone="second", font=theme.font(12))
        self.personal = make_pill(theme, tr("Show personal values"))
        self.personal.toggled.connect(self._fill)
        self.tree = self._make_tree()
        row = QHBoxLayout()
        set_margins(row, theme.px(10), theme.px(4), theme.px(12), theme.px(4))
        row.addWidget(self.head)
        row.addWidget(self.state, 1)
        row.addWidget(self.personal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        theme.changed.connect(self._recolour)
        self._recolour()

    @property
    def is_open(self) -> bool:
        """Whether the facts are shown, not the head alone."""
        return self.head.isChecked()

    @property
    def head_height(self) -> int:
        """What is left of it when it is folded."""
        return self.head.sizeHint().height() + self._theme.px(8)

    def show_waiting(self, count: int) -> None:
        """Another comparison: nothing is known yet, and nothing personal is shown."""
        self._comparison, self._count, self._remark = None, count, tr("Reading the files")
        self.personal.setChecked(False)
        self._fill()

    def show_failure(self, words: str) -> None:
        """Say why nothing is known."""
        self._comparison, self._remark = None, words
        self._fill()

    def show_comparison(self, comparison: Comparison, remark: str = "") -> None:
        """Show what is known, and say in the head what is still to come or did not."""
        before = self._where()
        self._comparison, self._remark = comparison, remark
        self._fill()
        self._go_to(before)

    def can_copy(self) -> bool:
        """Whether a value is chosen."""
        return bool(self._chosen())

    def copy(self) -> None:
        """Put the chosen value on the clipboard; one that is hidden stays so."""
        if text := self._chosen():
            QGuiApplication.clipboard().setText(text)

    def _chosen(self) -> str:
        item = self.tree.currentItem()
        column = self.tree.currentColumn()
        return str(item.data(column, _COPIED) or "") if item is not None and column >= 0 else ""

    # --- lines ------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        comparison, tree = self._comparison, self.tree
        tree.clear()
        tree.setColumnCount(self._count + 1)
        tree.setHeaderLabels(["", *LETTERS[: self._count]])
        header = tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, self._theme.px(_LABEL_PX))
        if comparison is None:
            self.state.set_full_text(self._remark)
            self.personal.hide()
            return
        rows = (*comparison.different, *comparison.same)
        self.personal.setVisible(any(row.personal for each in rows for row in each.rows if row is not None))
        said = (_sum_words(comparison), self._remark)
        self.state.set_full_text(" · ".join(part for part in said if part))
        self._add_group(tr("Different"), comparison.different, is_open=True)
        self._add_group(tr("The same for all"), comparison.same, is_open=not comparison.different)

    def _add_group(self, title: str, rows: Sequence[ComparedRow], *, is_open: bool) -> None:
        if not rows:
            return
        words = tr("{title} ({count})", title=title, count=len(rows))
        top = QTreeWidgetItem([words])
        for column in range(1, self._count + 1):
            top.setData(column, Qt.ItemDataRole.AccessibleTextRole, words)  # it spans them
        top.setFont(0, self._theme.font(12, SEMIBOLD))
        top.setFirstColumnSpanned(True)
        self.tree.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for compared in rows:
            top.addChild(self._make_line(compared))
        top.setExpanded(is_open)

    def _make_line(self, compared: ComparedRow) -> QTreeWidgetItem:
        label = _label_words(compared)
        line = QTreeWidgetItem([label])
        set_item_tooltip(line, label)
        line.setForeground(0, self._theme.tokens.colour("second"))
        for column, row in enumerate(compared.rows, start=1):
            self._fill_cell(line, column, row)
        return line

    def _fill_cell(self, line: QTreeWidgetItem, column: int, row: Row | None) -> None:
        tokens = self._theme.tokens
        if row is None:
            line.setText(column, NONE_WORDS)
            line.setData(column, Qt.ItemDataRole.AccessibleTextRole, tr("nothing"))
            line.setForeground(column, tokens.colour("third"))
            return
        is_hidden = row.personal is not None and not self.personal.isChecked()
        words = HIDDEN_WORDS if is_hidden else row.words
        line.setText(column, words)
        line.setData(column, _COPIED, "" if is_hidden else row.to_copy)
        if row.personal is not None:
            line.setForeground(column, tokens.colour("amber"))
            kind = tr(_PERSONAL_WORDS[row.personal])
            spoken = tr("hidden: {kind}", kind=kind) if is_hidden else f"{kind}: {words}"
            line.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)
        if len(words) > _TOOLTIP_FROM:
            set_item_tooltip(line, words, column)

    def _where(self) -> tuple[str, int, int]:
        item = self.tree.currentItem()
        at = self.tree.verticalScrollBar().value()
        return (item.text(0) if item is not None else "", self.tree.currentColumn(), at)

    def _go_to(self, where: tuple[str, int, int]) -> None:
        """What is added while the files are read does not take anybody's place away."""
        label, column, at = where
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        if label and (items := self.tree.findItems(label, flags, 0)):
            self.tree.setCurrentItem(items[0], column)
        self.tree.verticalScrollBar().setValue(at)

    # --- the widget -------------------------------------------------------------------------------------

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("compareRows")
        tree.setAccessibleName(tr("Differences of the files"))
        tree.setFont(self._theme.font(12))
        tree.header().setFont(self._theme.font(13))
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setUniformRowHeights(True)
        tree.setIndentation(self._theme.px(16))
        tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # A stands left of B, as its picture does
        tree.header().setSectionsMovable(False)
        tree.header().setDefaultAlignment(_OVER_VALUES)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)
        return tree

    def _open_menu(self, at: QPoint) -> None:
        if self.can_copy():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("Copy this value")).triggered.connect(self.copy)
            menu.popup(self.tree.viewport().mapToGlobal(at))

    def _fold(self, is_open: bool) -> None:  # noqa: FBT001  # Qt's signal gives it so
        self.tree.setVisible(is_open)
        self._recolour()
        self.folded.emit(is_open)

    def _recolour(self) -> None:
        sign = "chevron-down" if self.is_open else "chevron-right"
        self.head.setIcon(self._theme.icon(sign, "second"))
        if self._comparison is not None:
            self._fill()


def _sum_words(comparison: Comparison) -> str:
    """`3 differences, 12 the same for all`."""
    found, same = len(comparison.different), len(comparison.same)
    if not found:
        return tr("No difference, {same} the same for all", same=same)
    return tr_count(
        "{count} difference, {same} the same for all",
        "{count} differences, {same} the same for all",
        found,
        same=same,
    )


def _label_words(compared: ComparedRow) -> str:
    """`File · Size`; a fact without a label of its own goes by its part."""
    is_own = any(row is not None and row.label for row in compared.rows)
    return f"{compared.part} · {compared.label}" if is_own else compared.part
