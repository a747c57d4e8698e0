"""The use case "serve until told to stop": for the command, on an engine of its own."""

from collections.abc import Awaitable, Callable

from gallery_app.domain.events import Event
from gallery_app.engine.command import open_for_command
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.local_api import LocalApi, StartApi
from gallery_app.engine.serving import Serving
from gallery_app.storage.paths import Paths


async def serve_until(
    paths: Paths,
    credentials: Credentials | None,
    start_api: StartApi,
    port: int,
    stand_by: Callable[[LocalApi], Awaitable[None]],
    *,
    hide: Callable[[str], None] | None = None,
) -> None:
    """Run a local API for as long as `stand_by` takes, which is told when it answers.

    Without `credentials` the account used last is taken, its key from the OS keyring.

    Raises:
        NoAccount, ApiNotInstalled, PortTaken, StoreUnavailable: it cannot be started.
    """
    async with open_for_command(paths, credentials, _ignore, hide) as engine:
        await engine.warm_up()
        api = await start_api(Serving(engine, paths.config, hide), port)
        try:
            await stand_by(api)
        finally:
            await api.close()


def _ignore(_event: Event) -> None:
    """Requests are told by their answers."""
