"""The inspector in the window: it follows the grid, asks little, and comes back as it was."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.inspect_panel import NOTHING_WORDS, UNKNOWN_WORDS
from gallery_app.domain.errors import FileCut, StoreUnavailable
from gallery_app.domain.events import InspectionReady, JobCancelled, JobFailed, JobFinished, ThumbnailReady
from gallery_app.domain.inspect_rows import Personal
from gallery_app.domain.inspection import Inspection
from tests.desktop.opened_ticket import REFS, open_ticket, show_all
from tests.desktop.sample_gallery import make_info, make_thumbnail
from tests.domain.inspections import make_report

IMAGES = tuple(ref.id for ref in REFS)


def tell_known(engine, job, name, call):
    """The catalog's answer at once, the metadata right after it."""
    if name != "inspect":
        return
    for image in call[0]:
        known = Inspection(f"{image}.jpg", REFS[IMAGES.index(image)])
        engine.post(InspectionReady(job, image, known))
        engine.post(InspectionReady(job, image, replace(known, info=make_info(), report=make_report())))
    engine.post(JobFinished(job))


def open_with_inspector(qtbot, open_window, width=1300, **script):
    opened = open_window(**({"on_open": show_all, "on_question": tell_known} | script))
    opened.window.resize(width, 700)
    opened.window.inspector.set_open(is_open=True)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: bool(asked(opened)))
    opened.window.page.view.setFocus()
    return opened


def asked(opened):
    return [call[0] for call in opened.engine.calls_of("inspect")]


def panel(opened):
    return opened.window.parts.inspector


def shows(opened, name):
    return panel(opened).summary.isVisible() and panel(opened).summary.name.text() == name


def press(qtbot, opened, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(opened.window.page.view, key, modifiers)


def test_it_shows_the_picture_with_the_focus_and_follows_it(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    qtbot.waitUntil(lambda: shows(opened, "attachment-0.jpg"))
    assert panel(opened).summary.preview._thumbnails == (make_thumbnail(),)
    press(qtbot, opened, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shows(opened, "attachment-1.jpg"))
    assert opened.window.page.view.hasFocus()


def test_a_held_arrow_key_asks_for_the_first_and_the_last_only(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    qtbot.waitUntil(lambda: not opened.window.inspector._quiet.isActive())
    before = len(asked(opened))
    for _ in range(12):
        press(qtbot, opened, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shows(opened, "attachment-12.jpg"))
    assert asked(opened)[before:] == [(IMAGES[1],), (IMAGES[12],)]


def test_the_picture_that_was_left_is_not_waited_for(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window, on_question=lambda *_: None)
    first = opened.window.inspector._job
    qtbot.waitUntil(lambda: not opened.window.inspector._quiet.isActive())
    press(qtbot, opened, Qt.Key.Key_Right)
    assert (first,) in opened.engine.calls_of("cancel")
    engine, second = opened.engine, opened.window.inspector._job
    engine.post(InspectionReady(second, IMAGES[1], Inspection("now.jpg", REFS[1])))
    engine.post(JobFinished(second))
    engine.post(InspectionReady(first, IMAGES[1], Inspection("late.jpg", REFS[1])))
    engine.post(JobCancelled(first))
    qtbot.waitUntil(lambda: first not in opened.window._furniture.controllers.routes)
    assert shows(opened, "now.jpg")
    assert not opened.window.inspector._patience.isActive()


def test_what_the_catalog_knows_is_shown_while_the_file_is_still_being_read(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window, on_question=lambda *_: None)
    job = opened.window.inspector._job
    opened.engine.post(InspectionReady(job, IMAGES[0], Inspection("known.jpg", REFS[0])))
    qtbot.waitUntil(lambda: shows(opened, "known.jpg"))
    assert panel(opened).summary.privacy.words == "Reading the metadata"


def test_several_selected_are_shown_together(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    press(qtbot, opened, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, opened, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: shows(opened, "3 pictures"))
    assert asked(opened)[-1] == IMAGES[:3]


def test_what_was_shown_of_one_selection_is_hidden_in_the_next(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    inspector = opened.window.inspector
    inspector.look_at(IMAGES[:2])
    qtbot.waitUntil(lambda: shows(opened, "2 pictures"))
    panel(opened).reveal({Personal.OWNER})
    inspector.look_at((IMAGES[0], IMAGES[2]))
    qtbot.waitUntil(lambda: asked(opened)[-1] == (IMAGES[0], IMAGES[2]) and inspector._job is None)
    assert shows(opened, "2 pictures")
    assert panel(opened).revealed == frozenset()


def test_closed_it_asks_nothing_and_opened_it_shows_what_is_chosen(qtbot, open_window):
    opened = open_window(on_open=show_all, on_question=tell_known)
    open_ticket(qtbot, opened)
    opened.window.page.view.setFocus()
    press(qtbot, opened, Qt.Key.Key_Right)
    assert asked(opened) == []
    press(qtbot, opened, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: shows(opened, "attachment-1.jpg"))
    assert opened.window.toolbar.inspector.isChecked()
    qtbot.keyClick(opened.window, Qt.Key.Key_F8)
    assert not panel(opened).isVisible()
    assert not opened.window.toolbar.inspector.isChecked()
    qtbot.mouseClick(opened.window.toolbar.inspector, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows(opened, "attachment-1.jpg"))


def test_the_letter_is_text_in_a_field(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    panel(opened).set_mode("all")
    field = panel(opened).tags.field
    field.setFocus()
    qtbot.keyClicks(field, "iso /?")
    assert field.text() == "iso /?"
    assert panel(opened).isVisible()


def test_closing_it_gives_the_keys_back_to_the_grid(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    qtbot.waitUntil(lambda: shows(opened, "attachment-0.jpg"))
    panel(opened).focus_first()
    qtbot.mouseClick(panel(opened).close_button, Qt.MouseButton.LeftButton)
    assert opened.window.page.view.hasFocus()


def test_f6_reaches_it(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    qtbot.waitUntil(lambda: shows(opened, "attachment-0.jpg"))
    qtbot.keyClick(opened.window.page.view, Qt.Key.Key_F6)
    assert panel(opened).isAncestorOf(opened.window.focusWidget())


def test_a_link_asks_its_search_in_the_window(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    qtbot.waitUntil(lambda: shows(opened, "attachment-0.jpg"))
    row = panel(opened).summary.sections["ticket"].rows[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toolbar.search.text() == "ticket:4711")


def test_a_job_that_fails_and_a_picture_nobody_knows_say_so(qtbot, open_window):
    def fail(engine, job, name, _call):
        if name == "inspect":
            engine.post(JobFailed(job, StoreUnavailable()))

    opened = open_with_inspector(qtbot, open_window, on_question=fail)
    qtbot.waitUntil(lambda: panel(opened).note.text().startswith("The app's folder cannot be used"))

    def nothing(engine, job, name, _call):
        if name == "inspect":
            engine.post(JobFinished(job))

    opened.engine.on_question = nothing
    qtbot.waitUntil(lambda: not opened.window.inspector._quiet.isActive())
    press(qtbot, opened, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel(opened).note.text() == UNKNOWN_WORDS)


def test_a_picture_that_comes_after_a_failure_is_looked_at_again(qtbot, open_window):
    def cut(engine, job, name, call):
        if name == "inspect":
            engine.post(InspectionReady(job, call[0][0], Inspection("cut.jpg", REFS[0], error=FileCut())))
            engine.post(JobFinished(job))

    opened = open_with_inspector(qtbot, open_window, on_question=cut)
    qtbot.waitUntil(lambda: shows(opened, "cut.jpg"))
    opened.engine.on_question = tell_known
    gallery = opened.window.gallery.job
    opened.engine.post(ThumbnailReady(gallery, IMAGES[0], make_info(), make_thumbnail("#c03030")))
    qtbot.waitUntil(lambda: shows(opened, "attachment-0.jpg"))
    assert panel(opened).summary.preview._thumbnails == (make_thumbnail("#c03030"),)


def test_another_helpdesk_shows_nothing_of_the_one_before(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    qtbot.waitUntil(lambda: shows(opened, "attachment-0.jpg"))
    opened.window.inspector.clear()
    assert panel(opened).note.text() == NOTHING_WORDS
    assert panel(opened).note.isVisible()


def test_it_comes_back_as_it_was(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    inspector = panel(opened)
    inspector.summary.sections["file"].set_open(is_open=False)
    inspector.set_mode("all")
    remembered = opened.window.make_remembered()
    again = open_window(DesktopOptions(remembered=remembered))
    assert panel(again).isVisible()
    assert panel(again).mode == "all"
    assert not panel(again).summary.sections["file"].is_open
    assert panel(again).summary.sections["ticket"].is_open
    opened.window.inspector.set_open(is_open=False)
    closed = open_window(DesktopOptions(remembered=opened.window.make_remembered()))
    assert not panel(closed).isVisible()


@pytest.mark.parametrize("width", ["x", "-5", "99999999999", "²"])
def test_a_width_that_is_none_does_no_harm(open_window, width):
    opened = open_window(DesktopOptions(remembered={"inspector": "open", "inspector_width": width}))
    assert opened.window.parts.inspect_dock.width == opened.desktop.theme.px(312)


def test_in_a_narrow_window_it_lies_over_the_grid_and_esc_closes_it(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window, width=1300)
    parts = opened.window.parts
    qtbot.waitUntil(lambda: shows(opened, "attachment-0.jpg"))
    qtbot.waitUntil(lambda: panel(opened).width() == opened.desktop.theme.px(312))
    beside = parts.page.width()
    opened.window.resize(850, 700)
    qtbot.waitUntil(lambda: parts.inspect_dock.is_overlay)
    assert panel(opened).isVisible()
    grid = parts.page.mapToGlobal(parts.page.rect().topRight())
    over = panel(opened).mapToGlobal(panel(opened).rect().topRight())
    assert abs(over.x() - grid.x()) <= 1
    assert panel(opened).mapToGlobal(panel(opened).rect().topLeft()).x() < grid.x()
    opened.window.page.view.setFocus()
    qtbot.keyClick(opened.window, Qt.Key.Key_Escape)
    assert not panel(opened).isVisible()
    opened.window.inspector.set_open(is_open=True)
    opened.window.resize(1300, 700)
    qtbot.waitUntil(lambda: not parts.inspect_dock.is_overlay)
    qtbot.waitUntil(lambda: parts.page.width() == beside)
    assert panel(opened).isVisible()


def test_the_filter_panel_keeps_its_width_whatever_the_inspector_does(qtbot, open_window):
    opened = open_with_inspector(qtbot, open_window)
    filters = opened.window.panel
    qtbot.waitUntil(lambda: filters.width() == opened.desktop.theme.px(224))
    opened.window.inspector.toggle()
    opened.window.parts.show_panel(is_open=False)
    opened.window.parts.show_panel(is_open=True)
    opened.window.inspector.toggle()
    qtbot.waitUntil(lambda: panel(opened).width() == opened.desktop.theme.px(312))
    assert filters.width() == opened.desktop.theme.px(224)
