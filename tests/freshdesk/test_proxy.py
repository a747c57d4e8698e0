import asyncio
import base64
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from gallery_app.domain import errors
from gallery_app.freshdesk.addresses import find_url_parts
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.freshdesk.download import FileClient
from gallery_app.freshdesk.file_link import FileLink
from gallery_app.freshdesk.proxy import ProxyServer, find_proxy
from gallery_app.freshdesk.retry import RetryPolicy
from tests.freshdesk.conftest import Collected
from tests.freshdesk.scripted_server import Reply, scripted
from tests.freshdesk.tokens import make_storage_url

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there the system's own settings count too"
)
ONCE = RetryPolicy(tries=1)
ACCOUNT = "https://acme.freshdesk.com"
STORAGE = "s3.eu-central-1.amazonaws.com"


@pytest.fixture
def set_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    def set_proxy(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return set_proxy


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy.example:3128"}, ProxyServer("http://proxy.example:3128")),
        ({"https_proxy": "proxy.example:3128/"}, ProxyServer("http://proxy.example:3128")),
        ({"https_proxy": "https://proxy.example"}, ProxyServer("https://proxy.example")),
        ({"all_proxy": "http://proxy.example:1"}, ProxyServer("http://proxy.example:1")),
        ({"http_proxy": "http://proxy.example:1"}, None),
        ({"https_proxy": "http://proxy.example:1", "no_proxy": ".freshdesk.com"}, None),
        (
            {"https_proxy": "http://ana:p%40ss%3Aw@proxy.example:1"},
            ProxyServer("http://proxy.example:1", ("ana", "p@ss:w")),
        ),
        ({"https_proxy": "ana:a@b@proxy.example:1"}, ProxyServer("http://proxy.example:1", ("ana", "a@b"))),
        ({"https_proxy": "http://ana@proxy.example:1"}, ProxyServer("http://proxy.example:1", ("ana", ""))),
    ],
)
def test_the_proxy_of_the_environment(set_proxy, variables, expected):
    set_proxy(**variables)
    assert find_proxy("acme.freshdesk.com", loopback=False) == expected
    assert find_proxy("127.0.0.1", loopback=True) is None


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks4", "socks", "ftp"])
def test_other_kinds_of_proxies_are_refused_in_words(set_proxy, scheme):
    set_proxy(all_proxy=f"{scheme}://proxy.example:1080")
    with pytest.raises(errors.HelpdeskUnreachable, match="not supported"):
        find_proxy("acme.freshdesk.com", loopback=False)


@pytest.mark.parametrize(
    "told", ["http://", "http://[::1", "http://a b", "http://proxy.example:x", "://x", "a@"]
)
def test_an_address_that_is_none_is_told(set_proxy, told):
    set_proxy(https_proxy=told)
    with pytest.raises(errors.HelpdeskUnreachable):
        find_proxy("acme.freshdesk.com", loopback=False)


def test_a_password_is_not_printed():
    assert "hush" not in repr(ProxyServer("http://proxy.example:1", ("ana", "hush")))


def _make_link() -> FileLink:
    parts = find_url_parts(make_storage_url(7))
    assert parts is not None
    return FileLink(parts, told_by_freshdesk=True, received_at=datetime(2026, 1, 1, tzinfo=UTC))


async def _fetch_me() -> None:
    async with FreshdeskClient(ACCOUNT, ApiKey("dEm0KeY4711"), policy=ONCE) as client:
        await client.fetch_me()


async def _download() -> None:
    async with FileClient(api_origin=ACCOUNT, policy=ONCE) as files:
        await files.download(_make_link(), Collected(), declared_bytes=None)


@pytest.mark.parametrize(
    ("ask", "place"), [(_fetch_me, "acme.freshdesk.com:443"), (_download, f"{STORAGE}:443")]
)
def test_the_proxy_is_told_its_user_and_password(set_proxy, ask, place):
    async def story() -> Any:
        async with scripted(lambda _: Reply(407)) as server:
            set_proxy(https_proxy=server.origin.replace("://", "://ana:p%C3%A4ss@"))
            with pytest.raises(errors.GalleryError):
                await ask()
            return server.seen[0]

    seen = asyncio.run(story())
    assert seen.target == place
    assert seen.headers["proxy-authorization"] == "Basic " + base64.b64encode("ana:päss".encode()).decode()


@pytest.mark.parametrize("ask", [_fetch_me, _download])
@pytest.mark.parametrize("told", ["socks5://127.0.0.1:9", "http://[::1", "http://a..b:1"])
def test_no_raw_exception_leaves(set_proxy, ask, told):
    set_proxy(all_proxy=told)
    with pytest.raises(errors.GalleryError):
        asyncio.run(ask())


def test_each_files_own_host_decides_about_the_proxy(set_proxy):
    async def story() -> Any:
        async with (
            scripted(lambda _: Reply(407)) as server,
            FileClient(api_origin=ACCOUNT, policy=ONCE) as files,
        ):
            set_proxy(https_proxy=server.origin, no_proxy="s3.amazonaws.com,attachment.freshdesk.com")
            with pytest.raises(errors.GalleryError):
                await files.download(_make_link(), Collected(), declared_bytes=None)
            direct = await files._open_pool("attachment.freshdesk.com", is_stranger=False)
            return len(server.seen), direct is await files._open_pool(STORAGE, is_stranger=False)

    assert asyncio.run(story()) == (1, False)
