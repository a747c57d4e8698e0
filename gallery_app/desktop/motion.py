"""Whether things may move: what the system was told, and what was chosen here."""

import ctypes
import sys

from PySide6.QtWidgets import QApplication

_SPI_GETCLIENTAREAANIMATION = 0x1042


def system_reduces_motion(application: QApplication) -> bool:
    """Whether the system says that a person wants less motion; False where it cannot be asked.

    Qt knows from 6.12 on. Before that Windows is asked itself ("Show animations in Windows"); macOS and Linux
    have no way that needs neither another process nor a wait.
    """
    hints = application.styleHints().accessibility()
    preference = getattr(hints, "motionPreference", None)
    if preference is not None:
        return getattr(preference(), "name", "") == "ReducedMotion"
    return sys.platform == "win32" and not _windows_animates()


def _windows_animates() -> bool:
    is_on = ctypes.c_int(1)
    ask = ctypes.windll.user32.SystemParametersInfoW  # type: ignore[attr-defined,unused-ignore]  # Windows only
    return not ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(is_on), 0) or bool(is_on.value)
