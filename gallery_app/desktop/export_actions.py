"""What is exported when somebody asks: the scopes there are now, the actions, and the toolbar's button."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from gallery_app.desktop.closer_looks import CloserLooks
from gallery_app.desktop.export_controller import ExportController
from gallery_app.desktop.export_settings import ExportScope, Images
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.domain.translation import number_words, tr, tr_count
from gallery_app.engine.face import EngineFace


def _nothing() -> Images:
    return ()


class ExportActions:
    """Puts the export's controller into the window.

    Args:
        tray_images: what is in the tray, in its order.
    """

    def __init__(
        self,
        window: QWidget,
        engine: EngineFace,
        routes: JobRoutes,
        *,
        gallery: GalleryController,
        closer: CloserLooks,
        remembered: Mapping[str, str],
        tray_images: Callable[[], Images] = _nothing,
    ) -> None:
        self._parts = closer.parts
        self._gallery = gallery
        self._closer = closer
        self._tray_images = tray_images
        self.controller = ExportController(
            window, engine, routes, parts=closer.parts, theme=closer.theme, remembered=remembered
        )
        button = self._parts.toolbar.export
        gallery.selection.changed.connect(lambda count, _pages: button.show_count(count))
        button.clicked.connect(self.export)

    def export(self) -> None:
        """Open the dialog."""
        self.controller.open(self.make_scopes())

    def export_tray(self) -> None:
        """Open the dialog for what lies in the tray."""
        if tray := self._tray_images():
            self.controller.open((_make_tray_scope(tray),))

    def make_scopes(self) -> tuple[ExportScope, ...]:
        """What can be exported now, the likeliest first: what is looked at, the selection, the tray, all."""
        scopes = [self._make_looked_at()] if self._is_closer else []
        selected = self._gallery.selection.images
        if selected:
            scopes.append(
                ExportScope(tr_count("{count} selected", "{count} selected", len(selected)), selected)
            )
        elif not scopes and (focused := self._parts.page.view.focused_id()) is not None:
            scopes.append(ExportScope(tr("this picture"), (focused,)))
        if tray := self._tray_images():
            scopes.append(_make_tray_scope(tray))
        total = self._count_result()
        if total > max((len(scope.images) for scope in scopes), default=0):
            words = tr_count("all {count} in the result", "all {count} in the result", total)
            scopes.append(ExportScope(words, fetch=self.controller.list_result))
        return tuple(scopes)

    def make_runs(self) -> dict[str, Callable[[], None]]:
        """What the actions do, by id."""
        return {
            "export": self.export,
            "export_again": lambda: self.controller.repeat_last(self.make_scopes()),
        }

    def make_conditions(self) -> dict[str, Callable[[], bool]]:
        """They need something to export."""
        return dict.fromkeys(("export", "export_again"), self._has_pictures)

    @property
    def _is_closer(self) -> bool:
        return self._closer.viewer.image is not None or self._closer.comparison.is_open

    def _make_looked_at(self) -> ExportScope:
        if self._closer.viewer.image is not None:
            return ExportScope(tr("this picture"), (self._closer.viewer.image,))
        images = tuple(self._closer.comparison.images)
        return ExportScope(tr_count("{count} compared", "{count} compared", len(images)), images)

    def _count_result(self) -> int:
        model = self._parts.page.model
        return model.position(0)[1] if self._gallery.is_showing and model.rowCount() else 0

    def _has_pictures(self) -> bool:
        return bool(self._gallery.selection.images or self._tray_images() or self._count_result())


def _make_tray_scope(tray: Images) -> ExportScope:
    return ExportScope(tr("tray ({count})", count=number_words(len(tray))), tray)
