"""Helpdesk and API key: the form of the first run and of "Connect…"."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from gallery_app.desktop.buttons import CheckBox, LinkButton, PrimaryButton
from gallery_app.desktop.mirroring import find_side, read_as_written
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.errors import BadAddress, GalleryError, KeyRefused, KeyStoreUnavailable
from gallery_app.domain.translation import mark, tr

_KEY_HELP = mark(
    "In Freshdesk, click your picture at the top right, open Profile settings, and choose View API key. "
    "If there is none, ask an administrator to allow API access for you."
)


_ROW_PX: Final = 360
"""What stands side by side may be no wider, else it stands below one another."""


@dataclass(frozen=True, slots=True)
class Connection:
    """What is needed to connect; the key never shows in a representation."""

    address: str
    api_key: str = field(repr=False)
    keep_key: bool = False


class AddressEdit(QLineEdit):
    """The helpdesk's address; a bare name is completed in grey, as the engine will read it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(placeholderText="acme.freshdesk.com")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as addresses are, whatever is spoken
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint `.freshdesk.com` behind a bare name."""
        super().paintEvent(event)
        text = self.text()
        if not text or not text.replace("-", "").isalnum():
            return
        painter = QPainter(self)
        read_as_written(painter)
        painter.setPen(self._theme.tokens.colour("second"))
        left = self._theme.px(12) + self.fontMetrics().horizontalAdvance(text) + 1
        area = QRect(left, 0, self.width() - left - self._theme.px(12), self.height())
        painter.drawText(area, find_side(self), ".freshdesk.com")


class ConnectForm(QFrame):
    """Asks for a connection and says in place what is wrong with it.

    Signals:
        submitted: carries the Connection.
        connected: the helpdesk answered and the key is right.
    """

    submitted = Signal(object)
    connected = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.address = AddressEdit(theme)
        self.api_key = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.keep_key = CheckBox(theme, tr("Remember on this computer"))
        self.keep_key.setChecked(True)
        self._problem = WrappedLabel("", theme.px(380), tone="error", font=theme.font(12))
        self._help_link = LinkButton(tr("Where do I find it?"))
        self._help = self._make_help(theme)
        self.connect_button = PrimaryButton(tr("Connect"))
        self.connect_button.setMinimumHeight(theme.px(36))
        self._name_parts()
        self._lay_out(theme)
        self._wire()
        self.show_ready()

    def show_ready(self) -> None:
        """Wait for input."""
        self._set_busy(is_busy=False)

    def show_connected(self) -> None:
        """It is done: the key is not kept here, and another helpdesk can be typed."""
        self.show_ready()
        self.api_key.clear()
        self.connected.emit()

    def show_busy(self) -> None:
        """The helpdesk is being asked."""
        self._problem.hide()
        self._mark()
        self._set_busy(is_busy=True)

    def show_problem(self, error: GalleryError) -> None:
        """Say what was wrong, and put the cursor where it can be mended; the key is emptied if refused."""
        self.show_ready()
        self._problem.setText(str(error))
        self._problem.show()
        field_to_mend = self._field_of(error)
        self._mark(field_to_mend)
        if isinstance(error, KeyRefused):
            self.api_key.clear()
        if isinstance(error, KeyStoreUnavailable):
            self.keep_key.setChecked(False)
        next_step = self.connect_button if self.api_key.text() else self.api_key
        (field_to_mend or next_step).setFocus()

    def problem(self) -> str:
        """What is said about the input, empty if nothing is."""
        return "" if self._problem.isHidden() else self._problem.text()

    def submit(self) -> None:
        """Hand the connection over if both fields are filled, else go to the empty one."""
        for edit in (self.address, self.api_key):
            if not edit.text().strip():
                self._mark(edit)
                edit.setFocus()
                return
        self.submitted.emit(
            Connection(self.address.text().strip(), self.api_key.text().strip(), self.keep_key.isChecked())
        )

    def _field_of(self, error: GalleryError) -> QLineEdit | None:
        if isinstance(error, KeyRefused):
            return self.api_key
        return self.address if isinstance(error, BadAddress) or error.code == "unreachable" else None

    def _mark(self, wrong: QLineEdit | None = None) -> None:
        for edit in (self.address, self.api_key):
            edit.setProperty("refused", edit is wrong)
            edit.style().polish(edit)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.connect_button.setText(tr("Connecting…") if is_busy else tr("Connect"))
        for widget in (self.address, self.api_key, self.keep_key, self.connect_button):
            widget.setEnabled(not is_busy)

    def _name_parts(self) -> None:
        self.address.setAccessibleName(tr("Helpdesk address"))
        self.address.setAccessibleIdentifier("helpdeskAddress")
        self.api_key.setAccessibleName(tr("API key"))
        self.api_key.setAccessibleIdentifier("apiKey")
        self.connect_button.setAccessibleIdentifier("connectButton")
        self._help_link.setAccessibleDescription(tr("Shows where Freshdesk keeps the API key"))

    def _make_help(self, theme: Theme) -> QFrame:
        box = QFrame()
        box.setObjectName("helpBox")
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        column.addWidget(WrappedLabel(tr(_KEY_HELP), theme.px(350), tone="second", font=theme.font(12)))
        box.hide()
        return box

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        column.setSpacing(theme.px(5))
        column.addWidget(PlainLabel(tr("Helpdesk"), tone="second", font=theme.font(12)))
        column.addWidget(self.address)
        column.addSpacing(theme.px(8))
        column.addWidget(PlainLabel(tr("API key"), tone="second", font=theme.font(12)))
        column.addWidget(self.api_key)
        row = QHBoxLayout()
        row.addWidget(self.keep_key)
        row.addStretch(1)
        row.addWidget(self._help_link, 0, Qt.AlignmentFlag.AlignLeft)
        wanted = sum(part.sizeHint().width() for part in (self.keep_key, self._help_link))
        if wanted > theme.px(_ROW_PX):
            row.setDirection(QHBoxLayout.Direction.TopToBottom)
        column.addLayout(row)
        column.addWidget(self._help)
        column.addWidget(self._problem)
        self._problem.hide()
        column.addSpacing(theme.px(4))
        column.addWidget(self.connect_button)

    def _wire(self) -> None:
        self._help_link.clicked.connect(lambda: self._help.setVisible(self._help.isHidden()))
        self.connect_button.clicked.connect(self.submit)
        self.address.returnPressed.connect(self.submit)
        self.api_key.returnPressed.connect(self.submit)
        for edit in (self.address, self.api_key):
            edit.textEdited.connect(lambda _text: self._mark())
