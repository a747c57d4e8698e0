"""Third-party pictures: which addresses may be asked at all, and what such a request does and does not do."""

import asyncio
from datetime import UTC, datetime

import pytest

from gallery_app.domain import errors
from gallery_app.freshdesk.addresses import find_url_parts
from gallery_app.freshdesk.download import FileClient
from gallery_app.freshdesk.file_link import FileLink
from gallery_app.freshdesk.image_sources import AccountHost, RemotePicture, find_source
from gallery_app.freshdesk.urls import is_stranger_url
from tests.freshdesk.scripted_server import Reply, scripted
from tests.freshdesk.test_download import AT_ONCE, PNG, Collected

ACME = AccountHost("acme.freshdesk.com", loopback=False)


def make_link(url):
    parts = find_url_parts(url)
    assert parts is not None
    return FileLink(
        parts, told_by_freshdesk=False, received_at=datetime(2026, 1, 1, tzinfo=UTC), is_stranger=True
    )


@pytest.mark.parametrize(
    ("src", "is_askable"),
    [
        ("https://img.example.com/logo.png", True),
        ("//img.example.com/logo.png?u=1", True),
        ("http://img.example.com/logo.png", True),  # asked by https, as any link of a message
        ("https://img.example.com:8443/logo.png", False),
        ("http://img.example.com:8080/logo.png", False),
        ("https://ana:secret@img.example.com/logo.png", False),
        ("https://127.0.0.1/logo.png", False),
        ("https://localhost/logo.png", False),
        ("https://[::1]/logo.png", False),
    ],
)
def test_only_plain_https_is_ever_asked(src, is_askable):
    source = find_source(src, ACME)
    assert isinstance(source, RemotePicture)
    assert (source.parts is not None) == is_askable
    assert "secret" not in repr(source)


@pytest.mark.parametrize(
    "host", ["10.0.0.1", "192.168.1.1", "169.254.169.254", "[fd00::1]", "2130706433", "127.1"]
)
def test_a_private_network_is_never_reached(host):
    parts = find_url_parts(f"https://{host}/p.png")
    assert parts is None or is_stranger_url(parts, loopback=False)  # the address is judged when it is known

    async def ask():
        async with FileClient(api_origin="https://acme.freshdesk.com", policy=AT_ONCE) as client:
            await client.download(make_link(f"https://{host}/p.png"), Collected(), declared_bytes=None)

    if parts is not None:
        with pytest.raises(errors.HostNotAllowed, match="private network"):
            asyncio.run(ask())


def load(script, path="/logo.png"):
    async def whole():
        async with scripted(script) as server, FileClient(api_origin=server.origin, policy=AT_ONCE) as client:
            sink = Collected()
            try:
                await client.download(make_link(server.origin + path), sink, declared_bytes=None)
            except errors.GalleryError as error:
                return error, sink, server.seen
            return None, sink, server.seen

    return asyncio.run(whole())


def test_one_request_that_tells_no_more_than_it_must():
    error, sink, seen = load(lambda _: Reply(200, PNG, {"Set-Cookie": "who=ana"}))
    assert error is None
    assert sink.data == PNG
    (request,) = seen
    assert set(request.headers) == {"host", "user-agent", "accept", "accept-encoding"}


def test_a_redirect_is_judged_as_its_first_address_was():
    def script(seen):
        where = "/there.png" if seen.path == "/here.png" else "https://tracker.example.net/p.gif"
        return Reply(302, headers={"Location": where}) if seen.path != "/end.png" else Reply(200, PNG)

    error, _, seen = load(script, "/here.png")
    assert isinstance(error, errors.HostNotAllowed)
    assert [request.path for request in seen] == ["/here.png", "/there.png"]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_what_its_host_refuses_is_not_asked_twice(status):
    error, _, seen = load(lambda _: Reply(status))
    assert isinstance(error, errors.FileGone)
    assert len(seen) == 1


def test_through_a_proxy_nothing_is_asked(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")

    async def ask():
        async with FileClient(api_origin="https://acme.freshdesk.com", policy=AT_ONCE) as client:
            await client.download(
                make_link("https://img.example.com/p.png"), Collected(), declared_bytes=None
            )

    with pytest.raises(errors.HostNotAllowed, match="through a proxy"):
        asyncio.run(ask())
