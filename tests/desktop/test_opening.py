from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from gallery_app.desktop.tile_state import TileState
from gallery_app.desktop.tile_words import head_line
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
    GroupsChanged,
    JobCancelled,
    JobFailed,
    JobFinished,
    PreviewReady,
    Progress,
    StoreMessage,
    ThumbnailReady,
    TileFailed,
    Waiting,
)
from gallery_app.domain.ids import JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query import Choice, Key, Term
from gallery_app.domain.query_print import print_query
from tests.desktop.opened_ticket import (
    OTHER,
    REFS,
    TICKET,
    TICKET_QUERY,
    open_ticket,
    press,
    show_all,
    show_page,
    states,
)
from tests.desktop.sample_gallery import make_group, make_info, make_page_ready, make_thumbnail


def test_a_number_typed_gives_the_tickets_pictures(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: set(states(opened)) == {TileState.READY})
    window = opened.window
    (placed,) = window.page.model.groups()
    assert head_line(placed.group) == (
        "#4711  Screen flickers after the update  Ana Silva · Contoso · 12 Nov  50 pictures"
    )
    assert window.status.coverage.text() == "50 of 60 pictures · 31 messages read"
    assert window.windowTitle() == "#4711 Screen flickers after the update - Ticket Gallery"
    assert window.focusWidget() is window.page.view
    assert window.page.view.currentIndex().row() == 0
    assert window.page.view.selectionModel().selectedRows() == []


def test_skeletons_stand_while_the_ticket_is_read(qtbot, open_window):
    opened = open_window()
    opened.window.search.ask(TICKET_QUERY)
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
    asked = [request for _, request, _ in opened.engine.calls_of("open_gallery")]
    assert asked == [PageRequest(1, 50), PageRequest(2, 50), PageRequest(3, 20)]
    assert opened.window.page.model.tile(0).ref == REFS[40]


def test_the_count_of_selected_pictures_goes_with_their_page(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.page.view.selectAll()
    assert "50 selected" in opened.window.status.coverage.text()
    opened.window.status.pager.turn(1)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 10)
    assert "50 selected" in opened.window.status.coverage.text()
    assert opened.window.page.view.selected_ids() == ()
    opened.window.page.view.select_ids((REFS[55].id,))
    qtbot.waitUntil(lambda: "51 selected on 2 pages" in opened.window.status.coverage.text())
    opened.window.status.pager.turn(-1)
    qtbot.waitUntil(lambda: len(opened.window.page.view.selected_ids()) == 50)
    opened.window.actions_by_id["select_none"].trigger()
    assert "selected" not in opened.window.status.coverage.text()
    assert opened.window.page.view.selected_ids() == ()


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
    opened.window.search.ask(TICKET_QUERY)
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
    opened.window.search.ask(TICKET_QUERY)
    pane = opened.window.page.pane
    qtbot.waitUntil(lambda: pane.title() == title)
    assert can_retry == ("Retry" in [button.text() for button in pane.findChildren(QAbstractButton)])


@pytest.mark.parametrize("is_shown_already", [False, True])
def test_a_key_refused_in_mid_session_can_be_typed_anew(qtbot, open_window, is_shown_already):
    opened = open_window(on_open=show_all)
    window = opened.window
    if is_shown_already:
        open_ticket(qtbot, opened)
    opened.engine.on_open = lambda engine, job, *_: engine.post(JobFailed(job, KeyRefused()))
    window.search.ask(TICKET_QUERY) if not is_shown_already else window.gallery.refresh()
    where = window.error_bar if is_shown_already else window.page.pane
    qtbot.waitUntil(where.isVisible)
    if not is_shown_already:
        qtbot.waitUntil(lambda: "Freshdesk" in window.page.pane.title())
        assert window.page.pane.title() == "Freshdesk did not accept the key for acme.freshdesk.com"
    press(where, "Enter a new key")
    form = window.account_dialogs.connect_dialog.form
    assert form.address.text() == "acme.freshdesk.com"
    assert form.focusWidget() is form.api_key
    assert "did not accept" in form.problem()
    opened.engine.on_open = show_all
    form.api_key.setText("new")
    form.connect_button.click()
    qtbot.waitUntil(lambda: window.account_dialogs.connect_dialog is None)
    qtbot.waitUntil(lambda: window.gallery.is_showing)  # what was open is opened again
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
    assert opened.window.page.model.tile(3).error.title == NotFound.usual_title
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
    opened.window.search.ask(TICKET_QUERY)
    qtbot.waitUntil(lambda: opened.window.page.pane.title() == "This ticket has no pictures.")


def test_waits_names_and_counts_that_come_later_are_shown(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    job = opened.window.gallery.job
    coverage = make_page_ready(job, REFS, None, failed=3).coverage
    opened.engine.post(
        GroupsChanged(job, (make_group(REFS[0], requester="Jonas Weber", company="Fabrikam"),))
    )
    opened.engine.post(CoverageChanged(job, coverage))
    opened.engine.post(Waiting(job, 42))
    qtbot.waitUntil(lambda: "asks to wait" in opened.window.status.activity.text())
    assert "3 failed" in opened.window.status.coverage.text()
    (placed,) = opened.window.page.model.groups()
    assert "Jonas Weber · Fabrikam" in head_line(placed.group)
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


def test_a_part_of_the_coverage_narrows_the_query(qtbot, open_window):
    opened = open_window(on_open=show_page)
    open_ticket(qtbot, opened)
    opened.window.status.coverage.query_part_asked.emit(Term(Key.FAILED, (Choice("file_gone"),)))
    query, _request, _ask = opened.engine.calls_of("open_gallery")[-1]
    assert print_query(query) == "ticket:4711 failed:file_gone"
    assert opened.window.toolbar.search.text() == "ticket:4711 failed:file_gone"
