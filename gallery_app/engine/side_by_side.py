"""The same work for each of many, a few at a time and begun in their order."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


async def serve_side_by_side(items: Iterable[T], work: Callable[[T], Awaitable[None]], at_once: int) -> None:
    """`work` on each of `items`, at most `at_once` under way; what it raises ends all of it."""
    waiting = iter(items)

    async def serve() -> None:
        for item in waiting:
            await work(item)

    async with asyncio.TaskGroup() as group:
        for _ in range(at_once):
            group.create_task(serve())
