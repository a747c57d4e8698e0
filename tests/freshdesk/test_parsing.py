import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.errors import AnswerNotUnderstood
from gallery_app.domain.ids import CategoryId
from gallery_app.domain.ticket import MessageKind
from gallery_app.freshdesk import answers, parsing
from tests.shared_material import PAYLOADS_DIR, needs_payloads

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(
    ["id", "subject", "status", "tags", "created_at", "updated_at", "requester", "company", "requester_id",
     "name",     "private", "source", "incoming", "choices", "type",
     "contact", "articles_count", "from_email"]
)  # fmt: skip
ROWS = st.dictionaries(KEYS, JSON_VALUES | st.integers(1, 9), max_size=8)


def _payload_files() -> Any:
    return sorted(PAYLOADS_DIR.glob("*/*.json")) if PAYLOADS_DIR.is_dir() else []


@needs_payloads
def test_recorded_answers_are_there():
    assert len(_payload_files()) > 20


@needs_payloads
@pytest.mark.parametrize("path", _payload_files() or [None], ids=lambda path: getattr(path, "name", "none"))
def test_every_recorded_object_is_read(path):
    value = json.loads(path.read_text(encoding="utf-8"))
    rows = list(parsing.read_rows(value if isinstance(value, list) else value.get("results", [value])))
    assert rows
    for row in rows:
        ticket = parsing.find_ticket(row)
        assert (ticket is None) == ("id" not in row)
        parsing.find_conversation(row)
        parsing.find_article(row)
    answers.read_named(value)
    answers.read_hits(value)
    answers.read_ticket_fields(value)


@needs_payloads
def test_a_recorded_ticket():
    row = json.loads((PAYLOADS_DIR / "rapid7" / "get_ticket_by_id.json").read_text(encoding="utf-8"))
    ticket = parsing.find_ticket(row)
    assert ticket is not None
    assert (ticket.id, ticket.subject, ticket.status, ticket.channel) == (113, "API Ticket", 8, 3)
    assert ticket.company_id is None
    assert ticket.created_at.tzinfo is UTC


@needs_payloads
def test_recorded_fields_have_three_shapes_of_choices():
    value = json.loads((PAYLOADS_DIR / "rapid7" / "get_ticket_fields.json").read_text(encoding="utf-8"))
    fields = answers.read_ticket_fields(value)
    assert answers.NamedId(2, "Open") in fields.statuses
    assert answers.NamedId(1, "Low") in fields.priorities
    assert fields.sources
    assert fields.types


@needs_payloads
def test_a_recorded_agent():
    value = json.loads((PAYLOADS_DIR / "sjkingo" / "agent_1.json").read_text(encoding="utf-8"))
    assert answers.read_agent(value) == answers.Agent(1, "Rachel", "rachel@freshdesk.com", 1)  # type: ignore[arg-type] # the number is an AgentId


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (1060015311018, 1060015311018),
        ("23", 23),
        (23.0, 23),
        (23.5, None),
        (True, None),
        (None, None),
        ("x", None),
        (2**63, None),
        ([1], None),
        (float("inf"), None),
    ],
)
def test_numbers(value, number):
    assert parsing.find_int({"id": value}, "id") == number


@pytest.mark.parametrize("value", [0, -1, None, "0"])
def test_ids_are_positive(value):
    assert parsing.find_id({"id": value}) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-11-22T15:00:34Z", datetime(2022, 11, 22, 15, 0, 34, tzinfo=UTC)),
        ("2014-01-08T09:08:53+05:30", datetime(2014, 1, 8, 3, 38, 53, tzinfo=UTC)),
        ("2022-11-22T15:00:34", datetime(2022, 11, 22, 15, 0, 34, tzinfo=UTC)),
        ("2022-11-22", datetime(2022, 11, 22, tzinfo=UTC)),
        ("", None),
        ("0001-01-01T00:00:00+23:59", None),
        ("soon", None),
        (1, None),
        (None, None),
    ],
)
def test_times_of_any_offset(text, moment):
    assert parsing.find_time({"t": text}, "t") == moment


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ({"private": True, "source": 2}, MessageKind.PRIVATE_NOTE),
        ({"private": False, "source": 2}, MessageKind.PUBLIC_NOTE),
        ({"private": False, "source": 0, "incoming": True}, MessageKind.CUSTOMER_REPLY),
        ({"private": False, "source": 0, "incoming": False}, MessageKind.AGENT_REPLY),
        ({"private": True, "source": 8}, MessageKind.FORWARD),
        ({"private": None, "source": None, "incoming": None}, MessageKind.AGENT_REPLY),
        ({}, MessageKind.AGENT_REPLY),
    ],
)
def test_kinds_of_messages(row, kind):
    assert parsing.read_kind(row) is kind


def test_one_odd_row_never_loses_the_others():
    rows: list[Any] = [
        None,
        3,
        [],
        {},
        {"id": None},
        {"id": 5, "created_at": 7, "tags": "x", "requester": 3},
        {"id": 6},
    ]
    assert [ticket.id for ticket in parsing.read_tickets(rows)] == [5, 6]


def test_a_view_that_is_no_object_is_not_understood():
    with pytest.raises(AnswerNotUnderstood):
        parsing.read_object([{"id": 1}])


def test_folders_take_their_place_from_the_question():
    rows = [{"id": 3, "name": "N", "articles_count": None}]
    (folder,) = parsing.read_folders(rows, category_id=CategoryId(9), parent_id=None)
    assert (folder.id, folder.category_id, folder.parent_id, folder.articles_count) == (3, 9, None, 0)


def test_companies_come_wrapped_and_contacts_do_not():
    rows = [{"id": 33, "name": "Acme Inc."}]
    assert (
        answers.read_named({"companies": rows})
        == answers.read_named(rows)
        == (answers.NamedId(33, "Acme Inc."),)
    )


@given(ROWS)
def test_no_row_breaks_the_reading(row):
    parsing.find_ticket(row)
    parsing.find_conversation(row)
    parsing.find_article(row)
    parsing.read_folders([row])
    parsing.read_categories([row])
    answers.read_named([row])
    answers.read_hits([row])
    answers.read_ticket_fields([row])


@given(JSON_VALUES)
def test_no_answer_of_any_shape_breaks_the_lists(value):
    assert isinstance(parsing.read_tickets(value), tuple)
    assert isinstance(answers.read_ticket_fields(value), answers.TicketFields)
    answers.read_named(value)
