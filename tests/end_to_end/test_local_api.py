"""A person starts the local API from the window and copies a secure link, which curl opens."""

import json
import shutil
import subprocess

import pytest

from tests.end_to_end.processes import wait_until
from tests.end_to_end.virtual_desktop import needs_desktop

needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, ("curl", "xclip"))), reason="not installed: curl and xclip"
)
pytestmark = [pytest.mark.desktop, needs_desktop, needs_tools]


def curl(*arguments):
    done = subprocess.run(["curl", "-sS", *arguments], capture_output=True, check=True, timeout=60)
    return done.stdout.decode()


def read_clipboard(desktop):
    done = subprocess.run(
        ["xclip", "-selection", "clipboard", "-o"],
        env=dict(desktop.environment),
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return done.stdout


def test_from_the_window_to_curl_and_back(desktop, its_variables, tmp_path):
    home, saved = tmp_path / "home", tmp_path / "saved"
    with desktop.open_app(home, "--open", "4711", **its_variables) as app:
        tile = app.wait_for_pictures()[0]
        desktop.click(tile)
        desktop.press("ctrl+shift+l")
        desktop.click(app.wait_for("Start and copy", role="push button"))
        link = wait_until(
            lambda: text if (text := read_clipboard(desktop)).startswith("http://127.0.0.1:") else None,
            "the link on the clipboard",
        )
        assert curl("-o", saved, "-w", "%{http_code} %{content_type}", link).startswith("200 image/")
        assert curl("-o", saved, "-w", "%{http_code}", f"{link[:-1]}x") == "403"
        token_file = home / "config" / "api-token"
        url = link.partition("/i/")[0]
        page = curl(
            "-H", f"Authorization: Bearer {token_file.read_text()}",
            f"{url}/api/v1/image_gallery?ticket_id=4711&per_page=2",
        )  # fmt: skip
        assert len(json.loads(page)["images"]) == 2
        desktop.click(app.wait_for("Revoke", role="push button"))
        app.wait_for("All secure links are void now.*")
        assert curl("-o", saved, "-w", "%{http_code}", link) == "403"
        app.close()
    assert not token_file.exists()
