"""The head of a JPEG file after JFIF 1.02, and comments of JPEG and GIF."""

import struct
from collections.abc import Iterable
from itertools import islice

from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.imaging.blocks import Part
from gallery_app.imaging.limits import REPORT_TAGS, REPORT_TEXTS_LIMIT
from gallery_app.imaging.plain_text import make_report_text
from gallery_app.imaging.tag_values import decode_text


def read_jfif(untrusted: bytes) -> Part:
    """Version, density, and the size of its own thumbnail. ValueError if it is cut."""
    if len(untrusted) < 7:
        raise ValueError("JFIF is cut")
    major, minor, unit, x_density, y_density = struct.unpack_from(">BBBHH", untrusted)
    values: dict[str, MetadataValue] = {
        "Version": f"{major}.{minor:02}",
        "Density unit": unit,
        "X density": x_density,
        "Y density": y_density,
    }
    if len(untrusted) >= 9 and untrusted[7] and untrusted[8]:
        values["Thumbnail size"] = (untrusted[7], untrusted[8])
    return Part(tuple(MetadataTag(MetadataGroup.JFIF, "", name, value) for name, value in values.items()))


def read_comments(untrusted: Iterable[bytes]) -> Part:
    """Each comment that has any text."""
    texts = (
        make_report_text(decode_text(raw[: REPORT_TAGS.payload_bytes].rstrip(b"\x00")))
        for raw in islice(untrusted, REPORT_TEXTS_LIMIT)
    )
    return Part(tuple(MetadataTag(MetadataGroup.COMMENT, "", "Comment", text) for text in texts if text))
