"""Signed links that expire, and the tokens of inline pictures that do not."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

ACCESS_KEY_ID = "AKIADEMOHELPDESK0000"
REGION = "eu-central-1"
DOMAIN = "demo.freshdesk.com"
ACCOUNT_ID = 507611


def make_secret(seed: int) -> bytes:
    """The key that links and tokens are signed with."""
    return hashlib.sha256(f"demo helpdesk {seed}".encode()).digest()


def _signature(secret: bytes, path: str, fields: Mapping[str, str]) -> str:
    canonical = "GET\n" + path + "\n" + urlencode(sorted(fields.items()), quote_via=quote)
    return hmac.new(secret, canonical.encode(), hashlib.sha256).hexdigest()


def make_s3_query(secret: bytes, path: str, *, signed_at: datetime, life_s: int) -> str:
    """The query of a path-style link as S3's Signature Version 4 forms it."""
    day = signed_at.astimezone(UTC)
    fields = {
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Credential": f"{ACCESS_KEY_ID}/{day:%Y%m%d}/{REGION}/s3/aws4_request",
        "X-Amz-Date": f"{day:%Y%m%dT%H%M%SZ}",
        "X-Amz-Expires": str(life_s),
        "X-Amz-SignedHeaders": "host",
    }
    signed = {**fields, "X-Amz-Signature": _signature(secret, path, fields)}
    return urlencode(signed, quote_via=quote, safe="")


def make_cloudfront_query(secret: bytes, path: str, *, expires_at: int, content_type: str) -> str:
    """The query of a link in CloudFront's form; `expires_at` in seconds since 1970."""
    fields = {"response-content-type": content_type, "Expires": str(expires_at)}
    signature = base64.b64encode(bytes.fromhex(_signature(secret, path, fields))).decode()
    safe = signature.translate(str.maketrans("+=/", "-_~"))
    return urlencode({**fields, "Signature": safe, "Key-Pair-Id": "APKADEMOHELPDESK0000"}, quote_via=quote)


def judge_s3_query(secret: bytes, path: str, fields: Mapping[str, str], now: datetime) -> str | None:
    """None when the link is good, else S3's message of refusal."""
    given = dict(fields)
    signature = given.pop("X-Amz-Signature", "")
    if not hmac.compare_digest(signature.encode(), _signature(secret, path, given).encode()):
        return "The request signature we calculated does not match the signature you provided."
    try:
        began = datetime.strptime(given["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        life_s = int(given["X-Amz-Expires"])
    except (KeyError, ValueError):
        return "Query-string authentication version 4 requires the X-Amz-Date and X-Amz-Expires parameters"
    return "Request has expired" if (now - began).total_seconds() >= life_s else None


def judge_cloudfront_query(secret: bytes, path: str, fields: Mapping[str, str], now: datetime) -> str | None:
    """None when the link is good, else the message of refusal."""
    given = {key: value for key, value in fields.items() if key in ("response-content-type", "Expires")}
    digest = base64.b64encode(bytes.fromhex(_signature(secret, path, given))).decode()
    expected = digest.translate(str.maketrans("+=/", "-_~"))
    good = hmac.compare_digest(fields.get("Signature", "").encode(), expected.encode())
    if not good or not given.get("Expires", "").isdigit() or now.timestamp() >= int(given["Expires"]):
        return "Access denied"
    return None


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def make_inline_token(secret: bytes, attachment_id: int) -> str:
    """A JWT (HS256) with the live service's payload: id, domain and account, and no expiry."""
    head = _base64url(b'{"typ":"JWT","alg":"HS256"}')
    payload = {"id": attachment_id, "domain": DOMAIN, "account_id": ACCOUNT_ID}
    body = _base64url(json.dumps(payload, separators=(",", ":")).encode())
    signature = hmac.new(secret, f"{head}.{body}".encode(), hashlib.sha256).digest()
    return f"{head}.{body}.{_base64url(signature)}"


def find_token_id(secret: bytes, token: str) -> int | None:
    """The attachment id of a token we signed, None for any other text."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        payload = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        attachment_id = int(payload["id"])
    except (ValueError, KeyError, TypeError):
        return None
    if not hmac.compare_digest(token.encode(), make_inline_token(secret, attachment_id).encode()):
        return None
    return attachment_id
