"""`gallery-app serve`: the local API until Ctrl-C."""

import argparse
import asyncio
import json
import shlex
import signal

from gallery_app.cli.command import Hide
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.home import find_home
from gallery_app.engine.local_api import LocalApi, StartApi
from gallery_app.engine.serve_command import serve_until


def run_serve(
    start_api: StartApi, arguments: argparse.Namespace, credentials: Credentials | None, hide: Hide
) -> int:
    """Serve until a person or the system ends it. Raises GalleryError."""

    async def serve() -> None:
        stop = _listen_for_end()  # from now on: what is begun is put away

        async def stand_by(api: LocalApi) -> None:
            print(_make_line(api) if arguments.json else make_words(api), flush=True)
            await stop.wait()

        await serve_until(find_home(), credentials, start_api, arguments.port, stand_by, hide=hide)

    asyncio.run(serve())
    return 0


def _listen_for_end() -> asyncio.Event:
    """Set by Ctrl-C and by SIGTERM. Where a loop takes no signals Ctrl-C cancels the command instead."""
    stop = asyncio.Event()
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    except NotImplementedError:
        pass
    return stop


def _make_line(api: LocalApi) -> str:
    """`{"url", "token_file"}`."""
    return json.dumps({"url": api.url, "token_file": str(api.token_file)})


def make_words(api: LocalApi) -> str:
    """Where it is, where the token is, and a line to try it."""
    token = f'"Authorization: Bearer $(cat {shlex.quote(str(api.token_file))})"'
    example = shlex.quote(f"{api.url}/api/v1/image_gallery?ticket_id=4711")
    return (
        f"The local API answers at {api.url}, to programs of this computer alone.\n"
        f"What it can do: {api.url}/docs\n"
        f"Its token is in {api.token_file} as long as it runs.\n"
        f"\n  curl -H {token} {example}\n\n"
        "Ctrl-C ends it, and voids all links."
    )
