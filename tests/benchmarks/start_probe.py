"""One start, up to its first paint, in a program of its own; prints the processor time it took in ms.

python -m tests.benchmarks.start_probe bare
python -m tests.benchmarks.start_probe app      with GALLERY_APP_HOME
"""

import os
import sys
import time


def start_bare():
    """The least that shows a window of Qt."""
    from PySide6.QtCore import QEvent, QObject  # noqa: PLC0415 - loading it is what is measured
    from PySide6.QtWidgets import QApplication, QLabel  # noqa: PLC0415 - as above

    class FirstPaint(QObject):
        is_over = False

        def eventFilter(self, _watched, event):
            self.is_over = self.is_over or event.type() == QEvent.Type.Paint
            return False

    application = QApplication([])
    label, painted = QLabel("Ticket Gallery"), FirstPaint()
    label.installEventFilter(painted)
    label.resize(1440, 900)
    label.show()
    while not painted.is_over:
        application.processEvents()
    tell(is_shown=True)


def start_app():
    """The program as it is started, up to where its frame stands."""
    from gallery_app.desktop.qt_loading import load_qt  # noqa: PLC0415 - as above

    load_qt()
    from gallery_app import __main__, start_window  # noqa: PLC0415 - as above
    from gallery_app.desktop.first_sight import FirstSight  # noqa: PLC0415 - as above

    start_window._load_behind = lambda frame: tell(is_shown=frame.findChildren(FirstSight)[0].is_fitting())
    vars(start_window)["has_display"] = lambda: True  # all is done that is done before a real display
    __main__.main([])


def tell(*, is_shown):
    print(f"{time.process_time() * 1e3:.1f} {int(is_shown)}", flush=True)
    os._exit(0)


if __name__ == "__main__":
    start_bare() if sys.argv[1] == "bare" else start_app()
