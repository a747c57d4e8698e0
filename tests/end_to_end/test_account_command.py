"""`gallery-app account` with a real password store: connect, list, check, change, remove."""

import json
import subprocess
import sys

import pytest

from gallery_app.demo.scenario import Scenario
from tests.end_to_end.processes import LIMIT_S
from tests.end_to_end.secret_service import needs_secret_service, open_secret_service
from tests.end_to_end.session_bus import make_environment

pytestmark = needs_secret_service
TICKET = str(Scenario.TICKET_1)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_secret_service(tmp_path_factory.mktemp("store")) as service:
        yield service


@pytest.fixture
def run(store, tmp_path):
    """Runs a command with a home of its own; `typed` comes on standard input."""

    def run_command(*arguments, typed="", environment=None):
        return subprocess.run(
            [sys.executable, "-m", "gallery_app", *arguments],
            env={**(environment or store.environment), "GALLERY_APP_HOME": str(tmp_path / "home")},
            input=typed,
            capture_output=True,
            text=True,
            timeout=LIMIT_S * 2,
            check=False,
        )

    return run_command


def test_the_life_of_an_account(run, unlimited_helpdesk):
    desk = unlimited_helpdesk
    me = desk.world.me
    assert run("account", "list").stdout.startswith("No helpdesk is connected.")
    added = run("account", "add", desk.address, typed=f"{desk.api_key}\n")
    assert (added.returncode, added.stderr) == (0, "")
    assert added.stdout.startswith(f"Signed in as {me.name} ({me.email}) at ")
    assert "requests a minute" in added.stdout
    assert "Key kept in Secret Service" in added.stdout

    (listed,) = json.loads(run("account", "list", "--json").stdout)
    assert listed["address"] == desk.address
    assert listed["key_store"] == "Secret Service"
    checked = run("account", "check", "--json")
    assert json.loads(checked.stdout)["agent"] == me.name
    for words in (added.stdout, checked.stdout, json.dumps(listed)):
        assert desk.api_key not in words

    pictures = run("gallery", "--ticket", TICKET, "--account", f"{desk.address}/a/tickets/1", "--json")
    assert pictures.returncode == 0
    assert json.loads(pictures.stdout)["images"]
    unknown = run("gallery", "--ticket", TICKET, "--account", "globex")
    assert unknown.returncode == 1
    assert unknown.stderr.startswith("error: This helpdesk is not connected.")

    removed = run("account", "remove", desk.address)
    assert (removed.returncode, removed.stderr) == (0, "")
    assert "were deleted" in removed.stdout
    refused = run("account", "check")
    assert refused.returncode == 1
    assert refused.stderr.startswith("error: No helpdesk is connected.")


def test_a_wrong_key_keeps_nothing_and_a_right_one_later_replaces_it(run, unlimited_helpdesk, tmp_path):
    refused = run("account", "add", unlimited_helpdesk.address, typed="wrongKey123456789012\n")
    assert refused.returncode == 1
    assert refused.stderr.startswith("error: Freshdesk did not accept the API key.")
    assert not (tmp_path / "home" / "config" / "settings.json").exists()
    for _ in range(2):
        assert (
            run("account", "add", unlimited_helpdesk.address, typed=unlimited_helpdesk.api_key).returncode
            == 0
        )
    assert len(json.loads(run("account", "list", "--json").stdout)) == 1


@pytest.mark.parametrize(
    ("arguments", "typed", "code", "words"),
    [
        (("add", "support.acme.example"), "k\n", 1, "error: Freshdesk's API does not answer"),
        (("add", "acme"), "", 1, "error: No API key was given."),
        (("add", "acme"), "\x00\xff key\n", 1, "error: This cannot be an API key."),
        (("add", "acme", "aKeyOnTheCommandLine"), "", 2, "error: Unrecognized arguments"),
        ((), "", 2, "error: The following arguments are required"),
        (("remove", "acme"), "", 1, "error: This helpdesk is not connected."),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said(run, arguments, typed, code, words):
    done = run("account", *arguments, typed=typed)
    assert done.returncode == code
    assert done.stderr.startswith(words), done.stderr


def test_without_a_store_a_key_is_not_kept_and_that_is_said(run, unlimited_helpdesk, tmp_path):
    environment = make_environment(tmp_path / "bare")
    refused = run(
        "account",
        "add",
        unlimited_helpdesk.address,
        typed=unlimited_helpdesk.api_key,
        environment=environment,
    )
    assert refused.returncode == 1
    assert refused.stderr.startswith("error: This computer offers no password store. Nothing was kept.")
    assert not (tmp_path / "home" / "config" / "settings.json").exists()


@pytest.mark.thorough
def test_a_key_removed_while_the_store_is_locked_is_said_and_all_else_is_gone(tmp_path, unlimited_helpdesk):
    with open_secret_service(tmp_path) as store:
        environment = {**store.environment, "GALLERY_APP_HOME": str(tmp_path / "home")}

        def command(*arguments, typed=""):
            return subprocess.run(
                [sys.executable, "-m", "gallery_app", *arguments], env=environment, input=typed,
                capture_output=True, text=True, timeout=LIMIT_S * 2, check=False,
            )  # fmt: skip

        command("account", "add", unlimited_helpdesk.address, typed=unlimited_helpdesk.api_key)
        command("gallery", "--ticket", TICKET)
        store.lock()
        removed = command("account", "remove", unlimited_helpdesk.address)
    assert removed.returncode == 1
    assert removed.stderr.startswith("error: This computer's password store is locked.")
    assert list((tmp_path / "home" / "cache" / "accounts").iterdir()) == []
