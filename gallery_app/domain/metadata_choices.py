"""Numbers and letters that stand for words: EXIF 2.32, TIFF 6.0, IIM 4.2, ICC.1:2022, PNG."""

from collections.abc import Mapping
from typing import Final

Choices = Mapping[object, str]

_UNIT: Final[Choices] = {1: "No unit", 2: "Inches", 3: "Centimetres"}
_HARDNESS: Final[Choices] = {0: "Normal", 1: "Soft", 2: "Hard"}
_COMPRESSION: Final[Choices] = {
    1: "Uncompressed", 2: "CCITT 1D", 3: "Group 3 fax", 4: "Group 4 fax", 5: "LZW", 6: "JPEG (old style)",
    7: "JPEG", 8: "Deflate", 9: "JBIG (black and white)", 10: "JBIG (colour)", 32773: "PackBits",
    32946: "Deflate", 34661: "JBIG", 34712: "JPEG 2000", 34925: "LZMA", 50000: "Zstandard", 50001: "WebP",
}  # fmt: skip
_PHOTOMETRIC: Final[Choices] = {
    0: "Grey, white is zero", 1: "Grey, black is zero", 2: "RGB", 3: "Palette", 4: "Transparency mask",
    5: "CMYK", 6: "YCbCr", 8: "CIE L*a*b*", 9: "ICC L*a*b*",
    32803: "Colour filter array", 34892: "Linear raw",
}  # fmt: skip
_LIGHT: Final[Choices] = {
    0: "Unknown", 1: "Daylight", 2: "Fluorescent", 3: "Tungsten", 4: "Flash", 9: "Fine weather",
    10: "Cloudy", 11: "Shade", 12: "Daylight fluorescent", 13: "Day white fluorescent",
    14: "Cool white fluorescent", 15: "White fluorescent", 16: "Warm white fluorescent",
    17: "Standard light A", 18: "Standard light B", 19: "Standard light C", 20: "D55", 21: "D65",
    22: "D75", 23: "D50", 24: "ISO studio tungsten", 255: "Other",
}  # fmt: skip

CHOICES: Final[Mapping[str, Choices]] = {
    "Orientation": {
        1: "Upright",
        2: "Mirrored left to right",
        3: "Turned 180°",
        4: "Mirrored top to bottom",
        5: "Mirrored, turned 90° anticlockwise",
        6: "Turned 90° clockwise",
        7: "Mirrored, turned 90° clockwise",
        8: "Turned 90° anticlockwise",
    },
    "ResolutionUnit": _UNIT,
    "FocalPlaneResolutionUnit": {**_UNIT, 4: "Millimetres", 5: "Micrometres"},
    "ExposureProgram": {
        0: "Not defined",
        1: "Manual",
        2: "Normal program",
        3: "Aperture priority",
        4: "Shutter priority",
        5: "Creative (depth of field)",
        6: "Action (fast shutter)",
        7: "Portrait",
        8: "Landscape",
    },
    "MeteringMode": {
        0: "Unknown",
        1: "Average",
        2: "Centre-weighted average",
        3: "Spot",
        4: "Multi-spot",
        5: "Pattern",
        6: "Partial",
        255: "Other",
    },
    "LightSource": _LIGHT,
    "CalibrationIlluminant1": _LIGHT,
    "CalibrationIlluminant2": _LIGHT,
    "ColorSpace": {1: "sRGB", 2: "Adobe RGB", 0xFFFF: "Uncalibrated"},
    "SensingMethod": {
        1: "Not defined",
        2: "One-chip colour area sensor",
        3: "Two-chip colour area sensor",
        4: "Three-chip colour area sensor",
        5: "Colour sequential area sensor",
        7: "Trilinear sensor",
        8: "Colour sequential linear sensor",
    },
    "FileSource": {0: "Other", 1: "Film scanner", 2: "Reflection print scanner", 3: "Digital camera"},
    "SceneType": {1: "Directly photographed"},
    "CustomRendered": {0: "Normal", 1: "Custom"},
    "ExposureMode": {0: "Auto", 1: "Manual", 2: "Auto bracket"},
    "WhiteBalance": {0: "Auto", 1: "Manual"},
    "SceneCaptureType": {0: "Standard", 1: "Landscape", 2: "Portrait", 3: "Night"},
    "GainControl": {0: "None", 1: "Low gain up", 2: "High gain up", 3: "Low gain down", 4: "High gain down"},
    "Contrast": _HARDNESS,
    "Sharpness": _HARDNESS,
    "Saturation": {0: "Normal", 1: "Low", 2: "High"},
    "SubjectDistanceRange": {0: "Unknown", 1: "Macro", 2: "Close", 3: "Distant"},
    "SensitivityType": {
        0: "Unknown",
        1: "Standard output sensitivity",
        2: "Recommended exposure index",
        3: "ISO speed",
        4: "Standard output sensitivity and recommended exposure index",
        5: "Standard output sensitivity and ISO speed",
        6: "Recommended exposure index and ISO speed",
        7: "Standard output sensitivity, recommended exposure index and ISO speed",
    },
    "CompositeImage": {0: "Unknown", 1: "Not composite", 2: "Composite", 3: "Composite, made while shooting"},
    "Compression": _COMPRESSION,
    "PhotometricInterpretation": _PHOTOMETRIC,
    "PlanarConfiguration": {1: "Chunky", 2: "Planar"},
    "YCbCrPositioning": {1: "Centred", 2: "Co-sited"},
    "ExtraSamples": {0: "Unspecified", 1: "Associated alpha", 2: "Unassociated alpha"},
    "SampleFormat": {1: "Unsigned", 2: "Signed", 3: "Floating point", 4: "Undefined"},
    "Predictor": {1: "None", 2: "Horizontal differencing", 3: "Floating point"},
    "FillOrder": {1: "High bits first", 2: "Low bits first"},
    "InkSet": {1: "CMYK", 2: "Other inks"},
    "Thresholding": {1: "None", 2: "Ordered dither", 3: "Random dither"},
    "NewSubfileType": {
        0: "Full picture",
        1: "Reduced picture",
        2: "Page of many",
        3: "Reduced page of many",
        4: "Transparency mask",
    },
    "SubfileType": {1: "Full picture", 2: "Reduced picture", 3: "Page of many"},
    "InteropIndex": {
        "R98": "R98 (DCF basic file, sRGB)",
        "R03": "R03 (DCF option file, Adobe RGB)",
        "THM": "THM (DCF thumbnail file)",
    },
}

_DIRECTION: Final[Choices] = {"T": "True north", "M": "Magnetic north"}
_NORTH: Final[Choices] = {"N": "North", "S": "South"}
_EAST: Final[Choices] = {"E": "East", "W": "West"}
GPS_CHOICES: Final[Mapping[str, Choices]] = {
    "GPSLatitudeRef": _NORTH,
    "GPSDestLatitudeRef": _NORTH,
    "GPSLongitudeRef": _EAST,
    "GPSDestLongitudeRef": _EAST,
    "GPSAltitudeRef": {
        0: "Above sea level",
        1: "Below sea level",
        2: "Above the ellipsoid",
        3: "Below the ellipsoid",
    },
    "GPSStatus": {"A": "Measuring", "V": "Measurement interrupted"},
    "GPSMeasureMode": {"2": "Two-dimensional", "3": "Three-dimensional"},
    "GPSSpeedRef": {"K": "km/h", "M": "mph", "N": "knots"},
    "GPSTrackRef": _DIRECTION,
    "GPSImgDirectionRef": _DIRECTION,
    "GPSDestBearingRef": _DIRECTION,
    "GPSDestDistanceRef": {"K": "Kilometres", "M": "Miles", "N": "Nautical miles"},
    "GPSDifferential": {0: "Without correction", 1: "With correction"},
}

IPTC_CHOICES: Final[Mapping[str, Choices]] = {
    "Urgency": {
        "1": "1 (most urgent)",
        "2": "2",
        "3": "3",
        "4": "4",
        "5": "5 (normal)",
        "6": "6",
        "7": "7",
        "8": "8 (least urgent)",
    },
    "Object Cycle": {"a": "Morning", "p": "Evening", "b": "Both"},
    "Image Orientation": {"P": "Portrait", "L": "Landscape", "S": "Square"},
    "Editorial Update": {"01": "Additional language"},
}

_SPACES: Final[Choices] = {
    "XYZ": "XYZ", "Lab": "L*a*b*", "Luv": "L*u*v*", "YCbr": "YCbCr", "Yxy": "Yxy", "RGB": "RGB",
    "GRAY": "Grey", "HSV": "HSV", "HLS": "HLS", "CMYK": "CMYK", "CMY": "CMY",
}  # fmt: skip
_INTENTS: Final[Choices] = {
    0: "Perceptual",
    1: "Relative colorimetric",
    2: "Saturation",
    3: "Absolute colorimetric",
}
ICC_CHOICES: Final[Mapping[str, Choices]] = {
    "Profile class": {
        "scnr": "Input device",
        "mntr": "Display device",
        "prtr": "Output device",
        "link": "Device link",
        "spac": "Colour space",
        "abst": "Abstract",
        "nmcl": "Named colours",
    },
    "Colour space": _SPACES,
    "Connection space": _SPACES,
    "Rendering intent": _INTENTS,
    "Primary platform": {"APPL": "Apple", "MSFT": "Microsoft", "SGI": "Silicon Graphics", "SUNW": "Sun"},
}
PNG_CHOICES: Final[Mapping[str, Choices]] = {
    "Rendering intent": _INTENTS,
    "Density unit": {0: "No unit, proportion only", 1: "Dots per inch", 2: "Dots per centimetre"},
    "Pixel unit": {0: "No unit, proportion only", 1: "Per metre"},
}
