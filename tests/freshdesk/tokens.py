"""Links as Freshdesk makes them, for tests."""

import base64
import json
from typing import Any

SIGNATURE = "S" * 43


def make_token(payload: Any) -> str:
    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'typ': 'JWT', 'alg': 'HS256'})}.{part(payload)}.{SIGNATURE}"


def make_inline_url(
    id_: int, *, domain: str = "acme.freshdesk.com", host: str = "attachment.freshdesk.com"
) -> str:
    token = make_token({"id": id_, "domain": domain, "account_id": 507611})
    return f"https://{host}/inline/attachment?token={token}"


def make_storage_url(id_: int, name: str = "a.png", *, query: str = "", folder: str = "original") -> str:
    path = f"euc-cdn.freshdesk.com/data/helpdesk/attachments/production/{id_}/{folder}/{name}"
    return f"https://s3.eu-central-1.amazonaws.com/{path}{query}"
