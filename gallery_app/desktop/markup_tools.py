"""What one draws with: the tools, the colours, and how thick lines and large texts are on a picture."""

import math
from dataclasses import dataclass
from enum import Enum

from gallery_app.desktop.view_geometry import Size
from gallery_app.domain.marks import BLACK, Colour
from gallery_app.domain.translation import mark

_TEXT_SHARE, _TEXT_MIN_PX, _TEXT_MAX_PX = 48, 14, 400
_LINE_SHARE, _LINE_MIN_PX = 5, 3


class Tool(Enum):
    """What the pointer does; the value is the id of the action that chooses it."""

    SELECT = "markup_select"
    REDACT = "redact"
    ARROW = "annotate"
    RECTANGLE = "markup_rectangle"
    TEXT = "markup_text"
    STEP = "markup_step"
    CROP = "markup_crop"


@dataclass(frozen=True, slots=True)
class ToolLook:
    """How a tool is shown and named."""

    icon: str
    name: str


TOOL_LOOKS = {
    Tool.SELECT: ToolLook("mouse-pointer-2", mark("Select and move")),
    Tool.REDACT: ToolLook("rectangle-filled", mark("Redact")),
    Tool.ARROW: ToolLook("move-up-right", mark("Arrow")),
    Tool.RECTANGLE: ToolLook("square", mark("Rectangle")),
    Tool.TEXT: ToolLook("type", mark("Text")),
    Tool.STEP: ToolLook("list-ordered", mark("Step")),
    Tool.CROP: ToolLook("crop", mark("Crop")),
}

_PALETTE: tuple[tuple[Colour, str, str], ...] = (
    (BLACK, mark("Black"), mark("black")),
    ((255, 255, 255), mark("White"), mark("white")),
    ((214, 32, 32), mark("Red"), mark("red")),
    ((255, 214, 0), mark("Yellow"), mark("yellow")),
    ((10, 125, 60), mark("Green"), mark("green")),
    ((20, 85, 230), mark("Blue"), mark("blue")),
    ((190, 20, 170), mark("Magenta"), mark("magenta")),
)
COLOURS = {colour: name for colour, name, _within in _PALETTE}
"""Few, and far from each other; the names are how they are told."""
COLOURS_WITHIN = {colour: within for colour, _name, within in _PALETTE}
"""The names as they stand within a sentence."""
RED: Colour = (214, 32, 32)


def find_text_px(picture: Size) -> int:
    """How high letters are, so that they can be read when the picture is fitted into a window."""
    size = round(math.sqrt(picture.width * picture.height) / _TEXT_SHARE)
    return min(max(size, _TEXT_MIN_PX), _TEXT_MAX_PX)


def find_line_px(picture: Size) -> int:
    """How wide lines are, to go with the letters."""
    return max(_LINE_MIN_PX, round(find_text_px(picture) / _LINE_SHARE))
