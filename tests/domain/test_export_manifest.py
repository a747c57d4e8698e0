"""The manifest: every picture of the plan, and nothing that a spreadsheet would run."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.errors import FileGone
from gallery_app.domain.exif import ExifReport
from gallery_app.domain.export_manifest import COLUMNS, csv_cell, list_rows, make_csv, make_json
from gallery_app.domain.export_plan import ExportFailure
from gallery_app.domain.export_preset import BUILT_IN
from tests.domain.export_samples import INFO, make_planned, make_report


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\N{FULLWIDTH EQUALS SIGN}1",
        "\N{FULLWIDTH PLUS SIGN}1",
        "\N{FULLWIDTH HYPHEN-MINUS}1",
        "\N{FULLWIDTH COMMERCIAL AT}x",
        "  =1",
        "\N{NO-BREAK SPACE}=1",
    ],
)
def test_a_cell_that_would_be_a_formula_begins_with_an_apostrophe(text):
    assert csv_cell(text) == f"'{text}"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("image.png", "image.png"),
        ("a=b", "a=b"),
        ("", ""),
        (None, ""),
        (-5, "-5"),
        (1.5, "1.5"),
        (True, "yes"),
        (False, "no"),
        (("one", "two"), "one; two"),
        ("nul\0byte", "nulbyte"),
    ],
)
def test_other_cells_stay_as_they_are(value, cell):
    assert csv_cell(value) == cell


@given(st.text(max_size=40))
def test_any_subject_comes_back_from_the_file_as_one_cell(subject):
    report = make_report(make_planned(subject=subject))
    text = make_csv(report)
    assert text.startswith("\ufeff")
    head, row = csv.reader(io.StringIO(text[1:], newline=""))
    assert tuple(head) == COLUMNS
    cell = row[COLUMNS.index("subject")]
    assert cell.removeprefix("'") == subject.replace("\0", "").removeprefix("'")
    assert not cell.lstrip(" \xa0").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_every_picture_has_a_line_whether_it_is_there_or_not():
    report = make_report(make_planned(1), make_planned(2, private=True), make_planned(3))
    rows = list(list_rows(report))
    assert [row["status"] for row in rows] == ["exported", "failed", "not exported"]
    assert [row["file"] for row in rows] == ["4711_001.png", None, None]
    assert rows[1]["reason"] == "The link has expired. Retry reads the ticket again for a fresh one."
    assert [row["private"] for row in rows] == [False, True, False]
    assert {tuple(row) for row in rows} == {COLUMNS}


def test_what_is_taken_out_of_the_pictures_does_not_stand_beside_them():
    exif = ExifReport(camera_model="iPhone", taken_at=datetime(2026, 11, 1, tzinfo=UTC))
    planned = replace(make_planned(), info=replace(INFO, exif=exif))
    (safe,) = list_rows(make_report(planned))
    (claim,) = list_rows(make_report(planned, preset=BUILT_IN["claim"]))
    assert (safe["camera"], safe["taken_at"]) == (None, None)
    assert (claim["camera"], claim["taken_at"]) == ("iPhone", "2026-11-01T00:00:00Z")


def test_json_says_texts_as_they_are_and_whether_all_is_there():
    report = make_report(make_planned(1, subject="=cmd()"), make_planned(2))
    answer = json.loads(make_json(report, app="Ticket Gallery 1", at=datetime(2026, 11, 26, tzinfo=UTC)))
    assert answer["files"][0]["subject"] == "=cmd()"
    assert answer["files"][0]["notes"] == ["Only the first of 3 frames"]
    assert answer["files"][0]["created_at"] == "2026-11-12T09:41:00Z"
    assert answer["exported_at"] == "2026-11-26T00:00:00Z"
    assert not answer["complete"]


@pytest.mark.usefixtures("foreign")
def test_programs_read_english_whatever_the_window_speaks():
    planned = make_planned()
    report = replace(make_report(planned), failures=(ExportFailure(planned.image, planned.name, FileGone()),))
    at = datetime(2026, 11, 12, tzinfo=UTC)
    for text in (make_csv(report), make_json(report, app="Ticket Gallery", at=at)):
        assert "The file is gone. Freshdesk lists it but no longer has it." in text
        assert "⟦" not in text
