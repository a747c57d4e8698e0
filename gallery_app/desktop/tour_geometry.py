"""Where a card of the tour stands: beside what it speaks of, inside the window, covering none of it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize

_FLAT = 2
"""So many times as wide as high, a thing has others beside it: a field, a button of a bar."""


def place_card(target: QRect, card: QSize, room: QRect, *, gap: int, is_mirrored: bool) -> QRect:
    """Beside `target` where there is room: after it (below what is flat), below, above, before; else over it.

    All in the coordinates of `room`. `is_mirrored`: "after" is left, as the language reads.
    A card that is larger than the room keeps its size and begins at the room's start.
    """
    places = [QRect(corner, card) for corner in _corners(target, card, gap, is_mirrored=is_mirrored)]
    moved = [_move_inside(place, room) for place in places]
    free = next((place for place in moved if not place.intersects(target)), None)
    if free is not None:
        return free
    inside = _move_inside(QRect(target.topLeft() + QPoint(gap, gap), card), room)
    if not is_mirrored:
        inside.moveRight(min(target.right() - gap, room.right()))
    return _move_inside(inside, room)


def _corners(target: QRect, card: QSize, gap: int, *, is_mirrored: bool) -> Iterator[QPoint]:
    right = QPoint(target.right() + 1 + gap, target.top())
    left = QPoint(target.left() - gap - card.width(), target.top())
    start = target.right() + 1 - card.width() if is_mirrored else target.left()
    below = QPoint(start, target.bottom() + 1 + gap)
    if target.width() > _FLAT * target.height():
        yield below
    yield left if is_mirrored else right
    yield below
    yield QPoint(start, target.top() - gap - card.height())
    yield right if is_mirrored else left


def _move_inside(place: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() + 1 - place.height()))
    return QRect(QPoint(left, top), place.size())
