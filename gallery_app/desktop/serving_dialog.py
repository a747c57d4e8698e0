"""The local API in a dialog: what it is while it is off; where it answers, and its end, while it runs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import LinkButton, PrimaryButton
from gallery_app.desktop.fields import FieldBox
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.translation import mark, tr

_WIDTH_PX = 460
_OFF_WORDS = mark(
    "Lets other programs of this computer list pictures of tickets and open safe copies of them, over HTTP. "
    "Copying secure links needs it too."
)
_HOW_WORDS = mark(
    "Only this computer can reach it. Programs need a token that stands in a file of yours; secure links "
    "work without it until they expire. It ends when you stop it or close the window."
)
_ON_WORDS = mark(
    "Programs of this computer that have the token can list pictures and open safe copies of them."
)
_LINKS_WORDS = mark(
    "Secure links open one picture each, without the token, for ten minutes at most. Changing the helpdesk "
    "voids them all."
)


class ServingDialog(QDialog):
    """Shows what it is told; asks for everything else.

    Signals:
        start_asked, stop_asked: the local API is to be started, or ended.
        revoke_asked: every secure link is to be void.
        copy_asked: carries a text for the clipboard, and the words that say so.
        page_asked: the page that describes it is to be opened.
    """

    start_asked = Signal()
    stop_asked = Signal()
    revoke_asked = Signal()
    copy_asked = Signal(str, str)
    page_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Local API"))
        self._theme = theme
        self.title = PlainLabel(font=theme.font(18, SEMIBOLD))
        self.said = WrappedLabel("", theme.px(_WIDTH_PX), font=theme.font(12))
        self.start = PrimaryButton(tr("Start"))
        self.start.clicked.connect(self.start_asked)
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self.stop_asked)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.address, self.token_file = _make_shown_text(), _make_shown_text()
        self.copy_address = QPushButton(tr("Copy address"))
        self.copy_address.clicked.connect(
            lambda: self.copy_asked.emit(self.address.text(), tr("Address copied."))
        )
        self.copy_token_file = QPushButton(tr("Copy path"))
        self.copy_token_file.setAccessibleName(tr("Copy token file path"))
        self.copy_token_file.clicked.connect(
            lambda: self.copy_asked.emit(self.token_file.text(), tr("Path of the token file copied."))
        )
        self.page = LinkButton(tr("What programs can ask"))
        self.page.clicked.connect(self.page_asked)
        self.revoke = QPushButton(tr("Revoke all links"))
        self.revoke.clicked.connect(self.revoke_asked)
        beside = (self.copy_address, self.copy_token_file, self.revoke)
        width = max(button.sizeHint().width() for button in beside)
        for button in beside:
            button.setFixedWidth(width)
        self._off, self._on = self._make_off(), self._make_on()
        self._lay_out()
        self.show_state("", "")

    def show_state(self, url: str, token_file: str) -> None:
        """Show whether it runs, and where; an empty `url` is off."""
        is_on = bool(url)
        self.title.setText(tr("The local API runs") if is_on else tr("Local API"))
        self.address.setText(url)
        self.token_file.setText(token_file)
        for part in (self.address, self.token_file):
            part.setCursorPosition(0)
        self._off.setVisible(not is_on)
        self._on.setVisible(is_on)
        self.start.setVisible(not is_on)
        for button in (self.stop, self.page):
            button.setVisible(is_on)
        self.start.setText(tr("Start"))
        self.start.setEnabled(True)
        self.stop.setEnabled(True)
        self.start.setDefault(not is_on)
        self.close_button.setDefault(is_on)
        (self.close_button if is_on else self.start).setFocus()
        self.say("")

    def show_busy(self) -> None:
        """It is being started or ended."""
        self.start.setText(tr("Starting…"))
        self.start.setEnabled(False)
        self.stop.setEnabled(False)
        self.say("")

    def show_problem(self, error: GalleryError) -> None:
        """Say why it could not be done."""
        self.start.setText(tr("Start"))
        self.start.setEnabled(True)
        self.stop.setEnabled(True)
        self.say(f"{error.title}. {error.hint}", tone="error")

    def say(self, words: str, *, tone: str = "second") -> None:
        """One line on what was just done; empty for none."""
        self.said.setProperty("tone", tone)
        self.said.style().polish(self.said)
        is_on = bool(self.address.text())
        self.said.setText(words or " ")
        self.said.setVisible(bool(words) or is_on)  # so that nothing moves when something is copied

    def _make_off(self) -> QWidget:
        part, column = self._make_part()
        for words, tone in ((_OFF_WORDS, ""), (_HOW_WORDS, "second")):
            column.addWidget(
                WrappedLabel(tr(words), self._theme.px(_WIDTH_PX), tone=tone, font=self._theme.font(13))
            )
        return part

    def _make_on(self) -> QWidget:
        theme = self._theme
        part, column = self._make_part()
        column.addWidget(WrappedLabel(tr(_ON_WORDS), theme.px(_WIDTH_PX), font=theme.font(13)))
        column.addWidget(FieldBox(theme, tr("Address"), self.address, self.copy_address))
        column.addWidget(FieldBox(theme, tr("Token file"), self.token_file, self.copy_token_file))
        column.addSpacing(theme.px(4))
        links = QHBoxLayout()
        links.setSpacing(theme.px(16))
        room = theme.px(_WIDTH_PX) - self.revoke.width() - theme.px(16)
        links.addWidget(WrappedLabel(tr(_LINKS_WORDS), room, tone="second", font=theme.font(12)), 1)
        links.addWidget(self.revoke)
        column.addLayout(links)
        return part

    def _make_part(self) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(10))
        return part, column

    def _lay_out(self) -> None:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.stop)
        row.addWidget(self.page)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(self.title)
        column.addWidget(self._off)
        column.addWidget(self._on)
        column.addWidget(self.said)
        column.addLayout(row)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)


def _make_shown_text() -> QLineEdit:
    """A text to read and to select."""
    field = QLineEdit()
    field.setReadOnly(True)
    return field
