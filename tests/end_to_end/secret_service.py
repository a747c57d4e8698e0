"""A real password store of the test's own, on a bus of its own; it can be locked and made to hang."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.end_to_end.processes import LIMIT_S, needs, running, wait_until
from tests.end_to_end.session_bus import make_environment, open_session_bus

needs_secret_service = needs("dbus", "gnome-keyring")
_SECRETS = "org.freedesktop.secrets"
_STORE = "/org/freedesktop/secrets"


@dataclass(frozen=True, slots=True)
class SecretService:
    """gnome-keyring with one unlocked keyring; `folder` is the home it writes into."""

    environment: Mapping[str, str]
    folder: Path
    pid: int

    def lock(self) -> None:
        """Lock the keyring: nobody is there to type its password."""
        done = self._call(_SECRETS, _STORE, "Secret.Service.Lock", f"array:objpath:{_STORE}/collection/login")
        assert done.returncode == 0, done.stderr

    def is_up(self) -> bool:
        """Whether it has its name on the bus."""
        done = self._call("org.freedesktop.DBus", "/", "DBus.NameHasOwner", f"string:{_SECRETS}")
        return "boolean true" in done.stdout

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """It takes calls and answers none."""
        os.kill(self.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.pid, signal.SIGCONT)

    def _call(self, to: str, path: str, method: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [
            "dbus-send",
            "--session",
            "--print-reply",
            f"--dest={to}",
            path,
            f"org.freedesktop.{method}",
        ]
        return subprocess.run(
            [*command, *arguments],
            env=dict(self.environment),
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )


@contextmanager
def open_secret_service(folder: Path) -> Iterator[SecretService]:
    """Start bus and store in `folder`, end both when the block is left."""
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    with ExitStack() as open_things:
        bus = open_things.enter_context(open_session_bus(make_environment(folder), folder))
        daemon = open_things.enter_context(running(command, bus, folder / "keyring.log"))
        assert daemon.stdin is not None
        daemon.stdin.write("only for this test\n")
        daemon.stdin.close()
        service = SecretService(bus, folder, daemon.pid)
        wait_until(service.is_up, "the password store")
        yield service
