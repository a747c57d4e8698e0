"""The section on what was measured: likeness, sharpness, brightness, colours, nearest pictures."""

from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.image import ImageAnalysis, ImageKind
from gallery_app.domain.inspect_rows import Row, Section, Tone, make_row
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query import Query
from gallery_app.domain.query_likeness import make_likeness_query
from gallery_app.domain.result import Place

NAME: Final = "analysis"
KIND_WORDS: Final = {
    ImageKind.PHOTO: "Photo",
    ImageKind.SCREENSHOT: "Screenshot",
    ImageKind.GRAPHIC: "Graphic",
    ImageKind.UNKNOWN: "Not clear",
}
_SHARPNESS: Final = ((40, "Blurred"), (150, "Soft"), (600, "Good"))
"""Variance of the Laplacian at 512 px below which each word is said; above the last it is very sharp."""
_BRIGHTNESS: Final = ((30, "Very dark"), (80, "Dark"), (180, "Medium"), (230, "Bright"))
_NEAREST_LIMIT: Final = 5


def make_analysis_section(inspection: Inspection) -> Section:
    """Of the 512 px thumbnail; nothing of it is known of a picture that cannot be decoded."""
    info = inspection.info
    analysis = info.analysis if info is not None else None
    if info is None or analysis is None:
        is_pending = inspection.report is None and inspection.error is None
        reason = "Still reading" if is_pending else "Only pictures that can be opened are measured"
        return Section(NAME, "Analysis", reason=reason, is_pending=is_pending)
    rows = (
        *make_row("Looks like", KIND_WORDS[analysis.kind], note=analysis.kind_reason),
        *make_row("Sharpness", say_sharpness(analysis.sharpness), note=f"{analysis.sharpness:.0f}"),
        *make_row(
            "Brightness", say_brightness(analysis.brightness), note=f"{analysis.brightness:.0f} of 255"
        ),
        *make_row("Colours", ", ".join(analysis.colours)),
        *_alpha_rows(analysis),
        *make_row("Likeness", analysis.difference_hash, tone=Tone.QUIET),
        *_nearest_rows(inspection, make_likeness_query(info)),
    )
    return Section(NAME, "Analysis", rows)


def say_sharpness(variance: float) -> str:
    """`Blurred`, `Soft`, `Good`, `Very sharp`."""
    return next((words for limit, words in _SHARPNESS if variance < limit), "Very sharp")


def say_brightness(mean: float) -> str:
    """`Dark` to `Very bright`."""
    return next((words for limit, words in _BRIGHTNESS if mean < limit), "Very bright")


def _alpha_rows(analysis: ImageAnalysis) -> tuple[Row, ...]:
    return make_row("Transparency", "Has see-through parts" if analysis.has_alpha else "")


def _nearest_rows(inspection: Inspection, query: Query) -> tuple[Row, ...]:
    """The pictures that look most like it but are other files, each once a ticket."""
    near: dict[tuple[bool, int], Place] = {}
    for place in inspection.places:
        if place.distance:
            near.setdefault((place.in_article, int(place.parent)), place)
    rows: list[Row] = []
    for place in list(near.values())[:_NEAREST_LIMIT]:
        number = f"Article {place.parent}" if place.in_article else f"#{place.parent}"
        words = f"{number} {display_text(place.name, limit=60)}".rstrip()
        label = "Nearest" if not rows else ""
        rows += make_row(label, words, note=f"{place.distance} of 64 bits differ", target=query)
    return tuple(rows)
