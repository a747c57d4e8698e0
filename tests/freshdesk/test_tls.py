import asyncio
import ssl
from pathlib import Path
from typing import Any

import httpcore
import pytest

from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.freshdesk import tls
from gallery_app.freshdesk.netguard import GuardedBackend
from tests.freshdesk.certificates import make_certificate

NAME = "storage.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("tls"), NAME)


def _ask(certificate: Path, host: str, context: ssl.SSLContext) -> Any:
    """Status of a GET over TLS to a server here, found through a made-up look-up; or the error."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    async def look_up(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    async def story() -> Any:
        own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        own.load_cert_chain(certificate)
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=own)
        port = server.sockets[0].getsockname()[1]
        backend = GuardedBackend(loopback=True, resolve=look_up)
        async with httpcore.AsyncConnectionPool(ssl_context=context, network_backend=backend) as pool:
            try:
                return (await pool.request("GET", f"https://{host}:{port}/")).status
            except httpcore.ConnectError as error:
                return error
            finally:
                server.close()
                await server.wait_closed()

    return asyncio.run(story())


def test_the_judged_address_is_connected_to_and_the_name_is_on_the_certificate(certificate):
    context = ssl.create_default_context(cafile=certificate)
    assert _ask(certificate, NAME, context) == 200


@pytest.mark.parametrize("trusted", [True, False], ids=["wrong name", "unknown issuer"])
def test_a_refused_certificate_is_told_in_words(certificate, trusted):
    context = ssl.create_default_context(cafile=certificate) if trusted else tls.make_empty_context()
    error = _ask(certificate, "other.example" if trusted else NAME, context)
    told = tls.find_certificate_error(error)
    assert isinstance(told, HelpdeskUnreachable)
    assert "certificate" in told.title


def test_an_ordinary_failure_is_no_certificate_error():
    assert tls.find_certificate_error(ConnectionResetError()) is None


def test_the_system_context_checks_names_and_never_logs_session_keys(monkeypatch, tmp_path):
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    context = tls.make_system_context()
    assert context.check_hostname
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    assert not (tmp_path / "keys").exists()


def test_a_store_that_cannot_be_read_is_told(monkeypatch):
    def fail() -> ssl.SSLContext:
        raise ssl.SSLError("no store")

    monkeypatch.setattr(tls, "make_system_context", fail)
    with pytest.raises(HelpdeskUnreachable, match="certificates"):
        asyncio.run(tls.make_context(loopback=False))


def test_loopback_does_not_read_the_systems_store():
    context = asyncio.run(tls.make_context(loopback=True))
    assert context.cert_store_stats()["x509_ca"] == 0
    assert context.verify_mode == ssl.CERT_REQUIRED
