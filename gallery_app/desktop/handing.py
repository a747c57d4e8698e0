"""What leads pictures out of the window: export, clipboard, drag, tray; which pictures are meant by it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.actions import Actions
from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.closer_looks import CloserLooks
from gallery_app.desktop.export_actions import ExportActions
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.handover_controller import HandoverController
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.serving_controller import ServingController
from gallery_app.desktop.tray_controller import TrayController
from gallery_app.domain.events import EditsChanged, Event, JobFailed, TrayChanged
from gallery_app.domain.ids import ImageId
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace

Images = tuple[ImageId, ...]


class Handing(QObject):
    """Puts them into the window; `chosen` are the pictures meant in the grid."""

    def __init__(
        self,
        window: QWidget,
        engine: EngineFace,
        bridge: Bridge,
        routes: JobRoutes,
        *,
        gallery: GalleryController,
        closer: CloserLooks,
        chosen: Callable[[], Images],
        undo: QUndoStack,
        remembered: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        parts = closer.parts
        self._engine = engine
        self._routes = routes
        self._closer = closer
        self._chosen = chosen
        self.handover = HandoverController(
            engine, bridge, routes, parts.page, closer.theme, toast=parts.toast, error_bar=parts.error_bar
        )
        self.tray = TrayController(
            engine, routes, parts.page, button=parts.status.tray, toast=parts.toast, undo=undo
        )
        self.exports = ExportActions(
            window,
            engine,
            routes,
            gallery=gallery,
            closer=closer,
            remembered=remembered,
            tray_images=lambda: self.tray.images,
        )
        self.serving = ServingController(
            window, engine, routes, closer.theme, toast=parts.toast, errors=parts.error_bar
        )
        self.handover.report_template = remembered.get("bug_report", self.handover.report_template)
        parts.status.tray.export_asked.connect(self.exports.export_tray)
        self._wire_markup()
        parts.page.view.drag_asked.connect(
            lambda originals: self.handover.drag(self._meant(), originals=originals)
        )

    def _wire_markup(self) -> None:
        """What is drawn is kept for copies, which are made of it at once."""
        markup = self._closer.markup
        markup.keeper.changed.connect(self._keep_edits)
        markup.copy_asked.connect(lambda image: self.handover.copy((ImageId(image),)))
        markup.export_asked.connect(lambda _image: self.exports.export())

    def _keep_edits(self, image: str) -> None:
        edits = self._closer.markup.keeper.find(ImageId(image))
        self._routes.add(self._engine.save_edits(ImageId(image), edits), self._on_kept)

    def _on_kept(self, event: Event) -> None:
        if isinstance(event, JobFailed):
            self._closer.parts.error_bar.show_error(event.error, can_retry=False)

    def receive(self, event: Event) -> bool:
        """Take what is told after connecting; False if it is something else."""
        if isinstance(event, TrayChanged):
            self.tray.take(event)
        elif isinstance(event, EditsChanged):
            self._closer.markup.keeper.load(event.edits)
        else:
            return self.exports.controller.receive(event)
        return True

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return {"bug_report": self.handover.report_template, **self.exports.controller.make_remembered()}

    def explain_keys(self, actions: Actions) -> None:
        """Name keys in tooltips."""
        actions.tell_keys(self._closer.parts.toolbar.export.show_tooltip, tr("Export pictures"), "export")

    def make_runs(self) -> dict[str, Callable[[], None]]:
        """What the actions do, by id."""
        handover = self.handover
        return {
            "copy": lambda: handover.copy(self._meant()),
            "copy_files": lambda: handover.copy_files(self._meant()),
            "copy_originals": lambda: handover.copy_originals(self._meant()),
            "copy_links": lambda: handover.copy_links(self._meant()),
            "copy_secure_link": lambda: self.serving.copy_links(self._meant()),
            "local_api": self.serving.open_dialog,
            "copy_report": lambda: handover.copy_report(self._meant()),
            "edit_report": lambda: handover.edit_report(self._meant()),
            "pick": lambda: self.tray.toggle(self._meant()),
            **self.exports.make_runs(),
        }

    def make_conditions(self) -> dict[str, Callable[[], bool]]:
        """All but words and the local API need a picture."""
        needs = dict.fromkeys(self.make_runs(), lambda: bool(self._meant()))
        del needs["edit_report"], needs["local_api"]
        return needs | self.exports.make_conditions()

    def _meant(self) -> Images:
        """What is looked at closely, else what is chosen in the grid."""
        if self._closer.viewer.image is not None:
            return (self._closer.viewer.image,)
        if self._closer.comparison.is_open:
            return tuple(self._closer.comparison.images)
        return self._chosen()
