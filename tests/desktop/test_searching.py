"""The window as a place to search: one query everywhere, back and forward, hiding, fill, shelf, pasting."""

import json
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton

from gallery_app.desktop.app import DesktopOptions
from gallery_app.domain.article import Category
from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.events import (
    FacetsReady,
    FillProgress,
    HiddenChanged,
    ItemsChanged,
    JobCancelled,
    JobFailed,
    JobFinished,
    MoreFound,
    NothingFound,
    PictureAsked,
    PlacesReady,
    ResultListed,
    ShelfReady,
    VocabularyReady,
)
from gallery_app.domain.ids import CategoryId, ImageId
from gallery_app.domain.image import Source
from gallery_app.domain.query import Choice, Key, Query, Sort, Term, Vocabulary
from gallery_app.domain.query_print import print_query
from gallery_app.domain.result import Facets, FacetValue, FoldReason, GalleryItem, Place
from gallery_app.domain.ticket import MessageKind
from tests.desktop.opened_ticket import REFS, open_ticket, press, show_all, show_page
from tests.desktop.sample_gallery import SENT_AT, make_page_ready

CTRL = Qt.KeyboardModifier.ControlModifier


def asked(opened):
    return [print_query(query) for query, _request, _ask in opened.engine.calls_of("open_gallery")]


def search(qtbot, opened, text):
    bar = opened.window.toolbar.search
    bar.setFocus()
    bar.selectAll()
    qtbot.keyClicks(bar, text)
    if bar.suggestions():
        qtbot.keyClick(bar, Qt.Key.Key_Escape)  # the list of completions goes, the text stays
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.gallery.is_showing)


def test_text_chips_and_panel_show_the_same_query(qtbot, open_window):
    opened = open_window(on_open=show_all)
    window = opened.window
    search(qtbot, opened, "type:png flicker")
    assert asked(opened) == ["type:png flicker"]
    row = window.panel.types.row_of(Key.TYPE, "png")
    assert row.isChecked()
    qtbot.mouseClick(window.panel.types.row_of(Key.TYPE, "jpeg"), Qt.MouseButton.LeftButton)
    assert asked(opened)[-1] == "type:png|jpeg flicker"
    assert window.toolbar.search.text() == "type:png|jpeg flicker"
    window.chips.query_edited.emit(Query())
    assert window.toolbar.search.text() == ""
    assert not row.isChecked()


def test_a_search_that_cannot_be_read_is_explained_and_stays(qtbot, open_window):
    opened = open_window(on_open=show_all)
    bar = opened.window.toolbar.search
    qtbot.keyClicks(bar, "statuss:open")
    bar.submit()
    assert opened.engine.calls_of("open_gallery") == []
    assert "statuss" in bar.complaint()
    assert bar.text() == "statuss:open"


def test_custom_statuses_are_understood_once_the_account_has_told_them(qtbot, open_window):
    opened = open_window(on_open=show_all)
    vocabulary = Vocabulary(statuses=((2, "Open"), (8, "In the workshop")))
    opened.engine.post(VocabularyReady(opened.window.accounts.job, vocabulary))
    qtbot.waitUntil(lambda: opened.window.search.vocabulary == vocabulary)
    search(qtbot, opened, 'status:"in the workshop"')
    assert asked(opened) == ['status:"in the workshop"']


def test_counts_reach_the_panel(qtbot, open_window):
    opened = open_window(on_open=show_all)
    search(qtbot, opened, "flicker")
    facets = Facets({Key.TYPE: (FacetValue("png", 74),)})
    opened.engine.post(FacetsReady(opened.window.gallery.job, facets))
    row = opened.window.panel.types.row_of(Key.TYPE, "png")
    qtbot.waitUntil(lambda: "74" in row.accessibleName())


def test_back_and_forward_bring_back_page_scroll_focus_and_selection(qtbot, open_window):
    opened = open_window(on_open=show_all)
    window, view = opened.window, opened.window.page.view
    open_ticket(qtbot, opened)
    view.setCurrentIndex(window.page.model.index(30))
    view.select_ids((REFS[29].id, REFS[30].id))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    scroll = view.verticalScrollBar().value()
    assert scroll > 0
    search(qtbot, opened, "type:png")
    assert view.verticalScrollBar().value() == 0
    qtbot.keyClick(window, Qt.Key.Key_BracketLeft, CTRL)
    qtbot.waitUntil(lambda: asked(opened)[-1] == "ticket:4711" and window.gallery.is_showing)
    assert view.verticalScrollBar().value() == scroll
    assert view.currentIndex().row() == 30
    assert view.selected_ids() == (REFS[29].id, REFS[30].id)
    assert window.toolbar.search.text() == "ticket:4711"
    assert not window.toolbar.back.isEnabled()
    window.toolbar.forward.click()
    qtbot.waitUntil(lambda: asked(opened)[-1] == "type:png")


def test_a_page_that_was_seen_stands_as_it_was_left(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    view, pager = opened.window.page.view, opened.window.status.pager
    view.setCurrentIndex(opened.window.page.model.index(40))
    pager.turn(1)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 10)
    assert view.currentIndex().row() == 0
    pager.turn(-1)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 50)
    assert view.currentIndex().row() == 40


def test_more_that_was_found_waits_for_a_click(qtbot, open_window):
    opened = open_window(on_open=show_page)
    search(qtbot, opened, "company:contoso")
    opened.engine.post(MoreFound(opened.window.gallery.job, 14))
    coverage = opened.window.status.coverage
    qtbot.waitUntil(lambda: "14 new" in coverage.text())
    assert len(asked(opened)) == 1
    coverage.more_asked.emit()
    assert opened.engine.calls_of("open_gallery")[-1][2] is False  # cut anew, nobody is asked again


def test_the_whole_result_is_selected_by_asking_twice(qtbot, open_window):
    def answer(engine, job, name, _call):
        if name == "list_result":
            engine.post(ResultListed(job, tuple(ref.id for ref in REFS)))
            engine.post(JobFinished(job))

    opened = open_window(on_open=show_all, on_question=answer)
    open_ticket(qtbot, opened)
    view = opened.window.page.view
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: "60 selected on 2 pages" in opened.window.status.coverage.text())
    assert opened.window.gallery.selection.images == tuple(ref.id for ref in REFS)


def answer_hide(engine, job, name, call):
    if name == "hide":
        engine.post(HiddenChanged(job, call[0], hidden=call[1]))
        engine.post(JobFinished(job))


def test_hiding_everywhere_can_be_undone_and_done_again(qtbot, open_window):
    opened = open_window(on_open=show_all, on_question=answer_hide)
    open_ticket(qtbot, opened)
    window = opened.window
    window.page.view.select_ids((REFS[2].id, REFS[3].id))
    qtbot.keyClick(window.page.view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "2 pictures hidden everywhere" in window.parts.toast.text())
    assert opened.engine.calls_of("open_gallery")[-1][2] is False
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("hide")) == 2)
    window.actions_by_id["redo"].trigger()
    both = (REFS[2].id, REFS[3].id)
    assert opened.engine.calls_of("hide") == [(both, True), (both, False), (both, True)]


def test_pictures_selected_elsewhere_are_not_hidden_unseen(qtbot, open_window):
    opened = open_window(on_open=show_all, on_question=answer_hide)
    open_ticket(qtbot, opened)
    opened.window.page.view.select_ids((REFS[2].id,))
    opened.window.status.pager.turn(1)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 10)
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_H)
    assert opened.engine.calls_of("hide") == [((REFS[50].id,), True)]


@pytest.mark.parametrize("refs", [REFS[10:12], ()], ids=["some", "nothing found"])
def test_a_selection_of_another_query_is_counted_without_its_pages(qtbot, open_window, refs):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.page.view.select_ids((REFS[2].id,))
    opened.engine.on_open = partial(show_page, refs=refs)
    search(qtbot, opened, "type:png")
    assert "1 selected" in opened.window.status.coverage.text()


def test_badges_tell_what_the_loaded_pictures_showed(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    item = GalleryItem(REFS[0], copies=3, other_tickets=7, fold=FoldReason.LOGO)
    opened.engine.post(ItemsChanged(opened.window.gallery.job, (item,), 1))
    qtbot.waitUntil(lambda: "1 logo or copy" in opened.window.status.coverage.text())
    assert opened.window.page.model.tile(0).item == item
    opened.window.gallery.cut_again()
    qtbot.waitUntil(lambda: "logo or copy" not in opened.window.status.coverage.text())


def test_an_h_typed_in_the_search_field_hides_nothing(qtbot, open_window):
    opened = open_window(on_open=show_all, on_question=answer_hide)
    open_ticket(qtbot, opened)
    opened.window.toolbar.search.setFocus()
    qtbot.keyClicks(opened.window.toolbar.search, "oh so")
    assert opened.engine.calls_of("hide") == []
    assert opened.engine.calls_of("find_places") == []


def make_place(number, parent=4711, distance=0):
    return Place(
        ImageId(f"attachment-{number}"), parent, False, "Screen flickers", Source.REPLY,
        MessageKind.CUSTOMER_REPLY, False, SENT_AT, "error.png", distance,
    )  # fmt: skip


def test_the_places_of_a_picture_open_their_tickets(qtbot, open_window):
    def answer(engine, job, name, call):
        if name == "find_places":
            engine.post(PlacesReady(job, call[0], (make_place(1), make_place(2, 4698, 2))))
            engine.post(JobFinished(job))

    opened = open_window(on_open=show_all, on_question=answer)
    open_ticket(qtbot, opened)
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_S)
    places = opened.window.parts.places
    qtbot.waitUntil(places.isVisible)
    places.place_asked.emit(make_place(2, 4698, 2))
    assert asked(opened)[-1] == "ticket:4698"
    assert not places.isVisible()


def test_a_pasted_picture_is_asked_about(qtbot, open_window):
    query = Query(Term(Key.SIMILAR, (Choice("0f0f0f0f0f0f0f0f"),)), Sort.SIMILAR)

    def answer(engine, job, name, call):
        if name == "ask_picture":
            assert QImage.fromData(call[0]).width() == 120
            engine.post(PictureAsked(job, query, 3))
            engine.post(JobFinished(job))

    opened = open_window(on_open=show_all, on_question=answer)
    open_ticket(qtbot, opened)
    picture = QImage(120, 80, QImage.Format.Format_ARGB32)
    picture.fill(0xFF336699)
    QGuiApplication.clipboard().setImage(picture)
    opened.window.page.view.setFocus()
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: asked(opened)[-1] == print_query(query))
    assert "3 places" in opened.window.parts.toast.text()


def test_pasted_text_goes_to_the_search_field(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    QGuiApplication.clipboard().setText("https://acme.freshdesk.com/a/tickets/4698")
    opened.window.page.view.setFocus()
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_V, CTRL)
    assert opened.window.toolbar.search.text() == "https://acme.freshdesk.com/a/tickets/4698"


def test_the_refresh_of_recent_tickets_is_paused_and_goes_on(qtbot, open_window):
    opened = open_window(on_open=show_all, on_cancel=lambda engine, job: engine.post(JobCancelled(job)))
    window, activity = opened.window, opened.window.status.activity
    window.actions_by_id["refresh_tickets"].trigger()
    job = window.fill._job
    opened.engine.post(FillProgress(job, 34, 120, 80, 90))
    qtbot.waitUntil(lambda: "34 of 120" in activity.text())
    activity.fill_pause_asked.emit()
    qtbot.waitUntil(lambda: not window.fill.is_running)
    assert "34 of 120" in activity.text()
    activity.fill_resume_asked.emit()
    assert len(opened.engine.calls_of("refresh_tickets")) == 2
    opened.engine.post(FillProgress(window.fill._job, 120, 120, 300, 240))
    opened.engine.post(JobFinished(window.fill._job))
    qtbot.waitUntil(lambda: "120 tickets read, 300 pictures found" in window.parts.toast.text())


def test_a_refresh_that_fails_says_why(qtbot, open_window):
    opened = open_window(on_open=show_all)
    opened.window.actions_by_id["refresh_tickets"].trigger()
    opened.engine.post(JobFailed(opened.window.fill._job, HelpdeskUnreachable()))
    qtbot.waitUntil(opened.window.error_bar.isVisible)
    assert not opened.window.fill.is_running
    press(opened.window.error_bar, "Retry")
    assert len(opened.engine.calls_of("refresh_tickets")) == 2
    assert opened.window.fill.is_running


def test_counts_of_another_search_do_not_stand_beside_a_failure(qtbot, open_window):
    def on_open(engine, job, query, request):
        if print_query(query) == "ticket:4699":
            engine.post(JobFailed(job, HelpdeskUnreachable()))
            return
        show_page(engine, job, query, request)
        engine.post(FacetsReady(job, Facets({Key.TYPE: (FacetValue("png", 74),)})))
        engine.post(JobFinished(job))

    opened = open_window(on_open=on_open)
    row = opened.window.panel.types.row_of(Key.TYPE, "png")
    search(qtbot, opened, "flicker")
    qtbot.waitUntil(lambda: row.count == 74)
    opened.window.search.ask_text("4699")
    qtbot.waitUntil(lambda: row.count is None)


def test_the_knowledge_base_is_listed_when_it_is_opened(qtbot, open_window):
    def answer(engine, job, name, call):
        if name == "open_shelf" and call == (None,):
            engine.post(ShelfReady(job, None, categories=(Category(CategoryId(1), "Getting started"),)))
            engine.post(JobFinished(job))

    opened = open_window(on_open=show_all, on_question=answer)
    section = opened.window.panel._shelf_section
    section.set_open(is_open=True)
    opened.window.panel._ask_first_shelf()
    tree = opened.window.panel.shelf.findChildren(type(opened.window.panel.shelf.tree))[0]
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)


def test_nothing_found_says_which_part_to_leave_out(qtbot, open_window):
    opened = open_window(on_open=partial(show_page, refs=()))
    search(qtbot, opened, "type:heic company:contoso")
    opened.engine.post(NothingFound(opened.window.gallery.job, (38, 0)))
    pane = opened.window.page.pane
    words = "Without \N{LEFT DOUBLE QUOTATION MARK}Type: HEIC\N{RIGHT DOUBLE QUOTATION MARK} there are 38"
    qtbot.waitUntil(lambda: words in [button.text() for button in pane.findChildren(QAbstractButton)])
    press(pane, words)
    assert asked(opened)[-1] == "company:contoso"


def test_a_word_to_leave_out_stands_in_quotes_once(qtbot, open_window):
    opened = open_window(on_open=partial(show_page, refs=()))
    search(qtbot, opened, "flicker type:heic")
    opened.engine.post(NothingFound(opened.window.gallery.job, (38, 0)))
    pane = opened.window.page.pane
    words = "Without \N{LEFT DOUBLE QUOTATION MARK}flicker\N{RIGHT DOUBLE QUOTATION MARK} there are 38"
    qtbot.waitUntil(lambda: words in [button.text() for button in pane.findChildren(QAbstractButton)])


def test_a_long_search_without_answer_is_not_said_twice(qtbot, open_window):
    opened = open_window(on_open=partial(show_page, refs=()))
    search(qtbot, opened, "flicker")
    pane = opened.window.page.pane
    qtbot.waitUntil(lambda: pane.title() == "No pictures match flicker")
    search(qtbot, opened, "company:" + "a" * 90)
    qtbot.waitUntil(lambda: pane.title() == "No pictures match this search")


def test_where_nothing_is_found_the_recent_tickets_can_be_read(qtbot, open_window):
    opened = open_window(on_open=partial(show_page, refs=()))
    search(qtbot, opened, "flicker")
    press(opened.window.page.pane, "Refresh recent tickets")
    assert len(opened.engine.calls_of("refresh_tickets")) == 1


def test_looking_into_pictures_goes_on_after_what_was_found_is_shown(qtbot, open_window):
    opened = open_window(on_open=show_all)
    search(qtbot, opened, "is:screenshot")
    gallery = opened.window.gallery
    gallery.look_into()
    gallery.cut_again()
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("look_into")) == 2)
    opened.engine.post(JobFinished(gallery.job))
    qtbot.waitUntil(lambda: not opened.window.status.activity.is_busy)
    assert len(opened.engine.calls_of("look_into")) == 2


def test_looking_into_pictures_ends_with_its_query(qtbot, open_window):
    opened = open_window(on_open=show_all)
    search(qtbot, opened, "is:screenshot")
    opened.window.gallery.look_into()
    search(qtbot, opened, "type:png")
    qtbot.waitUntil(lambda: not opened.window.status.activity.is_busy)
    assert len(opened.engine.calls_of("look_into")) == 1


def test_what_was_typed_and_not_asked_can_be_taken_up_again(qtbot, open_window):
    opened = open_window(on_open=show_all)
    search(qtbot, opened, "type:png")
    bar = opened.window.toolbar.search
    bar.focus_all()
    qtbot.keyClicks(bar, "flicker on monday")
    qtbot.mouseClick(opened.window.panel.types.row_of(Key.TYPE, "jpeg"), Qt.MouseButton.LeftButton)
    assert bar.text() == "type:png|jpeg"
    assert opened.window.search.history[:2] == ("type:png|jpeg", "flicker on monday")


def test_what_cannot_be_hidden_is_said_without_moving_a_tile(qtbot, open_window):
    def answer(engine, job, name, _call):
        if name == "hide":
            engine.post(JobFailed(job, HelpdeskUnreachable("Not hidden", "It was not loaded.")))

    opened = open_window(on_open=show_all, on_question=answer)
    open_ticket(qtbot, opened)
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: opened.window.parts.toast.text() == "Not hidden. It was not loaded.")
    assert not opened.window.error_bar.isVisible()


def test_a_refused_search_moves_nothing(qtbot, open_window):
    opened = open_window(on_open=show_all)
    bar = opened.window.toolbar.search
    qtbot.keyClicks(bar, "statuss:open")
    height = bar.sizeHint().height()
    bar.submit()
    assert bar.complaint()
    assert bar.sizeHint().height() == height


def test_only_folded_pictures_are_offered(qtbot, open_window):
    def on_open(engine, job, query, request):
        engine.post(make_page_ready(job, (), request, query, folded={FoldReason.LOGO: 12}))
        engine.post(JobFinished(job))

    opened = open_window(on_open=on_open)
    search(qtbot, opened, "company:contoso")
    pane = opened.window.page.pane
    qtbot.waitUntil(lambda: pane.title() == "12 pictures, all folded away")
    press(pane, "Show them")
    assert asked(opened)[-1] == "company:contoso is:hidden"


def test_searches_and_panel_come_back_at_the_next_start(qtbot, open_window):
    kept = {}
    opened = open_window(DesktopOptions(remember=kept.update), on_open=show_all)
    search(qtbot, opened, "type:png")
    qtbot.keyClick(opened.window, Qt.Key.Key_D, CTRL)
    qtbot.keyClick(opened.window, Qt.Key.Key_F7)
    assert not opened.window.panel.isVisible()
    opened.window.close()
    assert json.loads(kept["search_history"]) == ["type:png"]
    again = open_window(DesktopOptions(remembered=kept), on_open=show_all)
    assert not again.window.panel.isVisible()
    (saved,) = again.window.panel.saved.searches
    assert saved.text == "type:png"


@pytest.mark.parametrize("kept", ["", "[", "{}", '[1, "type:png"]', "null"])
def test_damaged_history_does_no_harm(open_window, kept):
    opened = open_window(DesktopOptions(remembered={"search_history": kept, "saved_searches": kept}))
    assert all(isinstance(text, str) for text in opened.window.search.history)
