"""A lane that misbehaves on order, to test the walls; never for pictures.

Only a lane started in the mode `selftest` looks for orders (`selftest_order`): a word of ORDERS, or one of
the attacks on the walls (`selftest_attacks`) with what to attack.
"""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any, Final

from gallery_app.imaging.selftest_attacks import ATTACKS, Attack
from gallery_app.imaging.selftest_order import TOLD_CHARS, find_order

Answer = tuple[dict[str, Any], bytes]
Serve = Callable[[dict[str, Any], bytes], Any]


def serve_orders(serve_picture: Serve) -> Serve:
    """Obey what is an order, and serve what is a picture."""

    def serve(request: dict[str, Any], body: bytes) -> Any:
        # Without pixels to decode nothing misbehaves: what does is a decoder.
        order = find_order(body) if request.get("pixels_limit", 1) else None
        if order is None:
            return serve_picture(request, body)
        word, target = order
        return _attack(ATTACKS[word], target) if word in ATTACKS else ORDERS[word]()

    return serve


def _attack(attack: Attack, target: str) -> Answer:
    """What the attack reached, or the error that it met, by its own word."""
    try:
        return {"reached": attack(target)[:TOLD_CHARS], "error": ""}, b""
    except OSError as error:
        return {"reached": "", "error": os.strerror(error.errno or 0), "errno": error.errno or 0}, b""


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
        os.get_inheritable(number)
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
