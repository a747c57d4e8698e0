"""What commands share: an engine for one answer, and the reading of a typed query."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

from gallery_app.domain.errors import QueryNotUnderstood
from gallery_app.domain.events import Asking, Event, FillProgress, Progress, Waiting
from gallery_app.domain.query import And, Key, Node, Not, Or, Query, Term
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.export_extras import PrintSheet
from gallery_app.engine.jobs import raising_expected
from gallery_app.storage.paths import Paths

_OWN_WORDS = Key.STATUS
"""The key whose values are the account's own; they are only known once it was asked."""
_KEYS_BY_NUMBER = frozenset((Key.AGENT, Key.GROUP))


@asynccontextmanager
async def open_for_command(
    paths: Paths,
    credentials: Credentials | None,
    tell: Callable[[Event], None],
    hide: Callable[[str], None] | None = None,
    print_sheet: PrintSheet | None = None,
) -> AsyncIterator[Engine]:
    """An engine on the helpdesk of `credentials`, or on the one used last; no request is spent on a check.

    An expected error that comes out of a group of tasks is raised as itself.
    """
    with raising_expected():
        async with Engine(paths, tell, hide=hide, print_sheet=print_sheet) as engine:
            engine.use_unchecked(credentials or await engine.accounts.load_last())
            yield engine


def check_query(text: str) -> None:
    """Raise QueryNotUnderstood for what no account could understand."""
    try:
        parse_query(text)
    except QueryNotUnderstood as error:
        if not _may_be_own(error):
            raise


def make_progress_words(event: Event) -> str | None:
    """How far a long command is, in a few words; None for events that say nothing of it."""
    match event:
        case Asking(found=found, read=read):
            return f"{read} of {found} tickets read"
        case FillProgress(read=read, known=known):
            return f"{read} of {known} tickets read"
        case Progress(done=done, total=total):
            return f"{done} of {total} pictures loaded"
        case Waiting(wait_s=wait_s) if wait_s:
            return f"Freshdesk asks to wait {wait_s:.0f} s"
        case _:
            return None


async def understand(engine: Engine, text: str) -> Query:
    """Read a query by the account's own words; Freshdesk is asked for them only if the text needs them.

    Raises:
        QueryNotUnderstood: it cannot be read.
    """
    try:
        query = parse_query(text, engine.known_vocabulary())
    except QueryNotUnderstood as error:
        if not _may_be_own(error):
            raise
        return parse_query(text, await engine.load_vocabulary())
    if any(key in _KEYS_BY_NUMBER for part in query.parts for key in _find_keys(part)):
        await engine.load_vocabulary()  # tickets tell the numbers of agents and groups, not their names
    return query


def _find_keys(node: Node) -> Iterator[Key]:
    match node:
        case Term(key):
            yield key
        case Not(part):
            yield from _find_keys(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _find_keys(part)


def _may_be_own(error: QueryNotUnderstood) -> bool:
    """Whether the word that was not understood may be the account's own."""
    return error.key == _OWN_WORDS
