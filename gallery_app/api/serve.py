"""Starts the local API where its extra is installed; loads nothing of it before."""

import asyncio
import importlib
from types import ModuleType
from typing import TYPE_CHECKING, Final

from gallery_app.domain.serving_errors import ApiNotInstalled

if TYPE_CHECKING:
    from gallery_app.engine.local_api import LocalApi
    from gallery_app.engine.serving import Serving

_EXTRA: Final = ("fastapi", "starlette", "pydantic", "uvicorn", "h11")


async def start_api(serving: "Serving", port: int) -> "LocalApi":
    """A running local API on this loop; `port` 0 is any free one.

    Raises:
        ApiNotInstalled, PortTaken, StoreUnavailable: it cannot be started.
    """
    server = await asyncio.to_thread(_load_server)  # most of a second, in which others are served
    api: LocalApi = server.RunningApi(serving, port)
    return api


def _load_server() -> ModuleType:
    try:
        return importlib.import_module("gallery_app.api.server")
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.partition(".")[0] in _EXTRA:
            raise ApiNotInstalled from error
        raise
