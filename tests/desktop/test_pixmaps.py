import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from gallery_app.desktop.pixmaps import BytesLru, Fit, PixmapCache, decode_thumbnail
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import Thumbnail
from tests.desktop.sample_gallery import make_thumbnail

pytestmark = pytest.mark.usefixtures("qapp")
IMAGE = ImageId("attachment-1")


@pytest.mark.parametrize(
    ("fit", "picture", "size"),
    [
        (Fit(192, 138, 1.0, natural=False), (512, 384), (184, 138)),
        (Fit(192, 138, 2.0, natural=False), (512, 384), (368, 276)),
        (Fit(192, 138, 1.5, natural=False), (384, 512), (155, 207)),
        (Fit(192, 138, 1.0, natural=True), (60, 20), (60, 20)),
        (Fit(192, 138, 2.0, natural=True), (60, 20), (120, 40)),
        (Fit(192, 138, 1.0, natural=False), (512, 1), (192, 1)),
    ],
)
def test_a_picture_is_fitted_to_the_screens_pixels(fit, picture, size):
    assert fit.size_px(QSize(*picture)) == QSize(*size)


def key_of(pixmap):
    return pixmap.cacheKey()


def test_a_pixmap_is_made_once_for_a_size_and_ratio():
    cache, thumbnail = PixmapCache(), make_thumbnail()
    cache.put_image(IMAGE, decode_thumbnail(thumbnail))
    fit = Fit(192, 138, 2.0, natural=False)
    assert cache.find_exact(IMAGE, fit) is None
    made = cache.make_exact(IMAGE, thumbnail, fit)
    assert made is not None
    assert made.devicePixelRatio() == 2.0
    assert key_of(cache.find_exact(IMAGE, fit)) == made.cacheKey()
    assert cache.find_exact(IMAGE, Fit(200, 138, 2.0, natural=False)) is None


def test_until_the_new_pixmap_is_made_the_old_one_stands_in():
    cache, preview, true = PixmapCache(), make_thumbnail("#111111"), make_thumbnail("#eeeeee")
    fit = Fit(192, 138, 1.0, natural=False)
    cache.put_image(IMAGE, decode_thumbnail(preview))
    old = cache.make_exact(IMAGE, preview, fit)
    cache.put_image(IMAGE, decode_thumbnail(true))
    assert cache.find_exact(IMAGE, fit) is None
    assert key_of(cache.find_near(IMAGE)) == key_of(old)


def test_pixels_that_were_let_go_are_decoded_again():
    cache = PixmapCache(images_limit_bytes=1, scaled_limit_bytes=1)
    fit = Fit(192, 138, 1.0, natural=False)
    for number in range(4):
        thumbnail = make_thumbnail(f"#{number}{number}0000")
        image = ImageId(f"attachment-{number}")
        cache.put_image(image, decode_thumbnail(thumbnail))
        cache.make_exact(image, thumbnail, fit)
    again = cache.make_exact(ImageId("attachment-0"), make_thumbnail("#000000"), fit)
    assert again is not None
    assert not again.isNull()


def test_the_least_used_go_first_when_the_bytes_are_used_up():
    kept = BytesLru(3 * 100 * 100 * 4)
    for name in "abc":
        kept.put(name, QImage(100, 100, QImage.Format.Format_RGB32))
    kept.find("a")
    kept.put("d", QImage(100, 100, QImage.Format.Format_RGB32))
    assert [name for name in "abcd" if kept.find(name) is not None] == ["a", "c", "d"]
    assert kept.used_bytes == 3 * 100 * 100 * 4


@pytest.mark.qt_log_ignore("JPEG", extend=True)
@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff", make_thumbnail().jpeg[:-2000]])
def test_broken_bytes_give_a_null_image_or_the_promised_size(data):
    image = decode_thumbnail(Thumbnail(512, 512, 384, data))
    assert image.isNull() or image.size() == QSize(512, 384)


def test_a_size_that_was_not_promised_is_not_taken():
    assert decode_thumbnail(Thumbnail(512, 500, 384, make_thumbnail().jpeg)).isNull()


def test_what_is_seen_again_and_again_takes_no_more_room():
    cache, thumbnail = PixmapCache(), make_thumbnail()
    fits = [Fit(192, 138, 1.0, natural=False), Fit(64, 64, 1.0, natural=False)]
    used = []
    for _ in range(5):
        cache.put_image(IMAGE, decode_thumbnail(thumbnail))
        for fit in fits:
            cache.make_exact(IMAGE, thumbnail, fit)
        used.append(cache._scaled.used_bytes)
    assert used[-1] <= used[1]
