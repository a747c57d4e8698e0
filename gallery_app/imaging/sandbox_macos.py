"""macOS: the sandbox that allows computing alone. Written by the documentation; NOT TESTED on macOS yet.

`sandbox_init` has been called deprecated for years and is still what programs use that shut themselves in.
"""

import ctypes
from typing import Any, Final

PURE_COMPUTATION: Final = b"pure-computation"
"""kSBXProfilePureComputation: no files, no network, no other process, but for what is open already."""
SANDBOX_NAMED: Final = 1


def engage_seatbelt(system: Any) -> bool:
    """Shut this process in for good. `system` is libSystem."""
    error = ctypes.c_char_p()
    if system.sandbox_init(PURE_COMPUTATION, SANDBOX_NAMED, ctypes.byref(error)) == 0:
        return True
    system.sandbox_free_error(error)
    return False


def find_system() -> Any:
    """The system library with the types of what is called."""
    system = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
    system.sandbox_init.argtypes = [ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p)]
    system.sandbox_free_error.argtypes = [ctypes.c_char_p]
    return system
