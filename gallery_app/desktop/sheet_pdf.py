"""The contact sheet of an export as PDF: pages of A4, twelve pictures each, with names and lines below.

Made in any thread: nothing here is a widget or a pixmap. A QGuiApplication must be there for the fonts.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from gallery_app.desktop.fonts import load_fallback_font
from gallery_app.desktop.own_pictures import decode_own_jpeg
from gallery_app.domain.display import display_text
from gallery_app.domain.export_sheet import ContactSheet, SheetEntry
from gallery_app.domain.translation import tr

COLUMNS: Final = 3
ROWS: Final = 4
_ON_PAGE: Final = COLUMNS * ROWS
_DPI: Final = 144
_MARGIN_MM: Final = 14
_GAP: Final = 26
_LINES_MAX: Final = 4
_NAME_LINES: Final = 2
_TEXT, _SECOND, _TILE, _AMBER = "#1a1e24", "#5a6472", "#eceef2", "#9a6700"
_WRAPS: Final = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def print_sheet(sheet: ContactSheet) -> bytes:
    """The sheet as a PDF file. What is too long is cut; a picture that is missing leaves its place empty.

    Raises:
        RuntimeError: the system's printing gave nothing; an error of ours.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(display_text(sheet.title))
    writer.setCreator("Ticket Gallery")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    pages = [sheet.entries[start : start + _ON_PAGE] for start in range(0, len(sheet.entries), _ON_PAGE)]
    painter = QPainter()
    if not painter.begin(writer):
        raise RuntimeError("the PDF could not be begun")
    try:
        printer = _Printer(painter, QSize(writer.width(), writer.height()))
        for number, entries in enumerate(pages or [()], start=1):
            if number > 1:
                writer.newPage()
            printer.print_page(sheet, entries, number, max(1, len(pages)))
    finally:
        painter.end()
    return bytes(buffer.data().data())


def open_sheet_printer() -> Callable[[ContactSheet], bytes]:
    """`print_sheet` where there is no window: Qt is made ready for it, in the main thread, and kept so."""
    application = QGuiApplication(["ticket-gallery"])
    load_fallback_font(application)

    def print_with(sheet: ContactSheet, _kept: QGuiApplication = application) -> bytes:
        return print_sheet(sheet)

    return print_with


class _Printer:
    """Draws pages of one size."""

    def __init__(self, painter: QPainter, page: QSize) -> None:
        self._painter = painter
        self._page = page
        self._title = _make_font(15, QFont.Weight.DemiBold)
        self._name = _make_font(8.5, QFont.Weight.DemiBold)
        self._line = _make_font(8)

    def print_page(self, sheet: ContactSheet, entries: Sequence[SheetEntry], number: int, pages: int) -> None:
        """Head, pictures, and which page of how many it is."""
        top = self._print_head(sheet, is_first=number == 1)
        foot = self._height(self._line) + _GAP // 2
        room = QRect(0, top, self._page.width(), self._page.height() - top - foot)
        width = (room.width() - (COLUMNS - 1) * _GAP) // COLUMNS
        height = (room.height() - (ROWS - 1) * _GAP) // ROWS
        for place, entry in enumerate(entries):
            left = (place % COLUMNS) * (width + _GAP)
            above = room.top() + (place // COLUMNS) * (height + _GAP)
            self._print_entry(entry, QRect(left, above, width, height))
        self._painter.setFont(self._line)
        self._painter.setPen(QColor(_SECOND))
        at = QRect(0, self._page.height() - foot, self._page.width(), foot)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(at, side, tr("Page {number} of {pages}", number=number, pages=pages))

    def _print_head(self, sheet: ContactSheet, *, is_first: bool) -> int:
        """The title, and on the first page the lines below it; gives where the pictures begin."""
        width = self._page.width()
        title = self._title if is_first else self._line
        y = self._print_words(display_text(sheet.title), QRect(0, 0, width, 0), title, _TEXT, lines=2)
        for line in sheet.lines if is_first else ():
            area = QRect(0, y + 3, width, 0)
            y = self._print_words(display_text(line), area, self._line, _SECOND, lines=2)
        return y + _GAP

    def _print_entry(self, entry: SheetEntry, cell: QRect) -> None:
        below = _NAME_LINES * self._height(self._name) + _LINES_MAX * (self._height(self._line) + 1) + 8
        box = QRect(cell.left(), cell.top(), cell.width(), max(40, cell.height() - below))
        self._painter.fillRect(box, QColor(_TILE))
        picture = decode_own_jpeg(entry.jpeg) if entry.jpeg is not None else QImage()
        if not picture.isNull():
            size = picture.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = box.left() + (box.width() - size.width()) // 2
            above = box.top() + (box.height() - size.height()) // 2
            self._painter.drawImage(QRect(left, above, size.width(), size.height()), picture)
        name = QRect(cell.left(), box.bottom() + 8, cell.width(), 0)
        y = self._print_words(display_text(entry.name), name, self._name, _TEXT, lines=_NAME_LINES)
        for line in entry.lines[:_LINES_MAX]:
            tone = _AMBER if entry.is_private else _SECOND
            area = QRect(cell.left(), y + 1, cell.width(), 0)
            y = self._print_words(display_text(line), area, self._line, tone, lines=1)

    def _print_words(self, words: str, area: QRect, font: QFont, tone: str, *, lines: int) -> int:
        """Write at most so many lines from the top of `area`, as wide as it is; gives where they end."""
        metrics = QFontMetrics(font, self._painter.device())
        if lines == 1:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        else:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(area.width() * (lines - 0.25)))
        wide = QRect(area.left(), area.top(), area.width(), self._height(font) * lines)
        needed = metrics.boundingRect(wide, _LEFT | _WRAPS, words)
        at = QRect(area.left(), area.top(), area.width(), min(needed.height(), wide.height()))
        self._painter.setFont(font)
        self._painter.setPen(QColor(tone))
        self._painter.drawText(at, _LEFT | _WRAPS, words)
        return at.top() + at.height()

    def _height(self, font: QFont) -> int:
        return QFontMetrics(font, self._painter.device()).lineSpacing()


def _make_font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("calt"), 0)  # else hyphens between digits are drawn, yet are not text
    return font
