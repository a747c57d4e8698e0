"""What the `src` of an `<img>` is: a file of the helpdesk, data, a cid, a stranger's picture, nothing."""

import base64
import binascii
import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, unquote_to_bytes

from gallery_app.domain.errors import DamagedPicture, FileTooLarge, GalleryError
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.addresses import UrlParts, find_url_parts
from gallery_app.freshdesk.urls import find_inline_token, find_stored_id, is_stranger_url

DATA_LIMIT_BYTES: Final = 8 * 1024 * 1024
_LIMIT_HINT: Final = mark("Pictures inside of a message's text are shown up to 8 MB.")
_BREAKS = re.compile(r"[\t\r\n]")
_DATA_TYPE = re.compile(r"data:([^,;]{0,100})", re.IGNORECASE)
_UNTOLD_TYPES: Final = frozenset({"", "application/octet-stream"})
"""Mail programs show what is named so if its bytes are a picture."""
_DATA_HEAD = re.compile(r"data:([^,;]{0,100})((?:;[^,;]{0,100}){0,5}),", re.IGNORECASE)
_HOST_OF = re.compile(r"https?://(?:[^/?#@\s]*@)?(\[[0-9a-f:.]{2,45}\]|[^/?#\s:@\[]{1,253})", re.IGNORECASE)
_PROXY_HOST_END: Final = ".googleusercontent.com"


@dataclass(frozen=True, slots=True)
class HelpdeskFile:
    """A file of the helpdesk; `id` is None if the link does not tell one that can be trusted."""

    parts: UrlParts
    id: int | None
    is_inline_link: bool


@dataclass(frozen=True, slots=True)
class DataPicture:
    """A picture that came with the text itself."""

    untrusted_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LostData:
    """A picture that came with the text, but cannot be had: `problem` tells why."""

    untrusted_type: str
    problem: GalleryError


@dataclass(frozen=True, slots=True)
class CidMark:
    """A part of an e-mail that was not converted; `name` is what stood before the `@`, maybe nothing."""

    name: str


@dataclass(frozen=True, slots=True)
class RemotePicture:
    """A stranger's picture: listed by its host, fetched only if somebody asks for this one.

    `file_name` is the path's last part; `parts` the address, None where it is none that is safe to ask.
    """

    host: str
    digest: str
    file_name: str
    parts: UrlParts | None = field(repr=False, default=None)


PictureSource = HelpdeskFile | DataPicture | LostData | CidMark | RemotePicture


@dataclass(frozen=True, slots=True)
class AccountHost:
    """What decides about links: the account's host, and whether it is this computer."""

    host: str
    loopback: bool


def find_source(untrusted_src: str, account: AccountHost) -> PictureSource | None:
    """Classify a source; None for what can be no picture (empty, relative, `file:`, `blob:` …)."""
    src = untrusted_src.strip()
    if src[:5].lower() == "data:":
        return _find_data(src)
    src = _BREAKS.sub("", src)
    if src[:4].lower() == "cid:":
        rest = src[4:].strip()
        if rest[:4].lower() == "http" or rest.startswith("//"):
            return find_source(rest, account)
        return CidMark(unquote(rest.split("@", 1)[0])[:255]) if rest else None
    if src.startswith("//"):
        src = ("http:" if account.loopback else "https:") + src
    return _find_web(src, account)


def make_digest(data: bytes) -> str:
    """The first 16 hexadecimal digits of SHA-256, as picture ids carry them."""
    return hashlib.sha256(data).hexdigest()[:16]


def _find_web(src: str, account: AccountHost) -> PictureSource | None:
    parts = find_url_parts(src)
    if parts is None:
        return _find_remote(src)
    if parts.host.endswith(_PROXY_HOST_END) and parts.fragment[:4].lower() == "http":
        return _find_web(parts.fragment, account)
    if parts.scheme == "http" and not account.loopback and parts.port == 80:
        parts = UrlParts("https", parts.host, 443, parts.path, parts.query)
    token = find_inline_token(parts, loopback=account.loopback)
    if token is not None:
        return HelpdeskFile(parts, _find_token_id(token, account), is_inline_link=True)
    stored = find_stored_id(parts, loopback=account.loopback, told_by_freshdesk=False)
    if stored is not None:
        return HelpdeskFile(parts, stored, is_inline_link=False)
    return _find_remote(src, parts if is_stranger_url(parts, loopback=account.loopback) else None)


def _find_remote(src: str, parts: UrlParts | None = None) -> RemotePicture | None:
    found = _HOST_OF.match(src)
    if found is None:
        return None
    path = re.split(r"[?#]", src[found.end() :], maxsplit=1)[0]
    digest = make_digest(src.encode("utf-8", "replace"))
    return RemotePicture(found[1].lower(), digest, path.rsplit("/", 1)[-1][:255], parts)


def _find_token_id(token: str, account: AccountHost) -> int | None:
    """Attachment id out of the token's middle part; no key is needed to read it.

    A token of another account keeps its own counting of ids, so it gives none here. (The token's signature
    is the storage's business: a forged one brings no bytes.)
    """
    middle = token.split(".")[1]
    try:
        payload = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    except (ValueError, RecursionError):
        return None
    number = payload.get("id") if isinstance(payload, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < 2**63:
        return None
    domain = payload.get("domain")
    is_foreign = not account.loopback and isinstance(domain, str) and domain.lower() != account.host
    return None if is_foreign else number


def _find_data(src: str) -> DataPicture | LostData | None:
    """What calls itself a picture is told in any case, what has no type only if it holds something."""
    told = _DATA_TYPE.match(src)
    untrusted_type = told[1].strip().lower() if told else ""
    is_named_picture = untrusted_type.startswith("image/")
    if not is_named_picture and untrusted_type not in _UNTOLD_TYPES:
        return None
    try:
        return DataPicture(untrusted_type, _read_data(src))
    except (FileTooLarge, DamagedPicture) as problem:
        return LostData(untrusted_type, problem.with_traceback(None)) if is_named_picture else None


def _read_data(src: str) -> bytes:
    """The bytes of a `data:` URL. Raises FileTooLarge or DamagedPicture."""
    head = _DATA_HEAD.match(src)
    if head is None:
        raise DamagedPicture
    if len(src) - head.end() > DATA_LIMIT_BYTES * 3 // 2:
        raise FileTooLarge(hint=_LIMIT_HINT)
    payload = src[head.end() :]
    data = _decode_base64(payload) if ";base64" in head[2].lower() else unquote_to_bytes(payload)
    if len(data) > DATA_LIMIT_BYTES:
        raise FileTooLarge(hint=_LIMIT_HINT)
    if not data:
        raise DamagedPicture
    return data


def _decode_base64(payload: str) -> bytes:
    """Be as lenient as mail programs: blanks, the URL alphabet, percent signs, missing padding."""
    raw = unquote_to_bytes(payload) if "%" in payload else payload.encode("ascii", "ignore")
    raw = raw.translate(bytes.maketrans(b"-_", b"+/"), b" \t\r\n=")
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return b""
