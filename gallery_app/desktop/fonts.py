"""Sizes of type: the system's own font where it has one, our copy of Inter where it has not."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from gallery_app.desktop.resources import list_resources, read_resource

_GENERIC_FAMILIES = (
    "DejaVu Sans",
    "Sans",
    "Sans Serif",
    "Bitstream Vera Sans",
    "Nimbus Sans",
    "Helvetica",
    "",
)
"""What fontconfig or Qt give when a system names no font for its user interface."""
_USUAL_PX = range(11, 16)
"""Sizes of the user-interface font of the systems as they come; beyond them a person chose the size."""


def load_fallback_font(application: QGuiApplication) -> None:
    """Use Inter if the system names no user-interface font, so that the window is well set anywhere."""
    if QFontInfo(application.font()).family() not in _GENERIC_FAMILIES and QFontDatabase.families():
        return
    families: list[str] = []
    for name in list_resources("fonts", ".otf"):
        number = QFontDatabase.addApplicationFontFromData(QByteArray(read_resource("fonts", name)))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if families:
        font = QFont(application.font())
        font.setFamilies(["Inter", *application.font().families()])
        application.setFont(font)


def find_font_scale(application: QApplication) -> float:
    """How much larger than usual the person wants text: 1.0 for the sizes systems come with, at most 2.0."""
    pixels = QFontInfo(application.font()).pixelSize()
    if pixels <= 0 or pixels in _USUAL_PX:
        return 1.0
    return min(2.0, max(0.85, pixels / 13))


def make_font(family_font: QFont, pixels: int, weight: QFont.Weight, *, tabular: bool) -> QFont:
    """Give the user-interface font at `pixels`, with figures of one width if `tabular`."""
    font = QFont(family_font)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
