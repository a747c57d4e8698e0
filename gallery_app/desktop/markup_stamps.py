"""Texts and numbers of steps as pixels for a copy: Qt knows fonts and scripts, who makes copies does not."""

import math
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QTextLayout, QTextOption

from gallery_app.desktop.markup import Lettering
from gallery_app.domain.mark_shapes import find_contrast, find_halo
from gallery_app.domain.marks import Colour, Stamp
from gallery_app.domain.marks_json import STAMP_PIXELS_MAX, WORDS_MAX

_PAD_ACROSS, _PAD_DOWN, _RADIUS = 0.5, 0.28, 0.35
_DISC = 1.75
_EDGE = 8
"""The edge around a ground is that of a line this part of the letters' height."""
_SMALLER = 0.8
_LEAST_PX = 6


@dataclass(frozen=True, slots=True)
class _Laid:
    """A text with its lines placed, and how much room it takes with its ground."""

    layout: QTextLayout
    text: QSize
    size: QSize


def clean_words(words: str) -> str:
    """A person's own words on one line: no control characters; what joins letters stays."""
    line = " ".join(words.split())
    return "".join(each for each in line if each >= " " and not "\x7f" <= each <= "\x9f")[:WORDS_MAX]


def is_leftwards(words: str) -> bool:
    """Whether a text is read from right to left, as its first letter says."""
    first = next((kind for kind in map(unicodedata.bidirectional, words) if kind in ("L", "R", "AL")), "L")
    return first != "L"


def draw_stamp(lettering: Lettering, font: QFont) -> Stamp:
    """Letters on a ground of the mark's colour with an edge around: they can be read on any picture."""
    size_px = lettering.size_px
    laid = _lay(lettering, font, size_px)
    while laid.size.width() * laid.size.height() > STAMP_PIXELS_MAX and size_px > _LEAST_PX:
        size_px = max(_LEAST_PX, int(size_px * _SMALLER))
        laid = _lay(lettering, font, size_px)
    image = QImage(laid.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _paint_ground(painter, lettering, laid.size, size_px)
    painter.setPen(make_colour(find_contrast(lettering.colour)))
    at = QPointF((laid.size.width() - laid.text.width()) / 2, (laid.size.height() - laid.text.height()) / 2)
    laid.layout.draw(painter, at)
    painter.end()
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Stamp(straight.width(), straight.height(), bytes(straight.constBits()))


def make_stamp_image(stamp: Stamp) -> QImage:
    """The pixels of a stamp, to be painted."""
    formats = QImage.Format
    image = QImage(stamp.rgba, stamp.width, stamp.height, stamp.width * 4, formats.Format_RGBA8888)
    return image.convertToFormat(formats.Format_ARGB32_Premultiplied)


def make_colour(colour: Colour) -> QColor:
    """A mark's colour for Qt."""
    return QColor(*colour)


def _edge_of(size_px: int) -> int:
    return round(find_halo(size_px / _EDGE * 2))


def _lay(lettering: Lettering, font: QFont, size_px: int) -> _Laid:
    font = QFont(font)
    font.setPixelSize(size_px)
    font.setWeight(QFont.Weight.DemiBold)
    words = clean_words(lettering.words) or " "
    layout = QTextLayout(words, font)
    option = QTextOption()
    aligns = Qt.AlignmentFlag
    option.setAlignment(
        (aligns.AlignRight if is_leftwards(words) else aligns.AlignLeft) | aligns.AlignAbsolute
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    edge = _edge_of(size_px)
    pad = QSize(round(size_px * _PAD_ACROSS) + edge, round(size_px * _PAD_DOWN) + edge)
    room = max(size_px * 2, lettering.room_px - 2 * pad.width())
    widest = _break_lines(layout, room).width()
    text = _break_lines(layout, widest)  # again, so that what is read leftwards begins at its right
    if lettering.is_step:
        disc = max(round(size_px * _DISC), text.width() + 2 * pad.height()) + 2 * edge
        return _Laid(layout, text, QSize(disc, disc))
    return _Laid(layout, text, QSize(text.width() + 2 * pad.width(), text.height() + 2 * pad.height()))


def _break_lines(layout: QTextLayout, room: int) -> QSize:
    layout.beginLayout()
    width = height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, height))
        height += line.height()
        width = max(width, line.naturalTextWidth())
    layout.endLayout()
    return QSize(math.ceil(width), math.ceil(height))


def _paint_ground(painter: QPainter, lettering: Lettering, size: QSize, size_px: int) -> None:
    edge = _edge_of(size_px)
    area = QRectF(0, 0, size.width(), size.height()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    painter.setPen(QPen(make_colour(find_contrast(lettering.colour)), edge))
    painter.setBrush(make_colour(lettering.colour))
    if lettering.is_step:
        painter.drawEllipse(area)
    else:
        painter.drawRoundedRect(area, size_px * _RADIUS, size_px * _RADIUS)
