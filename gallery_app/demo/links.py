"""Makes the addresses of files: signed afresh each time, as every read of a parent does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from gallery_app.demo.records import StoredFile
from gallery_app.demo.signing import make_cloudfront_query, make_inline_token, make_s3_query

S3_PREFIX = "/euc-cdn.freshdesk.com"
FILES_PATH = "/data/helpdesk/attachments/production"
MARK = re.compile(r"\{\{(\w+)(?::(\d+))?\}\}")
EXPIRED_SINCE_S = 60


@dataclass(slots=True)
class Links:
    """Knows both file hosts' addresses and the secret their links are signed with."""

    secret: bytes
    storage_address: str
    inline_address: str
    life_s: int
    cloudfront: bool = False

    def make_file_link(self, file: StoredFile, folder: str = "original", *, expired: bool = False) -> str:
        """A signed link to the file, or to its small copy with folder "thumb"."""
        now = datetime.now(UTC) - (
            timedelta(seconds=self.life_s + EXPIRED_SINCE_S) if expired else timedelta()
        )
        name = quote(file.name or "attachment", safe="", errors="surrogatepass")
        path = f"{FILES_PATH}/{file.id}/{folder}/{name}"
        if self.cloudfront:
            expires_at = int(now.timestamp()) + self.life_s
            kind = file.declared_type or "application/octet-stream"
            query = make_cloudfront_query(self.secret, path, expires_at=expires_at, content_type=kind)
            return f"{self.storage_address}{path}?{query}"
        path = S3_PREFIX + path
        query = make_s3_query(self.secret, path, signed_at=now, life_s=self.life_s)
        return f"{self.storage_address}{path}?{query}"

    def make_public_link(self, file: StoredFile) -> str:
        """The unsigned, lasting link of a picture in a knowledge base article."""
        stamp = int(file.created_at.timestamp())
        name = quote(file.name or "picture.png", safe="")
        return f"{self.storage_address}/cdn.freshdesk.com{FILES_PATH}/{file.id}/original/{name}?{stamp}"

    def make_inline_link(self, attachment_id: int) -> str:
        """The lasting link with a token."""
        token = make_inline_token(self.secret, attachment_id)
        return f"{self.inline_address}/inline/attachment?token={token}"

    def fill_in(self, html: str, files: dict[int, StoredFile], *, expired: bool = False) -> str:
        """Puts addresses for `{{inline:ID}}`, `{{signed:ID}}`, `{{public:ID}}` and `{{storage}}`."""

        def replace(mark: re.Match[str]) -> str:
            kind, number = mark.group(1), int(mark.group(2) or 0)
            if kind == "inline":
                return self.make_inline_link(number)
            if kind == "signed":
                return self.make_file_link(files[number], expired=expired).replace("&", "&amp;")
            if kind == "public":
                return self.make_public_link(files[number])
            return self.storage_address

        return MARK.sub(replace, html)
