"""A look at one picture: everything that its file says about itself. In a lane."""

from collections.abc import Callable, Iterable
from itertools import chain
from typing import Final, TypeVar

from gallery_app.domain.metadata import MetadataReport, MetadataTag
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.containers import find_blocks
from gallery_app.imaging.embedded import differs_from_embedded
from gallery_app.imaging.exif_tags import ExifPart, read_exif_tags
from gallery_app.imaging.histogram import make_histogram
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import REPORT_WARNINGS_LIMIT
from gallery_app.imaging.picture import Seen, see_picture
from gallery_app.imaging.report_json import cap_tags

T = TypeVar("T")

TAGS_LEFT_OUT: Final = "Some tags were left out: there are too many"


def inspect_picture(untrusted: bytes, format_name: str, pixels_limit: int) -> MetadataReport:
    """Whatever is broken is left out with a warning; nothing is raised but MemoryError."""
    reading = Reading()
    blocks = reading.read("The file", Blocks(), lambda: find_blocks(untrusted, format_name))
    exif = reading.read("The EXIF data", ExifPart(), lambda: read_exif_tags(blocks.exif), given=blocks.exif)
    seen = reading.read("The picture itself", None, lambda: _see(untrusted, format_name, pixels_limit))
    parts = (exif,)
    tags = reading.cap(chain.from_iterable(part.tags for part in parts))
    return MetadataReport(
        tags=tags,
        histogram=make_histogram(seen.large) if seen else None,
        content_credentials=blocks.content_credentials,
        maker_note_bytes=exif.maker_note_bytes,
        thumbnail_differs=_compare_embedded(reading, blocks.exif, seen),
        warnings=reading.list_warnings(chain(blocks.warnings, *(part.warnings for part in parts))),
    )


class Reading:
    """Reads part by part: one broken part never costs the others, it becomes a warning."""

    def __init__(self) -> None:
        """Nothing was wrong yet."""
        self._warnings: list[str] = []

    def read(self, subject: str, nothing: T, read: Callable[[], T], *, given: bytes = b"given") -> T:
        """What `read` returns; `nothing` if it raises, or if there is nothing `given` to read."""
        if not given:
            return nothing
        try:
            return read()
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - foreign bytes; the rest of the file may be good
            self._warnings.append(f"{subject} could not be read")
            return nothing

    def cap(self, tags: Iterable[MetadataTag]) -> tuple[MetadataTag, ...]:
        """As many tags as a report may have."""
        every = tuple(tags)
        kept = cap_tags(every)
        if len(kept) < len(every):
            self._warnings.append(TAGS_LEFT_OUT)
        return kept

    def list_warnings(self, more: Iterable[str]) -> tuple[str, ...]:
        """Those of the reading and `more`, each once."""
        return tuple(dict.fromkeys(chain(self._warnings, more)))[:REPORT_WARNINGS_LIMIT]


def _see(untrusted: bytes, format_name: str, pixels_limit: int) -> Seen | None:
    return see_picture(untrusted, format_name, pixels_limit)


def _compare_embedded(reading: Reading, exif: bytes, seen: Seen | None) -> bool | None:
    if seen is None or not exif:
        return None
    block, own = exif.removeprefix(EXIF_MARK), seen.analysis.difference_hash
    return reading.read("The embedded thumbnail", None, lambda: differs_from_embedded(block, own))
