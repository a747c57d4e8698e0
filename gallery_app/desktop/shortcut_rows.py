"""The rows of the shortcut sheet: what there is, in which order, and how a row is painted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.action_specs import ACTIONS, WIDGET_KEYS, ActionSpec
from gallery_app.desktop.key_words import shown_keys
from gallery_app.desktop.keymap import Keymap
from gallery_app.desktop.mirroring import read_as_written
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import tr

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_ROW_PX = 34
_HEAD_PX = 36
_SIDE_PX = 8
_CAPS_APART_PX = 6
_ANY_PX = 10_000
_STATES = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """An action or keys of a widget; `spec` is None where the keys cannot be changed, and for a head."""

    text: str
    keys: tuple[str, ...] = ()
    spec: ActionSpec | None = None
    is_head: bool = False
    is_changed: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        if self.is_head:
            return self.text
        keys = reduce(_either, self.keys) if self.keys else tr("no keys")
        words = f"{self.text}: {keys}"
        return tr("{action}, changed", action=words) if self.is_changed else words

    def fits(self, words: str) -> bool:
        """Whether what was typed into the filter stands in the text or the keys."""
        wanted = words.casefold()
        return wanted in self.text.casefold() or any(wanted in key.casefold() for key in self.keys)


def make_rows(
    keymap: Keymap, in_front: Sequence[ActionPlace], known: Iterable[ActionPlace], words: str = ""
) -> tuple[ShortcutRow, ...]:
    """Rows below the heads of their places: those in front first; a place that is not `known` has none."""
    order = dict.fromkeys((*in_front, *(place for place in ActionPlace if place in set(known))))
    rows: list[ShortcutRow] = []
    for place in order:
        below = [row for row in _rows_of(place, keymap) if row.fits(words)]
        if below:
            rows += [ShortcutRow(tr(place.value), is_head=True), *below]
    return tuple(rows)


def _rows_of(place: ActionPlace, keymap: Keymap) -> list[ShortcutRow]:
    rows = [
        ShortcutRow(
            tr(spec.text),
            tuple(shown_keys(key) for key in keymap.keys_of(spec)),
            spec,
            is_changed=keymap.is_changed(spec),
        )
        for spec in ACTIONS
        if spec.place is place
    ]
    taken = [keys for keys in WIDGET_KEYS if keys.place is place]
    return rows + [ShortcutRow(tr(keys.text), (tr(keys.shown),)) for keys in taken]


def _either(keys: str, key: str) -> str:
    return tr("{keys} or {key}", keys=keys, key=key)


class ShortcutDelegate(QStyledItemDelegate):
    """Words at the start, keys as caps at the end, heads above their rows."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are of one height, heads a little higher; words that need more lines have them."""
        row: ShortcutRow = index.data(ROW_ROLE)
        px, metrics = self._theme.px, QFontMetrics(self._theme.font(13))
        height = metrics.height()
        if not row.is_head and isinstance(view := option.widget, QAbstractItemView):
            room = self._find_room(row, view.viewport().width() - 2 * px(_SIDE_PX))
            height = _bound_words(metrics, room, _words_of(row)).height()
        return QSize(px(300), max(px(_HEAD_PX if row.is_head else _ROW_PX), height + px(12)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: ShortcutRow = index.data(ROW_ROLE)
        rect, state = QRect(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = rect.adjusted(self._theme.px(_SIDE_PX), 0, -self._theme.px(_SIDE_PX), 0)
        if row.is_head:
            painter.setFont(self._theme.font(11, SEMIBOLD))
            painter.setPen(self._theme.tokens.colour("second"))
            area.setBottom(area.bottom() - self._theme.px(4))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, row.text)
        else:
            is_chosen = bool(state & _STATES.State_Selected)
            has_keys = bool(state & _STATES.State_HasFocus)
            self._paint_ground(painter, rect, is_chosen=is_chosen, has_keys=has_keys)
            self._paint_caps(painter, row.keys, area, option.direction)
            words = QRect(area.left(), area.top(), self._find_room(row, area.width()), area.height())
            shown = QStyle.visualRect(option.direction, area, words)
            self._paint_words(painter, row, shown, is_chosen=is_chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, is_chosen: bool, has_keys: bool) -> None:
        tokens = self._theme.tokens
        box = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(tokens.colour("accent_soft"))
            painter.drawRoundedRect(box, 6, 6)
        if has_keys or (is_chosen and tokens.line_px > 1):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(tokens.colour("accent"), 2)
            pen.setStyle(Qt.PenStyle.SolidLine if has_keys else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawRoundedRect(box, 6, 6)

    def _paint_words(self, painter: QPainter, row: ShortcutRow, area: QRect, *, is_chosen: bool) -> None:
        tokens = self._theme.tokens
        font = self._theme.font(13)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tokens.colour("text"))
        if _bound_words(metrics, area.width(), _words_of(row)).height() > metrics.height():
            painter.drawText(area, align | Qt.TextFlag.TextWordWrap, _words_of(row))
            return
        painter.drawText(area, align, row.text)
        if mark := _mark_of(row):
            taken = metrics.horizontalAdvance(row.text)
            is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            rest = area.adjusted(0, 0, -taken, 0) if is_mirrored else area.adjusted(taken, 0, 0, 0)
            painter.setPen(tokens.colour("text" if is_chosen else "second"))
            painter.drawText(rest, align, mark)

    def _paint_caps(
        self, painter: QPainter, keys: tuple[str, ...], area: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Paint from the end."""
        tokens, px = self._theme.tokens, self._theme.px
        font = self._theme.font(12)
        painter.save()
        read_as_written(painter)  # else the last of `Ctrl+[` would come first
        painter.setFont(font)
        metrics = QFontMetrics(font)
        height = metrics.height() + px(4)
        right = area.right()
        for key in reversed(keys):
            width = self._find_cap_width(metrics, key)
            place = QRect(right - width, area.center().y() - height // 2 + 1, width, height)
            cap = QRectF(QStyle.visualRect(direction, area, place))
            painter.setPen(QPen(tokens.colour("line"), tokens.line_px))
            painter.setBrush(tokens.colour("window"))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(tokens.colour("text"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + px(_CAPS_APART_PX)
        painter.restore()

    def _find_cap_width(self, metrics: QFontMetrics, key: str) -> int:
        return max(metrics.height() + self._theme.px(4), metrics.horizontalAdvance(key) + self._theme.px(12))

    def _find_room(self, row: ShortcutRow, width: int) -> int:
        """Px beside the caps for the words."""
        px, metrics = self._theme.px, QFontMetrics(self._theme.font(12))
        caps = sum(self._find_cap_width(metrics, key) + px(_CAPS_APART_PX) for key in row.keys)
        return max(1, width - caps - px(12))


def _mark_of(row: ShortcutRow) -> str:
    return f" · {tr('changed', about='keys')}" if row.is_changed else ""


def _words_of(row: ShortcutRow) -> str:
    return row.text + _mark_of(row)


def _bound_words(metrics: QFontMetrics, width: int, words: str) -> QRect:
    return metrics.boundingRect(QRect(0, 0, width, _ANY_PX), Qt.TextFlag.TextWordWrap, words)
