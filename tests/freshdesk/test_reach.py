"""Whether a helpdesk can be reached: against real servers on loopback, direct, through a proxy, over TLS."""

import asyncio
import ssl
import sys
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from gallery_app.domain.errors import BadAddress
from gallery_app.freshdesk.reach import measure_reach
from tests.freshdesk.certificates import make_certificate
from tests.freshdesk.scripted_server import Reply, scripted

NAME = "acme.freshdesk.com"
unix = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there the system's own settings count too"
)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def date_of(moment):
    return {"Date": format_datetime(moment, usegmt=True)}


@asynccontextmanager
async def listening(serve, tls=None):
    """A server of the test's own loop; gives its port."""
    tasks = set()

    async def keep(reader, writer):
        if (task := asyncio.current_task()) is not None:
            tasks.add(task)
        try:
            await serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client hung up, or the test is over
        finally:
            writer.close()
            with suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    server = await asyncio.start_server(keep, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()


async def answer(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    date = format_datetime(datetime.now(UTC), usegmt=True)
    writer.write(f"HTTP/1.1 302 Found\r\nDate: {date}\r\nContent-Length: 0\r\n\r\n".encode())
    await writer.drain()


async def say_nothing(reader, _writer):
    await reader.read()


async def closed_port():
    async with listening(say_nothing) as port:
        return port


def make_tls(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def open_tunnels_to(port, seen):
    """A proxy that leads every CONNECT to one port of this computer, whatever host was asked for."""

    async def pump(reader, writer):
        with suppress(ConnectionError):
            while piece := await reader.read(65536):
                writer.write(piece)
                await writer.drain()
        writer.close()

    async def serve(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        seen.append(head)
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        try:
            await asyncio.gather(pump(reader, inner_writer), pump(inner_reader, writer))
        finally:
            inner_writer.close()
            with suppress(ConnectionError):
                await inner_writer.wait_closed()

    return serve


# --- reached --------------------------------------------------------------------------------------------


def test_one_that_answers_is_reached_with_no_key_and_no_page_read():
    async def story():
        async with scripted(lambda _seen: Reply(403, headers=date_of(datetime.now(UTC)))) as server:
            return await measure_reach(server.origin), server.seen

    reach, (seen,) = asyncio.run(story())
    assert (reach.problem, reach.by_proxy) == ("", False)
    assert 0 < reach.connect_s < 30
    assert abs(reach.clock_ahead_s) < 30
    assert seen.path == "/"
    assert "authorization" not in seen.headers


def test_a_redirect_is_not_followed():
    async def story():
        async with scripted(lambda _seen: Reply(302, headers={"Location": "/elsewhere"})) as server:
            await measure_reach(server.origin)
            return [seen.path for seen in server.seen]

    assert asyncio.run(story()) == ["/"]


@pytest.mark.parametrize("off", [timedelta(hours=-2), timedelta(days=3)])
def test_a_clock_that_is_wrong_is_measured(off):
    async def story():
        async with scripted(lambda _seen: Reply(headers=date_of(datetime.now(UTC) - off))) as server:
            return await measure_reach(server.origin)

    assert abs(asyncio.run(story()).clock_ahead_s - off.total_seconds()) < 30


def test_without_a_date_nothing_is_said_of_the_clock():
    async def story():
        async with scripted(lambda _seen: Reply()) as server:
            return await measure_reach(server.origin)

    assert asyncio.run(story()).clock_ahead_s is None


@unix
def test_over_tls_through_the_proxy_with_the_systems_trust(tmp_path, monkeypatch):
    certificate = make_certificate(tmp_path, NAME)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    seen = []

    async def story():
        async with (
            listening(answer, make_tls(certificate)) as port,
            listening(open_tunnels_to(port, seen)) as proxy,
        ):
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy}")
            return await measure_reach(f"https://{NAME}")

    reach = asyncio.run(story())
    assert (reach.problem, reach.by_proxy) == ("", True)
    assert reach.clock_ahead_s is not None
    assert seen[0].startswith(f"CONNECT {NAME}:443 ")


# --- not reached ----------------------------------------------------------------------------------------


def test_a_port_that_is_closed_refuses():
    async def story():
        return await measure_reach(f"http://127.0.0.1:{await closed_port()}")

    assert asyncio.run(story()).problem == "the connection was refused"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_one_that_says_nothing_is_given_up_at_the_limit(scheme):
    """Before the request with https, which waits for the handshake; after it with http."""

    async def story():
        async with listening(say_nothing) as port:
            began_at = asyncio.get_running_loop().time()
            reach = await measure_reach(f"{scheme}://127.0.0.1:{port}", limit_s=0.2)
            return reach, asyncio.get_running_loop().time() - began_at

    reach, took_s = asyncio.run(story())
    assert reach.problem == "it did not answer in time"
    assert took_s < 20


def test_a_certificate_that_is_not_trusted_is_said(tmp_path):
    async def story():
        async with listening(answer, make_tls(make_certificate(tmp_path, "localhost"))) as port:
            return await measure_reach(f"https://localhost:{port}")

    assert asyncio.run(story()).problem.startswith("its certificate is not trusted")


@unix
@pytest.mark.parametrize(
    ("name", "age_days", "problem"),
    [
        ("other.example", 0, "the certificate that was shown is another host's"),
        (NAME, 30, "its certificate has expired; this computer's clock may be wrong"),
        (NAME, -30, "its certificate is not valid yet; this computer's clock may be wrong"),
    ],
)
def test_other_faults_of_a_certificate_are_told_apart_and_name_no_host(
    tmp_path, monkeypatch, name, age_days, problem
):
    certificate = make_certificate(tmp_path, name, age_days=age_days)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    async def story():
        async with (
            listening(answer, make_tls(certificate)) as port,
            listening(open_tunnels_to(port, [])) as proxy,
        ):
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy}")
            return await measure_reach(f"https://{NAME}")

    assert asyncio.run(story()).problem == problem


def test_what_speaks_no_tls_is_said():
    async def refuse(reader, writer):
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    async def story():
        async with listening(refuse) as port:
            return await measure_reach(f"https://127.0.0.1:{port}")

    assert asyncio.run(story()).problem.startswith("no encrypted connection came about")


@unix
@pytest.mark.parametrize("status", [403, 407])
def test_a_proxy_that_refuses_is_said(monkeypatch, status):
    async def story():
        async with scripted(lambda _seen: Reply(status)) as server:
            monkeypatch.setenv("https_proxy", server.origin)
            return await measure_reach(f"https://{NAME}")

    reach = asyncio.run(story())
    assert (reach.problem, reach.by_proxy) == ("the proxy did not let the connection through", True)


@unix
def test_a_proxy_that_is_not_there_or_none_is_said(monkeypatch):
    async def story():
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{await closed_port()}")
        gone = await measure_reach(f"https://{NAME}")
        monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:1")
        return gone, await measure_reach(f"https://{NAME}")

    gone, odd = asyncio.run(story())
    assert gone.problem == "the connection was refused"
    assert odd.problem == "This kind of proxy is not supported"


def test_an_address_that_is_none_is_the_callers_mistake():
    with pytest.raises(BadAddress):
        asyncio.run(measure_reach("http://[::1"))
