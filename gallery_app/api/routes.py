"""The addresses of the local API: a page of pictures, the pictures of signed links, the description."""

import hmac
from dataclasses import dataclass
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, FastAPI, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.responses import Response

from gallery_app.api.answers import AsciiJson
from gallery_app.api.docs_page import PAGE_POLICY, make_docs_page
from gallery_app.api.gate import find_target
from gallery_app.api.picture_names import PictureNames
from gallery_app.api.problems import MEDIA_TYPE
from gallery_app.api.shapes import PageAsked, PageQuery, PictureGallery, ProblemDetails
from gallery_app.api.signed_links import SignedLinks, Variant
from gallery_app.domain.events import ThumbnailReady
from gallery_app.domain.gallery_json import make_found_json, make_image, make_page_json, without_place
from gallery_app.domain.ids import ArticleId, CompanyId, TicketId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.result import GalleryItem
from gallery_app.domain.serving_errors import LinkRefused, RequestNotUnderstood, TokenRefused
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.engine.listing import Listing
from gallery_app.engine.serving import ListWish, Serving

LIST_PATH: Final = "/api/v1/image_gallery"
DOCS_PATH: Final = "/docs"
OPENAPI_PATH: Final = "/openapi.json"
LINK_LIFE_S: Final = 120
_BEARER: Final = HTTPBearer(auto_error=False, description="The content of the token file.")
_PROBLEM: Final[dict[str, Any]] = {
    "model": ProblemDetails,
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}},
}
_RESPONSES: Final[dict[int | str, dict[str, Any]]] = {
    400: {**_PROBLEM, "description": "The request is not HTTP as it is understood here."},
    401: {**_PROBLEM, "description": "The token is missing or wrong."},
    403: {**_PROBLEM, "description": "Your role may not see it, or a page of another site asked."},
    404: {**_PROBLEM, "description": "No such ticket or article, or one of another company."},
    405: {**_PROBLEM, "description": "Only GET and HEAD are answered."},
    413: {**_PROBLEM, "description": "Requests have no body."},
    414: {**_PROBLEM, "description": "The address is too long."},
    421: {**_PROBLEM, "description": "The Host is not the address in numbers."},
    422: {**_PROBLEM, "description": "A parameter or the filter is not understood."},
    429: {**_PROBLEM, "description": "Freshdesk asks to wait."},
    502: {**_PROBLEM, "description": "Freshdesk cannot be reached, or does not take the key."},
    504: {**_PROBLEM, "description": "A file took too long."},
    503: {**_PROBLEM, "description": "Too much at once, or no helpdesk is connected."},
}


@dataclass(frozen=True, slots=True)
class Desk:
    """What requests work on: the engine's use cases, the links of this run, and who may ask."""

    serving: Serving
    links: SignedLinks
    names: PictureNames
    origin: str
    token: bytes

    def make_link(self, ref: ImageRef, variant: Variant, life_s: int) -> str:
        """A signed address of a picture."""
        return self.origin + self.links.mint(variant, self.names.give(ref), life_s)

    def require_token(
        self, request: Request, _bearer: Annotated[HTTPAuthorizationCredentials | None, Security(_BEARER)]
    ) -> None:
        """Refuse a request without the token.

        Raises:
            TokenRefused: it is missing, wrong, or there is more than one.
        """
        given = [value for name, value in request.scope["headers"] if name == b"authorization"]
        scheme, _, token = given[0].partition(b" ") if len(given) == 1 else (b"", b"", b"")
        is_same = hmac.compare_digest(token, self.token)
        if not is_same or scheme.lower() != b"bearer":
            raise TokenRefused


def add_routes(app: FastAPI, desk: Desk) -> None:
    """Put all addresses into the application."""
    app.include_router(_make_list_router(desk))
    app.include_router(_make_link_router(desk))
    app.include_router(_make_docs_router(app))


def _make_list_router(desk: Desk) -> APIRouter:
    router = APIRouter(dependencies=[Depends(desk.require_token)], responses=_RESPONSES)

    @router.get(LIST_PATH, response_class=AsciiJson, responses={200: {"model": PictureGallery}})
    async def list_pictures(request: Request, asked: PageAsked) -> Response:
        """A page of the pictures of a ticket, an article or a search; only that page is downloaded."""
        wish = _make_wish(request, asked)
        listing = await desk.serving.list_page(wish)
        images = [_make_item(desk, item, listing, asked) for item in listing.page.items]
        return AsciiJson(make_page_json(listing.page, listing.coverage, images))

    return router


def _make_link_router(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/i/{rest:path}")
    async def send_picture(request: Request, rest: str) -> Response:  # noqa: ARG001 - only the raw target counts
        """A safe copy, by a link that must be exactly as it was made."""
        grant = desk.links.check(find_target(request.scope))
        ref = desk.names.find(grant.picture)
        if ref is None:
            raise LinkRefused
        is_full = grant.variant is Variant.FULL
        picture = await (desk.serving.make_full(ref) if is_full else desk.serving.make_thumbnail(ref))
        desk.links.require_valid(grant)
        return Response(picture.data, media_type=picture.content_type)

    return router


def _make_docs_router(app: FastAPI) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get(OPENAPI_PATH)
    async def send_openapi() -> Response:
        """The description for programs."""
        return AsciiJson(app.openapi())

    @router.get(DOCS_PATH)
    async def send_docs() -> Response:
        """The same for people: one page that loads nothing."""
        page = make_docs_page(app.openapi())
        return Response(page, media_type="text/html", headers={"Content-Security-Policy": PAGE_POLICY})

    return router


def _make_wish(request: Request, asked: PageQuery) -> ListWish:
    """What the parameters mean together.

    Raises:
        RequestNotUnderstood: they contradict one another.
    """
    names = [name for name, _ in request.query_params.multi_items()]
    if len(names) != len(set(names)):
        raise RequestNotUnderstood(hint="Each parameter is given once.")
    if asked.ticket_id and asked.article_id:
        raise RequestNotUnderstood(hint="Give ticket_id or article_id, not both.")
    text = asked.filter.strip() or None
    subject = _find_subject(asked)
    if subject is None and text is None:
        raise RequestNotUnderstood(hint="Give ticket_id, article_id or filter.")
    if subject is None and asked.company_id:
        raise RequestNotUnderstood(hint="company_id goes with ticket_id; in a filter it is company:name.")
    company = CompanyId(asked.company_id) if asked.company_id else None
    return ListWish(PageRequest(asked.page, asked.per_page), subject, company, text)


def _find_subject(asked: PageQuery) -> Subject | None:
    if asked.ticket_id:
        return TicketSubject(TicketId(asked.ticket_id))
    return ArticleSubject(ArticleId(asked.article_id)) if asked.article_id else None


def _make_item(desk: Desk, item: GalleryItem, listing: Listing, asked: PageQuery) -> dict[str, Any]:
    outcome = listing.outcomes.get(item.ref.id)
    if outcome is not None and not asked.location:
        outcome = without_place(outcome)
    is_there = isinstance(outcome, ThumbnailReady)
    if listing.is_filtered:
        image = make_found_json(item, outcome, listing.copies.get(item.ref.id, ()))
    else:
        image = make_image(item.ref, outcome)
    links = {
        f"{variant}_url": desk.make_link(item.ref, variant, LINK_LIFE_S) if is_there else None
        for variant in Variant
    }
    return {**image, **links}
