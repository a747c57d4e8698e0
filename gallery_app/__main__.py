"""Picks the face: a command, the window, or the picture of a window where there is no display."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, cast

from gallery_app.cli import USAGE_EXIT
from gallery_app.domain.app_link import FROM_DESKTOP, LinkNotUnderstood
from gallery_app.domain.errors import GalleryError, QueryNotUnderstood

if TYPE_CHECKING:
    import argparse

    from gallery_app.cli.plain_start import PlainStart
    from gallery_app.domain.export_sheet import ContactSheet
    from gallery_app.engine.credentials import Credentials

LANE_SWITCH = "--lane"
"""First argument of a decoding child process; a frozen app starts itself with it."""
_INTERRUPTED_EXIT = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code: 0, 1 expected error, 2 usage, 3 partly failed."""
    os.umask(0o077)  # first of all: nothing this program writes is for others
    given = list(sys.argv[1:] if argv is None else argv)
    if given[:1] == [LANE_SWITCH]:
        from gallery_app.imaging import lane_child  # noqa: PLC0415 - a lane must not load a face

        return lane_child.main(given[1:])
    if given[:1] == ["demo-helpdesk"]:
        from gallery_app.demo.command import run_demo_helpdesk  # noqa: PLC0415 - a program of its own

        return run_demo_helpdesk(given[1:])
    try:
        return _run(_read(given))
    except (QueryNotUnderstood, LinkNotUnderstood) as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 - the command line's way to speak
        if FROM_DESKTOP in given:
            show_to_desktop(error)
        return USAGE_EXIT
    except GalleryError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 - the command line's way to speak
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED_EXIT
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the flush at exit is silent
        return 1
    except Exception:  # the one place where every bug of a command ends: logged, said in a line
        logging.getLogger(__name__).exception("a command ended with a bug")
        print(f"error: {GalleryError(hint='The log has the details.')}", file=sys.stderr)  # noqa: T201 - as above
        return 1


def _read(given: Sequence[str]) -> "argparse.Namespace | PlainStart":
    if not given:
        from gallery_app.cli.plain_start import PlainStart  # noqa: PLC0415 - not for lanes

        return PlainStart()
    from gallery_app.cli.arguments import read_arguments  # noqa: PLC0415 - a plain start need not wait for it

    return read_arguments(given)


def _run(arguments: "argparse.Namespace | PlainStart") -> int:
    from gallery_app.engine.home import ask_for_private, find_home, take_credentials  # noqa: PLC0415 - not for lanes
    from gallery_app.engine.logs import open_log  # noqa: PLC0415 - not for lanes
    from gallery_app.engine.own_process import shut_out_others  # noqa: PLC0415 - not for lanes

    shut_out_others()
    if arguments.private:
        ask_for_private()
    credentials = take_credentials()
    log = open_log(find_home())
    if arguments.command is None:
        from gallery_app.desktop.qt_loading import load_qt  # noqa: PLC0415 - the window's alone

        load_qt()
        from gallery_app.start_window import start_window  # noqa: PLC0415 - as above

        return start_window(arguments, credentials, log)
    with ExitStack() as open_things:
        if arguments.demo or getattr(arguments, "demo_here", False):
            credentials = open_demo(open_things)
        elif (helpdesk := getattr(arguments, "account", None)) is not None:
            credentials = find_credentials_of(helpdesk)
        from gallery_app.api.serve import start_api  # noqa: PLC0415 - not for the window, nor for lanes
        from gallery_app.cli.commands import find_command  # noqa: PLC0415 - as above

        typed = cast("argparse.Namespace", arguments)  # only the grammar gives commands
        return find_command(typed.command, open_printer, start_api)(typed, credentials, log.hide)


def show_to_desktop(error: GalleryError) -> None:
    """Say in a window what a start could not do: the system made it for a link, and nobody reads its text."""
    from gallery_app.desktop.start_problem import show_start_problem  # noqa: PLC0415 - brings Qt
    from gallery_app.engine.home import find_home, load_remembered  # noqa: PLC0415 - not for lanes

    show_start_problem(error, load_remembered(find_home()).get("language", ""))


def find_credentials_of(helpdesk: str) -> "Credentials":
    """Address and kept key of a connected helpdesk that was named."""
    import asyncio  # noqa: PLC0415 - not for lanes

    from gallery_app.engine.account_command import find_credentials  # noqa: PLC0415 - as above
    from gallery_app.engine.home import find_home  # noqa: PLC0415 - as above

    return asyncio.run(find_credentials(find_home(), helpdesk))


def open_printer() -> "Callable[[ContactSheet], bytes]":
    """What prints contact sheets for a command: Qt, without a window and without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gallery_app.desktop.sheet_pdf import open_sheet_printer  # noqa: PLC0415 - brings Qt

    return open_sheet_printer()


def open_demo(open_things: ExitStack) -> "Credentials":
    """Start the demo helpdesk in this program; it ends with `open_things`."""
    from gallery_app.demo.helpdesk import DemoHelpdesk  # noqa: PLC0415 - only when asked for
    from gallery_app.engine.credentials import Credentials  # noqa: PLC0415 - as above

    helpdesk = open_things.enter_context(DemoHelpdesk())
    return Credentials(helpdesk.address, helpdesk.api_key, is_demo=True)


if __name__ == "__main__":
    sys.exit(main())
