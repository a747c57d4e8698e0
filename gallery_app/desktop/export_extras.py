"""What an export writes besides the pictures, what it leaves out, and what is done after it."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.buttons import CheckBox
from gallery_app.desktop.export_columns import Columns
from gallery_app.desktop.filter_section import SectionHead
from gallery_app.desktop.folding_section import FoldingSection
from gallery_app.desktop.theme import Theme
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.translation import mark, tr

_FLAGS = {
    "manifest_csv": mark("Table of all files (CSV)"),
    "manifest_json": mark("Table of all files (JSON)"),
    "sheet_html": mark("Contact sheet (HTML)"),
    "sheet_pdf": mark("Contact sheet (PDF)"),
    "links": mark("Text file with ticket links"),
    "leave_out_private": mark("Leave out private notes"),
    "leave_out_copies": mark("Leave out copies of the same bytes"),
    "skip_same": mark("Skip files that are already there"),
}
_LEAST_PX = 230
_AFTER = mark("Open the folder when done")


class ExportExtras(FoldingSection):
    """Check boxes that fold away; how many are ticked is written beside the head then.

    Signals:
        edited: a person changed something of the preset.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        self._head = SectionHead(theme, tr("More", about="more of an export"))
        super().__init__(theme, "more", self._head, is_open=False)
        self._is_showing = False
        self.boxes = {name: CheckBox(theme, tr(words)) for name, words in _FLAGS.items()}
        self.opens_folder = CheckBox(theme, tr(_AFTER))
        for box in self.boxes.values():
            box.toggled.connect(self._on_edit)
        self.opens_folder.toggled.connect(self._count)
        parts: tuple[QWidget, ...] = (*self.boxes.values(), self.opens_folder)
        widest = max(part.sizeHint().width() for part in parts)
        columns = Columns(theme, least_px=max(_LEAST_PX, ceil(widest / theme.scale)), gap_px=2)
        columns.show_parts(parts)
        self.column.addWidget(columns)

    def show_preset(self, preset: ExportPreset) -> None:
        """Tick what a preset has."""
        self._is_showing = True
        for name, box in self.boxes.items():
            box.setChecked(getattr(preset, name))
        self._is_showing = False
        self._count()

    def changed(self, preset: ExportPreset) -> ExportPreset:
        """The preset with what is ticked here."""
        flags: dict[str, bool] = {name: box.isChecked() for name, box in self.boxes.items()}
        return replace(preset, **flags)  # type: ignore[arg-type]  # every flag is a field by its name

    def _on_edit(self) -> None:
        if not self._is_showing:
            self._count()
            self.edited.emit()

    def _count(self) -> None:
        ticked = sum(box.isChecked() for box in (*self.boxes.values(), self.opens_folder))
        self._head.show_chosen(ticked)
