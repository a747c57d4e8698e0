"""Keeps the canvases of a comparison together: what is done to one happens to all, unless meant alone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from gallery_app.desktop.compare_canvas import CompareCanvas
from gallery_app.desktop.compare_geometry import (
    IN_LINE,
    Apart,
    Look,
    find_view,
    follow,
    open_look,
    set_apart,
    share_fit,
)
from gallery_app.desktop.view_geometry import Size, View, Zoom


class CompareLink(QObject):
    """The look that the first `count` canvases share.

    Signals:
        placed: the pictures lie elsewhere, or at another size.
        sizes_changed: another size of a picture became known: the room may be cut otherwise.
    """

    placed = Signal()
    sizes_changed = Signal()

    def __init__(self, canvases: Sequence[CompareCanvas]) -> None:
        super().__init__()
        self._canvases = canvases
        self._shown: Sequence[CompareCanvas] = ()
        self._sizes: tuple[Size | None, ...] = ()
        self._was_moved = False
        self.look = Look()
        self.is_on = True
        """Whether they move together; Alt breaks the link for a gesture."""
        for canvas in canvases:
            canvas.view_changed.connect(lambda canvas=canvas: self._take_move(canvas))

    def open(self, count: int) -> None:
        """Other pictures come: all in line, all of each."""
        self._shown = self._canvases[:count]
        self._sizes, self._was_moved = (None,) * count, False
        self.look, self.is_on = Look(), True
        for canvas in self._canvases:
            canvas.apart = IN_LINE

    @property
    def sizes(self) -> tuple[Size | None, ...]:
        """The sizes of the pictures, as far as they are known."""
        return self._sizes

    def take_sizes(self) -> None:
        """A picture or its true size came: count all fits anew, and lay it as the others lie."""
        scenes = [canvas.scene() for canvas in self._shown]
        sizes = tuple(scene.picture if scene is not None else None for scene in scenes)
        if sizes == self._sizes:
            self.place_all()
            return
        self._sizes = sizes
        known = [size for size in sizes if size is not None]
        shares = dict(zip(known, share_fit(known), strict=True))
        for canvas, size in zip(self._shown, sizes, strict=True):
            canvas.fit_max = shares[size] if size is not None else 1.0
        if not self._was_moved and len(known) == len(self._shown):
            self.look = open_look([scene for canvas in self._shown if (scene := canvas.scene()) is not None])
        self.sizes_changed.emit()

    def place_all(self) -> None:
        """Lay every picture as the look says."""
        for canvas in self._shown:
            canvas.place(self.look, canvas.apart)
        self.placed.emit()

    def keep_scale(self, canvas: CompareCanvas, before: View | None) -> None:
        """The room is another: a scale of one's own stays what it was on this canvas."""
        scene = canvas.scene()
        if scene is not None and before is not None and self.look.zoom is Zoom.FREE:
            there = find_view(scene, self.look, canvas.apart)
            self.look = follow(self.look, scene, scene.scale_to(there, before.scale), canvas.apart)

    def show_each_actual(self) -> None:
        """100 % in every pane, whatever the sizes; the middle of each stays where it is."""
        for canvas in self._shown:
            if (scene := canvas.scene()) is not None and canvas.view is not None:
                view = scene.zoom_to(canvas.view, Zoom.ACTUAL)
                canvas.apart = set_apart(self.look, scene, view, canvas.apart)
        self._was_moved = True
        self.place_all()

    def exchange(self, one: int, other: int) -> None:
        """Two pictures change places; each takes along how it is set apart."""
        first, second = self._canvases[one], self._canvases[other]
        first.apart, second.apart = second.apart, first.apart

    def _take_move(self, canvas: CompareCanvas) -> None:
        scene, view = canvas.scene(), canvas.view
        if scene is None or view is None or canvas not in self._shown:
            return
        if view == find_view(scene, self.look, canvas.apart):  # nobody moved it: it was shown first
            return
        self._was_moved = True
        if canvas.is_alone or not self.is_on:
            canvas.apart = set_apart(self.look, scene, view, canvas.apart)
        else:
            if view.zoom in (Zoom.FIT, Zoom.WIDTH):
                self._line_up()
            self.look = follow(self.look, scene, view, canvas.apart)
        self.place_all()

    def _line_up(self) -> None:
        """Who asks for all of the pictures wants them in line; a turn is a picture's own."""
        for canvas in self._canvases:
            canvas.apart = Apart(turns=canvas.apart.turns)
