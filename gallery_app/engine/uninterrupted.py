"""Short work that is finished once it was begun, also when whoever awaits it is cancelled meanwhile."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


async def uninterrupted(work: Coroutine[Any, Any, T], hurry: Callable[[], object] | None = None) -> T:
    """Await it; a cancellation is passed on only when it has ended, so that no thread writes on unseen.

    `hurry` is called then: work that may take long should come to an end.
    """
    task = asyncio.get_running_loop().create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if hurry is not None:
            hurry()
        while not task.done():
            with suppress(asyncio.CancelledError):  # asked to hurry: it is short
                await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # seen: it matters to nobody any more
        raise
