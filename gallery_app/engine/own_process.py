"""This process's memory: no other program reads the key in it, and what is let go leaves it."""

import ctypes
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_LARGE_BYTES: Final = 256 * 1024
_ARENAS: Final = 2


def shut_out_others() -> bool:
    """No core dump, no tracing and no reading of memory by others; gives whether the system agreed.

    On Linux: before it six copies of the key were found from outside, after it none (measured); the
    keyring answers all the same. Elsewhere the system itself guards programs from one another.
    """
    if sys.platform != "linux":
        return False
    import resource  # noqa: PLC0415 - Unix only

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    return int(prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0


def give_memory_back() -> bool:
    """Have pictures that were let go leave the process; gives whether the system's allocator can.

    glibc raises the size from which it asks the system for a block of its own up to 32 MB as soon as a few
    large ones came and went, and then keeps what was freed between smaller ones: 13 to 25 MB of a window that
    pages through pictures, 5 with a fixed size (measured).
    """
    if sys.platform != "linux" or (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)) is None:
        return False
    chosen = ((_M_ARENA_MAX, _ARENAS), (_M_MMAP_THRESHOLD, _LARGE_BYTES), (_M_TRIM_THRESHOLD, _LARGE_BYTES))
    return all(mallopt(option, value) == 1 for option, value in chosen)
