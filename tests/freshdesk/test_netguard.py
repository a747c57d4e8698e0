import asyncio
from typing import Any

import httpcore
import pytest

from gallery_app.domain.errors import HostNotAllowed
from gallery_app.freshdesk.netguard import GuardedBackend, is_loopback, is_public, resolve

PUBLIC = ["8.8.8.8", "52.219.72.1", "2a05:d050:8010::1", "2600:1f18::1", "1.1.1.1"]
PRIVATE = [
    "0.0.0.0",  # noqa: S104 - an address to refuse, nothing is bound
    "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.1.2.3", "169.254.169.254", "172.16.0.1", "192.0.0.8",
    "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "203.0.113.1", "224.0.0.1", "239.1.1.1",
    "240.0.0.1", "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8",
    "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:53aa::1", "2001:db8::1", "fc00::1", "fe80::1",
    "fe80::1%eth0", "2600::1%eth0", "ff02::1", "100::1", "3fff::1", "2130706433", "0x7f.1", "127.1",
    "localhost", "",
]  # fmt: skip


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address):
    assert is_public(address)


@pytest.mark.parametrize("address", PRIVATE)
def test_addresses_that_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    ("address", "expected"), [("127.0.0.1", True), ("::1", True), ("8.8.8.8", False), ("x", False)]
)
def test_loopback_addresses(address, expected):
    assert is_loopback(address) is expected


class _Inner(httpcore.AsyncNetworkBackend):
    def __init__(self, broken=()) -> None:
        self.connected: list[str] = []
        self._broken = broken

    async def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None) -> Any:
        self.connected.append(host)
        if host in self._broken:
            raise httpcore.ConnectError
        return httpcore.AsyncMockStream([])


def _connect(answers, *, loopback=False, broken=()) -> Any:
    inner, asked = _Inner(broken), []

    async def look_up(host, _port) -> Any:
        asked.append(host)
        if isinstance(answers, Exception):
            raise answers
        return answers

    backend = GuardedBackend(loopback=loopback, resolve=look_up, inner=inner)
    try:
        asyncio.run(backend.connect_tcp("storage.example", 443))
    except (HostNotAllowed, httpcore.ConnectError) as error:
        return inner.connected, asked, type(error)
    return inner.connected, asked, None


def test_the_judged_address_is_connected_to_and_the_name_looked_up_once():
    assert _connect(["52.219.72.1"]) == (["52.219.72.1"], ["storage.example"], None)


@pytest.mark.parametrize("answers", [["127.0.0.1"], ["52.219.72.1", "10.0.0.1"], ["::ffff:10.0.0.1"], []])
def test_one_private_answer_refuses_all(answers):
    assert _connect(answers) == ([], ["storage.example"], HostNotAllowed)


def test_the_next_address_is_tried_when_one_does_not_answer():
    connected, _, error = _connect(["2600::1", "52.219.72.1"], broken=("2600::1",))
    assert connected == ["2600::1", "52.219.72.1"]
    assert error is None


def test_when_none_answers_it_is_a_connect_error():
    assert _connect(["52.219.72.1"], broken=("52.219.72.1",))[2] is httpcore.ConnectError


def test_a_name_that_does_not_resolve_is_a_connect_error():
    assert _connect(OSError("no such name"))[2] is httpcore.ConnectError


@pytest.mark.parametrize(("answers", "error"), [(["127.0.0.1"], None), (["8.8.8.8"], HostNotAllowed)])
def test_a_loopback_account_reaches_loopback_only(answers, error):
    assert _connect(answers, loopback=True)[2] is error


def test_odd_spellings_of_loopback_resolve_to_what_is_refused():
    addresses = asyncio.run(resolve("127.0.0.1", 443))
    assert addresses == ["127.0.0.1"]
    assert not any(is_public(address) for address in addresses)
