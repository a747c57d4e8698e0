from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.article import Article
from gallery_app.domain.errors import DamagedPicture
from gallery_app.domain.exif import GpsPosition
from gallery_app.domain.ids import ArticleId
from gallery_app.domain.inspect_analysis import make_analysis_section, say_brightness, say_sharpness
from gallery_app.domain.inspect_camera import make_camera_section
from gallery_app.domain.inspect_file import make_file_section, say_false_extension
from gallery_app.domain.inspect_location import make_location_section, say_altitude, say_decimal
from gallery_app.domain.inspect_rows import HIDDEN_WORDS, Personal, Tone, hide_personal
from gallery_app.domain.inspect_sections import OPEN_AT_FIRST, make_headline, make_sections
from gallery_app.domain.inspect_ticket import make_ticket_section
from gallery_app.domain.inspect_traces import make_traces_section
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataGroup, PictureDetails
from gallery_app.domain.ticket import MessageKind
from tests.domain.inspections import (
    ANALYSIS,
    EIFFEL,
    HASH,
    MOMENT,
    REF,
    SENT_AT,
    asks,
    make_info,
    make_inspection,
    make_place,
    make_report,
    rows_of,
    tag,
)

ATTACK = '<img src="file:///etc/passwd">\x1b[31m\u202egnp.exe\x00\n<b>x</b>'


def test_the_sections_are_always_the_same_whatever_is_known():
    names = [[section.name for section in make_sections(each, MOMENT)] for each in (
        make_inspection(), Inspection("x"), make_inspection(info=None, report=None), make_inspection(ref=None)
    )]  # fmt: skip
    assert all(each == names[0] for each in names)
    assert set(OPEN_AT_FIRST) < set(names[0])


@pytest.mark.parametrize("inspection", [Inspection("x"), make_inspection(info=None, report=None)])
def test_a_section_without_rows_says_why(inspection):
    for section in make_sections(inspection, MOMENT):
        assert section.rows or section.reason, section.name


def test_a_ticket_says_who_sent_the_picture_when_and_as_which():
    section = make_ticket_section(make_inspection(), MOMENT)
    rows = rows_of(section)
    assert rows == {
        "Number": "#4711",
        "Status": "Open",
        "From": "Ana Silva · Contoso",
        "Message": "Customer reply, 12 Nov 2026, 09:41",
        "": "2 days after the ticket opened",
        "Picture": "3 of 8 in this message",
        "Channel": "Email",
    }
    number = section.rows[0]
    assert (number.note, asks(number.target)) == ("Screen flickers after the update", "ticket:4711")


def test_a_private_note_is_amber_and_not_hidden():
    private = make_inspection(ref={"private": True, "message_kind": MessageKind.PRIVATE_NOTE})
    (row,) = [row for row in make_ticket_section(private, MOMENT).rows if row.label == "Message"]
    assert (row.words.split(",")[0], row.tone, row.personal) == ("Private note", Tone.PERSONAL, None)


def test_what_else_is_private_says_so_beside_its_colour():
    private = make_inspection(ref={"private": True, "message_kind": MessageKind.FORWARD})
    (row,) = [row for row in make_ticket_section(private, MOMENT).rows if row.label == "Message"]
    assert (row.words.split(",")[0], row.note, row.tone) == ("Forward", "private", Tone.PERSONAL)


def test_an_article_has_its_title_and_state():
    article = Article(ArticleId(12), "How to pair", published=False, created_at=SENT_AT, updated_at=SENT_AT)
    ref = {"in_article": True, "parent": ArticleId(12), "message_id": None}
    section = make_ticket_section(
        make_inspection(ref=ref, ticket=None, article=article, requester=None), MOMENT
    )
    rows = rows_of(section)
    assert (section.title, rows["Number"], rows["State"]) == ("Article", "Article 12", "Draft")
    assert asks(section.rows[0].target) == "article:12"


def test_other_tickets_that_show_it_are_counted_once_each_and_not_its_own():
    places = (make_place(4711), make_place(5), make_place(5), make_place(6, 2))
    section = make_ticket_section(make_inspection(places=places), MOMENT)
    (seen,) = [row for row in section.rows if row.label == "Seen"]
    assert seen.words == "Also in 2 other tickets"
    assert HASH in asks(seen.target)


@pytest.mark.parametrize(
    ("name", "picture_format", "said"),
    [
        ("photo.jpg", "JPEG", ""),
        ("PHOTO.JPEG", "JPEG", ""),
        ("photo.png", "JPEG", "Named .png, but it is a JPEG"),
        ("photo.JPG", "HEIF", "Named .jpg, but it is a HEIC"),
        ("invoice.pdf", "PNG", "Named .pdf, but it is a PNG"),
        ("photo.v2", "JPEG", ""),
        ("photo", "JPEG", ""),
        (".png", "JPEG", ""),
        ("stereo.jpg", "MPO", ""),
        ("strange.jpg", "FOREIGN", ""),
    ],
)
def test_a_name_that_lies_is_said_and_no_other(name, picture_format, said):
    info = make_info(format=picture_format)
    inspection = make_inspection(name=name, ref={"untrusted_name": name}, info=info)
    assert say_false_extension(inspection) == said
    warnings = [row.words for row in make_file_section(inspection, MOMENT).rows if row.tone is Tone.WARNING]
    assert warnings == ([said] if said else [])


def test_an_inline_picture_has_no_name_that_could_lie():
    inspection = make_inspection(name="Inline picture", ref={"untrusted_name": "inline-12.png"})
    assert say_false_extension(inspection) == ""


def test_the_file_is_told_with_all_that_its_format_says():
    details = PictureDetails(bits=8, progressive=True, quality=85, subsampling="4:2:0")
    inspection = make_inspection(
        info=make_info(icc_description="Display P3", warnings=("Cut",)),
        report=make_report(details=details, warnings=("Too many tags", "Cut")),
    )
    section = make_file_section(inspection, MOMENT)
    rows = rows_of(section)
    assert rows["Pixels"] == "4032 \N{MULTIPLICATION SIGN} 3024"
    assert rows["Colour"] == "RGB · 8 bits a channel"
    assert rows["Stored"] == "Progressive · 4:2:0 · quality about 85"
    assert (rows["Profile"], rows["Here since"]) == ("Display P3", "12 Nov 2026, 10:41")
    (sha,) = [row for row in section.rows if row.label == "SHA-256"]
    assert (sha.words, sha.to_copy) == ("abababababab…", "ab" * 32)
    assert [row.words for row in section.rows if row.label == "Note"] == ["Cut", "Too many tags"]


def test_a_picture_that_was_not_loaded_says_what_its_sender_declared():
    rows = rows_of(make_file_section(make_inspection(info=None, report=None, stored_at=None), MOMENT))
    assert (rows["Type"], rows["Size"], rows["State"]) == ("image/jpeg", "1.9 MB", "It was not loaded yet")
    assert rows["Here since"] == "Not on this computer"


def test_a_failure_is_said_beside_what_is_known():
    rows = rows_of(make_file_section(make_inspection(error=DamagedPicture()), MOMENT))
    assert rows["State"] == "Damaged picture. The file ends too early or is broken."
    assert rows["Type"] == "JPEG"


def test_a_camera_is_told_with_its_personal_values_hidden_until_asked_for():
    exif = {"orientation": 6, "serial_number": "F17XK2", "owner_name": "Ana Silva"}
    section = make_camera_section(make_inspection(info=make_info(exif=exif)))
    rows = rows_of(section)
    assert rows == {
        "Device": "Apple iPhone XR",
        "Lens": "4.25 mm f/1.8",
        "Exposure": "1/120 s · ISO 100",
        "Flash": "Did not fire, always off",
        "Orientation": "Shown turned 90° right",
        "Serial": "F17XK2",
        "Owner": "Ana Silva",
    }
    hidden = rows_of(hide_personal(section, frozenset()))
    assert (hidden["Serial"], hidden["Owner"], hidden["Device"]) == (
        HIDDEN_WORDS,
        HIDDEN_WORDS,
        "Apple iPhone XR",
    )
    asked = hide_personal(section, frozenset({Personal.SERIAL}))
    assert (rows_of(asked)["Serial"], rows_of(asked)["Owner"]) == ("F17XK2", HIDDEN_WORDS)
    assert [row.to_copy for row in hide_personal(section, frozenset()).rows if row.personal] == [
        HIDDEN_WORDS
    ] * 2


def test_a_file_without_a_camera_says_so_and_while_it_is_read_says_that():
    no_camera = make_info(exif={"camera_make": None, "camera_model": None})
    read = make_camera_section(make_inspection(info=no_camera, report=make_report(tag("X", 1))))
    assert (read.rows, read.reason, read.summary) == ((), "The file names no camera", "none")
    waiting = make_camera_section(make_inspection(info=no_camera, report=None))
    assert (waiting.reason, waiting.is_pending) == ("Still reading", True)


def test_a_place_is_decimal_and_in_degrees_and_copied_as_maps_accept_it():
    section = make_location_section(make_inspection(info=make_info(exif={"position": EIFFEL})))
    rows = rows_of(section)
    assert rows["Position"] == "48.858222, 2.2945"
    assert rows["Degrees"] == "48° 51\N{PRIME} 29.6\N{DOUBLE PRIME} N, 2° 17\N{PRIME} 40.2\N{DOUBLE PRIME} E"
    assert rows["Altitude"] == "35 m above the sea"
    assert all(row.personal is Personal.PLACE for row in section.rows)
    assert section.summary == "hidden"
    hidden = hide_personal(section, frozenset()).rows
    assert [(row.words, row.to_copy) for row in hidden] == [(HIDDEN_WORDS, HIDDEN_WORDS)] * 3


def test_place_names_of_other_standards_are_places_too():
    city = tag("City", "Lisboa", group=MetadataGroup.IPTC, place="Application")
    xmp = tag("City", "Lisboa", group=MetadataGroup.XMP, place="photoshop")
    section = make_location_section(make_inspection(report=make_report(city, xmp)))
    assert [(row.label, row.words, row.personal) for row in section.rows] == [
        ("Town", "Lisboa", Personal.PLACE)
    ]


@given(
    st.floats(-90, 90, allow_nan=False), st.floats(-180, 180, allow_nan=False)
)  # fmt: skip
def test_a_copied_place_is_two_plain_numbers_that_give_it_back(latitude, longitude):
    words = say_decimal(GpsPosition(latitude, longitude))
    north, east = words.split(", ")
    assert abs(float(north) - latitude) < 1e-6
    assert abs(float(east) - longitude) < 1e-6
    assert "e" not in words


def test_below_the_sea_is_said():
    assert say_altitude(-423.4) == "423 m below the sea"


def test_traces_tell_what_is_there_and_what_is_not():
    report = make_report(
        creator_tool="Adobe Photoshop 25.3",
        history=("saved, Adobe Photoshop, 2026-01-02", "converted"),
        content_credentials=True,
        digital_source_type="trainedAlgorithmicMedia",
        maker_note_bytes=12_400,
        thumbnail_differs=True,
    )
    section = make_traces_section(make_inspection(report=report, info=make_info(exif={"software": "14.4"})))
    rows = rows_of(section)
    assert (rows["Software"], rows["Made with"]) == ("14.4", "Adobe Photoshop 25.3")
    assert [row.words for row in section.rows if row.label == "History"] == list(report.history)
    assert (rows["Source type"], rows["Credentials"], rows["Maker note"]) == (
        "made by AI",
        "Present",
        "12 KB",
    )
    assert rows["Thumbnail"] == "Shows another picture"
    bare = rows_of(make_traces_section(make_inspection(report=make_report(tag("X", 1)))))
    assert (bare["Credentials"], bare["Maker note"], bare["Thumbnail"]) == ("None", "None", "None")


def test_what_was_measured_is_said_in_words_with_the_reason():
    places = (make_place(4711), make_place(9, 2, name="error.png"), make_place(9, 3), make_place(8, 1))
    section = make_analysis_section(make_inspection(places=places))
    rows = rows_of(section)
    assert (rows["Looks like"], rows["Sharpness"], rows["Brightness"]) == ("Photo", "Good", "Medium")
    near = [(row.words, row.note) for row in section.rows if "bits differ" in row.note]
    assert near == [("#9 error.png", "2 of 64 bits differ"), ("#8 image.png", "1 of 64 bits differ")]
    clear = make_info(analysis=replace(ANALYSIS, has_alpha=True))
    assert rows_of(make_analysis_section(make_inspection(info=clear)))["See-through"] == "In parts"


def test_words_for_measures_go_up_with_them():
    assert [say_sharpness(value) for value in (5, 100, 300, 5000)] == [
        "Blurred",
        "Soft",
        "Good",
        "Very sharp",
    ]
    assert [say_brightness(value) for value in (5, 60, 128, 200, 250)] == [
        "Very dark", "Dark", "Medium", "Bright", "Very bright",
    ]  # fmt: skip


def test_the_head_says_type_pixels_and_size():
    assert make_headline(make_inspection()) == "JPEG · 4032 \N{MULTIPLICATION SIGN} 3024 · 1.9 MB"
    assert make_headline(make_inspection(info=None)) == "1.9 MB"


def test_no_text_of_a_stranger_comes_through_as_more_than_one_plain_line():
    exif = {
        "camera_make": ATTACK, "camera_model": ATTACK, "lens": ATTACK, "software": ATTACK,
        "serial_number": ATTACK, "owner_name": ATTACK,
    }  # fmt: skip
    inspection = make_inspection(
        name=ATTACK,
        requester=ATTACK,
        company=ATTACK,
        status=ATTACK,
        ticket=replace(make_inspection().ticket, subject=ATTACK),
        ref={"untrusted_name": ATTACK, "declared_type": ATTACK},
        info=make_info(exif=exif, icc_description=ATTACK),
        report=make_report(creator_tool=ATTACK, history=(ATTACK,), digital_source_type=ATTACK),
        places=(make_place(4, 1, name=ATTACK, title=ATTACK),),
        cameras=((ATTACK, 1), ("b", 2)),
    )
    for section in make_sections(inspection, MOMENT):
        for row in section.rows:
            for text in (row.words, row.note, *row.details):
                assert not set(text) & set("\x1b\u202e\x00\n"), (section.name, row)


@given(st.datetimes(), st.integers(-5000, 5000))
def test_any_message_time_gives_sections(at, minutes):
    sent = at.replace(tzinfo=SENT_AT.tzinfo, year=min(max(at.year, 2), 9990))
    inspection = make_inspection(
        ref={"created_at": sent},
        ticket=replace(make_inspection().ticket, created_at=sent - timedelta(minutes=minutes)),
    )
    ticket = next(section for section in make_sections(inspection, MOMENT) if section.name == "ticket")
    assert ticket.rows[0].words == f"#{REF.parent}"


def test_the_catalogs_words_stand_in_while_the_file_is_read():
    info = make_info(exif={"camera_make": "Canon", "camera_model": "Canon EOS 5D"})
    section = make_camera_section(make_inspection(info=info, report=None))
    assert rows_of(section) == {"Device": "Canon EOS 5D"}
