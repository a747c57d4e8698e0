from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys

import pytest

from gallery_app.demo import run_demo_helpdesk
from gallery_app.demo.helpdesk import API_KEY
from tests.demo.asking import fetch, make_authorization

START = (
    "import sys; from gallery_app.demo import run_demo_helpdesk; sys.exit(run_demo_helpdesk(sys.argv[1:]))"
)


def test_prints_its_address_serves_and_ends_with_a_signal():
    command = [sys.executable, "-c", START, "--fault", "float_headers", "--link-life-s", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        try:
            reply = fetch(said["url"] + "/api/v2/agents/me", make_authorization(said["api_key"]))
            assert (reply.status, reply.headers["x-ratelimit-total"]) == (200, "400.0")
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
    assert said["tickets"] >= 55
    assert len(API_KEY) == 20


def test_starts_without_pillow():
    code = (
        "import sys; from gallery_app.demo import DemoHelpdesk\n"
        "with DemoHelpdesk() as helpdesk: helpdesk.address\n"
        "assert not {'PIL', 'PySide6', 'httpx'} & set(sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-W", "error", "-c", code], check=False, timeout=60).returncode == 0
    )


@pytest.mark.parametrize(
    "arguments", [["--port", "70000"], ["--fault", "earthquake"], ["--rate", "-1"], ["--nonsense"]]
)
def test_usage_errors_exit_with_two(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        run_demo_helpdesk(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_faults_are_listed(capsys):
    assert run_demo_helpdesk(["--list-faults"]) == 0
    assert "slow_drip" in capsys.readouterr().out


def test_a_port_that_is_taken_is_an_expected_error(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert run_demo_helpdesk(["--port", str(taken.getsockname()[1])]) == 1
    assert capsys.readouterr().err.startswith("error: The demo helpdesk cannot listen.")
