"""All metadata of a picture, through a real lane: what is there, and that damage costs only its own part."""

from pathlib import Path

import pytest
from PIL import Image

from gallery_app.domain.errors import NotAPicture
from gallery_app.domain.metadata import MetadataReport
from tests.imaging.pools import run_with_pool
from tests.imaging.samples import (
    encode,
    make_corners,
    make_exif_with_thumbnail,
    make_jpeg_with_exif,
)


def inspect(path: Path, data: bytes) -> MetadataReport:
    path.write_bytes(data)
    report: MetadataReport = run_with_pool(lambda pool: pool.inspect(path), mode="decode")
    return report


def find(report: MetadataReport, name: str):
    return {tag.value for tag in report.tags if tag.name == name}


@pytest.fixture
def photo() -> bytes:
    thumbnail = encode(make_corners(160, 120), "JPEG", quality=95)
    return make_jpeg_with_exif(make_corners(400, 300), make_exif_with_thumbnail(thumbnail, orientation=6))


def test_tags_of_every_directory_and_the_light_of_the_picture(tmp_path, photo):
    report = inspect(tmp_path / "photo.jpg", photo)
    assert find(report, "Orientation") == {6}
    assert {tag.place for tag in report.tags if tag.group == "EXIF"} == {"IFD0", "Exif", "IFD1"}
    assert report.histogram is not None
    assert sum(report.histogram.luma) == 400 * 300
    assert report.thumbnail_differs is False
    assert report.warnings == ()


def test_a_picture_that_is_cut_still_tells_its_metadata(tmp_path, photo):
    report = inspect(tmp_path / "photo.jpg", photo[: photo.index(b"\xff\xda")])
    assert find(report, "Orientation") == {6}
    assert report.histogram is None
    assert report.thumbnail_differs is None
    assert report.warnings == ("The picture itself could not be read",)


def test_another_thumbnail_than_the_picture_is_noticed(tmp_path):
    slope = Image.linear_gradient("L").rotate(90).convert("RGB")
    other = encode(slope.rotate(180).resize((160, 120)), "JPEG", quality=95)
    data = make_jpeg_with_exif(slope, make_exif_with_thumbnail(other))
    assert inspect(tmp_path / "photo.jpg", data).thumbnail_differs is True


def test_what_is_no_picture_is_refused(tmp_path):
    with pytest.raises(NotAPicture):
        inspect(tmp_path / "x.pdf", b"%PDF-1.7 and so on")
