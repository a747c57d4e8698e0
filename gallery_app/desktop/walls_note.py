"""What the window knows of the walls around what opens pictures."""

from gallery_app.domain.events import WallsKnown
from gallery_app.domain.walls import WallLevel

_NOT_YET = "Pictures are opened in processes of their own, of which none has started yet."
_NOT_ALL = "This computer does not offer every wall: see gallery-app doctor."


class WallsNote:
    """Keeps what was told after the start, in words for the About dialog."""

    def __init__(self) -> None:
        self.words = _NOT_YET

    def take(self, event: WallsKnown) -> None:
        """From now on say which walls stand."""
        said = f"Pictures are opened behind: {event.walls.words}."
        self.words = said if event.walls.level is WallLevel.FULL else f"{said} {_NOT_ALL}"
