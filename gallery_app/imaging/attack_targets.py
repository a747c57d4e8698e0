"""Real targets for the attacks of the self-test: what they reach leaves its mark here.

A file with a secret, listening sockets, this very process. All of it stands on this computer and goes again.
"""

import base64
import os
import selectors
import shutil
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from gallery_app.imaging.selftest_attacks import HARMLESS_SIGNAL

LOOPBACK: Final = "127.0.0.1"
SECRET: Final = b"what no lane may read"
ONE_PIXEL: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
UNKNOWN_NAME: Final = "nowhere.invalid"


@dataclass(slots=True)
class AttackTargets:
    """What each attack is pointed at, and afterwards what it left there."""

    folder: Path
    listeners: dict[str, socket.socket] = field(default_factory=dict)
    signals: list[int] = field(default_factory=list)

    @property
    def picture(self) -> Path:
        """A sound picture: the next one after an attack."""
        return self.folder / "next.png"

    @property
    def secret(self) -> Path:
        """A file that a lane has no business with."""
        return self.folder / "secret.txt"

    def find_target(self, attack: str) -> str:
        """The target as the attack takes it; empty for those that need none."""
        if attack in ("tcp", "udp"):
            return f"{LOOPBACK}:{self.listeners[attack].getsockname()[1]}"
        if attack in ("kill", "ptrace", "environ"):
            return str(os.getpid())
        targets = {
            "read": str(self.secret),
            "stat": str(self.secret),
            "list": str(self.folder),
            "write": str(self.folder / "written"),
            "unix": str(self.folder / "socket"),
            "dns": UNKNOWN_NAME,
            "exec": shutil.which("true") or "/bin/true",
        }
        return targets.get(attack, "")

    def find_mark(self, attack: str) -> str:
        """What the attack left, in words; empty if it never came so far."""
        if attack in self.listeners:
            return "something arrived at the socket" if self._was_reached(self.listeners[attack]) else ""
        if attack == "write":
            return "there is a new file" if Path(self.find_target(attack)).exists() else ""
        if attack == "kill":
            return "a signal came" if self.signals else ""
        return ""

    def _was_reached(self, listener: socket.socket) -> bool:
        with selectors.DefaultSelector() as selector:
            selector.register(listener, selectors.EVENT_READ)
            return bool(selector.select(0))


@contextmanager
def open_targets(folder: Path) -> Iterator[AttackTargets]:
    """Stand up everything below `folder`, which is ours alone; sockets and handlers go again at the end."""
    targets = AttackTargets(folder)
    targets.picture.write_bytes(ONE_PIXEL)
    targets.secret.write_bytes(SECRET)
    with ExitStack() as opened:
        for attack, kind in (("tcp", socket.SOCK_STREAM), ("udp", socket.SOCK_DGRAM)):
            listener = opened.enter_context(socket.socket(socket.AF_INET, kind))
            listener.bind((LOOPBACK, 0))
            targets.listeners[attack] = listener
        targets.listeners["tcp"].listen()
        if sys.platform != "win32":
            local = opened.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
            local.bind(str(folder / "socket"))
            local.listen()
            targets.listeners["unix"] = local
            if threading.current_thread() is threading.main_thread():
                before = signal.signal(HARMLESS_SIGNAL, lambda number, _frame: targets.signals.append(number))
                opened.callback(signal.signal, HARMLESS_SIGNAL, before)
        yield targets
