"""Real pictures, odd ones too, through real lanes: shown or refused, no crash."""

from collections import Counter
from io import BytesIO

import pytest
from PIL import Image

from gallery_app.domain.errors import DecoderDied, GalleryError, PictureStuck
from gallery_app.imaging.lanes import DecodedPicture
from tests.imaging.pools import run_with_pool
from tests.imaging.real_pictures import decode_folder
from tests.shared_material import PICTURES_DIR, needs_pictures


@needs_pictures
def test_odd_files_are_shown_or_refused_in_plain_words():
    outcomes = decode_folder("odd")
    refused = [outcome for outcome in outcomes.values() if isinstance(outcome, BaseException)]
    unexpected = {
        path.name: outcome
        for path, outcome in outcomes.items()
        if isinstance(outcome, BaseException) and not isinstance(outcome, GalleryError)
    }
    assert unexpected == {}
    assert not [error for error in refused if isinstance(error, DecoderDied | PictureStuck)]
    shown = [outcome for outcome in outcomes.values() if isinstance(outcome, DecodedPicture)]
    assert len(shown) >= 150
    for picture in shown:
        assert Image.open(BytesIO(picture.small.jpeg)).size == (picture.small.width, picture.small.height)
    assert Counter(type(error).__name__ for error in refused)["NotAPicture"] > 50


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
