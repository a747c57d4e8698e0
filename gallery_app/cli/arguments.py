"""The grammar of the command line."""

import argparse
from typing import NoReturn

from gallery_app import __version__

USAGE_EXIT = 2
_NUMBER_MAX = 2**63 - 1
_PER_PAGE_MAX = 100


class Parser(argparse.ArgumentParser):
    """argparse, saying `error: what. hint` as every other error of this program does."""

    def error(self, message: str) -> NoReturn:
        """Print one line to standard error and end with 2."""
        text = message[:1].upper() + message[1:]
        self.exit(USAGE_EXIT, f"error: {text}. See {self.prog} --help.\n")


def make_parser() -> Parser:
    """The whole grammar; without a command the window opens."""
    parser = Parser(
        prog="gallery-app",
        description="Every picture of your Freshdesk tickets. Without a command the window opens.",
        epilog="Unattended: GALLERY_APP_URL, GALLERY_APP_API_KEY, GALLERY_APP_HOME (one folder for all).",
    )
    parser.add_argument("--version", action="version", version=f"Ticket Gallery {__version__}")
    parser.add_argument("--demo", action="store_true", help="use the built-in demo helpdesk")
    parser.add_argument(
        "--smoke", action="store_true", help="paint the window once, print how long it took, exit"
    )
    parser.add_argument("--open", metavar="TICKET", help="open this ticket number or link in the window")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _add_gallery(commands)
    commands.add_parser(
        "demo-helpdesk", help="run the demo helpdesk alone and print its address and key", add_help=False
    )
    return parser


def _add_gallery(commands: "argparse._SubParsersAction[Parser]") -> None:
    gallery = commands.add_parser(
        "gallery",
        help="list the pictures of a ticket or article",
        description="List a page of the pictures of a ticket or article; only that page is downloaded.",
        epilog="Exit codes: 0 done, 1 expected error, 2 usage, 3 partly failed: a later call may bring more.",
    )
    subject = gallery.add_mutually_exclusive_group(required=True)
    subject.add_argument("--ticket", type=_number, metavar="N", help="ticket number")
    subject.add_argument("--article", type=_number, metavar="ID", help="article number")
    gallery.add_argument(
        "--company-id", type=_number, metavar="N", help="only if the ticket is of this company"
    )
    gallery.add_argument("--page", type=_number, default=1, metavar="N", help="page, from 1 (1)")
    gallery.add_argument(
        "--per-page", type=_per_page, default=20, metavar="N", help="pictures a page, 1 to 100 (20)"
    )
    gallery.add_argument("--json", action="store_true", help="print JSON")
    gallery.add_argument(
        "--demo", action="store_true", dest="demo_here", help="of the built-in demo helpdesk"
    )


def _number(text: str) -> int:
    digits = text.strip().removeprefix("#")
    if digits.isascii() and digits.isdecimal() and 0 < int(digits[:20]) <= _NUMBER_MAX:
        return int(digits)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")


def _per_page(text: str) -> int:
    number = _number(text)
    if number > _PER_PAGE_MAX:
        raise argparse.ArgumentTypeError(f"a page holds 1 to {_PER_PAGE_MAX} pictures, not {number}")
    return number
