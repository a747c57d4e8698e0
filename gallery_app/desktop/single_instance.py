"""One window of a person and a home: a second start brings the first one forward with its search.

The name of the socket holds the person and the home, so that tests and several homes stay apart.
"""

import json
import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QElapsedTimer, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LIMIT_BYTES: Final = 4096
_WAIT_MS: Final = 1500
_PATIENCE_MS: Final = 10_000
"""So long a window may take to be made, or be busy, before a second one is made."""


@dataclass(frozen=True, slots=True)
class StartCall:
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
        self._name = make_socket_name(home)
        self._server: QLocalServer | None = None
        self._lock = QLockFile(f"{home}/window.lock")
        self._lock.setStaleLockTime(0)  # by its program alone: a window lives for days
        self.is_first = False

    def begin(self, call: StartCall) -> bool:
        """Become the one window; False if there is one, which was given `call` and comes forward.

        Who holds the lock is the first, also while its window is still being made. One that answers for too
        long is no reason not to start; neither is a system without such locks.
        """
        waited = QElapsedTimer()
        waited.start()
        while not self._lock.tryLock(0):
            if _call(self._name, call):
                return False
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                break
            if waited.elapsed() > _PATIENCE_MS:
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
        QLocalServer.removeServer(self._name)  # nobody holds the lock: what is there was left by a crash
        self.is_first = self._server.listen(self._name)

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
    person = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    named = f"{person}\0{home}".encode("utf-8", "surrogateescape")
    digest = QCryptographicHash.hash(named, QCryptographicHash.Algorithm.Sha256)
    return f"ticket-gallery-{bytes(digest.data()).hex()[:24]}"


def read_call(line: bytes) -> StartCall | None:
    """What a later start hands over; None for what is no call."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("search"), str):
        return None
    return StartCall(told["search"], told.get("demo") is True)


def _call(name: str, call: StartCall) -> bool:
    """Ask a window that may be there to come forward; whether one answered."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only where there is a window already

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps(asdict(call)).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine() and socket.waitForReadyRead(_WAIT_MS):
        pass
    return bytes(socket.readAll().data()).startswith(b"ok")
