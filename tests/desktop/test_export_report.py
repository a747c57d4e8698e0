from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gallery_app.desktop.export_preset_cards import make_own_preset
from gallery_app.desktop.export_report import ExportReportDialog
from gallery_app.desktop.export_wording import (
    end_words,
    extra_rows,
    interrupted_words,
    missing_words,
    preset_title,
    preset_words,
    progress_words,
    strip_sentence,
)
from gallery_app.domain.copying import CopyFormat, Strip
from gallery_app.domain.errors import FileCut, FileGone
from gallery_app.domain.events import ExportProgress
from gallery_app.domain.export_plan import (
    ExportFailure,
    ExportPlan,
    ExportReport,
    ExportWish,
    InterruptedExport,
    MissingExtra,
)
from gallery_app.domain.export_preset import BUILT_IN, SAFE, ExportPreset
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.translation import speak_by
from tests.desktop.export_samples import FOLDER, make_file, make_plan, make_report

_WRAPS = Qt.TextFlag.TextWordWrap
TWELVE = make_plan(files=tuple(make_file(number) for number in range(12)))


def of(preset):
    wish = ExportWish((), preset, FOLDER)
    return ExportPlan(wish, TWELVE.files)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (make_report(TWELVE), "12 of 12 exported, verified clean"),
        (
            make_report(of(BUILT_IN["original"]), is_exact=True),
            "12 of 12 exported, the same as the originals",
        ),
        (
            make_report(of(ExportPreset("own", "Own", "", strip=Strip.KEEP_CAMERA))),
            "12 of 12 exported, each verified",
        ),
        (make_report(TWELVE, is_verified=False), "12 of 12 exported"),
        (
            make_report(TWELVE, was_there=True),
            "12 of 12 exported, verified clean, 12 were there already",
        ),
        (make_report(TWELVE, failed=(3,)), "11 of 12 exported"),
        (make_report(TWELVE, left=tuple(range(5, 12)), was_cancelled=True), "Stopped: 5 of 12 are there"),
        (make_report(TWELVE, left=tuple(range(1, 12)), was_cancelled=True), "Stopped: 1 of 12 is there"),
    ],
)
def test_how_an_export_ended(report, words):
    assert end_words(report) == words


def test_how_far_exports_are():
    progress = ExportProgress(JobId(1), 3, 1, 12, 0, "a.jpg")
    assert progress_words(progress, 1) == "Exporting 5 of 12"
    assert progress_words(progress, 2) == "Exporting 5 of 12 in 2 exports"
    paused = ExportProgress(JobId(1), 3, 1, 12, 0, "a.jpg", is_paused=True)
    assert progress_words(paused, 1) == "Paused at 4 of 12"
    assert progress_words(ExportProgress(JobId(1), 12, 0, 12, 0, ""), 1) == "Exporting 12 of 12"


def test_what_was_interrupted():
    wish = ExportWish((), SAFE, FOLDER)
    one = InterruptedExport(1, wish, 12, {ImageId(str(number)): f"{number}.png" for number in range(28)})
    other = InterruptedExport(2, wish, 0, {ImageId("a"): "a.png"})
    assert interrupted_words((one,)) == "An export was interrupted: 12 of 40 files are there"
    assert interrupted_words((one, other)) == "2 exports were interrupted: 12 of 41 files are there"


@pytest.mark.parametrize("strip", list(Strip))
def test_what_is_personal_is_told_from_what_is_not(strip):
    preset = ExportPreset("own", "Own", "", format=CopyFormat.PNG, strip=strip)
    words, is_personal = strip_sentence(preset)
    assert words.endswith(".")
    assert is_personal == (strip in (Strip.KEEP_BUT_PLACE, Strip.NONE))


NO_MANIFEST = MissingExtra("manifest.csv", FileCut())
NO_SHEET = MissingExtra("sheet.pdf", FileGone())


def test_what_is_no_picture_is_not_counted_as_one():
    whole = make_report(TWELVE)
    one = replace(whole, missing_extras=(NO_MANIFEST,))
    assert end_words(one) == "12 of 12 exported, manifest.csv is missing"
    assert missing_words(one) == "The pictures are there, whole."
    both = replace(whole, missing_extras=(NO_MANIFEST, NO_SHEET))
    assert end_words(both) == "12 of 12 exported, 2 extra files are missing"
    failed = make_report(TWELVE, failed=(3,))
    mixed = replace(failed, missing_extras=(NO_MANIFEST,))
    assert end_words(mixed) == "11 of 12 exported, manifest.csv is missing"
    assert missing_words(mixed) == "1 did not work. What is there is whole."


def test_an_extra_is_named_with_what_went_wrong_if_that_is_known():
    rows = extra_rows((MissingExtra("manifest.csv", FileGone()), MissingExtra("sheet\u202e.pdf")))
    assert rows == (
        ("manifest.csv", "The file is gone. Freshdesk lists it but no longer has it."),
        ("sheet\N{REPLACEMENT CHARACTER}.pdf", "Not tried any more."),
    )


# --- the dialog -----------------------------------------------------------------------------------------


@pytest.fixture
def show(qtbot, theme):
    def show(report):
        dialog = ExportReportDialog(theme, report)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return show


def rows(dialog):
    model = dialog.table.model()
    return [tuple(model.index(row, column).data() for column in (0, 1)) for row in range(model.rowCount())]


def test_each_failure_is_named_with_what_helps(show):
    dialog = show(make_report(TWELVE, failed=(3, 4)))
    assert dialog.title.text() == "10 of 12 exported"
    assert dialog.head.text() == "2 did not work. What is there is whole."
    assert rows(dialog) == [
        ("4711_004_2026-11-12.jpg", "The download broke off. Retry downloads it again."),
        ("4711_005_2026-11-12.jpg", "The file is gone. Freshdesk lists it but no longer has it."),
    ]
    assert dialog.retry.text() == "Retry what failed"


def test_what_a_cancel_left_is_named_too(show):
    dialog = show(make_report(TWELVE, left=(10, 11), was_cancelled=True))
    assert dialog.head.text() == "2 were not tried any more. What is there is whole."
    assert rows(dialog)[0] == ("4711_011_2026-11-12.jpg", "Not tried any more.")
    assert dialog.retry.text() == "Export the missing 2"


def test_retry_is_enter_and_asks_with_the_report(qtbot, show):
    report = make_report(TWELVE, failed=(3,))
    dialog = show(report)
    with qtbot.waitSignal(dialog.retry_asked) as asked:
        qtbot.keyClick(dialog.retry, Qt.Key.Key_Return)
    assert asked.args == [report]
    assert not dialog.isVisible()


def test_what_cannot_be_retried_is_not_offered(show):
    failure = ExportFailure(TWELVE.files[0].image, "a.jpg", FileGone())
    dialog = show(ExportReport(TWELVE, FOLDER, failures=(failure,)))
    assert not dialog.retry.isVisible()
    assert not dialog.folder.isVisible()
    assert dialog.close_button.isDefault()


def test_what_is_no_picture_is_listed_last_and_not_tried_again(show):
    failed = make_report(TWELVE, failed=(3,), left=(4,))
    dialog = show(replace(failed, missing_extras=(NO_MANIFEST,)))
    assert [name for name, _ in rows(dialog)] == [TWELVE.files[3].name, TWELVE.files[4].name, "manifest.csv"]
    assert dialog.retry.text() == "Export the missing 2"
    alone = show(replace(make_report(TWELVE), missing_extras=(NO_MANIFEST,)))
    assert [name for name, _ in rows(alone)] == ["manifest.csv"]
    assert not alone.retry.isVisible()


@pytest.mark.parametrize(("failed", "seen"), [(1, 1), (5, 5), (12, 8)])
def test_the_list_is_as_high_as_it_needs_to_be(show, theme, failed, seen):
    files = TWELVE.files[:failed]
    failures = tuple(ExportFailure(file.image, file.name, FileGone()) for file in files)
    dialog = show(ExportReport(TWELVE, FOLDER, failures=failures))
    heights = [dialog.table.rowHeight(row) for row in range(failed)]
    assert min(heights) >= theme.px(28)
    room = dialog.table.viewport().height()
    assert sum(heights[:seen]) <= room < sum(heights[:seen]) + theme.px(28)
    QApplication.processEvents()  # the bar comes a turn later
    assert (dialog.table.verticalScrollBar().maximum() > 0) == (failed > seen)


@pytest.mark.parametrize("error", [FileGone(), FileCut()])
def test_all_of_a_reason_can_be_read(show, error):
    failure = ExportFailure(ImageId("x"), "a.jpg", error)
    speak_by(lambda text, _about, _count: f"{text} {text}" if "{" not in text else "")
    try:
        dialog = show(ExportReport(TWELVE, FOLDER, failures=(failure,)))
    finally:
        speak_by(None)
    table = dialog.table
    words = table.model().index(0, 1).data()
    assert table.fontMetrics().horizontalAdvance(words) > table.columnWidth(1)
    needs = table.fontMetrics().boundingRect(0, 0, table.columnWidth(1) - 12, 999, _WRAPS, words)
    assert table.rowHeight(0) >= needs.height()
    assert table.viewport().height() >= table.rowHeight(0)


def test_the_list_is_copied(show):
    dialog = show(make_report(TWELVE, failed=(3,)))
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "11 of 12 exported\n4711_004_2026-11-12.jpg: The download broke off. Retry downloads it again."
    )


def test_foreign_names_stay_text(show):
    failure = ExportFailure(ImageId("x"), "<img src=x>\u202e.jpg", FileGone())
    dialog = show(ExportReport(TWELVE, FOLDER, failures=(failure,)))
    assert "\u202e" not in rows(dialog)[0][0]
    tooltip = dialog.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tooltip


def test_an_own_preset_is_kept_in_english_and_shown_in_the_language():
    speak_by(lambda text, _about, _count: text.upper() if "{" not in text else "")
    try:
        own = make_own_preset(replace(SAFE, edge_limit_px=None), "", "Bug report", tuple(BUILT_IN.values()))
        assert own.words == "Full size · own type · nothing personal"
        assert preset_words(own) == "FULL SIZE · OWN TYPE · NOTHING PERSONAL"
        assert (preset_title(own), preset_title(SAFE)) == ("Bug report", "SAFE TO SHARE")
    finally:
        speak_by(None)
