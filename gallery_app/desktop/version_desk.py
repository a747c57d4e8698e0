"""Looks for new versions where somebody wants that: the entry of the Help menu, and the note of one."""

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMainWindow

from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.events import Event, NewVersion
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace

_TRIED_EVERY_MS = 6 * 3600 * 1000
"""The engine asks once a day at most, however often it is tried: for windows that stay open for days."""


class VersionDesk(QObject):
    """`toggle` is the menu's entry; it is off, and cannot be switched on while nobody publishes versions."""

    def __init__(
        self,
        window: QMainWindow,
        engine: EngineFace,
        routes: JobRoutes,
        parts: WindowParts,
        *,
        is_attended: bool,
    ) -> None:
        super().__init__(window)
        self._engine, self._routes = engine, routes
        self._toast, self._notice = parts.toast, parts.new_version
        self._notice.followed.connect(self._open_page)
        self._page = ""
        self._is_attended = is_attended
        looks = engine.version_looks()
        self.toggle = QAction(_entry_words(is_published=looks.is_published), window)
        self.toggle.setCheckable(True)
        self.toggle.setChecked(looks.is_on)
        self.toggle.setEnabled(looks.is_published)
        self.toggle.toggled.connect(self._choose)
        self._clock = QTimer(self, interval=_TRIED_EVERY_MS)
        self._clock.timeout.connect(self._look)

    def begin(self) -> None:
        """The window stands: look, and now and then again."""
        if self._is_attended and self.toggle.isChecked():
            self._clock.start()
            self._look()

    def _choose(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        self._engine.set_version_looks(is_on=is_on)
        if is_on:
            self._toast.show_words(
                tr("Asked once a day. Who publishes Ticket Gallery sees this computer's network address."),
                can_undo=False,
            )
            self.begin()
        else:
            self._clock.stop()

    def _look(self) -> None:
        self._routes.add(self._engine.look_for_version(), self._receive, is_lasting=True)

    def _receive(self, event: Event) -> None:
        """Failures are quiet: the check of this computer has them."""
        if isinstance(event, NewVersion):
            self._page = event.page
            self._notice.tell(
                tr("Ticket Gallery {version} is there, at {page}", version=event.version, page=event.page)
            )

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))


def _entry_words(*, is_published: bool) -> str:
    if is_published:
        return tr("Look for new versions")
    return tr("Look for new versions (none are published yet)")
