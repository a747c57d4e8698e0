"""The log: one small file that turns over, and holds no key, token or link."""

import logging
from pathlib import Path

from gallery_app.domain.errors import GalleryError
from gallery_app.freshdesk.redact import Redactor, quiet_http_loggers
from gallery_app.storage.paths import Paths, open_folder
from gallery_app.storage.settings import SettingsFile

_LIMIT_BYTES = 1024 * 1024
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class _TurningFile(logging.Handler):
    """Made at the first entry, which most runs never have; a full disk loses entries, and nobody is told."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write it, or lose it."""
        if self._file is None:
            self._file = _open_turning_file(self._path)
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        """Close the file, if there is one."""
        if self._file is not None:
            self._file.close()
        super().close()


def _open_turning_file(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - brings sockets, and few runs log

    class QuietFile(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:
            """Lose the entry."""

    return QuietFile(path, maxBytes=_LIMIT_BYTES, backupCount=1, encoding="utf-8", delay=True)


def find_log_path(paths: Paths) -> Path:
    """Where the log stands once there is something to say."""
    return paths.config / "log" / "ticket-gallery.log"


def find_log_folder(paths: Paths) -> Path | None:
    """Where log and crash reports stand; None where this run keeps none: it began in private mode."""
    is_private = paths.is_private or SettingsFile(paths.config).load().is_private
    return None if is_private else find_log_path(paths).parent


def open_log(paths: Paths) -> Redactor:
    """Send warnings and errors of this process to the log; give what hides secrets in it.

    Where the folder cannot be used nothing is logged: the log is no reason not to start. Nothing either where
    the run begins in private mode.
    """
    redactor = Redactor(_FORMAT)
    quiet_http_loggers()
    path = find_log_path(paths)
    root = logging.getLogger()
    handler = _make_handler(paths, path)
    handler.setFormatter(redactor)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    return redactor


def _make_handler(paths: Paths, path: Path) -> logging.Handler:
    if find_log_folder(paths) is None:
        return logging.NullHandler()
    try:
        open_folder(path.parent)
        return _TurningFile(path)
    except (GalleryError, OSError):
        return logging.NullHandler()
