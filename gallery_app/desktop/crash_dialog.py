"""Where every unforeseen failure ends: it is logged, and shown with a report to copy."""

import logging
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gallery_app import __version__
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.domain.translation import tr

_log = logging.getLogger(__name__)
_REPORT_LIMIT = 20_000
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]{0,20}://)[^\s/'\"]{0,500}[^\s'\"]{0,2000}", re.IGNORECASE)
_FOLDER = re.compile(r'File "[^"\n]*[\\/]([^"\\/\n]+)"')
_PLACE = re.compile(r"(['\"])(?:[A-Za-z]:)?[\\/][^'\"\n]{0,1000}([\\/][^\\/'\"\n]{0,255}['\"])")
_EMAIL = re.compile(r"[^\s'\"<>()]{1,200}@[^\s'\"<>()]{1,200}")
_HARMLESS = ("This plugin does not support",)


def make_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Write versions and the traceback, without folders, addresses or anything after them."""
    lines = "".join(traceback.format_exception(kind, error, trace))
    head = (
        f"Ticket Gallery {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.machine()}"
    )
    return f"{head}\n\n{scrub(lines)}"[:_REPORT_LIMIT]


def scrub(text: str) -> str:
    """Take out folders, whole addresses and e-mail addresses: they can name people and carry keys."""
    text = _FOLDER.sub(r'File "\1"', _ADDRESS.sub(r"\1…", text))
    return _EMAIL.sub("…", _PLACE.sub(r"\1…\2", text))


def log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Put what Qt says into the log, not on the terminal; what is known to be harmless nowhere."""
    if message.startswith(_HARMLESS):
        return
    is_serious = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    _log.log(logging.ERROR if is_serious else logging.WARNING, "Qt: %s", scrub(message))


@contextmanager
def qt_messages_logged() -> Iterator[None]:
    """Log what Qt says while the block runs."""
    before = qInstallMessageHandler(log_qt_message)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class CrashDialog(QDialog):
    """Says that something unforeseen happened; the window goes on where it can."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something unforeseen happened"))
        self.report = report
        words = PlainLabel(
            tr(
                "Ticket Gallery met something it did not expect. You can go on working; if it happens again, "
                "restart it and send us this report. It holds no keys and no pictures."
            ),
            wraps=True,
        )
        text = QPlainTextEdit(readOnly=True)
        text.setPlainText(report)
        text.setAccessibleName(tr("Report"))
        copy = QPushButton(tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(text, 1)
        column.addLayout(buttons)
        self.resize(620, 420)


class CrashDesk(QObject):
    """Takes failures of any thread and shows one dialog at a time.

    Signals:
        _failed: carries a report into the GUI thread.
    """

    _failed = Signal(str)

    def __init__(self, find_window: Callable[[], QWidget | None], redact: Callable[[str], str] = str) -> None:
        super().__init__()
        self._redact = redact
        self._find_window = find_window
        self._open: CrashDialog | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._failed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the last resort of Python, its threads and Qt."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        qInstallMessageHandler(log_qt_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a failure and have it shown; Ctrl+C in a terminal ends the app as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        report = self._redact(make_report(kind, error, trace))
        _log.error("%s", report)
        self._failed.emit(report)

    def _take_from_thread(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            self.take(failure.exc_type, failure.exc_value, failure.exc_traceback)

    def _show(self, report: str) -> None:
        if self._open is not None and self._open.isVisible():
            return
        self._open = CrashDialog(report, self._find_window())
        self._open.open()
