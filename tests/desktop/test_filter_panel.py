import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from gallery_app.desktop.filter_panel import FilterPanel
from gallery_app.desktop.theme import Appearance
from gallery_app.domain.query import Key, Query, Vocabulary
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from gallery_app.domain.result import Facets
from tests.desktop.sample_search import NOW, VOCABULARY, make_facets


@pytest.fixture
def panel(qtbot, theme):
    panel = FilterPanel(theme, lambda: NOW)
    qtbot.addWidget(panel)
    panel.resize(224, 900)
    panel.show()
    panel.activateWindow()
    panel.show_query(Query(), VOCABULARY)
    panel.show_facets(make_facets())
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def follow(panel):
    """Lead every edit straight back, as the window does; gives the texts of the queries."""
    texts = []

    def take(query):
        texts.append(print_query(query))
        panel.show_query(query, VOCABULARY)

    panel.query_edited.connect(take)
    return texts


def click(qtbot, row):
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, row.height() // 2))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (("types", Key.TYPE, "png"), "type:png"),
        (("kinds", Key.IS, "screenshot"), "is:screenshot"),
        (("where", Key.SOURCE, "customer"), "source:customer"),
        (("where", Key.SOURCE, "inline"), "source:inline"),
        (("where", Key.VISIBILITY, "private"), "visibility:private"),
        (("has", Key.HAS, "gps"), "has:gps"),
        (("has", Key.IS, "hidden"), "is:hidden"),
        (("status", Key.STATUS, "open"), "status:open"),
    ],
)
def test_a_click_chooses_and_another_gives_it_back(qtbot, panel, follow, place, text):
    section, key, value = place
    choices = getattr(panel, section)
    choices.set_open(is_open=True)
    row = choices.row_of(key, value)
    click(qtbot, row)
    assert follow == [text]
    assert row.isChecked()
    click(qtbot, choices.row_of(key, value))
    assert follow == [text, ""]
    assert not choices.row_of(key, value).isChecked()


def test_two_values_of_a_group_are_one_term(qtbot, panel, follow):
    click(qtbot, panel.types.row_of(Key.TYPE, "jpeg"))
    click(qtbot, panel.types.row_of(Key.TYPE, "png"))
    click(qtbot, panel.has.row_of(Key.HAS, "gps"))
    click(qtbot, panel.has.row_of(Key.HAS, "alpha"))
    assert follow[-1] == "type:jpeg|png has:gps has:alpha"


def test_a_refused_edit_leaves_the_box_as_it_was(qtbot, panel):
    row = panel.types.row_of(Key.TYPE, "png")
    with qtbot.waitSignal(panel.query_edited):
        click(qtbot, row)
    assert not row.isChecked()


def test_what_no_control_can_show_is_left_alone(qtbot, panel, follow):
    text = "flicker (from:ana OR type:png) -is:photo"
    panel.show_query(parse_query(text), VOCABULARY)
    assert not any(row.isChecked() for row in (*panel.types.rows(), *panel.kinds.rows()))
    click(qtbot, panel.types.row_of(Key.TYPE, "gif"))
    assert follow == [print_query(parse_query(f"{text} type:gif"))]


def test_typed_queries_are_shown(panel):
    panel.show_query(
        parse_query('type:jpg|png date:2026-11-01..2026-11-22 company:="Contoso" size:50kb..8mb ratio:tall'),
        VOCABULARY,
    )
    assert [row.text() for row in panel.types.rows() if row.isChecked()] == ["JPEG", "PNG"]
    assert (panel.days.first.text(), panel.days.last.text()) == ("1 Nov 2026", "22 Nov 2026")
    assert [row.text() for row in panel.company.rows() if row.isChecked()] == ["Contoso"]
    assert panel.size_range.words() == ("50 KB", "8.0 MB")
    assert [pill.text() for pill in panel.pixels.shapes if pill.isChecked()] == ["Tall"]
    assert panel.pixels.head.accessibleName() == "Pixel size, folded, 1 chosen"


def test_counts_stand_beside_the_values_and_nothing_counts_as_nought(panel):
    assert panel.types.row_of(Key.TYPE, "jpeg").accessibleName() == "JPEG, 121 pictures"
    assert panel.types.row_of(Key.TYPE, "heic").accessibleName() == "HEIC, 0 pictures"
    assert panel.where.row_of(Key.VISIBILITY, "public").accessibleName() == "Public, 1\u202f201 pictures"
    panel.show_facets(None)
    assert panel.types.row_of(Key.TYPE, "jpeg").accessibleName() == "JPEG"
    panel.show_facets(Facets())
    assert panel.types.row_of(Key.TYPE, "jpeg").count == 0
    assert panel.company.rows()[0].count is None


def test_no_count_is_told_where_it_would_promise_too_much(panel):
    panel.show_query(parse_query("has:gps"), VOCABULARY)
    assert panel.has.row_of(Key.HAS, "gps").count == 14
    assert panel.has.row_of(Key.HAS, "alpha").count is None
    panel.show_query(parse_query("is:photo|screenshot"), VOCABULARY)
    assert panel.kinds.row_of(Key.IS, "graphic").count == 0
    assert panel.has.row_of(Key.IS, "failed").count is None


def test_unusual_types_show_up_once_they_count_or_are_chosen_and_then_stay(panel):
    shown = [row.text() for row in panel.types.rows() if row.isVisible()]
    assert shown == ["JPEG", "PNG", "HEIC", "GIF", "WebP"]
    panel.show_query(parse_query("type:tiff"), VOCABULARY)
    assert panel.types.row_of(Key.TYPE, "tiff").isVisible()
    panel.show_query(Query(), VOCABULARY)
    panel.show_facets(make_facets(type={"jpeg": 1}))
    assert panel.types.row_of(Key.TYPE, "webp").isVisible()
    panel.types._more.click()
    assert all(row.isVisible() for row in panel.types.rows())
    assert not panel.types._more.isVisible()


def test_companies_most_frequent_first_more_and_found_by_name(qtbot, panel, follow):
    panel.company.set_open(is_open=True)
    assert [row.text() for row in panel.company.rows()] == [
        "Contoso", "Initech", "Hooli", "Umbrella", "Acme", "Globex",
    ]  # fmt: skip
    qtbot.keyClicks(panel.company.field, "wo")
    assert [row.text() for row in panel.company.rows()] == ["Wonka"]
    click(qtbot, panel.company.rows()[0])
    assert follow == ["company:=Wonka"]
    panel.company.field.clear()
    assert [row.text() for row in panel.company.rows()][-1] == "Wonka"
    panel.company.more.click()
    assert len(panel.company.rows()) == 10
    qtbot.keyClicks(panel.company.field, "zzz")
    assert [row.text() for row in panel.company.rows()] == []
    assert panel.company._empty.text() == "No such name"


def test_a_company_that_is_not_known_is_shown_while_it_is_chosen(panel):
    panel.show_query(parse_query("company:=Tyrell"), VOCABULARY)
    assert panel.company.rows()[-1].text() == "Tyrell"
    panel.show_query(Query(), VOCABULARY)
    assert "Tyrell" not in [row.text() for row in panel.company.rows()]


def test_an_accounts_own_statuses_come_with_the_vocabulary(panel):
    vocabulary = Vocabulary(statuses=((2, "Open"), (7, "Waiting on Customer")))
    panel.show_query(parse_query('status:"waiting on customer"', vocabulary), vocabulary)
    assert [row.text() for row in panel.status.rows()] == ["Open", "Waiting on Customer"]
    assert [row.isChecked() for row in panel.status.rows()] == [False, True]
    assert panel.status.rows()[0].count == 120


def test_arrows_go_through_heads_and_rows_and_space_chooses(qtbot, panel, follow):
    panel.focus_first()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.types.row_of(Key.TYPE, "png")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert follow == ["type:png"]
    assert QApplication.focusWidget() is panel.types.row_of(Key.TYPE, "png")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert QApplication.focusWidget() is panel.types.head
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is panel.types.head
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert QApplication.focusWidget() is panel.sections[-1].head


def test_tab_stops_once_in_a_section_where_one_was_last(qtbot, panel):
    panel.types.row_of(Key.TYPE, "png").setFocus()
    panel.types.head.setFocus()
    qtbot.keyClick(panel.types.head, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.types.row_of(Key.TYPE, "png")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.types._more


def test_what_takes_the_keys_comes_into_view(panel):
    panel.resize(224, 200)
    last = panel.has.row_of(Key.IS, "hidden")
    last.setFocus()
    place = last.mapTo(panel, QPoint(0, 0)).y()
    assert 0 <= place <= 200 - last.height()


def test_sections_fold_and_are_remembered(qtbot, panel):
    with qtbot.waitSignal(panel.sections_changed):
        qtbot.mouseClick(panel.types.head, Qt.MouseButton.LeftButton)
    assert not panel.types.row_of(Key.TYPE, "png").isVisible()
    remembered = panel.open_sections()
    assert "type" not in remembered
    assert "kind" in remembered
    panel.show_open_sections(["type"])
    assert panel.open_sections() == ("type",)
    panel.types.head.setFocus()
    qtbot.keyClick(panel.types.head, Qt.Key.Key_Left)
    assert panel.open_sections() == ()
    panel.show_open_sections(remembered)
    assert panel.open_sections() == remembered


def test_the_knowledge_base_is_asked_for_once_when_it_is_first_opened(panel):
    asked = []
    panel.shelf_asked.connect(asked.append)
    panel._shelf_section.head.click()
    panel._shelf_section.head.click()
    panel._shelf_section.head.click()
    assert asked == [None]


def test_saved_searches_and_the_shelf_speak_through_the_panel(qtbot, panel):
    with qtbot.waitSignal(panel.search_asked) as asked:
        panel.saved.search_asked.emit("type:png")
    assert asked.args == ["type:png"]
    with qtbot.waitSignal(panel.query_asked) as query:
        panel.shelf.query_asked.emit(Query())
    assert query.args == [Query()]


@pytest.mark.parametrize("width", [160, 224, 320])
def test_at_any_width_nothing_hangs_out_at_the_side(qtbot, panel, width):
    panel.show_open_sections([section.name for section in panel.sections])
    panel.types.show_all()
    panel.resize(width, 900)
    qtbot.waitUntil(lambda: panel.viewport().width() > width - 20)
    page = panel.widget()
    assert page.width() == panel.viewport().width()
    for part in page.findChildren(QWidget):
        if part.isVisible() and part.window() is panel.window():
            left = part.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0, part
            assert left + part.width() <= page.width(), part
    assert panel.minimumSizeHint().width() <= 200


def test_every_control_has_a_name_and_a_role(panel):
    panel.show_open_sections([section.name for section in panel.sections])
    for section in panel.sections:
        for stop in section.stops():
            face = QAccessible.queryAccessibleInterface(stop)
            assert face.text(QAccessible.Text.Name), stop
    face = QAccessible.queryAccessibleInterface(panel.types.rows()[0])
    assert face.role() is QAccessible.Role.CheckBox
    assert QAccessible.queryAccessibleInterface(panel.size_range.slider.low).role() is QAccessible.Role.Slider


def test_both_looks_paint(panel, theme):
    light = panel.grab().toImage()
    theme.set_appearance(Appearance.DARK)
    dark = panel.grab().toImage()
    theme.set_appearance(Appearance.LIGHT)
    assert light.pixelColor(100, 3).lightness() > 200
    assert dark.pixelColor(100, 3).lightness() < 60
    assert panel.grab().toImage() == light
