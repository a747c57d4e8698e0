from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QSlider

from gallery_app.desktop.export_dialog import ExportDialog
from gallery_app.desktop.export_preview import FROM, REMARK, SIZE, TO
from gallery_app.desktop.export_settings import ExportScope, ExportSettings, make_zip_name
from gallery_app.desktop.theme import Appearance, Theme
from gallery_app.domain.copying import CopyFormat, Strip
from gallery_app.domain.errors import DamagedPicture, RemoteNotLoaded
from gallery_app.domain.export_errors import FolderUnusable, NothingToExport, TemplateNotUnderstood
from gallery_app.domain.export_plan import Container
from gallery_app.domain.export_preset import BUILT_IN, SAFE
from gallery_app.domain.ids import ImageId, TicketId
from gallery_app.domain.marks import Edits, Redaction
from tests.desktop.export_samples import FOLDER, REFS, make_file, make_plan
from tests.desktop.sample_gallery import make_ref

KEY = Qt.Key
IDS = tuple(ref.id for ref in REFS)
PRESETS = tuple(BUILT_IN.values())
SETTINGS = ExportSettings(folder=FOLDER)


class Asked:
    """A dialog on the screen, and what it asked for."""

    dialog: Any

    def __init__(self, qtbot, theme, scopes=None, settings=SETTINGS, presets=PRESETS, **more):
        self.wishes, self.plans, self.own = [], [], []
        scopes = scopes or (ExportScope("3 selected", IDS),)
        more.setdefault("find_picture", lambda _image, _fit: None)
        self.dialog = ExportDialog(theme, scopes, settings, presets, **more)
        self.dialog.plan_asked.connect(self.wishes.append)
        self.dialog.export_asked.connect(self.plans.append)
        self.dialog.presets_changed.connect(self.own.append)
        self.dialog._pause.setInterval(0)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitExposed(self.dialog)

    def answer(self, **changes):
        self.dialog.show_plan(make_plan(self.wishes[-1], **changes))


@pytest.fixture
def asked(qtbot, theme):
    return Asked(qtbot, theme)


@pytest.fixture
def planned(asked):
    asked.answer()
    return asked


def has_keys(widget):
    return QApplication.focusWidget() is widget


def choose(chooser, value):
    chooser.setCurrentIndex(chooser.findData(value))


def wait_for_wish(qtbot, asked, number):
    qtbot.waitUntil(lambda: len(asked.wishes) == number)
    return asked.wishes[-1]


# --- what it says ---------------------------------------------------------------------------------------


def test_it_opens_before_there_is_a_plan_and_asks_for_one(asked):
    assert [wish.images for wish in asked.wishes] == [IDS]
    assert asked.wishes[0].preset == SAFE
    assert asked.wishes[0].folder == FOLDER
    assert not asked.dialog.export_button.isEnabled()
    assert asked.dialog.state_words() == "Working out names and sizes"


def test_it_says_what_will_be_exported_and_how_it_is_checked(planned):
    dialog = planned.dialog
    assert dialog.title.text() == "Export 3 pictures"
    assert dialog.head.text() == "From 1 ticket · 5.7 MB"
    assert dialog.export_button.text() == "Export 3"
    assert dialog.state_words() == "Each file is read again and checked after writing."
    assert dialog.places.field.words() == "412 GB free"
    assert dialog.names.said() == "The first is 4711_001_2026-11-12.jpg"


def test_what_cannot_be_exported_is_counted_apart(asked):
    files = (
        make_file(0),
        make_file(1, is_here=False),
        make_file(2, refusal=DamagedPicture()),
        make_file(3, ref=make_ref(3, in_article=True)),
        make_file(4, ref=make_ref(4, parent=TicketId(4698))),
    )
    asked.answer(files=files, left_out_copies=2)
    assert asked.dialog.title.text() == "Export 4 pictures"
    assert asked.dialog.head.text() == (
        "From 2 tickets and 1 article · 9.5 MB · 1 cannot be exported · 1 not downloaded yet · "
        "2 copies left out"
    )


def test_the_table_names_each_file_before_and_after(asked):
    remote = make_ref(2, "logo.gif", remote_host="img.example.com")
    files = (
        make_file(0, ref=REFS[0]),
        make_file(1, ref=REFS[2], about_bytes=None, is_here=False),
        make_file(2, ref=remote, refusal=RemoteNotLoaded()),
        make_file(3, refusal=DamagedPicture()),
    )
    asked.answer(files=files)
    model = asked.dialog.preview.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [[model.index(row, column).data() for column in (FROM, TO, SIZE, REMARK)] for row in range(4)]
    assert rows == [
        ["IMG_3580.JPG", "4711_001_2026-11-12.jpg", "1.9 MB → about 640 KB", ""],
        ["image.png", "4711_002_2026-11-12.jpg", "1.9 MB", "private note, not downloaded yet"],
        ["logo.gif", "–", "1.9 MB", "remote, not loaded"],  # noqa: RUF001 - a dash, as it is shown
        ["IMG_0003.JPG", "–", "1.9 MB", "damaged picture"],  # noqa: RUF001 - a dash, as it is shown
    ]
    assert all(asked.dialog.preview.columnWidth(column) > 20 for column in (FROM, TO))


def test_foreign_names_cannot_write_into_the_table(asked):
    asked.answer(files=(make_file(0, ref=make_ref(0, "a\u202egpj.exe\n<b>x"), name="<b>1\u202e.jpg"),))
    index = asked.dialog.preview.rows.index(0, FROM)
    assert "\u202e" not in index.data()
    assert "\u202e" not in index.siblingAtColumn(TO).data()
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "\u202e" not in asked.dialog.names.said()


def test_ten_thousand_rows_are_made_words_of_only_where_they_are_seen(qtbot, theme):
    looked_at = set()
    asked = Asked(qtbot, theme, find_picture=lambda image, _fit: looked_at.add(image))
    asked.answer(files=tuple(make_file(number) for number in range(10_000)))
    qtbot.waitUntil(lambda: len(looked_at) > 2)
    assert asked.dialog.preview.rows.rowCount() == 10_000
    assert len(looked_at) < 60


# --- each change makes another plan ---------------------------------------------------------------------


def test_a_card_sets_everything_and_asks_anew(qtbot, planned):
    qtbot.mouseClick(planned.dialog.cards.cards()[2], Qt.MouseButton.LeftButton)
    wish = wait_for_wish(qtbot, planned, 2)
    assert wish.preset == BUILT_IN["claim"]
    assert choice(planned.dialog.how.strip) == Strip.NONE
    assert planned.dialog.extras.boxes["sheet_pdf"].isChecked()


def choice(chooser):
    return chooser.currentData()


def test_arrow_keys_go_from_card_to_card(qtbot, planned):
    cards = planned.dialog.cards.cards()
    assert has_keys(cards[0])
    qtbot.keyClick(cards[0], KEY.Key_Right)
    assert has_keys(cards[1])
    assert cards[1].isChecked()
    assert wait_for_wish(qtbot, planned, 2).preset == BUILT_IN["bug-report"]


def test_size_format_quality_and_metadata_are_changed(qtbot, planned):
    how = planned.dialog.how
    choose(how.chooser, 1280)
    choose(how.format, "jpeg")
    how.quality.setValue(75)
    choose(how.strip, "keep-camera")
    qtbot.waitUntil(lambda: planned.wishes[-1].preset.strip is Strip.KEEP_CAMERA)
    preset = planned.wishes[-1].preset
    assert (preset.edge_limit_px, preset.format, preset.quality) == (1280, CopyFormat.JPEG, 75)
    assert how.quality.isVisible()
    choose(how.format, "png")
    assert not how.quality.isVisible()


def test_another_longest_edge_is_typed(qtbot, planned):
    how = planned.dialog.how
    choose(how.chooser, -1)
    assert how.edge.text() == "2560"
    how.edge.setFocus()
    how.edge.selectAll()
    qtbot.keyClicks(how.edge, "999")
    qtbot.waitUntil(lambda: planned.wishes[-1].preset.edge_limit_px == 999)
    how.edge.clear()
    how.edge.textEdited.emit("")
    assert planned.dialog.reason == "The longest edge is 16 to 20000 pixels"
    assert not planned.dialog.export_button.isEnabled()


def test_a_preset_with_an_edge_of_its_own_shows_it(qtbot, theme):
    own = replace(SAFE, name="mine", title="Mine", edge_limit_px=1000)
    asked = Asked(qtbot, theme, settings=replace(SETTINGS, preset=own), presets=(*PRESETS, own))
    how = asked.dialog.how
    assert (how.chooser.currentText(), how.edge.text()) == ("Another longest edge", "1000")
    asked.dialog.cards.cards()[0].click()
    assert how.chooser.currentText() == "Longest edge 2560 px"
    assert not how.edge.isVisible()


@pytest.mark.parametrize(
    ("name", "tone", "said"),
    [
        ("safe", "second", ("No place, no names", "Each file is read again and checked")),
        ("original", "amber", ("The files leave as they came", "Files are compared with the originals")),
    ],
)
def test_what_leaves_with_the_pictures_is_said(qtbot, theme, name, tone, said):
    asked = Asked(qtbot, theme, settings=replace(SETTINGS, preset=BUILT_IN[name]))
    asked.answer()
    assert asked.dialog.how.sentence().startswith(said[0])
    assert asked.dialog.how._sentence.property("tone") == tone
    assert asked.dialog.state_words().startswith(said[1])


@pytest.mark.parametrize(
    ("drawn", "sentence", "state"),
    [
        (
            1,
            (
                "2 files leave as they came, with place, owner and serial numbers; "
                "1 as it was drawn on, without metadata."
            ),
            (
                "2 files are compared with the originals after writing, 1 with drawings is read again and "
                "checked."
            ),
        ),
        (
            2,
            (
                "1 file leaves as it came, with place, owner and serial numbers; "
                "2 as they were drawn on, without metadata."
            ),
            "1 file is compared with the original after writing, 2 with drawings are read again and checked.",
        ),
        (
            3,
            "3 files leave as they were drawn on, without metadata.",
            "Each file is read again and checked after writing.",
        ),
    ],
)
def test_of_originals_those_that_are_drawn_on_are_counted_apart(qtbot, theme, drawn, sentence, state):
    asked = Asked(qtbot, theme, settings=replace(SETTINGS, preset=BUILT_IN["original"]))
    edits = Edits((Redaction((1, 2, 30, 40)),))
    files = [make_file(number, edits=edits if number < drawn else Edits()) for number in range(3)]
    refused = make_file(3, edits=edits, refusal=DamagedPicture())
    asked.answer(files=(*files, refused))
    assert asked.dialog.how.sentence() == sentence
    assert asked.dialog.state_words() == state
    asked.dialog.cards.cards()[0].click()
    assert asked.dialog.how.sentence().startswith("No place, no names")


def test_typing_asks_once_it_stops(qtbot, planned):
    planned.dialog._pause.setInterval(60_000)
    planned.dialog.names.field.selectAll()
    qtbot.keyClicks(planned.dialog.names.field, "{ticket}-{n}")
    assert len(planned.wishes) == 1
    planned.dialog._pause.timeout.emit()
    assert [wish.preset.names for wish in planned.wishes[1:]] == ["{ticket}-{n}"]


def test_a_template_that_names_nothing_is_explained_and_asks_nobody(qtbot, planned):
    dialog = planned.dialog
    dialog.names.field.selectAll()
    qtbot.keyClicks(dialog.names.field, "{tiket}")
    assert dialog.names.said().startswith("There is no {tiket}. There are {ticket}, {n}")
    assert dialog.state_words() == "There is no {tiket}"
    assert not dialog.export_button.isEnabled()
    dialog._pause.timeout.emit()
    assert len(planned.wishes) == 1
    dialog.names.field.clear()
    qtbot.keyClicks(dialog.names.field, "{ticket}")
    assert wait_for_wish(qtbot, planned, 2).preset.names == "{ticket}"


def test_tokens_are_inserted_where_the_cursor_is(planned):
    names = planned.dialog.names
    names.field.setText("a.b")
    names.field.setCursorPosition(1)
    entries = {entry.text().partition("\t")[0]: entry for entry in names.tokens.menu().actions()}
    entries["{n:03}"].trigger()
    assert names.field.text() == "a{n:03}.b"
    assert has_keys(names.field)
    assert {"{ticket}", "{date}", "{company}", "{ext}"} <= set(entries)


def test_what_the_engine_finds_wrong_is_said_where_it_is(planned):
    planned.dialog.show_problem(TemplateNotUnderstood("This names nothing", "Use another."))
    assert planned.dialog.names.said() == "This names nothing. Use another."
    planned.dialog.names.show_template("{n}")
    planned.dialog.show_problem(FolderUnusable())
    assert planned.dialog.places.said().startswith("Nothing can be written into this folder")
    assert not planned.dialog.export_button.isEnabled()
    planned.dialog.places.take("/srv/other")
    assert planned.dialog.places.said() == ""


def test_nothing_left_to_export_is_said(planned):
    planned.answer(files=())
    assert planned.dialog.state_words() == "Nothing is left to export"
    assert planned.dialog.export_button.text() == "Export"
    planned.dialog.show_problem(NothingToExport())
    assert planned.dialog.state_words().startswith("There is nothing to export")
    assert not planned.dialog.export_button.isEnabled()


# --- private notes --------------------------------------------------------------------------------------


def test_pictures_of_private_notes_are_left_out_and_taken_in_by_a_link(qtbot, planned):
    band = planned.dialog.band
    assert band.text() == "1 picture comes from a private note. Leave it out"
    band.link.click()
    assert wait_for_wish(qtbot, planned, 2).preset.leave_out_private
    planned.answer()
    assert band.text() == "1 picture of a private note is left out. Take it in"
    assert planned.dialog.export_button.text() == "Export 2"
    band.link.click()
    assert not wait_for_wish(qtbot, planned, 3).preset.leave_out_private


def test_without_private_notes_there_is_no_band(asked):
    asked.answer(refs=REFS[:2])
    assert not asked.dialog.band.isVisible()


def test_leaving_private_notes_out_is_no_change_of_the_preset(planned):
    planned.dialog.band.link.click()
    assert not planned.dialog.cards.save.isVisible()
    choose(planned.dialog.how.chooser, 1280)
    assert planned.dialog.cards.save.isVisible()


# --- where to -------------------------------------------------------------------------------------------


def test_a_folder_is_chosen_typed_or_taken_from_those_used_before(qtbot, theme):
    settings = replace(SETTINGS, recent=("/srv/claims", "/home/ana"))
    asked = Asked(qtbot, theme, settings=settings, choose=lambda _parent, folder: f"{folder}/New")
    places = asked.dialog.places
    places.choose.click()
    assert wait_for_wish(qtbot, asked, 2).folder == f"{FOLDER}/New"
    places.recent.menu().actions()[0].trigger()
    assert wait_for_wish(qtbot, asked, 3).folder == "/srv/claims"
    places.field.setText("claims")
    places.field.textEdited.emit("claims")
    assert places.said() == "A folder is needed. Choose one, or type its whole path."
    assert not asked.dialog.export_button.isEnabled()


def test_leaving_the_folder_dialog_changes_nothing(qtbot, theme):
    asked = Asked(qtbot, theme, choose=lambda _parent, _folder: "")
    asked.dialog.places.choose.click()
    assert asked.dialog.places.folder() == FOLDER
    assert not asked.dialog._pause.isActive()


def test_a_zip_has_a_name(qtbot, planned):
    places = planned.dialog.places
    assert not places.zip_name.isVisible()
    qtbot.mouseClick(places.container.parts[1], Qt.MouseButton.LeftButton)
    assert places.zip_name.isVisible()
    places.zip_name.selectAll()
    qtbot.keyClicks(places.zip_name, "claim 4711")
    qtbot.waitUntil(lambda: planned.wishes[-1].zip_name == "claim 4711.zip")
    assert planned.wishes[-1].container is Container.ZIP
    assert places.zip_said() == "It will be called claim 4711.zip"
    qtbot.keyClicks(places.zip_name, ".zip")
    assert places.zip_said() == ""
    places.zip_name.clear()
    qtbot.keyClicks(places.zip_name, "../a:b.ZIP")
    qtbot.waitUntil(lambda: planned.wishes[-1].zip_name == "_a_b.zip")
    assert places.zip_said() == "It will be called _a_b.zip"


def test_who_exported_into_a_zip_finds_it_so_again(qtbot, theme):
    asked = Asked(qtbot, theme, settings=replace(SETTINGS, container=Container.ZIP, zip_name="claim"))
    assert asked.dialog.places.zip_name.isVisible()
    assert asked.dialog.places.zip_said() == "It will be called claim.zip"
    assert [wish.zip_name for wish in asked.wishes] == ["claim.zip"]
    assert not asked.dialog._pause.isActive()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("claim", "claim.zip"),
        (" claim.zip ", "claim.zip"),
        ("Claim.ZIP", "Claim.zip"),
        ("", "pictures.zip"),
        (".zip", "pictures.zip"),
        ("../../etc/x", "_.._etc_x.zip"),
        ("C:\\x\u202e", "C__x.zip"),
        ("con", "_con.zip"),
        ("..", "picture.zip"),
    ],
)
def test_a_zip_is_named_so_that_every_file_system_takes_it(typed, name):
    assert make_zip_name(typed) == name
    assert ExportSettings(zip_name=typed).make_wish(()).zip_name == name


# --- which pictures -------------------------------------------------------------------------------------


def test_one_scope_needs_no_choice(planned):
    assert planned.dialog.scope is None


def test_another_scope_is_fetched_when_it_is_chosen(qtbot, theme):
    fetches = []
    scopes = (ExportScope("3 selected", IDS), ExportScope("all 212 in the result", fetch=fetches.append))
    asked = Asked(qtbot, theme, scopes)
    asked.answer()
    qtbot.mouseClick(asked.dialog.scope.parts[1], Qt.MouseButton.LeftButton)
    assert not asked.dialog.export_button.isEnabled()
    assert len(asked.wishes) == 1
    everything = tuple(ImageId(f"attachment-{number}") for number in range(212))
    fetches[0](everything)
    assert asked.wishes[-1].images == everything
    asked.dialog.scope.parts[0].click()
    fetches[0](everything[:5])
    assert asked.wishes[-1].images == IDS


# --- presets of one's own -------------------------------------------------------------------------------


def test_settings_are_kept_as_a_preset_renamed_and_removed(qtbot, planned):
    dialog, cards = planned.dialog, planned.dialog.cards
    choose(dialog.how.chooser, 1280)
    assert cards._state.text() == "Changed from Safe to share"
    cards.save.click()
    assert has_keys(cards.title)
    qtbot.keyClicks(cards.title, "Web small")
    qtbot.keyClick(cards.title, KEY.Key_Return)
    kept = planned.own[-1][0]
    assert (kept.name, kept.title, kept.edge_limit_px) == ("web-small", "Web small", 1280)
    assert kept.words == "1280 px · own type · nothing personal"
    assert [card.text() for card in cards.cards()][-1] == "Web small"
    assert cards.preset == kept
    assert planned.plans == []
    cards.rename.click()
    cards.title.selectAll()
    qtbot.keyClicks(cards.title, "For the web")
    qtbot.keyClick(cards.title, KEY.Key_Return)
    assert [(each.name, each.title) for each in planned.own[-1]] == [("web-small", "For the web")]
    choose(dialog.how.chooser, 1920)
    cards.update_button.click()
    assert [each.edge_limit_px for each in planned.own[-1]] == [1920]
    cards.remove.click()
    assert planned.own[-1] == ()
    assert cards.preset == SAFE
    assert not cards.remove.isVisible()


def test_a_second_preset_of_a_title_has_a_name_of_its_own(qtbot, theme):
    own = replace(SAFE, name="web", title="Web", edge_limit_px=1280)
    asked = Asked(qtbot, theme, presets=(*PRESETS, own))
    choose(asked.dialog.how.chooser, 1920)
    asked.dialog.cards.save.click()
    qtbot.keyClicks(asked.dialog.cards.title, "Web!")
    asked.dialog.cards.take.click()
    assert [each.name for each in asked.own[-1]] == ["web", "web-2"]


def test_esc_leaves_the_name_and_not_the_dialog(qtbot, planned):
    choose(planned.dialog.how.chooser, 1280)
    planned.dialog.cards.save.click()
    qtbot.keyClick(planned.dialog.cards.title, KEY.Key_Escape)
    assert not planned.dialog.cards.title.isVisible()
    assert planned.dialog.isVisible()
    assert planned.own == []
    planned.dialog.cards.reset.click()
    assert planned.dialog.settings().preset == SAFE


# --- exporting ------------------------------------------------------------------------------------------


def test_enter_exports_what_is_shown(qtbot, planned):
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert [plan.wish.images for plan in planned.plans] == [IDS]
    assert not planned.dialog.isVisible()


def test_export_pressed_before_the_plan_waits_for_it(planned):
    choose(planned.dialog.how.chooser, 1280)
    planned.dialog.export_button.click()
    assert planned.plans == []
    assert planned.wishes[-1].preset.edge_limit_px == 1280
    planned.answer()
    assert [plan.wish.preset.edge_limit_px for plan in planned.plans] == [1280]


def test_private_notes_that_nobody_saw_are_not_exported_on_the_way(qtbot, planned):
    planned.dialog.band.link.click()
    wait_for_wish(qtbot, planned, 2)
    planned.answer()
    planned.dialog.extras.boxes["leave_out_private"].setChecked(False)
    planned.dialog.export_button.click()
    planned.answer()
    assert planned.plans == []
    planned.dialog.export_button.click()
    assert len(planned.plans) == 1


def test_cancel_exports_nothing(planned):
    planned.dialog.cancel_button.click()
    assert planned.plans == []
    assert not planned.dialog.isVisible()


# --- for everybody --------------------------------------------------------------------------------------


def find_controls(dialog):
    kinds = (QAbstractButton, QLineEdit, QComboBox, QSlider, QAbstractItemView)
    found = [each for kind in kinds for each in dialog.findChildren(kind)]
    return [
        each for each in found if each.isVisibleTo(dialog) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_every_control_is_reached_by_tab_and_has_a_name(planned):
    dialog = planned.dialog
    dialog.extras.set_open(is_open=True)
    choose(dialog.how.format, "webp")
    reached: list[Any] = []
    widget = dialog.focusWidget()
    for _ in range(200):
        widget = widget.nextInFocusChain()
        if widget.isVisibleTo(dialog) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget)
    controls = find_controls(dialog)
    assert set(controls) <= set(reached)
    assert [each for each in controls if not (each.accessibleName() or getattr(each, "text", str)())] == []


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_the_card_and_the_segment_with_the_keys_are_seen(planned, theme, appearance):
    theme.set_appearance(appearance)
    for choice_with_keys in (planned.dialog.cards.cards()[0], planned.dialog.places.container.parts[0]):
        planned.dialog.cancel_button.setFocus()
        before = choice_with_keys.grab().toImage()
        choice_with_keys.setFocus()
        assert choice_with_keys.grab().toImage() != before
    theme.set_appearance(Appearance.LIGHT)


@pytest.mark.parametrize("pixels", [13, 26], ids=["usual", "large"])
def test_it_fits_a_small_screen_and_scrolls_inside(qtbot, qapp, pixels):
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPixelSize(pixels)
    qapp.setFont(large)
    try:
        asked = Asked(qtbot, Theme(qapp, Appearance.LIGHT))
        asked.answer()
        dialog = asked.dialog
        dialog.resize(760, 490)
        qtbot.waitUntil(lambda: dialog.width() == 760)
        assert (dialog.width(), dialog.height()) == (760, 490)
        for part in (dialog.export_button, dialog.cancel_button, dialog.band.link, dialog.title):
            right_below = part.mapTo(dialog, QPoint(part.width(), part.height()))
            assert dialog.rect().contains(right_below)
            assert part.width() >= part.fontMetrics().horizontalAdvance(part.text())
        for part in (*dialog.cards.cards(), dialog.how.strip, dialog.places.choose):
            assert part.mapTo(dialog, QPoint(part.width(), 0)).x() <= dialog.width()
    finally:
        qapp.setFont(usual)
        Theme(qapp, Appearance.LIGHT)
