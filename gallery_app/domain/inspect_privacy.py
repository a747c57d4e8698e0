"""What of a picture's metadata is personal, and the line that says so."""

from dataclasses import dataclass, replace
from typing import Final

from gallery_app.domain.exif import ExifReport
from gallery_app.domain.inspect_rows import Personal, Tone, list_words
from gallery_app.domain.inspect_tags import TagReader, plain_name
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataGroup, MetadataTag

_SERIALS: Final = frozenset(
    ("bodyserialnumber", "cameraserialnumber", "lensserialnumber", "serialnumber", "internalserialnumber")
)
_OWNERS: Final = frozenset(
    (
        "cameraownername", "ownername", "artist", "xpauthor", "author", "authors", "creator", "byline",
        "writereditor", "captionwriter", "contact", "copyright", "copyrightnotice", "rights",
    )
)  # fmt: skip
_PLACES: Final = frozenset(
    (
        "city", "sublocation", "location", "provincestate", "state", "country", "countryname",
        "countryprimarylocationname", "contentlocationname",
    )
)  # fmt: skip
"""IPTC 2:92 to 2:101 and their names in XMP."""
_PLACELESS_GPS: Final = frozenset(("gpsversionid", "gpstimestamp", "gpsdatestamp", "gpsdatetime"))
_COORDINATES: Final = frozenset(("gpslatitude", "gpslongitude"))
_FREE_GROUPS: Final = (MetadataGroup.ICC, MetadataGroup.JFIF)
"""Their copyright is that of a profile's maker, not of the picture."""
_ARTICLES: Final = {
    Personal.PLACE: "a place",
    Personal.SERIAL: "a serial number",
    Personal.OWNER: "an owner",
}
_KEPT_WORDS: Final = "Hidden here until you ask. The original file keeps them."


@dataclass(frozen=True, slots=True)
class PrivacyLine:
    """Amber where something personal is there, green where nothing is, quiet while it is not known."""

    words: str
    hint: str
    tone: Tone


def find_personal_kind(tag: MetadataTag) -> Personal | None:
    """What a tag tells of a person, if anything."""
    name = plain_name(tag.name)
    if tag.group in _FREE_GROUPS:
        return None
    if tag.group is MetadataGroup.GPS or name.startswith("gps"):
        return None if name in _PLACELESS_GPS else Personal.PLACE
    if name in _PLACES or name.startswith(("locationcreated", "locationshown")):
        return Personal.PLACE
    if name in _SERIALS:
        return Personal.SERIAL
    return Personal.OWNER if name in _OWNERS else None


def find_personal(inspection: Inspection) -> tuple[Personal, ...]:
    """What the metadata hold of a person, as far as they are known, in the order in which it is said."""
    reader = TagReader(inspection)
    found = {_weigh(tag) for tag in reader.tags if tag.value not in ("", ())}
    exif = reader.exif
    found |= {Personal.PLACE} if exif.position is not None else set()
    found |= {Personal.SERIAL} if exif.serial_number else set()
    found |= {Personal.OWNER} if exif.owner_name else set()
    return tuple(kind for kind in Personal if kind in found)


def make_privacy_line(inspection: Inspection) -> PrivacyLine:
    """`Holds a place, a serial number and an owner`, or that nothing personal was found."""
    found = find_personal(inspection)
    if found:
        words = f"Holds {list_words(_ARTICLES[kind] for kind in found)}"
        return PrivacyLine(words, _KEPT_WORDS, Tone.PERSONAL)
    if inspection.report is not None:
        return PrivacyLine("Nothing personal was found in the metadata", "", Tone.GOOD)
    if inspection.error is not None:
        return PrivacyLine("Whether it holds anything personal is not known", "", Tone.QUIET)
    return PrivacyLine("Reading the metadata", "", Tone.QUIET)


def without(inspection: Inspection, kinds: frozenset[Personal]) -> Inspection:
    """The inspection with all values of these kinds taken out, for whoever must not have them."""
    report, info = inspection.report, inspection.info
    if report is not None:
        kept = tuple(tag for tag in report.tags if find_personal_kind(tag) not in kinds)
        report = replace(report, tags=kept)
    if info is not None:
        info = replace(info, exif=_without(info.exif, kinds))
    return replace(inspection, report=report, info=info)


def _without(exif: ExifReport, kinds: frozenset[Personal]) -> ExifReport:
    tags = tuple(
        tag
        for tag in exif.tags
        if find_personal_kind(
            MetadataTag(
                MetadataGroup.GPS if tag.ifd == "GPS" else MetadataGroup.EXIF, tag.ifd, tag.name, tag.value
            )
        )
        not in kinds
    )
    return replace(
        exif,
        tags=tags,
        position=None if Personal.PLACE in kinds else exif.position,
        serial_number=None if Personal.SERIAL in kinds else exif.serial_number,
        owner_name=None if Personal.OWNER in kinds else exif.owner_name,
    )


def _weigh(tag: MetadataTag) -> Personal | None:
    """A direction or an altitude is hidden with a place, but does not make one."""
    kind, name = find_personal_kind(tag), plain_name(tag.name)
    is_of_gps = tag.group is MetadataGroup.GPS or name.startswith("gps")
    return None if is_of_gps and name not in _COORDINATES else kind
