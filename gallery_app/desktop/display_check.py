"""Whether a window can stand: Qt ends the whole process where none can, so this is asked before."""

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_XCB = "libxcb.so.1"
_WAYLAND_LIMIT_S = 2.0


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a display is named and answers. Elsewhere than on Linux there always is one."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or (platform and not platform.startswith(("xcb", "wayland"))):
        return True
    return _reaches_x(environment) or _reaches_wayland(environment)


def _reaches_x(environment: Mapping[str, str]) -> bool:
    """Try to connect as Qt will; where the library is not in its usual place the variable is believed."""
    display = environment.get("DISPLAY", "")
    if not display:
        return False
    try:
        xcb = ctypes.CDLL(_XCB)
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(os.fsencode(display), None)
    is_broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not is_broken


def _reaches_wayland(environment: Mapping[str, str]) -> bool:
    """Try the compositor's socket: WAYLAND_DISPLAY is a path, or a name below XDG_RUNTIME_DIR."""
    name, folder = environment.get("WAYLAND_DISPLAY", ""), environment.get("XDG_RUNTIME_DIR", "")
    path = Path(folder) / name
    if not name or not path.is_absolute():
        return False
    import socket  # noqa: PLC0415 - not for X, and a start waits for it

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as compositor:
        compositor.settimeout(_WAYLAND_LIMIT_S)
        try:
            compositor.connect(os.fspath(path))
        except OSError:
            return False
    return True
