"""`gallery-app serve` as a program: what it prints, what curl gets, and how it ends."""

import json
import os
import shutil
import signal
import subprocess
import sys

import pytest

from gallery_app.demo.scenario import Scenario
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import ROOT, find_below, running, wait_until_gone

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="not installed: curl")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def serve(its_variables, home, tmp_path):
    def start(*arguments):
        command = [sys.executable, "-m", "gallery_app", "serve", *arguments]
        return running(
            command, {**os.environ, **its_variables, "GALLERY_APP_HOME": str(home)}, tmp_path / "errors"
        )

    return start


def curl(*arguments):
    done = subprocess.run(["curl", "-sS", *arguments], capture_output=True, check=True, timeout=60, cwd=ROOT)
    return done.stdout


def finish(process, number):
    lanes = find_below(process.pid)
    process.send_signal(number)
    code = process.wait(20)
    wait_until_gone(lanes)
    return code


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_its_first_line_is_enough_for_a_program(serve, shared_helpdesk, home, tmp_path, number):
    with serve("--json") as process:
        told = json.loads(process.stdout.readline())
        assert told.keys() == {"url", "token_file"}
        with open(told["token_file"]) as file:  # noqa: PTH123 - as a script would
            token = file.read()
        assert os.stat(told["token_file"]).st_mode & 0o777 == 0o600  # noqa: PTH116 - as above
        page = json.loads(
            curl(
                "-H", f"Authorization: Bearer {token}",
                f"{told['url']}/api/v1/image_gallery?ticket_id={Scenario.TICKET_10}&per_page=100",
            )
        )  # fmt: skip
        own = {image["id"] for image in page["images"] if image["id"].startswith("attachment-")}
        assert own == picture_ids(shared_helpdesk.world, Scenario.TICKET_10)
        link = page["images"][0]["full_url"]
        assert curl("-o", tmp_path / "saved", "-w", "%{http_code}", link) == b"200"
        assert (tmp_path / "saved").stat().st_size > 100
        assert finish(process, number) == 0
        assert process.stdout.read() == ""
    assert (tmp_path / "errors").read_text() == ""
    assert not list((home / "config").glob("*token*"))
    log = home / "config" / "log" / "ticket-gallery.log"
    assert not log.exists()


def test_without_json_it_explains_itself_and_its_example_works(serve):
    with serve() as process:
        lines = []
        while not lines or "Ctrl-C" not in lines[-1]:
            lines.append(process.stdout.readline())
        (example,) = (line.strip() for line in lines if line.strip().startswith("curl "))
        done = subprocess.run(["sh", "-c", f"{example} -sS"], capture_output=True, timeout=60, check=True)
        assert json.loads(done.stdout)["total"] > 0
        assert finish(process, signal.SIGINT) == 0


@pytest.mark.thorough
def test_a_port_can_be_chosen_and_a_taken_one_is_explained(serve, tmp_path):
    with serve("--json") as first:
        url = json.loads(first.stdout.readline())["url"]
        port = url.rpartition(":")[2]
        with serve("--port", port) as second:
            assert second.wait(30) == 1
        assert f"error: Port {port} cannot be used." in (tmp_path / "errors").read_text()
        assert finish(first, signal.SIGTERM) == 0
    with serve("--json", "--port", port) as again:
        assert json.loads(again.stdout.readline())["url"] == url
        assert finish(again, signal.SIGTERM) == 0
