"""Landlock: no path may be opened, no port bound or connected, nobody outside signalled.

The kernel is asked which rights it knows and all of them are taken away; no rule gives any back.
"""

import ctypes
import os
import sys
from dataclasses import dataclass
from typing import Final

CREATE_RULESET: Final = 444
RESTRICT_SELF: Final = 446
"""The numbers of these calls are the same on every architecture."""
ASK_VERSION: Final = 1


class RulesetAttributes(ctypes.Structure):
    """struct landlock_ruleset_attr. A kernel that does not know the last members takes them as zeros."""

    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


@dataclass(frozen=True, slots=True)
class Rights:
    """What a kernel of this ABI can take away, as bits."""

    abi: int
    files: int
    network: int = 0
    scopes: int = 0


KNOWN_RIGHTS: Final = (
    Rights(1, files=0x1FFF),
    Rights(2, files=0x3FFF),  # linking and renaming between folders
    Rights(3, files=0x7FFF),  # cutting files short
    Rights(4, files=0x7FFF, network=0b11),  # binding and connecting TCP ports
    Rights(5, files=0xFFFF, network=0b11),  # device commands
    Rights(6, files=0xFFFF, network=0b11, scopes=0b11),  # abstract sockets and signals of others
)


def engage_landlock() -> bool:
    """Take every right away that the running kernel knows; needs `no_new_privs` and a single thread."""
    if sys.platform != "linux":
        return False
    rights = choose_rights(find_abi())
    if rights is None:
        return False
    wanted = RulesetAttributes(rights.files, rights.network, rights.scopes)
    ruleset = _call(CREATE_RULESET, ctypes.addressof(wanted), ctypes.sizeof(wanted), 0)
    if ruleset < 0:
        return False
    done = _call(RESTRICT_SELF, ruleset, 0, 0)
    os.close(ruleset)
    return done == 0


def find_abi() -> int:
    """The kernel's version of Landlock; negative without it (ENOSYS, or EOPNOTSUPP if it was not started)."""
    return _call(CREATE_RULESET, 0, 0, ASK_VERSION)


def choose_rights(abi: int) -> Rights | None:
    """All that a kernel of this ABI and we know; None without Landlock."""
    known = [rights for rights in KNOWN_RIGHTS if rights.abi <= abi]
    return known[-1] if known else None


def _call(number: int, *arguments: int) -> int:
    call = ctypes.CDLL(None, use_errno=True).syscall
    call.argtypes = [ctypes.c_long] * (1 + len(arguments))
    call.restype = ctypes.c_long
    return int(call(number, *arguments))
