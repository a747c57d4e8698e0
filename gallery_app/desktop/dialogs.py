"""Small dialogs: connect another helpdesk, about."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gallery_app import __version__
from gallery_app.desktop.connect_form import ConnectForm
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import mark, tr

_ABOUT = mark(
    "Every picture of your Freshdesk tickets and articles in one place.\n"
    "Remote pictures are loaded only if you ask for one, and files are opened in a process of their own."
)
_CREDITS = mark(
    "Qt for Python (LGPL), Pillow (MIT-CMU), HTTPX (BSD), Lucide icons (ISC), Inter (OFL). "
    "Ticket Gallery is free software under the MIT licence."
)


class ConnectDialog(QDialog):
    """The connect form over the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Connect a helpdesk"))
        self.form = ConnectForm(theme)
        self.form.setMinimumWidth(theme.px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(16), theme.px(4), theme.px(4))
        title = PlainLabel(tr("Connect a helpdesk"), font=theme.font(18, SEMIBOLD))
        set_margins(title, theme.px(20), 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.form)
        self.setModal(True)


class AboutDialog(QDialog):
    """Name, version, which walls stand around foreign pictures, and whose work it stands on."""

    def __init__(self, theme: Theme, parent: QWidget, walls: str) -> None:
        """`walls` is said as it is."""
        super().__init__(parent)
        self.setWindowTitle(tr("About Ticket Gallery"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(16))
        column.setSpacing(theme.px(10))
        version = tr("Version {version}", version=__version__)
        versions = f"{version} · Python {platform.python_version()} · Qt {qVersion()}"
        column.addWidget(PlainLabel("Ticket Gallery", font=theme.font(18, SEMIBOLD)))
        column.addWidget(PlainLabel(versions, tone="second"))
        for text, tone in ((tr(_ABOUT), ""), (walls, ""), (tr(_CREDITS), "second")):
            column.addWidget(WrappedLabel(text, theme.px(400), tone=tone, font=theme.font(13)))
        column.addLayout(make_close_row(self))


def make_close_row(dialog: QDialog) -> QHBoxLayout:
    """Make the last row of a dialog that only tells something."""
    row = QHBoxLayout()
    row.addStretch(1)
    close = QPushButton(tr("Close"))
    close.clicked.connect(dialog.accept)
    close.setDefault(True)
    row.addWidget(close)
    return row


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog over its window; it goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
