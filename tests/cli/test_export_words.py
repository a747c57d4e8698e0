"""What `gallery-app export` says of extras that are missing, as text and as JSON."""

from dataclasses import replace

from gallery_app.cli.export import say_report
from gallery_app.cli.export_json import make_answer
from gallery_app.domain.export_errors import CopyNotVerified
from gallery_app.domain.export_plan import MissingExtra
from gallery_app.engine.export_command import Exported
from tests.domain.export_samples import make_planned, make_report

MISSING = (MissingExtra("manifest.csv", CopyNotVerified()), MissingExtra("manifest.json"))
REPORT = replace(make_report(make_planned(1)), extras=("tickets.txt",), missing_extras=MISSING)


def test_a_missing_extra_is_told_by_name_and_makes_the_export_partial():
    lines = say_report(REPORT)
    assert lines[1:4] == [
        "tickets.txt",
        f"failed: manifest.csv: {CopyNotVerified()}",
        "failed: manifest.json: It was not tried any more.",
    ]
    assert lines[4].startswith("1 of 1 picture exported")
    assert Exported([REPORT]).is_partial


def test_json_names_it_with_its_reason():
    answer = make_answer(Exported([REPORT]))
    assert answer["complete"] is False
    assert answer["failed"] == []
    assert answer["extras_missing"] == [
        {
            "file": "manifest.csv",
            "code": "copy_not_verified",
            "title": CopyNotVerified.usual_title,
            "hint": CopyNotVerified.usual_hint,
        },
        {"file": "manifest.json", "code": None, "title": None, "hint": None},
    ]
