"""Linked looking, as plain numbers: pictures of any size show the same place at the same size.

A look is what they share. It is counted from each picture's own fit and extent, so that a picture and its
smaller copy stay aligned. How one of them was set apart is kept beside it and lasts while all are moved.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gallery_app.desktop.view_geometry import SCALE_MAX, SCALE_MIN, Scene, Size, Spot, View, Zoom

_NEAR = 1e-9
_MIDDLE, _NOWHERE = Spot(0.5, 0.5), Spot(0.0, 0.0)
ALIKE = 0.02
"""Proportions that differ by less are taken for the same: rounding of a scaled copy, not another cut."""


@dataclass(frozen=True, slots=True)
class Look:
    """Where and how closely all look.

    `zoom` is FIT or WIDTH, or FREE with `scale` times each one's fit. `at` is what lies in the middle, from 0
    to 1 across and down the turned picture.
    """

    zoom: Zoom = Zoom.FIT
    scale: float = 1.0
    at: Spot = _MIDDLE
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Apart:
    """By how much one picture is set apart from what all share: for two that do not match by themselves."""

    scale: float = 1.0
    shift: Spot = _NOWHERE
    turns: int = 0

    @property
    def is_in_line(self) -> bool:
        """Whether it lies as the others do, but for quarter turns."""
        return self.scale == 1.0 and self.shift == _NOWHERE


IN_LINE = Apart()


def find_view(scene: Scene, look: Look, apart: Apart = IN_LINE) -> View:
    """How a picture lies under a look."""
    turns = (look.turns + apart.turns) % 4
    base = _find_base(scene, look, turns)
    zoom: Zoom
    if look.zoom is not Zoom.FREE and apart.scale == 1.0:
        zoom, scale = look.zoom, base
    else:
        least = min(SCALE_MIN, scene.find_scale(Zoom.FIT, turns))
        zoom, scale = Zoom.FREE, min(max(base * apart.scale, least), SCALE_MAX)
        scale = 1.0 if abs(scale - 1.0) < _NEAR else scale
    shown = scene.picture.turned(turns)
    at = Spot(look.at.x + apart.shift.x, look.at.y + apart.shift.y)
    return scene.clamp(View(zoom, scale, Spot(at.x * shown.width, at.y * shown.height), turns))


def follow(look: Look, scene: Scene, view: View, apart: Apart = IN_LINE) -> Look:
    """The look of all after one picture was moved to `view`.

    Of a direction in which this picture cannot move it says nothing: there the others stay where they are.
    """
    zoom = Zoom.FREE if view.zoom in (Zoom.ACTUAL, Zoom.FREE) else view.zoom
    fit = scene.find_scale(Zoom.FIT, view.turns)
    scale = view.scale / fit / apart.scale if zoom is Zoom.FREE else 1.0
    said = replace(look, zoom=zoom, scale=scale, turns=(view.turns - apart.turns) % 4)
    return replace(said, at=_find_spot(scene, view, find_view(scene, said, apart), look.at, apart.shift))


def set_apart(look: Look, scene: Scene, view: View, apart: Apart = IN_LINE) -> Apart:
    """How a picture lies beside the look of all after it alone was moved to `view`."""
    turns = (view.turns - look.turns) % 4
    scale = view.scale / _find_base(scene, look, view.turns)
    scale = 1.0 if abs(scale - 1.0) < _NEAR else scale
    said = Apart(scale, apart.shift, turns)
    shift = _find_spot(scene, view, find_view(scene, look, said), apart.shift, look.at)
    return replace(said, shift=shift)


def open_look(scenes: Sequence[Scene]) -> Look:
    """How a comparison begins: all of each picture, tall ones at fit width from the top if all are tall."""
    views = [scene.open(Zoom.FIT) for scene in scenes]
    if not views or any(view.zoom is not Zoom.WIDTH for view in views):
        return Look()
    return follow(Look(), scenes[0], views[0])


def share_fit(pictures: Sequence[Size]) -> tuple[float, ...]:
    """How far each may be enlarged when fitted: small ones are shown as large as the largest at its 100 %."""
    longest = max((max(picture) for picture in pictures), default=1)
    return tuple(min(SCALE_MAX, longest / max(picture)) for picture in pictures)


def is_alike(one: Size, other: Size) -> bool:
    """Whether both have the same proportions, so that one can be laid exactly over the other."""
    here, there = one.width * other.height, other.width * one.height
    return abs(here - there) <= ALIKE * max(here, there)


def _find_base(scene: Scene, look: Look, turns: int) -> float:
    if look.zoom is Zoom.FREE:
        return scene.find_scale(Zoom.FIT, turns) * look.scale
    return scene.find_scale(look.zoom, turns)


def _find_spot(scene: Scene, view: View, kept: View, before: Spot, counted_from: Spot) -> Spot:
    """Where the middle lies, from 0 to 1 less `counted_from`; as `before` where `kept` lies there too."""
    shown = scene.picture.turned(view.turns)

    def find(here: float, there: float, length: int, was: float, start: float) -> float:
        return was if abs(here - there) <= _NEAR * length else here / length - start

    return Spot(
        find(view.centre.x, kept.centre.x, shown.width, before.x, counted_from.x),
        find(view.centre.y, kept.centre.y, shown.height, before.y, counted_from.y),
    )
