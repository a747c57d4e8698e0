"""A lane shuts itself in before the first foreign byte: all its walls.

Here so far: resource limits, and on Linux no core dump, no new rights, and death with the parent. The walls
that need kernel interfaces of their own (Landlock and seccomp, Windows' Job Object) have their places below.
"""

import ctypes
import os
import sys
from dataclasses import asdict, dataclass
from typing import Final

PR_SET_PDEATHSIG: Final = 1
PR_SET_DUMPABLE: Final = 4
PR_SET_NO_NEW_PRIVS: Final = 38
SIGKILL: Final = 9
OPEN_FILES: Final = 16
CPU_SECONDS: Final = 600


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """Which walls stand. A wall that the system does not have is simply False."""

    resource_limits: bool = False
    dies_with_parent: bool = False
    no_new_privileges: bool = False
    landlock: bool = False
    seccomp: bool = False
    job_object: bool = False

    @property
    def level(self) -> str:
        """`full`, `partial` or `process only`, as the diagnostics show it."""
        if (self.landlock and self.seccomp) or self.job_object:
            return "full"
        return "partial" if self.landlock or self.seccomp else "process only"

    def as_json(self) -> dict[str, bool]:
        """Flags by name."""
        return asdict(self)


def engage(memory_bytes: int, parent_pid: int | None = None) -> SandboxReport:
    """Raise the walls of this process; after the imports, before the first foreign byte."""
    dies_with_parent, no_new_privileges = _engage_prctl(parent_pid)
    return SandboxReport(
        resource_limits=_engage_resource_limits(memory_bytes),
        dies_with_parent=dies_with_parent,
        no_new_privileges=no_new_privileges,
        landlock=_engage_landlock(),
        seccomp=_engage_seccomp(),
        job_object=_engage_job_object(),
    )


def _engage_resource_limits(memory_bytes: int) -> bool:
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
    for kind, limit in wanted.items():
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(
            kind, (limit, limit) if hard == resource.RLIM_INFINITY else (min(limit, hard),) * 2
        )
    return True


def _engage_prctl(parent_pid: int | None) -> tuple[bool, bool]:
    if sys.platform != "linux":
        return False, False
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    dies = prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0
    if parent_pid is not None and os.getppid() != parent_pid:
        raise SystemExit(1)  # the app ended before the kernel was asked to tell us
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    return dies, prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0


def _engage_landlock() -> bool:
    """Place of Landlock: no path may be opened, no port connected, no process outside signalled."""
    return False


def _engage_seccomp() -> bool:
    """Place of the system call filter: what decoding needs, and nothing else."""
    return False


def _engage_job_object() -> bool:
    """Place of Windows' Job Object: memory, one process, end with the app."""
    return False
