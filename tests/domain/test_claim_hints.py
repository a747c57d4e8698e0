from dataclasses import replace
from datetime import timedelta

import pytest

from gallery_app.domain.claim_hints import make_hints, make_hints_section
from gallery_app.domain.image import ImageKind, Placement
from gallery_app.domain.inspection import Inspection
from tests.domain.inspections import (
    ANALYSIS,
    HASH,
    PHOTO_TAGS,
    SENT_AT,
    TICKET,
    asks,
    make_info,
    make_inspection,
    make_place,
    make_report,
    tag,
)

BARE = make_info(exif={"camera_make": None, "camera_model": None})
NO_CAMERA = make_report(tag("Orientation", 1, 0x0112, place="IFD0"))


def names(inspection):
    return [hint.name for hint in make_hints(inspection)]


def words(inspection, name):
    return next(hint.words for hint in make_hints(inspection) if hint.name == name)


def of_channel(channel):
    return replace(TICKET, channel=channel)


def taken(text, *more):
    return make_report(tag("DateTimeOriginal", text, 0x9003), *more)


def test_a_plain_phone_photo_gives_no_hint():
    section = make_hints_section(make_inspection())
    assert (section.rows, section.reason, section.summary) == ((), "Nothing stands out", "none")


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        (7, "EXIF removed, normal for chat channels"),
        (13, "EXIF removed, normal for WhatsApp"),
        (6, "EXIF removed, normal for Facebook"),
        (1, "A photo without any camera data"),
        (2, "A photo without any camera data"),
    ],
)
def test_missing_exif_is_said_with_the_channel_in_mind(channel, said):
    inspection = make_inspection(ticket=of_channel(channel), info=BARE, report=NO_CAMERA)
    assert words(inspection, "stripped") == said
    assert names(inspection) == ["stripped"]


def test_screenshots_and_pngs_need_no_camera_data():
    screen = replace(BARE, analysis=replace(ANALYSIS, kind=ImageKind.SCREENSHOT))
    assert names(make_inspection(info=screen, report=NO_CAMERA)) == []
    assert (
        names(
            make_inspection(
                info=replace(BARE, format="PNG", content_type="image/png"), name="a", report=NO_CAMERA
            )
        )
        == []
    )


def test_nothing_is_said_of_metadata_that_were_not_read():
    assert names(make_inspection(info=BARE, report=None)) == []


def test_an_old_photo_is_said_with_its_age_and_only_about_where_no_zone_is_known():
    with_zone = taken("2026:09:30 09:41:00", tag("OffsetTimeOriginal", "+01:00", 0x9011))
    assert words(make_inspection(report=with_zone), "taken_before") == "Taken 41 days before the ticket"
    without = make_inspection(report=taken("2026:09:30 08:41:00"))
    assert words(without, "taken_before") == "Taken about 41 days before the ticket"
    assert "no_zone" in names(without)


def test_a_photo_of_the_day_before_is_not_old():
    assert "taken_before" not in names(make_inspection(report=taken("2026:11:09 08:41:00")))


def test_a_clock_that_is_ahead_is_said_only_when_no_zone_explains_it():
    assert "taken_after" not in names(make_inspection(report=taken("2026:11:12 22:00:00")))
    assert "taken_after" in names(make_inspection(report=taken("2026:11:14 08:41:00")))
    zone = tag("OffsetTimeOriginal", "+00:00", 0x9011)
    assert "taken_after" in names(make_inspection(report=taken("2026:11:12 09:00:00", zone)))
    assert "taken_after" not in names(make_inspection(report=taken("2026:11:12 08:45:00", zone)))


@pytest.mark.parametrize("where", ["software", "creator_tool"])
def test_an_editor_is_named(where):
    name = "Adobe Photoshop 25.3"
    info = make_info(exif={"software": name}) if where == "software" else make_info()
    report = make_report(creator_tool=name) if where == "creator_tool" else make_report()
    assert words(make_inspection(info=info, report=report), "edited") == "Saved by Adobe Photoshop 25.3"
    assert names(make_inspection(info=make_info(exif={"software": "17.4.1"}))) == []


def test_a_file_that_was_saved_later_is_said():
    later = tag("DateTime", "2026:11:15 08:58:00", 0x0132, place="IFD0")
    assert words(make_inspection(report=make_report(*PHOTO_TAGS, later)), "changed_later") == (
        "Saved again 3 days after it was taken"
    )
    same = tag("DateTime", "2026:11:12 08:58:01", 0x0132, place="IFD0")
    assert names(make_inspection(report=make_report(*PHOTO_TAGS, same))) == []


def test_several_cameras_of_a_ticket_are_said_of_its_photos_only():
    cameras = (("Apple iPhone XR", 2), ("Google Pixel 7", 1))
    assert words(make_inspection(cameras=cameras), "cameras") == "3 photos of this ticket come from 2 cameras"
    assert names(make_inspection(cameras=cameras, info=BARE, report=None)) == []
    assert names(make_inspection(cameras=cameras[:1])) == []


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("trainedAlgorithmicMedia", "Says of itself: made by AI"),
        (
            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
            "Says of itself: made by AI",
        ),
        ("compositeWithTrainedAlgorithmicMedia", "Says of itself: partly made by AI"),
        ("digitalCapture", None),
        ("<b>x</b>", None),
    ],
)
def test_a_source_type_of_ai_is_told_as_the_files_own_word(source, said):
    hints = [
        hint.words for hint in make_hints(make_inspection(report=make_report(digital_source_type=source)))
    ]
    assert hints == ([said] if said else [])


def test_thumbnail_and_credentials():
    report = make_report(thumbnail_differs=True, content_credentials=True)
    assert names(make_inspection(report=report)) == ["thumbnail", "credentials"]
    assert names(make_inspection(report=make_report(thumbnail_differs=False))) == []


def test_the_same_picture_in_other_tickets_asks_for_them():
    inspection = make_inspection(places=(make_place(4711), make_place(5), make_place(6), make_place(7, 2)))
    (hint,) = make_hints(inspection)
    assert (hint.name, hint.words) == ("seen", "The same picture is in 2 other tickets")
    assert HASH in asks(hint.target)
    (near,) = make_hints(make_inspection(places=(make_place(4711), make_place(7, 2))))
    assert (near.name, near.words) == ("seen_like", "A nearly equal picture is in 1 other ticket")


def test_a_logo_that_is_everywhere_is_no_hint():
    logo = replace(make_info(width=320, height=96), exif=BARE.exif)
    places = tuple(make_place(number) for number in range(1, 9))
    inspection = make_inspection(info=logo, ref={"placement": Placement.INLINE}, places=places)
    assert "seen" not in names(inspection)


def test_each_hint_says_what_it_means_and_what_it_does_not():
    everything = make_inspection(
        name="a.png",
        ref={"untrusted_name": "a.png"},
        ticket=of_channel(7),
        info=make_info(exif={"software": "GIMP 2.10"}),
        report=taken("2020:01:01 00:00:00", tag("DateTime", "2026:11:15 08:58:00", 0x0132, place="IFD0")),
        places=(make_place(5),),
        cameras=(("a", 1), ("b", 1)),
    )
    hints = make_hints(everything)
    assert len(hints) >= 6
    for hint in hints:
        assert hint.means.endswith(".")
        assert " not " in hint.does_not_mean or " nothing" in hint.does_not_mean
        assert not any(
            word in f"{hint.words} {hint.means}".casefold() for word in ("fake", "fraud", "forged")
        )
    section = make_hints_section(everything)
    assert [row.details for row in section.rows] == [(hint.means, hint.does_not_mean) for hint in hints]
    assert section.summary == str(len(hints))


def test_of_nothing_nothing_is_said():
    assert names(Inspection("x")) == []
    assert SENT_AT - TICKET.created_at == timedelta(days=2)
