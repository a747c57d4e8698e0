"""Origin B: the storage host, which wants a signature and no other credentials."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, unquote

from gallery_app.demo.answer import Answer, make_xml_error
from gallery_app.demo.faults import Faults
from gallery_app.demo.links import FILES_PATH, S3_PREFIX
from gallery_app.demo.origin import HTTP_DATE, Origin
from gallery_app.demo.records import StoredFile
from gallery_app.demo.request_log import OriginName, RequestLog, SeenRequest
from gallery_app.demo.signing import judge_cloudfront_query, judge_s3_query
from gallery_app.demo.world import World

FILE_PATH = re.compile(
    rf"(?P<bucket>/(?:euc-|ind-)?cdn\.freshdesk\.com)?{FILES_PATH}/(?P<id>\d+)/(?P<folder>original|thumb|logo)/"
)
RANGE = re.compile(r"bytes=(\d*)-(\d*)$")
ONE_AUTH = (
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
    "parameter or the Authorization header should be specified"
)


class StorageServer(Origin):
    """Serves originals and thumbs by signed links, knowledge base pictures without, and a tracking pixel."""

    name: OriginName = "storage"

    def __init__(
        self, faults: Faults, log: RequestLog, *, latency_s: float, world: World, secret: bytes
    ) -> None:
        super().__init__(faults, log, latency_s)
        self._world = world
        self._cabinet = world.cabinet
        self._secret = secret

    def classify(self, seen: SeenRequest) -> None:
        """By the form of the path; what is not Freshdesk's form is a third party's."""
        place = FILE_PATH.match(seen.path)
        if place is None:
            seen.kind = "third_party"
            return
        seen.attachment_id = int(place["id"])
        if place["folder"] == "thumb":
            seen.kind = "thumb"
        else:
            seen.kind = "public" if place["bucket"] == "/cdn.freshdesk.com" else "attachment"

    def answer(self, seen: SeenRequest) -> Answer:
        """Credentials, signature, file, in this order."""
        if seen.kind == "third_party":
            return self._answer_third_party(seen)
        if "authorization" in seen.headers:
            return make_xml_error(400, "InvalidArgument", ONE_AUTH)
        if seen.method not in ("GET", "HEAD"):
            return make_xml_error(405, "MethodNotAllowed", "The specified method is not allowed.")
        refused = self._judge(seen)
        if refused is not None:
            return make_xml_error(403, "AccessDenied", refused)
        file = self._world.find_file(seen.attachment_id or 0)
        if file is None or self._world.is_deleted(file.id) or (seen.kind == "public" and not file.public):
            return make_xml_error(404, "NoSuchKey", "The specified key does not exist.")
        return self._answer_file(seen, file)

    def _judge(self, seen: SeenRequest) -> str | None:
        if seen.kind == "public":
            return None
        fields = dict(parse_qsl(seen.query, keep_blank_values=True))
        now = datetime.now(UTC)
        if seen.path.startswith(S3_PREFIX):
            if seen.method == "HEAD":
                return "The request signature we calculated does not match the signature you provided."
            return judge_s3_query(self._secret, seen.path, fields, now)
        return judge_cloudfront_query(self._secret, seen.path, fields, now)

    def _answer_file(self, seen: SeenRequest, file: StoredFile) -> Answer:
        thumb = seen.kind == "thumb"
        data = self._cabinet.load_thumb(file.recipe) if thumb else self._cabinet.load(file.recipe)
        etag = '"' + hashlib.md5(data, usedforsecurity=False).hexdigest() + '"'
        stored_at = (file.created_at + timedelta(seconds=1)).astimezone(UTC)
        headers = {
            "ETag": etag,
            "Accept-Ranges": "bytes",
            "Last-Modified": stored_at.strftime(HTTP_DATE),
            "Server": "AmazonS3",
        }
        declared = file.declared_type or "binary/octet-stream"
        return _make_ranged(seen, data, declared.strip(), headers)

    def _answer_third_party(self, seen: SeenRequest) -> Answer:
        """A pixel that some mailing service would count; nobody should ever come here."""
        if not unquote(seen.path).startswith("/pixel/"):
            return make_xml_error(404, "NoSuchKey", "The specified key does not exist.")
        return Answer(200, TRACKING_PIXEL, "image/gif", {"Cache-Control": "no-store"})


def _make_ranged(seen: SeenRequest, data: bytes, declared: str, headers: dict[str, str]) -> Answer:
    wanted = seen.headers.get("range")
    valid = seen.headers.get("if-range", headers["ETag"]) in (headers["ETag"], headers["Last-Modified"])
    match = RANGE.match(wanted.strip()) if wanted and valid else None
    if match is None or match.group(0) == "bytes=-":
        return Answer(200, data, declared, headers)
    first, last = _read_bounds(match.group(1), match.group(2), len(data))
    if first >= len(data) or first > last:
        refused = make_xml_error(416, "InvalidRange", "The requested range is not satisfiable")
        refused.headers["Content-Range"] = f"bytes */{len(data)}"
        return refused
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Answer(206, data[first : last + 1], declared, headers)


def _read_bounds(first: str, last: str, length: int) -> tuple[int, int]:
    if not first:
        return max(0, length - int(last)), length - 1
    return int(first), min(int(last), length - 1) if last else length - 1


TRACKING_PIXEL = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"
)
