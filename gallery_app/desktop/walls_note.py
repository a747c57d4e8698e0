"""What the window knows of the walls around what opens pictures."""

from gallery_app.domain.events import WallsKnown
from gallery_app.domain.translation import tr
from gallery_app.domain.walls import WallLevel


class WallsNote:
    """Keeps what was told after the start, in words for the About dialog."""

    def __init__(self) -> None:
        self.words = tr("Pictures are opened in processes of their own, of which none has started yet.")

    def take(self, event: WallsKnown) -> None:
        """From now on say which walls stand."""
        if event.walls.level is WallLevel.FULL:
            self.words = tr("Pictures are opened behind: {walls}.", walls=event.walls.words)
        else:
            self.words = tr(
                "Pictures are opened behind: {walls}. This computer does not offer every wall: see "
                "gallery-app doctor.",
                walls=event.walls.words,
            )
