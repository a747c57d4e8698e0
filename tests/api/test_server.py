"""The server's life: its port, its token, its end; and what is said where the extra is missing."""

import asyncio
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.api.serve import start_api
from gallery_app.api.server import RunningApi
from gallery_app.domain.serving_errors import ApiNotInstalled, PortTaken
from gallery_app.engine.engine import Engine
from gallery_app.engine.serving import Serving
from gallery_app.storage.paths import Paths
from tests.api.asking import serving


def on_engine(tmp_path, story):
    """Run a story with the use cases of an engine that has no helpdesk."""

    async def run():
        async with Engine(Paths(tmp_path / "config", tmp_path / "cache"), lambda _event: None) as engine:
            return await story(Serving(engine, tmp_path / "config"))

    return asyncio.run(run())


def test_a_taken_port_is_a_kind_error_and_leaves_no_token(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        async def story(use_cases):
            with pytest.raises(PortTaken, match=str(port)):
                await start_api(use_cases, port)

        on_engine(tmp_path, story)
    assert not list((tmp_path / "config").glob("*token*"))


def list_listening(port):
    """The addresses, in hexadecimal as the kernel tells them, that take connections on this port."""
    tables = [Path(f"/proc/net/{name}").read_text().splitlines()[1:] for name in ("tcp", "tcp6")]
    rows = [line.split() for table in tables for line in table]
    places = [row[1].split(":") for row in rows if row[3] == "0A"]
    return [address for address, number in places if int(number, 16) == port]


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="there is no /proc/net here")
def test_it_listens_on_this_computer_alone(tmp_path):
    async def story(use_cases):
        api = await start_api(use_cases, 0)
        port = int(api.url.rpartition(":")[2])
        listening = list_listening(port)
        await api.close()
        return listening

    assert on_engine(tmp_path, story) == ["0100007F"]


def test_its_end_takes_port_token_and_links_away(helpdesk, tmp_path):
    with serving(helpdesk, tmp_path) as asker:
        token_file, port = asker.api.token_file, asker.port
        assert token_file.exists()
        assert asker.ask("/docs").status == 200
    assert not list(token_file.parent.glob("*token*"))
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), 5)


def test_two_servers_have_different_tokens_and_links(helpdesk, tmp_path):
    with serving(helpdesk, tmp_path) as first, serving(helpdesk, tmp_path) as second:
        assert first.api.token_file != second.api.token_file
        assert first.token != second.token
        assert second.list(ticket_id=1, headers={"Authorization": f"Bearer {first.token}"}).status == 401
        link = first.list(ticket_id=4711, per_page=1).json["images"][0]["thumbnail_url"]
        assert second.ask(first.target_of(link)).status == 403


def test_without_a_helpdesk_it_says_so(tmp_path):
    async def story(use_cases):
        api = RunningApi(use_cases, 0)
        token = api.token_file.read_text()
        reader, writer = await asyncio.open_connection("127.0.0.1", int(api.url.rpartition(":")[2]))
        host = api.url.removeprefix("http://")
        request = f"GET /api/v1/image_gallery?ticket_id=1 HTTP/1.1\r\nHost: {host}\r\n"
        writer.write(f"{request}Authorization: Bearer {token}\r\nConnection: close\r\n\r\n".encode())
        answer = await reader.read()
        writer.close()
        await api.close()
        return answer

    answer = on_engine(tmp_path, story)
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b'"code":"no_account"' in answer


@pytest.mark.parametrize("missing", ["fastapi", "uvicorn"])
def test_where_the_extra_is_missing_it_says_what_to_install(tmp_path, missing):
    """In a program of its own: what is loaded stays loaded."""
    code = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "from gallery_app.__main__ import main; sys.exit(main(['serve', '--demo', '--json']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"GALLERY_APP_HOME": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == f"error: {ApiNotInstalled()}\n"
    assert done.stdout == ""


def test_nothing_of_the_extra_is_loaded_before_it_is_needed():
    code = (
        "import sys; import gallery_app.api.serve, gallery_app.cli.serve, gallery_app.start_window;"
        "print(sorted({'fastapi', 'uvicorn', 'pydantic', 'starlette'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
