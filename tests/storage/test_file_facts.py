from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from gallery_app.domain.exif import ExifReport, name_camera
from gallery_app.storage.file_facts import find_clock, guess_failed_type, make_facts, name_shape
from tests.storage.test_catalog import INFO


@pytest.mark.parametrize(
    ("make", "model", "name"),
    [
        ("Apple", "iPhone XR", "Apple iPhone XR"), ("Canon", "Canon EOS 5D", "Canon EOS 5D"),
        ("CANON", "Canon EOS", "Canon EOS"), (None, "X100", "X100"), ("FUJI", None, "FUJI"), (None, None, ""),
        (" Sony ", " A7 ", "Sony A7"),
    ],
)  # fmt: skip
def test_a_maker_is_not_repeated(make, model, name):
    assert name_camera(make, model) == name


@pytest.mark.parametrize(
    ("size", "shape"),
    [
        ((100, 100), "square"), ((102, 100), "square"), ((103, 100), "landscape"), ((100, 103), "portrait"),
        ((250, 100), "landscape"), ((251, 100), "wide"), ((100, 251), "tall"), ((1, 0), "square"),
    ],
)  # fmt: skip
def test_shapes(size, shape):
    assert name_shape(*size) == shape


def test_the_cameras_clock_is_kept_as_it_showed():
    here = datetime(2026, 3, 1, 23, 30, tzinfo=timezone(timedelta(hours=9)))
    expected = int(datetime(2026, 3, 1, 23, 30, tzinfo=UTC).timestamp())
    assert find_clock(ExifReport(taken_at=here)) == expected
    assert find_clock(ExifReport(taken_at=here.replace(tzinfo=None))) == expected
    assert find_clock(ExifReport()) is None


def test_pages_are_no_film_and_editors_are_known():
    assert make_facts(replace(INFO, format="GIF", frames=9)).animated
    assert not make_facts(replace(INFO, format="TIFF", frames=9)).animated
    assert not make_facts(replace(INFO, format="GIF", frames=1)).animated
    assert make_facts(replace(INFO, exif=replace(INFO.exif, software="Adobe Photoshop 25.3"))).edited
    assert not make_facts(replace(INFO, exif=replace(INFO.exif, software="17.4.1"))).edited
    assert make_facts(replace(INFO, format="MPO")).type == "jpeg"
    assert make_facts(replace(INFO, format="XYZ")).type == "other"
    assert make_facts(replace(INFO, analysis=None)).difference_hash is None


@pytest.mark.parametrize(
    ("code", "title", "declared", "name", "type_"),
    [
        ("picture_unsafe", "SVG, not shown for safety", "", "x", "svg"), ("picture_unsafe", "",
        "image/svg+xml", "x", "svg"),
        ("picture_unsafe", "PostScript, not shown", "", "x.eps", "other"), ("not_a_picture", "", "", "x",
        "other"),
        ("format_not_installed", "", "", "x", "heic"), ("damaged_picture", "", "image/png", "x.png", None),
    ],
)  # fmt: skip
def test_a_failure_may_tell_the_type(code, title, declared, name, type_):
    assert guess_failed_type(code, title, declared, name) == type_
