import pytest

from gallery_app.domain.errors import DamagedPicture
from gallery_app.domain.exif import ExifTag
from gallery_app.domain.inspect_privacy import find_personal, find_personal_kind, make_privacy_line, without
from gallery_app.domain.inspect_rows import EVERYTHING, Personal, Tone
from gallery_app.domain.metadata import MetadataGroup
from tests.domain.inspections import EIFFEL, make_info, make_inspection, make_report, tag

GPS = MetadataGroup.GPS
PLAIN = make_report(tag("Make", "Apple", 0x010F))


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (tag("GPSLatitude", (48, 51, 2), group=GPS, place="GPS"), Personal.PLACE),
        (tag("GPSImgDirection", 54.0, group=GPS, place="GPS"), Personal.PLACE),
        (tag("GPSTimeStamp", (7, 58, 3), group=GPS, place="GPS"), None),
        (tag("GPSVersionID", "0x02030000", group=GPS, place="GPS"), None),
        (tag("GPSLatitude", "48,51.2N", group=MetadataGroup.XMP, place="exif"), Personal.PLACE),
        (tag("City", "Lisboa", group=MetadataGroup.IPTC, place="Application"), Personal.PLACE),
        (tag("Sub-location", "Baixa", group=MetadataGroup.IPTC), Personal.PLACE),
        (tag("LocationShownCity", "x", group=MetadataGroup.XMP), Personal.PLACE),
        (tag("BodySerialNumber", "F17"), Personal.SERIAL),
        (tag("LensSerialNumber", "F17"), Personal.SERIAL),
        (tag("SerialNumber", "F17", group=MetadataGroup.XMP, place="aux"), Personal.SERIAL),
        (tag("CameraOwnerName", "Ana"), Personal.OWNER),
        (tag("By-line", "Ana", group=MetadataGroup.IPTC), Personal.OWNER),
        (tag("creator", ("Ana",), group=MetadataGroup.XMP, place="dc"), Personal.OWNER),
        (tag("Author", "Ana", group=MetadataGroup.PNG), Personal.OWNER),
        (tag("Copyright", "Maker of a profile", group=MetadataGroup.ICC), None),
        (tag("Model", "iPhone XR"), None),
        (tag("CreatorTool", "Photoshop", group=MetadataGroup.XMP, place="xmp"), None),
    ],
)
def test_what_a_tag_tells_of_a_person(found, kind):
    assert find_personal_kind(found) is kind


def test_the_line_says_all_kinds_once_and_what_is_true_today():
    exif = {"position": EIFFEL, "serial_number": "F17", "owner_name": "Ana"}
    line = make_privacy_line(make_inspection(info=make_info(exif=exif), report=PLAIN))
    assert line.words == "Holds a place, a serial number and an owner"
    assert (line.tone, line.hint) == (
        Tone.PERSONAL,
        "Hidden here until you ask. The original file keeps them.",
    )
    one = make_privacy_line(make_inspection(report=make_report(tag("Artist", "Ana", 0x013B))))
    assert one.words == "Holds an owner"


def test_the_line_is_green_only_once_everything_was_read():
    assert make_privacy_line(make_inspection(report=PLAIN)).tone is Tone.GOOD
    assert make_privacy_line(make_inspection(report=None)).words == "Reading the metadata"
    broken = make_privacy_line(make_inspection(report=None, error=DamagedPicture()))
    assert (broken.words, broken.tone) == ("Whether it holds anything personal is not known", Tone.QUIET)


def test_a_direction_or_an_empty_value_makes_no_personal_file():
    tags = (
        tag("GPSImgDirection", 54.0, group=GPS, place="GPS"),
        tag("Artist", "", 0x013B),
        tag("Copyright", "", 1),
    )
    assert find_personal(make_inspection(report=make_report(*tags))) == ()


@pytest.mark.parametrize("kind", list(Personal))
def test_what_is_taken_out_is_nowhere_left(kind):
    secrets = {Personal.PLACE: "48.858222", Personal.SERIAL: "F17XK2", Personal.OWNER: "Ana Silva"}
    exif = {
        "position": EIFFEL, "serial_number": "F17XK2", "owner_name": "Ana Silva",
        "tags": (
            ExifTag("GPS", 2, "GPSLatitude", "48.858222"),
            ExifTag("Exif", 0xA431, "BodySerialNumber", "F17XK2"),
            ExifTag("Exif", 0xA430, "CameraOwnerName", "Ana Silva"),
            ExifTag("IFD0", 1, "Model", "iPhone XR"),
        ),
    }  # fmt: skip
    report = make_report(
        tag("GPSLatitude", "48.858222", group=GPS, place="GPS"),
        tag("BodySerialNumber", "F17XK2", 0xA431),
        tag("CameraOwnerName", "Ana Silva", 0xA430),
        tag("Model", "iPhone XR", 0x0110),
    )
    kept = without(make_inspection(info=make_info(exif=exif), report=report), frozenset({kind}))
    told = f"{kept.info} {kept.report}"
    assert secrets[kind] not in told
    assert all(secret in told for other, secret in secrets.items() if other is not kind)
    assert find_personal(kept) == tuple(other for other in Personal if other is not kind)
    assert find_personal(without(kept, EVERYTHING)) == ()
