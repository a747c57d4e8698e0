"""What is said around the pictures: messages, shelf, activity, tour, toasts; for the walk of screens."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.gallery_messages import (
    empty_page_content,
    failed_content,
    find_ways_out,
    key_content,
    nothing_content,
    offline_content,
    start_content,
    stopped_content,
    stopped_words,
)
from gallery_app.desktop.handover_wording import copied_words, dragged_words, report_words
from gallery_app.desktop.serving_controller import links_words
from gallery_app.domain.account import Account
from gallery_app.domain.errors import DamagedPicture, HelpdeskUnreachable, KeyRefused, NoAccount, NotFound
from gallery_app.domain.events import FillProgress, LinksReady, Progress, ShelfReady
from gallery_app.domain.export_plan import Handing
from gallery_app.domain.ids import JobId
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.result import Coverage, FoldReason
from tests.desktop.sample_gallery import ACCOUNT
from tests.desktop.sample_search import VOCABULARY
from tests.desktop.screen_samples import ARTICLES, CATEGORY, COVERAGE, EMPTY, FOLDER, REFS
from tests.desktop.test_handover_wording import make_handover

_ANYWHERE = Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchContains
_ON_SHELF = (FOLDER.name, *(article.title for article in ARTICLES))
Screens = Iterator[tuple[str, QWidget]]


class _Doer:
    """No button is pressed."""

    def __getattr__(self, name):
        return lambda *_call: None


def _nothing(*_call) -> None:
    """No button is pressed."""


def walk_messages(tour) -> Screens:
    """What stands in the middle while there are no pictures."""
    query, page, window = parse_query("company:contoso type:png"), tour.window.page, tour.window
    demo = Account(ACCOUNT.address, "Ana Silva", "ana@acme.example", is_demo=True)
    examples = tuple(map(parse_query, ("4711", "article:67000284909", "is:screenshot")))
    some_missing = Coverage(0, messages_missing=True)
    folded = Coverage(0, folded={FoldReason.TINY: 3})
    ways = find_ways_out(query, COVERAGE, (0, 38), VOCABULARY, _Doer())
    ticket = parse_query("4711")
    contents = {
        "first": start_content(ACCOUNT, (), _nothing),
        "first of the demo": start_content(demo, examples, _nothing),
        "nothing": nothing_content(query, Coverage(0), ()),
        "nothing yet": nothing_content(query, COVERAGE, ways),
        "nothing in a ticket": nothing_content(ticket, Coverage(0), ()),
        "nothing in an article": nothing_content(parse_query("article:12"), some_missing, ()),
        "all folded": nothing_content(query, folded, ways),
        "empty page": empty_page_content(_nothing),
        "stopped": stopped_content(query, _nothing),
        "not found": failed_content(ticket, ACCOUNT, NotFound(), _nothing, _nothing),
        "no helpdesk": failed_content(query, None, NoAccount(), _nothing, _nothing),
        "offline": offline_content(HelpdeskUnreachable(), ACCOUNT.address, _nothing, _nothing),
        "key": key_content(ACCOUNT, KeyRefused(), _nothing),
    }
    for name, content in contents.items():
        page.show_message(content)
        yield f"message {name}", page
    window.show_greeting()
    yield "greeting", window
    window.first_run.show_demo_starting(is_starting=True)
    window.first_run.form.show_busy()
    yield "greeting, busy", window
    window.first_run.show_demo_starting(is_starting=False)


def walk_shelf(tour) -> Screens:
    """The knowledge base: filled, empty, and not to be read."""
    panel = tour.window.panel
    shelf = panel.shelf
    shelf.clear()
    yield "shelf, not read", tour.window
    shelf.ask_first()
    tour.qtbot.waitUntil(lambda: CATEGORY.name in shelf.tree.topLevelItem(0).text(0))
    for level in (CATEGORY, FOLDER):
        (item,) = shelf.tree.findItems(level.name, _ANYWHERE)
        item.setExpanded(True)
        tour.qtbot.waitUntil(lambda it=item: any(name in it.child(0).text(0) for name in _ON_SHELF))
    shelf.show_failed(EMPTY, HelpdeskUnreachable())
    panel.ensureWidgetVisible(shelf.tree)
    yield "shelf", tour.window
    shelf.show_shelf(ShelfReady(JobId(1), EMPTY))
    yield "shelf, empty folder", tour.window


def walk_activity(tour) -> Screens:
    """What the status line says while something runs, and of what is shown."""
    window = tour.window
    activity, coverage = window.status.activity, window.status.coverage
    activity.show_wait(40)
    yield "wait", window
    activity.show_busy(stopped_words(None))
    yield "busy, no number", window
    activity.show_stopped(stopped_words(Progress(JobId(1), 34, 90, 0, 8_100_000)))
    yield "stopped", window
    activity.show_idle()
    for is_paused in (False, True):
        activity.show_fill(FillProgress(JobId(1), 120, 900, 340, 260), is_paused=is_paused)
        yield "recent tickets, paused" if is_paused else "recent tickets", window
    activity.end_fill()
    coverage.show_asking(1204, 300)
    yield "asking", window
    coverage.show_coverage(COVERAGE, 16)
    coverage.show_more(12)
    coverage.show_foldable(3)
    yield "more came", window


def walk_tour(tour) -> Screens:
    """Its steps, each beside what it speaks of."""
    window, shown = tour.window, tour.window.tour
    shown.start()
    step = 0
    while shown.is_shown:
        step += 1
        yield f"tour, step {step}", window
        shown.go_on()


def walk_toasts(tour) -> Screens:
    """What was done, as it is said at the bottom."""
    window = tour.window
    toast = window.parts.toast
    window.menus.language_chosen.emit()
    yield "toast, language", window
    window.versions.toggle.setEnabled(True)
    window.versions._is_attended = True
    window.versions.toggle.setChecked(True)
    yield "toast, versions", window
    tour.qtbot.waitUntil(lambda: "1.2.0" in window.parts.new_version.text())
    yield "notice, new version", window
    window.parts.new_version.hide()
    tour.select(0, 1)
    said_before = toast.text()
    window.actions_by_id["copy_secure_link"].trigger()
    tour.qtbot.waitUntil(lambda: toast.text() != said_before)
    yield "toast, local API is off", window
    window.panel.saved.remove(0)
    yield "toast, undo", window
    ready = LinksReady(JobId(1), ("a", "b"), 600, private=1, failed={REFS[0].id: DamagedPicture()})
    said = (
        copied_words(make_handover(Handing.SAFE, 3, 1)),
        copied_words(make_handover(Handing.ORIGINAL, 3, 2)),
        dragged_words(make_handover(Handing.ORIGINAL, 3, 1)),
        report_words(make_handover(Handing.REPORT, 3, made=2)),
        links_words(ready),
    )
    for number, words in enumerate(said):
        toast.show_words(words, can_undo=False)
        yield f"toast, handed over {number}", window
    toast.hide()
