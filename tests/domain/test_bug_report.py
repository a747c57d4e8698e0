"""What a bug report says of pictures: filled from a template, as text and as rich text."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.bug_report import TOKENS, USUAL, check_report_template, make_bug_report
from gallery_app.domain.export_errors import TemplateNotUnderstood
from gallery_app.domain.ids import TicketId
from tests.domain.export_samples import INFO, make_planned


def make_file(number=1, subject="Screen flickers", **changes):
    return replace(make_planned(number, subject, **changes), info=INFO, size_bytes=412_000)


def test_the_usual_words_name_ticket_people_and_picture():
    report = make_bug_report(USUAL, [make_file()])
    lines = report.plain.splitlines()
    assert lines[:3] == [
        "Screen flickers",
        "#4711: https://acme.freshdesk.com/a/tickets/4711",
        "From Ana Silva, Contoso",
    ]
    assert lines[4].startswith("image.png: 1920 × 1080, PNG, 412 KB, sent 12 Nov 2026")  # noqa: RUF001 - as it is written
    assert lines[4].endswith("in a customer reply")


def test_a_line_of_the_picture_stands_once_for_each_and_the_ticket_once():
    report = make_bug_report("{ticket}\n- {name}", [make_file(1), make_file(2, untrusted_name="b.png")])
    assert report.plain == "#4711\n- image.png\n- b.png\n"


def test_each_ticket_has_a_part_of_its_own():
    other = make_file(2, "Parcel", parent=TicketId(4698))
    report = make_bug_report("{ticket} {subject}", [make_file(1), other, make_file(3)])
    assert report.plain == "#4698 Parcel\n\n#4711 Screen flickers\n"


def test_what_is_not_known_leaves_no_gap_and_no_empty_line():
    unknown = replace(make_file(), requester=None, company=None, info=None, size_bytes=None)
    report = make_bug_report("{subject}\nFrom {requester}, {company}\n{width}\nfixed", [unknown])
    assert report.plain == "Screen flickers\nfixed\n"
    assert make_bug_report("From {requester}, {company}", [replace(make_file(), company=None)]).plain == (
        "From Ana Silva\n"
    )


@pytest.mark.parametrize("token", TOKENS)
def test_each_token_is_known(token):
    check_report_template(f"{{{token}}}")
    assert f"{{{token}}}" not in make_bug_report(f"x {{{token}}}", [make_file()]).plain


def test_a_token_that_does_not_exist_is_named():
    with pytest.raises(TemplateNotUnderstood) as caught:
        check_report_template("{subjekt}")
    assert caught.value.title == "There is no {subjekt}"


@given(st.text(max_size=60), st.text(max_size=60))
def test_foreign_text_makes_no_tag_in_the_rich_form(subject, requester):
    rich = make_bug_report(USUAL, [replace(make_file(subject=subject), requester=requester)]).rich
    tags = {tag.lower() for tag in re.findall(r"<\s*/?([a-zA-Z]+)", rich)}
    assert tags <= {"p", "br", "a"}
    assert re.findall(r'href="([^"]*)"', rich) == ["https://acme.freshdesk.com/a/tickets/4711"]
