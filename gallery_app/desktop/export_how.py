"""Size, format and metadata of exported files."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from gallery_app.desktop.export_columns import Columns
from gallery_app.desktop.export_wording import (
    FORMAT_WORDS,
    NOTHING_DRAWN,
    RECEIVED_WORDS,
    STRIP_WORDS,
    Drawn,
    strip_sentence,
)
from gallery_app.desktop.fields import FieldBox, NumberField, ValueChooser
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.copying import CopyFormat, Strip
from gallery_app.domain.export_preset import EDGE_RANGE_PX, EDGES_PX, QUALITIES, SAFE, ExportPreset
from gallery_app.domain.translation import tr

_FULL, _OTHER = 0, -1
_LOSSY = (CopyFormat.JPEG, CopyFormat.WEBP)


class ExportHow(QWidget):
    """Shows a preset's values and changes them.

    Signals:
        edited: a person changed something; `changed` gives the values.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._preset = SAFE
        self._drawn = NOTHING_DRAWN
        self._is_showing = False
        self._is_other = False
        """A number is typed, be it one that is offered too."""
        self.chooser = self._make_chooser()
        self.edge = NumberField(theme, EDGE_RANGE_PX, tr("Longest edge in pixels"))
        self.edge.textEdited.connect(self._on_edge)
        self._px = PlainLabel(tr("px"), tone="second")
        self.format = ValueChooser(theme)
        for kind, words in FORMAT_WORDS.items():
            self.format.addItem(tr(words), kind.value)
        self.quality = QSlider(Qt.Orientation.Horizontal)
        self.quality.setRange(QUALITIES.start, QUALITIES.stop - 1)
        self.quality.setFixedWidth(theme.px(84))
        self.quality.setAccessibleName(tr("Quality"))
        self._quality_words = PlainLabel(tone="second", font=theme.font(12, tabular=True))
        self._quality_words.setFixedWidth(theme.px(26))
        self.strip = ValueChooser(theme)
        for policy, words in STRIP_WORDS.items():
            self.strip.addItem(tr(words), policy.value)
        self._sign = QLabel()
        self._sentence = PlainLabel(font=theme.font(12), wraps=True)
        self._is_personal = False
        self._lay_out()
        for each in (self.chooser, self.format, self.strip):
            each.currentIndexChanged.connect(self._on_edit)
        self.quality.valueChanged.connect(self._on_edit)
        theme.changed.connect(self._recolour)
        self.show_preset(SAFE)

    def show_preset(self, preset: ExportPreset) -> None:
        """Show the values of a preset."""
        if preset.edge_limit_px != self._preset.edge_limit_px:
            self._is_other = False
        self._show(preset)

    def show_drawn(self, drawn: Drawn) -> None:
        """So many files are drawn on: they do not leave as they came."""
        if drawn != self._drawn:
            self._drawn = drawn
            self._show_parts()

    def _show(self, preset: ExportPreset) -> None:
        self._is_showing = True
        self._preset = preset
        edge = preset.edge_limit_px
        is_other = self._is_other or (edge is not None and edge not in EDGES_PX)
        value = _OTHER if is_other else _FULL if edge is None else edge
        self.chooser.setCurrentIndex(self.chooser.findData(value))
        if edge is not None and self.edge.number != edge and not self.edge.hasFocus():
            self.edge.setText(str(edge))
            self.edge.show_refused(is_refused=False)
        self.format.setItemText(
            0, tr(RECEIVED_WORDS if self._can_be_exact(preset) else FORMAT_WORDS[CopyFormat.KEEP])
        )
        self.format.setCurrentIndex(self.format.findData(preset.format.value))
        self.quality.setValue(preset.quality)
        self.strip.setCurrentIndex(self.strip.findData(preset.strip.value))
        self._show_parts()
        self._is_showing = False

    def changed(self, preset: ExportPreset) -> ExportPreset:
        """The preset with the values shown here."""
        size = self.chooser.currentData()
        edge = None if size == _FULL else self.edge.number if size == _OTHER else int(size)
        if size == _OTHER and edge is None:
            edge = preset.edge_limit_px
        return replace(
            preset,
            edge_limit_px=edge,
            format=CopyFormat(self.format.currentData()),
            quality=self.quality.value(),
            strip=Strip(self.strip.currentData()),
        )

    @property
    def problem(self) -> str:
        """What cannot be taken as it is; empty if all can."""
        if self.chooser.currentData() == _OTHER and self.edge.number is None:
            return tr(
                "The longest edge is {least} to {most} pixels",
                least=EDGE_RANGE_PX.start,
                most=EDGE_RANGE_PX.stop - 1,
            )
        return ""

    def sentence(self) -> str:
        """What is said about metadata, for tests."""
        return self._sentence.text()

    @staticmethod
    def _can_be_exact(preset: ExportPreset) -> bool:
        return preset.strip is Strip.NONE and preset.edge_limit_px is None

    def _on_edge(self) -> None:
        self.edge.show_refused(is_refused=self.edge.number is None)
        self._on_edit()

    def _on_edit(self) -> None:
        if self._is_showing:
            return
        was_other, self._is_other = self._is_other, self.chooser.currentData() == _OTHER
        if self._is_other and not was_other and not self.edge.text():
            self.edge.setText(str(self._preset.edge_limit_px or EDGES_PX[1]))
        self._show(self.changed(self._preset))
        self.edited.emit()

    def _show_parts(self) -> None:
        for part in (self.edge, self._px):
            part.setVisible(self.chooser.currentData() == _OTHER)
        for widget in (self.quality, self._quality_words):
            widget.setVisible(self._preset.format in _LOSSY)
        self._quality_words.setText(str(self._preset.quality))
        sentence, self._is_personal = strip_sentence(self._preset, self._drawn)
        self._sentence.setText(sentence)
        self.strip.setAccessibleDescription(sentence)
        self._recolour()

    def _recolour(self) -> None:
        self._sentence.setProperty("tone", "amber" if self._is_personal else "second")
        self._sentence.style().polish(self._sentence)
        icon, tone = ("shield-alert", "amber") if self._is_personal else ("shield-check", "good")
        self._sign.setPixmap(self._theme.pixmap(icon, tone, 16, self.devicePixelRatioF()))

    def _make_chooser(self) -> ValueChooser:
        size = ValueChooser(self._theme)
        size.addItem(tr("Full size"), _FULL)
        for edge in EDGES_PX:
            size.addItem(tr("Longest edge {edge} px", edge=edge), edge)
        size.addItem(tr("Another longest edge"), _OTHER)
        return size

    def _lay_out(self) -> None:
        theme = self._theme
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, theme.px(20), 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1)
        columns = Columns(theme, least_px=200, gap_px=10)
        columns.show_parts(
            (
                FieldBox(theme, tr("Size"), self.chooser, self.edge, self._px),
                FieldBox(theme, tr("Format"), self.format, self.quality, self._quality_words),
                FieldBox(theme, tr("Metadata"), self.strip),
                said,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)
