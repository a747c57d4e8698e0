"""The filter's program, run as the kernel's filter machine would run it, for both architectures."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.imaging import sandbox_seccomp
from gallery_app.imaging.sandbox_calls import ALLOWED, DEADLY, GUARDED, MISSING
from gallery_app.imaging.sandbox_seccomp import ALLOW, KILL_PROCESS, MACHINES, REFUSE, make_program

linux = pytest.mark.skipif(sys.platform != "linux", reason="seccomp is Linux's")
PID = 4711
PERMISSION = REFUSE | 1
NO_SUCH_CALL = REFUSE | 38
EVERYTHING = ALLOWED | GUARDED | MISSING | DEADLY


def run_filter(machine_name, number, *arguments, audit=None):
    """The verdict on a call: a filter machine of the four instructions that are used."""
    machine = MACHINES[machine_name]
    program = make_program(machine, PID)
    words = {0: number, 4: machine.audit if audit is None else audit}
    for place, argument in enumerate((*arguments, 0, 0, 0, 0)[:6]):
        words[16 + 8 * place] = argument & 0xFFFF_FFFF
        words[20 + 8 * place] = argument >> 32
    accumulator = at = 0
    while True:
        code, if_true, if_false, constant = program[at]
        at += 1
        match code:
            case sandbox_seccomp.LOAD:
                accumulator = words[constant]
            case sandbox_seccomp.EQUAL:
                at += if_true if accumulator == constant else if_false
            case sandbox_seccomp.AT_LEAST:
                at += if_true if accumulator >= constant else if_false
            case sandbox_seccomp.HAS_BITS:
                at += if_true if accumulator & constant else if_false
            case sandbox_seccomp.RETURN:
                return constant
            case _:
                raise AssertionError(code)


def verdict(machine_name, name, *arguments):
    number = MACHINES[machine_name].find_number(EVERYTHING[name])
    return run_filter(machine_name, number, *arguments)


both = pytest.mark.parametrize("machine", MACHINES)


@both
def test_what_decoding_needs_is_allowed_and_the_rest_has_its_answer(machine):
    for table, answer in ((ALLOWED, ALLOW), (MISSING, NO_SUCH_CALL), (DEADLY, KILL_PROCESS)):
        for name, numbers in table.items():
            number = MACHINES[machine].find_number(numbers)
            if number is not None:
                assert run_filter(machine, number) == answer, name


@both
def test_no_call_stands_in_two_tables_and_no_number_twice(machine):
    assert len(EVERYTHING) == sum(map(len, (ALLOWED, GUARDED, MISSING, DEADLY)))
    numbers = [n for each in EVERYTHING.values() if (n := MACHINES[machine].find_number(each)) is not None]
    assert len(numbers) == len(set(numbers))


@both
def test_any_other_number_is_refused(machine):
    known = {MACHINES[machine].find_number(each) for each in EVERYTHING.values()}
    others = set(range(600)) - known
    assert {run_filter(machine, number) for number in others} == {PERMISSION}


OUT_OF_REACH = {
    "x86_64": {"open": 2, "stat": 4, "pipe": 22, "dup": 32, "fork": 57, "vfork": 58, "rename": 82,
               "openat": 257, "newfstatat": 262, "openat2": 437, "statx": 332, "setrlimit": 160,
               "seccomp": 317},
    "aarch64": {"openat": 56, "newfstatat": 79, "pipe2": 59, "dup": 23, "unlinkat": 35, "openat2": 437,
                "statx": 291, "setrlimit": 164, "seccomp": 277},
}  # fmt: skip
"""By their numbers, independently of the tables."""


@both
def test_paths_processes_and_the_walls_themselves_are_out_of_reach(machine):
    for name, number in OUT_OF_REACH[machine].items():
        assert run_filter(machine, number) == PERMISSION, name


def test_a_foreign_architecture_ends_the_lane():
    assert run_filter("x86_64", 0, audit=0x4000_0003) == KILL_PROCESS  # 32-bit calls on the same processor
    assert run_filter("aarch64", 63, audit=MACHINES["x86_64"].audit) == KILL_PROCESS
    assert run_filter("x86_64", 0x4000_0000 + 1) == KILL_PROCESS  # x32: the same calls under other numbers


@both
@pytest.mark.parametrize(
    ("name", "arguments", "answer"),
    [
        ("mmap", (0, 4096, 3, 0x22), ALLOW),
        ("mmap", (0, 4096, 7, 0x22), PERMISSION),
        ("mprotect", (0, 4096, 1), ALLOW),
        ("mprotect", (0, 4096, 5), PERMISSION),
        ("clone", (0x3D0F00,), ALLOW),  # what pthread_create asks for
        ("clone", (0x1200011,), PERMISSION),  # and fork
        ("clone", (0x4100,), PERMISSION),  # and vfork
        ("clone", (1 << 48,), PERMISSION),
        ("fcntl", (3, 3), ALLOW),
        ("fcntl", (3, 1), ALLOW),
        ("fcntl", (3, 0), PERMISSION),
        ("fcntl", (3, 8), PERMISSION),  # F_SETOWN: signals to others
        ("prlimit64", (0, 3, 0, 0x7FFF_0000_1000), ALLOW),
        ("prlimit64", (0, 3, 0x7FFF_0000_0000, 0), PERMISSION),
        ("prlimit64", (0, 3, 0x1000, 0), PERMISSION),
        ("prlimit64", (1, 3, 0, 0x1000), PERMISSION),
        ("prctl", (15, 0x1000), ALLOW),
        ("prctl", (16, 0x1000), ALLOW),
        ("prctl", (0x53564D41, 0), ALLOW),
        ("prctl", (4, 1), PERMISSION),  # dumpable again
        ("prctl", (1, 0), PERMISSION),  # no death with the parent
        ("kill", (PID, 6), ALLOW),
        ("kill", (PID + 1, 9), PERMISSION),
        ("kill", (0, 9), PERMISSION),
        ("kill", (0xFFFF_FFFF, 9), PERMISSION),  # -1: everybody
        ("tgkill", (PID, PID, 6), ALLOW),
        ("tgkill", (1, 1, 6), PERMISSION),
    ],
)
def test_guarded_calls_are_allowed_in_one_way(machine, name, arguments, answer):
    assert verdict(machine, name, *arguments) == answer


@both
def test_the_program_is_one_that_the_kernel_takes(machine):
    program = make_program(MACHINES[machine], PID)
    assert len(program) <= 4096
    for at, (code, if_true, if_false, constant) in enumerate(program, start=1):
        assert at + max(if_true, if_false) < len(program) or code == sandbox_seccomp.RETURN
        assert 0 <= constant < 2**32
        assert max(if_true, if_false) < 256


@linux
def test_numbers_are_those_of_the_system():
    """x86_64 by the C library's headers; what aarch64 shares with the generic table by the kernel's."""
    found = _read_header("/usr/include/x86_64-linux-gnu/asm/unistd_64.h")
    for name, (number, _) in EVERYTHING.items():
        if name in found:
            assert found[name] == number, name
    generic = _read_header("/usr/include/asm-generic/unistd.h")
    for name, (_, number) in EVERYTHING.items():
        if name in generic:
            assert generic[name] == number, name
    assert len(found) > 300
    assert len(generic) > 250


def _read_header(path):
    header = Path(path)
    if not header.exists():
        pytest.skip("the headers of the kernel are not installed")
    text = header.read_text("ascii", "replace")
    found = {name: int(n) for name, n in re.findall(r"#define __NR(?:3264)?_(\w+) (\d+)", text)}
    # The generic table names the 64-bit calls by their 32-bit sisters where they share a number.
    return {name: n for name, n in found.items() if name not in {"fcntl64", "fstat64", "mmap2"}}


FILTERED = """
import os, sys, socket, threading
from gallery_app.imaging import sandbox_limits, sandbox_seccomp
waits = threading.Event()
other = threading.Thread(target=lambda: (waits.wait(), {late}))
other.start()
sandbox_limits.engage_no_new_privileges()
if not sandbox_seccomp.engage_seccomp():
    raise SystemExit("not raised")
waits.set()
other.join()
os.write(1, b"still here")
"""


@linux
@pytest.mark.parametrize(("late", "ended"), [("socket.socket()", -signal.SIGSYS), ("os.getpid()", 0)])
def test_threads_that_run_already_get_the_filter_too(late, ended):
    code = FILTERED.format(late=late)
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert (done.returncode, done.stdout) == (ended, b"still here" if ended == 0 else b"")


@linux
def test_without_no_new_privileges_an_unprivileged_lane_says_that_no_filter_stands():
    code = (
        "import os; os.getuid() or (os.setgroups([]), os.setgid(65534), os.setuid(65534))\n"
        "from gallery_app.imaging.sandbox_seccomp import engage_seccomp\n"
        "print(engage_seccomp())"
    )
    # The modules are loaded before the user changes, who may not read them.
    code = "import gallery_app.imaging.sandbox_seccomp\n" + code
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert done.stdout == b"False\n"
