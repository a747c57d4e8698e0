"""What a lane says of a copy's pixels is believed only if it is what was asked for."""

import pytest

from gallery_app.domain.copying import CopyFormat, CopyOrder
from gallery_app.domain.marks import Edits, Redaction
from gallery_app.imaging.copy_answers import check_colours, check_copy_pixels
from gallery_app.imaging.copy_placing import Covered
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.untrusted import UntrustedObject

ORDER = CopyOrder(edge_limit_px=20)
ANSWER = {
    "format": "PNG",
    "picture_width": 40,
    "picture_height": 30,
    "width": 20,
    "height": 15,
    "bands": 3,
    "pages": 1,
    "durations_ms": [],
    "plays": 0,
    "unfit_profile": False,
    "is_see_through": False,
}


def check(changes, *, length=20 * 15 * 3, original="PNG", order=ORDER):
    return check_copy_pixels({**ANSWER, **changes}, bytearray(length), original, order)


def test_what_was_asked_for_is_taken():
    pixels = check({})
    assert (pixels.plan.width, pixels.plan.height, pixels.bands) == (20, 15, 3)
    assert check({"durations_ms": [50, 60], "bands": 4, "pages": 2}, length=20 * 15 * 4 * 2).durations_ms == (
        50,
        60,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "JPEG"},
        {"format": "TIFF"},
        {"format": None},
        {"picture_width": 50},
        {"width": 21},
        {"width": 15, "height": 20},
        {"bands": 1},
        {"bands": 4},
        {"pages": 0},
        {"durations_ms": [50]},
        {"durations_ms": [50, 50]},
        {"durations_ms": [0, 50]},
        {"plays": -1},
        {"unfit_profile": "yes"},
        {"is_see_through": None},
    ],
    ids=str,
)
def test_anything_else_is_a_lie(changes):
    with pytest.raises(LaneLied):
        check(changes)


@pytest.mark.parametrize("length", [0, 899, 901])
def test_other_pixels_than_promised_are_a_lie(length):
    with pytest.raises(LaneLied):
        check({}, length=length)


@pytest.mark.parametrize(
    "order",
    [
        CopyOrder(edge_limit_px=20, keeps_film=False),
        CopyOrder(edge_limit_px=20, edits=Edits((Redaction((0, 0, 9, 9)),))),
    ],
    ids=["first frame", "edits"],
)
def test_frames_that_were_not_asked_for_are_a_lie(order):
    """They would go out without what was drawn on the first."""
    with pytest.raises(LaneLied):
        check({"durations_ms": [50, 60], "bands": 4, "pages": 2}, length=20 * 15 * 4 * 2, order=order)


def test_a_jpeg_has_no_alpha():
    with pytest.raises(LaneLied):
        check(
            {"format": "JPEG", "bands": 4},
            length=20 * 15 * 4,
            order=CopyOrder(edge_limit_px=20, format=CopyFormat.JPEG),
        )


def test_a_jpeg_is_no_film_and_a_gif_nothing_else():
    with pytest.raises(LaneLied):
        check(
            {"format": "JPEG", "durations_ms": [50, 60], "bands": 4},
            length=20 * 15 * 4 * 2,
            order=CopyOrder(edge_limit_px=20, format=CopyFormat.JPEG),
        )
    with pytest.raises(LaneLied):
        check({"format": "GIF"}, original="GIF")


@pytest.mark.parametrize(
    ("colours", "good"),
    [([[0, 0, 9]], True), ([[]], True), ([None], False), ([[0, 0, 10]], False), ([[0, 0, 0]], False)],
)
def test_colours_are_held_to_the_redactions(colours, good):
    covered = (Covered((0, 0, 8, 8), (0, 0, 9)),)
    assert check_colours(UntrustedObject({"colours": colours}), covered, "PNG", 90) is good


@pytest.mark.parametrize("colours", [[], [[0, 0, 9], [0, 0, 9]], [[0, 0]], ["black"], [[0, 0, 256]]])
def test_an_answer_for_other_boxes_is_a_lie(colours):
    covered = (Covered((0, 0, 8, 8), (0, 0, 9)),)
    with pytest.raises(LaneLied):
        check_colours(UntrustedObject({"colours": colours}), covered, "PNG", 90)
