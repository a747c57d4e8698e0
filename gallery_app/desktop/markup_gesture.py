"""What press, drag and release of the pointer do to the marks, without any widget."""

from dataclasses import dataclass, replace
from enum import Enum

from gallery_app.desktop.markup import CROP, Markup
from gallery_app.desktop.markup_geometry import Grip, keep_point, make_box
from gallery_app.desktop.markup_tools import Tool, find_line_px, find_text_px
from gallery_app.desktop.view_geometry import Spot
from gallery_app.domain.marks import Arrow, Colour, Label, Rectangle, Redaction


class Doing(Enum):
    """What a press begins."""

    DRAW = "draw"
    MOVE = "move"
    RESIZE = "resize"
    PAN = "pan"


@dataclass(frozen=True, slots=True)
class Gesture:
    """From a press on; places are of the picture."""

    doing: Doing
    base: Markup
    """As it was at the press, what was hit selected."""
    start: Spot
    tool: Tool
    colour: Colour
    grip: Grip | None = None
    hit: int | None = None
    """The mark that a click without a drag selects, where a drag draws over it."""

    def drag(self, at: Spot) -> Markup:
        """How it looks with the pointer there."""
        across, down = round(at.x - self.start.x), round(at.y - self.start.y)
        if self.doing is Doing.MOVE:
            return self.base.move(across, down)
        if self.doing is Doing.RESIZE and self.grip is not None:
            return self.base.resize(self.grip, across, down)
        return self._draw(at) if self.doing is Doing.DRAW else self.base

    def click(self) -> Markup:
        """The pointer was let go where it was pressed."""
        if self.doing is not Doing.DRAW:
            return self.base
        if self.hit is not None:
            return self.base.select(self.hit)
        return self._draw(self.start) if self.tool is Tool.STEP else self.base.select(None)

    @property
    def asks_text(self) -> bool:
        """Whether a release without a mark below begins a text."""
        return self.doing is Doing.DRAW and self.tool is Tool.TEXT and self.hit is None

    def _draw(self, at: Spot) -> Markup:
        base, picture = self.base, self.base.picture
        match self.tool:
            case Tool.REDACT:
                return base.add(Redaction(make_box(self.start, at, picture), self.colour))
            case Tool.RECTANGLE:
                box = make_box(self.start, at, picture)
                return base.add(Rectangle(box, self.colour, find_line_px(picture)))
            case Tool.ARROW:
                start, end = keep_point(*self.start, picture), keep_point(*at, picture)
                return base.add(Arrow(start, end, self.colour, find_line_px(picture)))
            case Tool.STEP:
                return base.add_step(at, self.colour, find_text_px(picture))
            case Tool.CROP:
                return base.with_crop(make_box(self.start, at, picture))
            case _:
                return base


def begin_gesture(markup: Markup, tool: Tool, colour: Colour, at: Spot, reach: float) -> Gesture:
    """What a press there begins; `reach` is how far a pointer may miss."""
    base = Gesture(Doing.DRAW, markup, at, tool, colour)
    grip = markup.find_grip(at, reach)
    if grip is not None:
        return replace(base, doing=Doing.RESIZE, grip=grip)
    if markup.holds(at, reach / 2):
        return replace(base, doing=Doing.MOVE)
    if tool is Tool.CROP:
        return replace(base, base=markup.select(CROP))
    hit = markup.find(at, reach / 2)
    is_label = hit is not None and isinstance(markup.edits.marks[hit], Label)
    if tool is Tool.SELECT or (is_label and tool in (Tool.TEXT, Tool.STEP)):
        doing = Doing.PAN if hit is None else Doing.MOVE
        return replace(base, doing=doing, base=markup.select(hit))
    return replace(base, hit=hit)


def begin_in_middle(markup: Markup, tool: Tool, colour: Colour, visible: tuple[int, int, int, int]) -> Markup:
    """A mark of a sensible size in the middle of what is visible, to go on with by keys."""
    left, top, right, bottom = visible
    x, y = (left + right) / 2, (top + bottom) / 2
    wide = (right - left) / 8
    high = min(wide / 3, (bottom - top) / 8)  # like a line of text
    if tool is Tool.CROP:
        wide, high = (right - left) * 0.4, (bottom - top) * 0.4
    gesture = Gesture(Doing.DRAW, markup, Spot(x - wide, y - high), tool, colour)
    return gesture.drag(Spot(x, y) if tool is Tool.STEP else Spot(x + wide, y + high))
