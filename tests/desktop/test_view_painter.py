"""The painter: upright at every turn, tiles on whole pixels, the backdrop only behind holes."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from gallery_app.desktop.view_geometry import Scene, Size, Zoom
from gallery_app.desktop.view_painter import Backdrop, Layer, PlacedPicture
from gallery_app.desktop.view_tiles import list_tiles

CORNERS = ("#101010", "#d01010", "#10d010", "#1010d0")
"""Clockwise from the top left."""


@pytest.fixture(autouse=True)
def _application(qapp):
    """Pixmaps need one."""


def make_corners(width: int = 80, height: int = 60) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for colour, (x, y) in zip(CORNERS, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        painter.fillRect(x * width // 2, y * height // 2, width // 2, height // 2, QColor(colour))
    painter.end()
    return image


def paint(scene, view, layers, backdrop=None, exposed=None):
    canvas = QImage(scene.room.width, scene.room.height, QImage.Format.Format_RGB32)
    canvas.fill(QColor("#808080"))
    painter = QPainter(canvas)
    PlacedPicture(scene, view, layers, backdrop).paint(painter, exposed or QRect(0, 0, *scene.room))
    painter.end()
    return canvas


def whole(image):
    return Layer((0, 0, image.width(), image.height()), image)


@pytest.mark.parametrize("turns", range(4))
def test_a_picture_at_100_percent_is_itself_turned(turns):
    image = make_corners()
    scene = Scene(Size(80, 60), Size(200, 160))
    view = scene.open(Zoom.ACTUAL, turns)
    painted = paint(scene, view, [whole(image)])
    rect = QRect(*scene.find_rect(view))
    turned = image.transformed(QTransform().rotate(90 * turns))
    assert painted.copy(rect) == turned.convertToFormat(QImage.Format.Format_RGB32)
    assert painted.pixelColor(rect.left() - 1, rect.top()).name() == "#808080"
    assert painted.pixelColor(rect.right() + 1, rect.bottom()).name() == "#808080"


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("scale", [0.37, 1.0, 1.7, 3.0])
def test_tiles_together_show_what_the_whole_shows(turns, scale):
    image = make_corners(1600, 1200)
    scene = Scene(Size(1600, 1200), Size(300, 200))
    view = scene.pan(scene.scale_to(scene.open(Zoom.ACTUAL, turns), scale), 37, -21)
    boxes = [part.box for part in list_tiles(scene.picture, 0, scene.find_visible(view)) if part.box]
    tiles = [Layer(box, image.copy(box[0], box[1], box[2] - box[0], box[3] - box[1])) for box in boxes]
    one, other = paint(scene, view, [whole(image)]), paint(scene, view, tiles)
    differing = sum(
        one.pixel(x, y) != other.pixel(x, y) for x in range(one.width()) for y in range(one.height())
    )
    assert differing <= 3 * (one.width() + one.height()), "at most where colours meet"
    assert (
        not any(
            other.pixelColor(x, y).name() == "#808080" for x in range(20, 280, 3) for y in range(20, 180, 3)
        )
        or QRect(*scene.find_rect(view)).width() < 300
    )


def test_only_what_is_exposed_is_painted():
    image = make_corners()
    scene = Scene(Size(80, 60), Size(80, 60))
    painted = paint(scene, scene.open(Zoom.FIT), [whole(image)], exposed=QRect(10, 10, 20, 20))
    assert painted.pixelColor(10, 10).name() == CORNERS[0]
    assert painted.pixelColor(29, 29).name() == CORNERS[0]
    assert painted.pixelColor(31, 31).name() == "#808080"


@pytest.mark.parametrize(("backdrop", "colours"), [
    (Backdrop.CHECKS, {"#ffffff", "#dcdfe4"}), (Backdrop.WHITE, {"#ffffff"}), (Backdrop.BLACK, {"#000000"}),
])  # fmt: skip
def test_the_backdrop_is_seen_through_holes_and_nowhere_else(backdrop, colours):
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    scene = Scene(Size(40, 40), Size(100, 100))
    painted = paint(scene, scene.open(Zoom.FIT), [whole(image)], backdrop)
    inside = {painted.pixelColor(x, y).name() for x in range(30, 70) for y in range(30, 70)}
    assert inside == colours
    assert painted.pixelColor(29, 50).name() == "#808080"


def test_from_twice_its_size_a_pixel_is_a_square():
    image = make_corners(2, 2)
    scene = Scene(Size(2, 2), Size(64, 64))
    view = scene.scale_to(scene.open(Zoom.FIT), 16)
    painted = paint(scene, view, [whole(image)])
    left, top, width, _ = scene.find_rect(view)
    middle = left + width // 2
    assert painted.pixelColor(middle - 1, top).name() == CORNERS[0]
    assert painted.pixelColor(middle, top).name() == CORNERS[1]
