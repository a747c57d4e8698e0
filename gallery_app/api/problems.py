"""Every refusal and failure as problem+json (RFC 9457): status, title, detail, code, retryable."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from gallery_app.api.answers import make_json
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.serving_errors import RequestNotUnderstood, TokenRefused

MEDIA_TYPE: Final = "application/problem+json"
_STATUS: Final = {
    "token_refused": 401,
    "link_refused": 403,
    "not_allowed": 403,
    "not_found": 404,
    "file_gone": 404,
    "not_understood": 422,
    "query_not_understood": 422,
    "request_not_understood": 422,
    "page_out_of_range": 422,
    "remote_not_loaded": 422,
    "file_too_large": 422,
    "not_a_file": 422,
    "host_not_allowed": 422,
    "not_a_picture": 422,
    "damaged_picture": 422,
    "picture_too_large": 422,
    "picture_unsafe": 422,
    "format_not_installed": 422,
    "picture_stuck": 422,
    "decoder_died": 422,
    "nothing_left": 422,
    "drawing_unread": 422,
    "nothing_to_export": 404,
    "rate_limited": 429,
    "key_refused": 502,
    "request_refused": 502,
    "unreachable": 502,
    "helpdesk_troubled": 502,
    "answer_not_understood": 502,
    "link_expired": 502,
    "file_cut": 502,
    "file_slow": 504,
    "no_account": 503,
}
"""By the error's code. What is missing here concerns this computer: 503."""
_HEADERS: Final = {
    TokenRefused.code: (("WWW-Authenticate", "Bearer"),),
    "rate_limited": (("Retry-After", "60"),),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem, and the headers that go with it."""

    status: int
    code: str
    title: str
    detail: str
    retryable: bool = False
    headers: Sequence[tuple[str, str]] = ()
    more: dict[str, Any] = field(default_factory=dict)

    def make_response(self) -> Response:
        """The answer that tells it."""
        content = {
            "type": "about:blank",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "retryable": self.retryable,
            **self.more,
        }
        return Response(make_json(content), self.status, dict(self.headers), MEDIA_TYPE)


BUG: Final = Problem(500, "unexpected", GalleryError.usual_title, "The log has the details.")
FOREIGN_HOST: Final = Problem(
    421, "foreign_host", "This name is not ours", "Ask 127.0.0.1 with its port, as the address says."
)
FOREIGN_ORIGIN: Final = Problem(
    403, "foreign_origin", "Pages of others may not ask", "Ask from a program, or open the address itself."
)
WRONG_METHOD: Final = Problem(
    405, "wrong_method", "Nothing can be changed here", "Use GET or HEAD.", headers=(("Allow", "GET, HEAD"),)
)
WITH_BODY: Final = Problem(
    413, "with_body", "Requests have no body here", "Send none.", headers=(("Connection", "close"),)
)
BAD_TARGET: Final = Problem(400, "bad_target", "This is no address of ours", "It begins with a slash.")
LONG_TARGET: Final = Problem(414, "long_target", "The address is too long", "Shorten the filter.")
BUSY: Final = Problem(
    503, "busy", "Too much at once", "Ask again when others were answered.", True, (("Retry-After", "1"),)
)
ENDED: Final = Problem(
    503, "ended", "The helpdesk or the local API was just closed", "Ask again in a moment.", True
)


def make_problem(error: GalleryError) -> Problem:
    """The problem that an expected error is."""
    status = _STATUS.get(error.code, 503)
    headers = _HEADERS.get(error.code, ())
    return Problem(status, error.code, error.title, error.hint, error.retryable, headers)


async def answer_gallery_error(_request: Request, error: Exception) -> Response:
    """An expected error of a use case."""
    return (make_problem(error) if isinstance(error, GalleryError) else BUG).make_response()


async def answer_invalid(_request: Request, error: Exception) -> Response:
    """Parameters that are missing, unknown or out of bounds; their values are not repeated."""
    problem = make_problem(RequestNotUnderstood())
    errors = error.errors() if isinstance(error, RequestValidationError) else ()
    named = [{"name": str(each["loc"][-1]), "what": str(each["msg"])} for each in errors]
    detail = "; ".join(f"{each['name']}: {each['what']}" for each in named) or problem.detail
    return Problem(
        problem.status, problem.code, problem.title, detail, more={"errors": named}
    ).make_response()


async def answer_http_error(_request: Request, error: Exception) -> Response:
    """What the router refuses."""
    if isinstance(error, HTTPException) and error.status_code == WRONG_METHOD.status:
        return WRONG_METHOD.make_response()
    return Problem(404, "not_found", "There is nothing here", "See /docs.").make_response()


async def answer_bug(_request: Request, _error: Exception) -> Response:
    """Everything else; the gate logs it."""
    return BUG.make_response()
