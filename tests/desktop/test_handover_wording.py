from dataclasses import replace

import pytest

from gallery_app.desktop.handover_wording import copied_words, dragged_words, report_words, tag_words
from gallery_app.domain.errors import DamagedPicture
from gallery_app.domain.export_plan import ExportFailure, HandedFile, Handing, Handover
from gallery_app.domain.marks import Edits, Redaction
from tests.desktop.export_samples import make_file, make_plan

DRAWN = Edits((Redaction((1, 2, 30, 40)),))


def make_handover(how, count, drawn=0, made=None):
    files = tuple(make_file(number) for number in range(count))
    files = tuple(replace(file, edits=DRAWN) if number < drawn else file for number, file in enumerate(files))
    handed = tuple(HandedFile(file.image, file.name, "jpg") for file in files[:made])
    return Handover(how, handed, make_plan(files=files))


@pytest.mark.parametrize(
    ("how", "count", "drawn", "copied", "tag"),
    [
        (Handing.SAFE, 3, 1, "3 files copied, safe to share", "3"),
        (Handing.SAFE, 1, 0, "1 file copied, safe to share", "safe"),
        (Handing.ORIGINAL, 1, 0, "1 file copied, as it came", "original"),
        (Handing.ORIGINAL, 3, 0, "3 files copied, as they came", "3"),
        (Handing.ORIGINAL, 1, 1, "1 file copied, as it was drawn on", "drawn on"),
        (
            Handing.ORIGINAL,
            3,
            1,
            "3 files copied, 2 as they came · 1 as it was drawn on",
            "3 · 1 drawn on",
        ),
        (
            Handing.ORIGINAL,
            3,
            2,
            "3 files copied, 1 as it came · 2 as they were drawn on",
            "3 · 2 drawn on",
        ),
        (Handing.ORIGINAL, 3, 3, "3 files copied, as they were drawn on", "3 · 3 drawn on"),
    ],
)
def test_what_is_drawn_on_never_leaves_as_it_came(how, count, drawn, copied, tag):
    handover = make_handover(how, count, drawn)
    assert copied_words(handover) == copied
    assert tag_words(handover) == tag


def test_a_drag_says_what_is_not_as_expected():
    assert dragged_words(make_handover(Handing.ORIGINAL, 3)) == ""
    assert dragged_words(make_handover(Handing.SAFE, 3, 2)) == ""
    said = dragged_words(make_handover(Handing.ORIGINAL, 3, 1))
    assert said == "3 pictures dragged · 1 as it was drawn on"


def test_a_report_says_how_many_of_its_pictures_can_be_seen():
    assert report_words(make_handover(Handing.REPORT, 3)) == "Bug report copied"
    assert report_words(make_handover(Handing.REPORT, 6, made=4)) == (
        "Bug report copied with the first 4 pictures"
    )
    failed = replace(
        make_handover(Handing.REPORT, 4, made=3),
        failures=(ExportFailure(make_file(3).image, "x.png", DamagedPicture()),),
    )
    assert report_words(failed) == "Bug report copied"
