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


CORE, PLUS, EXT = "Iptc4xmpCore", "plus", "Iptc4xmpExt"
XMP_KINDS = {
    Personal.OWNER: [
        (CORE, "CreatorContactInfo/Iptc4xmpCore:CiEmailWork"),
        (CORE, "CreatorContactInfo/Iptc4xmpCore:CiTelWork"),
        (CORE, "CreatorContactInfo/Iptc4xmpCore:CiAdrCity"),
        (CORE, "CiUrlWork"),
        ("dc", "rights[de]"),
        ("dc", "contributor"),
        ("dc", "publisher"),
        ("xmpRights", "Owner"),
        ("xmpRights", "WebStatement"),
        ("cc", "attributionName"),
        ("photoshop", "AuthorsPosition"),
        ("photoshop", "Credit"),
        ("photoshop", "Source"),
        ("exifEX", "CameraOwnerName"),
        ("exifEX", "Photographer"),
        (PLUS, "CopyrightOwner[1]/plus:CopyrightOwnerName"),
        (PLUS, "ImageCreator[2]/plus:ImageCreatorName"),
        (PLUS, "ImageSupplier[1]/plus:ImageSupplierID"),
        (PLUS, "Licensor[1]/plus:LicensorCity"),
        (PLUS, "EndUser[1]/plus:EndUserName"),
        (EXT, "PersonInImage"),
        (EXT, "PersonInImageWDetails[1]/Iptc4xmpExt:PersonName[de]"),
        (EXT, "ArtworkOrObject[1]/Iptc4xmpExt:AOCreator"),
        (EXT, "ImageRegion[1]/Iptc4xmpExt:Name"),
        ("mwg-rs", "Regions/mwg-rs:RegionList[3]/mwg-rs:Name"),
        ("MP", "RegionInfo/MPRI:Regions[1]/MPReg:PersonDisplayName"),
    ],
    Personal.PLACE: [
        (EXT, "LocationCreated[1]/Iptc4xmpExt:City"),
        (EXT, "LocationShown[1]/Iptc4xmpExt:Sublocation[de]"),
        (CORE, "CountryCode"),
        ("photoshop", "City"),
        ("photoshop", "State"),
        ("photoshop", "Country"),
        ("exif", "GPSDestLongitude"),
        ("drone-dji", "GpsLongtitude"),
    ],
    Personal.SERIAL: [
        ("aux", "SerialNumber"),
        ("aux", "LensSerialNumber"),
        ("exifEX", "BodySerialNumber"),
        ("MicrosoftPhoto", "FlashSerialNumber"),
        ("drone-dji", "DroneSerialNumber"),
    ],
    None: [
        ("exif", "GPSTimeStamp"),
        ("xmpMM", "DocumentID"),
        ("xmpMM", "DerivedFrom/stRef:instanceID"),
        ("xmpMM", "History[1]/stEvt:softwareAgent"),
        ("exif", "ImageUniqueID"),
        ("photoshop", "CopyrightFlag"),
        ("dc", "title[de]"),
        ("dc", "source"),
        ("mwg-rs", "Regions/mwg-rs:RegionList[3]/mwg-rs:Type"),
        ("xmpTPg", "Fonts[1]/stFnt:fontName"),
        ("xmpTPg", "SwatchGroups[1]/xmpG:Name"),
    ],
}


@pytest.mark.parametrize(
    ("place", "name", "kind"), [(*each, kind) for kind, names in XMP_KINDS.items() for each in names]
)
def test_of_a_path_in_xmp_both_ends_count(place, name, kind):
    found = tag(name, "x", group=MetadataGroup.XMP, place=place)
    assert find_personal_kind(found) is kind
    is_named = kind is not None
    assert find_personal(make_inspection(report=make_report(found))) == ((kind,) if is_named else ())


@pytest.mark.parametrize(
    ("group", "place", "name", "kind"),
    [
        (MetadataGroup.PNG, "", "Author[de]", Personal.OWNER),
        (MetadataGroup.PNG, "", "exif:GPSLatitude", Personal.PLACE),
        (MetadataGroup.PNG, "", "exif:BodySerialNumber", Personal.SERIAL),
        (MetadataGroup.PNG, "", "Source", None),
        (MetadataGroup.PNG, "", "date:create", None),
        (MetadataGroup.IPTC, "Application", "Province/State", Personal.PLACE),
        (MetadataGroup.IPTC, "Application", "Country/Primary Location Code", Personal.PLACE),
        (MetadataGroup.IPTC, "Application", "Content Location Name", Personal.PLACE),
        (MetadataGroup.IPTC, "Application", "By-line Title", Personal.OWNER),
        (MetadataGroup.IPTC, "Application", "Contact", Personal.OWNER),
        (MetadataGroup.IPTC, "Application", "Credit", Personal.OWNER),
        (MetadataGroup.IPTC, "Application", "Source", Personal.OWNER),
        (MetadataGroup.IPTC, "Application", "Writer/Editor", Personal.OWNER),
        (MetadataGroup.IPTC, "Application", "Caption/Abstract", None),
        (MetadataGroup.IPTC, "Application", "Unique Document ID", None),
        (MetadataGroup.EXIF, "Exif", "Photographer", Personal.OWNER),
        (MetadataGroup.EXIF, "Exif", "ImageUniqueID", None),
        (MetadataGroup.EXIF, "IFD0", "HostComputer", None),
    ],
)
def test_other_standards_are_weighed_alike(group, place, name, kind):
    assert find_personal_kind(tag(name, "x", group=group, place=place)) is kind


def test_the_line_says_all_kinds_once_and_what_is_true_today():
    exif = {"position": EIFFEL, "serial_number": "F17", "owner_name": "Ana"}
    line = make_privacy_line(make_inspection(info=make_info(exif=exif), report=PLAIN))
    assert line.words == "Holds a place, a serial number and an owner"
    assert (line.tone, line.hint) == (
        Tone.PERSONAL,
        "Hidden here until you ask. Export removes them.",
    )
    assert line.shown_hint == "Export removes them."
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
