"""Which command runs what; each loads only what it needs."""

from functools import partial
from typing import TYPE_CHECKING

from gallery_app.cli.command import Command

if TYPE_CHECKING:
    from gallery_app.cli.export import OpenPrinter
    from gallery_app.engine.local_api import StartApi


def find_command(name: str, open_printer: "OpenPrinter", start_api: "StartApi") -> Command:
    """The command of this name; it gives its exit code, and raises GalleryError.

    `open_printer` makes ready what prints contact sheets, `start_api` starts the local API, each for the one
    that needs it.
    """
    match name:
        case "search":
            from gallery_app.cli.search import run_search  # noqa: PLC0415 - only what the command needs

            return run_search
        case "refresh":
            from gallery_app.cli.refresh import run_refresh  # noqa: PLC0415 - as above

            return run_refresh
        case "account":
            from gallery_app.cli.account import run_account  # noqa: PLC0415 - as above

            return run_account
        case "doctor":
            from gallery_app.cli.doctor import run_doctor  # noqa: PLC0415 - as above

            return run_doctor
        case "inspect":
            from gallery_app.cli.inspect import run_inspect  # noqa: PLC0415 - as above

            return run_inspect
        case "export":
            from gallery_app.cli.export import run_export  # noqa: PLC0415 - as above

            return partial(run_export, open_printer)
        case "serve":
            from gallery_app.cli.serve import run_serve  # noqa: PLC0415 - as above

            return partial(run_serve, start_api)
        case _:
            from gallery_app.cli.gallery import run_gallery  # noqa: PLC0415 - as above

            return run_gallery
