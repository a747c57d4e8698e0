"""What an answer's status means, in the words of the domain."""

import json
import re
from typing import Any, Final

from gallery_app.domain.errors import (
    AnswerNotUnderstood,
    GalleryError,
    HelpdeskTroubled,
    KeyRefused,
    NotAllowed,
    NotFound,
    RateLimited,
    RequestRefused,
)
from gallery_app.domain.translation import mark

_WORD = re.compile(r"[a-z][a-z0-9_]{0,49}")
_FORBIDDEN: Final = {
    "require_feature": NotAllowed(mark("Your helpdesk's plan does not include this"), ""),
    "account_suspended": NotAllowed(mark("This helpdesk is suspended"), mark("Ask its administrator.")),
    "password_lockout": NotAllowed(
        mark("Freshdesk has locked this agent out"), mark("Sign in in the browser first.")
    ),
    "password_expired": NotAllowed(
        mark("The agent's password has expired"), mark("Sign in in the browser first.")
    ),
}


def make_error(status: int, body: bytes) -> GalleryError:
    """The error of a final status. The body may be empty, HTML or JSON; its texts are never shown."""
    code, field = _read_refusal(body)
    if status == 401:
        return KeyRefused()
    if status == 403:
        known = _FORBIDDEN.get(code)
        return known.anew() if known else NotAllowed()
    if status in (404, 410):
        return NotFound()
    if status == 429:
        return RateLimited()
    if status in (408, 500) or status > 500:
        return HelpdeskTroubled()
    if 400 <= status < 500:
        return _make_refused(status, code, field)
    return AnswerNotUnderstood()


def _make_refused(status: int, code: str, field: str) -> RequestRefused:
    about = ", ".join(part for part in (field, code) if part)
    hint = mark("It answered {status} ({why}).") if about else mark("It answered {status}.")
    return RequestRefused(hint=hint, status=status, why=about)


def _read_refusal(body: bytes) -> tuple[str, str]:
    """(`code`, `field`) as plain words, `""` where there are none."""
    try:
        answer = json.loads(body) if body.strip() else None
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(answer, dict):
        return "", ""
    errors = answer.get("errors")
    first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else answer
    return _word(first.get("code")), _word(first.get("field"))


def _word(value: Any) -> str:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else ""
