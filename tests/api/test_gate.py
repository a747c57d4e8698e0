"""Who may ask, how, and what every answer carries; and what happens to whoever goes away or says nothing."""

import asyncio
import logging
import socket
from contextlib import suppress

import pytest

from gallery_app.api import server
from gallery_app.api.gate import AT_ONCE, Gate, list_hosts
from gallery_app.demo.scenario import Scenario
from tests.api.asking import LIMIT_S, LIST

SAFE_HEADERS = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
}


def test_every_answer_is_safe_and_says_nothing_of_the_server(asker, picture):
    answers = [
        asker.list(ticket_id=Scenario.TICKET_1),
        asker.list(ticket_id=Scenario.UNKNOWN),
        asker.ask(asker.target_of(picture["thumbnail_url"])),
        asker.ask("/i/nothing"),
        asker.ask("/"),
        asker.ask("/", method="POST"),
        asker.ask("/", headers={"Host": "evil.example"}),
    ]
    for answer in answers:
        assert SAFE_HEADERS.items() <= answer.headers.items(), answer
        assert not {"server", "access-control-allow-origin", "set-cookie"} & answer.headers.keys()


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "localhost:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.1:{port}",
        "",
    ],
)
def test_a_name_that_is_not_ours_is_refused_as_dns_rebinding_would_send_it(asker, picture, host):
    sent = {"Host": host.format(port=asker.port)}
    assert asker.list(ticket_id=Scenario.TICKET_1, headers=sent).status == 421
    answer = asker.ask(asker.target_of(picture["thumbnail_url"]), headers=sent)
    assert (answer.status, answer.json["code"]) == (421, "foreign_host")


def test_without_a_host_or_with_two_nothing_is_answered(asker):
    assert asker.send(b"GET /docs HTTP/1.0\r\n\r\n").status == 421
    twice = f"GET /docs HTTP/1.1\r\nHost: {asker.host}\r\nHost: {asker.host}\r\n\r\n"
    assert asker.send(twice.encode()).status in (400, 421)


def test_both_ways_to_write_this_computer_are_ours():
    assert list_hosts(8080) == {b"127.0.0.1:8080", b"[::1]:8080"}
    assert list_hosts(80) >= {b"127.0.0.1", b"127.0.0.1:80"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:{port}"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": ""},
    ],
)
def test_pages_of_others_are_refused_even_with_all_they_need(asker, picture, headers):
    sent = {name: value.format(port=asker.port) for name, value in headers.items()}
    assert asker.list(ticket_id=Scenario.TICKET_1, headers=sent).status == 403
    answer = asker.ask(asker.target_of(picture["thumbnail_url"]), headers=sent)
    assert (answer.status, answer.json["code"]) == (403, "foreign_origin")


@pytest.mark.parametrize("site", ["none", "same-origin"])
def test_an_address_that_a_person_opens_works(asker, picture, site):
    answer = asker.ask(asker.target_of(picture["thumbnail_url"]), headers={"Sec-Fetch-Site": site})
    assert answer.status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
def test_only_reading_is_possible(asker, method):
    answer = asker.ask(f"{LIST}?ticket_id=4711", method=method)
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")
    assert answer.json["code"] == "wrong_method"


@pytest.mark.parametrize("headers", [{"Content-Length": "3"}, {"Transfer-Encoding": "chunked"}])
def test_a_body_is_refused_before_it_is_read(asker, headers):
    answer = asker.ask("/docs", headers=headers)
    assert (answer.status, answer.headers["connection"]) == (413, "close")


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("http://127.0.0.1/docs", 400),
        ("*", 400),
        ("/docs?" + "x" * 17_000, 414),
        ("/docs/", 404),
        ("//docs", 404),
    ],
)
def test_odd_targets_are_refused(asker, target, status):
    assert asker.ask(target).status == status


def test_what_is_not_http_is_closed(asker):
    answer = asker.send(b"\x16\x03\x01 hello\r\n\r\n")
    assert answer.status == 400


def test_whoever_says_nothing_is_closed_and_so_is_who_stops_in_the_middle(asker, monkeypatch):
    monkeypatch.setattr(server, "_HEAD_LIMIT_S", 0.05)
    for said in (b"", b"GET /docs HTT"):
        with socket.create_connection(("127.0.0.1", asker.port), LIMIT_S) as connection:
            connection.sendall(said)
            with suppress(ConnectionResetError):
                assert connection.recv(100) == b""


def test_nothing_is_logged_whatever_is_asked(asker, picture, caplog):
    with caplog.at_level(logging.INFO):
        asker.list(ticket_id=Scenario.TICKET_1)
        asker.ask(asker.target_of(picture["thumbnail_url"]))
        asker.ask(picture["thumbnail_url"].replace("k=", "k=0"))
        asker.send(b"nonsense\r\n\r\n")
        asker.ask("/docs", headers={"Connection": "Upgrade", "Upgrade": "websocket"})
    told = [record.getMessage() for record in caplog.records]
    assert not [line for line in told if asker.host in line or "/i/" in line or "uvicorn" in line]
    assert not [record for record in caplog.records if record.name.startswith(("uvicorn", "gallery_app.api"))]


# --- the gate by itself ---------------------------------------------------------------------------------


def make_scope(**changes):
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "raw_path": b"/",
        "query_string": b"",
        "headers": [],
    }
    return {**scope, "headers": [(b"host", b"127.0.0.1:1")], **changes}


class Client:
    """Stays until `leaves` is set, and keeps what it is sent."""

    def __init__(self):
        self.leaves = asyncio.Event()
        self.sent = []

    async def receive(self):
        await self.leaves.wait()
        return {"type": "http.disconnect"}

    async def send(self, message):
        self.sent.append(message)

    @property
    def status(self):
        return self.sent[0]["status"]


class Endless:
    """An application that works for ever."""

    def __init__(self):
        self.count = 0
        self.begun = asyncio.Event()
        self.all_begun = asyncio.Event()
        self.ended = asyncio.Event()

    async def __call__(self, scope, receive, send):
        self.begun.set()
        self.count += 1
        if self.count == AT_ONCE:
            self.all_begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.ended.set()


def test_a_client_that_goes_away_takes_its_work_with_it():
    async def story():
        app, client = Endless(), Client()
        gate = Gate(app, list_hosts(1))
        asking = asyncio.create_task(gate(make_scope(), client.receive, client.send))
        await app.begun.wait()
        client.leaves.set()
        await asking
        assert app.ended.is_set()

    asyncio.run(story())


def test_what_is_under_way_can_be_ended_and_is_told_so():
    async def story():
        app, client = Endless(), Client()
        gate = Gate(app, list_hosts(1))
        asking = asyncio.create_task(gate(make_scope(), client.receive, client.send))
        await app.begun.wait()
        await gate.end_all()
        await asking
        assert app.ended.is_set()
        assert client.status == 503

    asyncio.run(story())


def test_too_much_at_once_is_refused():
    async def story():
        app = Endless()
        gate = Gate(app, list_hosts(1))
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                client = Client()
                group.create_task(gate(make_scope(), client.receive, client.send))
            await app.all_begun.wait()
            late = Client()
            await gate(make_scope(), late.receive, late.send)
            assert late.status == 503
            await gate.end_all()

    asyncio.run(story())


def test_a_bug_is_logged_and_told_without_its_words(caplog):
    async def story():
        async def broken(*_):
            raise RuntimeError("a secret")

        client = Client()
        await Gate(broken, list_hosts(1))(make_scope(), client.receive, client.send)
        assert client.status == 500
        assert b"secret" not in client.sent[1]["body"]

    asyncio.run(story())
    assert "bug" in caplog.text
