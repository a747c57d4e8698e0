"""Real pictures, odd ones too, through real lanes: shown or refused, no crash."""

import asyncio
import re
import sys
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from gallery_app.domain.copying import CopyOrder
from gallery_app.domain.errors import DecoderDied, DecoderStopped, GalleryError, PictureStuck
from gallery_app.domain.ids import Sha256
from gallery_app.domain.view import ViewPart
from gallery_app.imaging.lane import Lane
from gallery_app.imaging.lanes import DecodedPicture
from gallery_app.imaging.limits import LARGE_EDGE_PX, MIB, DecodeLimits
from tests.imaging.pools import run_with_pool
from tests.imaging.real_pictures import decode_folder
from tests.shared_material import PICTURES_DIR, needs_pictures


class Peaks:
    """The peak memory of each lane, read as it is closed: while it still lives."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.by_pid: dict[int, int] = {}
        close = Lane.close

        def read_and_close(lane: Lane) -> int:
            status = Path(f"/proc/{lane.pid}/status").read_text()
            if (found := re.search(r"VmHWM:\s+(\d+) kB", status)) is not None:
                self.by_pid[lane.pid] = int(found[1]) * 1024
            return close(lane)

        patch.setattr(Lane, "close", read_and_close)


@pytest.fixture
def peaks(monkeypatch):
    return Peaks(monkeypatch)


async def look_at(pool, path):
    """A file in all the ways in which the app opens it; each gives its result or its error."""
    part = ViewPart(LARGE_EDGE_PX, LARGE_EDGE_PX)
    return await asyncio.gather(
        pool.make_picture(path),
        pool.make_preview(path.read_bytes()[: 64 * 1024]),
        pool.inspect(path),
        pool.make_view(path, Sha256(path.name), part),
        pool.make_copy(path, CopyOrder()),
        return_exceptions=True,
    )


@needs_pictures
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_odd_files_are_shown_or_refused_in_plain_words_within_time_and_memory(peaks):
    """No lane dies or is late, none is stopped at its walls, and none takes more than it may."""
    paths = sorted(path for path in (PICTURES_DIR / "odd").iterdir() if path.is_file())

    async def use(pool):
        return [await look_at(pool, path) for path in paths]

    outcomes = run_with_pool(use, lanes=2, mode="decode", limits=DecodeLimits())
    told = [outcome for all_ways in outcomes for outcome in all_ways]
    failed = [outcome for outcome in told if isinstance(outcome, BaseException)]
    unexpected = [error for error in failed if not isinstance(error, GalleryError)]
    assert unexpected == []
    assert not [error for error in failed if isinstance(error, DecoderDied | DecoderStopped | PictureStuck)]
    firsts = [all_ways[0] for all_ways in outcomes]
    shown = [outcome for outcome in firsts if isinstance(outcome, DecodedPicture)]
    assert len(shown) >= 150
    for picture in shown:
        assert Image.open(BytesIO(picture.small.jpeg)).size == (picture.small.width, picture.small.height)
    assert Counter(type(error).__name__ for error in firsts)["NotAPicture"] > 50
    assert len(peaks.by_pid) >= 3  # of decoders, viewer, copiers, encoders; one that is gone tells nothing
    assert 16 * MIB < max(peaks.by_pid.values()) < 1.1 * 1024 * MIB


@needs_pictures
@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("decompression_bomb.gif", "Not opened"),
        ("html5.html", "The server sent a page"),
        ("broken.png", "Damaged picture"),
        ("dosexecutable.exe", "Not a picture we show: program"),
    ],
)
def test_each_kind_of_odd_file_is_called_what_it_is(name, title):
    with pytest.raises(GalleryError) as caught:
        run_with_pool(lambda pool: pool.make_picture(PICTURES_DIR / "odd" / name), mode="decode")
    assert caught.value.title.startswith(title)


@needs_pictures
def test_every_camera_photo_is_a_photo_with_its_camera():
    pytest.importorskip("pi_heif", reason="the extra heif is not installed")
    for path, picture in decode_folder("cameras").items():
        assert isinstance(picture, DecodedPicture), path.name
        assert max(picture.large.width, picture.large.height) == 512
        assert picture.info.exif.camera_model, path.name
        assert picture.info.exif.taken_at, path.name
        assert picture.info.analysis is not None
        assert picture.info.analysis.kind == "photo", path.name


@needs_pictures
def test_all_orientations_of_one_picture_have_one_shape():
    outcomes = decode_folder("orientation")
    for family, shape in (("Landscape", True), ("Portrait", False)):
        for path, picture in outcomes.items():
            if path.name.startswith(family):
                assert isinstance(picture, DecodedPicture)
                assert (picture.small.width > picture.small.height) is shape, path.name
