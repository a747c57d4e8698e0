from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.demo.search_grammar import SearchError, SearchField, make_test, unwrap_query

FIELDS = {
    "status": SearchField("number", (2, 3, 4)),
    "group_id": SearchField("number"),
    "tag": SearchField("text"),
    "created_at": SearchField("date"),
    "active": SearchField("boolean"),
}
RECORD = {
    "status": 2,
    "group_id": None,
    "tag": ("vip", "Late one"),
    "created_at": datetime(2026, 3, 14, 9, tzinfo=UTC),
    "active": True,
}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("status:2", True),
        ("status:3", False),
        ("status:>3", False),
        ("status:<3", True),
        ("group_id:null", True),
        ("tag:'VIP'", True),
        ("tag:'vi'", False),
        ("tag:null", False),
        ("active:true", True),
        ("created_at:'2026-03-14'", True),
        ("created_at:>'2026-03-14'", True),
        ("created_at:<'2026-03-14'", True),
        ("created_at:<'2026-03-13'", False),
        ("status:3 OR tag:'late one' AND status:2", True),
        ("(status:2 OR status:3) AND tag:'x'", False),
        ("status:2 OR status:3 AND tag:'x'", True),
        ("((status:2))", True),
    ],
)
def test_answers(query, expected):
    assert make_test(query, FIELDS)(RECORD) is expected


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("requester_id:1", "requester_id"),
        ("status:9", "status"),
        ("status:'2'", "status"),
        ("tag:>'a'", "tag"),
        ("tag:vip", "query"),
        ("created_at:'tomorrow'", "created_at"),
        ("status:2 status:3", "query"),
        ("status:2 AND", "query"),
        ("(status:2", "query"),
        ("status:2)", "query"),
        ("NOT status:2", "query"),
        ("status:", "query"),
        ("group_id:true", "group_id"),
    ],
)
def test_refusals_name_the_field(query, field):
    with pytest.raises(SearchError) as refused:
        make_test(query, FIELDS)
    assert refused.value.field == field


@pytest.mark.parametrize("raw", ["", '"', '""', '"  "', "status:2", "'status:2'", '"' + "a" * 513 + '"'])
def test_the_quotes_are_part_of_the_value(raw):
    with pytest.raises(SearchError):
        unwrap_query(raw)
    assert unwrap_query('"status:2"') == "status:2"
    assert len(unwrap_query('"' + "a" * 512 + '"')) == 512


@given(st.text(alphabet="()statug_id:<>'23ANDOR \"null-x", max_size=60))
def test_any_text_is_answered_or_refused(text):
    try:
        answer = make_test(text, FIELDS)(RECORD)
    except SearchError:
        return
    assert isinstance(answer, bool)


LEAVES = st.sampled_from(["status:2", "status:3", "tag:'vip'", "group_id:null", "active:false"])


@given(st.recursive(LEAVES, lambda inner: st.tuples(inner, st.sampled_from(["AND", "OR"]), inner)))
def test_grammar_agrees_with_python(tree):
    def write(node: Any) -> str:
        return node if isinstance(node, str) else f"({write(node[0])} {node[1]} {write(node[2])})"

    def evaluate(node: Any) -> bool:
        if isinstance(node, str):
            return make_test(node, FIELDS)(RECORD)
        one, other = evaluate(node[0]), evaluate(node[2])
        return (one and other) if node[1] == "AND" else (one or other)

    assert make_test(write(tree), FIELDS)(RECORD) == evaluate(tree)
