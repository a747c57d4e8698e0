"""Qt's binding leaves the rest of the program alone."""

import subprocess
import sys

PROGRAM = """
import builtins
own = builtins.__import__
from gallery_app.desktop.qt_loading import load_qt
load_qt()
from PySide6 import QtGui, QtNetwork, QtWidgets
QtWidgets.QApplication(["app", "-platform", "offscreen"])
print(builtins.__import__ is own)
"""


def test_pythons_own_import_stays():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
