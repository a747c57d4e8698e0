"""One window at a time: later starts reach it, nonsense and strangers' sockets do not hurt it."""

import json
import select
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gallery_app.desktop.single_instance import SingleInstance, StartCall, make_socket_name, read_call

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def first(tmp_path):
    instance = SingleInstance(str(tmp_path))
    assert instance.begin(StartCall())
    instance.listen()
    assert instance.is_first
    yield instance
    instance.end()


LATER = """
import json, sys
from gallery_app.desktop.single_instance import SingleInstance, StartCall
home, search = json.loads(sys.stdin.read())
print(SingleInstance(home).begin(StartCall(search, demo=True)))
"""


def test_a_later_start_hands_over_and_steps_back(qtbot, first, tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", LATER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as later:
        assert later.stdin is not None
        assert later.stdout is not None
        with qtbot.waitSignal(first.called, timeout=20_000) as called:
            later.stdin.write(json.dumps([str(tmp_path), "ticket:4711"]))
            later.stdin.close()
        qtbot.waitUntil(lambda: later.poll() is not None, timeout=20_000)
        assert later.stdout.read() == "False\n"
    assert called.args == [StartCall("ticket:4711", demo=True)]


def open_stranger(tmp_path, line):
    stranger = QLocalSocket()
    stranger.connectToServer(make_socket_name(str(tmp_path)))
    stranger.write(line)
    stranger.flush()
    return stranger


@pytest.mark.usefixtures("first")
def test_another_home_has_a_window_of_its_own(tmp_path):
    (tmp_path / "other").mkdir()
    other = SingleInstance(str(tmp_path / "other"))
    assert other.begin(StartCall())
    assert other.is_first
    other.end()


def test_two_that_start_at_once_are_one_window(qtbot, tmp_path):
    """The first has the lock and does not answer yet; it answers once its window is made."""
    first = SingleInstance(str(tmp_path))
    assert first.begin(StartCall())
    with subprocess.Popen(
        [sys.executable, "-c", LATER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as later:
        assert later.stdin is not None
        assert later.stdout is not None
        later.stdin.write(json.dumps([str(tmp_path), "4711"]))
        later.stdin.close()
        select.select([later.stdout], [], [], 2.5)  # longer than one call waits, with no loop that answers
        assert later.poll() is None
        with qtbot.waitSignal(first.called, timeout=20_000):
            first.listen()
        qtbot.waitUntil(lambda: later.poll() is not None, timeout=20_000)
        assert later.stdout.read() == "False\n"
    first.end()


HOLD = """
import sys
from PySide6.QtCore import QCoreApplication
from gallery_app.desktop.single_instance import SingleInstance, StartCall
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
print(instance.begin(StartCall()), flush=True)
sys.stdin.read()
"""


def test_what_was_killed_holds_nothing(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "True\n"
        killed.kill()
    instance = SingleInstance(str(tmp_path))
    assert instance.begin(StartCall())
    instance.listen()
    assert instance.is_first
    instance.end()


def test_a_home_that_takes_no_lock_is_no_hindrance(tmp_path):
    instance = SingleInstance(str(tmp_path / "missing"))
    assert instance.begin(StartCall())
    instance.end()


def test_what_a_crash_left_is_no_hindrance(tmp_path):
    name = make_socket_name(str(tmp_path))
    dead = QLocalServer()
    assert dead.listen(name)
    dead.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    path = dead.fullServerName()
    dead.close()
    with open(path, "w", encoding="utf-8"):  # noqa: PTH123 - a name left on the disk, with nobody behind it
        pass
    instance = SingleInstance(str(tmp_path))
    assert instance.begin(StartCall())
    instance.listen()
    assert instance.is_first
    instance.end()


@pytest.mark.parametrize("line", [b"x" * 10_000, b"{}\n", b"[" * 3000 + b"\n", b"\xff\n"])
def test_nonsense_is_dropped_and_the_next_call_arrives(qtbot, first, tmp_path, line):
    stranger = open_stranger(tmp_path, line)
    qtbot.waitUntil(lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    with qtbot.waitSignal(first.called) as called:
        later = open_stranger(tmp_path, json.dumps({"search": "4711", "demo": False}).encode() + b"\n")
    assert called.args == [StartCall("4711")]
    qtbot.waitUntil(later.canReadLine)


@given(st.binary(max_size=60) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(
    lambda value: json.dumps(value).encode()
))  # fmt: skip
def test_what_is_no_call_is_none(line):
    assert read_call(line) is None


@given(st.text(max_size=40), st.booleans())
def test_a_call_comes_as_it_was_sent(search, demo):
    assert read_call(json.dumps({"search": search, "demo": demo}).encode()) == StartCall(search, demo)


def test_the_window_comes_forward_with_the_search(qtbot, open_window):
    opened = open_window()
    opened.window.showMinimized()
    opened.desktop.take_call(StartCall("ticket:4711"))
    assert not opened.window.windowState() & Qt.WindowState.WindowMinimized
    qtbot.waitUntil(lambda: bool(opened.engine.calls_of("open_gallery")))
