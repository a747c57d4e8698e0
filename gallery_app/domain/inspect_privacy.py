"""What of a picture's metadata is personal, and the line that says so."""

import re
from dataclasses import dataclass, replace
from typing import Final

from gallery_app.domain.exif import ExifReport
from gallery_app.domain.inspect_rows import Personal, Tone, list_words
from gallery_app.domain.inspect_tags import TagReader, plain_name
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataGroup, MetadataTag
from gallery_app.domain.translation import mark, tr

_SERIAL_ENDS: Final = ("serialnumber", "serialno")
"""Of body, lens, flash or drone: EXIF 2.32, aux, MicrosoftPhoto and the makers' own namespaces."""
_OWNERS: Final = frozenset(
    (
        "cameraownername", "ownername", "owner", "ownerid", "artist", "photographer", "imageeditor",
        "xpauthor", "author", "authors", "authorsposition", "creator", "contributor", "publisher", "byline",
        "bylinetitle", "writereditor", "captionwriter", "contact", "credit", "creditline", "email",
        "copyright", "copyrightnotice", "rights", "rightsholder", "webstatement", "attributionname",
        "attributionurl",
    )
)  # fmt: skip
_OWNER_STARTS: Final = (
    "creatorcontactinfo", "ciadr", "ciemail", "citel", "ciurl", "copyrightowner", "imagecreator",
    "imagesupplier", "licensor", "licensee", "enduser", "aocreator", "aocopyright", "person",
)  # fmt: skip
"""Contacts of IPTC Core, parties of PLUS, makers of what is shown, and who is shown (`PersonInImage`)."""
_PLACES: Final = frozenset(
    (
        "city", "sublocation", "location", "provincestate", "state", "country", "countrycode", "countryname",
        "countryprimarylocationname", "countryprimarylocationcode", "latitude", "longitude",
    )
)  # fmt: skip
"""IPTC 2:92 to 2:101 and their names in XMP."""
_PLACE_STARTS: Final = ("locationcreated", "locationshown", "contentlocation")
_REGIONS: Final = frozenset(("regions", "regioninfo", "imageregion"))
"""Faces of mwg-rs, Microsoft and IPTC: what they are named is who is shown."""
_SOURCES: Final = ("Application", "photoshop")
"""Where Source names who owns a picture (IPTC 2:115); PNG's Source is a device."""
_PLACELESS_GPS: Final = frozenset(("gpsversionid", "gpstimestamp", "gpsdatestamp", "gpsdatetime"))
_COORDINATES: Final = frozenset(
    (
        "gpslatitude",
        "gpslongitude",
        "gpslongtitude",
        "gpsdestlatitude",
        "gpsdestlongitude",
        "gpsareainformation",
    )
)
"""`GpsLongtitude` is how drones of DJI spell it."""
_IN_BRACKETS: Final = re.compile(r"\[[^\]]*\]")
_STEPS: Final = re.compile(r"[/:]")
_FREE_GROUPS: Final = (MetadataGroup.ICC, MetadataGroup.JFIF)
"""Their copyright is that of a profile's maker, not of the picture."""
_ARTICLES: Final = {
    Personal.PLACE: mark("a place"),
    Personal.SERIAL: mark("a serial number"),
    Personal.OWNER: mark("an owner"),
}


@dataclass(frozen=True, slots=True)
class PrivacyLine:
    """Amber where something personal is there, green where nothing is, quiet while it is not known."""

    words: str
    hint: str
    tone: Tone
    shown_hint: str = ""
    """The hint while somebody has personal values shown."""


def find_personal_kind(tag: MetadataTag) -> Personal | None:
    """What a tag tells of a person, if anything.

    Of a path both ends count: `CreatorContactInfo/Iptc4xmpCore:CiEmailWork`, `LocationShown[1]/…:City`. Ids
    of files and documents (ImageUniqueID, DocumentID) name no person; free text is not searched for one.
    """
    names = _list_names(tag.name)
    if tag.group in _FREE_GROUPS:
        return None
    if (gps := _find_gps(tag, names)) is not None:
        return None if gps in _PLACELESS_GPS else Personal.PLACE
    if _is_owner(tag, names):
        return Personal.OWNER
    if any(name in _PLACES or name.startswith(_PLACE_STARTS) for name in names):
        return Personal.PLACE
    return Personal.SERIAL if any(name.endswith(_SERIAL_ENDS) for name in names) else None


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
        words = tr("Holds {what}", what=list_words(tr(_ARTICLES[kind]) for kind in found))
        if len(found) == 1:
            hint, shown = tr("Hidden here until you ask. Export removes it."), tr("Export removes it.")
        else:
            hint, shown = tr("Hidden here until you ask. Export removes them."), tr("Export removes them.")
        return PrivacyLine(words, hint, Tone.PERSONAL, shown)
    if inspection.report is not None:
        return PrivacyLine(tr("Nothing personal was found in the metadata"), "", Tone.GOOD)
    if inspection.error is not None:
        return PrivacyLine(tr("Whether it holds anything personal is not known"), "", Tone.QUIET)
    return PrivacyLine(tr("Reading the metadata"), "", Tone.QUIET)


def without(inspection: Inspection, kinds: frozenset[Personal]) -> Inspection:
    """The inspection with all values of these kinds taken out, for whoever must not have them."""
    report, info = inspection.report, inspection.info
    if report is not None:
        kept = tuple(tag for tag in report.tags if find_personal_kind(tag) not in kinds)
        report = replace(report, tags=kept)
    if info is not None:
        info = replace(info, exif=exif_without(info.exif, kinds))
    return replace(inspection, report=report, info=info)


def exif_without(exif: ExifReport, kinds: frozenset[Personal]) -> ExifReport:
    """The same of what the catalog keeps of EXIF."""
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
    gps = _find_gps(tag, _list_names(tag.name))
    return None if gps is not None and gps not in _COORDINATES else find_personal_kind(tag)


def _list_names(name: str) -> tuple[str, ...]:
    """The whole name, since `Province/State` is one, then both ends of the path; without `[1]` or `[de]`."""
    path = _IN_BRACKETS.sub("", name)
    steps = _STEPS.split(path)
    return (plain_name(path), plain_name(steps[0]), plain_name(steps[-1]))


def _find_gps(tag: MetadataTag, names: tuple[str, ...]) -> str | None:
    """The name among `names` that is one of GPS."""
    if tag.group is MetadataGroup.GPS:
        return names[0]
    return next((name for name in names if name.startswith("gps")), None)


def _is_owner(tag: MetadataTag, names: tuple[str, ...]) -> bool:
    _whole, first, last = names
    if any(name in _OWNERS or name.startswith(_OWNER_STARTS) for name in names):
        return True
    return (first in _REGIONS and last == "name") or (last == "source" and tag.place in _SOURCES)
