"""What a copy will be like, told before it is made."""

from dataclasses import replace

import pytest

from gallery_app.domain.copy_guess import claimed_extension, guess_bytes, guess_extension
from gallery_app.domain.copying import CopyFormat
from gallery_app.domain.exif import ExifReport
from gallery_app.domain.export_preset import BUILT_IN, SAFE
from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import ImageAnalysis, ImageInfo, ImageKind
from tests.domain.export_samples import REF


def make_info(format_name, kind=ImageKind.PHOTO, frames=1, size=(4000, 3000)):
    analysis = ImageAnalysis(1, 1, (), kind, "", "0" * 16, has_alpha=False)
    width, height = size
    return ImageInfo(
        format_name, "", width, height, 1_000_000, Sha256("0" * 64), frames, ExifReport(), analysis
    )


@pytest.mark.parametrize(
    ("info", "preset", "extension"),
    [
        (make_info("JPEG"), SAFE, "jpg"),
        (make_info("PNG"), SAFE, "png"),
        (make_info("WEBP"), SAFE, "webp"),
        (make_info("GIF", frames=12), SAFE, "gif"),
        (make_info("GIF"), SAFE, "png"),
        (make_info("HEIF"), SAFE, "jpg"),
        (make_info("TIFF", ImageKind.SCREENSHOT), SAFE, "png"),
        (make_info("HEIF"), BUILT_IN["bug-report"], "png"),
        (make_info("HEIF"), replace(SAFE, format=CopyFormat.WEBP), "webp"),
        (None, SAFE, "png"),
    ],
)
def test_the_ending_follows_the_rule_of_the_preset(info, preset, extension):
    assert guess_extension(REF, info, preset, is_exact=False) == extension


def test_an_original_has_the_ending_of_what_it_is_and_not_of_its_name():
    assert guess_extension(REF, make_info("HEIF"), BUILT_IN["original"], is_exact=True) == "heic"
    assert guess_extension(REF, None, BUILT_IN["original"], is_exact=True) == "png"


@pytest.mark.parametrize(
    ("declared", "name", "extension"),
    [
        ("image/jpeg", "a.png", "jpg"),
        ("image/svg+xml", "a.svg", "bin"),
        ("image/exe", "a.png.exe", "bin"),
        ("image/hta", "a.png", "png"),
        ("image/html", "r.lnk", "bin"),
        ("image/x-icon; charset=x", "a", "ico"),
        ("application/pdf", "scan.PDF", "bin"),
        ("text/html", "a", "bin"),
        ("", "no ending.", "bin"),
        ("image/../../x", "a.toolong", "bin"),
    ],
)
def test_of_one_that_was_never_opened_the_sender_tells(declared, name, extension):
    assert claimed_extension(replace(REF, declared_type=declared, untrusted_name=name)) == extension


def test_a_smaller_copy_takes_its_share_of_the_bytes():
    small = replace(SAFE, edge_limit_px=2000)
    assert guess_bytes(make_info("JPEG"), "jpg", small) == 250_000
    assert guess_bytes(make_info("JPEG"), "jpg", replace(SAFE, edge_limit_px=None)) == 1_000_000
    assert guess_bytes(make_info("HEIF"), "jpg", small) == 500_000
    assert guess_bytes(make_info("BMP"), "png", small) == 2000 * 1500 * 1.6
