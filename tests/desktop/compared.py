"""A comparison on the screen with made pictures in it: what several tests begin with."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from gallery_app.desktop.compare_stage import CompareStage
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_canvas import Shown
from gallery_app.desktop.view_geometry import Size
from gallery_app.domain.ids import ImageId
from gallery_app.domain.view import ViewPart, ViewPixels

SIZES = (Size(1600, 1200), Size(800, 600))
COLOURS = ("#c02020", "#2020c0", "#20c020", "#c0c020")


def make_picture(size: Size, colour: str, spot: QPoint | None = None) -> QImage:
    """One colour, with a white pixel if there is to be a spot."""
    image = QImage(size.width, size.height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    if spot is not None:
        image.setPixelColor(spot, QColor("white"))
    return image


def put_whole(cache: ViewCache, image: ImageId, picture: QImage, part: ViewPart | None = None) -> None:
    """As if all of a picture's pixels had come."""
    pixels = make_pixels(picture)
    cache.put(image, part or ViewPart(picture.width(), picture.height()), pixels, picture)


def make_pixels(picture: QImage) -> ViewPixels:
    """What a lane would give for a picture."""
    width, height = picture.width(), picture.height()
    return ViewPixels(width, height, bytes(picture.constBits()), width, height)


def open_stage(qtbot, theme, sizes=SIZES, *, direction=Qt.LayoutDirection.LeftToRight) -> Any:
    """Pictures of these sizes side by side, the keys in the first pane."""
    QCursor.setPos(QPoint(3000, 3000))
    cache = ViewCache()
    stage: Any = CompareStage(theme, cache)
    stage.setLayoutDirection(direction)
    qtbot.addWidget(stage)
    stage.resize(1000, 700)
    stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    stage.open(len(sizes))
    for pane, (size, colour) in enumerate(zip(sizes, COLOURS, strict=False)):
        image = ImageId(f"picture-{pane}")
        put_whole(cache, image, make_picture(size, colour))
        stage.show_picture(pane, Shown(image, size))
        stage.refresh(pane)
    stage.cache = cache
    stage.take_keys()
    return stage


def relative_centre(canvas) -> tuple[float, float]:
    """What lies in the middle of a canvas, from 0 to 1 across and down."""
    shown = canvas.scene().picture.turned(canvas.view.turns)
    return canvas.view.centre.x / shown.width, canvas.view.centre.y / shown.height


def turn_wheel(canvas, at: QPoint, modifiers=Qt.KeyboardModifier.NoModifier, steps: int = 1) -> bool:
    """Turn the wheel over a canvas; whether it took that."""
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,  # Qt's order
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def move_mouse(widget, point: QPoint, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Move the mouse to a point of a widget while its left button is down."""
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), QPointF(widget.mapToGlobal(point)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, modifiers,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def colour_at(widget: QWidget, point: QPoint) -> str:
    """What is painted at a point of a widget."""
    return widget.grab().toImage().pixelColor(point).name()


def paint_squares(size: Size, squares: dict[tuple[int, int], str], edge: int = 10) -> QImage:
    """Black, with squares of these colours at these corners."""
    image = make_picture(size, "#000000")
    painter = QPainter(image)
    for (left, top), colour in squares.items():
        painter.fillRect(left, top, edge, edge, QColor(colour))
    painter.end()
    return image
