"""Draws the app's icon (resources/icons/app.svg) in every size and container that systems ask for."""

import io
from pathlib import Path

import facts
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = facts.ROOT / "resources" / "icons" / "app.svg"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)


def draw_all(folder: Path) -> None:
    """Make `<size>.png`, `app.ico` and `app.icns`."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: draw_png(size) for size in sorted({*LINUX_SIZES, *ICO_SIZES, *ICNS_SIZES})}
    for size in LINUX_SIZES:
        (folder / f"{size}.png").write_bytes(drawn[size])
    images = {size: Image.open(io.BytesIO(png)).convert("RGBA") for size, png in drawn.items()}
    _save(images, ICO_SIZES, folder / "app.ico")
    _save(images, ICNS_SIZES, folder / "app.icns")


def draw_png(size: int) -> bytes:
    """The icon at `size` pixels, as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(SVG.read_bytes())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _save(images: dict[int, Image.Image], sizes: tuple[int, ...], target: Path) -> None:
    """Each size as it was drawn, none scaled from another."""
    largest, *others = (images[size] for size in reversed(sizes))
    largest.save(target, sizes=[(size, size) for size in sizes], append_images=others)
