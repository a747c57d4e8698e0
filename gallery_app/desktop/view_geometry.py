"""How a picture lies in its room: zoom, place and turn, as plain numbers. Sizes are pixels of the screen.

The room is the canvas in device pixels, so that 100 % is one pixel of the picture on one of the screen at
any scale factor. A view's point is of the picture as it is turned.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from gallery_app.domain.view import Box

TALL = 2.5
"""Higher than this many widths a picture opens at fit width, from its top: small it could not be read."""
SCALE_MAX = 32.0
SCALE_MIN = 0.02
STEP = 1.25


class Size(NamedTuple):
    """Width and height."""

    width: int
    height: int

    def turned(self, turns: int) -> "Size":
        """The size after quarter turns."""
        return Size(self.height, self.width) if turns % 2 else self


class Spot(NamedTuple):
    """A place in a room or in a picture."""

    x: float
    y: float


class Zoom(StrEnum):
    """What a view keeps to; FREE is any other scale."""

    FIT = "fit"
    WIDTH = "width"
    ACTUAL = "actual"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class View:
    """`scale` screen pixels a picture pixel; `centre` of the turned picture lies in the middle of the room.

    `turns` are quarter turns to the right.
    """

    zoom: Zoom
    scale: float
    centre: Spot
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture of this size in a room of that size; fitted, it keeps a margin on every side.

    Fitted, a picture is not enlarged beyond `fit_max`.
    """

    picture: Size
    room: Size
    margin: int = 0
    fit_max: float = 1.0

    def open(self, zoom: Zoom, turns: int = 0) -> View:
        """A view as a picture opens: by this zoom, tall ones at fit width and from the top."""
        shown = self.picture.turned(turns)
        is_tall = zoom is Zoom.FIT and shown.height > TALL * shown.width and shown.height > self.room.height
        kept = Zoom.WIDTH if is_tall else Zoom.FIT if zoom is Zoom.FREE else zoom
        scale = self.find_scale(kept, turns)
        top = self.room.height / scale / 2 if kept is Zoom.WIDTH else shown.height / 2
        return self.clamp(View(kept, scale, Spot(shown.width / 2, top), turns))

    def find_scale(self, zoom: Zoom, turns: int) -> float:
        """Of FIT and WIDTH: as large as the room allows, never beyond `fit_max`."""
        shown, inner = self.picture.turned(turns), self.inner
        if zoom is Zoom.FIT:
            return min(self.fit_max, inner.width / shown.width, inner.height / shown.height)
        return min(self.fit_max, inner.width / shown.width) if zoom is Zoom.WIDTH else 1.0

    @property
    def inner(self) -> Size:
        """The room without its margins."""
        return Size(max(1, self.room.width - 2 * self.margin), max(1, self.room.height - 2 * self.margin))

    def refit(self, view: View) -> View:
        """The same view in a room of another size."""
        if view.zoom in (Zoom.FIT, Zoom.WIDTH):
            view = replace(view, scale=self.find_scale(view.zoom, view.turns))
        return self.clamp(view)

    def carry_over(self, view: View, before: Size) -> View:
        """A view of the same picture that was thought to have another size, or of its page that has."""
        if view.zoom is not Zoom.FREE:
            return self.open(view.zoom, view.turns)
        wide, high = self.picture.turned(view.turns)
        old_wide, old_high = before.turned(view.turns)
        centre = Spot(view.centre.x * wide / old_wide, view.centre.y * high / old_high)
        return self.clamp(replace(view, scale=view.scale * old_wide / wide, centre=centre))

    def clamp(self, view: View) -> View:
        """No empty border where the picture is larger than the room; in the middle where it is smaller."""
        shown = self.picture.turned(view.turns)
        x = _clamp(view.centre.x, shown.width, self.room.width / view.scale)
        y = _clamp(view.centre.y, shown.height, self.room.height / view.scale)
        return replace(view, centre=Spot(x, y))

    def zoom_to(self, view: View, zoom: Zoom, at: Spot | None = None) -> View:
        """Fit, fit width or 100 %; `at` stays where it is."""
        if zoom is Zoom.WIDTH and view.zoom is not Zoom.WIDTH:
            return self.open(Zoom.WIDTH, view.turns)
        return replace(self.scale_to(view, self.find_scale(zoom, view.turns), at), zoom=zoom)

    def scale_to(self, view: View, scale: float, at: Spot | None = None) -> View:
        """Another scale; what lies at `at` in the room (its middle, if not given) stays there."""
        scale = min(max(scale, min(SCALE_MIN, view.scale)), SCALE_MAX)
        middle = Spot(self.room.width / 2, self.room.height / 2)
        spot = at or middle
        away = Spot(spot.x - middle.x, spot.y - middle.y)
        centre = Spot(
            view.centre.x + away.x / view.scale - away.x / scale,
            view.centre.y + away.y / view.scale - away.y / scale,
        )
        return self.clamp(replace(view, zoom=Zoom.FREE, scale=scale, centre=centre))

    def step(self, view: View, steps: float, at: Spot | None = None) -> View:
        """So many steps closer; a step that passes 100 % stops there."""
        scale = view.scale * STEP**steps
        if (view.scale < 1 < scale) or (view.scale > 1 > scale):
            scale = 1.0
        return self.scale_to(view, scale, at)

    def pan(self, view: View, across: float, down: float) -> View:
        """Move the picture by pixels of the screen."""
        moved = Spot(view.centre.x - across / view.scale, view.centre.y - down / view.scale)
        return self.clamp(replace(view, centre=moved))

    def turn(self, view: View, turns: int) -> View:
        """Turn by quarters; a zoom of one's own keeps its scale and looks at the same place."""
        after = (view.turns + turns) % 4
        if view.zoom in (Zoom.FIT, Zoom.WIDTH):
            return self.open(Zoom.FIT, after)
        shown, centre = self.picture.turned(view.turns), view.centre
        for _ in range(turns % 4):
            centre = Spot(shown.height - centre.y, centre.x)
            shown = shown.turned(1)
        return self.clamp(replace(view, turns=after, centre=centre))

    def find_rect(self, view: View) -> tuple[int, int, int, int]:
        """Left, top, width and height of the whole turned picture in the room, on whole pixels."""
        shown = self.picture.turned(view.turns)
        width, height = max(1, round(shown.width * view.scale)), max(1, round(shown.height * view.scale))
        left = round(self.room.width / 2 - view.centre.x * view.scale)
        top = round(self.room.height / 2 - view.centre.y * view.scale)
        return left, top, width, height

    def can_pan(self, view: View) -> tuple[bool, bool]:
        """Whether the picture is larger than the room, across and down."""
        _, _, width, height = self.find_rect(view)
        return width > self.room.width, height > self.room.height

    def find_visible(self, view: View) -> Box:
        """The box of the upright picture that lies in the room, before it is turned."""
        left, top, width, height = self.find_rect(view)
        right, bottom = min(width, self.room.width - left), min(height, self.room.height - top)
        return _unturn((max(0, -left), max(0, -top), right, bottom), Size(width, height), view, self.picture)


def _clamp(centre: float, length: float, room: float) -> float:
    if length <= room:
        return length / 2
    return min(max(centre, room / 2), length - room / 2)


def _unturn(box: Box, shown: Size, view: View, picture: Size) -> Box:
    """A box on the screen, counted from the turned picture's corner, in the picture's own pixels."""
    left, top, right, bottom = box
    for _ in range(-view.turns % 4):
        left, top, right, bottom = shown.height - bottom, left, shown.height - top, right
        shown = shown.turned(1)
    across, down = picture.width / shown.width, picture.height / shown.height
    return (
        max(0, int(left * across)),
        max(0, int(top * down)),
        min(picture.width, int(right * across) + 1),
        min(picture.height, int(bottom * down) + 1),
    )
