"""The files an export would write, one a row: who sent what, what it will be called, how large it gets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from gallery_app.desktop.export_wording import remark_words, sizes_words
from gallery_app.desktop.mirroring import read_as_written
from gallery_app.desktop.pixmaps import Fit
from gallery_app.desktop.plain_text import plain_tooltip
from gallery_app.desktop.row_table import RowTableModel, TableIndex
from gallery_app.desktop.theme import MEDIUM, Theme
from gallery_app.domain.display import display_text, make_picture_name
from gallery_app.domain.export_plan import ExportPlan, PlannedFile
from gallery_app.domain.ids import ImageId
from gallery_app.domain.translation import mark, tr

FindPicture = Callable[[ImageId, Fit], QPixmap | None]
FROM, TO, SIZE, REMARK = range(4)
PRIVATE_WORDS = mark("private note")
ROW_PX = 36
_MEASURED = 200
"""Rows that say how wide columns are; of ten thousand the rest is cut where it is longer."""
_ROWS_LEAST = 3
_THUMB_PX = QSize(36, 26)
_ROLES = Qt.ItemDataRole


class PreviewModel(RowTableModel):
    """Rows are the files of a plan; words are made only for rows that are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        heads = tr("From", about="who sent a picture"), tr("New name"), tr("Size"), tr("Remarks")
        super().__init__(heads, parent)
        self._files: tuple[PlannedFile, ...] = ()

    def show_files(self, files: tuple[PlannedFile, ...]) -> None:
        """Put up other files; where their number is the same the view stays where it is."""
        if len(files) != len(self._files):
            self.beginResetModel()
            self._files = files
            self.endResetModel()
            return
        self._files = files
        if files:
            self.dataChanged.emit(self.index(0, 0), self.index(len(files) - 1, REMARK))

    def file(self, row: int) -> PlannedFile:
        """The file of a row; the delegate reads it here."""
        return self._files[row]

    def count_rows(self) -> int:
        """Number of files."""
        return len(self._files)

    def data(self, index: TableIndex, role: int = _ROLES.DisplayRole) -> str | None:
        """The words of a cell, and all of the row as its tooltip."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role in (_ROLES.DisplayRole, _ROLES.AccessibleTextRole):
            return cell_words(file, index.column())
        if role == _ROLES.ToolTipRole:
            said = (
                cell_words(file, FROM),
                f"\N{RIGHTWARDS ARROW} {display_text(file.name)}",
                cell_words(file, REMARK),
            )
            return plain_tooltip("\n".join(line for line in said if line))
        return None


def cell_words(file: PlannedFile, column: int) -> str:
    """What a cell says."""
    if column == FROM:
        return make_picture_name(file.ref)
    if column == TO:
        return display_text(file.name) if file.refusal is None else "\N{EN DASH}"
    if column == SIZE:
        return sizes_words(file)
    said = ([tr(PRIVATE_WORDS)] if file.ref.private else []) + [remark_words(file)]
    return ", ".join(part for part in said if part)


@dataclass(frozen=True, slots=True)
class Style:
    """How words are painted, and where they are cut."""

    font: QFont
    tone: str
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight


class PreviewDelegate(QStyledItemDelegate):
    """Paints a cell: the picture before the sender's name, private notes as an amber tag."""

    def __init__(self, theme: Theme, find_picture: FindPicture, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._find_picture = find_picture
        self._cell = Qt.LayoutDirection.LeftToRight, QRect()
        self._usual = theme.font(13)
        self._new = theme.font(13, MEDIUM)
        self._size = theme.font(13, tabular=True)
        self._small = theme.font(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: TableIndex) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, PreviewModel):
            return
        theme, tokens = self._theme, self._theme.tokens
        rect: QRect = option.rect
        state = option.state
        file, column = model.file(index.row()), index.column()
        self._cell = option.direction, rect
        painter.save()
        read_as_written(painter)
        has_keys = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Active
        if state & QStyle.StateFlag.State_Selected and state & has_keys:
            painter.fillRect(rect, tokens.colour("accent_soft" if tokens.line_px == 1 else "panel"))
        painter.setPen(QPen(tokens.colour("line"), tokens.line_px))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        area = rect.adjusted(theme.px(4), 0, -theme.px(4), 0)
        if column == FROM:
            area = self._paint_picture(painter, file, area)
        if column == REMARK:
            self._paint_remarks(painter, file, area)
        else:
            tone = "text" if column == TO and file.refusal is None else "second"
            font = {FROM: self._usual, TO: self._new, SIZE: self._size}[column]
            cut = Qt.TextElideMode.ElideMiddle if column in (FROM, TO) else Qt.TextElideMode.ElideRight
            self._paint_words(painter, cell_words(file, column), area, Style(font, tone, cut))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: TableIndex) -> QSize:
        """Every row is as high; what is longer is cut."""
        return QSize(self._theme.px(60), self._theme.px(ROW_PX))

    def widths(self, files: Sequence[PlannedFile]) -> dict[int, int]:
        """What each column would like to have for these files."""
        pad = self._theme.px(10)
        fonts = {FROM: self._usual, TO: self._new, SIZE: self._size}
        widths = {}
        for column, font in fonts.items():
            measure = QFontMetrics(font).horizontalAdvance
            widest = max(
                (measure(words) for words in {cell_words(file, column) for file in files}), default=0
            )
            widths[column] = widest + pad if widest else 0
        kinds = {(file.ref.private, remark_words(file)) for file in files}
        widest = max((self._remark_width(*kind) for kind in kinds), default=0)
        widths[REMARK] = widest + pad if widest else 0
        widths[FROM] += self._theme.px(_THUMB_PX.width() + 12)
        return widths

    def _remark_width(self, is_private: bool, words: str) -> int:  # noqa: FBT001 - a kind, taken apart
        metrics = QFontMetrics(self._small)
        tag = self._tag_width(metrics) + (self._theme.px(6) if words else 0) if is_private else 0
        return tag + metrics.horizontalAdvance(words)

    def _seen(self, place: QRect) -> QRect:
        """A part of the cell being painted, where the direction of reading puts it."""
        return QStyle.visualRect(*self._cell, place)

    def _paint_picture(self, painter: QPainter, file: PlannedFile, area: QRect) -> QRect:
        theme = self._theme
        width, height = theme.px(_THUMB_PX.width()), theme.px(_THUMB_PX.height())
        box = self._seen(QRect(area.left(), area.top() + (area.height() - height) // 2, width, height))
        device = painter.device()
        ratio = device.devicePixelRatioF()
        picture = self._find_picture(file.image, Fit(width, height, ratio, natural=False))
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.tokens.colour("tile"))
            painter.drawRoundedRect(QRectF(box), 4, 4)
            picture = theme.pixmap("image", "third", 14, ratio)
        shown = picture.deviceIndependentSize().toSize()
        painter.drawPixmap(
            box.left() + (width - shown.width()) // 2, box.top() + (height - shown.height()) // 2, picture
        )
        return area.adjusted(width + theme.px(12), 0, 0, 0)

    def _paint_remarks(self, painter: QPainter, file: PlannedFile, area: QRect) -> None:
        if file.ref.private:
            area = self._paint_tag(painter, area)
        tone = "second" if file.refusal is None else "error"
        self._paint_words(painter, remark_words(file), area, Style(self._small, tone))

    def _paint_tag(self, painter: QPainter, area: QRect) -> QRect:
        theme, tokens = self._theme, self._theme.tokens
        metrics = QFontMetrics(self._small)
        height = theme.px(20)
        tag = QRect(area.left(), area.top() + (area.height() - height) // 2, self._tag_width(metrics), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if tokens.line_px == 1 else QPen(tokens.colour("amber"), 1))
        painter.setBrush(tokens.colour("amber_soft"))
        painter.drawRoundedRect(QRectF(self._seen(tag)).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        ratio = painter.device().devicePixelRatioF()
        edge = theme.px(12)
        icon = theme.pixmap("lock", "amber", 12, ratio)
        sign = QRect(tag.left() + theme.px(6), tag.top() + (height - edge) // 2, edge, edge)
        painter.drawPixmap(self._seen(sign).topLeft(), icon)
        words = tag.adjusted(theme.px(6) + edge + theme.px(4), 0, 0, 0)
        self._paint_words(painter, tr(PRIVATE_WORDS), words, Style(self._small, "amber"))
        return area.adjusted(tag.width() + theme.px(6), 0, 0, 0)

    def _tag_width(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance(tr(PRIVATE_WORDS)) + self._theme.px(6 + 12 + 4 + 7)

    def _paint_words(self, painter: QPainter, words: str, area: QRect, style: Style) -> None:
        painter.setFont(style.font)
        painter.setPen(self._theme.tokens.colour(style.tone))
        text = painter.fontMetrics().elidedText(words, style.cut, area.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        side = QStyle.visualAlignment(self._cell[0], start)
        painter.drawText(self._seen(area), side | Qt.TextFlag.TextSingleLine, text)


class Preview(QTableView):
    """The table; Tab leaves it, arrow keys go through it."""

    def __init__(self, theme: Theme, find_picture: FindPicture) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self._widths = dict.fromkeys((FROM, TO, SIZE, REMARK), 0)
        self.rows = PreviewModel(self)
        self.setModel(self.rows)
        self._delegate = PreviewDelegate(theme, find_picture, self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("exportPreview")
        self.setAccessibleName(tr("Files of this export"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(0)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self.setMinimumHeight(self._height_of(1))
        theme.changed.connect(self.viewport().update)

    def show_plan(self, plan: ExportPlan) -> None:
        """Show what a plan writes."""
        self._count = len(plan.files)
        self._widths = self._delegate.widths(plan.files[:_MEASURED])
        self.rows.show_files(plan.files)
        self.setMinimumHeight(self._height_of(min(max(1, self._count), _ROWS_LEAST)))
        self.updateGeometry()
        self._place_columns()

    def sizeHint(self) -> QSize:
        """A few rows; it takes more where there is room, the rest is scrolled to."""
        return QSize(self._theme.px(560), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(self._theme.px(200), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._place_columns()

    def _height_of(self, rows: int) -> int:
        return rows * self._theme.px(ROW_PX) + 2 * self.frameWidth() + 4

    def _place_columns(self) -> None:
        """Sizes and remarks take what they need, names share the rest; sizes give way first."""
        width, wanted = self.viewport().width(), self._widths
        remark = min(wanted[REMARK], width * 2 // 5)
        size = wanted[SIZE] if width - remark - wanted[SIZE] >= self._theme.px(200) else 0
        left = max(0, width - remark - size)
        sender = min(wanted[FROM], max(left * 2 // 5, left - wanted[TO]))
        for column, room in ((FROM, sender), (TO, left - sender), (SIZE, size), (REMARK, remark)):
            self.setColumnHidden(column, room == 0)
            self.setColumnWidth(column, room)
