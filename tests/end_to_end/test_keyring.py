"""Keys in a real password store: kept, read, forgotten, and what happens when it is shut or hangs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import LIMIT_S
from tests.end_to_end.secret_service import needs_secret_service, open_secret_service
from tests.end_to_end.session_bus import make_environment

pytestmark = needs_secret_service
ADDRESS = "https://acme.freshdesk.com"
KEY = "aK3y0fTwentyChars4711"
USE_TOKENS = """
import json, sys, time
from gallery_app.domain.errors import KeyStoreUnavailable
from gallery_app.storage import tokens

limit_s, *calls = json.loads(sys.stdin.read())
for name, *arguments in calls:
    began = time.monotonic()
    try:
        answer = getattr(tokens, name)(*arguments, limit_s=limit_s)
    except KeyStoreUnavailable as error:
        answer = [error.title, error.hint]
    print(json.dumps([answer, time.monotonic() - began]))
"""
LATE_SAVE = """
import json, sys, threading
from gallery_app.domain.errors import KeyStoreUnavailable
from gallery_app.storage import tokens

address, key = json.loads(sys.stdin.read())
try:
    tokens.save_key(address, key, limit_s=0.7)
except KeyStoreUnavailable:
    print("refused", flush=True)
for thread in threading.enumerate():
    if thread.name == "keyring":
        thread.join(30)
print(tokens.load_key(address))
"""
CONNECT = """
import json, queue, sys
from gallery_app.domain.events import AccountReady, JobFailed, StoreMessage
from gallery_app.engine.home import find_home
from gallery_app.engine.thread import EngineThread

address, key = json.loads(sys.stdin.read())
events = queue.Queue()
engine = EngineThread(find_home(), events.put)
engine.connect_account(address, key, keep_key=True)
while not isinstance(event := events.get(timeout=30), AccountReady | JobFailed):
    if isinstance(event, StoreMessage):
        print(event.error, file=sys.stderr)
engine.close()
print(json.dumps([type(event).__name__, event.account.key_kept]))
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_secret_service(tmp_path_factory.mktemp("store")) as service:
        yield service


def run_python(code, environment, given, *arguments):
    """Run a piece of code, or a module if there is none, in a process of its own."""
    start = ["-c", code] if code else ["-m", "gallery_app", *arguments]
    return subprocess.run(
        [sys.executable, *start],
        env=dict(environment),
        input=json.dumps(given),
        capture_output=True,
        text=True,
        timeout=LIMIT_S * 2,
        check=False,
    )


def use_tokens(environment, *calls, limit_s=LIMIT_S):
    """Call functions of gallery_app.storage.tokens; gives each answer and the seconds it took."""
    done = run_python(USE_TOKENS, environment, [limit_s, *calls])
    assert done.returncode == 0, done.stderr
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def test_a_key_is_kept_read_by_another_process_and_forgotten(store):
    (saved, _), (read, _) = use_tokens(store.environment, ("save_key", ADDRESS, KEY), ("load_key", ADDRESS))
    assert (saved, read) == ("Secret Service", KEY)
    answers = use_tokens(
        store.environment,
        ("load_key", ADDRESS),
        ("load_key", "https://other.freshdesk.com"),
        ("save_key", ADDRESS, "another"),
        ("load_key", ADDRESS),
        ("forget_key", ADDRESS),
        ("load_key", ADDRESS),
        ("forget_key", ADDRESS),
    )
    assert [answer for answer, _ in answers] == [KEY, None, "Secret Service", "another", None, None, None]


def test_on_the_disk_it_is_never_in_clear(store):
    use_tokens(store.environment, ("save_key", ADDRESS, KEY))
    assert list(store.folder.rglob("*.keyring"))
    assert find_files_with(store.folder, KEY) == []


def test_a_store_that_hangs_is_given_up_in_time(store):
    with store.hanging():
        answers = use_tokens(
            store.environment, ("load_key", ADDRESS), ("save_key", ADDRESS, KEY), limit_s=0.7
        )
    for answer, took_s in answers:
        assert answer[0] == "This computer's password store does not answer"
        assert 0.7 <= took_s < 5
    [(answer, _)] = use_tokens(store.environment, ("load_key", ADDRESS))
    assert answer is None or answer == KEY  # it answers again as soon as it goes on


def test_a_key_that_was_said_not_to_be_kept_is_not_kept_late(store):
    use_tokens(store.environment, ("forget_key", ADDRESS))
    with store.hanging():
        late = subprocess.Popen(
            [sys.executable, "-c", LATE_SAVE], env=dict(store.environment), stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert late.stdin is not None
        assert late.stdout is not None
        late.stdin.write(json.dumps([ADDRESS, KEY]))
        late.stdin.close()
        assert late.stdout.readline() == "refused\n"
    assert late.stdout.read() == "None\n"
    late.stdout.close()
    assert late.wait(LIMIT_S) == 0


def test_a_locked_store_says_so_at_once_and_keeps_nothing(tmp_path):
    with open_secret_service(tmp_path) as store:
        use_tokens(store.environment, ("save_key", ADDRESS, KEY))
        store.lock()
        answers = use_tokens(store.environment, ("load_key", ADDRESS), ("save_key", ADDRESS, "another"))
    for answer, took_s in answers:
        assert answer is not None
        assert answer[0] == "This computer's password store is locked"
        assert "another" not in " ".join(answer)
        assert took_s < LIMIT_S / 2  # it is told, not waited for


def test_without_a_bus_there_is_no_store(tmp_path):
    environment = make_environment(tmp_path)
    del environment["DBUS_SESSION_BUS_ADDRESS"]
    [(answer, _)] = use_tokens(environment, ("load_key", ADDRESS))
    assert answer[0] == "This computer offers no password store"
    assert "until you quit" in answer[1]


def test_a_helpdesk_connected_once_is_listed_later_without_any_key(store, tmp_path):
    home = tmp_path / "home"
    environment = {**store.environment, "GALLERY_APP_HOME": str(home)}
    with DemoHelpdesk() as helpdesk:
        connected = run_python(CONNECT, environment, [helpdesk.address, helpdesk.api_key])
        assert (connected.stdout, connected.stderr) == ('["AccountReady", true]\n', "")
        ticket = str(Scenario.TICKET_1)
        listed = run_python("", environment, None, "gallery", "--ticket", ticket, "--json")
        assert (listed.returncode, listed.stderr) == (0, "")
        images = json.loads(listed.stdout)["images"]
        assert {image["id"] for image in images} == picture_ids(helpdesk.world, Scenario.TICKET_1) != set()
        assert find_files_with(home, helpdesk.address) != []  # the search would find the key
        assert find_files_with(home, helpdesk.api_key) == []

        without_store = {**make_environment(tmp_path), "GALLERY_APP_HOME": str(home)}
        refused = run_python("", without_store, None, "gallery", "--ticket", "4711")
        assert (refused.returncode, refused.stdout) == (1, "")
        assert refused.stderr.startswith("error: This computer")


def test_a_helpdesk_whose_key_was_forgotten_asks_for_it_again(store, tmp_path):
    environment = {**store.environment, "GALLERY_APP_HOME": str(tmp_path / "home")}
    with DemoHelpdesk() as first:
        run_python(CONNECT, environment, [first.address, first.api_key])
        use_tokens(store.environment, ("forget_key", first.address))
        refused = run_python("", environment, None, "gallery", "--ticket", "4711")
    assert refused.returncode == 1
    assert refused.stderr.startswith("error: No key is kept for this helpdesk.")


def find_files_with(folder: Path, text: str) -> list[Path]:
    """Files that hold this text somewhere in their bytes, or in their name."""
    return [
        path
        for path in folder.rglob("*")
        if text in str(path) or (path.is_file() and text.encode() in path.read_bytes())
    ]
