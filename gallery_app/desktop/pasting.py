"""The picture on the clipboard, as a file's bytes, read beside the window."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from gallery_app.domain.errors import FileTooLarge, GalleryError, NotAPicture
from gallery_app.domain.translation import tr

FILE_LIMIT_BYTES = 64 * 1024 * 1024
Answer = Callable[[bytes | GalleryError], None]
Load = Callable[[Answer], None]


def find_pasted_picture() -> Load | None:
    """How to get the clipboard's picture: a file that was copied, or pixels; None if it holds neither.

    What is given returns at once; the answer comes from a thread of its own.
    """
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # some platforms have none to give
    if data is None:
        return None
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(files) == 1:
        return lambda answer: _in_thread(lambda: _load_file(files[0]), answer)
    if data.hasImage():
        pixels = QGuiApplication.clipboard().image()
        if not pixels.isNull():
            return lambda answer: _in_thread(lambda: _encode(pixels), answer)
    return None


def _in_thread(load: Callable[[], bytes | GalleryError], answer: Answer) -> None:
    threading.Thread(target=lambda: answer(load()), name="paste", daemon=True).start()


def _load_file(path: Path) -> bytes | GalleryError:
    """The file's bytes; only a regular file of a sensible size is read."""
    try:
        if not path.is_file():
            return NotAPicture(hint=tr("Only a single picture file can be looked up."))
        if path.stat().st_size > FILE_LIMIT_BYTES:
            return FileTooLarge()
        return path.read_bytes()
    except OSError as error:
        return NotAPicture(tr("The copied file cannot be read"), f"{error.strerror}.")


def _encode(pixels: QImage) -> bytes | GalleryError:
    """Pixels as BMP, which costs no compression."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    rgb = pixels.convertToFormat(QImage.Format.Format_RGB32)
    if not rgb.save(buffer, "BMP"):  # type: ignore[call-overload]  # the stub wants bytes, the call text
        return NotAPicture()
    return bytes(buffer.data().data())
