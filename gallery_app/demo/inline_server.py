"""Origin C: the inline host, which turns a lasting token into a freshly signed link."""

from __future__ import annotations

from urllib.parse import parse_qsl

from gallery_app.demo.answer import Answer
from gallery_app.demo.faults import Faults
from gallery_app.demo.links import Links
from gallery_app.demo.origin import Origin
from gallery_app.demo.request_log import OriginName, RequestLog, SeenRequest
from gallery_app.demo.signing import find_token_id
from gallery_app.demo.world import World


class InlineServer(Origin):
    """`GET /inline/attachment?token=JWT` answers 302 to the storage host, everything else 404."""

    name: OriginName = "inline"

    def __init__(
        self, faults: Faults, log: RequestLog, *, latency_s: float, world: World, secret: bytes
    ) -> None:
        super().__init__(faults, log, latency_s)
        self._world = world
        self._secret = secret
        self.links: Links | None = None

    def classify(self, seen: SeenRequest) -> None:
        """Reads the id from the token."""
        if seen.path != "/inline/attachment":
            return
        seen.kind = "inline"
        token = dict(parse_qsl(seen.query)).get("token", "")
        seen.attachment_id = find_token_id(self._secret, token)

    def answer(self, seen: SeenRequest) -> Answer:
        """302 to a fresh link."""
        if seen.kind != "inline" or self.links is None:
            return Answer(404)
        if seen.method not in ("GET", "HEAD"):
            return Answer(405)
        file = self._world.find_file(seen.attachment_id or 0)
        if file is None:
            return Answer(404)
        if "redirect_loop" in seen.faults:
            return _make_redirect(f"/inline/attachment?{seen.query}")
        if "redirect_foreign" in seen.faults:
            return _make_redirect(str(seen.fault_values["redirect_foreign"]))
        return _make_redirect(self.links.make_file_link(file, expired="expired_links" in seen.faults))


def _make_redirect(target: str) -> Answer:
    body = f'<html><body>You are being <a href="{target}">redirected</a>.</body></html>'
    return Answer(302, body.encode(), "text/html; charset=utf-8", {"Location": target})
