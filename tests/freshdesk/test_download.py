import asyncio
import gzip
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain import errors
from gallery_app.freshdesk.addresses import find_url_parts
from gallery_app.freshdesk.download import REDIRECTS_MAX, Downloaded, FileClient, _follow
from gallery_app.freshdesk.download_limits import DownloadLimits, SpeedCheck, is_page
from gallery_app.freshdesk.file_link import FileLink
from gallery_app.freshdesk.retry import RetryPolicy
from gallery_app.freshdesk.server_clock import ServerClock
from tests.freshdesk.made_time import MadeTime
from tests.freshdesk.scripted_server import Reply, Script, ScriptedServer, scripted
from tests.freshdesk.tokens import make_token

PATH = "/euc-cdn.freshdesk.com/data/helpdesk/attachments/production/7/original/a.png"
INLINE = f"/inline/attachment?token={make_token({'id': 7})}"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400
AT_ONCE = RetryPolicy(tries=3, first_wait_s=0.0)


class Collected:
    def __init__(self) -> None:
        self.data = b""
        self.restarts = 0
        self.writes = 0

    def restart(self) -> None:
        self.data = b""
        self.restarts += 1

    def write(self, data: bytes) -> None:
        self.data += data
        self.writes += 1


def _make_link(url: str, *, told: bool = True) -> FileLink:
    parts = find_url_parts(url)
    assert parts is not None
    return FileLink(parts, told_by_freshdesk=told, received_at=datetime(2026, 1, 1, tzinfo=UTC))


Story = Callable[[FileClient, ScriptedServer], Awaitable[Any]]


def _run(script: Script, story: Story, **options: Any) -> Any:
    async def whole() -> Any:
        async with (
            scripted(script) as server,
            FileClient(api_origin=server.origin, **{"policy": AT_ONCE, **options}) as client,
        ):
            return await story(client, server)

    return asyncio.run(whole())


def _load(script: Script, *, declared_bytes: int | None = None, path: str = PATH, **options: Any) -> Any:
    """(What came of it, the sink, the requests)."""

    async def story(client, server) -> Any:
        sink = Collected()
        try:
            result = await client.download(
                _make_link(server.origin + path), sink, declared_bytes=declared_bytes
            )
        except errors.GalleryError as error:
            result = type(error)
        return result, sink, server.seen

    return _run(script, story, **options)


@pytest.mark.parametrize("declared_bytes", [None, len(PNG), len(PNG) - 5])
@pytest.mark.parametrize(
    "reply", [Reply(200, PNG), Reply(200, PNG, promised=None), Reply(200, PNG, pieces=900)]
)
def test_a_whole_file(reply, declared_bytes):
    reply.headers = {"Content-Type": "image/x-png"}
    result, sink, seen = _load(lambda _: reply, declared_bytes=declared_bytes)
    is_proven = reply.promised is not None or declared_bytes == len(PNG)
    assert result == Downloaded(len(PNG), "image/x-png", is_proven)
    assert sink.data == PNG
    assert (sink.restarts, len(seen)) == (0, 1)


def test_requests_carry_nothing_that_tells_who_asks():
    _, _, seen = _load(lambda _: Reply(200, PNG, {"Set-Cookie": "a=b"}))
    assert set(seen[0].headers) == {"host", "user-agent", "accept", "accept-encoding"}
    assert seen[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    ("reply", "error", "requests"),
    [
        (Reply(403, b"<Error><Message>Request has expired</Message></Error>"), errors.LinkExpired, 1),
        (Reply(400, b"<Error><Code>InvalidArgument</Code></Error>"), errors.LinkExpired, 1),
        (Reply(401), errors.LinkExpired, 1),
        (Reply(404, b"<Error><Code>NoSuchKey</Code></Error>"), errors.FileGone, 1),
        (Reply(410), errors.FileGone, 1),
        (Reply(206, PNG), errors.NotAFile, 1),
        (Reply(204), errors.NotAFile, 1),
        (Reply(503, b"<Error><Code>SlowDown</Code></Error>"), errors.HelpdeskTroubled, 3),
        (Reply(500), errors.HelpdeskTroubled, 3),
        (Reply(429), errors.HelpdeskTroubled, 3),
        (Reply(200, PNG[:500], promised=len(PNG)), errors.FileCut, 3),
        (Reply(200, PNG[:500], promised=len(PNG), reset=True), errors.FileCut, 3),
        (Reply(200, PNG[:500], promised=None), errors.FileCut, 3),
        (Reply(200, PNG, promised=len(PNG) - 100), errors.FileCut, 3),
        (Reply(200, b""), errors.FileCut, 3),
        (Reply(200, b"<?xml version='1.0'?><Error/>"), errors.NotAFile, 1),
        (Reply(200, b"\xef\xbb\xbf \n<!DOCTYPE html><html>" + PNG), errors.NotAFile, 1),
        (Reply(200, b'{"code":"access_denied"}'), errors.NotAFile, 1),
        (Reply(200, gzip.compress(PNG), {"Content-Encoding": "gzip"}), errors.NotAFile, 1),
        (Reply(200, PNG, promised=10**9), errors.FileTooLarge, 1),
        (Reply(200, PNG + bytes(200_000), promised=None), errors.FileTooLarge, 1),
        (Reply(302), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": "http://[::1"}), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": "//[x]/"}), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": "http://\xe9\xff:99999999/"}), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": "file:///etc/passwd"}), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": "https://tracker.example/p.gif"}), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": "/pixel/open.gif"}), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": f"http://127.0.0.2{INLINE}"}), errors.HostNotAllowed, 1),
        (Reply(302, headers={"Location": INLINE}), errors.HostNotAllowed, REDIRECTS_MAX + 1),
    ],
)  # fmt: skip
def test_what_is_no_whole_file(reply, error, requests):
    result, _, seen = _load(lambda _: reply, declared_bytes=len(PNG))
    assert result is error
    assert len(seen) == requests


def test_svg_is_a_file_that_fails_later():
    svg = b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>"
    assert _load(lambda _: Reply(200, svg))[0].size_bytes == len(svg)


def test_an_empty_file_that_was_declared_empty_is_whole():
    assert _load(lambda _: Reply(200, b""), declared_bytes=0)[0] == Downloaded(0, "")


def test_redirects_are_followed_and_their_connection_kept():
    def script(seen) -> Any:
        if seen.path.startswith("/inline"):
            return Reply(302, b"<html>moved</html>", {"Location": f"{PATH}?X-Amz-Expires=300"})
        return Reply(200, PNG)

    async def story(client, server) -> Any:
        sink = Collected()
        await client.download(_make_link(server.origin + INLINE, told=False), sink, declared_bytes=None)
        return sink.data, [seen.target for seen in server.seen], server.connections

    assert _run(script, story) == (PNG, [INLINE, f"{PATH}?X-Amz-Expires=300"], 1)


def test_a_cut_file_begins_again_from_the_start():
    replies = iter([Reply(200, PNG[:5000], promised=len(PNG), reset=True), Reply(503), Reply(200, PNG)])
    result, sink, seen = _load(lambda _: next(replies), declared_bytes=len(PNG))
    assert result.size_bytes == len(PNG)
    assert sink.data == PNG
    assert (sink.restarts, len(seen)) == (2, 3)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/pixel/open.gif",
        "https://tracker.example/x.png",
        "http://127.0.0.1:1/api/v2/tickets",
    ],
)
def test_links_that_may_not_be_opened_are_not_connected_to(url):
    async def story(client, server) -> Any:
        with pytest.raises(errors.HostNotAllowed):
            await client.download(_make_link(url), Collected(), declared_bytes=None)
        return server.connections

    assert _run(lambda _: Reply(200, PNG), story) == 0


def test_loopback_is_no_storage_of_a_real_account():
    async def story(_client, server) -> Any:
        async with FileClient(api_origin="https://acme.freshdesk.com") as client:
            with pytest.raises(errors.HostNotAllowed):
                await client.download(_make_link(server.origin + PATH), Collected(), declared_bytes=None)
        return server.connections

    assert _run(lambda _: Reply(200, PNG), story) == 0


@given(
    st.one_of(
        st.text(st.characters(max_codepoint=255), max_size=60), st.from_regex(r"(https?:)?//[\[\]:@%a1.]*/?")
    )
)
def test_no_location_breaks_the_following(location):
    here = find_url_parts(f"http://127.0.0.1:1{PATH}")
    assert here is not None
    try:
        moved_to = _follow(here, location)
    except errors.HostNotAllowed:
        return
    assert moved_to.scheme in ("http", "https")


@pytest.mark.parametrize("date", ["Fri, 31 Dec 9999 23:59:59 -1200", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_date_at_the_end_of_time_breaks_no_download(date):
    clock = ServerClock()
    clock.learn(date)
    path = f"{PATH}?X-Amz-Date=99991231T235900Z&X-Amz-Expires=30"
    assert _load(lambda _: Reply(200, PNG), path=path, clock=clock)[0] == Downloaded(len(PNG), "")


def test_a_stale_link_is_not_even_asked_for():
    clock = ServerClock(MadeTime().clock)
    clock.learn("Thu, 01 Jan 2026 00:04:40 GMT")
    path = f"{PATH}?X-Amz-Date=20260101T000000Z&X-Amz-Expires=300"
    result, _, seen = _load(lambda _: Reply(200, PNG), path=path, clock=clock)
    assert result is errors.LinkExpired
    assert seen == []


@pytest.mark.parametrize(
    "limits",
    [DownloadLimits(deadline_s=0.05, deadline_bytes_per_s=10**9), DownloadLimits(idle_s=0.05)],
    ids=["total deadline", "silence"],
)
def test_a_file_that_never_ends_is_slow_and_not_asked_for_again(limits):
    reply = Reply(200, PNG[:1000], promised=len(PNG), hold=True)
    result, _, seen = _load(lambda _: reply, declared_bytes=len(PNG), limits=limits)
    assert result is errors.FileSlow
    assert len(seen) == 1


def test_a_drip_is_ended_by_its_rate():
    time = MadeTime()
    check = SpeedCheck(DownloadLimits(slowest_bytes_per_s=4000, window_s=15), time.clock)
    for _ in range(30):
        time.now += 1
        check.count(5000)
    time.now += 14
    check.count(100)
    time.now += 2
    with pytest.raises(errors.FileSlow):
        check.count(100)


@pytest.mark.parametrize(
    ("declared_bytes", "limit_bytes"),
    [(None, 64 << 20), (10_000_000, 11_000_000), (11, 11 + 65_536), (10**12, 64 << 20)],
)
def test_how_much_is_taken(declared_bytes, limit_bytes):
    assert DownloadLimits().make_limit_bytes(declared_bytes) == limit_bytes


def test_the_deadline_grows_with_the_size():
    assert DownloadLimits().make_deadline_s(5_000_000) == 160


@pytest.mark.parametrize(
    ("head", "page"),
    [
        (b"<html>", True), (b"  <!DOCTYPE html>", True), (b"<?xml?><Error>", True), (b'{"a":1}', True),
        (b"[]", True), (b"[{", True), (b"<svg>", False), (b"<?xml?>\n<!-- x --><SVG>", False), (PNG, False),
        (b"", False),
        (b"\xff\xd8\xff", False),
        (b"GIF89a", False), (b"RIFF", False), (b"{nonsense", False), (b"not a picture", False),
    ],
)  # fmt: skip
def test_pages_by_their_first_bytes(head, page):
    assert is_page(head) is page


def test_cancelling_closes_the_socket_at_once():
    async def story(client, server) -> Any:
        link = _make_link(server.origin + PATH)
        loading = asyncio.create_task(client.download(link, Collected(), declared_bytes=None))
        await server.held.wait()
        began = asyncio.get_running_loop().time()
        loading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await loading
        await asyncio.wait_for(server.hung_up.wait(), 1)
        return asyncio.get_running_loop().time() - began

    assert _run(lambda _: Reply(200, PNG[:1000], promised=len(PNG), hold=True), story) < 0.05


def test_what_the_sink_raises_comes_through():
    class Full(Collected):
        def write(self, data: bytes) -> None:
            raise errors.DiskFull

    async def story(client, server) -> Any:
        with pytest.raises(errors.DiskFull):
            await client.download(_make_link(server.origin + PATH), Full(), declared_bytes=None)
        return len(server.seen)

    assert _run(lambda _: Reply(200, PNG), story) == 1


def test_no_more_connections_than_told():
    async def story(client, server) -> Any:
        async with asyncio.TaskGroup() as group:
            for _ in range(20):
                link = _make_link(server.origin + PATH)
                group.create_task(client.download(link, Collected(), declared_bytes=None))
        return server.connections, len(server.seen)

    assert _run(lambda _: Reply(200, PNG), story, connections=3) == (3, 20)


def test_an_error_does_not_tell_the_link():
    async def story(client, server) -> Any:
        query = "?X-Amz-Signature=7509feed"
        with pytest.raises(errors.GalleryError) as caught:
            await client.download(_make_link(server.origin + PATH + query), Collected(), declared_bytes=5)
        return f"{caught.value!r} {caught.value} {caught.value.__cause__!r} {caught.value.__context__!r}"

    assert "7509feed" not in _run(lambda _: Reply(200, b"x", promised=5, reset=True), story)


def test_a_link_that_is_received_late_uses_the_servers_clock():
    link = _make_link(f"http://127.0.0.1:1{PATH}?X-Amz-Date=20260101T000000Z&X-Amz-Expires=300")
    assert link.is_stale(link.received_at + timedelta(seconds=290))


def test_an_unknown_size_gets_its_time_when_the_answer_tells_it():
    limits = DownloadLimits(deadline_s=0.05, deadline_bytes_per_s=1000, idle_s=5.0)
    slow = Reply(200, PNG, pieces=3000)
    assert _load(lambda _: slow, limits=limits)[0].size_bytes == len(PNG)
    assert (
        _load(lambda _: Reply(200, PNG[:1000], promised=None, hold=True), limits=limits)[0] is errors.FileSlow
    )


def test_a_page_of_the_declared_size_is_the_file_that_was_sent():
    page = b"<!DOCTYPE html><html><body>not a picture</body></html>"
    result, sink, _ = _load(lambda _: Reply(200, page), declared_bytes=len(page))
    assert (result.size_bytes, sink.data) == (len(page), page)
    assert _load(lambda _: Reply(200, page), declared_bytes=len(page) + 1)[0] is errors.NotAFile
