"""Downloads under way: who wants a picture that somebody else is just fetching waits for that one."""

from dataclasses import dataclass
from pathlib import Path

from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.engine.sharing import Sharing


@dataclass(frozen=True, slots=True)
class Fetched:
    """An original on disk; `is_whole` if it has the length that was promised: verdicts on it can last."""

    sha256: Sha256
    path: Path
    is_whole: bool


class Downloads(Sharing[ImageId, Fetched]):
    """Of one helpdesk, by picture."""
