"""What requests and answers look like: checked on the way in, described in the OpenAPI on the way out."""

from typing import Annotated, Any, Final

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field

NUMBER_MAX: Final = 2**63 - 1
PAGE_MAX: Final = 1_000_000
PER_PAGE_MAX: Final = 100
FILTER_LIMIT: Final = 1000
Number = Annotated[int, Field(ge=1, le=NUMBER_MAX)]


class PageQuery(BaseModel):
    """What may be asked; any other parameter is refused, so that no typo widens an answer."""

    model_config = ConfigDict(extra="forbid")

    ticket_id: Number | None = Field(None, description="Pictures of this ticket.")
    article_id: Number | None = Field(None, description="Pictures of this article; not with ticket_id.")
    company_id: Number | None = Field(
        None, description="Only if the ticket is of this company; else 404. Needs ticket_id or article_id."
    )
    page: int = Field(1, ge=1, le=PAGE_MAX, description="From 1; past the end a page is empty.")
    per_page: int = Field(20, ge=1, le=PER_PAGE_MAX, description="Pictures a page.")
    filter: str = Field(
        "",
        max_length=FILTER_LIMIT,
        description="A search such as `type:png date:-7d`; alone it searches all tickets that are known or "
        "that Freshdesk finds. Copies then stand together, and logos and the like are folded away.",
    )
    location: bool = Field(False, description="Tell the place too, which EXIF is asked for only with this.")


PageAsked = Annotated[PageQuery, Query()]


class _Open(BaseModel):
    """Described as far as it is promised; more fields may come."""

    model_config = ConfigDict(extra="allow")


class Metadata(_Open):
    """What the bytes of a picture say; null of one that failed."""

    width: int | None
    height: int | None
    format: str | None
    size_bytes: int | None
    exif: dict[str, Any]


class PictureError(BaseModel):
    """Why there is no picture."""

    code: str
    title: str
    hint: str
    retryable: bool


class Picture(_Open):
    """One picture. The links work without the token until they expire, after two minutes."""

    id: str
    ticket_id: int | None
    filename: str
    content_type: str | None
    created_at: str | None
    thumbnail_url: str | None
    full_url: str | None
    metadata: Metadata
    article_id: int | None
    status: str
    error: PictureError | None


class PictureGallery(_Open):
    """A page of pictures."""

    images: list[Picture]
    total: int
    page: int
    per_page: int


class ProblemDetails(_Open):
    """RFC 9457, with a stable code and whether trying again may help."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    retryable: bool
