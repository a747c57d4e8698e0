"""The walls of Windows and macOS as far as Linux can tell: layouts, constants, what would be called.

Nothing here shows that they hold: they were not tried on either system yet.
"""

import ctypes
import sys

import pytest

from gallery_app.imaging import sandbox_macos, sandbox_windows
from gallery_app.imaging.sandbox_windows import BasicLimits, ExtendedLimits, engage_job_object, hold_with_app

JOB = 0x77
SELF = 0x5E1F


class RecordedKernel32:
    """Notes what Windows would be asked, and answers as told."""

    def __init__(self, *, refuses: str = "") -> None:
        self._refuses = refuses
        self.calls = []

    def CreateJobObjectW(self, security, name):
        return self._answer(JOB, "create", security, name)

    def SetInformationJobObject(self, job, kind, pointer, size):
        data = ctypes.string_at(pointer, size)
        return self._answer(1, f"set {kind}", job, data)

    def AssignProcessToJobObject(self, job, process):
        return self._answer(1, "assign", job, process)

    def GetCurrentProcess(self):
        return SELF

    def CloseHandle(self, job):
        return self._answer(1, "close", job)

    def _answer(self, value, name, *arguments):
        self.calls.append((name, *arguments))
        return 0 if name == self._refuses else value


@pytest.mark.skipif(sys.maxsize < 2**32, reason="layouts of 64-bit Windows")
def test_structures_are_laid_out_as_64_bit_windows_has_them():
    offsets = {name: getattr(BasicLimits, name).offset for name, *_ in BasicLimits._fields_}
    assert offsets == {
        "per_process_user_time": 0,
        "per_job_user_time": 8,
        "limit_flags": 16,
        "minimum_working_set": 24,
        "maximum_working_set": 32,
        "active_process_limit": 40,
        "affinity": 48,
        "priority_class": 56,
        "scheduling_class": 60,
    }
    assert ctypes.sizeof(BasicLimits) == 64
    assert (ExtendedLimits.io.offset, ExtendedLimits.process_memory.offset) == (64, 112)
    assert ctypes.sizeof(ExtendedLimits) == 144


def test_a_lane_puts_itself_into_a_job():
    kernel32 = RecordedKernel32()
    assert engage_job_object(kernel32, 1024**3)
    created, extended, ui, assigned = kernel32.calls
    assert created == ("create", None, None)
    assert extended[:2] == ("set 9", JOB)
    limits = ExtendedLimits.from_buffer_copy(extended[2])
    assert limits.basic.limit_flags == 0x2000 | 0x0400 | 0x0100 | 0x0008
    assert (limits.basic.active_process_limit, limits.process_memory) == (1, 1024**3)
    assert ui == ("set 4", JOB, (0xFF).to_bytes(4, sys.byteorder))
    assert assigned == ("assign", JOB, SELF)


@pytest.mark.parametrize("refuses", ["create", "set 9", "set 4", "assign"])
def test_a_job_that_windows_refuses_does_not_stand(refuses):
    assert not engage_job_object(RecordedKernel32(refuses=refuses), 1024**3)


def test_the_app_holds_the_only_handle_of_the_job_that_ends_with_it():
    kernel32 = RecordedKernel32()
    assert hold_with_app(kernel32, 99) == JOB
    limits = ExtendedLimits.from_buffer_copy(kernel32.calls[1][2])
    assert limits.basic.limit_flags == 0x2000
    assert kernel32.calls[2:] == [("assign", JOB, 99)]
    refused = RecordedKernel32(refuses="assign")
    assert hold_with_app(refused, 99) is None
    assert refused.calls[-1] == ("close", JOB)


class RecordedSystem:
    """Notes what libSystem would be asked."""

    def __init__(self, answer: int) -> None:
        self._answer = answer
        self.calls = []

    def sandbox_init(self, profile, flags, error):
        self.calls.append((profile, flags))
        return self._answer

    def sandbox_free_error(self, error):
        self.calls.append("freed")


def test_macos_is_asked_for_pure_computation():
    system = RecordedSystem(0)
    assert sandbox_macos.engage_seatbelt(system)
    assert system.calls == [(b"pure-computation", 1)]
    refusing = RecordedSystem(-1)
    assert not sandbox_macos.engage_seatbelt(refusing)
    assert refusing.calls[-1] == "freed"


def test_both_say_that_they_are_untested():
    for module in (sandbox_windows, sandbox_macos):
        assert "NOT TESTED" in (module.__doc__ or "")
