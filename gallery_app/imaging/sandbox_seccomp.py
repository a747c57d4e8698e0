"""The filter of system calls: what decoding needs, in the way it needs it, and nothing else.

A program for the kernel's filter machine is made of the table in `sandbox_calls` and given to all threads.
"""

import ctypes
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from gallery_app.imaging.sandbox_calls import ALLOWED, DEADLY, GUARDED, MISSING, Numbers

LOAD, EQUAL, AT_LEAST, HAS_BITS, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
"""Instructions: load a word of the call, compare it with a constant, return a verdict."""
ALLOW: Final = 0x7FFF_0000
KILL_PROCESS: Final = 0x8000_0000
REFUSE: Final = 0x0005_0000
"""With the error's number in the low half."""
EPERM, ENOSYS = 1, 38

NUMBER_AT, ARCHITECTURE_AT, ARGUMENTS_AT = 0, 4, 16
X32_FROM: Final = 0x4000_0000

CLONE_THREAD: Final = 0x1_0000
PROT_EXEC: Final = 4
GET_FLAGS: Final = (1, 3)
"""F_GETFD and F_GETFL."""
NAMES: Final = (15, 16, 0x53564D41)
"""PR_SET_NAME, PR_GET_NAME, PR_SET_VMA: names of threads and of memory."""

SECCOMP: Final = {"x86_64": 317, "aarch64": 277}
SET_MODE_FILTER: Final = 1
FOR_ALL_THREADS: Final = 1


class Instruction(NamedTuple):
    """One struct sock_filter: what to do, how many instructions to skip if true and if false, a constant."""

    code: int
    if_true: int
    if_false: int
    constant: int


@dataclass(frozen=True, slots=True)
class Machine:
    """An architecture: AUDIT_ARCH_…, its column in the tables, and whether it has further numbers (x32)."""

    audit: int
    column: int
    has_x32: bool = False

    def find_number(self, numbers: Numbers) -> int | None:
        """The call's number here, if there is such a call."""
        return numbers[self.column]


MACHINES: Final = {
    "x86_64": Machine(0xC000_003E, 0, has_x32=True),
    "aarch64": Machine(0xC000_00B7, 1),
}


def engage_seccomp() -> bool:
    """Put the filter up for all threads, for good; needs `no_new_privs`. False where it cannot be."""
    if sys.platform != "linux" or sys.maxsize < 2**32:
        return False
    name = os.uname().machine
    machine = MACHINES.get(name)
    return machine is not None and _install(make_program(machine, os.getpid()), SECCOMP[name])


def make_program(machine: Machine, own_pid: int) -> tuple[Instruction, ...]:
    """The whole filter; signals go to `own_pid` only."""
    return tuple(_list_instructions(machine, own_pid))


def _list_instructions(machine: Machine, own_pid: int) -> Iterator[Instruction]:
    yield _load(ARCHITECTURE_AT)
    yield from _unless(EQUAL, machine.audit, KILL_PROCESS)
    yield _load(NUMBER_AT)
    if machine.has_x32:
        yield Instruction(AT_LEAST, 0, 1, X32_FROM)
        yield _verdict(KILL_PROCESS)
    blocks = {
        **dict.fromkeys(ALLOWED, (_verdict(ALLOW),)),
        **_make_guards(own_pid),
        **dict.fromkeys(MISSING, (_verdict(REFUSE | ENOSYS),)),
        **dict.fromkeys(DEADLY, (_verdict(KILL_PROCESS),)),
    }
    for name, numbers in (ALLOWED | GUARDED | MISSING | DEADLY).items():
        number = machine.find_number(numbers)
        if number is not None:
            yield Instruction(EQUAL, 0, len(blocks[name]), number)
            yield from blocks[name]
    yield _verdict(REFUSE | EPERM)


def _make_guards(own_pid: int) -> dict[str, tuple[Instruction, ...]]:
    """For each guarded call, what decides on its arguments; every way through ends in a verdict."""
    return {
        "mmap": _allow_without(2, PROT_EXEC),
        "mprotect": _allow_without(2, PROT_EXEC),
        "clone": (_load_argument(0), Instruction(HAS_BITS, 0, 1, CLONE_THREAD), *_ALLOW_ELSE_REFUSE),
        "fcntl": _allow_one_of(1, GET_FLAGS),
        "prlimit64": _allow_asking_only(),
        "prctl": _allow_one_of(0, NAMES),
        "kill": _allow_one_of(0, (own_pid,)),
        "tgkill": _allow_one_of(0, (own_pid,)),
    }


def _allow_without(argument: int, bits: int) -> tuple[Instruction, ...]:
    return (_load_argument(argument), Instruction(HAS_BITS, 1, 0, bits), *_ALLOW_ELSE_REFUSE)


def _allow_one_of(argument: int, values: tuple[int, ...]) -> tuple[Instruction, ...]:
    """The kernel takes these arguments as 32 bits too."""
    tests = [Instruction(EQUAL, len(values) - place, 0, value) for place, value in enumerate(values, start=1)]
    *others, last = tests
    return (_load_argument(argument), *others, last._replace(if_false=1), *_ALLOW_ELSE_REFUSE)


def _allow_asking_only() -> tuple[Instruction, ...]:
    """prlimit64 of this process, without new limits: a pointer that is zero in both halves."""
    return (
        _load_argument(0),
        Instruction(EQUAL, 0, 5, 0),
        _load_argument(2),
        Instruction(EQUAL, 0, 3, 0),
        _load_argument(2, high=True),
        Instruction(EQUAL, 0, 1, 0),
        *_ALLOW_ELSE_REFUSE,
    )


def _load(offset: int) -> Instruction:
    return Instruction(LOAD, 0, 0, offset)


def _load_argument(argument: int, *, high: bool = False) -> Instruction:
    """Both machines are little-endian: the low half comes first."""
    return _load(ARGUMENTS_AT + 8 * argument + 4 * high)


def _verdict(verdict: int) -> Instruction:
    return Instruction(RETURN, 0, 0, verdict)


def _unless(comparison: int, constant: int, verdict: int) -> tuple[Instruction, ...]:
    return Instruction(comparison, 1, 0, constant), _verdict(verdict)


_ALLOW_ELSE_REFUSE: Final = (_verdict(ALLOW), _verdict(REFUSE | EPERM))


class _Filter(ctypes.Structure):
    """struct sock_filter."""

    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("constant", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = (("length", ctypes.c_uint16), ("filters", ctypes.c_void_p))


def _install(program: tuple[Instruction, ...], seccomp: int) -> bool:
    filters = (_Filter * len(program))(*(_Filter(*each) for each in program))
    given = _Program(len(program), ctypes.addressof(filters))
    call = ctypes.CDLL(None, use_errno=True).syscall
    call.argtypes = [ctypes.c_long] * 4
    call.restype = ctypes.c_long
    # A thread that could not be given the filter is answered with its number.
    return bool(call(seccomp, SET_MODE_FILTER, FOR_ALL_THREADS, ctypes.addressof(given)) == 0)
