"""The tiles of a level: they cover what is seen, once, and none has more pixels than the level."""

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.desktop.view_geometry import Size
from gallery_app.desktop.view_tiles import TILE_PX, find_level, list_fitting_tiles, list_tiles

SIZES = st.builds(Size, st.integers(1, 20_000), st.integers(1, 20_000))


@given(SIZES, st.integers(0, 4), st.data())
def test_tiles_cover_a_box_once_and_lie_inside_the_picture(picture, level, data):
    left = data.draw(st.integers(0, picture.width - 1))
    top = data.draw(st.integers(0, picture.height - 1))
    right = min(picture.width, left + data.draw(st.integers(1, 3000)))
    bottom = min(picture.height, top + data.draw(st.integers(1, 3000)))
    tiles = list_tiles(picture, level, (left, top, right, bottom), page=2)
    area = 0
    for part in tiles:
        box = part.box or (0, 0, 0, 0)
        assert 0 <= box[0] < box[2] <= picture.width
        assert 0 <= box[1] < box[3] <= picture.height
        assert part.page == 2
        assert 1 <= part.width <= TILE_PX
        assert 1 <= part.height <= TILE_PX
        assert (part.width - 1) << level < box[2] - box[0] <= part.width << level
        wide = min(box[2], right) - max(box[0], left)
        high = min(box[3], bottom) - max(box[1], top)
        assert wide > 0, "none that is not seen"
        assert high > 0
        area += wide * high
    assert len(set(tiles)) == len(tiles)
    assert area == (right - left) * (bottom - top)


def test_the_middle_comes_first():
    tiles = list_tiles(Size(5000, 5000), 0, (0, 0, 2560, 2560))
    assert tiles[0].box == (1024, 1024, 1536, 1536)
    assert len(tiles) == 25


@given(st.floats(0.001, 40), st.sampled_from([1, 2, 4, 8]))
def test_a_level_is_as_fine_as_the_screen_and_hardly_finer(scale, finest):
    level = find_level(scale, finest)
    step = 2**level
    assert step >= finest
    if step > finest:
        assert 1 / step >= scale * 0.999
        assert 0.5 / step < scale


@given(SIZES, st.integers(0, 2), st.integers(10**5, 10**8))
def test_tiles_of_a_screen_fit_into_their_room(picture, level, room_bytes):
    tiles = list_fitting_tiles(picture, level, (0, 0, *picture), room_bytes)
    assert sum(tile.width * tile.height * 4 for tile in tiles) <= room_bytes or len(tiles) == 1
