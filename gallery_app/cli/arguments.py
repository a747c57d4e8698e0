"""The grammar of the command line."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from gallery_app import __version__
from gallery_app.cli import USAGE_EXIT
from gallery_app.domain.app_link import FROM_DESKTOP, take_link

EXIT_CODES = "Exit codes: 0 done, 1 expected error, 2 usage, 3 partly failed: a later call may bring more."
_NUMBER_MAX = 2**63 - 1
_PER_PAGE_MAX = 100
_PORT_MAX = 2**16 - 1
_FOR_THE_WINDOW = {"--demo", "--private", "--smoke", FROM_DESKTOP}


class Parser(argparse.ArgumentParser):
    """argparse, saying `error: what. hint` as every other error of this program does."""

    def error(self, message: str) -> NoReturn:
        """Print one line to standard error and end with 2."""
        text = message[:1].upper() + message[1:]
        self.exit(USAGE_EXIT, f"error: {text}. See {self.prog} --help.\n")


def make_parser(*, with_commands: bool = True) -> Parser:
    """The whole grammar, or what opens the window alone: it is to stand at once."""
    parser = Parser(
        prog="gallery-app",
        description="Every picture of your Freshdesk tickets. Without a command the window opens.",
        epilog="In place of a command a link that opens one ticket or article: ticket-gallery://ticket/4711. "
        "Unattended: GALLERY_APP_URL, GALLERY_APP_API_KEY, GALLERY_APP_HOME (one folder for all), "
        "GALLERY_APP_PRIVATE (as --private), GALLERY_APP_UNATTENDED (the window offers nothing by itself).",
    )
    parser.add_argument("--version", action="version", version=f"Ticket Gallery {__version__}")
    parser.add_argument(
        "--private", action="store_true", help="keep nothing of tickets and pictures on the disk"
    )
    parser.add_argument("--demo", action="store_true", help="use the built-in demo helpdesk")
    parser.add_argument(
        "--smoke", action="store_true", help="paint the window once, print how long it took, exit"
    )
    parser.add_argument("--open", metavar="TICKET", help="open this ticket number or link in the window")
    parser.add_argument(
        FROM_DESKTOP, action="store_true", help=argparse.SUPPRESS
    )  # who starts it sees no text
    if not with_commands:
        parser.set_defaults(command=None)
        return parser
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _add_account(commands)
    _add_gallery(commands)
    _add_search(commands)
    _add_inspect(commands)
    _add_export(commands)
    _add_refresh(commands)
    _add_serve(commands)
    _add_doctor(commands)
    commands.add_parser(
        "demo-helpdesk", help="run the demo helpdesk alone and print its address and key", add_help=False
    )
    return parser


def _add_account(commands: "argparse._SubParsersAction[Parser]") -> None:
    account = commands.add_parser(
        "account",
        help="connect helpdesks, and see or forget those that are",
        description="Keys are kept in this computer's password store and nowhere else. They are typed at a "
        "prompt or read from standard input, never from the command line, which others can see.",
        epilog=EXIT_CODES,
    )
    what = account.add_subparsers(dest="what", metavar="WHAT", required=True, parser_class=Parser)
    add = what.add_parser("add", help="check address and key, and keep both; or change a key")
    add.add_argument("address", metavar="HELPDESK", help="acme, acme.freshdesk.com or any link into it")
    what.add_parser("list", help="helpdesks that are connected")
    check = what.add_parser("check", help="ask a helpdesk who is signed in and what its plan allows")
    check.add_argument("address", nargs="?", metavar="HELPDESK", help="without it the one used last")
    remove = what.add_parser("remove", help="forget a helpdesk, its key, and all it left on this computer")
    remove.add_argument("address", metavar="HELPDESK")
    remove.add_argument(
        "--keep-data", action="store_true", help="leave its catalog, pictures, tray and drawings here"
    )
    for command in (add, what.choices["list"], check):
        command.add_argument("--json", action="store_true", help="print JSON")


def _add_gallery(commands: "argparse._SubParsersAction[Parser]") -> None:
    gallery = commands.add_parser(
        "gallery",
        help="list the pictures of a ticket, an article or a search",
        description="List a page of the pictures of a ticket, an article or a search; only that page is "
        "downloaded, and what a search must look into. Of a ticket or article every picture is listed; with "
        "--filter copies stand together, and logos and the like are folded away.",
        epilog=EXIT_CODES,
    )
    subject = gallery.add_mutually_exclusive_group()
    subject.add_argument("--ticket", type=_number, metavar="N", help="ticket number")
    subject.add_argument("--article", type=_number, metavar="ID", help="article number")
    gallery.add_argument(
        "--filter", metavar="QUERY", help='a search such as "type:png status:open date:-7d"; see the manual'
    )
    gallery.add_argument("--all", action="store_true", dest="whole", help="list folded pictures too")
    gallery.add_argument(
        "--read", type=_count, default=100, metavar="N", help="unread tickets a search may read (100)"
    )
    gallery.add_argument(
        "--look-into", type=_count, default=500, metavar="N", help="pictures a search may load (500)"
    )
    gallery.add_argument(
        "--company-id", type=_number, metavar="N", help="only if the ticket is of this company"
    )
    gallery.add_argument("--page", type=_number, default=1, metavar="N", help="page, from 1 (1)")
    gallery.add_argument(
        "--per-page", type=_per_page, default=20, metavar="N", help="pictures a page, 1 to 100 (20)"
    )
    _add_location(gallery)
    _add_output(gallery)


def _add_search(commands: "argparse._SubParsersAction[Parser]") -> None:
    search = commands.add_parser(
        "search",
        help="find tickets or articles",
        description="Find tickets, or articles of the knowledge base; no picture is loaded. Conditions on "
        "pictures are set aside: a ticket that was not read yet may have such.",
        epilog=EXIT_CODES,
    )
    search.add_argument("query", metavar="QUERY", help='such as "from:ana@x.org status:open printer"')
    search.add_argument("--articles", action="store_true", help="articles of the knowledge base")
    search.add_argument("--limit", type=_number, default=50, metavar="N", help="at most so many (50)")
    _add_output(search)


def _add_inspect(commands: "argparse._SubParsersAction[Parser]") -> None:
    inspect = commands.add_parser(
        "inspect",
        help="tell all that is known of one picture",
        description="Tell all that is known of one picture: where it stands, what the file really is, dates "
        "with their zones, camera, traces of software, hints for claims with what they mean and do not mean, "
        "measures, and every tag of its metadata. FILE is a picture of this computer; no helpdesk is asked "
        "for it.",
        epilog="JSON: name, picture, ticket or article, file, dates, camera, location, analysis, traces "
        "(with histogram), tags (group, place, name, number, value, words), hints, personal (kinds of "
        "personal values that are there), left_out (those of them that are missing in the answer), "
        f"warnings, error; what is not known is null. {EXIT_CODES}",
    )
    inspect.add_argument("file", nargs="?", metavar="FILE", help="a picture file of this computer")
    subject = inspect.add_mutually_exclusive_group()
    subject.add_argument("--ticket", type=_number, metavar="N", help="ticket number")
    subject.add_argument("--article", type=_number, metavar="ID", help="article number")
    inspect.add_argument(
        "--image", metavar="ID", help="which of its pictures: an id that gallery --json prints"
    )
    _add_location(inspect)
    _add_output(inspect)


def _add_export(commands: "argparse._SubParsersAction[Parser]") -> None:
    export = commands.add_parser(
        "export",
        help="write pictures into a folder or a ZIP, safe to share",
        description="Write the pictures of a ticket, an article or a search as files. The preset safe makes "
        "new files from pixels with nothing personal inside; each is read again and checked. Nothing is ever "
        "overwritten, and a file under its name is whole. Of a ticket or article every picture is exported; "
        "with --filter copies stand once, and logos and the like are folded away.",
        epilog="Tokens of a name: {ticket} {n:03} {date} {time} {name} {requester} {company} {subject} "
        f"{{source}} {{ext}}; / makes folders. {EXIT_CODES}",
    )
    subject = export.add_mutually_exclusive_group()
    subject.add_argument("--ticket", type=_number, metavar="N", help="ticket number")
    subject.add_argument("--article", type=_number, metavar="ID", help="article number")
    export.add_argument("--filter", metavar="QUERY", help='a search such as "type:png status:open date:-7d"')
    export.add_argument("--to", metavar="DIR", help="the folder to write into; made if it is missing")
    export.add_argument(
        "--preset",
        metavar="NAME",
        help="safe, bug-report, original, claim, or one of your own (safe)",
    )
    export.add_argument("--zip", action="store_true", help="one ZIP in that folder")
    export.add_argument(
        "--name", metavar="TEMPLATE", help="names of the files ({ticket}_{n:03}_{date}.{ext})"
    )
    export.add_argument(
        "--strip",
        choices=("all", "keep-camera", "keep-but-place", "none"),
        help="what is taken out of the metadata, in place of the preset's rule",
    )
    export.add_argument("--no-private", action="store_true", help="leave pictures of private notes out")
    export.add_argument("--resume", action="store_true", help="go on with exports that were interrupted")
    _add_output(export)


def _add_refresh(commands: "argparse._SubParsersAction[Parser]") -> None:
    refresh = commands.add_parser(
        "refresh",
        help="read the recent tickets, so that searches find their pictures",
        description="Read the recent tickets into the catalog, within the account's rate limit. Stopped, it "
        "goes on from there the next time.",
        epilog=EXIT_CODES,
    )
    refresh.add_argument("--pictures", action="store_true", help="load all of their pictures too")
    _add_output(refresh)


def _add_serve(commands: "argparse._SubParsersAction[Parser]") -> None:
    serve = commands.add_parser(
        "serve",
        help="run the local API: pictures as JSON, and signed links",
        description="Answer programs of this computer over HTTP, on 127.0.0.1 alone, until Ctrl-C. Requests "
        "carry a token that is made anew at each start and stands in a file of yours; what can be asked is "
        'described at /docs. Needs an extra: pip install "ticket-gallery[api]"',
        epilog=f'With --json the first line printed is {{"url", "token_file"}}. {EXIT_CODES}',
    )
    serve.add_argument("--port", type=_port, default=0, metavar="N", help="0 is any free one (0)")
    _add_output(serve)


def _add_doctor(commands: "argparse._SubParsersAction[Parser]") -> None:
    doctor = commands.add_parser(
        "doctor",
        help="tell whether all is well on this computer",
        description="Tell which walls stand around the processes that open pictures, versions, the password "
        "store, folders, room, and whether each connected helpdesk can be reached. No key is sent, no page "
        "is read, and helpdesks are told by number: the report can be sent to anybody.",
        epilog="Exit codes: 0 all is well, 2 usage, 3 something is missing or an attack was not held.",
    )
    doctor.add_argument(
        "--attacks", action="store_true", help="have a decoder of ours attack its walls (half a minute)"
    )
    doctor.add_argument("--offline", action="store_true", help="leave the network alone")
    doctor.add_argument("--json", action="store_true", help="print JSON")
    doctor.set_defaults(demo_here=False)


def _add_location(command: Parser) -> None:
    command.add_argument(
        "--location",
        action="store_true",
        help="tell the place too: where somebody was is left out of text and JSON unless asked for",
    )


def _add_output(command: Parser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")
    which = command.add_mutually_exclusive_group()
    which.add_argument(
        "--account", metavar="HELPDESK", help="of this connected helpdesk, not the one used last"
    )
    which.add_argument("--demo", action="store_true", dest="demo_here", help="of the built-in demo helpdesk")


def _number(text: str) -> int:
    digits = text.strip().removeprefix("#")
    if digits.isascii() and digits.isdecimal() and 0 < int(digits[:20]) <= _NUMBER_MAX:
        return int(digits)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")


def _count(text: str) -> int:
    digits = text.strip()
    if digits.isascii() and digits.isdecimal() and int(digits[:20]) <= _NUMBER_MAX:
        return int(digits)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 up")


def _port(text: str) -> int:
    number = _count(text)
    if number > _PORT_MAX:
        raise argparse.ArgumentTypeError(f"ports go up to {_PORT_MAX}, not {number}")
    return number


def _per_page(text: str) -> int:
    number = _number(text)
    if number > _PER_PAGE_MAX:
        raise argparse.ArgumentTypeError(f"a page holds 1 to {_PER_PAGE_MAX} pictures, not {number}")
    return number


def read_arguments(given: Sequence[str]) -> argparse.Namespace:
    """What was typed, checked; ends the program with 2 if it is wrong, with 0 for --help and --version.

    Raises:
        LinkNotUnderstood: a link of ours that opens nothing.
    """
    typed = take_link(given)
    parser = make_parser(with_commands=not set(typed) <= _FOR_THE_WINDOW)
    arguments = parser.parse_args(typed)
    if arguments.command == "gallery":
        _check_gallery(arguments, parser)
    if arguments.command == "inspect":
        _check_inspect(arguments, parser)
    if arguments.command == "export":
        _check_export(arguments, parser)
    return arguments


def _check_export(arguments: argparse.Namespace, parser: Parser) -> None:
    is_of_something = arguments.ticket or arguments.article or arguments.filter is not None
    if arguments.resume:
        changes = (arguments.to, arguments.preset, arguments.name, arguments.strip)
        is_changed = arguments.zip or arguments.no_private or any(each is not None for each in changes)
        if is_of_something or is_changed:
            parser.error("--resume goes on as it was begun: no other option but --json goes with it")
        return
    if not is_of_something:
        parser.error("one of the arguments --ticket --article --filter is required")
    if not arguments.to:
        parser.error("--to is required: the folder to write into")
    if arguments.name is not None:
        from gallery_app.domain.export_errors import TemplateNotUnderstood  # noqa: PLC0415 - exports alone
        from gallery_app.domain.export_names import check_template  # noqa: PLC0415 - as above

        try:
            check_template(arguments.name)
        except TemplateNotUnderstood as error:
            parser.error(str(error).rstrip("."))


def _check_inspect(arguments: argparse.Namespace, parser: Parser) -> None:
    is_of_subject = arguments.ticket or arguments.article or arguments.image is not None
    if arguments.file is not None and is_of_subject:
        parser.error("a FILE goes without --ticket, --article and --image")
    if arguments.file is None and not ((arguments.ticket or arguments.article) and arguments.image):
        parser.error("a FILE is required, or --ticket or --article with --image")


def _check_gallery(arguments: argparse.Namespace, parser: Parser) -> None:
    if arguments.filter is None and not (arguments.ticket or arguments.article):
        parser.error("one of the arguments --ticket --article --filter is required")
    if arguments.filter is not None and arguments.company_id:
        parser.error("--company-id goes without --filter; company: is its filter")
