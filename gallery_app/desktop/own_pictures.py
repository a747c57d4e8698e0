"""Pictures that were encoded by us: the one place of the window's process that decodes any."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

_LOOK = "look"
_PNG = b"png"
_QUICKLY = 1
"""Of nine steps of packing the one that costs least time."""


def decode_own_jpeg(jpeg: bytes) -> QImage:
    """The same of a small picture whose size nobody promised; it was encoded by us as well."""
    image = QImage.fromData(jpeg, "JPEG")  # type: ignore[arg-type]  # the stub says bytes
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def decode_copy(png: bytes) -> QImage:
    """The pixels of a copy that was encoded by us, white where it is see-through; null if it is no PNG."""
    image = QImage.fromData(png, "PNG")  # type: ignore[arg-type]  # the stub says bytes
    if image.isNull() or not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32) if not image.isNull() else image
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, image)
    painter.end()
    return opaque


def make_sight(content: QWidget, look: str) -> bytes:
    """What a window shows now, as a PNG that says how it looks."""
    image = content.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setText(_LOOK, look)
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(made, QByteArray(_PNG))
    writer.setCompression(_QUICKLY)
    writer.write(image)
    return bytes(made.data().data())


def decode_sight(png: bytes | None, look: str) -> QImage | None:
    """The picture of `make_sight`; None if there is none, or if the window would look otherwise now."""
    if not png:
        return None
    kept = QBuffer()
    kept.setData(png)
    image = QImageReader(kept, QByteArray(_PNG)).read()
    if image.isNull() or image.text(_LOOK) != look:
        return None
    image.setDevicePixelRatio(QGuiApplication.primaryScreen().devicePixelRatio())
    return image
