"""The strip above a picture that is drawn on: tools, colours, undo, and where the copy goes."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from gallery_app.desktop.buttons import IconButton, PrimaryButton
from gallery_app.desktop.filter_flow import FlowLayout
from gallery_app.desktop.markup_stamps import make_colour
from gallery_app.desktop.markup_tools import COLOURS, TOOL_LOOKS, Tool
from gallery_app.desktop.plain_text import ElidedLabel, set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.marks import Colour
from gallery_app.domain.translation import tr

_PALE = 0.35
_DISC_PX, _RING_PX, _EDGE_PX = 16, 22, 30


class ColourButton(QToolButton):
    """A disc of a colour, ringed while it is chosen."""

    def __init__(self, theme: Theme, colour: Colour, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        set_plain_tooltip(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Disc, ring and focus."""
        edge = self._theme.px(_EDGE_PX)
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and ring; the focus is a frame of its own."""
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.setOpacity(1.0 if self.isEnabled() else _PALE)
        painter.setPen(QPen(tokens.colour("third"), tokens.line_px))
        painter.setBrush(make_colour(self.colour))
        painter.drawEllipse(middle, px(_DISC_PX) / 2, px(_DISC_PX) / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(tokens.colour("text"), 2))
            painter.drawEllipse(middle, px(_RING_PX) / 2, px(_RING_PX) / 2)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class _LastToTheEnd(FlowLayout):
    """Lines of parts, the last of which takes all the room that is left in its line."""

    def setGeometry(self, rect: QRect) -> None:
        """Place the parts."""
        super().setGeometry(rect)
        last = self.itemAt(self.count() - 1)
        inner = rect.marginsRemoved(self.contentsMargins())
        if last is not None:
            place = last.geometry()
            parent = self.parentWidget()
            if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.setLeft(inner.left())
            else:
                place.setRight(inner.right())
            last.setGeometry(place)


class MarkupBar(QFrame):
    """Hidden while nobody draws. Where room is short it goes on in another line.

    Signals:
        tool_asked: carries the Tool.
        colour_asked: carries the colour.
        undo_asked, redo_asked, delete_asked: of what was drawn.
        copy_asked, export_asked: of the copy with all that is drawn on it.
        done_asked: nobody draws any more.
    """

    tool_asked = Signal(object)
    colour_asked = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()
    delete_asked = Signal()
    copy_asked = Signal()
    export_asked = Signal()
    done_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("markupBar")
        self.setAccessibleName(tr("Redact and annotate"))
        self.tools = {tool: self._make_tool(tool) for tool in Tool}
        self.colours = {colour: self._make_colour(colour) for colour in COLOURS}
        self.undo = IconButton(theme, "undo-2", tr("Undo"), action="undo")
        self.redo = IconButton(theme, "redo-2", tr("Redo"), action="redo")
        self.delete = IconButton(theme, "trash-2", tr("Delete the mark"), action="markup_delete")
        self.words = ElidedLabel(
            tr("Drawn on a copy; the original stays as it is"), tone="second", font=theme.font(12)
        )
        self.copy = QPushButton(tr("Copy"))
        self.export = QPushButton(tr("Export…"))
        self.done = PrimaryButton(tr("Done"))
        set_plain_tooltip(self.copy, tr("Put a copy with these marks on the clipboard"))
        set_plain_tooltip(self.export, tr("Save a copy with these marks"))
        set_plain_tooltip(self.done, tr("Leave the tool; marks stay (Esc)"))
        self._lay_out()
        for button, signal in (
            (self.undo, self.undo_asked),
            (self.redo, self.redo_asked),
            (self.delete, self.delete_asked),
            (self.copy, self.copy_asked),
            (self.export, self.export_asked),
            (self.done, self.done_asked),
        ):
            button.clicked.connect(lambda _checked=False, told=signal: told.emit())

    def show_tool(self, tool: Tool | None) -> None:
        """Mark the tool that is chosen."""
        for each, button in self.tools.items():
            button.setChecked(each is tool)

    def show_colour(self, colour: Colour | None) -> None:
        """Mark the colour that is drawn in; none while one crops."""
        for each, button in self.colours.items():
            button.setChecked(each == colour)
            button.setEnabled(colour is not None)

    def show_possible(self, *, can_delete: bool, can_share: bool) -> None:
        """Offer what can be done with what is drawn."""
        self.delete.setEnabled(can_delete)
        for button in (self.copy, self.export):
            button.setEnabled(can_share)

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in order."""
        buttons = (self.undo, self.redo, self.delete, self.copy, self.export, self.done)
        return (*self.tools.values(), *self.colours.values(), *buttons)

    def _make_tool(self, tool: Tool) -> IconButton:
        look = TOOL_LOOKS[tool]
        button = IconButton(self._theme, look.icon, tr(look.name), action=tool.value)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(tool))
        return button

    def _choose(self, tool: Tool) -> None:
        self.tools[tool].setChecked(True)  # what is chosen already stays so
        self.tool_asked.emit(tool)

    def _make_colour(self, colour: Colour) -> ColourButton:
        button = ColourButton(self._theme, colour, tr(COLOURS[colour]))
        button.clicked.connect(lambda: self._choose_colour(colour))
        return button

    def _choose_colour(self, colour: Colour) -> None:
        self.colours[colour].setChecked(True)
        self.colour_asked.emit(colour)

    def _lay_out(self) -> None:
        px = self._theme.px
        flow = _LastToTheEnd(self, gap=px(12))
        flow.setContentsMargins(px(12), px(6), px(12), px(6))
        for group, gap in (
            (tuple(self.tools.values()), 2),
            (tuple(self.colours.values()), 0),
            ((self.undo, self.redo, self.delete), 2),
            ((self.words, self.copy, self.export, self.done), 8),
        ):
            flow.addWidget(self._make_group(group, gap))

    def _make_group(self, widgets: Sequence[QWidget], gap: int) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(gap))
        for widget in widgets:
            row.addWidget(widget, 1 if widget is self.words else 0)
        group.setMinimumHeight(self._theme.px(32))
        return group
