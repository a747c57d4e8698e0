"""Asks the demo helpdesk over real HTTP, with nothing of the client under development."""

from __future__ import annotations

import base64
import http.client
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from gallery_app.demo import DemoHelpdesk


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


def make_authorization(key: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{key}:X".encode()).decode()}


def fetch(
    url: str, headers: dict[str, str] | None = None, method: str = "GET", timeout_s: float = 10
) -> Reply:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=timeout_s)
    try:
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request(method, target, headers=headers or {})
        answer = connection.getresponse()
        try:
            body = answer.read()
        except http.client.IncompleteRead as cut:
            raise ConnectionError(f"cut after {len(cut.partial)}") from cut
        finally:
            answer.close()
        return Reply(answer.status, {key.lower(): value for key, value in answer.getheaders()}, body)
    finally:
        connection.close()


def ask(helpdesk: DemoHelpdesk, path: str, method: str = "GET", **headers: str) -> Reply:
    """An API call with the right key; `path` begins after /api/v2."""
    everything = make_authorization(helpdesk.api_key) | headers
    return fetch(helpdesk.address + "/api/v2" + path, everything, method)


def ask_all(helpdesk: DemoHelpdesk, path: str) -> list[Any]:
    """All pages, by the Link header."""
    rows: list[Any] = []
    url: str | None = helpdesk.address + "/api/v2" + path
    while url:
        reply = fetch(url, make_authorization(helpdesk.api_key))
        rows += reply.json()
        found = re.search(r'<\s*(.*?)>;\s*rel="next"', reply.headers.get("link", ""))
        url = found.group(1) if found else None
    return rows


def find_sources(html: str) -> list[str]:
    return [source.replace("&amp;", "&") for source in re.findall(r'src="([^"]+)"', html)]
