from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from gallery_app.desktop.gallery_model import Tile, TileState, make_tile
from gallery_app.desktop.tile_badges import pick_badges
from gallery_app.desktop.tile_layout import TileSizes, place_tile
from gallery_app.desktop.tile_note import plan_note
from gallery_app.domain.errors import DamagedPicture, DecoderDied, GalleryError
from tests.desktop.sample_gallery import make_info, make_ref, make_thumbnail


def failed(error: GalleryError) -> Tile:
    return replace(make_tile(make_ref(1)), state=TileState.FAILED, error=error)


@pytest.mark.parametrize("height", [96, 138, 200, 320])
@pytest.mark.parametrize("error", [DecoderDied(), DamagedPicture(), GalleryError("A " * 60, "B " * 200)])
def test_a_note_stays_in_its_box_and_keeps_title_and_action(theme, height, error):
    box = QRect(10, 20, round(height * 1.39), height)
    tile = failed(error)
    note = plan_note(tile, box, theme)
    assert note is not None
    assert all(box.contains(line.rect) for line in note.lines)
    assert box.top() <= note.icon_at.y()
    assert note.lines[0].text.startswith(error.title.split()[0])
    assert note.lines[-1].text == ("Retry" if error.retryable else "Check again")
    assert note.action is not None
    assert note.action.height() >= 24


def test_short_of_room_the_hint_gives_way_first(theme):
    low, high = (plan_note(failed(DecoderDied()), QRect(0, 0, 300, height), theme) for height in (84, 200))
    assert low is not None
    assert high is not None
    assert len(low.lines) < len(high.lines)
    assert low.lines[-1].text == high.lines[-1].text == "Retry"


def test_a_remote_tile_names_its_host_and_why_it_is_not_loaded(theme):
    tile = make_tile(make_ref(1, remote_host="img.example.com"))
    note = plan_note(tile, QRect(0, 0, 260, 138), theme)
    assert note is not None
    assert note.icon == "globe"
    words = " ".join(line.text for line in note.lines)
    assert words == "Hosted at img.example.com Not loaded: loading tells the sender you looked."
    assert note.action is None


def test_at_most_three_badges_the_most_telling_first():
    ref = make_ref(1, occurrences=5, private=True)
    info = make_info(picture_format="HEIF", has_place=True)
    tile = replace(make_tile(ref), state=TileState.READY, info=info, thumbnail=make_thumbnail())
    assert [badge.icon or badge.text for badge in pick_badges(tile)] == ["copy", "lock", "map-pin"]
    plain = replace(make_tile(make_ref(2)), state=TileState.READY, info=make_info())
    assert pick_badges(plain) == ()


def test_the_parts_of_a_tile_do_not_overlap():
    sizes = TileSizes(138, 18, 16)
    cell = sizes.cell_size(1404)
    rects = place_tile(QRect(0, 0, cell.width(), cell.height()), sizes)
    assert rects.picture.height() == 138
    assert rects.picture.bottom() < rects.name.top() <= rects.name.bottom() < rects.meta.top()
    assert rects.frame.contains(rects.picture.united(rects.name).united(rects.meta))
