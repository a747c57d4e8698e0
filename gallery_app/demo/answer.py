"""What an origin answers: status, body and headers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

XML = "application/xml"


@dataclass(slots=True)
class Answer:
    """`headers` come in addition to Content-Type and Content-Length; `body` is the whole body."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: dict[str, str] = field(default_factory=dict)


def make_json(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    """An answer with a JSON body."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return Answer(status, body, "application/json; charset=utf-8", headers or {})


def make_refusal(status: int, code: str, message: str) -> Answer:
    """Freshdesk's second shape of errors: a code and a message."""
    return make_json({"code": code, "message": message}, status)


def make_invalid(field_name: str, message: str, code: str = "invalid_value") -> Answer:
    """Freshdesk's shape of a failed validation (400)."""
    error = {"field": field_name, "message": message, "code": code}
    return make_json({"description": "Validation failed", "errors": [error]}, 400)


def make_xml_error(status: int, code: str, message: str) -> Answer:
    """The storage host's shape of errors."""
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{code}</Code><Message>{message}</Message><RequestId>4F2BDEMO</RequestId></Error>"
    )
    return Answer(status, body.encode(), XML)
