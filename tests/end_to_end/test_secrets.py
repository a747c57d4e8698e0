"""After a full run of the app nothing that was written holds a key, a token or the signature of a link.

The helpdesk's own log of requests says which secrets there were: each one is searched for by its bytes in
everything that the run wrote, wherever that was.
"""

import base64
import json
import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.processes import LIMIT_S, running
from tests.end_to_end.secret_service import needs_secret_service, open_secret_service
from tests.end_to_end.virtual_desktop import needs_desktop

pytestmark = [pytest.mark.desktop, needs_desktop, needs_secret_service]
SECRET_FIELD = re.compile(r"(?:^|&)(?:X-Amz-Signature|X-Amz-Credential|Signature|token)=([^&]{16,})")
SHOWPIECE = str(Scenario.SHOWPIECE)


def find_secrets(helpdesk):
    """Every secret that went over the wire, in each spelling that it may be written in."""
    key = helpdesk.api_key
    secrets = {key, base64.b64encode(f"{key}:X".encode()).decode()}
    for request in helpdesk.requests.all():
        secrets.update(found[1] for found in SECRET_FIELD.finditer(request.query))
    return secrets


def find_written(folders, secrets):
    """Files below these folders that hold one of the secrets, in their bytes or their names."""
    return [
        (path, secret[:12])
        for folder in folders
        for path in folder.rglob("*")
        for secret in secrets
        if secret in path.name or (path.is_file() and secret.encode() in path.read_bytes())
    ]


def test_nothing_that_was_written_holds_a_secret(desktop, tmp_path):
    home, temporary, out = tmp_path / "home", tmp_path / "temporary", tmp_path / "out"
    temporary.mkdir()
    with (
        DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as helpdesk,
        open_secret_service(tmp_path / "store") as store,
    ):
        variables = {"GALLERY_APP_HOME": str(home), "TMPDIR": str(temporary)}

        def run(*arguments, typed=""):
            return subprocess.run(
                [sys.executable, "-m", "gallery_app", *arguments], env={**store.environment, **variables},
                input=typed, capture_output=True, text=True, timeout=LIMIT_S * 3, check=False,
            )  # fmt: skip

        said = [
            run("account", "add", helpdesk.address, typed=f"{helpdesk.api_key}\n"),
            run("account", "check"),
            run("gallery", "--ticket", SHOWPIECE, "--json"),
            run("search", "flickers", "--json"),
            run("export", "--ticket", SHOWPIECE, "--to", str(out / "safe")),
            run("export", "--ticket", SHOWPIECE, "--to", str(out / "claim"), "--preset", "claim"),
        ]
        assert {done.returncode for done in said} <= {0, 3}  # one picture of the showpiece is damaged
        assert {done.stderr for done in said} == {""}
        image = json.loads(said[2].stdout)["images"][0]["id"]
        said.append(run("inspect", "--ticket", SHOWPIECE, "--image", image, "--json"))
        helpdesk.faults.switch_on("status_500")
        said.append(run("gallery", "--ticket", str(Scenario.TICKET_1)))
        helpdesk.faults.clear()
        served = serve_links({**store.environment, **variables}, tmp_path / "serve.log")
        use_window(desktop, home, temporary, helpdesk)
        secrets = find_secrets(helpdesk) | served

    assert len(secrets) > 10  # the links of the showpiece's pictures at the least
    assert find_written([tmp_path], {helpdesk.address})  # the search would find them
    assert find_written([tmp_path], secrets) == []
    told = "".join(done.stdout + done.stderr for done in said)
    assert [secret for secret in secrets if secret in told] == []


def serve_links(environment, log: Path) -> set[str]:
    """Ask the local API for pictures and follow their links; gives its token and the links' signatures."""
    with running([sys.executable, "-m", "gallery_app", "serve", "--json"], environment, log) as server:
        assert server.stdout is not None
        told = json.loads(server.stdout.readline())
        token = Path(told["token_file"]).read_text("ascii")
        asked = Request(
            f"{told['url']}/api/v1/image_gallery?ticket_id={SHOWPIECE}",
            headers={"Authorization": f"Bearer {token}"},
        )
        with urlopen(asked, timeout=LIMIT_S) as answer:
            images = json.load(answer)["images"]
        links = [image[url] for image in images[:4] for url in ("thumbnail_url", "full_url")]
        for link in filter(None, links):
            with urlopen(link, timeout=LIMIT_S) as answer:
                assert answer.read()
        server.send_signal(signal.SIGTERM)
        assert server.wait(LIMIT_S) == 0
    signatures = {link.rpartition("s=")[2] for link in links if link}
    assert len(signatures) > 4
    return {token, *signatures}


def use_window(desktop, home: Path, temporary: Path, helpdesk) -> None:
    """Open a ticket in the real window, copy pictures as files, and close it."""
    variables = {
        "GALLERY_APP_URL": helpdesk.address, "GALLERY_APP_API_KEY": helpdesk.api_key,
        "TMPDIR": str(temporary),
    }  # fmt: skip
    with desktop.open_app(home, "--open", SHOWPIECE, **variables) as app:
        app.wait_for_title(r"^#4711 ")
        app.wait_for_pictures()
        desktop.press("Home", "ctrl+shift+c")
        app.wait_for(r".*opied.*")
        app.close()
