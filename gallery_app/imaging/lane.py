"""One child process and its pipe, seen from the app: started, asked, killed.

All of it blocks, so it is used in the thread of a seat.
"""

import io
import subprocess
import sys
from typing import Any, Final, cast

from gallery_app.imaging.launch import make_command, make_environment
from gallery_app.imaging.limits import LARGE_EDGE_PX, SMALL_EDGE_PX
from gallery_app.imaging.messages import BrokenMessage, PipeEnded, read_message, write_message
from gallery_app.imaging.sandbox_windows import find_kernel32, hold_with_app

ANSWER_LIMIT_BYTES: Final = 3 * (LARGE_EDGE_PX**2 + SMALL_EDGE_PX**2)
PIPE_BYTES: Final = 1024 * 1024
STOPPED_AT_WALLS: Final = -31
"""How a child ends that the filter of system calls killed: by SIGSYS, on Linux."""
CREATION_FLAGS: Final = 0x0800_0000 | 0x0000_4000 if sys.platform == "win32" else 0
"""CREATE_NO_WINDOW and BELOW_NORMAL_PRIORITY_CLASS, which the module has on Windows only."""


class LaneEnded(Exception):
    """The child is gone: crashed, killed by us, or out of its limits."""


class LaneStopped(LaneEnded):
    """The child was ended at its walls, by SIGSYS: it tried what no picture needs."""


class LaneNotStarted(LaneEnded):
    """The child never came up: nothing was wrong with a picture."""


class LaneLied(Exception):
    """The child's answer is not what was agreed: it may be in foreign hands."""


class Lane:
    """Serves one request at a time.

    It must be made in a thread that lives as long as it does: the kernel ends it with the thread that
    started it (PR_SET_PDEATHSIG).
    """

    def __init__(self, mode: str, memory_bytes: int) -> None:
        """Start the child; it imports in the background until `wait_ready`."""
        try:
            self._process = self._start(mode, memory_bytes)
        except OSError as error:
            raise LaneNotStarted from error
        self.pid = self._process.pid
        self._held = _hold_with_app(self._process)
        self.served = 0
        self.doomed = False
        self.ready: dict[str, Any] = {}
        # Both are pipes without buffers, as asked for.
        self._requests, self._answers = (
            cast("io.FileIO", pipe) for pipe in (self._process.stdin, self._process.stdout)
        )
        _widen_pipes(self._requests, self._answers)

    def _start(self, mode: str, memory_bytes: int) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(  # noqa: S603 - our own interpreter, a fixed program, no shell
            make_command(mode, memory_bytes),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=make_environment(),
            cwd=None if sys.platform == "win32" else "/",
            close_fds=True,
            start_new_session=True,
            creationflags=CREATION_FLAGS,
        )

    def wait_ready(self) -> None:
        """Block until the child has shut itself in. Raises LaneNotStarted, LaneEnded and LaneLied."""
        try:
            self.ready, _ = self.receive()
        except LaneEnded as error:
            if self.doomed:  # we ended it ourselves
                raise
            raise LaneNotStarted from error
        if self.ready.get("ready") != 1:
            raise LaneLied("not ready")

    def send(self, request: dict[str, Any], *body: bytes | bytearray) -> None:
        """Hand over one request whole. Raises LaneEnded."""
        self.served += any(body)  # of foreign bytes a lane sees so many and is replaced
        try:
            write_message(self._requests.write, request, *body)
        except (OSError, ValueError) as error:
            raise LaneEnded from error

    def receive(self, limit_bytes: int = ANSWER_LIMIT_BYTES) -> tuple[dict[str, Any], bytearray]:
        """Wait for the answer, still unchecked but for its size. Raises LaneEnded and LaneLied."""
        try:
            return read_message(self._answers.readinto, limit_bytes)
        except (PipeEnded, OSError, ValueError) as error:
            raise LaneEnded from error
        except BrokenMessage as error:
            raise LaneLied from error

    def kill(self) -> None:
        """End the child at once, from any thread; `close` afterwards reaps it."""
        self.doomed = True
        self._process.kill()

    def close(self) -> int:
        """Kill, reap and close the pipes; returns how the child ended (negative: by that signal)."""
        self.kill()
        ended = self._process.wait()
        self._requests.close()
        self._answers.close()
        if sys.platform == "win32" and self._held is not None:
            find_kernel32().CloseHandle(self._held)
        return ended


def _hold_with_app(process: "subprocess.Popen[bytes]") -> int | None:
    """Windows ends the child with the app, by a handle that stays open; elsewhere the child asks for it."""
    if sys.platform == "win32":
        return hold_with_app(find_kernel32(), int(process._handle))  # noqa: SLF001 - Popen has no other way
    return None


def _widen_pipes(*pipes: io.FileIO) -> None:
    """One picture's pixels in one go instead of in twelve; where the system refuses, all works as before."""
    if sys.platform != "linux":
        return
    import fcntl  # noqa: PLC0415 - Unix only

    for pipe in pipes:
        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        except OSError:
            return
