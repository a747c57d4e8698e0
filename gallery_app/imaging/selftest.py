"""A lane that misbehaves on order, to test the walls; never for pictures.

Only a lane started in the mode `selftest` looks for orders: a JPEG mark, `ORDER:` and one word of ORDERS.
"""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any, Final

MARK: Final = b"\xff\xd8\xffORDER:"

Answer = tuple[dict[str, Any], bytes]


def find_order(body: bytes) -> str | None:
    """The word after the mark, if the file is an order."""
    return (
        body.removeprefix(MARK).split(b":")[0].decode("ascii", "replace") if body.startswith(MARK) else None
    )


def obey(order: str) -> Answer:
    """Do what the order says; what returns is an answer as a lane sends it."""
    return ORDERS[order]()


def _segfault() -> Answer:
    ctypes.string_at(0)
    return {}, b""


def _abort() -> Answer:
    os.abort()


def _exit() -> Answer:
    os._exit(3)


def _raise() -> Answer:
    raise RuntimeError("ordered")


def _spin() -> Answer:
    while True:
        pass


def _spin_in_c() -> Answer:
    """Hold the interpreter lock in one long call, deaf to everything but a kill."""
    return {"large": pow(7, 10**9)}, b""


def _sleep() -> Answer:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(3600)
    return {}, b""


def _eat_memory() -> Answer:
    held = []
    while True:
        held.append(bytearray(64 * 1024 * 1024))


def _recurse() -> Answer:
    """Through C code each time, so that the machine's stack overflows and not Python's heap."""
    sys.setrecursionlimit(10**9)

    class Mirror:
        def __repr__(self) -> str:
            return repr(self)

    return {"large": repr(Mirror())}, b""


def _flood_stderr() -> Answer:
    for _ in range(1000):
        os.write(2, b"flood " * 1000)
    raise MemoryError


def _lie_about_size() -> Answer:
    return {"width": 10, "height": 10, "large": [512, 512], "small": [256, 256]}, b"short"


def _answer_garbage() -> Answer:
    os.write(_answer_pipe(), b"\xff" * 64)
    time.sleep(3600)
    return {}, b""


def _answer_half() -> Answer:
    os.write(_answer_pipe(), b"\x00\x00\x00\x10")
    os._exit(0)


def _answer_list() -> Answer:
    os.write(_answer_pipe(), b"\x00\x00\x00\x02\x00\x00\x00\x00[]")
    time.sleep(3600)
    return {}, b""


def _answer_pipe() -> int:
    """The lane's way out: the highest of its few open files (`_take_over_pipes` made it last)."""
    return max(number for number in range(3, 16) if _is_open(number))


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


ORDERS: Final[dict[str, Callable[[], Answer]]] = {
    "segfault": _segfault,
    "abort": _abort,
    "exit": _exit,
    "raise": _raise,
    "spin": _spin,
    "spin_in_c": _spin_in_c,
    "sleep": _sleep,
    "eat_memory": _eat_memory,
    "recurse": _recurse,
    "flood_stderr": _flood_stderr,
    "lie_about_size": _lie_about_size,
    "answer_garbage": _answer_garbage,
    "answer_half": _answer_half,
    "answer_list": _answer_list,
}
