"""A part of the filter panel: a head that folds it away, and rows below it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QSizePolicy, QWidget

from gallery_app.desktop.filter_rows import MOVING_KEYS, FilterRow
from gallery_app.desktop.folding_section import FoldingSection
from gallery_app.desktop.mirroring import find_side, is_mirrored, mirror, read_as_written
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import tr, tr_count


class SectionHead(QPushButton):
    """The name of a section; pressed it folds the section away or opens it. Left folds, Right opens."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(title)
        self._theme = theme
        self._chosen = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setProperty("role", "section")
        self.setFont(theme.font(11, SEMIBOLD))
        self.setFixedHeight(theme.px(28))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(lambda _open: self._name())
        theme.changed.connect(self.update)
        self._name()

    def show_chosen(self, count: int) -> None:
        """Say how many values below are chosen; written where they are folded away."""
        self._chosen = count
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the panel gives."""
        return QSize(self._theme.px(192), self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """May be cut."""
        return QSize(self._theme.px(80), self._theme.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right fold and open; Up and Down belong to the panel."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setChecked((event.key() == Qt.Key.Key_Right) != is_mirrored(self))
        elif event.key() in MOVING_KEYS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, chosen count, chevron and focus."""
        tokens, pad = self._theme.tokens, self._theme.px(8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(tokens.colour("text" if self.underMouse() else "second"))
        area = QRect(pad, 0, self.width() - 2 * pad, self.height())
        read_as_written(painter)
        painter.drawText(area, find_side(self), self.text())
        edge = self._theme.px(14)
        left = pad if is_mirrored(self) else self.width() - pad - edge
        tone = "second" if self.underMouse() or self.hasFocus() else "third"
        icon = "chevron-down" if self.isChecked() else "chevron-right"
        at = QPoint(left, (self.height() - edge) // 2)
        painter.drawPixmap(at, self._theme.pixmap(icon, tone, 14, self.devicePixelRatioF()))
        if self._chosen and not self.isChecked():
            end = QRect(pad, 0, self.width() - 2 * pad - edge - 4, self.height())
            end = mirror(end, self.width()) if is_mirrored(self) else end
            painter.setPen(tokens.colour("accent"))
            painter.drawText(end, find_side(self, at_end=True), str(self._chosen))
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _name(self) -> None:
        title, chosen = self.text(), self._chosen
        said = tr("{title}, open", title=title) if self.isChecked() else tr("{title}, folded", title=title)
        if chosen:
            said = tr_count("{section}, {count} chosen", "{section}, {count} chosen", chosen, section=said)
        self.setAccessibleName(said)


class Section(FoldingSection):
    """A head and what it folds away.

    Signals:
        folded: carries whether it is open now; only when a person did it.
        reached: a row took the keys; carries the row.
    """

    folded = Signal(bool)
    reached = Signal(object)

    def __init__(self, theme: Theme, name: str, title: str, *, is_open: bool = True) -> None:
        self.head = SectionHead(theme, title)
        super().__init__(theme, name, self.head, is_open=is_open)
        self.head.setAccessibleIdentifier(f"section-{name}")
        self.head.clicked.connect(lambda: self.folded.emit(self.is_open))

    def stops(self) -> Sequence[QWidget]:
        """What Up and Down reach, in order; the head first."""
        shown = [view for view in self.body.findChildren(QAbstractItemView) if view.isVisible()]
        return (self.head, *shown) if self.is_open else (self.head,)

    def adopt(self, row: FilterRow) -> None:
        """Lead what a row tells."""
        row.reached.connect(lambda: self.reached.emit(row))


def keep_one_tab_stop(rows: Sequence[QWidget], chosen: QWidget | None = None) -> None:
    """Let Tab reach one row of a section, the last used or else the first; arrow keys reach the others."""
    shown = [row for row in rows if not row.isHidden()]
    stop = chosen if chosen in shown else next(iter(shown), None)
    for row in rows:
        is_stop = row is stop
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
