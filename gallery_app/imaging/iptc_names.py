"""Records and data sets of IIM 4.2 by number."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class DataSet:
    """The standard's name, and whether the value is a binary number or bytes instead of text."""

    name: str
    is_number: bool = False
    is_bytes: bool = False


RECORDS: Final = {
    1: "Envelope",
    2: "Application",
    3: "NewsPhoto",
    7: "Pre-object data",
    8: "Object data",
    9: "Post-object data",
}

_TEXTS: Final = {
    (1, 5): "Destination", (1, 30): "Service Identifier", (1, 40): "Envelope Number", (1, 50): "Product I.D.",
    (1, 60): "Envelope Priority", (1, 70): "Date Sent", (1, 80): "Time Sent", (1, 100): "UNO",
    (1, 122): "ARM Version",
    (2, 3): "Object Type Reference", (2, 4): "Object Attribute Reference", (2, 5): "Object Name",
    (2, 7): "Edit Status", (2, 8): "Editorial Update", (2, 10): "Urgency", (2, 12): "Subject Reference",
    (2, 15): "Category", (2, 20): "Supplemental Category", (2, 22): "Fixture Identifier", (2, 25): "Keywords",
    (2, 26): "Content Location Code", (2, 27): "Content Location Name", (2, 30): "Release Date",
    (2, 35): "Release Time", (2, 37): "Expiration Date", (2, 38): "Expiration Time",
    (2, 40): "Special Instructions", (2, 42): "Action Advised", (2, 45): "Reference Service",
    (2, 47): "Reference Date", (2, 50): "Reference Number", (2, 55): "Date Created", (2, 60): "Time Created",
    (2, 62): "Digital Creation Date", (2, 63): "Digital Creation Time", (2, 65): "Originating Program",
    (2, 70): "Program Version", (2, 75): "Object Cycle", (2, 80): "By-line", (2, 85): "By-line Title",
    (2, 90): "City", (2, 92): "Sublocation", (2, 95): "Province/State",
    (2, 100): "Country/Primary Location Code", (2, 101): "Country/Primary Location Name",
    (2, 103): "Original Transmission Reference", (2, 105): "Headline", (2, 110): "Credit",
    (2, 115): "Source",
    (2, 116): "Copyright Notice", (2, 118): "Contact", (2, 120): "Caption/Abstract",
    (2, 121): "Local Caption",
    (2, 122): "Writer/Editor", (2, 130): "Image Type", (2, 131): "Image Orientation",
    (2, 135): "Language Identifier", (2, 150): "Audio Type", (2, 151): "Audio Sampling Rate",
    (2, 152): "Audio Sampling Resolution", (2, 153): "Audio Duration", (2, 154): "Audio Outcue",
    (2, 184): "Job ID", (2, 185): "Master Document ID", (2, 186): "Short Document ID",
    (2, 187): "Unique Document ID", (2, 188): "Owner ID", (2, 221): "Prefs", (2, 225): "Classify State",
    (2, 228): "Similarity Index", (2, 230): "Document Notes", (2, 231): "Document History",
    (2, 232): "Exif Camera Info", (2, 255): "Catalog Sets",
}  # fmt: skip
_NUMBERS: Final = {
    (1, 0): "Model Version", (1, 20): "File Format", (1, 22): "File Format Version",
    (1, 120): "ARM Identifier",
    (2, 0): "Record Version", (2, 200): "ObjectData Preview File Format",
    (2, 201): "ObjectData Preview File Format Version",
    (7, 10): "Size Mode", (7, 20): "Max Subfile Size", (7, 90): "ObjectData Size Announced",
    (7, 95): "Maximum ObjectData Size", (9, 10): "Confirmed ObjectData Size",
}  # fmt: skip
_BYTES: Final = {
    (1, 90): "Coded Character Set", (2, 125): "Rasterized Caption", (2, 202): "ObjectData Preview Data",
    (8, 10): "Subfile",
}  # fmt: skip

DATA_SETS: Final = {
    **{place: DataSet(name) for place, name in _TEXTS.items()},
    **{place: DataSet(name, is_number=True) for place, name in _NUMBERS.items()},
    **{place: DataSet(name, is_bytes=True) for place, name in _BYTES.items()},
}
