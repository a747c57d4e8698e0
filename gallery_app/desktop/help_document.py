"""A help page as a document: Markdown read by Qt, then given the type sizes and colours of the look."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from gallery_app.desktop.theme import SEMIBOLD, Theme

_HEADING_PX = {1: 24, 2: 15}
_HEADING_ELSE_PX = 13
_LINE_PERCENT = 135.0
_FIRST_COLUMN_PERCENT = {2: 36, 3: 20}
_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of text in one format, by its place in the document."""

    start: int
    length: int
    is_code: bool
    is_link: bool


def read_plain(markdown: str) -> str:
    """What a page says, for finding: each place in it is the same place in the page's document."""
    document = QTextDocument()
    document.setMarkdown(markdown, _DIALECT)
    return document.toPlainText()


def show_markdown(document: QTextDocument, markdown: str, theme: Theme) -> None:
    """Replace what a document shows by a page in the look as it is now."""
    document.setDocumentMargin(theme.px(24))
    document.setIndentWidth(theme.px(20))
    document.setDefaultFont(theme.font(13))
    document.setMarkdown(markdown, _DIALECT)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _style_table(table, theme)
    blocks = list(_list_blocks(document))
    for block in blocks:
        _style_block(block, theme)
    for piece in [piece for block in blocks for piece in _list_pieces(block)]:
        _style_piece(document, piece, theme)


def _list_blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _list_pieces(block: QTextBlock) -> Iterator[_Piece]:
    step = block.begin()
    while not step.atEnd():
        fragment = step.fragment()
        told = fragment.charFormat()
        if told.isAnchor() or told.fontFixedPitch():
            yield _Piece(fragment.position(), fragment.length(), told.fontFixedPitch(), told.isAnchor())
        step += 1


def _style_block(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    is_cell = cursor.currentTable() is not None
    told = QTextBlockFormat()
    told.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
    if is_cell:
        told.setBottomMargin(0)
        told.setTopMargin(0)
    elif level:
        told.setTopMargin(theme.px(0 if level == 1 else 20))
        told.setBottomMargin(theme.px(8))
    else:
        told.setBottomMargin(theme.px(4 if block.textList() is not None else 8))
        told.setTopMargin(0)
    cursor.mergeBlockFormat(told)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        heading = QTextCharFormat()
        heading.setFont(theme.font(_HEADING_PX.get(level, _HEADING_ELSE_PX), SEMIBOLD))
        cursor.setCharFormat(heading)  # not merged: Qt's own size for headings would win


def _style_piece(document: QTextDocument, piece: _Piece, theme: Theme) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(piece.start)
    cursor.setPosition(piece.start + piece.length, QTextCursor.MoveMode.KeepAnchor)
    told = QTextCharFormat()
    if piece.is_code:
        told.setBackground(theme.tokens.colour("tile"))
    if piece.is_link:
        told.setForeground(theme.tokens.colour("accent"))
        told.setFontUnderline(not piece.is_code or theme.tokens.line_px > 1)  # a box is sign enough
    cursor.mergeCharFormat(told)


def _style_table(table: QTextTable, theme: Theme) -> None:
    told = table.format()
    told.setBorder(theme.tokens.line_px)
    told.setBorderBrush(QBrush(theme.tokens.colour("line")))
    told.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    told.setBorderCollapse(True)
    told.setCellPadding(theme.px(6))
    told.setCellSpacing(0)
    told.setTopMargin(theme.px(10))
    told.setBottomMargin(theme.px(14))
    percent = QTextLength.Type.PercentageLength
    told.setWidth(QTextLength(percent, 100))
    first = _FIRST_COLUMN_PERCENT.get(table.columns(), 25)
    others = table.columns() - 1
    widths = [first, *([(100 - first) / others] * others)] if others else [100]
    told.setColumnWidthConstraints([QTextLength(percent, width) for width in widths])
    table.setFormat(told)
