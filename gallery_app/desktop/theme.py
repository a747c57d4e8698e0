"""The look as it is now: tokens, type sizes and the style sheet; follows the system while the app runs."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from gallery_app.desktop.fonts import find_font_scale, load_fallback_font, make_font
from gallery_app.desktop.icons import make_icon, make_icon_pixmap
from gallery_app.desktop.mirroring import is_window_mirrored, mirror_sheet
from gallery_app.desktop.motion import system_reduces_motion
from gallery_app.desktop.style_sheet import make_style_sheet
from gallery_app.desktop.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Tokens,
    make_contrast_tokens,
    make_palette,
)

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Appearance(StrEnum):
    """What a person may choose; the value is what settings and GALLERY_APP_THEME say."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Holds the look and gives it to the application.

    Signals:
        changed: the tokens are others; what paints itself repaints, what holds an icon takes a new one.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        appearance: Appearance = Appearance.SYSTEM,
        *,
        wants_less_motion: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._system_palette = QPalette(application.palette())
        if not application.styleSheet():  # a theme before this one has set it
            application.setStyle(QStyleFactory.create("Fusion"))
        load_fallback_font(application)
        self._base_font = QFont(application.font())
        self.scale = find_font_scale(application)
        self._fonts: dict[tuple[int, QFont.Weight, bool], QFont] = {}
        self.appearance = appearance
        self.wants_less_motion = wants_less_motion
        """Chosen here; what the system says counts as well."""
        self.reduces_motion = wants_less_motion
        """Nothing is to move by itself: no sheen, no running bars, pictures that move stand still."""
        self._usual_effects = {effect: application.isEffectEnabled(effect) for effect in _EFFECTS}
        self.tokens = LIGHT
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        application.setFont(self.font(13))
        self.apply()

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or stay light, dark or in high contrast."""
        self.appearance = appearance
        self.apply()

    def set_less_motion(self, *, is_wanted: bool) -> None:
        """Let nothing move by itself, or leave it to the system."""
        self.wants_less_motion = is_wanted
        self.apply()

    def apply(self) -> None:
        """Work out the tokens and hand them to Qt."""
        self.tokens = self._find_tokens()
        self.reduces_motion = self.wants_less_motion or system_reduces_motion(self._application)
        for effect, is_usual in self._usual_effects.items():
            self._application.setEffectEnabled(effect, is_usual and not self.reduces_motion)
        self._application.setPalette(make_palette(self.tokens))
        sheet = self._make_sheet()
        if sheet != self._application.styleSheet():  # the same one again would polish every widget anew
            # Without one in between Qt goes through all it ever styled, and was seen to die of what is gone.
            self._application.setStyleSheet("")
            self._application.setStyleSheet(sheet)
        self.changed.emit()

    @contextmanager
    def putting_off_sheet(self) -> Iterator[None]:
        """Build a window first and style it then, in one go.

        Under a style sheet Qt polishes a widget and all below it anew with each parent it is given: that was
        half of the time a window takes to make.
        """
        self._application.setStyleSheet("")
        try:
            yield
        finally:
            self._application.setStyleSheet(self._make_sheet())

    def px(self, design_px: float) -> int:
        """Scale a size of the drawings by the person's font size."""
        return round(design_px * self.scale)

    def font(self, design_px: int, weight: QFont.Weight = REGULAR, *, tabular: bool = False) -> QFont:
        """Give the user-interface font at a size of the drawings (11, 12, 13, 15, 18, 24)."""
        key = (design_px, weight, tabular)
        if key not in self._fonts:  # painters ask for the same few with every tile
            self._fonts[key] = make_font(self._base_font, self.px(design_px), weight, tabular=tabular)
        return self._fonts[key]

    def icon(self, name: str, tone: str = "second", size_px: int = 16) -> QIcon:
        """Give an icon in the colour of a token."""
        colour = str(getattr(self.tokens, tone))
        return make_icon(name, colour, self.px(size_px), self.tokens.third)

    def pixmap(self, name: str, tone: str, size_px: int, ratio: float) -> QPixmap:
        """Give an icon to be painted, in the colour of a token."""
        return self.pixmap_in(name, str(getattr(self.tokens, tone)), size_px, ratio)

    def pixmap_in(self, name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
        """Give an icon to be painted, in a colour (`#rrggbb`)."""
        return make_icon_pixmap(name, colour, self.px(size_px), ratio)

    def _make_sheet(self) -> str:
        sheet = make_style_sheet(self.tokens, self.px)
        return mirror_sheet(sheet) if is_window_mirrored() else sheet

    def _find_tokens(self) -> Tokens:
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return make_contrast_tokens(self._system_palette)
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        wanted = self.appearance
        if wanted is Appearance.CONTRAST:
            return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
        if wanted is Appearance.SYSTEM:
            return DARK if is_dark else LIGHT
        return DARK if wanted is Appearance.DARK else LIGHT


def read_appearance(remembered: str) -> Appearance:
    """Take GALLERY_APP_THEME first, then what was remembered, then the system's."""
    for word in (os.environ.get("GALLERY_APP_THEME", ""), remembered):
        if word in tuple(Appearance):
            return Appearance(word)
    return Appearance.SYSTEM
