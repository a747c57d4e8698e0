"""Another program: a window that takes what is dropped on it or pasted into it, and tells what it got.

    python -m tests.end_to_end.drop_target OUT WIDTH HEIGHT LEFT TOP

Writes one JSON object to OUT for each drop and each paste (Ctrl+V): the formats, texts, the files with their
SHA-256, and the size of a picture.
"""

import hashlib
import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    """The whole window."""

    def __init__(self, out: Path) -> None:
        super().__init__("Drop here")
        self._out = out
        self.setAcceptDrops(True)
        self.setWindowTitle("Target")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Everything is welcome."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        event.acceptProposedAction()
        self._tell("drop", event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what is on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._tell("paste", QGuiApplication.clipboard().mimeData())

    def _tell(self, how: str, data: QMimeData) -> None:
        picture = data.imageData() if data.hasImage() else None
        told = {
            "how": how,
            "formats": data.formats(),
            "files": [_describe(Path(url.toLocalFile())) for url in data.urls()],
            "text": data.text() if data.hasText() else None,
            "rich": data.html() if data.hasHtml() else None,
            "size": [picture.width(), picture.height()] if isinstance(picture, QImage) else None,
            "opaque": not picture.hasAlphaChannel() if isinstance(picture, QImage) else None,
            "png": hashlib.sha256(data.data("image/png").data()).hexdigest(),
        }
        with self._out.open("a", encoding="utf-8") as file:
            file.write(json.dumps(told) + "\n")


def _describe(path: Path) -> dict[str, object]:
    data = path.read_bytes()
    return {"name": path.name, "sha256": hashlib.sha256(data).hexdigest(), "has_exif": b"Exif" in data}


def main() -> int:
    """Show the window until it is killed."""
    out, width, height, left, top = sys.argv[1:]
    application = QApplication([])
    target = Target(Path(out))
    target.setGeometry(int(left), int(top), int(width), int(height))
    target.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
