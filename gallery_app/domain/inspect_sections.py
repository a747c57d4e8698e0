"""An inspection as sections of rows, in the order in which they are shown."""

from typing import Final

from gallery_app.domain.claim_hints import make_hints_section
from gallery_app.domain.display import size_words
from gallery_app.domain.image import ImageInfo
from gallery_app.domain.inspect_analysis import make_analysis_section
from gallery_app.domain.inspect_camera import make_camera_section
from gallery_app.domain.inspect_dates import make_dates_section
from gallery_app.domain.inspect_file import make_file_section
from gallery_app.domain.inspect_location import make_location_section
from gallery_app.domain.inspect_rows import Section, join_words
from gallery_app.domain.inspect_ticket import make_ticket_section
from gallery_app.domain.inspect_traces import make_traces_section
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query_days import Moment
from gallery_app.domain.words import format_name

OPEN_AT_FIRST: Final = ("ticket", "file", "dates", "camera", "hints", "analysis")
"""Names of the sections that stand open until somebody folds them."""


def make_sections(inspection: Inspection, moment: Moment) -> tuple[Section, ...]:
    """Always the same sections in the same order; one without rows says why."""
    return (
        make_ticket_section(inspection, moment),
        make_file_section(inspection, moment),
        make_dates_section(inspection, moment),
        make_camera_section(inspection),
        make_traces_section(inspection),
        make_location_section(inspection),
        make_hints_section(inspection),
        make_analysis_section(inspection),
    )


def make_headline(inspection: Inspection) -> str:
    """Format, pixels and size; before the bytes are known what the sender declared."""
    info, ref = inspection.info, inspection.ref
    if info is not None:
        return _say_info(info)
    declared = ref.declared_bytes if ref is not None else None
    return size_words(declared) if declared else ""


def _say_info(info: ImageInfo) -> str:
    pixels = f"{info.width} \N{MULTIPLICATION SIGN} {info.height}"
    return join_words((format_name(info), pixels, size_words(info.size_bytes)))
