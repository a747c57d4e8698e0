"""A section of the inspector: a head that folds it away, and rows that change in place."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.filter_section import SectionHead
from gallery_app.desktop.folding_section import FoldingSection
from gallery_app.desktop.inspect_row import InspectRow
from gallery_app.desktop.mirroring import find_side, is_mirrored, read_as_written
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.inspect_rows import NONE_WORDS, Personal, Row, Section, Tone
from gallery_app.domain.translation import tr

_WAITING_WORDS = "\N{HORIZONTAL ELLIPSIS}"


class InspectHead(SectionHead):
    """Chevron, name, and at the end what a folded section holds."""

    def __init__(self, theme: Theme, title: str) -> None:
        self._summary = ""
        super().__init__(theme, title)
        self.setFont(theme.font(13, SEMIBOLD))

    def show_title(self, title: str, summary: str) -> None:
        """Name the section as it is now."""
        if (title, summary) != (self.text(), self._summary):
            self._summary = summary
            self.setText(title)
            self._name()
            self.update()

    def _name(self) -> None:
        title = self.text()
        said = tr("{title}, open", title=title) if self.isChecked() else tr("{title}, folded", title=title)
        self.setAccessibleName(f"{said}, {self._summary}" if self._summary else said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        read_as_written(painter)
        edge, indent = self._theme.px(14), self._theme.px(20)
        icon = "chevron-down" if self.isChecked() else "chevron-right"
        left = self.width() - edge if is_mirrored(self) else 0
        at = QPoint(left, (self.height() - edge) // 2)
        painter.drawPixmap(at, self._theme.pixmap(icon, "second", 14, self.devicePixelRatioF()))
        area = QRect(0 if is_mirrored(self) else indent, 0, self.width() - indent, self.height())
        painter.setFont(self.font())
        painter.setPen(tokens.colour("text"))
        painter.drawText(area, find_side(self), self.text())
        if self._summary and not self.isChecked():
            painter.setFont(self._theme.font(12))
            painter.setPen(tokens.colour("second"))
            painter.drawText(area, find_side(self, at_end=True), self._summary)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class InspectSection(FoldingSection):
    """Rows are kept and given other facts, so that nothing flickers or jumps from picture to picture.

    Signals:
        folded: a person folded or opened it.
        reached: a row or the head took the keys; carries the widget.
        query_asked, reveal_asked, copy_asked: of a row.
    """

    folded = Signal()
    reached = Signal(object)
    query_asked = Signal(object)
    reveal_asked = Signal(object)
    copy_asked = Signal(str)

    def __init__(self, theme: Theme, name: str, *, is_open: bool) -> None:
        self.head = InspectHead(theme, "")
        super().__init__(theme, name, self.head, is_open=is_open)
        self._section = Section(name, "")
        self._rows: list[InspectRow] = []
        self.head.setAccessibleIdentifier(f"inspect-{name}")
        self.head.clicked.connect(self.folded)

    @property
    def rows(self) -> tuple[InspectRow, ...]:
        """The rows that are shown, or would be if the section were open."""
        return tuple(row for row in self._rows if not row.isHidden())

    def add_widget(self, widget: QWidget) -> None:
        """Something painted above the rows."""
        self.column.insertWidget(self.column.count() - len(self._rows), widget)

    def show_section(self, section: Section, shown: frozenset[Personal]) -> None:
        """Give the rows other facts. While more is coming, rows that were there wait in their places."""
        self.head.show_title(section.title, section.summary)
        rows = section.rows or (_say_reason(section),)
        if section.is_pending and self._section.rows:
            rows = _hold(rows, self._section.rows)
        self._section = Section(section.name, section.title, rows)
        self._make_rows(len(rows))
        for number, widget in enumerate(self._rows):
            if number < len(rows):
                widget.show_row(rows[number], shown)
            widget.setHidden(number >= len(rows))

    def find_label_width(self) -> int:
        """What the longest label of the rows would like to have. px."""
        return max((row.find_label_width() for row in self.rows), default=0)

    def set_label_width(self, width: int) -> None:
        """Line the values of all rows up there. px."""
        for row in self._rows:
            row.set_label_width(width)

    def stops(self) -> Sequence[QWidget]:
        """What Up and Down reach, the head first."""
        return (self.head, *self.rows) if self.is_open else (self.head,)

    def _make_rows(self, count: int) -> None:
        while len(self._rows) < count:
            row = InspectRow(self._theme)
            row.query_asked.connect(self.query_asked)
            row.reveal_asked.connect(self.reveal_asked)
            row.copy_asked.connect(self.copy_asked)
            row.reached.connect(lambda row=row: self.reached.emit(row))
            if not self._rows:
                row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # one Tab stop a section, arrows go on
            self._rows.append(row)
            self.column.addWidget(row)


def _say_reason(section: Section) -> Row:
    return Row("", f"{NONE_WORDS} {section.reason}", tone=Tone.QUIET)


def _hold(rows: Sequence[Row], before: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that were there, each with its new value, or waiting for it; then those that are new."""
    left = [row for row in rows if row.label]
    held: list[Row] = []
    for old in before:
        same = next((row for row in left if row.label == old.label), None)
        if same is not None:
            left.remove(same)
            held.append(same)
        elif old.label:
            held.append(Row(old.label, _WAITING_WORDS, tone=Tone.QUIET))
    return (*held, *left) or tuple(rows)
