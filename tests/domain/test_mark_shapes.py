import math

import pytest
from hypothesis import given

from gallery_app.domain.mark_shapes import find_arrow_outline, find_contrast, find_halo
from gallery_app.domain.marks import Arrow
from tests.domain.marks_samples import POINTS, WIDTHS


@pytest.mark.parametrize(
    ("colour", "contrast"),
    [
        ((0, 0, 0), (255, 255, 255)),
        ((255, 255, 255), (24, 24, 24)),
        ((214, 32, 32), (255, 255, 255)),
        ((255, 214, 0), (24, 24, 24)),
        ((20, 85, 230), (255, 255, 255)),
    ],
)
def test_the_edge_stands_out(colour, contrast):
    assert find_contrast(colour) == contrast


@given(POINTS, POINTS, WIDTHS)
def test_an_arrow_ends_at_its_tip_and_goes_nowhere_else(start, end, width):
    outline = find_arrow_outline(Arrow(start, end, (0, 0, 0), width))
    assert outline[0] == end
    assert len(outline) == 7
    length, slack = math.dist(start, end), 3 * width + 1
    for corner in outline:
        assert math.dist(corner, start) <= length + slack
        assert math.dist(corner, end) <= length + slack
    if length > 10 * width:
        assert math.dist(outline[3], outline[4]) == pytest.approx(width)
        assert math.dist(outline[1], outline[6]) == pytest.approx(max(3 * width, 4.5))


def test_a_halo_is_there_for_the_thinnest_line():
    assert (find_halo(1), find_halo(12)) == (1, 3)
