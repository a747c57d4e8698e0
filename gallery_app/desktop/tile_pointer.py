"""What lies below the pointer in the gallery."""

from dataclasses import dataclass

from gallery_app.desktop.group_head import CLICKABLE, PlacedPart
from gallery_app.desktop.tile_badges import PlacedBadge


@dataclass(frozen=True, slots=True)
class Under:
    """A tile (its row) and its badge or action, or a head (its group's number) and its part; or nothing."""

    row: int | None = None
    badge: PlacedBadge | None = None
    is_action: bool = False
    group: int | None = None
    part: PlacedPart | None = None

    @property
    def can_be_clicked(self) -> bool:
        """Whether a click does something of its own, apart from selecting."""
        if self.part is not None:
            return self.part.part in CLICKABLE
        return self.is_action or (self.badge is not None and self.badge.badge.can_be_clicked)


NOTHING = Under()
