"""What stands in the middle of the window when there are no tiles: why, and what helps."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from gallery_app.desktop.error_bar import NEW_KEY_WORDS
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.domain.account import Account
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError, KeyRefused, NoAccount
from gallery_app.domain.events import PageReady, Progress
from gallery_app.domain.query import Choice, Key, Query, Term, Vocabulary
from gallery_app.domain.query_edit import with_part, without_part
from gallery_app.domain.query_explain import explain_part
from gallery_app.domain.query_print import print_query
from gallery_app.domain.query_subject import find_subject
from gallery_app.domain.result import Coverage
from gallery_app.domain.subject import ArticleSubject, Subject
from gallery_app.domain.translation import tr, tr_count
from gallery_app.domain.words import begin_upper

Act = Callable[[], None]
Ask = Callable[[Query], None]
FOLDED = Term(Key.IS, (Choice("hidden"),))
"""What shows the pictures that are folded away."""
_SHORT_MAX = 40


class Doer(Protocol):
    """Who does what the buttons say."""

    def ask(self, query: Query) -> None:
        """Open another query."""

    def read_more(self) -> None:
        """Read more tickets."""

    def look_into(self) -> None:
        """Load pictures that may fit."""

    def refresh_tickets(self) -> None:
        """Read the recent tickets, which nobody has opened here yet."""

    def open_in_browser(self) -> None:
        """Show the open ticket or article in Freshdesk."""


def subject_words(subject: Subject) -> str:
    """`#4711` or `article 12`."""
    if isinstance(subject, ArticleSubject):
        return tr("article {number}", number=subject.id)
    return str(subject)


def query_words(query: Query) -> str:
    """The subject at the start of a sentence, or the query as it is typed."""
    subject = find_subject(query)
    if subject is not None:
        return begin_upper(subject_words(subject))
    return print_query(query) or begin_upper(tr("all pictures"))  # what was typed stays as it was typed


def title_words(event: PageReady) -> str:
    """What the window's title says of a page: the query, and what the ticket or article is about."""
    title = event.ticket.subject if event.ticket is not None else ""
    title = event.article.title if event.article is not None else title
    return f"{query_words(event.query)} {title}".strip()


def start_content(account: Account, examples: Sequence[Query], ask: Ask) -> PaneContent:
    """Before anything was asked."""
    if account.is_demo and examples:
        actions = tuple(
            PaneAction(_example_words(example), partial(ask, example), is_primary=place == 0)
            for place, example in enumerate(examples[:4])
        )
        hint = tr("This is the demo helpdesk. Try one of these:")
        return PaneContent("images", tr("Search all pictures of your tickets"), hint, actions=actions)
    hint = tr(
        "A ticket number such as 4711, a link, or words and filters such as from:ana@x.org type:png date:-7d"
    )
    return PaneContent("images", tr("Search all pictures of your tickets"), hint)


def nothing_content(query: Query, coverage: Coverage, actions: Sequence[PaneAction]) -> PaneContent:
    """A page without tiles, though the question could be asked."""
    folded = sum(coverage.folded.values())
    if folded and not coverage.total:
        title = tr_count("{count} picture, all folded away", "{count} pictures, all folded away", folded)
        return PaneContent("images", title, tr("They are logos, icons or repeats."), actions=tuple(actions))
    subject = find_subject(query)
    if subject is None:
        hint = (
            tr("Nothing that was read so far fits.")
            if not coverage.is_complete
            else tr("Everything that was read so far was looked at.")
        )
        return PaneContent("images", _unmatched_words(query), hint, actions=tuple(actions))
    is_article = isinstance(subject, ArticleSubject)
    title = tr("This article has no pictures.") if is_article else tr("This ticket has no pictures.")
    hint = tr("{subject} was read in full.", subject=query_words(query))
    if coverage.messages_missing:
        hint = tr("Freshdesk did not give all messages, so there may be some after all.")
    return PaneContent("images", title, hint, actions=tuple(actions))


def find_ways_out(
    query: Query, coverage: Coverage, without: Sequence[int], vocabulary: Vocabulary, doer: Doer
) -> list[PaneAction]:
    """What helps where nothing is shown, the most likely first."""
    ways: list[PaneAction] = []
    if sum(coverage.folded.values()):
        ways.append(PaneAction(tr("Show them"), partial(doer.ask, with_part(query, FOLDED))))
    if coverage.tickets_read < coverage.tickets_known:
        ways.append(PaneAction(tr("Read more tickets"), doer.read_more))
    if coverage.undecided:
        ways.append(PaneAction(tr("Look into more pictures"), doer.look_into))
    if best := widest_part(query, without):
        words = without_words(query, *best, vocabulary)
        ways.append(PaneAction(words, partial(doer.ask, without_part(query, best[0]))))
    if find_subject(query) is None and coverage.tickets_read >= coverage.tickets_known:
        ways.append(PaneAction(tr("Refresh recent tickets"), doer.refresh_tickets))
    ways = [replace(way, is_primary=place == 0) for place, way in enumerate(ways)]
    if find_subject(query) is not None:
        ways.append(PaneAction(tr("Open in the browser"), doer.open_in_browser))
    return ways


def empty_page_content(go_to_first: Callable[[], None]) -> PaneContent:
    """A page beyond the last: the result has fewer pictures than it had."""
    back = PaneAction(tr("Go to the first page"), go_to_first, is_primary=True)
    return PaneContent(
        "images", tr("This page is empty"), tr("There are fewer pictures now."), actions=(back,)
    )


def stopped_words(progress: Progress | None) -> str:
    """What the status line says once somebody stopped: `Stopped at 34 of 90`."""
    if progress is None:
        return tr("Stopped")
    return tr("Stopped at {done} of {total}", done=progress.done, total=progress.total)


def stopped_content(query: Query | None, resume: Callable[[], None]) -> PaneContent:
    """Somebody stopped before anything could be shown."""
    hint = tr("It was not opened.")
    if query is not None:
        hint = tr("{query} was not opened.", query=query_words(query))
    again = PaneAction(tr("Open it again"), resume, is_primary=True)
    return PaneContent("circle-pause", tr("Stopped"), hint, actions=(again,))


def widest_part(query: Query, without: Sequence[int]) -> tuple[int, int] | None:
    """Which part to leave out to see most, and how many pictures there are then; None if none helps."""
    counts = list(enumerate(without[: len(query.parts)]))
    best = max(counts, key=lambda pair: pair[1], default=None)
    return best if best is not None and best[1] else None


def without_words(query: Query, part: int, count: int, vocabulary: Vocabulary) -> str:
    """`Without "Type: PNG" there are 38`."""
    words = display_text(explain_part(query.parts[part], vocabulary), limit=60)
    quoted = tr("\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}", words=words)
    if not set(words) & {quoted[0], quoted[-1]}:  # a free word stands in quotes already
        words = quoted
    return tr_count("Without {part} there is {count}", "Without {part} there are {count}", count, part=words)


def failed_content(
    query: Query | None, account: Account | None, error: GalleryError, resume: Act, ask_for_key: Act
) -> PaneContent:
    """The job failed before there was a page."""
    if isinstance(error, KeyRefused | NoAccount) or query is None:
        return key_content(account, error, ask_for_key)
    again = PaneAction(tr("Retry"), resume, is_primary=True)
    icons = {"not_found": "circle-help", "not_allowed": "lock", "unreachable": "cloud-off"}
    actions = (again,) if error.retryable else ()
    is_gone = error.code == "not_found"
    title = tr("{query} was not found", query=query_words(query)) if is_gone else error.title
    return PaneContent(icons.get(error.code, "circle-alert"), title, error.hint, actions=actions)


def offline_content(
    error: GalleryError, address: str, again: Callable[[], None], connect: Callable[[], None]
) -> PaneContent:
    """The helpdesk that was used last cannot be connected."""
    icon = "key-round" if error.code == "key_refused" else "cloud-off"
    other = PaneAction(tr("Connect another helpdesk"), connect)
    retry = (PaneAction(tr("Retry"), again, is_primary=True),) if error.retryable else ()
    host = display_text(address.split("://", 1)[-1], limit=60)
    hint = tr("{hint} ({host})", hint=error.hint, host=host) if host else error.hint
    return PaneContent(icon, error.title, hint, actions=(*retry, other))


def key_content(account: Account | None, error: GalleryError, ask_for_key: Callable[[], None]) -> PaneContent:
    """The key is refused, or gone."""
    words, title = tr("Connect again"), error.title
    if isinstance(error, KeyRefused):
        words, title = tr(NEW_KEY_WORDS), tr("Freshdesk did not accept the key for this helpdesk")
        if account is not None:
            host = display_text(account.address.split("://", 1)[-1], limit=60)
            title = tr("Freshdesk did not accept the key for {host}", host=host)
    return PaneContent(
        "key-round", title, error.hint, actions=(PaneAction(words, ask_for_key, is_primary=True),)
    )


def _example_words(example: Query) -> str:
    subject = find_subject(example)
    if isinstance(subject, ArticleSubject):
        return tr("Open article {number}", number=subject.id)
    return tr("Open {ticket}", ticket=subject) if subject is not None else print_query(example)


def _unmatched_words(query: Query) -> str:
    """Names the query as it is typed; a long one stands in the chips above and is not said again."""
    words = display_text(print_query(query), limit=_SHORT_MAX + 1)
    if len(words) > _SHORT_MAX:
        return tr("No pictures match this search")
    return tr("No pictures match {query}", query=words)
