"""Work under way: who wants what somebody else is just making waits for that one."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Sharing(Generic[K, V]):
    """By what is made. Belongs to one event loop."""

    def __init__(self) -> None:
        """Nothing is under way yet."""
        self._under_way: dict[K, asyncio.Future[V | None]] = {}

    async def share(self, key: K, make: Callable[[], Awaitable[V]]) -> V:
        """Make it, or take what is being made under the same key; it is never None.

        Work that fails or is cancelled says nothing to those that wait: the next of them begins its own.
        """
        while (waiting := self._under_way.get(key)) is not None:
            await asyncio.wait([waiting])  # unlike awaiting it, this ends neither with it nor it with us
            if (made := waiting.result()) is not None:
                return made
        told: asyncio.Future[V | None] = asyncio.get_running_loop().create_future()
        self._under_way[key] = told
        made = None
        try:
            made = await make()
            return made
        finally:
            del self._under_way[key]
            told.set_result(made)
