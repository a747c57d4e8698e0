"""Asking for the newest version: what the server sees of us, and that nothing it does can hold or lead us."""

import asyncio
import json
import sys

import pytest

from gallery_app.domain.release import Release
from gallery_app.freshdesk.release import fetch_release
from tests.freshdesk.certificates import make_certificate
from tests.freshdesk.scripted_server import Reply, make_json_reply, scripted
from tests.freshdesk.test_reach import NAME, closed_port, listening, make_tls, open_tunnels_to

unix = pytest.mark.skipif(sys.platform != "linux", reason="the proxy and the trust by variables")
PAGE = "https://127.0.0.1/releases/1.2.0"
GOOD = json.dumps({"version": "1.2.0", "page": PAGE})


def ask(reply, *, limit_s=10.0):
    """What comes of asking a server that answers so, and the requests that it saw."""

    async def story():
        async with scripted(lambda _seen: reply) as server:
            return await fetch_release(f"{server.origin}/latest.json", limit_s=limit_s), server.seen

    return asyncio.run(story())


def test_it_is_one_plain_get_that_tells_nothing_of_us():
    answer, (seen,) = ask(make_json_reply(GOOD))
    assert answer.release == Release("1.2.0", PAGE)
    assert answer.problem == ""
    assert seen.target == "/latest.json"
    assert seen.headers["user-agent"] == "ticket-gallery"
    assert set(seen.headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_a_cookie_that_is_set_does_not_come_back():
    async def story():
        reply = make_json_reply(GOOD, Set_Cookie="id=7; Path=/")
        async with scripted(lambda _seen: reply) as server:
            for _ in range(2):
                await fetch_release(f"{server.origin}/latest.json")
            return server.seen

    assert [seen.headers.get("cookie") for seen in asyncio.run(story())] == [None, None]


@pytest.mark.parametrize("status", [301, 302, 307, 401, 404, 429, 500, 204])
def test_no_redirect_is_followed_and_no_other_status_read(status):
    answer, seen = ask(Reply(status, b"", {"Location": "/elsewhere"}))
    assert (answer.release, answer.problem) == (None, "it has no answer to that now")
    assert [each.path for each in seen] == ["/latest.json"]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, b"<html>sign in</html>"),
        Reply(200, b"x" * 5000),
        Reply(200, GOOD.encode(), {"Content-Encoding": "br"}),
        Reply(200, GOOD.encode(), {"Content-Encoding": "gzip"}),
    ],
)
def test_what_is_not_as_agreed_is_not_read(reply):
    answer, _seen = ask(reply)
    assert (answer.release, answer.problem) == (None, "what it answered could not be read")


def test_a_server_that_holds_is_given_up_at_the_limit():
    answer, _seen = ask(Reply(200, b"{", promised=100, hold=True), limit_s=0.3)
    assert (answer.release, answer.problem) == (None, "it did not answer in time")


def test_a_port_that_is_closed_is_said():
    async def story():
        return await fetch_release(f"http://127.0.0.1:{await closed_port()}/latest.json")

    assert asyncio.run(story()).problem == "the connection was refused"


@pytest.mark.parametrize("address", ["http://releases.example/x", "ftp://releases.example", "", "x"])
def test_plain_http_is_for_this_computer_alone(address):
    with pytest.raises(ValueError, match="https"):
        asyncio.run(fetch_release(address))


async def answer_version(reader, writer):
    head = await reader.readuntil(b"\r\n\r\n")
    told = json.dumps({"version": "1.2.0", "page": f"https://{NAME}/1.2.0"}).encode()
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(told), told))
    assert b"authorization" not in head.lower()
    await writer.drain()
    writer.close()


@unix
@pytest.mark.parametrize("is_trusted", [True, False])
def test_over_tls_with_the_systems_trust_and_no_other(tmp_path, monkeypatch, is_trusted):
    certificate = make_certificate(tmp_path, NAME)
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    async def story():
        async with (
            listening(answer_version, make_tls(certificate)) as port,
            listening(open_tunnels_to(port, [])) as proxy,
        ):
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy}")
            return await fetch_release(f"https://{NAME}/latest.json")

    answer = asyncio.run(story())
    if is_trusted:
        assert answer.release == Release("1.2.0", f"https://{NAME}/1.2.0")
    else:
        assert answer.problem.startswith("its certificate is not trusted")
