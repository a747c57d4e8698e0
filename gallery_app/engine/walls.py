"""Starting the lanes, and telling which walls stand around them."""

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import Event, WallsKnown
from gallery_app.domain.ids import JobId
from gallery_app.domain.walls import WallLevel
from gallery_app.imaging.lanes import LanePool

_log = logging.getLogger(__name__)
_telling: Final[set[asyncio.Task[None]]] = set()
"""Kept here, since the loop keeps no task alive; closing the lanes ends one that still waits."""


async def start_lanes(lanes: LanePool, tell: Callable[[Event], None]) -> None:
    """Warm the lanes in the background; WallsKnown follows when the first one stands."""
    await lanes.start()
    task = asyncio.get_running_loop().create_task(_tell_walls(lanes, tell), name="walls")
    _telling.add(task)
    task.add_done_callback(_telling.discard)


async def _tell_walls(lanes: LanePool, tell: Callable[[Event], None]) -> None:
    """No lane, no walls to tell of: the first picture will say why."""
    try:
        walls = await lanes.find_walls()
    except GalleryError:
        return
    if walls.level is not WallLevel.FULL:
        _log.info("the walls of the lanes: %s", walls.level.value)
    tell(WallsKnown(JobId(0), walls))
