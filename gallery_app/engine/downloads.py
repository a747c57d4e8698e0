"""Downloads under way: who wants a picture that somebody else is just fetching waits for that one."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from gallery_app.domain.ids import ImageId, Sha256


@dataclass(frozen=True, slots=True)
class Fetched:
    """An original on disk; `is_whole` if it has the length that was promised: verdicts on it can last."""

    sha256: Sha256
    path: Path
    is_whole: bool


class Downloads:
    """Of one helpdesk, by picture. Belongs to one event loop."""

    def __init__(self) -> None:
        self._under_way: dict[ImageId, asyncio.Future[Fetched | None]] = {}

    async def share(self, image: ImageId, download: Callable[[], Awaitable[Fetched]]) -> Fetched:
        """Download, or take what another download of the same picture gives.

        One that fails or is cancelled says nothing to those that wait: the next of them begins its own.
        """
        while (waiting := self._under_way.get(image)) is not None:
            await asyncio.wait([waiting])  # unlike awaiting it, this ends neither with it nor it with us
            if (fetched := waiting.result()) is not None:
                return fetched
        told: asyncio.Future[Fetched | None] = asyncio.get_running_loop().create_future()
        self._under_way[image] = told
        fetched = None
        try:
            fetched = await download()
            return fetched
        finally:
            del self._under_way[image]
            told.set_result(fetched)
