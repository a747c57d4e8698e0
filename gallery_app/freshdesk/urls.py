"""Which addresses may be an account, and which links may be a file of its helpdesk."""

import re
from typing import Final

from gallery_app.domain.errors import BadAddress
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.addresses import LOOPBACK_HOSTS, UrlParts, find_url_parts

_LABEL = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_NOT_ACCOUNTS = re.compile(r"www|api|cdn|[a-z]{2,4}-cdn|[a-z-]*attachment")
_LOOPBACK_START = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?(?:[/?#].*)?", re.IGNORECASE)
_WITH_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)

_STORAGE = r"data/helpdesk/attachments/production/(?P<id>[0-9]{1,19})/[^/]+/[^/]*"
_STORAGE_PATH = re.compile(rf"/{_STORAGE}")
_LOOPBACK_STORAGE_PATH = re.compile(rf"(?:/[^/]+){{0,3}}/{_STORAGE}")
_BUCKET_PATH = re.compile(rf"/(?P<bucket>(?:[a-z]{{2,4}}-?)?cdn\.freshdesk\.com)/{_STORAGE}")
_KNOWN_BUCKETS: Final = frozenset({"cdn.freshdesk.com", "euc-cdn.freshdesk.com", "ind-cdn.freshdesk.com"})
_S3_HOST = re.compile(r"s3(?:[.-](?:dualstack\.)?[a-z]{2}(?:-[a-z]+){1,2}-[0-9])?\.amazonaws\.com")
_STORAGE_HOST = re.compile(
    r"(?:[a-z]{2,4}-?)?cdn\.freshdesk\.com|[a-z0-9-]+\.attachments[0-9]?\.fresh(?:desk|works)\.com"
)
_INLINE_HOST = re.compile(
    r"[a-z0-9-]{0,20}attachment\.freshdesk\.com|[a-z0-9-]{0,20}attachment\.freshworks\.com"
)
_TOKEN = re.compile(
    r"(?:^|&)token=([A-Za-z0-9_-]{1,4096}\.[A-Za-z0-9_-]{1,4096}\.[A-Za-z0-9_-]{0,4096})(?:&|$)"
)


def parse_address(typed: str) -> str:
    """Read `acme`, `acme.freshdesk.com`, a pasted page address or a loopback address; give the origin.

    Raises:
        BadAddress: with the reason in its words: another product, a custom domain, a login address, a user
            name in it, letters that no Freshdesk address has.
    """
    text = typed.strip()
    _refuse_odd_text(text)
    if not _WITH_SCHEME.match(text):
        text = ("http://" if _LOOPBACK_START.fullmatch(text) else "https://") + text
    parts = find_url_parts(text)
    if parts is None:
        raise BadAddress
    if parts.host in LOOPBACK_HOSTS:
        return parts.origin
    host = parts.host if "." in parts.host else f"{parts.host}.freshdesk.com"
    _refuse_other_hosts(host)
    if parts.port not in (80, 443):
        raise BadAddress(mark("A Freshdesk address has no port number"))
    return f"https://{host}"


def _refuse_odd_text(text: str) -> None:
    if not text.isascii():
        raise BadAddress(
            mark("A Freshdesk address has plain letters only"), mark("Type it by hand, without accents.")
        )
    if "xn--" in text.lower().split("/", 3)[2 if "://" in text else 0]:
        raise BadAddress(mark("A Freshdesk address has plain letters only"))
    if "@" in re.split(r"[/?#]", text.split("://", 1)[-1], maxsplit=1)[0]:
        raise BadAddress(
            mark("An address with a user name in it is refused"), mark("Leave out everything up to the @.")
        )


def _refuse_other_hosts(host: str) -> None:
    label = host.removesuffix(".freshdesk.com")
    if host.endswith(".freshservice.com"):
        raise BadAddress(
            mark("Freshservice is another product"), mark("Ticket Gallery works with Freshdesk.")
        )
    if host.endswith(".myfreshworks.com"):
        raise BadAddress(
            mark("This is the address of the Freshworks login"),
            mark("Use the helpdesk's own address: it ends in .freshdesk.com."),
        )
    if label == host:
        raise BadAddress(
            mark("Freshdesk's API does not answer at a custom address"),
            mark("Use the helpdesk's original address: it ends in .freshdesk.com."),
        )
    if _LABEL.fullmatch(label) is None or _NOT_ACCOUNTS.fullmatch(label):
        raise BadAddress


def make_address_parts(origin: str) -> UrlParts:
    """The parts of an origin that `parse_address` gave. Raises BadAddress."""
    parts = find_url_parts(parse_address(origin))
    if parts is None:
        raise BadAddress
    return parts


def find_stored_id(parts: UrlParts, *, loopback: bool, told_by_freshdesk: bool) -> int | None:
    """Attachment id of a storage link; None where such a file may not come from.

    S3 bucket names can be taken by anybody, so a link found in a message must name a bucket we know;
    one that came from the API or by a redirect may name a sister of them. For an account on loopback only
    loopback counts, and for a real one never.
    """
    if parts.has_dot_segments:
        return None
    if loopback:
        found = _LOOPBACK_STORAGE_PATH.fullmatch(parts.path) if parts.is_loopback else None
    elif (parts.scheme, parts.port) != ("https", 443):
        return None
    elif _S3_HOST.fullmatch(parts.host):
        found = _BUCKET_PATH.fullmatch(parts.path)
        if found and not told_by_freshdesk and found["bucket"] not in _KNOWN_BUCKETS:
            return None
    else:
        found = _STORAGE_PATH.fullmatch(parts.path) if _STORAGE_HOST.fullmatch(parts.host) else None
    return _checked_id(found["id"]) if found else None


def find_inline_token(parts: UrlParts, *, loopback: bool) -> str | None:
    """The token of an inline picture's link; None where such a link may not point."""
    if loopback:
        allowed = parts.is_loopback
    else:
        is_https = (parts.scheme, parts.port) == ("https", 443)
        allowed = is_https and _INLINE_HOST.fullmatch(parts.host) is not None
    if not allowed or parts.path != "/inline/attachment":
        return None
    found = _TOKEN.search(parts.query)
    return found[1] if found else None


def is_file_url(parts: UrlParts, *, loopback: bool, told_by_freshdesk: bool) -> bool:
    """Whether a file may be fetched from here at all."""
    if find_inline_token(parts, loopback=loopback) is not None:
        return True
    return find_stored_id(parts, loopback=loopback, told_by_freshdesk=told_by_freshdesk) is not None


def is_stranger_url(parts: UrlParts, *, loopback: bool) -> bool:
    """Whether a third party's picture may be fetched from here, once somebody asked for just this one.

    Which network the name leads to is judged when it is looked up. For an account on loopback only loopback
    counts, and for a real one never.
    """
    if loopback:
        return parts.is_loopback
    return (parts.scheme, parts.port) == ("https", 443) and not parts.is_loopback


def _checked_id(digits: str) -> int | None:
    number = int(digits)
    return number if 0 < number < 2**63 else None
