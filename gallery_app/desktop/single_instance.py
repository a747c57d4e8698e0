"""One window of a person and a home: a second start brings the first one forward with its search.

The name of the socket holds the person and the home, so that tests and several homes stay apart.
"""

import os
import time
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LIMIT_BYTES: Final = 4096
_WAIT_MS: Final = 1500
_TRY_MS: Final = 50
"""So long each try waits for the lock: a window that does not listen yet refuses at once, and is loading."""
_PATIENCE_S: Final = 10.0
"""So long a window may take to be made, or be busy, before a second one is made."""


class StartCall(NamedTuple):
    """What a later start wants of the window that is there: a search as typed, the demo."""

    search: str = ""
    demo: bool = False


class SingleInstance(QObject):
    """Listens for later starts; `is_first` says whether this is the one window. `home` is the config folder.

    Signals:
        called: another start asks for this window; carries its StartCall.
    """

    called = Signal(object)

    def __init__(self, home: str) -> None:
        super().__init__()
        self._home = home
        self._server: QLocalServer | None = None
        self._lock = QLockFile(f"{home}/window.lock")
        self._lock.setStaleLockTime(0)  # by its program alone: a window lives for days
        self.is_first = False

    def begin(self, call: StartCall) -> bool:
        """Become the one window; False if there is one, which was given `call` and comes forward.

        Who holds the lock is the first, also while its window is still being made. One that answers for too
        long is no reason not to start; neither is a system without such locks.
        """
        started_at = time.monotonic()
        while not self._lock.tryLock(_TRY_MS):
            if _call(make_socket_name(self._home), call):
                return False
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                break
            if time.monotonic() - started_at > _PATIENCE_S:
                return True
        self.is_first = True
        return True

    def listen(self) -> None:
        """Take the calls of later starts, which wait for it."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the frame of the window stands

        if not self.is_first:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        name = make_socket_name(self._home)
        QLocalServer.removeServer(name)  # nobody holds the lock: what is there was left by a crash
        self.is_first = self._server.listen(name)

    def end(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _take(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda caller=socket: self._read(caller))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if socket.bytesAvailable() > _LIMIT_BYTES:
            socket.abort()
        elif socket.canReadLine():
            told = read_call(bytes(socket.readLine(_LIMIT_BYTES).data()))
            socket.write(b"ok\n")
            socket.flush()
            socket.disconnectFromServer()
            if told is not None:
                self.called.emit(told)


def make_socket_name(home: str) -> str:
    """A name that only this person's windows of this home have."""
    from PySide6.QtCore import QCryptographicHash  # noqa: PLC0415 - not before the frame of the window stands

    person = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    named = f"{person}\0{home}".encode("utf-8", "surrogateescape")
    digest = QCryptographicHash.hash(named, QCryptographicHash.Algorithm.Sha256)
    return f"ticket-gallery-{bytes(digest.data()).hex()[:24]}"


def read_call(line: bytes) -> StartCall | None:
    """What a later start hands over; None for what is no call."""
    import json  # noqa: PLC0415 - not before the frame of the window stands

    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("search"), str):
        return None
    return StartCall(told["search"], told.get("demo") is True)


def _call(name: str, call: StartCall) -> bool:
    """Ask a window that may be there to come forward; whether one answered."""
    import json  # noqa: PLC0415 - only where there is a window already

    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - as above

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps(call._asdict()).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine() and socket.waitForReadyRead(_WAIT_MS):
        pass
    return bytes(socket.readAll().data()).startswith(b"ok")
