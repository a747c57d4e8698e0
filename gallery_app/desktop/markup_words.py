"""Marks in words, for screen readers and for the list of what can be undone."""

from dataclasses import astuple, dataclass

from gallery_app.desktop.markup import CROP, Markup
from gallery_app.desktop.markup_geometry import find_bounds
from gallery_app.desktop.markup_tools import COLOURS_WITHIN
from gallery_app.domain.display import display_text
from gallery_app.domain.marks import Arrow, Colour, Label, Mark, Rectangle
from gallery_app.domain.translation import mark, tr
from gallery_app.domain.view import Box


@dataclass(frozen=True, slots=True)
class MarkWords:
    """How a mark is called, what a step of drawing does to it, and what is told when it is gone."""

    name: str
    draw: str
    change: str
    recolour: str
    delete: str
    deleted: str


_REDACTION = MarkWords(
    mark("Redaction"),
    mark("Draw redaction"),
    mark("Change redaction"),
    mark("Recolour redaction"),
    mark("Delete redaction"),
    mark("Redaction deleted"),
)
_RECTANGLE = MarkWords(
    mark("Rectangle"),
    mark("Draw rectangle"),
    mark("Change rectangle"),
    mark("Recolour rectangle"),
    mark("Delete rectangle"),
    mark("Rectangle deleted"),
)
_ARROW = MarkWords(
    mark("Arrow"),
    mark("Draw arrow"),
    mark("Change arrow"),
    mark("Recolour arrow"),
    mark("Delete arrow"),
    mark("Arrow deleted"),
)
_TEXT = MarkWords(
    mark("Text"),
    mark("Draw text"),
    mark("Change text"),
    mark("Recolour text"),
    mark("Delete text"),
    mark("Text deleted"),
)
_STEP = MarkWords(
    mark("Step {step}"),
    mark("Draw step {step}"),
    mark("Change step {step}"),
    mark("Recolour step {step}"),
    mark("Delete step {step}"),
    mark("Step {step} deleted"),
)
_CROP = MarkWords(
    mark("Crop"),
    mark("Draw crop"),
    mark("Change crop"),
    mark("Recolour crop"),
    mark("Delete crop"),
    mark("Crop deleted"),
)


def mark_words(drawn: Mark | None) -> MarkWords:
    """What is said of a mark; None is the crop."""
    step = drawn.words if isinstance(drawn, Label) else ""
    return MarkWords(*(tr(words, step=step) for words in astuple(_find_marked(drawn))))


def selection_words(markup: Markup) -> str:
    """What is selected, where and how large it is."""
    if markup.selected == CROP and markup.edits.crop is not None:
        return tr("Crop, {place}", place=place_words(markup.edits.crop))
    drawn = markup.mark
    if drawn is None or markup.selected is None:
        return tr("No mark selected")
    what = mark_words(drawn).name
    if isinstance(drawn, Label) and not drawn.is_step:
        what = tr("Text “{words}”", words=display_text(drawn.words, limit=80))
    return tr(
        "{what}, {colour}, mark {number} of {count}, {place}",
        what=what,
        colour=colour_words(drawn.colour),
        number=markup.selected + 1,
        count=len(markup.edits.marks),
        place=place_words(find_bounds(drawn)),
    )


def colour_words(colour: Colour) -> str:
    """The name of a colour of the palette; what comes from elsewhere by its numbers."""
    name = COLOURS_WITHIN.get(colour)
    return tr(name) if name is not None else tr("colour {code}", code=bytes(colour).hex())


def place_words(box: Box) -> str:
    """Size and place in pixels of the picture."""
    left, top, right, bottom = box
    return tr(
        "{width} by {height} pixels, {left} from the left, {top} from the top",
        width=right - left,
        height=bottom - top,
        left=left,
        top=top,
    )


def _find_marked(drawn: Mark | None) -> MarkWords:
    if isinstance(drawn, Label):
        return _STEP if drawn.is_step else _TEXT
    if isinstance(drawn, Arrow):
        return _ARROW
    if isinstance(drawn, Rectangle):
        return _RECTANGLE
    return _CROP if drawn is None else _REDACTION
