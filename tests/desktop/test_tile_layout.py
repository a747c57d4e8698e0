from itertools import combinations

import pytest
from PySide6.QtCore import QRect

from gallery_app.desktop.tile_layout import HEIGHT_MAX_PX, HEIGHT_MIN_PX, TileSizes, place_tile


def test_the_parts_of_a_tile_do_not_overlap():
    sizes = TileSizes(138, 18, 16)
    cell = sizes.cell_size(1404)
    rects = place_tile(QRect(0, 0, cell.width(), cell.height()), sizes)
    assert rects.picture.height() == 138
    assert rects.picture.bottom() < rects.name.top() <= rects.name.bottom() < rects.meta.top()
    assert rects.frame.contains(rects.picture.united(rects.name).united(rects.meta))


@pytest.mark.parametrize("height", [HEIGHT_MIN_PX, 138, HEIGHT_MAX_PX])
@pytest.mark.parametrize("width", [1, 150, 873, 1404, 3000])
def test_cells_share_a_line_and_leave_less_than_a_pixel_each(height, width):
    sizes = TileSizes(height, 18, 16)
    columns, cell = sizes.columns(width), sizes.cell_size(width)
    assert columns * cell.width() <= width < columns * (cell.width() + 1)
    assert columns == 1 or cell.width() >= sizes.min_cell_width()


def test_larger_pictures_never_give_more_columns():
    columns = [TileSizes(height, 18, 16).columns(1400) for height in range(HEIGHT_MIN_PX, HEIGHT_MAX_PX)]
    assert all(low >= high for low, high in combinations(columns[::20], 2))
