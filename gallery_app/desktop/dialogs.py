"""Small dialogs: connect another helpdesk, keyboard shortcuts, about."""

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gallery_app import __version__
from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.action_specs import ACTIONS, WIDGET_KEYS
from gallery_app.desktop.connect_form import ConnectForm
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme

_ABOUT = (
    "Every picture of your Freshdesk tickets and articles in one place.\n"
    "Remote pictures are never loaded, and files are opened in a process of their own."
)
_CREDITS = (
    "Qt for Python (LGPL), Pillow (MIT-CMU), HTTPX (BSD), Lucide icons (ISC), Inter (OFL). "
    "Ticket Gallery is free software under the MIT licence."
)


class ConnectDialog(QDialog):
    """The connect form over the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Connect a helpdesk")
        self.form = ConnectForm(theme)
        self.form.setFixedWidth(theme.px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(16), theme.px(4), theme.px(4))
        title = PlainLabel("Connect a helpdesk", font=theme.font(18, SEMIBOLD))
        title.setContentsMargins(theme.px(20), 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.form)
        self.setModal(True)


class ShortcutSheet(QDialog):
    """Every key of the window, in two groups."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle("Keyboard shortcuts")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(PlainLabel("Keyboard shortcuts", font=theme.font(18, SEMIBOLD)))
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(40))
        left = QVBoxLayout()
        left.setSpacing(theme.px(20))
        left.addLayout(self._make_group(ActionPlace.ANYWHERE))
        left.addStretch(1)
        columns.addLayout(left)
        right = QVBoxLayout()
        for place in (ActionPlace.GRID, ActionPlace.PICTURES):
            right.addLayout(self._make_group(place))
        right.addStretch(1)
        columns.addLayout(right)
        scrolled = QWidget()
        scrolled.setLayout(columns)
        area = QScrollArea()
        area.setAccessibleName("Keyboard shortcuts")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(scrolled)
        column.addWidget(area)
        column.addLayout(_make_close_row(self))
        self.resize(scrolled.sizeHint() + QSize(theme.px(64), theme.px(136)))

    def _make_group(self, place: ActionPlace) -> QVBoxLayout:
        rows = [(spec.text, _key_words(spec.keys)) for spec in ACTIONS if spec.place is place and spec.keys]
        rows += [(keys.text, keys.shown) for keys in WIDGET_KEYS if keys.place is place]
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(10))
        head = PlainLabel(place.value, tone="second", font=self._theme.font(11, SEMIBOLD))
        head.setFixedHeight(head.sizeHint().height())
        column.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(24))
        grid.setVerticalSpacing(self._theme.px(8))
        for row, (what, keys) in enumerate(rows):
            grid.addWidget(PlainLabel(what), row, 0)
            right = Qt.AlignmentFlag.AlignRight
            grid.addWidget(PlainLabel(keys, tone="key", font=self._theme.font(12)), row, 1, right)
        column.addLayout(grid)
        column.addStretch(1)
        return column


class AboutDialog(QDialog):
    """Name, version, and whose work it stands on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Ticket Gallery")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(16))
        column.setSpacing(theme.px(10))
        versions = f"Version {__version__} · Python {platform.python_version()} · Qt {qVersion()}"
        column.addWidget(PlainLabel("Ticket Gallery", font=theme.font(18, SEMIBOLD)))
        column.addWidget(PlainLabel(versions, tone="second"))
        for text, tone in ((_ABOUT, ""), (_CREDITS, "second")):
            column.addWidget(WrappedLabel(text, theme.px(400), tone=tone, font=theme.font(13)))
        column.addLayout(_make_close_row(self))


def _make_close_row(dialog: QDialog) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    close = QPushButton("Close")
    close.clicked.connect(dialog.accept)
    close.setDefault(True)
    row.addWidget(close)
    return row


def _key_words(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(key).toString(native) for key in keys[:2])
