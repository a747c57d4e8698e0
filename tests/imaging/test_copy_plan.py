"""How large a copy is and where places of the original lie in it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.imaging.copy_plan import Bounds, CopyPlan, clip, find_bounds, plan_copy, snap
from gallery_app.imaging.limits import COPY_DECODED_PIXELS, COPY_PIXELS, SEE_THROUGH_WEBP_PIXELS

WIDE = Bounds(100_000_000, 65_535)
SIDES = st.integers(1, 20_000)
EDGES = st.one_of(st.none(), st.integers(1, 30_000))
BOXES = st.tuples(*[st.integers(-100, 20_100)] * 4).map(
    lambda edges: (
        min(edges[0], edges[2]),
        min(edges[1], edges[3]),
        max(edges[0], edges[2]),
        max(edges[1], edges[3]),
    )
)
BOUNDS = st.builds(Bounds, st.integers(1, 10**8), st.integers(1, 65_535))


@pytest.mark.parametrize(
    ("size", "edge", "copy"),
    [
        ((4032, 3024), None, (4032, 3024)),
        ((4032, 3024), 2560, (2560, 1920)),
        ((3024, 4032), 2560, (1920, 2560)),
        ((800, 600), 2560, (800, 600)),
        ((10_000, 10), 100, (100, 1)),
    ],
)
def test_the_longest_side_fits_and_nothing_is_enlarged(size, edge, copy):
    plan = plan_copy(size[0], size[1], None, edge, WIDE)
    assert plan == CopyPlan((0, 0, *size), *copy)


def test_the_limit_counts_for_what_is_kept():
    plan = plan_copy(4000, 3000, (1000, 500, 3000, 1500), 1000, WIDE)
    assert plan == CopyPlan((1000, 500, 3000, 1500), 1000, 500)


def test_a_crop_outside_leaves_nothing():
    assert plan_copy(40, 30, (40, 0, 50, 30), None, WIDE) is None
    assert plan_copy(40, 30, (10, 10, 10, 20), None, WIDE) is None
    assert plan_copy(40, 30, (-5, -5, 100, 100), None, WIDE) == CopyPlan((0, 0, 40, 30), 40, 30)


@given(SIDES, SIDES, st.one_of(st.none(), BOXES), EDGES, BOUNDS)
def test_a_plan_keeps_to_its_bounds(width, height, crop, edge, bounds):
    plan = plan_copy(width, height, crop, edge, bounds)
    if plan is None:
        assert crop is not None
        return
    across, down = plan.crop_size
    assert 1 <= plan.width <= across
    assert 1 <= plan.height <= down
    assert max(plan.width, plan.height) <= max(1, bounds.side_px)
    assert plan.width * plan.height <= bounds.pixels or min(plan.width, plan.height) == 1
    assert edge is None or max(plan.width, plan.height) <= edge
    if not plan.is_bounded and edge is None:
        assert not plan.is_scaled


@given(SIDES, SIDES, st.tuples(st.one_of(st.none(), BOXES), EDGES), BOXES, st.sampled_from([1, 8]))
def test_a_placed_box_holds_every_pixel_that_the_box_touches(width, height, wish, box, block_px):
    crop, edge = wish
    plan = plan_copy(width, height, crop, edge, WIDE)
    if plan is None:
        return
    placed, inside = plan.place_box(box, block_px), clip(box, plan.crop)
    if inside is None:
        assert placed is None
        return
    assert placed is not None
    left, top = plan.place_point(*inside[:2])
    right, bottom = plan.place_point(*inside[2:])
    assert placed[0] <= left + 1e-6
    assert placed[1] <= top + 1e-6
    assert placed[2] >= right - 1e-6
    assert placed[3] >= bottom - 1e-6
    assert clip(placed, (0, 0, plan.width, plan.height)) == placed
    assert placed[0] > left - block_px
    assert placed[3] < bottom + block_px + 1e-6
    for edge_px, end in zip(placed, (math.inf, math.inf, plan.width, plan.height), strict=True):
        assert edge_px % block_px == 0 or edge_px == end


def test_blocks_are_counted_from_the_left_top():
    assert snap((8, 9, 16, 17), 8) == (8, 8, 16, 24)


def test_formats_have_bounds_of_their_own():
    assert find_bounds("JPEG", 10**7).pixels == COPY_PIXELS["JPEG"]
    assert find_bounds("JPEG", COPY_DECODED_PIXELS + 4).pixels == COPY_DECODED_PIXELS // 4 + 1
    assert find_bounds("WEBP", 10**7, see_through=True).pixels == SEE_THROUGH_WEBP_PIXELS
    assert find_bounds("WEBP", 10**7).side_px == 16_383
