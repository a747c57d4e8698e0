"""Windows: a Job Object around a lane. Written by the documentation; NOT TESTED on Windows yet.

It bounds memory, forbids further processes and the windows, clipboard and session of others, and ends the
lane with the app. It does not keep files and network out of reach.
"""

import ctypes
from typing import Any, Final

BASIC_UI_RESTRICTIONS: Final = 4
EXTENDED_LIMIT_INFORMATION: Final = 9
LIMIT_ACTIVE_PROCESS: Final = 0x0008
LIMIT_PROCESS_MEMORY: Final = 0x0100
LIMIT_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x0400
LIMIT_KILL_ON_JOB_CLOSE: Final = 0x2000
ALL_UI_LIMITS: Final = 0xFF
"""Handles, clipboard, system parameters, display, global atoms, desktops, ending the session."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("limit_flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_process_limit", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; `io` is IO_COUNTERS, which Windows only fills in."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def make_lane_limits(memory_bytes: int) -> ExtendedLimits:
    """What a lane puts around itself: its memory, and no process beside it."""
    limits = ExtendedLimits()
    limits.basic.limit_flags = (
        LIMIT_ACTIVE_PROCESS
        | LIMIT_PROCESS_MEMORY
        | LIMIT_DIE_ON_UNHANDLED_EXCEPTION
        | LIMIT_KILL_ON_JOB_CLOSE
    )
    limits.basic.active_process_limit = 1
    limits.process_memory = memory_bytes
    return limits


def engage_job_object(kernel32: Any, memory_bytes: int) -> bool:
    """Put this process into a job of its own. The handle stays open as long as the process lives.

    The lane does it itself: the interpreter of a virtual environment is a launcher, whose own child the app
    could not reach before it started.
    """
    job = _make_job(kernel32, make_lane_limits(memory_bytes))
    if job is None:
        return False
    limits = ctypes.c_uint32(ALL_UI_LIMITS)
    is_limited = kernel32.SetInformationJobObject(
        job, BASIC_UI_RESTRICTIONS, ctypes.byref(limits), ctypes.sizeof(limits)
    )
    return bool(is_limited and kernel32.AssignProcessToJobObject(job, kernel32.GetCurrentProcess()))


def hold_with_app(kernel32: Any, process: int) -> int | None:
    """Bind a child, by its handle, to the life of the app: the job's only handle is the app's.

    Gives that handle, to be kept open; None if Windows refused.
    """
    limits = ExtendedLimits()
    limits.basic.limit_flags = LIMIT_KILL_ON_JOB_CLOSE
    job = _make_job(kernel32, limits)
    if job is None:
        return None
    if not kernel32.AssignProcessToJobObject(job, process):
        kernel32.CloseHandle(job)
        return None
    return job


def find_kernel32() -> Any:
    """Windows' own functions, with handles as wide as they are."""
    kernel32 = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]  # Windows only
    handle = ctypes.c_void_p
    kernel32.CreateJobObjectW.restype = handle
    kernel32.CreateJobObjectW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p]
    kernel32.GetCurrentProcess.restype = handle
    kernel32.SetInformationJobObject.argtypes = [handle, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32]
    kernel32.AssignProcessToJobObject.argtypes = [handle, handle]
    kernel32.CloseHandle.argtypes = [handle]
    return kernel32


def _make_job(kernel32: Any, limits: ExtendedLimits) -> int | None:
    job: int | None = kernel32.CreateJobObjectW(None, None)
    if not job:
        return None
    if not kernel32.SetInformationJobObject(
        job, EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
    ):
        kernel32.CloseHandle(job)
        return None
    return job
