"""Numbers and letters that stand for words, `mark`ed: EXIF 2.32, TIFF 6.0, IIM 4.2, ICC.1:2022, PNG."""

from collections.abc import Mapping
from typing import Final

from gallery_app.domain.translation import mark

Choices = Mapping[object, str]

_UNIT: Final[Choices] = {1: mark("No unit"), 2: mark("Inches"), 3: mark("Centimetres")}
_HARDNESS: Final[Choices] = {0: mark("Normal"), 1: mark("Soft"), 2: mark("Hard")}
_COMPRESSION: Final[Choices] = {
    1: mark("Uncompressed"), 2: "CCITT 1D", 3: mark("Group 3 fax"), 4: mark("Group 4 fax"), 5: "LZW",
    6: mark("JPEG (old style)"), 7: "JPEG", 8: "Deflate", 9: mark("JBIG (black and white)"),
    10: mark("JBIG (colour)"), 32773: "PackBits", 32946: "Deflate", 34661: "JBIG", 34712: "JPEG 2000",
    34925: "LZMA", 50000: "Zstandard", 50001: "WebP",
}  # fmt: skip
_PHOTOMETRIC: Final[Choices] = {
    0: mark("Grey, white is zero"), 1: mark("Grey, black is zero"), 2: "RGB", 3: mark("Palette"),
    4: mark("Transparency mask"), 5: "CMYK", 6: "YCbCr", 8: "CIE L*a*b*", 9: "ICC L*a*b*",
    32803: mark("Colour filter array"), 34892: mark("Linear raw"),
}  # fmt: skip
_LIGHT: Final[Choices] = {
    0: mark("Unknown"), 1: mark("Daylight"), 2: mark("Fluorescent"), 3: mark("Tungsten"), 4: mark("Flash"),
    9: mark("Fine weather"), 10: mark("Cloudy"), 11: mark("Shade"), 12: mark("Daylight fluorescent"),
    13: mark("Day white fluorescent"), 14: mark("Cool white fluorescent"), 15: mark("White fluorescent"),
    16: mark("Warm white fluorescent"), 17: mark("Standard light A"), 18: mark("Standard light B"),
    19: mark("Standard light C"), 20: "D55", 21: "D65", 22: "D75", 23: "D50", 24: mark("ISO studio tungsten"),
    255: mark("Other"),
}  # fmt: skip

CHOICES: Final[Mapping[str, Choices]] = {
    "Orientation": {
        1: mark("Upright"),
        2: mark("Mirrored left to right"),
        3: mark("Turned 180°"),
        4: mark("Mirrored top to bottom"),
        5: mark("Mirrored, turned 90° anticlockwise"),
        6: mark("Turned 90° clockwise"),
        7: mark("Mirrored, turned 90° clockwise"),
        8: mark("Turned 90° anticlockwise"),
    },
    "ResolutionUnit": _UNIT,
    "FocalPlaneResolutionUnit": {**_UNIT, 4: mark("Millimetres"), 5: mark("Micrometres")},
    "ExposureProgram": {
        0: mark("Not defined"),
        1: mark("Manual"),
        2: mark("Normal program"),
        3: mark("Aperture priority"),
        4: mark("Shutter priority"),
        5: mark("Creative (depth of field)"),
        6: mark("Action (fast shutter)"),
        7: mark("Portrait"),
        8: mark("Landscape"),
    },
    "MeteringMode": {
        0: mark("Unknown"),
        1: mark("Average"),
        2: mark("Centre-weighted average"),
        3: mark("Spot"),
        4: mark("Multi-spot"),
        5: mark("Pattern"),
        6: mark("Partial"),
        255: mark("Other"),
    },
    "LightSource": _LIGHT,
    "CalibrationIlluminant1": _LIGHT,
    "CalibrationIlluminant2": _LIGHT,
    "ColorSpace": {1: "sRGB", 2: "Adobe RGB", 0xFFFF: mark("Uncalibrated")},
    "SensingMethod": {
        1: mark("Not defined"),
        2: mark("One-chip colour area sensor"),
        3: mark("Two-chip colour area sensor"),
        4: mark("Three-chip colour area sensor"),
        5: mark("Colour sequential area sensor"),
        7: mark("Trilinear sensor"),
        8: mark("Colour sequential linear sensor"),
    },
    "FileSource": {
        0: mark("Other"),
        1: mark("Film scanner"),
        2: mark("Reflection print scanner"),
        3: mark("Digital camera"),
    },
    "SceneType": {1: mark("Directly photographed")},
    "CustomRendered": {0: mark("Normal"), 1: mark("Custom")},
    "ExposureMode": {0: mark("Auto"), 1: mark("Manual"), 2: mark("Auto bracket")},
    "WhiteBalance": {0: mark("Auto"), 1: mark("Manual")},
    "SceneCaptureType": {0: mark("Standard"), 1: mark("Landscape"), 2: mark("Portrait"), 3: mark("Night")},
    "GainControl": {
        0: mark("None"),
        1: mark("Low gain up"),
        2: mark("High gain up"),
        3: mark("Low gain down"),
        4: mark("High gain down"),
    },
    "Contrast": _HARDNESS,
    "Sharpness": _HARDNESS,
    "Saturation": {0: mark("Normal"), 1: mark("Low"), 2: mark("High")},
    "SubjectDistanceRange": {
        0: mark("Unknown"),
        1: mark("Macro"),
        2: mark("Close view"),
        3: mark("Distant view"),
    },
    "SensitivityType": {
        0: mark("Unknown"),
        1: mark("Standard output sensitivity"),
        2: mark("Recommended exposure index"),
        3: mark("ISO speed"),
        4: mark("Standard output sensitivity and recommended exposure index"),
        5: mark("Standard output sensitivity and ISO speed"),
        6: mark("Recommended exposure index and ISO speed"),
        7: mark("Standard output sensitivity, recommended exposure index and ISO speed"),
    },
    "CompositeImage": {
        0: mark("Unknown"),
        1: mark("Not composite"),
        2: mark("Composite"),
        3: mark("Composite, made while shooting"),
    },
    "Compression": _COMPRESSION,
    "PhotometricInterpretation": _PHOTOMETRIC,
    "PlanarConfiguration": {1: mark("Chunky"), 2: mark("Planar")},
    "YCbCrPositioning": {1: mark("Centred"), 2: mark("Co-sited")},
    "ExtraSamples": {0: mark("Unspecified"), 1: mark("Associated alpha"), 2: mark("Unassociated alpha")},
    "SampleFormat": {1: mark("Unsigned"), 2: mark("Signed"), 3: mark("Floating point"), 4: mark("Undefined")},
    "Predictor": {1: mark("None"), 2: mark("Horizontal differencing"), 3: mark("Floating point")},
    "FillOrder": {1: mark("High bits first"), 2: mark("Low bits first")},
    "InkSet": {1: "CMYK", 2: mark("Other inks")},
    "Thresholding": {1: mark("None"), 2: mark("Ordered dither"), 3: mark("Random dither")},
    "NewSubfileType": {
        0: mark("Full picture"),
        1: mark("Reduced picture"),
        2: mark("Page of many"),
        3: mark("Reduced page of many"),
        4: mark("Transparency mask"),
    },
    "SubfileType": {1: mark("Full picture"), 2: mark("Reduced picture"), 3: mark("Page of many")},
    "InteropIndex": {
        "R98": mark("R98 (DCF basic file, sRGB)"),
        "R03": mark("R03 (DCF option file, Adobe RGB)"),
        "THM": mark("THM (DCF thumbnail file)"),
    },
}

_DIRECTION: Final[Choices] = {"T": mark("True north"), "M": mark("Magnetic north")}
_NORTH: Final[Choices] = {"N": mark("North"), "S": mark("South")}
_EAST: Final[Choices] = {"E": mark("East"), "W": mark("West")}
GPS_CHOICES: Final[Mapping[str, Choices]] = {
    "GPSLatitudeRef": _NORTH,
    "GPSDestLatitudeRef": _NORTH,
    "GPSLongitudeRef": _EAST,
    "GPSDestLongitudeRef": _EAST,
    "GPSAltitudeRef": {
        0: mark("Above sea level"),
        1: mark("Below sea level"),
        2: mark("Above the ellipsoid"),
        3: mark("Below the ellipsoid"),
    },
    "GPSStatus": {"A": mark("Measuring"), "V": mark("Measurement interrupted")},
    "GPSMeasureMode": {"2": mark("Two-dimensional"), "3": mark("Three-dimensional")},
    "GPSSpeedRef": {"K": "km/h", "M": "mph", "N": mark("knots")},
    "GPSTrackRef": _DIRECTION,
    "GPSImgDirectionRef": _DIRECTION,
    "GPSDestBearingRef": _DIRECTION,
    "GPSDestDistanceRef": {"K": mark("Kilometres"), "M": mark("Miles"), "N": mark("Nautical miles")},
    "GPSDifferential": {0: mark("Without correction"), 1: mark("With correction")},
}

IPTC_CHOICES: Final[Mapping[str, Choices]] = {
    "Urgency": {
        "1": mark("1 (most urgent)"),
        "2": "2",
        "3": "3",
        "4": "4",
        "5": mark("5 (normal)"),
        "6": "6",
        "7": "7",
        "8": mark("8 (least urgent)"),
    },
    "Object Cycle": {"a": mark("Morning"), "p": mark("Evening"), "b": mark("Both")},
    "Image Orientation": {"P": mark("Portrait format"), "L": mark("Landscape format"), "S": mark("Square")},
    "Editorial Update": {"01": mark("Additional language")},
}

_SPACES: Final[Choices] = {
    "XYZ": "XYZ", "Lab": "L*a*b*", "Luv": "L*u*v*", "YCbr": "YCbCr", "Yxy": "Yxy", "RGB": "RGB",
    "GRAY": mark("Grey"), "HSV": "HSV", "HLS": "HLS", "CMYK": "CMYK", "CMY": "CMY",
}  # fmt: skip
_INTENTS: Final[Choices] = {
    0: mark("Perceptual"),
    1: mark("Relative colorimetric"),
    2: mark("Saturation"),
    3: mark("Absolute colorimetric"),
}
ICC_CHOICES: Final[Mapping[str, Choices]] = {
    "Profile class": {
        "scnr": mark("Input device"),
        "mntr": mark("Display device"),
        "prtr": mark("Output device"),
        "link": mark("Device link"),
        "spac": mark("Colour space"),
        "abst": mark("Abstract"),
        "nmcl": mark("Named colours"),
    },
    "Colour space": _SPACES,
    "Connection space": _SPACES,
    "Rendering intent": _INTENTS,
    "Primary platform": {"APPL": "Apple", "MSFT": "Microsoft", "SGI": "Silicon Graphics", "SUNW": "Sun"},
}
PNG_CHOICES: Final[Mapping[str, Choices]] = {
    "Rendering intent": _INTENTS,
    "Density unit": {
        0: mark("No unit, proportion only"),
        1: mark("Dots per inch"),
        2: mark("Dots per centimetre"),
    },
    "Pixel unit": {0: mark("No unit, proportion only"), 1: mark("Per metre")},
}
