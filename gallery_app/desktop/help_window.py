"""The help: topics at one side, the page at the other, a field that finds on all pages, and the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.announcer import announce
from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.help_finder import HelpFinder
from gallery_app.desktop.help_pages import HelpLink, HelpPage, LinkKind
from gallery_app.desktop.help_view import HelpView
from gallery_app.desktop.icons import make_app_icon
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.placement import restore_geometry
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.translation import number_words, tr, tr_count

_USUAL_SIZE_PX = (940, 700)
_SMALLEST_PX = (440, 320)
_TOPICS_PX = 236
_ROW_PX = 32
_BACK_KEY = "Alt+Left"


class HelpWindow(QWidget):
    """A window of its own, beside the main one; it ends no program when it is closed.

    Signals:
        link_asked: carries a HelpLink that is none of a page.
    """

    link_asked = Signal(object)

    def __init__(
        self, theme: Theme, pages: tuple[HelpPage, ...], geometry: str = "", first: str = ""
    ) -> None:
        """`geometry` is as `make_remembered` gave it, empty for none; `first` is the id of a page."""
        super().__init__()
        self._theme = theme
        self._pages = pages
        self._finder = HelpFinder(pages)
        self._trail: list[int] = []
        self._page = -1
        self.setObjectName("helpWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.setWindowIcon(make_app_icon())
        self._make_parts()
        self._lay_out()
        self._wire()
        smallest = QSize(theme.px(_SMALLEST_PX[0]), theme.px(_SMALLEST_PX[1]))
        self.setMinimumSize(smallest)
        restore_geometry(self, geometry, QSize(*(theme.px(each) for each in _USUAL_SIZE_PX)), smallest)
        self._show(self._find_number(first, 0))

    # --- pages ------------------------------------------------------------------------------------------

    @property
    def page(self) -> HelpPage:
        """The one that is shown."""
        return self._pages[self._page]

    def open_page(self, page_id: str) -> None:
        """Show a page; one that does not exist changes nothing. The one before is a step back."""
        self._go(self._find_number(page_id, self._page))

    def go_back(self) -> None:
        """Show the page before; nothing if there is none."""
        if self._trail:
            self._show(self._trail.pop())

    def say(self, words: str) -> None:
        """Say below the page what became of a link; empty for nothing more."""
        self.said.set_full_text(words)
        self._foot.setVisible(bool(words))
        announce(self, words)

    def make_remembered(self) -> str:
        """Where it stands, and how large it is."""
        return self.saveGeometry().toBase64().toStdString()

    # --- keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter in the find field goes to the next place, with Shift to the one before."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_to_match(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window most of the room is the page's."""
        super().resizeEvent(event)
        self.topics.setFixedWidth(min(self._theme.px(_TOPICS_PX), self.width() // 3))

    def focus_find(self) -> None:
        """Give the keys to the find field, with what stands in it selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # --- making -----------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        theme = self._theme
        self.back_button = IconButton(theme, "arrow-left", tr("Back"), shortcut=_shown(_BACK_KEY))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find on all pages"))
        self.field.setAccessibleName(tr("Find on all pages"))
        self.count = PlainLabel(tone="second", font=theme.font(12, tabular=True))
        self.topics = QListWidget()
        self.topics.setObjectName("helpTopics")
        self.topics.setAccessibleName(tr("Topics"))
        self.topics.setFrameShape(QFrame.Shape.NoFrame)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setTextElideMode(Qt.TextElideMode.ElideRight)
        for page in self._pages:
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(0, theme.px(_ROW_PX)))
            self.topics.addItem(item)
        self.view = HelpView(theme)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.said = ElidedLabel(tone="second", font=theme.font(12))
        self._foot = QFrame()
        self._foot.setObjectName("helpFoot")
        self._foot.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        bar = QFrame()
        bar.setObjectName("helpBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(10))
        row.addWidget(self.back_button)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        side = QFrame()
        side.setObjectName("helpSide")
        below = QVBoxLayout(side)
        below.setContentsMargins(px(8), px(12), px(8), px(8))
        below.addWidget(self.topics)
        foot = QHBoxLayout(self._foot)
        set_margins(foot, px(26), px(8), px(16), px(8))
        foot.addWidget(self.said, 1)
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self.view, 1)
        page.addWidget(self._foot)
        parts = QHBoxLayout()
        parts.setSpacing(0)
        parts.addWidget(side)
        parts.addLayout(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(parts, 1)

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.topics.currentRowChanged.connect(self._go)
        self.field.textChanged.connect(self._find)
        self.view.link_asked.connect(self._follow)
        for keys, call in (
            (QKeySequence.StandardKey.Find, self.focus_find),
            (QKeySequence.StandardKey.Close, self.close),
            (_BACK_KEY, self.go_back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    # --- going ------------------------------------------------------------------------------------------

    def _find_number(self, page_id: str, otherwise: int) -> int:
        return next((at for at, page in enumerate(self._pages) if page.id == page_id), otherwise)

    def _go(self, number: int) -> None:
        if number not in (-1, self._page):
            self._trail.append(self._page)
            self._show(number)

    def _show(self, number: int) -> None:
        self._page = number
        page = self._pages[number]
        self.setWindowTitle(tr("{title} - Help of Ticket Gallery", title=page.title))
        self.topics.setCurrentRow(number)
        self.back_button.setEnabled(bool(self._trail))
        self.say("")
        self.view.show_page(page)
        self._show_matches()

    def _follow(self, link: HelpLink) -> None:
        if link.kind is LinkKind.PAGE:
            self.open_page(link.target)
        else:
            self.link_asked.emit(link)

    # --- finding ----------------------------------------------------------------------------------------

    def _find(self, text: str) -> None:
        self._finder.find(display_text(text), self._page)
        for number, page in enumerate(self._pages):
            found = len(self._finder.on_page(number))
            words = tr("{title} ({count})", title=page.title, count=number_words(found))
            self.topics.item(number).setText(words if found else page.title)
        self._show_matches()

    def _go_to_match(self, step: int) -> None:
        match = self._finder.go(step, self._page)
        if match is None:
            return
        if match.page != self._page:
            self._go(match.page)
        else:
            self._show_matches()
        announce(self, self.count.text())

    def _show_matches(self) -> None:
        finder = self._finder
        current = finder.current if finder.current and finder.current.page == self._page else None
        starts = finder.on_page(self._page)
        self.view.show_matches(starts, len(finder.text), current.start if current else None)
        self.count.setText(self._count_words())

    def _count_words(self) -> str:
        finder = self._finder
        if not finder.text:
            return ""
        if not finder.matches:
            return tr("Nothing found")
        if finder.current is None or finder.current.page != self._page:
            found = len(finder.matches)
            return tr_count("{count} place, Enter goes there", "{count} places, Enter goes there", found)
        number = finder.matches.index(finder.current) + 1
        return tr("{number} of {count}", number=number_words(number), count=number_words(len(finder.matches)))


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
