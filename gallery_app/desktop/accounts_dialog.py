"""Accounts and privacy: the helpdesks this computer knows, and what it keeps of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gallery_app.desktop.account_row import AccountRow
from gallery_app.desktop.buttons import CheckBox
from gallery_app.desktop.fields import ValueChooser
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.privacy import KEEP_CHOICES, Privacy, keep_words
from gallery_app.domain.translation import mark, tr

_WIDTH = 520
_ROWS_SHOWN = 3
_PRIVATE_WORDS = mark(
    "Pictures and what is known of tickets go when you quit; searches are not remembered. Tray and drawings "
    "of other times are not shown meanwhile. Files you export are written as ever."
)
_KEPT_WORDS = mark(
    "Pictures, what is known of tickets, tray and drawings lie in your own folder, which nobody else may "
    "read. Keys lie in the password store."
)


class AccountsDialog(QDialog):
    """Shows accounts and privacy; each change takes effect at once.

    Signals:
        use_asked, key_asked, forget_key_asked: carry an address.
        remove_asked: carries the Account.
        connect_asked: another helpdesk.
        privacy_chosen: carries the Privacy.
    """

    use_asked = Signal(str)
    key_asked = Signal(str)
    forget_key_asked = Signal(str)
    remove_asked = Signal(object)
    connect_asked = Signal()
    privacy_chosen = Signal(object)

    def __init__(self, theme: Theme, privacy: Privacy, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sizes: dict[str, int] = {}
        self.rows: list[AccountRow] = []
        self.setWindowTitle(tr("Accounts and privacy"))
        self.setModal(True)
        self._rows_column = QVBoxLayout()
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(theme.px(8))
        self._nobody = PlainLabel(tr("No helpdesk is connected."), tone="second", font=theme.font(13))
        self._area = self._make_area()
        self.problem = WrappedLabel("", theme.px(_WIDTH), tone="error", font=theme.font(12))
        self.problem.hide()
        self.connect_button = QPushButton(tr("Connect another helpdesk…"))
        self.connect_button.clicked.connect(self.connect_asked)
        self.keep_days = ValueChooser(theme)
        self.is_private = CheckBox(theme, tr("Private mode: keep nothing after you quit"))
        self._private_words = WrappedLabel("", theme.px(_WIDTH), tone="second", font=theme.font(12))
        self._fill_privacy(privacy)
        self._lay_out(theme)

    def show_accounts(self, accounts: Sequence[Account], in_use: str) -> None:
        """The helpdesks known, and the address of the one in use."""
        self.problem.hide()
        for row in self.rows:
            self._rows_column.removeWidget(row)
            row.deleteLater()
        self.rows = [
            AccountRow(self._theme, account, is_in_use=account.address == in_use) for account in accounts
        ]
        for row in self.rows:
            row.use_asked.connect(self.use_asked)
            row.key_asked.connect(self.key_asked)
            row.forget_key_asked.connect(self.forget_key_asked)
            row.remove_asked.connect(self.remove_asked)
            self._rows_column.addWidget(row)
        self._nobody.setVisible(not self.rows)
        self._area.setVisible(bool(self.rows))
        shown = self.rows[:_ROWS_SHOWN]
        gaps = max(0, len(shown) - 1) * self._rows_column.spacing()
        self._area.setFixedHeight(sum(row.sizeHint().height() for row in shown) + gaps)
        self.show_sizes(self.sizes)
        self.adjustSize()

    def show_sizes(self, sizes: Mapping[str, int]) -> None:
        """How many bytes each has here."""
        self.sizes = dict(sizes)
        for row in self.rows:
            if row.account.address in self.sizes:
                row.show_size(self.sizes[row.account.address])

    def show_privacy(self, privacy: Privacy) -> None:
        """What is in effect, whatever was asked for."""
        with QSignalBlocker(self.is_private):
            self.is_private.setChecked(privacy.is_private)
        self._show_private(is_private=privacy.is_private)
        if (row := self.keep_days.findData(privacy.keep_days)) >= 0:
            self.keep_days.setCurrentIndex(row)

    def show_problem(self, error: GalleryError) -> None:
        """Say what could not be done."""
        self.problem.setText(str(error))
        self.problem.show()
        self.adjustSize()

    def _fill_privacy(self, privacy: Privacy) -> None:
        choices = KEEP_CHOICES if privacy.keep_days in KEEP_CHOICES else (privacy.keep_days, *KEEP_CHOICES)
        for days in choices:
            self.keep_days.addItem(keep_words(days), days)
        self.keep_days.setCurrentIndex(choices.index(privacy.keep_days))
        self.is_private.setChecked(privacy.is_private)
        self._show_private(is_private=privacy.is_private)
        self.keep_days.activated.connect(self._choose)
        self.is_private.toggled.connect(self._choose)

    def _choose(self) -> None:
        is_private = self.is_private.isChecked()
        self._show_private(is_private=is_private)
        self.privacy_chosen.emit(Privacy(is_private, int(self.keep_days.currentData())))

    def _show_private(self, *, is_private: bool) -> None:
        self._private_words.setText(tr(_PRIVATE_WORDS if is_private else _KEPT_WORDS))
        self.keep_days.setEnabled(not is_private)

    def _make_area(self) -> QScrollArea:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows_column)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        return area

    def _make_keep_row(self, theme: Theme) -> QWidget:
        label = tr("Keep what nobody looked at for")
        self.keep_days.setSizeAdjustPolicy(ValueChooser.SizeAdjustPolicy.AdjustToContents)
        self.keep_days.setMinimumWidth(theme.px(140))
        self.keep_days.setAccessibleName(label)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(label, font=theme.font(13)))
        row.addStretch(1)
        row.addWidget(self.keep_days)
        return holder

    def _lay_out(self, theme: Theme) -> None:
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.connect_button)
        row.addStretch(1)
        row.addWidget(close)
        line = QFrame()
        line.setObjectName("panelLine")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(8))
        column.addWidget(PlainLabel(tr("Helpdesks"), font=theme.font(15, SEMIBOLD)))
        column.addWidget(self._nobody)
        column.addWidget(self._area)
        column.addWidget(self.problem)
        column.addSpacing(theme.px(8))
        column.addWidget(line)
        column.addSpacing(theme.px(8))
        column.addWidget(PlainLabel(tr("On this computer"), font=theme.font(15, SEMIBOLD)))
        column.addWidget(self._make_keep_row(theme))
        column.addWidget(self.is_private)
        column.addWidget(self._private_words)
        column.addSpacing(theme.px(8))
        column.addLayout(row)
        self.setMinimumWidth(theme.px(_WIDTH + 48))
        close.setFocus()
