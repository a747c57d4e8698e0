"""Frames of a film and pages of a document: play, pause, step; a frame is shown once its pixels are here."""

from PySide6.QtCore import QObject, QTimer, Signal

from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_canvas import ViewCanvas

_AHEAD = 4


class FilmPlayer(QObject):
    """Leads a canvas through the pages of its picture.

    Signals:
        changed: another page is shown, or it plays or stands now; what shows the state asks for it.
    """

    changed = Signal()

    def __init__(self, canvas: ViewCanvas, cache: ViewCache) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._cache = cache
        self._wanted: int | None = None
        self._end: int | None = None
        """The first page that turned out to be broken: the film ends before it."""
        self.is_playing = False
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(lambda: self._go(self.page + 1))

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._canvas.shown.page if self._canvas.shown is not None else 0

    @property
    def pages(self) -> int:
        """How many there are; 1 for a plain picture, and while it is not known."""
        facts = self._canvas.facts()
        told = facts.pages if facts is not None else 1
        return told if self._end is None else min(told, self._end)

    @property
    def is_film(self) -> bool:
        """Whether it moves by itself; the pages of a document do not."""
        facts = self._canvas.facts()
        return facts is not None and facts.is_film

    def begin(self) -> None:
        """Another picture is there."""
        self.pause()
        self._end = None

    def play(self) -> None:
        """Let a film run from where it is."""
        if self.is_film and self.pages > 1 and not self.is_playing:
            self.is_playing = True
            self._stay()
            self.changed.emit()

    def pause(self) -> None:
        """Stand still."""
        self._clock.stop()
        self._wanted = None
        self._canvas.pages_ahead = ()
        if self.is_playing:
            self.is_playing = False
            self.changed.emit()
            self._canvas.wish_now()

    def toggle(self) -> None:
        """Play or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def step(self, pages: int) -> None:
        """Go on or back by hand; a film stands still then."""
        self.pause()
        target = self.page + pages
        if self.is_film or 0 <= target < self.pages:
            self._go(target)

    def take_arrival(self) -> None:
        """Pixels came: perhaps those that were waited for."""
        if self._wanted is not None:
            self._go(self._wanted)

    def take_failure(self, page: int) -> None:
        """A page is broken: those after it are taken to be as well."""
        if page > 0 and page > self.page:
            self._end = page if self._end is None else min(page, self._end)
            wanted, self._wanted = self._wanted, None
            self._canvas.pages_ahead = ()
            if wanted is not None and self.is_playing and self.pages > 1:
                self._go(0)
            elif self.pages < 2:
                self.pause()
            self.changed.emit()

    def _go(self, page: int) -> None:
        """Show a page, now or when it is here; a film begins anew at its end."""
        pages = self.pages
        shown = self._canvas.shown
        if shown is None or pages < 2:
            return
        page %= pages
        part = self._canvas.screen_part(page)
        if self._cache.find_whole(shown.image, part) is None:
            self._wanted = page
            self._look_ahead(page)
            return
        self._wanted = None
        self._canvas.show_page(page)
        if self.is_playing:
            self._stay()
        else:
            self._canvas.pages_ahead = ()  # what is shown comes first again, with all its tiles
            self._canvas.wish_now()
        self.changed.emit()

    def _stay(self) -> None:
        """Let the frame stand as long as it says, and have the next ones come."""
        facts = self._canvas.facts()
        if facts is not None:
            self._clock.start(facts.duration_ms)
            self._look_ahead(self.page + 1)

    def _look_ahead(self, first: int) -> None:
        ahead = _AHEAD if self.is_playing else 1
        self._canvas.pages_ahead = tuple((first + more) % self.pages for more in range(ahead))
        self._canvas.wish_now()
