"""The inspector's summary: preview, name, privacy, and sections that stay where they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from gallery_app.desktop.inspect_charts import ColourStrip, HistogramView, PreviewView
from gallery_app.desktop.inspect_privacy_box import PrivacyBox
from gallery_app.desktop.inspect_row import LABEL_PX
from gallery_app.desktop.inspect_section import InspectSection
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.image import Thumbnail
from gallery_app.domain.inspect_privacy import PrivacyLine
from gallery_app.domain.inspect_rows import Personal, Section
from gallery_app.domain.metadata import Histogram
from gallery_app.domain.translation import tr

SIDE_PX = 16


@dataclass(frozen=True, slots=True)
class Shown:
    """What the summary shows: of one picture, or of several together."""

    name: str
    headline: str
    sections: tuple[Section, ...]
    privacy: PrivacyLine | None
    thumbnails: tuple[Thumbnail, ...] = ()
    histogram: Histogram | None = None
    colours: tuple[str, ...] = ()


class InspectSummary(QScrollArea):
    """Sections are made once, by name, and change in place; what is looked at stays where it is.

    Signals:
        query_asked, reveal_asked, copy_asked: of a row.
        personal_asked: all personal values are to be shown (True) or hidden again.
        sections_changed: a section was folded or opened.
    """

    query_asked = Signal(object)
    reveal_asked = Signal(object)
    copy_asked = Signal(str)
    personal_asked = Signal(bool)
    sections_changed = Signal()

    def __init__(self, theme: Theme, names: Sequence[str], open_at_first: Collection[str]) -> None:
        super().__init__()
        self._theme = theme
        self._anchors: dict[bool, tuple[str, int]] = {}
        self._is_settling = False
        self._label_width = theme.px(LABEL_PX)
        self.setObjectName("inspectSummary")
        bar = QScrollBar(Qt.Orientation.Vertical)
        bar.setObjectName("panelScroll")
        self.setVerticalScrollBar(bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview = PreviewView(theme)
        self.name = ElidedLabel(font=theme.font(15, SEMIBOLD))
        self.headline = ElidedLabel(tone="second", font=theme.font(13))
        self.privacy = PrivacyBox(theme)
        self.privacy.reveal_asked.connect(self.personal_asked)
        self.histogram = HistogramView(theme)
        self.colours = ColourStrip(theme)
        self.sections: Mapping[str, InspectSection] = {
            name: InspectSection(theme, name, is_open=name in open_at_first) for name in names
        }
        self._lines: dict[str, QFrame] = {}
        self._lay_out()
        self._wire()

    # --- what is shown ----------------------------------------------------------------------------------

    def show_all(self, shown: Shown, revealed: frozenset[Personal]) -> None:
        """Change every part at once, and keep what is in sight in its place."""
        self._is_settling = True
        self.setUpdatesEnabled(False)
        self.preview.show_thumbnails(shown.thumbnails, tr("Preview of {name}", name=shown.name))
        self.name.set_full_text(shown.name)
        self.headline.set_full_text(shown.headline)
        self.privacy.setVisible(shown.privacy is not None)
        if shown.privacy is not None:
            self.privacy.show_line(shown.privacy, is_revealed=bool(revealed))
        self.histogram.show_histogram(shown.histogram)
        self.colours.show_colours(shown.colours)
        told = {section.name: section for section in shown.sections}
        for name, section in self.sections.items():
            section.setVisible(name in told)
            self._lines[name].setVisible(name in told)
            if name in told:
                section.show_section(told[name], revealed)
        self._line_up()
        self._settle()
        self.setUpdatesEnabled(True)
        QTimer.singleShot(0, self, self._end_settling)

    def _line_up(self) -> None:
        """All values begin below each other; what a longer label took stays, so that nothing jumps."""
        wanted = (section.find_label_width() for section in self.sections.values())
        self._label_width = max(self._label_width, *wanted)
        for section in self.sections.values():
            section.set_label_width(self._label_width)

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail]) -> None:
        """A small picture came in."""
        self.preview.show_thumbnails(tuple(thumbnails), self.preview.accessibleName())

    def open_sections(self) -> tuple[str, ...]:
        """The names of the open sections, to be remembered."""
        return tuple(name for name, section in self.sections.items() if section.is_open)

    def show_open_sections(self, names: Collection[str]) -> None:
        """Open these and fold the others."""
        for name, section in self.sections.items():
            section.set_open(is_open=name in names)

    def focus_first(self) -> None:
        """Take the keys."""
        section = next((each for each in self.sections.values() if not each.isHidden()), None)
        if section is not None:
            section.head.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- the place in it --------------------------------------------------------------------------------

    @property
    def _is_single(self) -> bool:
        """One picture and several together each have a place of their own."""
        return not next(iter(self.sections.values())).isHidden()

    def _note_place(self) -> None:
        """Remember what is at the top: a section and how far below its head."""
        if self._is_settling:
            return
        value = self.verticalScrollBar().value()
        anchor = ("", value)
        for name, section in self.sections.items():
            if not section.isHidden() and section.y() <= value:
                anchor = (name, value - section.y())
        self._anchors[self._is_single] = anchor

    def _settle(self) -> None:
        page = self.widget()
        if page is None:
            return
        layout = page.layout()
        if layout is not None:
            layout.activate()
        page.adjustSize()
        name, below = self._anchors.get(self._is_single, ("", 0))
        section = self.sections.get(name)
        top = section.y() if section is not None and not section.isHidden() else 0
        self.verticalScrollBar().setValue(top + below)

    def _end_settling(self) -> None:
        """Once more when Qt has laid out everything; then the place is a person's again."""
        self._settle()
        self._is_settling = False

    def _reveal(self, widget: object) -> None:
        page = self.widget()
        if not isinstance(widget, QWidget) or page is None or not page.isAncestorOf(widget):
            return
        place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
        self.ensureVisible(place.center().x(), place.bottom(), 0, self._theme.px(12))
        self.ensureVisible(place.center().x(), place.top(), 0, self._theme.px(12))

    # --- keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through heads and rows, Home and End to the first and last."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        step = moves.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        shown = [section for section in self.sections.values() if not section.isHidden()]
        stops = [stop for section in shown for stop in section.stops()]
        focus = QApplication.focusWidget()
        here = next((place for place, stop in enumerate(stops) if stop is focus), None)
        if here is not None:
            chosen = stops[min(len(stops) - 1, max(0, here + step))]
            chosen.setFocus(Qt.FocusReason.TabFocusReason)
            self._reveal(chosen)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name and call
        """Bring what takes the keys into view."""
        was_moved = super().focusNextPrevChild(next)
        self._reveal(QApplication.focusWidget())
        return was_moved

    # --- putting it together ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme, page = self._theme, QWidget()
        page.setObjectName("inspectPage")
        column = QVBoxLayout(page)
        side = theme.px(SIDE_PX)
        set_margins(column, side, theme.px(4), side - theme.px(8), theme.px(12))
        column.setSpacing(0)
        for part, gap in ((self.preview, 12), (self.name, 2), (self.headline, 10), (self.privacy, 4)):
            column.addWidget(part)
            column.addSpacing(theme.px(gap))
        for name, section in self.sections.items():
            line = QFrame()
            line.setObjectName("panelLine")
            line.setFixedHeight(theme.tokens.line_px)
            self._lines[name] = line
            column.addWidget(line)
            column.addWidget(section)
            if name == "analysis":
                section.add_widget(self.histogram)
                section.add_widget(self.colours)
        column.addStretch(1)
        self.setWidget(page)

    def _wire(self) -> None:
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._note_place())
        for section in self.sections.values():
            section.query_asked.connect(self.query_asked)
            section.reveal_asked.connect(self.reveal_asked)
            section.copy_asked.connect(self.copy_asked)
            section.folded.connect(self.sections_changed)
            section.reached.connect(self._reveal)
