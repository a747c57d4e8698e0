"""The errors of the local API, in the family of `domain.errors`."""

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.translation import mark


class ApiNotInstalled(GalleryError):
    """FastAPI or uvicorn is missing."""

    code = "api_not_installed"
    usual_title = mark("The local API needs an extra")
    usual_hint = mark('Install it with: pip install "ticket-gallery[api]"')
    retryable = False


class PortTaken(GalleryError):
    """The port that was asked for cannot be had."""

    code = "port_taken"
    usual_title = mark("This port cannot be used")
    usual_hint = mark("Another program may have it; choose another one, or leave it out for any free one.")
    retryable = False


class ApiOff(GalleryError):
    """A secure link needs somebody who answers it."""

    code = "api_off"
    usual_title = mark("Secure links need the local API")
    usual_hint = mark("Start it first.")
    retryable = False


class LinkRefused(GalleryError):
    """A signed link that is forged, changed, expired or revoked; which of these is nobody's business."""

    code = "link_refused"
    usual_title = mark("This link is not valid")
    usual_hint = mark("It was revoked, is too old, or is not whole; ask for a new one.")
    retryable = False


class TokenRefused(GalleryError):
    """A request to the local API without its token, or with another one."""

    code = "token_refused"
    usual_title = mark("The token is missing or wrong")
    usual_hint = mark("Send Authorization: Bearer with the content of the token file.")
    retryable = False


class RequestNotUnderstood(GalleryError):
    """A request to the local API whose parameters make no sense."""

    code = "request_not_understood"
    usual_title = mark("This request is not understood")
    usual_hint = mark("Its parameters are described at /docs.")
    retryable = False
