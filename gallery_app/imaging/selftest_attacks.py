"""The attacks of the self-test: what a lane tries that a picture has taken over.

Each takes its target as text, gives in words what it reached, or raises OSError; where a wall ends the lane
neither comes. Loaded before the walls go up, with everything the attacks need.
"""

import _thread
import contextlib
import ctypes
import errno
import mmap
import os
import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Final

Attack = Callable[[str], str]
_count_threads: Final = _thread._count  # noqa: SLF001 - `threading` does not know of those started below it

PTRACE_SEIZE: Final = 0x4206
"""Takes hold of a process without stopping it."""
THREADS: Final = 20_000
FILES: Final = 1000
STACK_BYTES: Final = 64 * 1024
HARMLESS_SIGNAL: Final = 28
"""SIGWINCH: a program that does not wait for it never notices."""
_libc: Final = ctypes.CDLL(None, use_errno=True) if sys.platform != "win32" else None


def _read(path: str) -> str:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - the plainest way a decoder would take
        return repr(file.read(40))


def _list(path: str) -> str:
    return f"{len(os.listdir(path))} names"  # noqa: PTH208 - as above


def _stat(path: str) -> str:
    return f"{os.stat(path).st_size} bytes"  # noqa: PTH116 - as above


def _write(path: str) -> str:
    """An empty file is enough to have got through."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    with contextlib.suppress(OSError):
        os.write(number, b"written by a lane")
    return "a file of that name"


def _connect(target: str) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.connect(_split(target))
        probe.sendall(b"reached")
    return "a connection"


def _send_datagram(target: str) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.sendto(b"reached", _split(target))
    return "a datagram was sent"


def _connect_unix(path: str) -> str:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.connect(path)
    return "a connection"


def _resolve(name: str) -> str:
    try:
        socket.getaddrinfo(name.encode("ascii"), 443)
    except socket.gaierror as error:
        return f"asked for the name: {error.args[1]}"
    return "the name's addresses"


def _fork(_target: str) -> str:
    child = os.fork()
    if child == 0:
        os._exit(0)
    with contextlib.suppress(OSError):  # not to be allowed to wait does not undo it
        os.waitpid(child, 0)
    return "a second process"


def _execute(path: str) -> str:
    os.execv(path, [path])  # noqa: S606 - whether it can is the question


def _signal(pid: str) -> str:
    os.kill(int(pid), HARMLESS_SIGNAL)
    return "the signal was sent"


def _trace(pid: str) -> str:
    """From a thread that ends at once, and its hold with it: who is traced stops at each signal."""
    errors = []

    def seize() -> None:
        if _call("ptrace", PTRACE_SEIZE, int(pid), 0, 0) < 0:
            errors.append(ctypes.get_errno())

    tracer = threading.Thread(target=seize)
    tracer.start()
    tracer.join()
    if errors:
        raise OSError(errors[0], os.strerror(errors[0]))
    return "the process was traced"


def _read_environment(pid: str) -> str:
    return f"{len(_read(f'/proc/{pid}/environ'))} characters"


def _start_threads(_target: str) -> str:
    """As many as there may be, each waiting; all of them are let go again.

    Not by `threading.Thread`, whose start waits for a sign of the new thread: one that finds no memory left
    for its first step never gives it.
    """
    before = threading.stack_size(STACK_BYTES)
    running = _count_threads()
    gate = threading.Lock()
    try:
        with gate:
            for _ in range(THREADS):
                _thread.start_new_thread(_pass_through, (gate,))
    except (RuntimeError, MemoryError):
        raise OSError(errno.EAGAIN, "no more threads") from None
    finally:
        threading.stack_size(before)
        while _count_threads() > running:  # their stacks are the memory that the next picture needs
            time.sleep(0.001)
    return f"{THREADS} threads"


def _pass_through(gate: threading.Lock) -> None:
    with gate:
        pass


def _open_files(_target: str) -> str:
    opened = []
    try:
        for _ in range(FILES):
            opened.append(os.dup(0))  # noqa: PERF401 - those opened so far have to be known after an error
    finally:
        for number in opened:
            os.close(number)
    return f"{FILES} files"


def _run_code(_target: str) -> str:
    """Memory that may be written and run: what an overflow needs for code of its own."""
    with mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC):
        return "memory to run code in"


def _split(target: str) -> tuple[str, int]:
    host, _, port = target.rpartition(":")
    return host, int(port)


def _call(name: str, *arguments: int) -> int:
    function: Any = getattr(_libc, name)
    function.argtypes = [ctypes.c_long] * len(arguments)
    function.restype = ctypes.c_long
    return int(function(*arguments))


ATTACKS: Final[dict[str, Attack]] = {
    "read": _read,
    "list": _list,
    "stat": _stat,
    "write": _write,
    "tcp": _connect,
    "udp": _send_datagram,
    "unix": _connect_unix,
    "dns": _resolve,
    "fork": _fork,
    "exec": _execute,
    "kill": _signal,
    "ptrace": _trace,
    "environ": _read_environment,
    "threads": _start_threads,
    "files": _open_files,
    "code": _run_code,
}
