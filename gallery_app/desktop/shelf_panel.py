"""The knowledge base as a tree: categories, folders, articles, each level read when it is opened."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.mirroring import isolate, read_as_written
from gallery_app.desktop.plain_text import set_item_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import ShelfReady
from gallery_app.domain.query import Key, Query, Term
from gallery_app.domain.query_edit import make_choice
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.subject import ArticleSubject
from gallery_app.domain.translation import tr, tr_count

Entry = Category | Folder | Article
_ENTRY = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1
_DRAFT = Qt.ItemDataRole.UserRole + 2
_LOADING, _LOADED, _FAILED = "loading", "loaded", "failed"
_RETRY = "retry"


def folder_query(name: str) -> Query:
    """All that lies in a folder or category of this name, and below."""
    return Query(Term(Key.FOLDER, (make_choice(Key.FOLDER, name),)))


def entry_query(entry: Entry) -> Query:
    """The pictures of an article, or of all that lies in a folder or category."""
    if isinstance(entry, Article):
        return make_subject_query(ArticleSubject(entry.id))
    return folder_query(entry.name)


class ShelfPanel(QWidget):
    """A click or Enter asks for the pictures; the arrow, Right and Left open and close a level.

    Signals:
        shelf_asked: carries the Category or Folder whose level is needed, None for the top.
        query_asked: carries the Query of what was chosen.
    """

    shelf_asked = Signal(object)
    query_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._was_asked = False
        self.tree = ShelfTree(theme)
        self.tree.itemExpanded.connect(self._on_opened)
        self.tree.itemCollapsed.connect(lambda _item: self.tree.fit())
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        theme.changed.connect(self._recolour)
        self._has_helpdesk = False
        self._forget()

    def clear(self) -> None:
        """Another helpdesk is there: nothing is known of it; its top is asked for where somebody sees it."""
        self._has_helpdesk = True
        self._forget()
        if self.isVisible():
            self.ask_first()

    def ask_first(self) -> None:
        """Ask for the top level unless that was done."""
        if not self._was_asked:
            self._was_asked = True
            self._load(self.tree.invisibleRootItem())

    def show_shelf(self, shelf: ShelfReady) -> None:
        """Show a level; one whose parent is no longer there is passed over."""
        item = self._find(shelf.parent)
        if item is None:
            return
        entries: tuple[Entry, ...] = (*shelf.categories, *shelf.folders, *shelf.articles)
        known = {self._key_of(child): child for child in _children(item)}
        fresh = [known.get(_key(entry)) or self._make_item(entry) for entry in entries]
        self._set_state(item, _LOADED)
        empty = tr("The knowledge base is empty") if shelf.parent is None else tr("Nothing in here")
        self._fill(item, fresh or [_note(empty)])

    def show_failed(self, parent: Category | Folder | None, error: GalleryError) -> None:
        """Say that a level could not be read; a click on it tries again."""
        item = self._find(parent)
        if item is not None:
            self._set_state(item, _FAILED)
            note = _note(tr("{problem}. Try again", problem=error.title), _RETRY)
            set_item_tooltip(note, error.hint)
            self._fill(item, [note])

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the top once somebody sees it."""
        super().showEvent(event)
        if self._has_helpdesk:
            self.ask_first()

    def _forget(self) -> None:
        self._was_asked = False
        self._fill(self.tree.invisibleRootItem(), [_note(tr("Not read yet"), _RETRY)])

    def _on_opened(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _STATE) not in (_LOADED, _LOADING):
            self._load(item)
        self.tree.fit()

    def _load(self, item: QTreeWidgetItem) -> None:
        self._set_state(item, _LOADING)
        self._fill(item, [_note(tr("Reading…"))])
        self.shelf_asked.emit(item.data(0, _ENTRY))

    def _choose(self, item: QTreeWidgetItem) -> None:
        entry = item.data(0, _ENTRY)
        if entry is not None:
            self.query_asked.emit(entry_query(entry))
        elif item.data(0, _STATE) == _RETRY:
            self._was_asked = True
            self._load(item.parent() or self.tree.invisibleRootItem())

    def _set_state(self, item: QTreeWidgetItem, state: str) -> None:
        if item is not self.tree.invisibleRootItem():
            item.setData(0, _STATE, state)

    def _fill(self, item: QTreeWidgetItem, children: list[QTreeWidgetItem]) -> None:
        opened = [child for child in children if child.isExpanded()]
        current = self.tree.currentItem()
        item.takeChildren()
        item.addChildren(children)
        for child in opened:
            child.setExpanded(True)
        if current in children:
            self.tree.setCurrentItem(current)
        self._recolour()
        self.tree.fit()

    def _make_item(self, entry: Entry) -> QTreeWidgetItem:
        name = display_text(entry.title if isinstance(entry, Article) else entry.name) or tr("Without a name")
        item = QTreeWidgetItem([isolate(name)])
        item.setData(0, _ENTRY, entry)
        set_item_tooltip(item, name)
        if isinstance(entry, Article):
            item.setData(0, _DRAFT, not entry.published)
        else:
            has_more = isinstance(entry, Category) or bool(entry.articles_count or entry.sub_folders_count)
            policy = QTreeWidgetItem.ChildIndicatorPolicy
            item.setChildIndicatorPolicy(policy.ShowIndicator if has_more else policy.DontShowIndicator)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, _say(entry, name))
        return item

    def _find(self, parent: Category | Folder | None) -> QTreeWidgetItem | None:
        root = self.tree.invisibleRootItem()
        return (
            root
            if parent is None
            else next((it for it in _below(root) if self._key_of(it) == _key(parent)), None)
        )

    def _key_of(self, item: QTreeWidgetItem) -> tuple[str, int] | None:
        entry = item.data(0, _ENTRY)
        return _key(entry) if entry is not None else None

    def _recolour(self) -> None:
        for item in _below(self.tree.invisibleRootItem()):
            entry = item.data(0, _ENTRY)
            if entry is None:
                item.setForeground(0, self._theme.tokens.colour("second"))
            elif isinstance(entry, Article):
                item.setIcon(0, self._theme.icon("file-text", "second"))
            elif isinstance(entry, Folder):
                item.setIcon(0, self._theme.icon("folder", "second"))
            else:
                item.setIcon(0, self._theme.icon("book-open", "second"))


class ShelfTree(QTreeWidget):
    """The tree; as high as its open rows, so that the panel scrolls and not the tree."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("shelfTree")
        self.setAccessibleName(tr("Knowledge base"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setFont(theme.font(13))
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setIndentation(theme.px(14))
        self.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(ShelfDelegate(theme, self))
        self.setMouseTracking(True)

    def fit(self) -> None:
        """Take the height of all rows that are open."""
        rows = sum(1 for item in _below(self.invisibleRootItem()) if _is_shown(item))
        self.setFixedHeight(rows * self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        """Names may be cut."""
        return QSize(self._theme.px(60), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, whatever the system's habit is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem(), 0)
        else:
            super().keyPressEvent(event)


class ShelfDelegate(QStyledItemDelegate):
    """A row of the tree; a draft says so at its end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]  # the base takes a persistent index too
        """A row of the panel."""
        return QSize(self._theme.px(60), self._theme.px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # as sizeHint
        """Leave room for the word, then write it."""
        if not index.data(_DRAFT):
            super().paint(painter, option, index)
            return
        font, draft = self._theme.font(11), tr("Draft")
        painter.save()
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(draft) + self._theme.px(8)
        painter.restore()
        words = QStyleOptionViewItem(option)
        rect: QRect = option.rect
        words.rect = QStyle.visualRect(option.direction, rect, rect.adjusted(0, 0, -width, 0))
        super().paint(painter, words, index)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._theme.tokens.colour("amber"))
        place = QRect(rect.right() - width + 1, rect.top(), width - 4, rect.height())
        read_as_written(painter)
        end = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        )
        painter.drawText(QStyle.visualRect(option.direction, rect, place), end, draft)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # as sizeHint
        """Notes are quiet."""
        super().initStyleOption(option, index)
        if index.data(_ENTRY) is None:
            palette: QPalette = option.palette
            palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.tokens.second))


def _key(entry: Entry) -> tuple[str, int]:
    return type(entry).__name__, entry.id


def _say(entry: Entry, name: str) -> str:
    """What a screen reader says of it."""
    if isinstance(entry, Category):
        return tr("{name}, category", name=name)
    if isinstance(entry, Folder):
        return tr_count(
            "{name}, folder, {count} article",
            "{name}, folder, {count} articles",
            entry.articles_count,
            name=name,
        )
    return tr("{name}, article", name=name) if entry.published else tr("{name}, draft article", name=name)


def _note(words: str, state: str = "") -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setData(0, _STATE, state)
    if not state:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _below(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [each for child in _children(item) for each in (child, *_below(child))]


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(row) for row in range(item.childCount()))
    return [child for child in found if child is not None]


def _is_shown(item: QTreeWidgetItem) -> bool:
    parent = item.parent()
    while parent is not None:
        if not parent.isExpanded():
            return False
        parent = parent.parent()
    return True
