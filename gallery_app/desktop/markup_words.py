"""Marks in words, for screen readers and for the list of what can be undone."""

from gallery_app.desktop.markup import CROP, Markup
from gallery_app.desktop.markup_geometry import find_bounds
from gallery_app.desktop.markup_tools import COLOURS
from gallery_app.domain.display import display_text
from gallery_app.domain.marks import Arrow, Colour, Label, Mark, Rectangle
from gallery_app.domain.view import Box


def kind_words(mark: Mark) -> str:
    """What a mark is."""
    if isinstance(mark, Label):
        return f"step {mark.words}" if mark.is_step else "text"
    return "arrow" if isinstance(mark, Arrow) else "rectangle" if isinstance(mark, Rectangle) else "redaction"


def selection_words(markup: Markup) -> str:
    """What is selected, where and how large it is."""
    if markup.selected == CROP and markup.edits.crop is not None:
        return f"Crop, {place_words(markup.edits.crop)}"
    mark = markup.mark
    if mark is None or markup.selected is None:
        return "No mark selected"
    what = kind_words(mark).capitalize()
    if isinstance(mark, Label) and not mark.is_step:
        what = f"{what} “{display_text(mark.words, limit=80)}”"
    number = f"mark {markup.selected + 1} of {len(markup.edits.marks)}"
    return f"{what}, {colour_words(mark.colour)}, {number}, {place_words(find_bounds(mark))}"


def colour_words(colour: Colour) -> str:
    """The name of a colour of the palette; what comes from elsewhere by its numbers."""
    name = COLOURS.get(colour)
    return name.lower() if name is not None else f"colour {bytes(colour).hex()}"


def place_words(box: Box) -> str:
    """Size and place in pixels of the picture."""
    left, top, right, bottom = box
    return f"{right - left} by {bottom - top} pixels, {left} from the left, {top} from the top"
