"""The viewer: one picture large, with its name above, its neighbours below and beside it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.film_bar import FilmBar
from gallery_app.desktop.film_player import FilmPlayer
from gallery_app.desktop.filmstrip import Filmstrip
from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.markup_bar import MarkupBar
from gallery_app.desktop.markup_layer import MarkupLayer
from gallery_app.desktop.pixmaps import PixmapCache
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_arrows import find_way, pan_by_arrow
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_canvas import ViewCanvas
from gallery_app.desktop.viewer_bar import ViewerBar
from gallery_app.domain.translation import tr

_SCREEN_SHARE = 0.9
_KEYS = Qt.Key


class Viewer(QFrame):
    """Canvas and filmstrip; the bar stands where the window puts it.

    Signals:
        step_asked: another picture is asked for; carries how many pictures on, or back if negative.
        back_asked: back to where the viewer was opened.
    """

    step_asked = Signal(int)
    back_asked = Signal()

    def __init__(self, theme: Theme, model: GalleryModel, pixmaps: PixmapCache, cache: ViewCache) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("viewer")
        self.setAccessibleName(tr("Viewer"))
        self.bar = ViewerBar(theme)
        self.canvas = ViewCanvas(theme, cache)
        self.markup = MarkupLayer(theme, self.canvas)
        self.markup_bar = MarkupBar(theme)
        self.markup_bar.hide()
        self.film = FilmPlayer(self.canvas, cache)
        self.strip = Filmstrip(model, theme, pixmaps)
        self._wants_strip = self._may_show_strip = True
        self._can_step = False, False
        self.setFocusProxy(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.markup_bar)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.strip)
        self.previous = self._make_arrow("chevron-left", tr("Previous picture"), -1)
        self.next = self._make_arrow("chevron-right", tr("Next picture"), 1)
        self.film_bar = FilmBar(theme, self.film)
        self.film_bar.setParent(self.canvas)
        self.film_bar.hide()
        self.film_bar.resized.connect(self._place_overlays)
        self._caption_words = ElidedLabel(font=theme.font(12))
        self.caption = self._make_caption()
        self.canvas.view_changed.connect(self._show_view)
        self.bar.zoom.zoom_asked.connect(self.canvas.zoom_to)
        self.bar.zoom.percent_asked.connect(self.canvas.zoom_to_percent)
        self.bar.step_asked.connect(self.canvas.step_zoom)
        self.bar.turn_left.clicked.connect(lambda: self.canvas.turn(-1))
        self.bar.turn_right.clicked.connect(lambda: self.canvas.turn(1))
        self.bar.backdrop.clicked.connect(self.canvas.next_backdrop)
        self.bar.back.clicked.connect(self.back_asked)
        self.canvas.installEventFilter(self)

    def show_steps(self, *, can_back: bool, can_forward: bool) -> None:
        """Offer the neighbours that there are."""
        self._can_step = can_back, can_forward
        self._update_steps()

    def _update_steps(self) -> None:
        """Whoever draws wants nothing in the way."""
        for arrow, is_possible in zip((self.previous, self.next), self._can_step, strict=True):
            arrow.setVisible(is_possible and not self.is_marking)

    @property
    def is_marking(self) -> bool:
        """Whether somebody draws on the picture."""
        return self.markup.tool is not None

    def show_markup_bar(self, *, is_on: bool) -> None:
        """Stand ready to draw: keys and Tab go to what lies over the canvas."""
        self.markup_bar.setVisible(is_on)
        self.setFocusProxy(self.markup if is_on else self.canvas)
        policies = Qt.FocusPolicy
        self.canvas.setFocusPolicy(policies.NoFocus if is_on else policies.StrongFocus)
        self._update_steps()
        self.film_bar.allow(is_allowed=not is_on)

    def toggle_strip(self) -> None:
        """Show the filmstrip, or do without; a person's choice."""
        self._wants_strip = not self._wants_strip
        self._update_strip()

    def allow_strip(self, *, is_allowed: bool) -> None:
        """Neither a quick look nor a full screen has one."""
        self._may_show_strip = is_allowed
        self._update_strip()

    def _update_strip(self) -> None:
        self.strip.setVisible(self._wants_strip and self._may_show_strip)

    def show_caption(self, words: str) -> None:
        """In a quick look, which has no bar, say over the picture what it is; nothing hides it."""
        self._caption_words.set_full_text(words)
        self.caption.setVisible(bool(words))
        self._place_overlays()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a picture that is larger than the room, and go to its neighbours otherwise.

        Space, which opens a quick look, closes it again.
        """
        way = find_way(event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif way is not None:
            self._take_arrow(way)
        elif event.key() == _KEYS.Key_Space and self.caption.isVisible():
            self.back_asked.emit()
        elif event.key() == _KEYS.Key_Space:
            self.canvas.pan(0, -self.canvas.height() * _SCREEN_SHARE)
        else:
            super().keyPressEvent(event)

    def _take_arrow(self, way: tuple[int, int]) -> None:
        across, _ = way
        if not pan_by_arrow(self.canvas, way, self._theme) and across:
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.step_asked.emit(across if is_mirrored else -across)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own button for going back does that."""
        if event.button() == Qt.MouseButton.BackButton:
            self.back_asked.emit()
        else:
            super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what lies over the picture in its place."""
        if watched is self.canvas and event.type() is QEvent.Type.Resize:
            self._place_overlays()
        return super().eventFilter(watched, event)

    def _show_view(self) -> None:
        self.bar.show_zoom(self.canvas.view)

    def _make_arrow(self, icon: str, name: str, step: int) -> IconButton:
        action = "previous_picture" if step < 0 else "next_picture"
        arrow = IconButton(self._theme, icon, name, action=action)
        arrow.setProperty("role", "round")
        arrow.setParent(self.canvas)
        arrow.setFixedSize(self._theme.px(40), self._theme.px(40))
        arrow.clicked.connect(lambda: self.step_asked.emit(step))
        return arrow

    def _make_caption(self) -> QFrame:
        caption = QFrame(self.canvas)
        caption.setObjectName("bubble")
        row = QHBoxLayout(caption)
        row.setContentsMargins(*(self._theme.px(side) for side in (12, 6, 12, 6)))
        row.addWidget(self._caption_words)
        caption.hide()
        return caption

    def _place_overlays(self) -> None:
        room, gap = self.canvas.rect(), self._theme.px(16)
        self.markup.setGeometry(room)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (self.next, self.previous) if is_mirrored else (self.previous, self.next)
        middle = (room.height() - left.height()) // 2
        left.move(QPoint(gap, middle))
        right.move(QPoint(room.width() - right.width() - gap, middle))
        for widget in (self.film_bar, self.caption):
            size = widget.sizeHint().boundedTo(room.size())
            area = QRect(QPoint(0, 0), size)
            area.moveCenter(room.center())
            area.moveBottom(room.bottom() - gap)
            widget.setGeometry(area)
        if self.caption.isVisible():
            self.film_bar.move(self.film_bar.x(), self.caption.y() - self.film_bar.height() - gap // 2)
