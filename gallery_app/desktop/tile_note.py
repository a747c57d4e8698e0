"""What stands in a tile instead of a picture: a sign, what it is, why, and one action."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from gallery_app.desktop.theme import MEDIUM, SEMIBOLD, Theme
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.desktop.wording import host_words
from gallery_app.domain.translation import tr

_ICONS = {
    "remote_not_loaded": "globe",
    "host_not_allowed": "globe",
    "picture_unsafe": "shield-alert",
    "picture_too_large": "shield-alert",
    "file_gone": "file-x",
    "not_a_file": "file-x",
    "not_a_picture": "file-x",
    "format_not_installed": "image-off",
    "link_expired": "clock-alert",
    "file_slow": "clock-alert",
    "not_allowed": "lock",
    "unreachable": "cloud-off",
}


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line of the note: its place, text, font and the token of its colour."""

    rect: QRect
    text: str
    font: QFont
    token: str


@dataclass(frozen=True, slots=True)
class Note:
    """A laid-out note; `action` is where a click does what the last line says."""

    icon: str
    icon_at: QPoint
    icon_token: str
    lines: tuple[NoteLine, ...]
    action: QRect | None


@dataclass(frozen=True, slots=True)
class _Words:
    icon: str
    token: str
    title: str
    hint: str
    action: str


def plan_note(tile: Tile, box: QRect, theme: Theme) -> Note | None:
    """Lay the note out in the middle of `box`; the hint gives way first where room is short."""
    words = _find_words(tile)
    if words is None:
        return None
    width = box.width() - theme.px(12)
    title_font, hint_font = theme.font(13, SEMIBOLD), theme.font(12)
    title = [words.title]
    if QFontMetrics(title_font).horizontalAdvance(words.title) > width:
        title = _wrap(words.title, QFontMetrics(title_font), width, 2)
    icon_px, line_px = theme.px(20), theme.px(17)
    room = box.height() - icon_px - theme.px(14) - line_px * (len(title) + bool(words.action))
    hint = _wrap(words.hint, QFontMetrics(hint_font), width, max(0, min(3, room // line_px)))
    texts = [(text, title_font, "text") for text in title]
    texts += [(text, hint_font, "second") for text in hint]
    texts += [(words.action, theme.font(12, MEDIUM), "accent")] if words.action else []
    top = box.top() + (box.height() - icon_px - theme.px(6) - line_px * len(texts)) // 2
    icon_at = QPoint(box.left() + (box.width() - icon_px) // 2, top)
    top += icon_px + theme.px(6)
    lines = tuple(
        NoteLine(QRect(box.left() + theme.px(6), top + row * line_px, width, line_px), text, font, token)
        for row, (text, font, token) in enumerate(texts)
    )
    return Note(words.icon, icon_at, words.token, lines, _find_action(words, lines))


def paint_note(painter: QPainter, note: Note, theme: Theme, ratio: float) -> None:
    """Paint a laid-out note."""
    painter.drawPixmap(note.icon_at, theme.pixmap(note.icon, note.icon_token, 20, ratio))
    for line in note.lines:
        painter.setFont(line.font)
        painter.setPen(theme.tokens.colour(line.token))
        text = QFontMetrics(line.font).elidedText(line.text, Qt.TextElideMode.ElideMiddle, line.rect.width())
        painter.drawText(line.rect, Qt.AlignmentFlag.AlignCenter, text)


def find_note_icon(tile: Tile) -> str:
    """The sign of what is wrong with a tile, or of a remote picture."""
    words = _find_words(tile)
    return words.icon if words is not None else "image"


def _find_words(tile: Tile) -> _Words | None:
    if tile.state is TileState.REMOTE:
        host = host_words(tile.ref.remote_host or "") if tile.ref is not None else ""
        title = tr("Hosted at {host}", host=host) if host else tr("Hosted elsewhere")
        hint = tr("Not loaded: loading tells the sender you looked.")
        return _Words("globe", "second", title, hint, "")
    if tile.state is TileState.FAILED and tile.error is not None:
        error = tile.error
        icon = _ICONS.get(error.code, "triangle-alert")
        token = "amber" if icon == "image-off" else "error"
        return _Words(icon, token, error.title, error.hint, tile.action)
    return None


def _find_action(words: _Words, lines: tuple[NoteLine, ...]) -> QRect | None:
    if not words.action:
        return None
    last = lines[-1]
    width = QFontMetrics(last.font).horizontalAdvance(last.text) + 24
    rect = QRect(0, 0, width, max(24, last.rect.height() + 6))
    rect.moveCenter(last.rect.center())
    return rect


def _wrap(text: str, metrics: QFontMetrics, width: int, lines_max: int) -> list[str]:
    """Break at blanks into at most `lines_max` lines; the last is cut by an ellipsis when painted."""
    if lines_max < 1 or not text:
        return []
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if len(lines) == lines_max or not lines[-1] or metrics.horizontalAdvance(longer) < width - 2:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
