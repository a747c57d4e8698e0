import threading
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QSlider, QWidget

from gallery_app.desktop.actions import ACTIONS
from gallery_app.desktop.app import Connection, DesktopOptions
from gallery_app.desktop.gallery_model import TileState
from gallery_app.desktop.theme import Appearance
from gallery_app.desktop.tokens import DARK, LIGHT
from gallery_app.domain.errors import (
    DamagedPicture,
    DiskFull,
    FileGone,
    HelpdeskUnreachable,
    KeyRefused,
    LinkExpired,
    NotAFile,
    NotFound,
)
from gallery_app.domain.events import (
    AccountReady,
    CoverageChanged,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    PeopleReady,
    PreviewReady,
    Progress,
    StoreMessage,
    ThumbnailReady,
    TileFailed,
    Waiting,
)
from gallery_app.domain.ids import JobId, TicketId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import TicketSubject
from tests.desktop.sample_gallery import ACCOUNT, make_info, make_page_ready, make_ref, make_thumbnail

REFS = tuple(make_ref(number) for number in range(60))
TICKET = TicketSubject(TicketId(4711))
CTRL = Qt.KeyboardModifier.ControlModifier


def show_page(engine, job, _subject, request, refs=REFS):
    engine.post(JobStarted(job, "Opening ticket 4711"))
    engine.post(make_page_ready(job, refs, request))


def show_all(engine, job, subject, request):
    show_page(engine, job, subject, request)
    for ref in REFS[request.start : request.start + request.per_page]:
        engine.post(ThumbnailReady(job, ref.id, make_info(), make_thumbnail()))
    engine.post(JobFinished(job))


def open_ticket(qtbot, opened, text="4711"):
    qtbot.keyClicks(opened.window.toolbar.search, text)
    qtbot.keyClick(opened.window.toolbar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.gallery._has_page)


def states(opened):
    return [tile.state for tile in opened.window.page.model.tiles()]


# --- accounts -------------------------------------------------------------------------------------------


def test_the_first_run_greets_and_the_demo_opens_from_there(qtbot, open_window):
    def on_account(engine, job, address, key):
        assert (address, key) == ("http://127.0.0.1:1", "demo-key")
        engine.post(AccountReady(job, replace(ACCOUNT, address=address, is_demo=True)))

    options = DesktopOptions(demo_subjects=("4711", "article:12"))
    opened = open_window(options, connected=False, on_account=on_account, on_open=show_all)
    first_run = opened.window.first_run
    assert first_run.isVisible()
    assert opened.window.focusWidget() is first_run.form.address
    first_run._try.click()
    qtbot.waitUntil(opened.window.page.isVisible)
    assert opened.window.toolbar.account.text().strip() == "Demo helpdesk"
    example = next(
        b for b in opened.window.page.pane.findChildren(QAbstractButton) if b.text() == "Open #4711"
    )
    example.click()
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 50)


def test_a_demo_that_does_not_start_is_said(qtbot, open_window):
    def refuse():
        raise OSError("address in use")

    opened = open_window(connected=False)
    opened.window.accounts._start_demo = refuse
    opened.window.first_run._try.click()
    qtbot.waitUntil(lambda: "demo helpdesk did not start" in opened.window.first_run.form.problem())
    assert opened.window.first_run._try.isEnabled()


def test_the_demo_is_started_off_the_gui_thread(qtbot, open_window):
    threads = []
    opened = open_window(connected=False)

    def start_demo():
        threads.append(threading.current_thread().name)
        return "http://127.0.0.1:1", "k"

    opened.window.accounts._start_demo = start_demo
    opened.window.accounts.try_demo()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == ["demo-start"]
    qtbot.waitUntil(lambda: bool(opened.engine.calls_of("connect_account")))


def test_a_key_that_is_refused_is_asked_for_again_in_place(qtbot, open_window):
    opened = open_window(
        connected=False, on_account=lambda engine, job, *_: engine.post(JobFailed(job, KeyRefused()))
    )
    form = opened.window.first_run.form
    form.address.setText("acme")
    form.api_key.setText("wrong")
    form.connect_button.click()
    qtbot.waitUntil(lambda: "did not accept" in form.problem())
    assert opened.window.first_run.isVisible()
    assert form.api_key.hasFocus()


def test_a_saved_helpdesk_that_cannot_be_reached_offers_to_try_again(qtbot, open_window):
    answers = [HelpdeskUnreachable(), None]

    def on_account(engine, job, *_):
        error = answers.pop(0)
        engine.post(JobFailed(job, error) if error else AccountReady(job, ACCOUNT))

    opened = open_window(connected=False, saved=(ACCOUNT.address,), on_account=on_account)
    pane = opened.window.page.pane
    qtbot.waitUntil(lambda: pane.title() == "The helpdesk cannot be reached")
    next(button for button in pane.findChildren(QAbstractButton) if button.text() == "Retry").click()
    qtbot.waitUntil(lambda: pane.title() == "Type a ticket number")


def test_another_helpdesk_is_connected_from_the_dialog(qtbot, open_window):
    opened = open_window()
    opened.window.toolbar.account.connect_asked.emit()
    form = opened.window._dialog.form
    form.address.setText("contoso")
    form.api_key.setText("key")
    form.connect_button.click()
    qtbot.waitUntil(lambda: opened.window._dialog is None)
    assert opened.engine.calls_of("connect_account") == [("contoso", True)]


OTHER = replace(ACCOUNT, address="https://contoso.freshdesk.com")


def start_connecting(opened):
    """Fill the connect dialog and send it; the scripted engine does not answer."""
    opened.engine.on_account = None
    opened.window.ask_for_connection("contoso")
    form = opened.window._dialog.form
    form.api_key.setText("key")
    form.connect_button.click()
    return opened.window.accounts.job


def test_closing_the_dialog_stops_connecting_and_what_was_too_late_to_stop_is_shown(qtbot, open_window):
    opened = open_window()
    job = start_connecting(opened)
    dialog = opened.window._dialog
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened.engine.calls_of("cancel") == [(job,)]
    assert not opened.window.accounts.is_connecting
    opened.engine.post(AccountReady(job, OTHER))  # the engine had switched before it was told
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert opened.window.toolbar.account.text().strip() == OTHER.label


@pytest.mark.parametrize("end", [JobCancelled, lambda job: JobFailed(job, KeyRefused())])
def test_how_a_job_ends_whose_form_is_gone_does_not_matter(qtbot, open_window, end):
    opened = open_window()
    job = start_connecting(opened)
    with qtbot.waitSignal(opened.window._dialog.destroyed):
        opened.window._dialog.reject()
    opened.engine.post(end(job))
    opened.engine.post(AccountReady(JobId(99), OTHER))
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert not opened.window.error_bar.isVisible()
    start_connecting(opened)
    assert opened.window.accounts.is_connecting


def test_an_account_of_another_job_leaves_the_form_that_is_connecting(qtbot, open_window):
    opened = open_window()
    job = start_connecting(opened)
    opened.engine.post(AccountReady(JobId(job - 1), OTHER))
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert opened.window._dialog is not None
    opened.engine.post(AccountReady(job, ACCOUNT))
    qtbot.waitUntil(lambda: opened.window._dialog is None)
    assert opened.window.gallery.account == ACCOUNT


def test_the_demo_is_started_once_however_often_it_is_asked_for(qtbot, open_window):
    opened = open_window(connected=False)
    started, go_on = [], threading.Event()

    def start_demo():
        started.append(1)
        go_on.wait(5)
        return "http://127.0.0.1:1", "k"

    opened.window.accounts._start_demo = start_demo
    for _ in range(2):
        opened.window.accounts.try_demo()
    go_on.set()
    qtbot.waitUntil(lambda: bool(opened.engine.calls_of("connect_account")))
    opened.window.accounts.try_demo()
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("connect_account")) == 2)
    assert len(started) == 2


def test_a_given_account_and_subject_open_at_once(qtbot, open_window):
    def on_account(engine, job, *_):
        engine.post(AccountReady(job, ACCOUNT))

    options = DesktopOptions(first_account=Connection("acme", "key"), first_subject="#4711")
    opened = open_window(options, connected=False, on_account=on_account, on_open=show_all)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 50)
    assert opened.engine.calls_of("open_gallery") == [(TICKET, PageRequest())]


# --- the main job ---------------------------------------------------------------------------------------


def test_a_number_typed_gives_the_tickets_pictures(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: set(states(opened)) == {TileState.READY})
    window = opened.window
    head = "#4711  Screen flickers after the update  Ana Silva · Contoso · 12 Nov"
    assert window.page.head.text().startswith(head)
    assert window.page.head.text().endswith("60 pictures")
    assert window.status.coverage.text() == "50 of 60 pictures · 31 messages read"
    assert window.windowTitle() == "#4711 Screen flickers after the update - Ticket Gallery"
    assert window.focusWidget() is window.page.view
    assert window.page.view.currentIndex().row() == 0
    assert window.page.view.selectionModel().selectedRows() == []


def test_skeletons_stand_while_the_ticket_is_read(qtbot, open_window):
    opened = open_window()
    opened.window._open(TICKET)
    assert opened.window.page.model.rowCount() == 0
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() > 4)
    assert set(states(opened)) == {TileState.EMPTY}
    assert opened.window.page.shows_tiles


def test_names_stand_before_pictures_and_stay_where_they_are(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    view, model = opened.window.page.view, opened.window.page.model
    before = [(tile.name, view.visualRect(model.index(row))) for row, tile in enumerate(model.tiles())]
    job = opened.window.gallery.job
    for ref in REFS[10::-1]:
        opened.engine.post(PreviewReady(job, ref.id, make_thumbnail("#222222", 160, 120)))
        opened.engine.post(ThumbnailReady(job, ref.id, make_info(), make_thumbnail()))
    opened.engine.post(TileFailed(job, REFS[11].id, DamagedPicture()))
    qtbot.waitUntil(lambda: states(opened)[11] is TileState.FAILED)
    after = [(tile.name, view.visualRect(model.index(row))) for row, tile in enumerate(model.tiles())]
    assert after == before


def test_events_of_a_job_that_is_no_longer_current_are_dropped(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    old = opened.window.gallery.job
    opened.window.gallery.refresh()
    opened.engine.post(TileFailed(old, REFS[0].id, DamagedPicture()))
    opened.engine.post(JobFailed(old, NotFound()))
    opened.engine.post(JobFinished(opened.window.gallery.job))
    qtbot.waitUntil(lambda: not opened.window.status.activity.is_busy)
    assert states(opened)[0] is TileState.WAITING
    assert not opened.window.error_bar.isVisible()


def test_pages_are_turned_by_keys_and_sizes_cut_them_anew(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 10)
    opened.window.status.pager.size_asked.emit(20)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 20)
    asked = [request for _, request in opened.engine.calls_of("open_gallery")]
    assert asked == [PageRequest(1, 50), PageRequest(2, 50), PageRequest(3, 20)]
    assert opened.window.page.model.tile(0).ref == REFS[40]


def test_the_count_of_selected_pictures_goes_with_their_page(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.page.view.selectAll()
    assert "50 selected" in opened.window.status.coverage.text()
    opened.window.status.pager.turn(1)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 10)
    assert "selected" not in opened.window.status.coverage.text()


def test_esc_stops_and_continue_loads_only_what_is_missing(qtbot, open_window):
    opened = open_window(on_open=show_page, on_cancel=lambda engine, job: engine.post(JobCancelled(job)))
    open_ticket(qtbot, opened)
    job = opened.window.gallery.job
    opened.engine.post(ThumbnailReady(job, REFS[0].id, make_info(), make_thumbnail()))
    opened.engine.post(Progress(job, 1, 50, 1000, 0))
    qtbot.waitUntil(lambda: "Loading 1 of 50" in opened.window.status.activity.text())
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.window.status.activity.text() == "Stopped at 1 of 50")
    opened.window.status.activity._continue.click()
    (images,) = opened.engine.calls_of("retry")[0]
    assert images == tuple(ref.id for ref in REFS[1:50])


def test_a_stop_before_anything_is_known_says_so(qtbot, open_window):
    opened = open_window(on_open=lambda engine, job, *_: engine.post(JobCancelled(job)))
    opened.window._open(TICKET)
    qtbot.waitUntil(lambda: opened.window.page.pane.title() == "Stopped")


def test_a_failed_tile_is_tried_again_with_those_still_on_their_way(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    job = opened.window.gallery.job
    for ref in REFS[2:50]:
        opened.engine.post(ThumbnailReady(job, ref.id, make_info(), make_thumbnail()))
    opened.engine.post(TileFailed(job, REFS[0].id, LinkExpired()))
    qtbot.waitUntil(lambda: states(opened)[0] is TileState.FAILED)
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_Return)
    (images,) = opened.engine.calls_of("retry")[0]
    assert images == (REFS[0].id, REFS[1].id)
    assert states(opened)[0] is TileState.WAITING


@pytest.mark.parametrize(
    ("error", "title", "can_retry"),
    [
        (NotFound(), "#4711 was not found", False),
        (HelpdeskUnreachable(), "The helpdesk cannot be reached", True),
    ],
)
def test_a_ticket_that_cannot_be_opened_says_why(qtbot, open_window, error, title, can_retry):
    opened = open_window(on_open=lambda engine, job, *_: engine.post(JobFailed(job, error)))
    opened.window._open(TICKET)
    pane = opened.window.page.pane
    qtbot.waitUntil(lambda: pane.title() == title)
    assert can_retry == ("Retry" in [button.text() for button in pane.findChildren(QAbstractButton)])


def press(part, words):
    next(button for button in part.findChildren(QAbstractButton) if button.text() == words).click()


@pytest.mark.parametrize("is_shown_already", [False, True])
def test_a_key_refused_in_mid_session_can_be_typed_anew(qtbot, open_window, is_shown_already):
    opened = open_window(on_open=show_all)
    window = opened.window
    if is_shown_already:
        open_ticket(qtbot, opened)
    opened.engine.on_open = lambda engine, job, *_: engine.post(JobFailed(job, KeyRefused()))
    window._open(TICKET) if not is_shown_already else window.gallery.refresh()
    where = window.error_bar if is_shown_already else window.page.pane
    qtbot.waitUntil(where.isVisible)
    if not is_shown_already:
        qtbot.waitUntil(lambda: "Freshdesk" in window.page.pane.title())
        assert window.page.pane.title() == "Freshdesk did not accept the key for acme.freshdesk.com"
    press(where, "Enter a new key")
    form = window._dialog.form
    assert form.address.text() == "acme.freshdesk.com"
    assert form.focusWidget() is form.api_key
    assert "did not accept" in form.problem()
    opened.engine.on_open = show_all
    form.api_key.setText("new")
    form.connect_button.click()
    qtbot.waitUntil(lambda: window._dialog is None)
    qtbot.waitUntil(lambda: window.gallery._has_page)  # what was open is opened again
    assert window.gallery.subject == TICKET


def test_a_ticket_of_one_helpdesk_is_not_opened_at_another(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.engine.post(AccountReady(JobId(99), OTHER))
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert opened.window.gallery.subject is None


def test_a_picture_that_is_no_longer_in_its_ticket_does_not_wait_for_ever(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.engine.post(TileFailed(opened.window.gallery.job, REFS[3].id, LinkExpired()))
    qtbot.waitUntil(lambda: states(opened)[3] is TileState.FAILED)
    opened.engine.on_retry = lambda engine, job, images: [
        engine.post(TileFailed(job, images[0], FileGone())),
        engine.post(JobFinished(job)),
    ]
    opened.window.gallery.retry((REFS[3].id,))
    assert states(opened)[3] is TileState.WAITING
    qtbot.waitUntil(lambda: states(opened)[3] is TileState.FAILED)
    assert opened.window.page.model.tile(3).action == "Check again"


def test_a_retry_that_fails_as_a_whole_leaves_no_tile_waiting(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.engine.post(TileFailed(opened.window.gallery.job, REFS[3].id, LinkExpired()))
    qtbot.waitUntil(lambda: states(opened)[3] is TileState.FAILED)
    opened.engine.on_retry = lambda engine, job, _images: engine.post(JobFailed(job, NotFound()))
    opened.window.gallery.retry_failed()
    qtbot.waitUntil(opened.window.error_bar.isVisible)
    assert opened.window.page.model.tile(3).error.title == NotFound.title
    assert states(opened).count(TileState.READY) == 49


def test_all_that_failed_is_asked_for_again_at_once(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.gallery.retry_failed()
    job = opened.window.gallery.job
    opened.engine.post(TileFailed(job, REFS[1].id, LinkExpired()))
    opened.engine.post(TileFailed(job, REFS[2].id, NotAFile()))
    qtbot.waitUntil(lambda: states(opened)[2] is TileState.FAILED)
    opened.window.actions_by_id["retry_failed"].trigger()
    assert opened.engine.calls_of("retry") == [((REFS[1].id, REFS[2].id),)]


def test_a_refresh_that_fails_keeps_the_pictures_and_says_so_in_the_bar(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: set(states(opened)) == {TileState.READY})
    opened.engine.on_open = lambda engine, job, *_: engine.post(JobFailed(job, HelpdeskUnreachable()))
    qtbot.keyClick(opened.window, Qt.Key.Key_F5)
    bar = opened.window.error_bar
    qtbot.waitUntil(bar.isVisible)
    assert "cannot be reached" in bar.text()
    assert set(states(opened)) == {TileState.READY}
    opened.engine.on_open = show_all
    bar._retry.click()
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert len(opened.engine.calls_of("open_gallery")) == 3


def test_a_ticket_without_pictures_says_so(qtbot, open_window):
    opened = open_window(on_open=partial(show_page, refs=()))
    opened.window._open(TICKET)
    qtbot.waitUntil(lambda: opened.window.page.pane.title() == "This ticket has no pictures.")


def test_waits_names_and_counts_that_come_later_are_shown(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    job = opened.window.gallery.job
    coverage = make_page_ready(job, REFS, None, failed=3).coverage
    opened.engine.post(PeopleReady(job, "Jonas Weber", "Fabrikam"))
    opened.engine.post(CoverageChanged(job, coverage))
    opened.engine.post(Waiting(job, 42))
    qtbot.waitUntil(lambda: "asks to wait" in opened.window.status.activity.text())
    assert "3 failed" in opened.window.status.coverage.text()
    assert "Jonas Weber · Fabrikam" in opened.window.page.head.text()
    opened.window.status.activity.show_idle()


def test_rows_in_view_are_served_first(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    view = opened.window.page.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(opened.engine.calls_of("put_first")))
    qtbot.waitUntil(lambda: REFS[49].id in opened.engine.calls_of("put_first")[-1][0])
    assert REFS[0].id not in opened.engine.calls_of("put_first")[-1][0]


def test_trouble_with_the_store_is_a_notice(qtbot, open_window):
    opened = open_window()
    opened.engine.post(StoreMessage(JobId(0), DiskFull()))
    qtbot.waitUntil(opened.window.error_bar.isVisible)
    assert opened.window.error_bar.property("kind") == "notice"


def test_the_count_of_failures_leads_to_them(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    job = opened.window.gallery.job
    for row in (7, 9):
        opened.engine.post(TileFailed(job, REFS[row].id, DamagedPicture()))
    qtbot.waitUntil(lambda: states(opened)[9] is TileState.FAILED)
    rows = []
    for _ in range(3):
        opened.window.status.coverage.failed_asked.emit()
        rows.append(opened.window.page.view.currentIndex().row())
    assert rows == [7, 9, 7]


# --- keys, theme, memory --------------------------------------------------------------------------------


def test_single_letter_shortcuts_act_in_the_grid_and_never_in_a_text_field(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    window = opened.window
    window.page.view.setFocus()
    qtbot.keyClick(window.page.view, Qt.Key.Key_Slash)
    assert window.focusWidget() is window.toolbar.search
    window.toolbar.search.clear()
    triggered = []
    window.actions_by_id["show_shortcuts"].triggered.connect(triggered.append)
    qtbot.keyClicks(window.toolbar.search, "a/?b")
    assert (window.toolbar.search.text(), triggered) == ("a/?b", [])


def test_keys_are_unique_and_every_action_is_named():
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert len({spec.id for spec in ACTIONS}) == len({spec.text for spec in ACTIONS}) == len(ACTIONS)


def test_the_ticket_opens_in_the_browser_by_account_and_number_only(qtbot, open_window, monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()))
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.page.head._number.click()
    assert urls == ["https://acme.freshdesk.com/a/tickets/4711"]


def test_f6_goes_round_the_regions(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    window = opened.window
    window.toolbar.search.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        focus = window.focusWidget()
        parts = {"toolbar": window.toolbar, "page": window.page, "status": window.status}
        seen.append(next(name for name, part in parts.items() if part.isAncestorOf(focus)))
    assert seen == ["page", "status", "toolbar"]


def name_of(widget):
    return widget.accessibleName() or getattr(widget, "text", str)()


def test_everything_that_takes_keys_has_a_name(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    kinds = (QAbstractButton, QLineEdit, QSlider)
    widgets = [w for kind in kinds for w in opened.window.findChildren(kind)]
    unnamed = [w for w in widgets if w.isVisibleTo(opened.window) and not name_of(w)]
    assert unnamed == []
    entries = [action for menu in opened.window.findChildren(QMenu) for action in menu.actions()]
    assert len(entries) > 12
    assert all(entry.text() for entry in entries if not entry.isSeparator())


def test_the_appearance_changes_while_the_window_is_open(open_window):
    opened = open_window(on_open=show_all)
    theme = opened.desktop.theme
    for appearance, tokens in ((Appearance.DARK, DARK), (Appearance.LIGHT, LIGHT)):
        opened.window._choose_appearance(appearance)
        assert theme.tokens is tokens
        bar = opened.window.toolbar
        assert bar.grab().toImage().pixelColor(3, 3).name() == tokens.panel


def test_what_was_chosen_comes_back_at_the_next_start(open_window):
    kept = {}
    opened = open_window(DesktopOptions(remember=kept.update))
    opened.window.page.view.set_tile_height(200)
    opened.window.gallery.set_page_size(100)
    opened.window._choose_appearance(Appearance.DARK)
    opened.window.close()
    assert opened.engine.is_closed
    assert {name: kept[name] for name in ("tile_height", "per_page", "theme")} == {
        "tile_height": "200",
        "per_page": "100",
        "theme": "dark",
    }
    again = open_window(DesktopOptions(remembered=kept))
    assert (again.window.page.view.tile_height, again.window.status.pager.page_size) == (200, 100)
    assert again.desktop.theme.tokens is DARK
    again.window._choose_appearance(Appearance.LIGHT)


def test_the_usual_size_leaves_room_for_the_frame(open_window):
    opened = open_window()
    opened.window._restore({})
    room = opened.window.screen().availableSize()
    assert opened.window.height() == room.height() - 48 >= 560
    assert opened.window.width() == max(800, room.width() - 16)


def test_a_remembered_place_that_is_on_no_screen_is_moved_to_one(open_window):
    opened = open_window()
    opened.window.setGeometry(5000, 4000, 900, 700)
    kept = opened.window.make_remembered()
    again = open_window(DesktopOptions(remembered=kept)).window
    again._restore(kept)
    assert again.screen().availableGeometry().contains(again.geometry())


@pytest.mark.parametrize("text", ["", "-1", "9999999", "x", "٣"])
def test_nonsense_that_was_remembered_does_no_harm(open_window, text):
    remembered = dict.fromkeys(("geometry", "tile_height", "per_page", "theme"), text)
    opened = open_window(DesktopOptions(remembered=remembered))
    assert opened.window.page.view.tile_height == 138
    assert opened.window.status.pager.page_size == 50


def test_the_window_is_usable_at_its_smallest(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.resize(800, 560)
    opened.window.status.activity.show_progress(Progress(JobId(1), 34, 90, 0, 8_100_000))
    qtbot.waitUntil(lambda: opened.window.width() == 800)
    for part in (opened.window.status.pager, opened.window.status.activity, opened.window.toolbar.more):
        corner = part.mapTo(opened.window, part.rect().bottomRight())
        assert corner.x() < 800
        qtbot.waitUntil(lambda part=part: part.width() >= part.minimumSizeHint().width())
    assert isinstance(opened.window.centralWidget(), QWidget)
