"""The keys for help in a dialog over the window: there the window's own keys do not act."""

from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

HELP_ACTION = "help"
PAGE_PROPERTY = "helpPage"
"""Of a dialog in front: which page fits it."""


def offer_help(dialog: QDialog, page: str) -> None:
    """Have the window's keys for help act in a dialog of it too, and open this page then.

    A dialog without a window that has help is left as it is.
    """
    parent = dialog.parentWidget()
    action = parent.window().findChild(QAction, HELP_ACTION) if isinstance(parent, QWidget) else None
    if action is None:
        return
    dialog.setProperty(PAGE_PROPERTY, page)
    for keys in action.shortcuts():
        QShortcut(keys, dialog).activated.connect(action.trigger)
