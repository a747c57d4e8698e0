"""A window with a ticket open in it: what several tests begin with."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from gallery_app.domain.events import JobFinished, JobStarted, ThumbnailReady
from gallery_app.domain.ids import TicketId
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.subject import TicketSubject
from tests.desktop.sample_gallery import ACCOUNT, make_info, make_page_ready, make_ref, make_thumbnail

REFS = tuple(make_ref(number) for number in range(60))
OTHER = replace(ACCOUNT, address="https://contoso.freshdesk.com")
TICKET = TicketSubject(TicketId(4711))
TICKET_QUERY = make_subject_query(TICKET)


def show_page(engine, job, query, request, refs=REFS):
    engine.post(JobStarted(job, "Opening ticket 4711"))
    engine.post(make_page_ready(job, refs, request, query))


def show_all(engine, job, query, request):
    show_page(engine, job, query, request)
    for ref in REFS[request.start : request.start + request.per_page]:
        engine.post(ThumbnailReady(job, ref.id, make_info(), make_thumbnail()))
    engine.post(JobFinished(job))


def open_ticket(qtbot, opened, text="4711"):
    qtbot.keyClicks(opened.window.toolbar.search, text)
    qtbot.keyClick(opened.window.toolbar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.gallery.is_showing)


def states(opened):
    return [tile.state for tile in opened.window.page.model.tiles()]


def press(part, words):
    next(button for button in part.findChildren(QAbstractButton) if button.text() == words).click()


def select_first(opened, count):
    """Select so many pictures, the first of them with the focus."""
    view = opened.window.page.view
    view.setCurrentIndex(view.model().index(0))
    view.select_ids(tuple(ref.id for ref in REFS[:count]))
    view.setFocus()
