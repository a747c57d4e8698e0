"""Text that came from outside, shown as it is: labels and tooltips that never read markup."""

import html
import textwrap
from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QTreeWidgetItem,
    QWidget,
)

from gallery_app.desktop.mirroring import is_window_mirrored
from gallery_app.domain.display import display_text

TOOLTIP_LIMIT = 600
TOOLTIP_COLUMNS = 76


@lru_cache(maxsize=512)  # the window's own words come again and again, with keys and without
def plain_tooltip(text: str) -> str:
    """Give text for setToolTip or ToolTipRole that is shown literally, line breaks kept.

    A bare text turns into markup as soon as it looks like it, and markup loads local files.
    """
    lines = [
        part for line in text[:TOOLTIP_LIMIT].splitlines() for part in textwrap.wrap(line, TOOLTIP_COLUMNS)
    ]
    escaped = "\n".join(html.escape(line) for line in lines)
    return f'<p style="white-space:pre">{escaped}</p>' if escaped else ""


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that is shown literally."""
    widget.setToolTip(plain_tooltip(text))
    widget.setAccessibleDescription(text)  # else Qt tells screen readers the tooltip with its markup


def set_item_tooltip(item: QListWidgetItem | QTreeWidgetItem, text: str, column: int | None = None) -> None:
    """Give an entry of a list, or a column of a tree's (else all), a tooltip that is shown literally."""
    if isinstance(item, QTreeWidgetItem):
        for each in range(item.columnCount()) if column is None else (column,):
            item.setToolTip(each, plain_tooltip(text))
    else:
        item.setToolTip(plain_tooltip(text))


class PlainLabel(QLabel):
    """A label that shows its text literally; `tone` is a colour of the style sheet (second, error …)."""

    def __init__(
        self, text: str = "", *, tone: str = "", font: QFont | None = None, wraps: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(wraps)
        if is_window_mirrored():  # Qt would have each text stand where its own letters begin
            aligns = Qt.AlignmentFlag
            self.setAlignment(aligns.AlignRight | aligns.AlignVCenter | aligns.AlignAbsolute)
        if tone:
            self.setProperty("tone", tone)
        if font is not None:
            self.setFont(font)
        self.setText(text)


class WrappedLabel(PlainLabel):
    """A text of several lines at a fixed width, as high as it needs, wherever it stands in a layout."""

    def __init__(self, text: str, width: int, *, tone: str = "", font: QFont | None = None) -> None:
        super().__init__(text, tone=tone, font=font, wraps=True)
        self.setFixedWidth(width)
        self.setText(text)

    def set_width(self, width: int, *, is_even: bool = False) -> None:
        """Take another width, and the height that goes with it.

        `is_even`: no wider than its lines need, so that none holds but a last word.
        """
        if is_even:
            width = self._find_even_width(width)
        if is_even or width != self.width():
            self.setFixedWidth(width)
            self.setText(self.text())

    def _find_even_width(self, most: int) -> int:
        """The narrowest that takes no more lines than `most`. px."""
        self.ensurePolished()
        self.setMinimumSize(0, 0)  # Qt would take the width it has for the least it can have
        words = (self.fontMetrics().horizontalAdvance(word) for word in self.text().split())
        height, least = self.heightForWidth(most), min(most, max(words, default=0) + 2)
        while least < most:
            middle = (least + most) // 2
            if self.heightForWidth(middle) > height:
                least = middle + 1
            else:
                most = middle
        return most

    def setText(self, text: str) -> None:
        """Show a text and take the height it needs."""
        super().setText(text)
        if self.wordWrap():
            self.ensurePolished()
            self.setMinimumHeight(0)  # else a shorter text would be told the height of the one before
            self.setFixedHeight(max(0, self.heightForWidth(self.width())))


class ElidedLabel(PlainLabel):
    """One line that gives way: it ends in an ellipsis where room is short, the tooltip has it in full."""

    def __init__(self, text: str = "", *, tone: str = "", font: QFont | None = None) -> None:
        super().__init__("", tone=tone, font=font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.set_full_text(text)

    def set_full_text(self, untrusted_text: str) -> None:
        """Show a cleaned text."""
        self.setText(display_text(untrusted_text))
        self.setAccessibleName(self.text())
        self._update_tooltip()

    def minimumSizeHint(self) -> QSize:
        """May shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Wants its whole text."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tooltip only where something is hidden."""
        self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a text reads as it is written
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            self.rect(),
            QStyle.visualAlignment(self.layoutDirection(), align).value | Qt.TextFlag.TextSingleLine.value,
            option.palette,
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )

    def _update_tooltip(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        set_plain_tooltip(self, self.text() if is_cut else "")
