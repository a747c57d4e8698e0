"""The comparison in the window: from the selection and back, what the engine is asked, what the files say."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QGuiApplication, QImage

from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.view_geometry import Zoom
from gallery_app.domain.errors import FileGone, HelpdeskUnreachable
from gallery_app.domain.events import (
    InspectionReady,
    JobFailed,
    JobFinished,
    ThumbnailReady,
    TileFailed,
    ViewFailed,
    ViewReady,
)
from gallery_app.domain.exif import GpsPosition
from gallery_app.domain.ids import Sha256
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataReport
from gallery_app.domain.view import ViewPixels
from tests.desktop.compared import COLOURS
from tests.desktop.opened_ticket import REFS, open_ticket, show_page
from tests.desktop.sample_gallery import make_info, make_ref, make_thumbnail

KEY, CTRL, NONE = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SIZE = (320, 240)


def info_of(number):
    return replace(make_info(*SIZE), sha256=Sha256(f"{number:064x}"), size_bytes=1000 + number)


def show_small(engine, job, query, request):
    """A page of pictures that are all ready, each of bytes of its own."""
    show_page(engine, job, query, request)
    for number, ref in enumerate(REFS[request.start : request.start + request.per_page], start=request.start):
        engine.post(ThumbnailReady(job, ref.id, info_of(number), make_thumbnail()))
    engine.post(JobFinished(job))


def pixels_of(part, colour):
    width, height = (part.width, part.height) if part.box is not None else SIZE
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return ViewPixels(width, height, bytes(picture.constBits()), *SIZE)


def number_of(image):
    return int(image.rsplit("-", 1)[1])


def inspection_of(image):
    number = number_of(image)
    ref = next(ref for ref in REFS if ref.id == image)
    info = replace(info_of(number))
    if number % 2:
        info = replace(info, exif=replace(info.exif, position=GpsPosition(52.5, 13.4)))
    return Inspection(f"IMG_{number:04}.JPG", ref, info=info, report=MetadataReport())


def answer(engine, job, name, call):
    """Pixels of a colour of its own for each picture, and what its file says."""
    if name == "open_view":
        image, parts, _pane = call
        for part in parts:
            engine.post(ViewReady(job, image, part, pixels_of(part, COLOURS[number_of(image) % 4])))
    elif name == "inspect":
        for image in call[0]:
            engine.post(InspectionReady(job, image, inspection_of(image)))
        engine.post(JobFinished(job))


def open_small(qtbot, open_window, on_question):
    opened = open_window(on_open=show_small, on_question=on_question)
    opened.window.resize(1200, 800)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: opened.window.page.model.tiles()[-1].info is not None)
    opened.window.page.take_keys()
    return opened


@pytest.fixture
def opened(qtbot, open_window):
    return open_small(qtbot, open_window, answer)


def select(opened, *rows):
    view = opened.window.page.view
    view.select_ids([REFS[row].id for row in rows])


def compare(qtbot, opened, *rows):
    """Select pictures and compare them; gives the stage once all pixels are there."""
    select(opened, *rows)
    qtbot.keyClick(opened.window.page.view, KEY.Key_C)
    stage = opened.window.parts.comparison.stage
    assert stage.isVisible()
    wait_for_pixels(qtbot, stage)
    return stage


def wait_for_pixels(qtbot, stage):
    qtbot.waitUntil(lambda: all(canvas.facts() is not None for canvas in stage.canvases[: stage.count]))


def press(qtbot, opened, key, modifiers=NONE):
    qtbot.keyClick(opened.window.focusWidget(), key, modifiers)


def mode_of(stage):
    return stage.mode


def is_possible(opened, action):
    return opened.window.actions_by_id[action].isEnabled()


@pytest.mark.parametrize(("rows", "can"), [(1, False), (2, True), (3, True), (4, True), (5, False)])
def test_two_to_four_selected_pictures_can_be_compared(opened, rows, can):
    select(opened, *range(rows))
    assert is_possible(opened, "compare") is can


def test_c_shows_the_selected_pictures_in_panes_of_their_own(qtbot, opened):
    stage = compare(qtbot, opened, 0, 3, 5)
    asked = {call[2]: call[0] for call in opened.engine.calls_of("open_view")}
    assert asked == {0: REFS[0].id, 1: REFS[3].id, 2: REFS[5].id}
    bar = opened.window.parts.comparison.bar
    assert bar.name.text() == "3 pictures compared"
    assert bar.place.text() == "#4711"
    assert stage.captions[1].name.text() == "IMG_0003.JPG"
    assert re.fullmatch(r"#4711 · 12 Nov 2026, \d\d:\d\d · 320 . 240 · 1 KB", stage.captions[1].facts.text())
    assert [canvas.isVisible() for canvas in stage.canvases] == [True, True, True, False]
    assert stage.canvases[0].hasFocus()
    assert not is_possible(opened, "compare_slider")
    assert not is_possible(opened, "compare_difference")


def test_back_leads_to_the_grid_as_it_was_left(qtbot, opened):
    view = opened.window.page.view
    view.setCurrentIndex(view.model().index(40))
    select(opened, 38, 40)
    view.verticalScrollBar().setValue(300)
    before = (view.currentIndex().row(), view.selected_ids(), view.verticalScrollBar().value())
    qtbot.keyClick(view, KEY.Key_C)
    stage = opened.window.parts.comparison.stage
    wait_for_pixels(qtbot, stage)
    press(qtbot, opened, KEY.Key_F)
    assert mode_of(stage) is CompareMode.FLIP
    press(qtbot, opened, KEY.Key_Escape)
    assert mode_of(stage) is CompareMode.SIDE
    assert stage.isVisible()
    press(qtbot, opened, KEY.Key_Escape)
    assert not stage.isVisible()
    assert view.hasFocus()
    assert (view.currentIndex().row(), view.selected_ids(), view.verticalScrollBar().value()) == before
    assert opened.window.toolbar.isVisible()
    assert not opened.window.parts.comparison.bar.isVisible()
    cancelled = {call[0] for call in opened.engine.calls_of("cancel")}
    assert len(cancelled) >= 2, "nobody looks at these pictures any more"


def test_every_way_of_comparing_has_its_key(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    for key, mode in (
        (KEY.Key_S, CompareMode.SLIDER),
        (KEY.Key_V, CompareMode.DIFFERENCE),
        (KEY.Key_F, CompareMode.FLIP),
        (KEY.Key_S, CompareMode.SLIDER),
        (KEY.Key_S, CompareMode.SIDE),
        (KEY.Key_V, CompareMode.DIFFERENCE),
        (KEY.Key_C, CompareMode.SIDE),
    ):
        press(qtbot, opened, key)
        assert stage.mode is mode
        assert opened.window.parts.comparison.bar.modes[mode].isChecked()


def test_zoom_turn_link_and_backdrop_have_their_keys(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    one, other = stage.canvases[:2]
    press(qtbot, opened, KEY.Key_1)
    assert one.view.scale == other.view.scale == 1.0
    press(qtbot, opened, KEY.Key_Plus)
    assert other.view.scale == pytest.approx(1.25)
    press(qtbot, opened, KEY.Key_R)
    assert other.view.turns == 1
    press(qtbot, opened, KEY.Key_L)
    assert not stage.link.is_on
    assert not opened.window.parts.comparison.bar.link.isChecked()
    press(qtbot, opened, KEY.Key_0)
    assert one.view.scale == one.scene().find_scale(Zoom.FIT, 1)
    assert other.view.scale == pytest.approx(1.25)


def test_swapping_exchanges_two_pictures_and_asks_nothing_anew_that_is_there(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    press(qtbot, opened, KEY.Key_L)
    press(qtbot, opened, KEY.Key_Plus)
    apart = stage.canvases[0].apart
    assert not apart.is_in_line
    press(qtbot, opened, KEY.Key_X)
    assert stage.canvases[0].apart.is_in_line
    assert stage.canvases[1].apart == apart
    assert [caption.name.text() for caption in stage.captions[:2]] == ["IMG_0001.JPG", "IMG_0000.JPG"]
    assert stage.canvases[0].shown.image == REFS[1].id
    asked = [part for call in opened.engine.calls_of("open_view")[-2:] for part in call[1]]
    assert all(part.box is not None for part in asked), "the whole pictures are there"
    table = opened.window.parts.comparison.table
    assert table_row(table, "File · Name")[1:] == ["IMG_0001.JPG", "IMG_0000.JPG"]


@pytest.mark.parametrize(
    ("duration_ms", "pages", "words"),
    [(900, 12, "Frame 1 of 12"), (0, 3, "Page 1 of 3"), (900, 200, "Frame 1 of 200+")],
)
def test_of_films_and_documents_the_caption_says_what_is_compared(
    qtbot, open_window, duration_ms, pages, words
):
    def answer_film(engine, job, name, call):
        if name == "open_view" and call[0] == REFS[1].id:
            for part in call[1]:
                pixels = replace(pixels_of(part, COLOURS[1]), pages=pages, duration_ms=duration_ms)
                engine.post(ViewReady(job, call[0], part, pixels))
        else:
            answer(engine, job, name, call)

    stage = compare(qtbot, open_small(qtbot, open_window, answer_film), 0, 1)
    assert stage.captions[1].facts.text().startswith(f"{words} · #4711 · ")
    assert f": IMG_0001.JPG, {words}, ticket 4711, " in stage.canvases[1].accessibleName()
    assert stage.captions[0].facts.text().startswith("#4711 · ")


def test_of_more_pictures_the_one_with_the_keys_changes_places_with_the_next(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1, 2)
    stage.canvases[2].setFocus()
    press(qtbot, opened, KEY.Key_X)
    assert [caption.name.text() for caption in stage.captions[:3]] == [
        "IMG_0002.JPG",
        "IMG_0001.JPG",
        "IMG_0000.JPG",
    ]


@pytest.fixture
def announced(monkeypatch):
    """What a screen reader that listens is told."""
    words = []

    def note(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr("gallery_app.desktop.announcer.QAccessible.updateAccessibility", note)
    QAccessible.setActive(True)
    yield words
    QAccessible.setActive(False)


def test_how_large_the_difference_is_is_said(qtbot, announced, opened):
    stage = compare(qtbot, opened, 0, 1)
    announced.clear()
    press(qtbot, opened, KEY.Key_V)
    wished = {call[1]: call[0] for call in opened.engine.calls_of("wish")}
    for pane, job in dict(opened.window.comparing._jobs).items():
        for part in wished[pane]:
            image = opened.window.comparing.images[pane]
            opened.engine.post(ViewReady(job, image, part, pixels_of(part, COLOURS[pane])))
    qtbot.waitUntil(lambda: "differ" in stage.note.words.text())
    assert stage.note.words.text() == "100 % of the pixels differ, by up to 160 of 255"
    assert announced == [stage.note.words.text()]
    press(qtbot, opened, KEY.Key_Period)
    assert opened.window.parts.comparison.bar.factor.text().startswith("2")
    press(qtbot, opened, KEY.Key_Escape)
    assert not stage.note.isVisible()


def test_the_same_file_is_identical_without_counting(qtbot, announced, opened):
    model = opened.window.page.model
    model.show_thumbnail(REFS[1].id, info_of(0), make_thumbnail())
    stage = compare(qtbot, opened, 0, 1)
    press(qtbot, opened, KEY.Key_V)
    assert stage.note.words.text() == "Identical: the same file"
    assert announced[-1:] == ["Identical: the same file"]


def test_what_was_said_of_one_comparison_does_not_stand_over_the_next(qtbot, opened):
    opened.window.page.model.show_thumbnail(REFS[1].id, info_of(0), make_thumbnail())
    stage = compare(qtbot, opened, 0, 1)
    press(qtbot, opened, KEY.Key_V)
    assert stage.note.isVisible()
    press(qtbot, opened, KEY.Key_Backspace)
    assert not stage.isVisible()
    assert stage.note.isHidden()
    compare(qtbot, opened, 0, 2, 3)
    assert mode_of(stage) is CompareMode.SIDE
    assert stage.note.isHidden()


def test_a_failed_picture_says_why_in_its_pane_and_can_be_tried_again(qtbot, opened):
    window = opened.window
    opened.engine.post(TileFailed(window.gallery.job, REFS[1].id, HelpdeskUnreachable()))
    qtbot.waitUntil(lambda: window.page.model.tiles()[1].error is not None)
    select(opened, 0, 1)
    qtbot.keyClick(window.page.view, KEY.Key_C)
    stage = window.parts.comparison.stage
    assert isinstance(stage.canvases[1].shown.note.error, HelpdeskUnreachable)
    qtbot.waitUntil(lambda: stage.canvases[0].facts() is not None)
    assert [call[2] for call in opened.engine.calls_of("open_view")] == [0]
    stage.canvases[1].note_clicked.emit()
    assert opened.engine.calls_of("retry") == [((REFS[1].id,),)]


def answer_but_second(engine, job, name, call):
    """As ever, but no pixels of the second picture."""
    if name != "open_view" or call[0] != REFS[1].id:
        answer(engine, job, name, call)


def test_what_fails_while_it_is_compared_is_said_in_its_pane(qtbot, open_window):
    opened = open_small(qtbot, open_window, answer_but_second)
    select(opened, 0, 1)
    qtbot.keyClick(opened.window.page.view, KEY.Key_C)
    stage = opened.window.parts.comparison.stage
    qtbot.waitUntil(lambda: 1 in opened.window.comparing._jobs)
    job = opened.window.comparing._jobs[1]
    opened.engine.post(ViewFailed(job, REFS[1].id, FileGone()))
    qtbot.waitUntil(lambda: stage.canvases[1].shown.note is not None)
    stage.canvases[1].note_clicked.emit()
    qtbot.waitUntil(lambda: stage.canvases[1].shown.note is None)
    assert opened.engine.calls_of("open_view")[-1][0] == REFS[1].id
    assert stage.canvases[0].shown.note is None


def test_a_picture_that_is_seen_stays_when_what_is_finer_fails(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    press(qtbot, opened, KEY.Key_V)
    assert stage.note.words.text() == "Comparing the pixels"
    opened.engine.post(ViewFailed(opened.window.comparing._jobs[1], REFS[1].id, FileGone()))
    qtbot.waitUntil(lambda: stage.note.words.text() == "B stays as it is: The file is gone")
    assert stage.canvases[1].shown.note is None
    assert stage.canvases[1].placed().layers
    press(qtbot, opened, KEY.Key_Escape)
    assert stage.note.words.text() == "B stays as it is: The file is gone"
    shown = [canvas.geometry() for canvas in stage.canvases[:2]]
    assert stage.note.geometry().center().x() == pytest.approx(
        shown[0].united(shown[1]).center().x(), abs=1
    ), "it is said of both, whichever failed"


def test_a_remote_picture_is_not_asked_for(qtbot, open_window):
    refs = (REFS[0], make_ref(1, remote_host="tracker.example.net"))
    opened = open_window(
        on_open=lambda engine, job, query, request: show_page(engine, job, query, request, refs),
        on_question=lambda *_: None,
    )
    open_ticket(qtbot, opened)
    select(opened, 0, 1)
    opened.window.page.take_keys()
    qtbot.keyClick(opened.window.page.view, KEY.Key_C)
    assert opened.window.parts.comparison.stage.canvases[1].shown.note is not None
    qtbot.waitUntil(lambda: ((REFS[0].id,),) in opened.engine.calls_of("put_first"))
    assert opened.engine.calls_of("open_view") == []


def test_the_selection_may_span_pages(qtbot, opened):
    window = opened.window
    select(opened, 0)
    window.status.pager.turn(1)
    qtbot.waitUntil(lambda: window.page.model.find_row(REFS[50].id) is not None)
    window.page.view.select_ids([REFS[50].id])
    qtbot.waitUntil(lambda: len(window.gallery.selection.images) == 2)
    window.page.take_keys()
    qtbot.keyClick(window.page.view, KEY.Key_C)
    stage = window.parts.comparison.stage
    wait_for_pixels(qtbot, stage)
    names = {caption.name.text() for caption in stage.captions[:2]}
    assert names == {"IMG_0000.JPG", "IMG_0050.JPG"}


def test_a_search_that_is_asked_while_pictures_are_compared_closes_the_comparison(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    opened.window.gallery.refresh()
    assert stage.isVisible(), "the same search leaves everything where it is"
    opened.window.search.ask_text("ticket:4712")
    qtbot.waitUntil(lambda: not stage.isVisible())
    assert not opened.window.comparing.is_open


def test_another_search_brings_the_grid_to_the_front(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    press(qtbot, opened, KEY.Key_F, CTRL)
    assert not stage.isVisible()
    assert opened.window.toolbar.search.hasFocus()
    assert not opened.window.comparing.is_open


# --- what the files say ---------------------------------------------------------------------------------


def items(table):
    """Every line of the table, heads left out."""
    tops = [table.tree.topLevelItem(at) for at in range(table.tree.topLevelItemCount())]
    return [top.child(at) for top in tops for at in range(top.childCount())]


def lines(table):
    """Every line of the table as texts."""
    return [[item.text(column) for column in range(table.tree.columnCount())] for item in items(table)]


def table_row(table, label):
    return next(line for line in lines(table) if line[0].endswith(label))


def test_differences_come_first_then_what_is_the_same(qtbot, opened):
    compare(qtbot, opened, 0, 2)
    table = opened.window.parts.comparison.table
    qtbot.waitUntil(lambda: table.tree.topLevelItemCount() == 2)
    assert re.match(r"Different \(\d+\)", table.tree.topLevelItem(0).text(0))
    assert re.match(r"The same for all \(\d+\)", table.tree.topLevelItem(1).text(0))
    assert table_row(table, "File · Name")[1:] == ["IMG_0000.JPG", "IMG_0002.JPG"]
    assert table.tree.topLevelItem(0).isExpanded()
    assert table.state.text().endswith("the same for all")


def answer_with(*events_of):
    """Pixels as ever; the inspection is answered by what these make of its job and pictures."""

    def reply(engine, job, name, call):
        if name != "inspect":
            answer(engine, job, name, call)
            return
        for make in events_of:
            engine.post(make(job, call[0]))

    return reply


def known(at):
    return lambda job, images: InspectionReady(job, images[at], inspection_of(images[at]))


def finished(job, _images):
    return JobFinished(job)


def failed(job, _images):
    return JobFailed(job, HelpdeskUnreachable())


def compare_answered(qtbot, open_window, *events_of):
    """Compare two pictures whose inspection is answered so."""
    opened = open_small(qtbot, open_window, answer_with(*events_of))
    compare(qtbot, opened, 0, 1)
    return opened


def test_an_inspection_that_fails_says_why(qtbot, open_window):
    table = compare_answered(qtbot, open_window, failed).window.parts.comparison.table
    error = HelpdeskUnreachable()
    qtbot.waitUntil(lambda: table.state.text() == f"{error.title}. {error.hint}")
    assert lines(table) == []


def test_what_was_found_before_an_inspection_failed_stays(qtbot, open_window):
    table = compare_answered(qtbot, open_window, known(0), failed).window.parts.comparison.table
    qtbot.waitUntil(lambda: table.state.text().endswith(f" · {HelpdeskUnreachable.usual_title}"))
    assert table_row(table, "File · Name")[1:] == ["IMG_0000.JPG", "IMG_0001.JPG"]


def test_a_picture_that_the_catalog_lacks_is_compared_by_what_its_tile_says(qtbot, open_window):
    table = compare_answered(qtbot, open_window, known(1), finished).window.parts.comparison.table
    qtbot.waitUntil(lambda: table.state.text().endswith(" · nothing is known of A"))
    assert table_row(table, "File · Name")[1:] == ["IMG_0000.JPG", "IMG_0001.JPG"]
    table.personal.click()
    assert table.state.text().endswith(" · nothing is known of A")


def test_what_an_earlier_comparison_asked_for_is_not_believed(qtbot, open_window):
    opened = compare_answered(qtbot, open_window)
    earlier = opened.window.comparing._facts.job
    press(qtbot, opened, KEY.Key_Escape)
    stage = compare(qtbot, opened, 0, 1)
    qtbot.waitUntil(lambda: 1 in opened.window.comparing._jobs)
    opened.engine.post(InspectionReady(earlier, REFS[0].id, inspection_of(REFS[0].id)))
    opened.engine.post(JobFailed(earlier, HelpdeskUnreachable()))
    opened.engine.post(ViewFailed(opened.window.comparing._jobs[1], REFS[1].id, FileGone()))
    qtbot.waitUntil(lambda: 1 not in opened.window.comparing._jobs)
    assert stage.isVisible()
    assert opened.window.parts.comparison.table.state.text() == "Reading the files"


def test_personal_values_are_hidden_until_asked_for_also_from_the_clipboard(qtbot, opened):
    compare(qtbot, opened, 0, 1)
    table = opened.window.parts.comparison.table
    qtbot.waitUntil(lambda: bool(lines(table)))
    hidden = [line for line in lines(table) if "\N{BULLET}" in line[2]]
    assert hidden
    assert not any("52.5" in text for line in lines(table) for text in line)
    item = next(item for item in items(table) if "\N{BULLET}" in item.text(2))
    table.tree.setCurrentItem(item, 2)
    assert not table.can_copy()
    table.personal.click()
    assert any("52.5" in text for line in lines(table) for text in line)
    opened.window.parts.comparison.table.show_waiting(2)
    assert not table.personal.isChecked()


def test_a_value_is_copied_with_a_key(qtbot, opened):
    compare(qtbot, opened, 0, 1)
    table = opened.window.parts.comparison.table
    qtbot.waitUntil(lambda: bool(lines(table)))
    top = table.tree.topLevelItem(0)
    line = next(top.child(at) for at in range(top.childCount()) if top.child(at).text(0) == "File · Name")
    table.tree.setFocus()
    table.tree.setCurrentItem(line, 2)
    QGuiApplication.clipboard().setText("before")
    press(qtbot, opened, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "IMG_0001.JPG"


def test_letters_act_while_the_table_has_the_keys(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    opened.window.parts.comparison.table.tree.setFocus()
    press(qtbot, opened, KEY.Key_S)
    assert stage.mode is CompareMode.SLIDER


def test_the_table_folds_away(qtbot, opened):
    compare(qtbot, opened, 0, 1)
    comparison = opened.window.parts.comparison
    before = comparison.table.height()
    press(qtbot, opened, KEY.Key_M)
    assert not comparison.table.tree.isVisible()
    assert comparison.table.height() < before / 2
    assert comparison.stage.height() + comparison.table.height() >= comparison.height() - 2
    press(qtbot, opened, KEY.Key_M)
    assert comparison.table.height() == before
    assert comparison.bar.table.isChecked()


def test_panes_divider_and_controls_have_names(qtbot, opened):
    stage = compare(qtbot, opened, 0, 1)
    assert stage.canvases[1].accessibleName().startswith("Picture B of 2: IMG_0001.JPG, ticket 4711, ")
    assert stage.divider.accessibleName() == "Divider between picture A and picture B"
    bar = opened.window.parts.comparison.bar
    for button in (
        *bar.modes.values(),
        bar.back,
        bar.link,
        bar.swap,
        bar.table,
        bar.inspector,
        bar.more,
        bar.factor,
    ):
        assert button.accessibleName()
    assert opened.window.parts.comparison.table.tree.accessibleName()


def test_columns_of_the_table_stand_in_the_order_of_the_panes_in_every_language(qtbot, opened):
    opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage = compare(qtbot, opened, 0, 1)
    header = opened.window.parts.comparison.table.tree.header()
    assert stage.canvases[0].x() < stage.canvases[1].x()
    starts = [header.sectionViewportPosition(column) for column in (1, 2)]
    assert starts == sorted(starts)
