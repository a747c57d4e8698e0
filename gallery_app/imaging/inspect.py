"""A look at one picture: everything that its file says about itself. In a lane."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final, TypeVar

from gallery_app.domain.metadata import MetadataReport, MetadataTag
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Blocks, Part
from gallery_app.imaging.containers import add_embedded, find_blocks
from gallery_app.imaging.embedded import differs_from_embedded
from gallery_app.imaging.exif_tags import ExifPart, read_exif_tags
from gallery_app.imaging.histogram import make_histogram
from gallery_app.imaging.icc import read_icc
from gallery_app.imaging.iptc import find_iptc, read_iptc
from gallery_app.imaging.jfif import read_comments, read_jfif
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import REPORT_WARNINGS_LIMIT
from gallery_app.imaging.picture import Seen, see_picture
from gallery_app.imaging.report_json import add_tags
from gallery_app.imaging.xmp import read_xmp
from gallery_app.imaging.xmp_traces import Traces, find_traces

T = TypeVar("T")

PIXELS_UNREAD: Final = mark("The picture itself could not be read")
FILE_UNREAD: Final = mark("The file could not be read")
EXIF_UNREAD: Final = mark("The EXIF data could not be read")
XMP_UNREAD: Final = mark("The XMP data could not be read")
HISTORY_UNREAD: Final = mark("The XMP history could not be read")
IPTC_UNREAD: Final = mark("The IPTC data could not be read")
PROFILE_UNREAD: Final = mark("The colour profile could not be read")
JFIF_UNREAD: Final = mark("The JFIF data could not be read")
COMMENT_UNREAD: Final = mark("A comment could not be read")
THUMBNAIL_UNREAD: Final = mark("The embedded thumbnail could not be read")
TAGS_LEFT_OUT: Final = mark("Some tags were left out: there are too many")


def inspect_picture(untrusted: bytes, format_name: str, pixels_limit: int) -> MetadataReport:
    """Whatever is broken is left out with a warning; nothing is raised but MemoryError.

    The pixels are looked at last, and with a limit of 0 not at all.
    """
    reading = Reading()
    blocks = reading.read(FILE_UNREAD, Blocks(), lambda: find_blocks(untrusted, format_name))
    if blocks.exif and blocks.exif is not untrusted:
        blocks = reading.read(EXIF_UNREAD, blocks, lambda: add_embedded(blocks))
    exif = reading.read(EXIF_UNREAD, ExifPart(), lambda: read_exif_tags(blocks.exif), given=blocks.exif)
    xmp = reading.read(XMP_UNREAD, Part(), lambda: read_xmp(blocks.xmp))
    parts = (exif, *_read_others(reading, blocks), xmp, Part(blocks.tags, blocks.warnings))
    seen: Seen | None = None
    if pixels_limit:
        seen = reading.read(PIXELS_UNREAD, None, lambda: see_picture(untrusted, format_name, pixels_limit))
    traces = reading.read(HISTORY_UNREAD, Traces(), lambda: find_traces(xmp.tags))
    report = MetadataReport(
        details=blocks.details,
        histogram=make_histogram(seen.large) if seen else None,
        creator_tool=traces.creator_tool,
        history=traces.history,
        content_credentials=blocks.content_credentials,
        digital_source_type=traces.digital_source_type,
        maker_note_bytes=exif.maker_note_bytes,
        thumbnail_differs=_compare_embedded(reading, blocks.exif, seen),
        warnings=reading.list_warnings(chain.from_iterable(part.warnings for part in parts)),
    )
    return _add_tags(report, tuple(chain.from_iterable(part.tags for part in parts)))


def _read_others(reading: "Reading", blocks: Blocks) -> Iterator[Part]:
    iptc = blocks.iptc or reading.read(IPTC_UNREAD, b"", lambda: find_iptc(blocks.photoshop))
    yield reading.read(IPTC_UNREAD, Part(), lambda: read_iptc(iptc), given=iptc)
    yield reading.read(PROFILE_UNREAD, Part(), lambda: read_icc(blocks.icc), given=blocks.icc)
    yield reading.read(JFIF_UNREAD, Part(), lambda: read_jfif(blocks.jfif), given=blocks.jfif)
    yield reading.read(COMMENT_UNREAD, Part(), lambda: read_comments(blocks.comments))


class Reading:
    """Reads part by part: one broken part never costs the others, it becomes a warning."""

    def __init__(self) -> None:
        """Nothing was wrong yet."""
        self._warnings: list[str] = []

    def read(self, warning: str, nothing: T, read: Callable[[], T], *, given: bytes = b"given") -> T:
        """What `read` returns; `nothing` if it raises, which is warned of, or if nothing is `given`."""
        if not given:
            return nothing
        try:
            return read()
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - foreign bytes; the rest of the file may be good
            self._warnings.append(warning)
            return nothing

    def list_warnings(self, more: Iterable[str]) -> tuple[str, ...]:
        """Those of the reading and `more`, each once."""
        return tuple(dict.fromkeys(chain(self._warnings, more)))[:REPORT_WARNINGS_LIMIT]


def _add_tags(report: MetadataReport, tags: tuple[MetadataTag, ...]) -> MetadataReport:
    """As many tags as there is room for beside the rest; if some are left out, the first warning says so."""
    whole = add_tags(report, tags)
    if len(whole.tags) == len(tags):
        return whole
    warnings = (TAGS_LEFT_OUT, *report.warnings)[:REPORT_WARNINGS_LIMIT]
    return add_tags(replace(report, warnings=warnings), tags)


def _compare_embedded(reading: Reading, exif: bytes, seen: Seen | None) -> bool | None:
    if seen is None or not exif:
        return None
    block, own = exif.removeprefix(EXIF_MARK), seen.analysis.difference_hash
    return reading.read(THUMBNAIL_UNREAD, None, lambda: differs_from_embedded(block, own))
