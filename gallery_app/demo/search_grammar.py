"""Reads the query language of Freshdesk's search endpoints and tries it on records.

`field:value` joined by AND and OR with parentheses; AND binds closer. `:>` and `:<` are inclusive.
Text stands in single quotes; numbers, true, false and null stand bare. There is no NOT and no wildcard.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

LONGEST_QUERY = 512
TOKEN = re.compile(
    r"\s*(?:(?P<mark>[()])|(?P<join>AND|OR)(?![\w:])"
    r"|(?P<field>[A-Za-z_][A-Za-z0-9_]*):(?P<compare>[<>]?)"
    r"(?:'(?P<text>[^']*)'|(?P<bare>[A-Za-z0-9_.+-]+)))"
)
Value = str | int | float | bool | None
FieldKind = Literal["number", "text", "date", "boolean", "any"]
Test = Callable[[Mapping[str, Any]], bool]


class SearchError(Exception):
    """The query is refused; `field` and `message` go into the answer."""

    def __init__(self, field: str, message: str, code: str = "invalid_value") -> None:
        super().__init__(f"{field}: {message}")
        self.field, self.message, self.code = field, message, code


@dataclass(frozen=True, slots=True)
class SearchField:
    """A field that may be asked for; `choices` are the only numbers allowed, where they are known."""

    kind: FieldKind
    choices: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    mark: str = ""
    field: str = ""
    compare: str = ""
    value: Value = None


def unwrap_query(raw: str) -> str:
    """Takes off the double quotes that are part of the parameter's value."""
    if len(raw) < 2 or raw[0] != '"' or raw[-1] != '"':
        raise SearchError("query", "The query must be enclosed in double quotes")
    inner = raw[1:-1]
    if len(inner) > LONGEST_QUERY:
        raise SearchError("query", f"It should not exceed {LONGEST_QUERY} characters")
    if not inner.strip():
        raise SearchError("query", "It should not be blank")
    return inner


def make_test(query: str, fields: Mapping[str, SearchField]) -> Test:
    """The test a record must pass; records map field names to values, a list means "one of these".

    Raises SearchError for what the service would answer 400 to.
    """
    reader = _Reader(_read_tokens(query), fields)
    test = reader.read_any()
    reader.expect_end()
    return test


def _read_tokens(query: str) -> list[_Token]:
    tokens, at = [], 0
    end = len(query.rstrip())
    while at < end:
        found = TOKEN.match(query, at)
        if found is None:
            raise SearchError("query", f"Given query is invalid near position {at}")
        tokens.append(_make_token(found))
        at = found.end()
    return tokens


def _make_token(found: re.Match[str]) -> _Token:
    if found["field"] is None:
        return _Token(mark=found["mark"] or found["join"])
    value = found["text"] if found["text"] is not None else _read_bare(found["bare"])
    return _Token(field=found["field"], compare=found["compare"], value=value)


def _read_bare(text: str) -> Value:
    if text in ("true", "false", "null"):
        return {"true": True, "false": False, "null": None}[text]
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        raise SearchError("query", "Text values must be enclosed in single quotes") from None


class _Reader:
    """Recursive descent over the tokens."""

    def __init__(self, tokens: list[_Token], fields: Mapping[str, SearchField]) -> None:
        self._tokens = tokens
        self._fields = fields
        self._at = 0

    def _take(self, mark: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at].mark == mark:
            self._at += 1
            return True
        return False

    def read_any(self) -> Test:
        tests = [self._read_every()]
        while self._take("OR"):
            tests.append(self._read_every())
        return lambda record: any(test(record) for test in tests)

    def _read_every(self) -> Test:
        tests = [self._read_one()]
        while self._take("AND"):
            tests.append(self._read_one())
        return lambda record: all(test(record) for test in tests)

    def _read_one(self) -> Test:
        if self._take("("):
            inner = self.read_any()
            if not self._take(")"):
                raise SearchError("query", "Given query is invalid: a parenthesis is not closed")
            return inner
        if self._at >= len(self._tokens) or not self._tokens[self._at].field:
            raise SearchError("query", "Given query is invalid: a condition is missing")
        self._at += 1
        return _make_condition(self._tokens[self._at - 1], self._fields)

    def expect_end(self) -> None:
        if self._at < len(self._tokens):
            raise SearchError("query", "Given query is invalid: AND or OR is missing")


def _make_condition(token: _Token, fields: Mapping[str, SearchField]) -> Test:
    field = fields.get(token.field)
    if field is None:
        raise SearchError(token.field, "Unexpected/invalid field in request", "invalid_field")
    value = _check_value(token, field)
    if token.compare:
        if field.kind not in ("number", "date") or value is None:
            raise SearchError(token.field, "The operators :> and :< are for numbers and dates only")
        return _make_comparison(token.field, token.compare, value)
    return lambda record: _equals(record.get(token.field), value)


def _check_value(token: _Token, field: SearchField) -> Any:
    value = token.value
    if value is None:
        return None
    if field.choices and value not in field.choices:
        listed = ",".join(str(choice) for choice in field.choices)
        raise SearchError(token.field, f"It should be one of these values: '{listed}'")
    wanted: dict[FieldKind, type | tuple[type, ...]] = {
        "number": (int, float),
        "text": str,
        "date": str,
        "boolean": bool,
        "any": object,
    }
    if not isinstance(value, wanted[field.kind]) or (field.kind == "number" and isinstance(value, bool)):
        raise SearchError(token.field, f"It should be a/an {field.kind}", "datatype_mismatch")
    return _read_date(token.field, str(value)) if field.kind == "date" else value


def _read_date(field: str, text: str) -> date:
    try:
        return datetime.strptime(text[:10], "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise SearchError(field, "It should be in the 'YYYY-MM-DD' format") from None


def _equals(held: Any, value: Any) -> bool:
    if isinstance(held, (list, tuple)):
        return (not held) if value is None else any(_equals(each, value) for each in held)
    if isinstance(held, datetime) and value is not None:
        return bool(held.date() == value)
    if isinstance(held, str) and isinstance(value, str):
        return held.casefold() == value.casefold()
    return bool(held == value)


def _make_comparison(name: str, compare: str, value: Any) -> Test:
    def test(record: Mapping[str, Any]) -> bool:
        held = record.get(name)
        if held is None:
            return False
        if isinstance(held, datetime):
            start = datetime(value.year, value.month, value.day, tzinfo=UTC)
            # "on or before that day" includes the whole day
            return held >= start if compare == ">" else held < start + timedelta(days=1)
        return bool(held >= value if compare == ">" else held <= value)

    return test
