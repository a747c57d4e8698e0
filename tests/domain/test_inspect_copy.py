import json
import re
from dataclasses import replace

import pytest

from gallery_app.domain.errors import DamagedPicture
from gallery_app.domain.inspect_copy import make_rows_text, make_text
from gallery_app.domain.inspect_json import make_json, make_json_text
from gallery_app.domain.inspect_rows import EVERYTHING, HIDDEN_WORDS, Personal, Row
from gallery_app.domain.inspect_sections import make_sections
from gallery_app.domain.inspect_tree import Branch, filter_tree, find_no_tree_reason, make_tree
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataGroup
from gallery_app.domain.translation import in_english
from tests.domain.inspections import EIFFEL, MOMENT, make_info, make_inspection, make_place, make_report, tag

PERSONAL = make_inspection(
    info=make_info(exif={"position": EIFFEL, "serial_number": "F17XK2", "owner_name": "Ana Silva"}),
    report=make_report(
        tag("GPSLatitude", (48, 51, 29.6), 2, group=MetadataGroup.GPS, place="GPS"),
        tag("BodySerialNumber", "F17XK2", 0xA431),
        tag("Model", "iPhone XR", 0x0110, place="IFD0"),
        tag("CameraOwnerName", "Ana Silva", 0xA430),
    ),
    requester="Jonas Weber",
)
SECRETS = ("48.858", "48° 51", "F17XK2", "Ana Silva")


def test_text_has_every_section_and_every_tag():
    text = make_text(PERSONAL, MOMENT, EVERYTHING)
    for part in (
        "IMG_3580.JPG",
        "Ticket",
        "  Number: #4711 (Screen flickers",
        "EXIF, IFD0",
        "  Model: iPhone XR",
        *SECRETS,
    ):
        assert part in text
    assert all(ord(letter) >= 32 or letter == "\n" for letter in text)


def test_what_was_not_asked_for_is_copied_by_neither():
    for shown in (frozenset(), frozenset({Personal.SERIAL})):
        text, answer = make_text(PERSONAL, MOMENT, shown), make_json_text([PERSONAL], shown)
        for value in SECRETS:
            is_shown = value == "F17XK2" and bool(shown)
            assert (value in text) == is_shown, value
            assert (value in answer) == is_shown, value
        assert HIDDEN_WORDS in text


def test_json_says_what_it_leaves_out():
    answer = make_json(PERSONAL, frozenset({Personal.OWNER}))
    assert (answer["personal"], answer["left_out"]) == (
        ["place", "serial number", "owner"],
        ["place", "serial number"],
    )
    assert answer["location"] is None
    assert answer["camera"]["owner"] == "Ana Silva"
    whole = make_json(PERSONAL, EVERYTHING)
    assert whole["left_out"] == []
    assert whole["location"] == {
        "latitude": 48.858222, "longitude": 2.2945, "altitude_m": 35.2, "for_maps": "48.858222, 2.2945",
    }  # fmt: skip


def test_json_has_raw_values_beside_words_and_null_for_what_is_not_known():
    answer = json.loads(make_json_text([make_inspection(places=(make_place(5, 1),))], EVERYTHING))
    exposure = next(each for each in answer["tags"] if each["name"] == "ExposureTime")
    assert (exposure["value"], exposure["words"]) == (1 / 120, "1/120 s")
    assert answer["dates"]["taken"] == "2026-11-12T07:58:00Z"
    assert answer["places"][0]["bits_apart"] == 1
    bare = json.loads(make_json_text([Inspection("x", error=DamagedPicture())], EVERYTHING))
    assert (bare["file"], bare["tags"], bare["error"]["code"]) == (None, None, "damaged_picture")


def test_a_clock_without_a_zone_is_not_turned_into_utc():
    report = make_report(tag("DateTimeOriginal", "2026:11:12 08:58:00", 0x9003))
    dates = make_json(make_inspection(report=report), EVERYTHING)["dates"]
    assert (dates["taken"], dates["taken_has_zone"]) == ("2026-11-12T08:58:00", False)


def test_several_are_a_list():
    assert len(json.loads(make_json_text([PERSONAL, PERSONAL], EVERYTHING))) == 2


def test_rows_under_heads_as_text():
    text = make_rows_text(
        [Branch("Differences", (Row("Device", "a (1), b (2)", "note"),)), Branch("Same", ())]
    )
    assert text == "Differences\n  Device: a (1), b (2) (note)\n\nSame\n"


def test_the_tree_has_a_branch_for_each_place_in_the_standards_order():
    tags = (
        tag("Comment", "x", group=MetadataGroup.COMMENT, place=""),
        tag("GPSLatitude", (1, 2, 3), group=MetadataGroup.GPS, place="GPS"),
        tag("Model", "b", 0x0110, place="IFD0"),
        tag("ISO", 100, 0x8827),
        tag("Make", "a", 0x010F, place="IFD0"),
    )
    tree = make_tree(make_inspection(report=make_report(*tags, maker_note_bytes=12)))
    assert [branch.title for branch in tree] == ["EXIF, IFD0", "EXIF, Exif", "GPS", "Comment", "Maker note"]
    assert [row.label for row in tree[0].rows] == ["Model", "Make"]
    assert tree[2].rows[0].personal is Personal.PLACE


def test_a_filter_takes_names_values_and_branches_in_any_case():
    tree = make_tree(make_inspection())
    assert [row.label for branch in filter_tree(tree, "  EXPOSURE ") for row in branch.rows] == [
        "ExposureTime"
    ]
    assert [row.label for branch in filter_tree(tree, "iphone ifd0") for row in branch.rows] == ["Model"]
    assert filter_tree(tree, "nowhere") == ()
    assert filter_tree(tree, "") is tree


def test_an_empty_tree_has_its_reason():
    assert find_no_tree_reason(make_inspection(report=None)) == "Reading the metadata"
    assert find_no_tree_reason(make_inspection(report=None, error=DamagedPicture())).startswith("Damaged")
    assert (
        find_no_tree_reason(make_inspection(report=make_report(tag("X", 1)))) == "The file holds no metadata"
    )


def test_what_is_copied_of_a_tag_is_never_cut():
    numbers = tuple(range(1000, 2000))
    bidi = "a\u202e" * 3000
    (branch,) = make_tree(make_inspection(report=make_report(tag("Table", numbers), tag("Text", bidi))))
    table, text = branch.rows
    assert table.to_copy == ", ".join(str(number) for number in numbers)
    assert len(table.words) < len(table.to_copy)
    assert text.to_copy == "a\ufffd" * 3000


@pytest.mark.usefixtures("foreign")
def test_text_speaks_the_persons_language_and_json_english():
    told = replace(
        PERSONAL, error=DamagedPicture(), places=(make_place(9), make_place(10), make_place(11, 3))
    )
    with in_english():
        english = make_json_text([told], EVERYTHING), make_text(told, MOMENT, EVERYTHING)
    assert make_json_text([told], EVERYTHING) == english[0]
    text = make_text(told, MOMENT, EVERYTHING)
    assert not re.search("⟦⟦[^⟦⟧]*⟧⟧", text), "nothing is translated twice"
    assert text.replace("⟦", "").replace("⟧", "") == english[1]
    for section in make_sections(told, MOMENT):
        assert section.title.startswith("⟦")
        assert all(row.label in ("", "SHA-256") or row.label[0] == "⟦" for row in section.rows), section
