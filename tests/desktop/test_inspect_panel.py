"""The inspector as a widget: what it shows, keeps, hides, copies."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel

from gallery_app.desktop.inspect_content import COMPARED_LIMIT, Content
from gallery_app.desktop.inspect_panel import NOTHING_WORDS, InspectPanel
from gallery_app.desktop.inspect_row import InspectRow
from gallery_app.domain.errors import PictureTooLarge
from gallery_app.domain.inspect_rows import HIDDEN_WORDS, Personal
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataGroup
from gallery_app.domain.query_print import print_query
from tests.desktop.sample_gallery import make_thumbnail
from tests.domain.inspections import (
    EIFFEL,
    HASH,
    MOMENT,
    PHOTO_TAGS,
    make_info,
    make_inspection,
    make_place,
    make_report,
    tag,
)

PERSONAL = make_inspection(
    info=make_info(exif={"position": EIFFEL, "serial_number": "F17XK2", "owner_name": "Jonas Weber"}),
    report=make_report(
        *PHOTO_TAGS,
        tag("CameraOwnerName", "Jonas Weber", 0xA430),
        tag("GPSLatitude", (48, 51, 29.6), 2, group=MetadataGroup.GPS, place="GPS"),
    ),
)
OTHER = make_inspection(
    name="other.jpg",
    ref={"id": "attachment-2", "untrusted_name": "other.jpg", "occurrences": 4},
    info=make_info(icc_description="Display P3", warnings=("One", "Two", "Three")),
    places=(make_place(1), make_place(2)),
)


@pytest.fixture
def panel(qtbot, theme):
    made = InspectPanel(theme)
    qtbot.addWidget(made)
    made.resize(theme.px(312), 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def show(qtbot, panel, *inspections, thumbnails=()):
    panel.begin([each.ref.id if each.ref is not None else each.name for each in inspections])
    panel.show_content(Content(inspections, len(inspections), MOMENT), thumbnails)
    qtbot.wait_until(lambda: not panel.summary._is_settling)


def row_of(panel, section, label):
    return next(row for row in panel.summary.sections[section].rows if row.row.label == label)


def words_of(row):
    return row._text.words


def clipboard():
    return QGuiApplication.clipboard().text()


def top_of(panel, section):
    """Where a section's head stands in the part that is in sight."""
    return panel.summary.sections[section].mapTo(panel.summary.viewport(), QPoint(0, 0)).y()


def test_it_says_what_it_shows_and_why_it_shows_nothing(qtbot, panel):
    assert panel.note.isVisible()
    assert panel.note.text() == NOTHING_WORDS
    show(qtbot, panel, PERSONAL, thumbnails=[make_thumbnail()])
    assert (panel.summary.name.text(), panel.summary.headline.text()[:4]) == ("IMG_3580.JPG", "JPEG")
    assert panel.summary.preview.accessibleName() == "Preview of IMG_3580.JPG"
    assert words_of(row_of(panel, "camera", "Device")) == "Apple iPhone XR"
    panel.show_note("Why")
    assert (panel.note.text(), panel.copy_button.isEnabled()) == ("Why", False)


def test_an_empty_section_says_why(qtbot, panel):
    bare = make_inspection(
        info=make_info(exif={"camera_make": None, "camera_model": None}), report=make_report(tag("X", 1))
    )
    show(qtbot, panel, bare)
    (row,) = panel.summary.sections["camera"].rows
    assert row.row.words == "\N{EN DASH} The file names no camera"


def test_another_picture_moves_nothing_that_is_looked_at(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    bar = panel.summary.verticalScrollBar()
    bar.setValue(panel.summary.sections["dates"].y() + 7)
    assert top_of(panel, "dates") == -7
    rows = panel.summary.sections["dates"].rows
    show(qtbot, panel, OTHER)
    assert bar.value() != panel.summary.sections["dates"].y() + 8
    assert top_of(panel, "dates") == -7
    assert panel.summary.sections["dates"].rows == rows
    show(qtbot, panel, PERSONAL)
    assert top_of(panel, "dates") == -7


def test_a_place_that_a_short_picture_does_not_reach_is_gone_back_to(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    bar = panel.summary.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    show(qtbot, panel, Inspection("bare.png"))
    assert bar.value() < before
    show(qtbot, panel, PERSONAL)
    assert bar.value() == before


def test_folded_sections_stay_folded_and_can_be_remembered(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    head = panel.summary.sections["camera"].head
    with qtbot.waitSignal(panel.summary.sections_changed):
        qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    show(qtbot, panel, OTHER)
    assert not panel.summary.sections["camera"].body.isVisible()
    names = panel.summary.open_sections()
    assert "camera" not in names
    assert {"ticket", "file"} < set(names)
    panel.summary.show_open_sections(("camera",))
    assert panel.summary.open_sections() == ("camera",)


def test_while_more_is_coming_rows_wait_in_their_places(qtbot, panel):
    show(
        qtbot,
        panel,
        make_inspection(report=make_report(*PHOTO_TAGS, creator_tool="GIMP", maker_note_bytes=9)),
    )
    before = [row.row.label for row in panel.summary.sections["traces"].rows]
    show(qtbot, panel, replace(OTHER, report=None))
    rows = panel.summary.sections["traces"].rows
    assert [row.row.label for row in rows] == before
    assert {words_of(row) for row in rows} == {"\N{HORIZONTAL ELLIPSIS}"}


# --- personal values ------------------------------------------------------------------------------------


def test_personal_values_are_dots_until_asked_for_and_again_for_the_next_picture(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    serial, owner = row_of(panel, "camera", "Serial"), row_of(panel, "camera", "Owner")
    assert words_of(serial) == words_of(owner) == HIDDEN_WORDS
    assert serial.accessibleName() == "Serial, hidden, personal. Press Enter to show it."
    serial.setFocus()
    qtbot.keyClick(serial, Qt.Key.Key_Return)
    assert (words_of(serial), words_of(owner)) == ("F17XK2", HIDDEN_WORDS)
    show(qtbot, panel, PERSONAL)
    assert words_of(serial) == "F17XK2"
    show(qtbot, panel, OTHER)
    show(qtbot, panel, PERSONAL)
    assert words_of(serial) == HIDDEN_WORDS


def test_of_another_selection_that_begins_with_the_same_picture_they_are_hidden_again(qtbot, panel):
    third = make_inspection(name="third.jpg", ref={"id": "attachment-3"})
    show(qtbot, panel, PERSONAL, OTHER)
    panel.reveal({Personal.OWNER})
    show(qtbot, panel, PERSONAL, third)
    assert panel.revealed == frozenset()
    panel.reveal({Personal.OWNER})
    show(qtbot, panel, third, PERSONAL)
    assert panel.revealed == {Personal.OWNER}


def test_what_is_shown_of_the_picture_that_is_left_is_not_shown_of_the_next(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    panel.begin([OTHER.ref.id])
    panel.reveal({Personal.OWNER})
    panel.show_content(Content((OTHER,), 1, MOMENT), ())
    assert panel.revealed == frozenset()


def test_answers_that_come_one_by_one_hide_nothing_again(panel):
    panel.begin([PERSONAL.ref.id, OTHER.ref.id])
    panel.show_content(Content((OTHER,), 2, MOMENT), ())
    panel.reveal({Personal.OWNER})
    panel.show_content(Content((PERSONAL, OTHER), 2, MOMENT), ())
    assert panel.revealed == {Personal.OWNER}


def test_the_box_shows_all_of_it_and_hides_it_again(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    assert panel.summary.privacy.words == "Holds a place, a serial number and an owner"
    position = row_of(panel, "location", "Position")
    qtbot.mouseClick(panel.summary.privacy.reveal, Qt.MouseButton.LeftButton)
    assert words_of(position) == "48.858222, 2.2945"
    qtbot.mouseClick(panel.summary.privacy.reveal, Qt.MouseButton.LeftButton)
    assert words_of(position) == HIDDEN_WORDS
    show(qtbot, panel, OTHER)
    assert panel.summary.privacy.property("tone") == "amber"  # PHOTO_TAGS hold a serial number
    show(qtbot, panel, make_inspection(report=make_report(tag("X", 1))))
    assert panel.summary.privacy.property("tone") == "good"
    assert not panel.summary.privacy.reveal.isVisible()


def test_a_hidden_value_is_copied_by_nothing(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    QGuiApplication.clipboard().setText("before")
    serial = row_of(panel, "camera", "Serial")
    serial.copy()
    serial.setFocus()
    qtbot.keyClick(serial, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "before"
    assert [action.text() for action in serial.make_menu().actions()] == ["Show the serial number"]
    for copy in (panel.copy_text, panel.copy_json):
        copy()
        assert not any(value in clipboard() for value in ("F17XK2", "Jonas Weber", "48.858"))
        assert "IMG_3580.JPG" in clipboard()
    panel.reveal({Personal.PLACE})
    panel.copy_text()
    assert "48.858222, 2.2945" in clipboard()
    assert "F17XK2" not in clipboard()


# --- copying and links ----------------------------------------------------------------------------------


def test_every_value_can_be_copied_by_icon_key_and_menu(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    panel.summary.ensureWidgetVisible(row_of(panel, "file", "SHA-256"))
    row = row_of(panel, "file", "SHA-256")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row._icon_rect().center())
    assert clipboard() == "ab" * 32
    size = row_of(panel, "file", "Size")
    size.setFocus()
    qtbot.keyClick(size, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "1.9 MB"
    copy, with_name = size.make_menu().actions()
    with_name.trigger()
    assert clipboard() == "Size: 1.9 MB"
    copy.trigger()
    assert clipboard() == "1.9 MB"


def test_a_click_beside_the_icon_copies_nothing(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    QGuiApplication.clipboard().setText("before")
    row = row_of(panel, "file", "Size")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert (clipboard(), row.hasFocus()) == ("before", True)


def test_links_ask_their_search(qtbot, panel):
    show(qtbot, panel, OTHER)
    asked = []
    panel.query_asked.connect(lambda query: asked.append(print_query(query)))
    number = row_of(panel, "ticket", "Number")
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton, pos=number._value_rect().center())
    seen = row_of(panel, "ticket", "Seen")
    seen.setFocus()
    qtbot.keyClick(seen, Qt.Key.Key_Return)
    assert asked[0] == "ticket:4711"
    assert HASH in asked[1]
    seen.copy()
    assert clipboard() == "Also in 2 other tickets"


def test_keys_go_through_heads_and_rows_and_stay_in_sight(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    panel.focus_first()
    summary = panel.summary
    assert summary.sections["ticket"].head.hasFocus()
    for _ in range(40):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    focus = panel.focusWidget()
    assert isinstance(focus, InspectRow)
    seen = summary.viewport().rect()
    assert seen.contains(focus.mapTo(summary.viewport(), focus.rect().center()))
    qtbot.keyClick(focus, Qt.Key.Key_Home)
    assert summary.sections["ticket"].head.hasFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Left)
    assert not summary.sections["ticket"].is_open


# --- all metadata ---------------------------------------------------------------------------------------


def labels(panel):
    tree = panel.tags.tree
    heads = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return {head.text(0): [head.child(place).text(0) for place in range(head.childCount())] for head in heads}


def test_all_metadata_is_a_tree_and_the_mode_stays(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    qtbot.mouseClick(panel.all_button, Qt.MouseButton.LeftButton)
    assert labels(panel)["EXIF, IFD0"] == ["Make", "Model"]
    assert panel.mode == "all"
    show(qtbot, panel, OTHER)
    assert panel.tags.isVisible()
    assert "GPS" not in labels(panel)
    panel.set_mode("summary")
    assert panel.summary.isVisible()


def test_the_field_filters_names_and_values(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    panel.set_mode("all")
    panel.tags.field.setFocus()
    qtbot.keyClicks(panel.tags.field, "expos")
    qtbot.waitUntil(lambda: labels(panel) == {"EXIF, Exif": ["ExposureTime"]})
    show(qtbot, panel, OTHER)
    assert labels(panel) == {"EXIF, Exif": ["ExposureTime"]}
    panel.tags.field.setText("nowhere")
    qtbot.waitUntil(panel.tags.note.isVisible)
    assert panel.tags.note.text() == "\N{EN DASH} No tag has these words"


def test_tags_that_are_personal_are_dots_until_asked_for(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    panel.set_mode("all")
    tree = panel.tags.tree

    def find(name):
        (item,) = tree.findItems(name, Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly, 0)
        return item

    assert find("GPSLatitude").text(1).startswith(HIDDEN_WORDS)
    assert find("CameraOwnerName").text(1).startswith(HIDDEN_WORDS)
    assert "F17XK2" not in find("BodySerialNumber").toolTip(0)
    QGuiApplication.clipboard().setText("before")
    tree.setCurrentItem(find("CameraOwnerName"))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "before"
    tree.itemActivated.emit(find("CameraOwnerName"), 1)
    assert (find("CameraOwnerName").text(1), find("GPSLatitude").text(1)[:6]) == ("Jonas Weber", HIDDEN_WORDS)
    assert tree.currentItem() is find("CameraOwnerName")
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "Jonas Weber"
    tree.setCurrentItem(find("EXIF, IFD0"))
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "EXIF, IFD0\nMake: Apple\nModel: iPhone XR"


def test_folded_branches_and_the_scroll_place_stay(qtbot, panel):
    many = make_inspection(
        report=make_report(*PHOTO_TAGS, *(tag(f"Tag{number}", number) for number in range(60)))
    )
    show(qtbot, panel, many)
    panel.set_mode("all")
    tree = panel.tags.tree
    tree.topLevelItem(0).setExpanded(False)
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum() // 2)
    place = tree.verticalScrollBar().value()
    show(qtbot, panel, replace(many, name="b.jpg", ref=replace(many.ref, id="attachment-9")))
    assert not tree.topLevelItem(0).isExpanded()
    assert tree.topLevelItem(1).isExpanded()
    assert tree.verticalScrollBar().value() == place > 0


# --- several --------------------------------------------------------------------------------------------


def test_several_pictures_show_differences_first_then_what_is_the_same_and_sums(qtbot, panel):
    show(qtbot, panel, PERSONAL, OTHER, thumbnails=[make_thumbnail(), make_thumbnail("#c03030")])
    shown = [name for name, section in panel.summary.sections.items() if section.isVisible()]
    assert shown == ["sums", "different", "same"]
    assert panel.summary.name.text() == "2 pictures"
    assert words_of(row_of(panel, "sums", "Size")) == "3.9 MB"
    assert words_of(row_of(panel, "different", "Name")) == "IMG_3580.JPG (1), other.jpg (1)"
    assert words_of(row_of(panel, "different", "Owner")) == HIDDEN_WORDS
    assert words_of(row_of(panel, "same", "Device")) == "Apple iPhone XR"
    panel.copy_text()
    assert "Differs: File" in clipboard()
    assert "Jonas Weber" not in clipboard()
    panel.set_mode("all")
    assert "CameraOwnerName" in labels(panel)["Differs: EXIF, Exif"]
    show(qtbot, panel, PERSONAL)
    panel.set_mode("summary")
    assert panel.summary.sections["ticket"].isVisible()
    assert not panel.summary.sections["sums"].isVisible()


def test_what_is_not_read_of_several_is_said(qtbot, panel):
    show(qtbot, panel, PERSONAL, replace(OTHER, report=None))
    words = [row.row.words for row in panel.summary.sections["sums"].rows]
    assert "The metadata of 1 of 2 pictures are read." in words


def test_very_many_pictures_are_not_all_laid_side_by_side(panel):
    many = [replace(OTHER, name=f"{number}.jpg") for number in range(COMPARED_LIMIT + 1)]
    panel.show_content(Content(tuple(many), 700, MOMENT), [])
    words = [row.row.words for row in panel.summary.sections["sums"].rows]
    assert "The first 100 are laid side by side." in words
    assert "Of 700 pictures 101 are counted here." in words
    assert words_of(row_of(panel, "different", "Name")) == "100 different"


def test_what_was_copied_is_said(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    said = []
    panel.copied.connect(said.append)
    row_of(panel, "file", "Size").copy()
    panel.copy_text()
    panel.copy_json()
    assert said == ["Copied", "All of it is copied as text", "All of it is copied as JSON"]


# --- strangers' text, sizes, mirrors --------------------------------------------------------------------


@pytest.fixture
def red_picture(tmp_path):
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    path = tmp_path / "red.png"
    image.save(str(path))
    return path


@pytest.mark.parametrize("mode", ["summary", "all"])
def test_text_of_a_stranger_stays_text_everywhere(qtbot, panel, red_picture, mode):
    attack = f'<img src="{red_picture}"><b>x</b>'
    exif = {"camera_make": attack, "camera_model": attack, "lens": attack, "software": attack}
    hostile = make_inspection(
        name=attack,
        requester=attack,
        company=attack,
        status=attack,
        ticket=replace(PERSONAL.ticket, subject=attack),
        ref={"untrusted_name": attack},
        info=make_info(exif=exif, icc_description=attack, warnings=(attack,)),
        report=make_report(
            tag(attack, attack),
            tag("Make", attack, 0x010F, place="IFD0"),
            creator_tool=attack,
            history=(attack,),
        ),
        places=(make_place(4, 1, name=attack),),
        cameras=((attack, 1), ("b", 1)),
    )
    panel.set_mode(mode)
    panel.resize(1200, 1400)
    show(qtbot, panel, hostile)
    image = panel.grab().toImage()
    red = sum(
        image.pixelColor(x, y).name() == "#ff0000"
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert red == 0
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel) if label.text()
    )
    for row in panel.findChildren(InspectRow):
        assert "<img" not in row.toolTip()


def test_everything_that_takes_keys_has_a_name_and_is_large_enough(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    for section in panel.summary.sections.values():
        for stop in section.stops():
            assert stop.accessibleName()
            assert stop.height() >= 20
    assert panel.summary.histogram.accessibleName().startswith("Histogram from dark to light: ")
    assert panel.summary.colours.accessibleName() == "Dominant colours: #5b4129, #dfe7f0"


def test_from_right_to_left_the_panel_is_mirrored_and_the_values_are_not(qtbot, panel):
    show(qtbot, panel, PERSONAL)
    row = row_of(panel, "file", "Size")
    left_to_right = row._value_rect()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait_until(lambda: row.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    assert row._value_rect().left() == 0
    assert row._value_rect().width() == left_to_right.width()
    assert row._icon_rect().left() == 0
    aligns = Qt.AlignmentFlag
    assert row._side() == (aligns.AlignRight | aligns.AlignAbsolute).value


def test_a_long_warning_is_not_cut(qtbot, panel):
    show(qtbot, panel, make_inspection(info=None, error=PictureTooLarge("Not opened: 4,295 megapixels")))
    row = row_of(panel, "file", "State")
    assert row.height() > 2 * row.fontMetrics().height()
    assert row.toolTip() == ""


def test_a_long_hint_takes_the_lines_it_needs_at_any_width(qtbot, panel):
    show(qtbot, panel, make_inspection(cameras=(("Apple iPhone XR", 2), ("Google Pixel 7", 1))))
    (hint,) = panel.summary.sections["hints"].rows
    narrow = hint.height()
    panel.resize(panel.width() * 2, panel.height())
    qtbot.waitUntil(lambda: hint.height() < narrow)
    assert hint.accessibleName().count("It does not mean") == 1
