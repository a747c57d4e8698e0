"""The application of the local API: its routes, its problems, and the gate around both."""

from typing import Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from gallery_app import __version__
from gallery_app.api.gate import Gate, list_hosts
from gallery_app.api.problems import answer_bug, answer_gallery_error, answer_http_error, answer_invalid
from gallery_app.api.routes import Desk, add_routes
from gallery_app.domain.errors import GalleryError

_DESCRIPTION: Final = (
    "Pictures of Freshdesk tickets and articles, for programs on this computer. Every request for a list "
    "carries the token: `Authorization: Bearer <token>`. Only GET and HEAD are answered, at the address in "
    "numbers, and to no page of another site.\n\n"
    "`thumbnail_url` and `full_url` are signed links: they work without the token, for that picture and size "
    "alone, until they expire or are revoked, and not with a single character changed. What they give is a "
    "new file that was made from pixels, never the sender's bytes.\n\n"
    "Errors are `application/problem+json` with `status`, `title`, `detail`, `code` and `retryable`."
)


def make_app(desk: Desk, port: int) -> Gate:
    """The whole of it for a server on this port."""
    app = FastAPI(
        title="Ticket Gallery",
        version=__version__,
        description=_DESCRIPTION,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.add_exception_handler(GalleryError, answer_gallery_error)
    app.add_exception_handler(RequestValidationError, answer_invalid)
    app.add_exception_handler(HTTPException, answer_http_error)
    app.add_exception_handler(Exception, answer_bug)
    add_routes(app, desk)
    return Gate(app, list_hosts(port))
