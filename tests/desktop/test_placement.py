from PySide6.QtCore import QRect, QSize

from gallery_app.desktop.placement import bring_inside, fit_size

SMALLEST = QSize(800, 560)
SCREEN = QRect(0, 0, 1280, 800)


def test_a_size_leaves_room_for_title_bar_and_frame():
    assert fit_size(QSize(1440, 900), QSize(1280, 800), SMALLEST) == QSize(1264, 752)
    assert fit_size(QSize(1440, 900), QSize(1920, 1080), SMALLEST) == QSize(1440, 900)
    assert fit_size(QSize(1440, 900), QSize(640, 480), SMALLEST) == SMALLEST


def test_what_is_inside_is_left_where_it_is():
    for geometry in (QRect(0, 24, 640, 776), QRect(100, 100, 900, 600), SCREEN):
        assert bring_inside(geometry, SCREEN, SMALLEST) == geometry


def test_what_reaches_out_is_moved_and_cut_to_its_screen():
    assert bring_inside(QRect(600, 300, 900, 600), SCREEN, SMALLEST) == QRect(372, 192, 900, 600)
    assert bring_inside(QRect(-40, -10, 1440, 900), SCREEN, SMALLEST) == QRect(8, 40, 1264, 752)
    second = QRect(1280, 0, 1920, 1080)
    assert bring_inside(QRect(1000, 50, 900, 600), second, SMALLEST) == QRect(1288, 50, 900, 600)
