"""Which pictures are junk and fold away: decided by size and repetition, never by a name."""

from dataclasses import dataclass

from gallery_app.domain.result import FoldReason

PIXEL_EDGE_PX = 3
TINY_EDGE_PX = 64
BADGE_WIDTH_PX, BADGE_HEIGHT_PX = 500, 130
LOGO_WIDTH_PX, LOGO_HEIGHT_PX = 700, 200
BADGE_MESSAGES, BADGE_TICKETS = 3, 2
LOGO_MESSAGES, LOGO_TICKETS = 4, 3
REPEATED_TICKETS = 8


@dataclass(frozen=True, slots=True)
class Repetition:
    """How often the same bytes are shown: `messages` in all, and `tickets` (articles count as well)."""

    messages: int
    tickets: int


def find_fold(
    width: int | None, height: int | None, repetition: Repetition, *, inline: bool, hidden: bool
) -> FoldReason | None:
    """Why a picture folds away, None if it is shown.

    Sizes are None while they are unknown: then only what somebody hid by hand folds. An attached picture was
    chosen by its sender, so only size speaks against it.
    """
    if hidden:
        return FoldReason.HIDDEN
    if width is None or height is None:
        return None
    if max(width, height) <= PIXEL_EDGE_PX:
        return FoldReason.PIXEL
    if max(width, height) <= TINY_EDGE_PX:
        return FoldReason.TINY
    if inline and _is_logo(width, height, repetition):
        return FoldReason.LOGO
    if inline and repetition.tickets >= REPEATED_TICKETS:
        return FoldReason.REPEATED
    return None


def _is_logo(width: int, height: int, seen: Repetition) -> bool:
    """A signature's badge repeats within one ticket already. What is as large as a pasted detail of a screen
    must be in several tickets: one ticket's quotes repeat whatever was pasted into it.
    """
    if width <= BADGE_WIDTH_PX and height <= BADGE_HEIGHT_PX:
        return seen.messages >= BADGE_MESSAGES or seen.tickets >= BADGE_TICKETS
    if width <= LOGO_WIDTH_PX and height <= LOGO_HEIGHT_PX:
        several = seen.tickets >= BADGE_TICKETS and seen.messages >= LOGO_MESSAGES
        return several or seen.tickets >= LOGO_TICKETS
    return False
