"""Sections for sizes: bytes of the file, megapixels and shape of the picture."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gallery_app.desktop.buttons import make_pill
from gallery_app.desktop.filter_flow import FlowLayout
from gallery_app.desktop.filter_section import Section
from gallery_app.desktop.filter_slider import RangeSlider
from gallery_app.desktop.filter_terms import chosen_in, make_group, span_in, toggle_in, with_span
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.display import size_words
from gallery_app.domain.query import Key, Query, Span
from gallery_app.domain.translation import mark, tr

SIZE_STEPS = (10e3, 20e3, 50e3, 100e3, 200e3, 500e3, 1e6, 2e6, 4e6, 8e6, 16e6, 32e6)
PIXEL_STEPS = (0.1, 0.3, 0.5, 1.0, 2.0, 4.0, 8.0, 12.0, 24.0, 48.0)
SHAPES = make_group(
    Key.RATIO,
    ("portrait", mark("Portrait", "filter")),
    ("landscape", mark("Landscape", "filter")),
    ("square", mark("Square", "filter")),
    ("tall", mark("Tall", "filter")),
    ("wide", mark("Wide", "filter")),
)


def pixel_words(megapixels: float) -> str:
    """`0.3 MP`, `12 MP`."""
    return tr("{megapixels} MP", megapixels=f"{megapixels:g}")


def nearest_step(value: float, steps: Sequence[float]) -> int:
    """The place (from 1) of the step that is nearest to a value."""
    place = bisect_left(steps, value)
    if place == len(steps):
        return place
    is_nearer_below = place > 0 and value - steps[place - 1] < steps[place] - value
    return place if is_nearer_below else place + 1


class RangeSection(Section):
    """A slider over the steps of one key; a range typed between two steps is written as it is.

    Signals:
        query_edited: carries the edited Query.
    """

    query_edited = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        title: str,
        *,
        key: Key,
        steps: tuple[float, ...],
        words: Callable[[float], str],
        is_open: bool = True,
    ) -> None:
        super().__init__(theme, name, title, is_open=is_open)
        self._key, self._steps, self._words = key, steps, words
        self._query = Query()
        self.slider = RangeSlider(theme, title, len(steps) + 1)
        self.slider.moving.connect(self._write_moving)
        self.slider.chosen.connect(self._choose)
        self._low = PlainLabel(tone="second", font=theme.font(12, tabular=True))
        self._high = PlainLabel(tone="second", font=theme.font(12, tabular=True))
        holder = QHBoxLayout()
        holder.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        holder.addWidget(self.slider)
        self.column.addLayout(holder)
        ends = QHBoxLayout()
        ends.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        ends.addWidget(self._low)
        ends.addStretch(1)
        ends.addWidget(self._high)
        self.column.addLayout(ends)
        self.show_query(Query())

    def show_query(self, query: Query) -> None:
        """Put the knobs where the query's range is."""
        self._query = query
        span = span_in(query, self._key) or Span()
        low = nearest_step(span.low, self._steps) if span.low is not None else 0
        high = nearest_step(span.high, self._steps) if span.high is not None else len(self._steps) + 1
        low = min(low, len(self._steps))
        self.slider.show_ends(low, max(low + 1, high))
        self._write(span.low, span.high)
        self.head.show_chosen(int(span != Span()))

    def words(self) -> tuple[str, str]:
        """What stands below the ends."""
        return self._low.text(), self._high.text()

    def stops(self) -> Sequence[QWidget]:
        """Head and knobs."""
        return (self.head, *self.slider.stops()) if self.is_open else (self.head,)

    def _ends_of(self, low: int, high: int) -> tuple[float | None, float | None]:
        return (
            self._steps[low - 1] if low else None,
            self._steps[high - 1] if high <= len(self._steps) else None,
        )

    def _write_moving(self, low: int, high: int) -> None:
        self._write(*self._ends_of(low, high))

    def _write(self, low: float | None, high: float | None) -> None:
        self._low.setText(self._words(low) if low is not None else tr("Any", about="open end of a range"))
        self._high.setText(self._words(high) if high is not None else tr("Any", about="open end of a range"))
        for end, label in ((self.slider.low, self._low), (self.slider.high, self._high)):
            end.setAccessibleDescription(label.text())

    def _choose(self, low: int, high: int) -> None:
        ends = self._ends_of(low, high)
        span = Span(*ends) if ends != (None, None) else None
        self.query_edited.emit(with_span(self._query, self._key, span))
        self.show_query(self._query)  # whoever listens may have refused it


class PixelSection(RangeSection):
    """Megapixels, and the shape of the picture."""

    def __init__(self, theme: Theme) -> None:
        self.shapes: list[QPushButton] = []
        super().__init__(
            theme,
            "pixels",
            tr("Pixel size"),
            key=Key.MEGAPIXELS,
            steps=PIXEL_STEPS,
            words=pixel_words,
            is_open=False,
        )
        pills = QWidget()
        flow = FlowLayout(pills, gap=theme.px(4))
        flow.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), 0)
        for option in SHAPES.options:
            pill = make_pill(theme, option.words)
            pill.clicked.connect(lambda _checked=False, value=option.value: self._toggle(value))
            flow.addWidget(pill)
            self.shapes.append(pill)
        self.column.addWidget(pills)

    def show_query(self, query: Query) -> None:
        """Also press the shapes that are chosen."""
        super().show_query(query)
        chosen = chosen_in(query, SHAPES)
        for pill, option in zip(self.shapes, SHAPES.options, strict=False):
            pill.setChecked(option.value in chosen)
        self.head.show_chosen(len(chosen) + int(span_in(query, Key.MEGAPIXELS) is not None))

    def stops(self) -> Sequence[QWidget]:
        """Head, knobs, shapes."""
        return (*super().stops(), *self.shapes) if self.is_open else (self.head,)

    def _toggle(self, value: str) -> None:
        self.query_edited.emit(toggle_in(self._query, SHAPES, value))
        self.show_query(self._query)


def make_size_section(theme: Theme) -> RangeSection:
    """The section for the file's bytes."""
    return RangeSection(theme, "size", tr("File size"), key=Key.SIZE, steps=SIZE_STEPS, words=size_words)
