"""How two pictures differ: painted and counted on made pictures."""

import threading

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from gallery_app.desktop.compare_difference import (
    Difference,
    DifferencePainter,
    amplify,
    measure_difference,
)
from gallery_app.desktop.compare_measure import EDGE_PX, DifferenceMeter, find_whole_part
from gallery_app.desktop.compare_words import difference_words, size_words_of
from gallery_app.desktop.view_geometry import Scene, Size, Zoom
from gallery_app.desktop.view_painter import Layer, PlacedPicture
from gallery_app.domain.ids import ImageId
from gallery_app.domain.view import ViewPart
from tests.desktop.compared import make_picture, paint_squares

SIZE = Size(300, 520)
"""More rows than one strip has."""
A, B = ImageId("a"), ImageId("b")
TIMES = " \N{MULTIPLICATION SIGN} "


@pytest.fixture(autouse=True)
def painters(qapp):
    """Painting needs Qt to be there."""


def measure(one, other):
    return measure_difference(one, other, lambda: True)


def test_equal_pictures_have_identical_pixels():
    picture = paint_squares(SIZE, {(5, 5): "#123456", (200, 500): "#fedcba"})
    found = measure(picture, picture.copy())
    assert found == Difference(QSize(300, 520), 0, 0, is_whole=True)
    assert difference_words(found) == "Identical pixels"


@pytest.mark.parametrize("row", [0, 435, 436, 519])
@pytest.mark.parametrize("colour", ["#000001", "#000100", "#010000"])
def test_one_pixel_that_differs_by_one_is_found_wherever_it_is(row, colour):
    picture, other = make_picture(SIZE, "#000000"), make_picture(SIZE, "#000000")
    other.setPixelColor(299, row, QColor(colour))
    found = measure(picture, other)
    assert (found.different, found.largest) == (1, 1)
    assert measure(other, picture) == found


@pytest.mark.parametrize("height", [1, 2, 3, 43])
def test_the_largest_difference_is_found_in_every_row(height):
    size = Size(6, height)
    for row in range(height):
        other = make_picture(size, "#000000")
        other.setPixelColor(3, row, QColor("#00c800"))
        assert measure(make_picture(size, "#000000"), other).largest == 200


def test_the_share_and_the_largest_difference_of_any_channel_are_counted():
    other = paint_squares(SIZE, {(20, 30): "#0a1400", (100, 400): "#0000c8"})
    found = measure(make_picture(SIZE, "#000000"), other)
    assert (found.different, found.largest) == (200, 200)
    assert found.share == pytest.approx(200 / (300 * 520))


def test_a_hole_is_unlike_black_and_unlike_white():
    clear = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    clear.fill(0)
    for colour in ("#000000", "#ffffff"):
        assert measure(clear, make_picture(Size(20, 20), colour)).different == 400
    assert measure(clear, clear.copy()).different == 0


def test_pictures_of_other_sizes_are_never_called_identical():
    found = measure(make_picture(SIZE, "#808080"), make_picture(Size(150, 260), "#808080"))
    assert found.different == 0
    assert not found.is_whole
    assert difference_words(found) == "No difference at 300 x 520".replace(" x ", TIMES)


@pytest.mark.parametrize("size", [(301, 521), (151, 261), (77, 130), (40, 69), (911, 1577), (1, 2)])
def test_a_scaled_picture_covers_the_other_to_its_last_row(size):
    assert measure(make_picture(SIZE, "#808080"), make_picture(Size(*size), "#808080")).different == 0


def paint_slope(width, height):
    """Dark above, bright below."""
    greys = (16 + 224 * (2 * row + 1) // (2 * height) for row in range(height))
    pixels = b"".join(bytes((grey, grey, grey, 255)) * width for grey in greys)
    return QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()


@pytest.mark.parametrize("height", [130, 260, 700, 1041, 2100, 4160])
def test_strips_of_a_scaled_picture_show_no_edges(height):
    found = measure(paint_slope(*SIZE), paint_slope(max(1, height * 300 // 520), height))
    assert found.largest <= 2


def test_no_pixel_of_a_much_larger_picture_is_passed_over():
    fine = make_picture(Size(2400, 4160), "#000000")
    painter = QPainter(fine)
    for left in range(0, 2400, 8):
        painter.fillRect(left, 0, 1, 4160, QColor("white"))
    painter.end()
    found = measure(make_picture(SIZE, "#202020"), fine)
    assert found.largest <= 2, "a white line in eight is a dark grey"


def test_counting_asks_after_every_piece_whether_it_goes_on():
    one, other = make_picture(Size(1000, 1000), "#203040"), make_picture(Size(4000, 4000), "#304050")
    calls = []

    def goes_on():
        calls.append(1)
        return True

    measure_difference(one, other, goes_on)
    drawn = 2000 * 2000 + 1000 * 1000
    assert drawn / len(calls) <= 1 << 17, "larger pieces hold the lock, and with it the window, too long"


def test_counting_stops_when_nobody_waits_for_it():
    calls = []

    def goes_on():
        calls.append(1)
        return len(calls) < 2

    assert measure_difference(make_picture(SIZE, "#000000"), make_picture(SIZE, "#ffffff"), goes_on) is None
    assert len(calls) == 2


@pytest.mark.parametrize(("factor", "shown"), [(1, 20), (2, 40), (8, 160), (16, 255)])
def test_a_difference_is_amplified_up_to_full_brightness(factor, shown):
    assert amplify(make_picture(Size(3, 3), "#140000"), factor).pixelColor(1, 1).red() == shown


def place(picture, room=SIZE):
    size = Size(picture.width(), picture.height())
    scene = Scene(size, room)
    return PlacedPicture(scene, scene.open(Zoom.ACTUAL), [Layer((0, 0, *size), picture)], None)


def test_the_painted_difference_is_black_but_where_pictures_differ():
    one = paint_squares(SIZE, {(50, 60): "#646464"})
    other = paint_squares(SIZE, {(50, 60): "#5a646e"})
    made = DifferencePainter().paint(place(one), place(other), 4)
    assert made.pixelColor(55, 65).name() == "#280028"
    assert made.pixelColor(10, 10) == QColor("black")


def test_a_frame_keeps_nothing_of_the_one_before():
    painter, small = DifferencePainter(), place(make_picture(Size(10, 10), "#808080"), SIZE)
    painter.paint(place(make_picture(SIZE, "#ffffff")), place(make_picture(SIZE, "#000000")), 1)
    assert painter.paint(small, small, 1).pixelColor(2, 2) == QColor("black"), "outside of both pictures"
    moved = place(make_picture(Size(10, 10), "#ffffff"), Size(40, 30))
    assert painter.paint(moved, moved, 1).size() == QSize(40, 30)


def test_a_very_large_room_is_painted_at_half_its_size():
    room = Size(3840, 2160)
    picture = make_picture(room, "#303030")
    made = DifferencePainter().paint(place(picture, room), place(make_picture(room, "#101010"), room), 1)
    assert made.size() == QSize(1920, 1080)
    assert made.pixelColor(1000, 500).name() == "#202020"


@pytest.mark.parametrize(
    ("different", "largest", "words"),
    [
        (1, 3, "1 pixel differs, by up to 3 of 255"),
        (50, 3, "50 pixels differ, by up to 3 of 255"),
        (8_000, 12, "0.80 % of the pixels differ, by up to 12 of 255"),
        (300, 12, "0.03 % of the pixels differ, by up to 12 of 255"),
        (120_000, 12, "12 % of the pixels differ, by up to 12 of 255"),
        (999_990, 255, "99.9 % of the pixels differ, by up to 255 of 255"),
        (1_000_000, 255, "100 % of the pixels differ, by up to 255 of 255"),
    ],
)
def test_how_large_a_difference_is_in_words(different, largest, words):
    found = Difference(QSize(1000, 1000), different, largest, is_whole=True)
    assert difference_words(found) == words.replace("0.80", "0.8")


def test_a_difference_of_reduced_pictures_says_so():
    found = Difference(QSize(4096, 3072), 4096 * 307, 9, is_whole=False)
    assert difference_words(found).endswith(", compared at 4096 x 3072".replace(" x ", TIMES))


def test_pictures_of_several_sizes_are_said_to_be_brought_together():
    assert size_words_of([Size(10, 10), Size(10, 10), None]) == ""
    assert size_words_of([Size(1920, 1080), Size(800, 451)]) == (
        "Brought to the same size (1920 x 1080, 800 x 451)".replace(" x ", TIMES)
    )
    assert size_words_of([Size(10, 10), Size(10, 20)]) == "The proportions differ (10 x 10, 10 x 20)".replace(
        " x ", TIMES
    )


# --- beside the window ----------------------------------------------------------------------------------


class Window:
    """Stands for the window's thread: takes calls, runs them when asked to."""

    def __init__(self):
        self.calls = []
        self.came = threading.Event()
        self.told = []
        self.meter = DifferenceMeter(self.call, self.told.append)

    def call(self, function):
        self.calls.append(function)
        self.came.set()

    def run(self):
        assert self.came.wait(10)
        self.came.clear()
        self.calls.pop()()


def test_the_meter_takes_each_pixel_of_both_and_answers_in_the_windows_thread():
    window = Window()
    part = ViewPart(*SIZE)
    window.meter.ask((A, B), (SIZE, SIZE))
    assert window.meter.find_lacking(A) == part
    assert not window.meter.take(A, ViewPart(640, 480), make_picture(SIZE, "#000000"))
    assert window.meter.take(A, part, make_picture(SIZE, "#000000"))
    assert window.meter.find_lacking(A) is None
    assert window.meter.take(B, part, make_picture(SIZE, "#000002"))
    window.run()
    assert window.told == [Difference(QSize(*SIZE), SIZE.width * SIZE.height, 2, is_whole=True)]
    assert window.meter.find_lacking(B) is None
    assert window.meter.answer == window.told[0]


def test_the_answer_of_a_pair_that_is_no_longer_asked_about_is_dropped():
    window = Window()
    window.meter.ask((A, B), (SIZE, SIZE))
    for image in (A, B):
        window.meter.take(image, ViewPart(*SIZE), make_picture(SIZE, "#000000"))
    assert window.came.wait(10)
    window.meter.stop()
    window.run()
    assert window.told == []
    assert window.meter.answer is None


def test_longer_pictures_are_asked_for_at_what_a_lane_gives_at_once():
    assert find_whole_part(Size(8192, 4096)) == ViewPart(EDGE_PX, EDGE_PX // 2)
    window = Window()
    sizes = (Size(8192, 4096), Size(8192, 4096))
    window.meter.ask((A, B), sizes)
    for image in (A, B):
        window.meter.take(image, find_whole_part(sizes[0]), make_picture(Size(64, 32), "#000000"))
    window.run()
    assert not window.told[0].is_whole, "not each pixel was compared"
