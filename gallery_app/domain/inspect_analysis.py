"""The section on what was measured: likeness, sharpness, brightness, colours, nearest pictures."""

from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.image import ImageAnalysis, ImageKind
from gallery_app.domain.inspect_rows import Row, Section, Tone, make_row
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.kept_words import say_kept
from gallery_app.domain.query import Query
from gallery_app.domain.query_likeness import make_likeness_query
from gallery_app.domain.result import Place
from gallery_app.domain.translation import mark, tr, tr_count
from gallery_app.domain.words import parent_words

NAME: Final = "analysis"
KIND_WORDS: Final = {
    ImageKind.PHOTO: mark("Photo"),
    ImageKind.SCREENSHOT: mark("Screenshot"),
    ImageKind.GRAPHIC: mark("Graphic"),
    ImageKind.UNKNOWN: mark("Not clear"),
}
_SHARPNESS: Final = ((40, mark("Blurred")), (150, mark("Soft")), (600, mark("Good")))
"""Variance of the Laplacian at 512 px below which each word is said; above the last it is very sharp."""
_BRIGHTNESS: Final = (
    (30, mark("Very dark")),
    (80, mark("Dark")),
    (180, mark("Medium")),
    (230, mark("Bright")),
)
_NEAREST_LIMIT: Final = 5


def make_analysis_section(inspection: Inspection) -> Section:
    """Of the 512 px thumbnail; nothing of it is known of a picture that cannot be decoded."""
    info = inspection.info
    analysis = info.analysis if info is not None else None
    if info is None or analysis is None:
        is_pending = inspection.report is None and inspection.error is None
        reason = tr("Still reading") if is_pending else tr("Only pictures that can be opened are measured")
        return Section(NAME, tr("Analysis"), reason=reason, is_pending=is_pending)
    rows = (
        *make_row(tr("Looks like"), tr(KIND_WORDS[analysis.kind]), note=say_kept(analysis.kind_reason)),
        *make_row(tr("Sharpness"), say_sharpness(analysis.sharpness), note=f"{analysis.sharpness:.0f}"),
        *make_row(
            tr("Brightness"),
            say_brightness(analysis.brightness),
            note=tr("{brightness} of 255", brightness=f"{analysis.brightness:.0f}"),
        ),
        *make_row(tr("Colours"), ", ".join(analysis.colours)),
        *_alpha_rows(analysis),
        *make_row(tr("Likeness"), analysis.difference_hash, tone=Tone.QUIET),
        *_nearest_rows(inspection, make_likeness_query(info)),
    )
    return Section(NAME, tr("Analysis"), rows)


def say_sharpness(variance: float) -> str:
    """`Blurred`, `Soft`, `Good`, `Very sharp`."""
    return next((tr(words) for limit, words in _SHARPNESS if variance < limit), tr("Very sharp"))


def say_brightness(mean: float) -> str:
    """`Dark` to `Very bright`."""
    return next((tr(words) for limit, words in _BRIGHTNESS if mean < limit), tr("Very bright"))


def _alpha_rows(analysis: ImageAnalysis) -> tuple[Row, ...]:
    return make_row(tr("See-through"), tr("In parts") if analysis.has_alpha else "")


def _nearest_rows(inspection: Inspection, query: Query) -> tuple[Row, ...]:
    """The pictures that look most like it but are other files, each once a ticket."""
    near: dict[tuple[bool, int], Place] = {}
    for place in inspection.places:
        if place.distance:
            near.setdefault((place.in_article, int(place.parent)), place)
    rows: list[Row] = []
    for place in list(near.values())[:_NEAREST_LIMIT]:
        number = parent_words(place.parent, in_article=place.in_article)
        words = f"{number} {display_text(place.name, limit=60)}".rstrip()
        label = tr("Nearest") if not rows else ""
        note = tr_count("{count} of 64 bits differ", "{count} of 64 bits differ", place.distance)
        rows += make_row(label, words, note=note, target=query)
    return tuple(rows)
