"""The standard's name of a tag of a directory."""

from typing import Final

from PIL import ExifTags

STANDARD_NAMES: Final = {
    0x0201: "JPEGInterchangeFormat",
    0x0202: "JPEGInterchangeFormatLength",
    0x014A: "SubIFDs",
    0x02BC: "XMP",
    0x0111: "StripOffsets",
    0x0117: "StripByteCounts",
    0x8827: "PhotographicSensitivity",
    0x8830: "SensitivityType",
    0x9290: "SubSecTime",
    0x9291: "SubSecTimeOriginal",
    0x9292: "SubSecTimeDigitized",
    0x9400: "Temperature",
    0xA000: "FlashpixVersion",
    0xA002: "PixelXDimension",
    0xA003: "PixelYDimension",
    0xA460: "CompositeImage",
    0xA461: "SourceImageNumberOfCompositeImage",
    0xA462: "SourceExposureTimesOfCompositeImage",
    0x4746: "Rating",
    0x4749: "RatingPercent",
    0xC4A5: "PrintImageMatching",
}
"""EXIF 2.32 and TIFF 6.0, where Pillow's table says nothing or uses another name."""


def name_tag(directory: str, number: int) -> str:
    """As the standards have it; `Tag0x…` for a number that they do not know."""
    if directory == "GPS":
        return ExifTags.GPSTAGS.get(number, f"Tag0x{number:04X}")
    if directory == "Interop" and number in ExifTags.Interop._value2member_map_:
        return ExifTags.Interop(number).name
    return STANDARD_NAMES.get(number) or ExifTags.TAGS.get(number) or f"Tag0x{number:04X}"
