"""What stands in the middle of the window when there are no tiles: why, and what helps."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from gallery_app.desktop.error_bar import NEW_KEY_WORDS
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.wording import count_words, number_words
from gallery_app.domain.account import Account
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError, KeyRefused, NoAccount
from gallery_app.domain.query import Choice, Key, Query, Term, Vocabulary
from gallery_app.domain.query_edit import with_part, without_part
from gallery_app.domain.query_explain import explain_part
from gallery_app.domain.query_print import print_query
from gallery_app.domain.query_subject import find_subject
from gallery_app.domain.result import Coverage
from gallery_app.domain.subject import ArticleSubject, Subject

Act = Callable[[], None]
Ask = Callable[[Query], None]
FOLDED = Term(Key.IS, (Choice("hidden"),))
"""What shows the pictures that are folded away."""
_SHORT_MAX = 40
_QUOTES = "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"


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
    return f"article {subject.id}" if isinstance(subject, ArticleSubject) else str(subject)


def query_words(query: Query) -> str:
    """The subject at the start of a sentence, or the query as it is typed."""
    subject = find_subject(query)
    words = subject_words(subject) if subject is not None else print_query(query) or "all pictures"
    return words[:1].upper() + words[1:]


def start_content(account: Account, examples: Sequence[Query], ask: Ask) -> PaneContent:
    """Before anything was asked."""
    if account.is_demo and examples:
        actions = tuple(
            PaneAction(_example_words(example), partial(ask, example), is_primary=place == 0)
            for place, example in enumerate(examples[:4])
        )
        hint = "This is the demo helpdesk. Try one of these:"
        return PaneContent("images", "Search all pictures of your tickets", hint, actions=actions)
    hint = (
        "A ticket number such as 4711, a link, or words and filters such as from:ana@x.org type:png date:-7d"
    )
    return PaneContent("images", "Search all pictures of your tickets", hint)


def nothing_content(query: Query, coverage: Coverage, actions: Sequence[PaneAction]) -> PaneContent:
    """A page without tiles, though the question could be asked."""
    folded = sum(coverage.folded.values())
    if folded and not coverage.total:
        title = f"{count_words(folded, 'picture')}, all folded away"
        return PaneContent("images", title, "They are logos, icons or repeats.", actions=tuple(actions))
    subject = find_subject(query)
    if subject is None:
        hint = (
            "Nothing that was read so far fits."
            if not coverage.is_complete
            else "Everything that was read so far was looked at."
        )
        return PaneContent("images", f"No pictures match {_short(query)}", hint, actions=tuple(actions))
    noun = "article" if isinstance(subject, ArticleSubject) else "ticket"
    hint = f"{query_words(query)} was read in full."
    if coverage.messages_missing:
        hint = "Freshdesk did not give all messages, so there may be some after all."
    return PaneContent("images", f"This {noun} has no pictures.", hint, actions=tuple(actions))


def find_ways_out(
    query: Query, coverage: Coverage, without: Sequence[int], vocabulary: Vocabulary, doer: Doer
) -> list[PaneAction]:
    """What helps where nothing is shown, the most likely first."""
    ways: list[PaneAction] = []
    if sum(coverage.folded.values()):
        ways.append(PaneAction("Show them", partial(doer.ask, with_part(query, FOLDED))))
    if coverage.tickets_read < coverage.tickets_known:
        ways.append(PaneAction("Read more tickets", doer.read_more))
    if coverage.undecided:
        ways.append(PaneAction("Look into more pictures", doer.look_into))
    if best := widest_part(query, without):
        words = without_words(query, *best, vocabulary)
        ways.append(PaneAction(words, partial(doer.ask, without_part(query, best[0]))))
    if find_subject(query) is None and coverage.tickets_read >= coverage.tickets_known:
        ways.append(PaneAction("Refresh recent tickets", doer.refresh_tickets))
    ways = [replace(way, is_primary=place == 0) for place, way in enumerate(ways)]
    if find_subject(query) is not None:
        ways.append(PaneAction("Open in the browser", doer.open_in_browser))
    return ways


def empty_page_content(go_to_first: Callable[[], None]) -> PaneContent:
    """A page beyond the last: the result has fewer pictures than it had."""
    back = PaneAction("Go to the first page", go_to_first, is_primary=True)
    return PaneContent("images", "This page is empty", "There are fewer pictures now.", actions=(back,))


def stopped_content(query: Query | None, resume: Callable[[], None]) -> PaneContent:
    """Somebody stopped before anything could be shown."""
    hint = f"{query_words(query) if query is not None else 'It'} was not opened."
    again = PaneAction("Open it again", resume, is_primary=True)
    return PaneContent("circle-pause", "Stopped", hint, actions=(again,))


def widest_part(query: Query, without: Sequence[int]) -> tuple[int, int] | None:
    """Which part to leave out to see most, and how many pictures there are then; None if none helps."""
    counts = list(enumerate(without[: len(query.parts)]))
    best = max(counts, key=lambda pair: pair[1], default=None)
    return best if best is not None and best[1] else None


def without_words(query: Query, part: int, count: int, vocabulary: Vocabulary) -> str:
    """`Without "Type: PNG" there are 38`."""
    words = display_text(explain_part(query.parts[part], vocabulary), limit=60)
    if not set(words) & set(_QUOTES):  # a free word stands in quotes already
        words = words.join(_QUOTES)
    verb = "is" if count == 1 else "are"
    return f"Without {words} there {verb} {number_words(count)}"


def failed_content(
    query: Query | None, account: Account | None, error: GalleryError, resume: Act, ask_for_key: Act
) -> PaneContent:
    """The job failed before there was a page."""
    if isinstance(error, KeyRefused | NoAccount) or query is None:
        return key_content(account, error, ask_for_key)
    again = PaneAction("Retry", resume, is_primary=True)
    icons = {"not_found": "circle-help", "not_allowed": "lock", "unreachable": "cloud-off"}
    actions = (again,) if error.retryable else ()
    title = f"{query_words(query)} was not found" if error.code == "not_found" else error.title
    return PaneContent(icons.get(error.code, "circle-alert"), title, error.hint, actions=actions)


def offline_content(
    error: GalleryError, address: str, again: Callable[[], None], connect: Callable[[], None]
) -> PaneContent:
    """The helpdesk that was used last cannot be connected."""
    icon = "key-round" if error.code == "key_refused" else "cloud-off"
    other = PaneAction("Connect another helpdesk", connect)
    retry = (PaneAction("Retry", again, is_primary=True),) if error.retryable else ()
    host = display_text(address.split("://", 1)[-1], limit=60)
    hint = f"{error.hint} ({host})" if host else error.hint
    return PaneContent(icon, error.title, hint, actions=(*retry, other))


def key_content(account: Account | None, error: GalleryError, ask_for_key: Callable[[], None]) -> PaneContent:
    """The key is refused, or gone."""
    host = account.address.split("://", 1)[-1] if account is not None else "this helpdesk"
    if isinstance(error, KeyRefused):
        words, title = NEW_KEY_WORDS, f"Freshdesk did not accept the key for {display_text(host, limit=60)}"
    else:
        words, title = "Connect again", error.title
    return PaneContent(
        "key-round", title, error.hint, actions=(PaneAction(words, ask_for_key, is_primary=True),)
    )


def _example_words(example: Query) -> str:
    subject = find_subject(example)
    return f"Open {subject_words(subject)}" if subject is not None else print_query(example)


def _short(query: Query) -> str:
    """The query as it is typed; a long one stands in the chips above and is not said again."""
    words = display_text(print_query(query), limit=_SHORT_MAX + 1)
    return words if len(words) <= _SHORT_MAX else "this search"
