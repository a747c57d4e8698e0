"""What is sent means the same to the demo's own reader of Freshdesk's search language."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.demo.api_tickets import SEARCH_FIELDS
from gallery_app.demo.search_grammar import make_test
from gallery_app.domain.ids import AgentId, TicketId
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.conditions import (
    CONDITION_LIMIT_CHARS,
    AllOf,
    AnyOf,
    Condition,
    Field,
    any_of,
    holds,
    is_short_enough,
    write_condition,
)

DAYS = st.dates(date(2026, 1, 1), date(2026, 1, 9))
FIELDS: st.SearchStrategy[Condition] = st.one_of(
    st.builds(Field, st.just("status"), st.sampled_from((2, 3, 8))),
    st.builds(Field, st.just("priority"), st.sampled_from((1, 4))),
    st.builds(Field, st.sampled_from(("agent_id", "group_id")), st.sampled_from((None, 5, 6))),
    st.builds(Field, st.just("tag"), st.sampled_from(("vip", "VIP", "two words"))),
    st.builds(Field, st.sampled_from(("created_at", "updated_at")), DAYS, st.sampled_from("<>")),
)
CONDITIONS = st.recursive(
    FIELDS,
    lambda inner: st.one_of(
        st.builds(AllOf, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)
MOMENTS = st.integers(0, 8 * 86_400 - 1).map(
    lambda second: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
)
TICKETS = st.builds(
    Ticket,
    id=st.just(TicketId(1)),
    subject=st.just(""),
    status=st.sampled_from((2, 3, 8)),
    priority=st.sampled_from((1, 2, 4)),
    channel=st.just(1),
    created_at=MOMENTS,
    updated_at=MOMENTS,
    responder_id=st.sampled_from((None, AgentId(5))),
    group_id=st.sampled_from((None, 6)),
    tags=st.sampled_from(((), ("vip",), ("two words", "x"))),
)


@given(CONDITIONS, TICKETS)
def test_both_sides_agree(condition, ticket):
    record = {
        "agent_id": ticket.responder_id,
        "group_id": ticket.group_id,
        "priority": ticket.priority,
        "status": ticket.status,
        "tag": ticket.tags,
        "created_at": ticket.created_at,
        "updated_at": ticket.updated_at,
    }
    assert make_test(write_condition(condition), SEARCH_FIELDS)(record) == holds(condition, ticket)


@given(st.lists(st.text("abc ", min_size=1, max_size=90), max_size=40))
def test_packed_alternatives_lose_none_and_are_short(tags):
    fields = [Field("tag", tag) for tag in tags]
    packed = any_of(fields)
    parts = [part for one in packed for part in (one.parts if isinstance(one, AnyOf) else (one,))]
    assert parts == fields
    assert all(map(is_short_enough, packed))
    assert CONDITION_LIMIT_CHARS < 500
