"""The oldest walls: resource limits, and what prctl gives on Linux."""

import ctypes
import os
import sys
from typing import Final

PR_SET_PDEATHSIG: Final = 1
PR_SET_DUMPABLE: Final = 4
PR_SET_NO_NEW_PRIVS: Final = 38
SIGKILL: Final = 9
OPEN_FILES: Final = 16
CPU_SECONDS: Final = 600


def engage_resource_limits(memory_bytes: int) -> bool:
    """Bound memory, open files, processor time; no file grows and no core is dumped."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - Unix only

    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_CPU: CPU_SECONDS,
    }
    if sys.platform == "linux":  # elsewhere the address space limit is not enforced or breaks the start
        wanted[resource.RLIMIT_AS] = memory_bytes
    try:
        for kind, limit in wanted.items():
            hard = resource.getrlimit(kind)[1]
            bound = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(kind, (bound, bound))
    except (OSError, ValueError):
        return False
    return True


def engage_death_with_parent(parent_pid: int | None) -> bool:
    """Have the kernel end this process with the thread that started it. SystemExit if that is gone."""
    if sys.platform != "linux":
        return False
    dies = _prctl(PR_SET_PDEATHSIG, SIGKILL)
    if parent_pid is not None and os.getppid() != parent_pid:
        raise SystemExit(1)  # the app ended before the kernel was asked to tell us
    return dies


def engage_no_new_privileges() -> bool:
    """No program gives this process more rights; nobody of the same user looks into its memory."""
    if sys.platform != "linux":
        return False
    _prctl(PR_SET_DUMPABLE, 0)
    return _prctl(PR_SET_NO_NEW_PRIVS, 1)


def _prctl(option: int, value: int) -> bool:
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    return bool(prctl(option, value, 0, 0, 0) == 0)
