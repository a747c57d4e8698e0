"""Where every unforeseen failure ends: it is logged, and shown with a report to copy."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.domain.crash_report import scrub, shorten
from gallery_app.domain.display import display_text
from gallery_app.domain.translation import tr
from gallery_app.engine.native_crash import make_head

_log = logging.getLogger(__name__)
_HARMLESS = ("This plugin does not support",)


def make_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Write versions and the traceback, without folders, addresses or anything after them."""
    lines = "".join(traceback.format_exception(kind, error, trace))
    qt = f"Qt {qVersion()}, PySide {PySide6.__version__}, {QGuiApplication.platformName() or 'no display'}"
    return shorten(f"{make_head(qt)}\n\n{_scrub(lines)}")


def _scrub(text: str) -> str:
    return scrub(text, str(Path.home()))


def log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Put what Qt says into the log, not on the terminal; what is known to be harmless nowhere."""
    if message.startswith(_HARMLESS):
        return
    is_serious = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    _log.log(logging.ERROR if is_serious else logging.WARNING, "Qt: %s", _scrub(message))


@contextmanager
def qt_messages_logged() -> Iterator[None]:
    """Log what Qt says while the block runs."""
    before = qInstallMessageHandler(log_qt_message)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class CrashDialog(QDialog):
    """Says what happened, with a report to copy; the window goes on where it can. It sends nothing."""

    def __init__(
        self, report: str, log_folder: str = "", parent: QWidget | None = None, *, was_last_time: bool = False
    ) -> None:
        """`log_folder` is where the log stands; empty if none is kept.

        `was_last_time`: the app ended of it, before this start.
        """
        super().__init__(parent)
        self.report = report
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        if was_last_time:
            self.setWindowTitle(tr("The app ended unexpectedly last time"))
            words = tr(
                "Something below Ticket Gallery broke, and the system ended it. If it happens again, send us "
                "this report. It holds no keys and no pictures, and is sent nowhere by itself."
            )
        else:
            self.setWindowTitle(tr("Something unforeseen happened"))
            words = tr(
                "Ticket Gallery met something it did not expect. You can go on working; if it happens again, "
                "restart it and send us this report. It holds no keys and no pictures, and is sent nowhere "
                "by itself."
            )
        text = QPlainTextEdit(readOnly=True)
        text.setPlainText(report)
        text.setAccessibleName(tr("Report"))
        column.addWidget(PlainLabel(words, wraps=True))
        column.addWidget(text, 1)
        column.addWidget(PlainLabel(_where_words(log_folder), tone="second", wraps=True))
        column.addLayout(self._make_buttons(log_folder))
        self.resize(620, 460)

    def _make_buttons(self, log_folder: str) -> QHBoxLayout:
        row = QHBoxLayout()
        folder = QPushButton(tr("Open log folder"))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(log_folder)))
        folder.setVisible(bool(log_folder))
        copy = QPushButton(tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(folder)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        return row


def _where_words(log_folder: str) -> str:
    if not log_folder:
        return tr("In private mode no log is kept.")
    return tr("The log may say more. It stands in {folder}", folder=display_text(log_folder, limit=300))


class CrashDesk(QObject):
    """Takes failures of any thread and shows one dialog at a time.

    Signals:
        _failed: carries a report into the GUI thread.
    """

    _failed = Signal(str)

    def __init__(
        self,
        find_window: Callable[[], QWidget | None],
        redact: Callable[[str], str] = str,
        log_folder: str = "",
    ) -> None:
        super().__init__()
        self._log_folder = log_folder
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
        self._open = CrashDialog(report, self._log_folder, self._find_window())
        self._open.open()
