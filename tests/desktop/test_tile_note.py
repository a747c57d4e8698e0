from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from gallery_app.desktop.tile_note import plan_note
from gallery_app.desktop.tile_state import Tile, TileState, make_tile
from gallery_app.domain.errors import DamagedPicture, DecoderDied, GalleryError
from gallery_app.domain.result import GalleryItem
from tests.desktop.sample_gallery import make_ref


def failed(error: GalleryError) -> Tile:
    return replace(make_tile(GalleryItem(make_ref(1))), state=TileState.FAILED, error=error)


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
    tile = make_tile(GalleryItem(make_ref(1, remote_host="img.example.com")))
    note = plan_note(tile, QRect(0, 0, 260, 138), theme)
    assert note is not None
    assert note.icon == "globe"
    words = " ".join(line.text for line in note.lines)
    assert words == "Hosted at img.example.com Not loaded: loading tells the sender you looked."
    assert note.action is None
