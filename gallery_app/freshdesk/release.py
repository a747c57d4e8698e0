"""Asks the release address for the newest version: one plain GET that tells nothing but that it was sent."""

import asyncio
from dataclasses import dataclass
from typing import Final

import httpx

from gallery_app.domain.errors import AnswerNotUnderstood, HelpdeskUnreachable
from gallery_app.domain.release import ANSWER_LIMIT_BYTES, Release, ReleaseNotUnderstood, parse_release
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.addresses import UrlParts, find_url_parts
from gallery_app.freshdesk.capped_body import read_capped
from gallery_app.freshdesk.plain_client import open_plain_client
from gallery_app.freshdesk.reach import explain_failure

LOOK_LIMIT_S: Final = 10.0
_HEADERS: Final = {
    "User-Agent": "ticket-gallery",  # without the version: many have it, few have an old one
    "Accept": "application/json",
    "Accept-Encoding": "identity",
}
_NOT_UNDERSTOOD: Final = mark("what it answered could not be read")


@dataclass(frozen=True, slots=True)
class ReleaseAnswer:
    """What was found; `problem` says why nothing was, in words to be translated."""

    release: Release | None = None
    problem: str = ""


async def fetch_release(address: str, *, limit_s: float = LOOK_LIMIT_S) -> ReleaseAnswer:
    """Ask once, by the system's proxy and trust: no key, no cookie, no redirect, at most 4 KB and `limit_s`.

    `address` is https; plain http only on this computer itself. Raises ValueError for any other.
    """
    parts = _read_address(address)
    try:
        async with asyncio.timeout(limit_s):
            return await _ask(parts, limit_s)
    except (AnswerNotUnderstood, ReleaseNotUnderstood):
        return ReleaseAnswer(problem=_NOT_UNDERSTOOD)
    except (httpx.HTTPError, HelpdeskUnreachable, OSError) as error:
        return ReleaseAnswer(problem=explain_failure(error))


async def _ask(parts: UrlParts, limit_s: float) -> ReleaseAnswer:
    async with (
        open_plain_client(
            parts.host, is_loopback=parts.is_loopback, is_encrypted=parts.scheme == "https", timeout_s=limit_s
        ) as client,
        client.http.stream("GET", f"{parts.origin}{parts.target}", headers=_HEADERS) as response,
    ):
        if response.status_code != httpx.codes.OK:
            return ReleaseAnswer(problem=mark("it has no answer to that now"))
        encoding = response.headers.get("content-encoding", "")
        body = await read_capped(response.aiter_raw(), encoding, limit_bytes=ANSWER_LIMIT_BYTES)
    return ReleaseAnswer(parse_release(body, parts.host))


def _read_address(address: str) -> UrlParts:
    parts = find_url_parts(address)
    if parts is None or (parts.scheme != "https" and not parts.is_loopback):
        raise ValueError("a release address is https")
    return parts
