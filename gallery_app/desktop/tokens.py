"""The colours of the look, light and dark, each named after what it is for."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#rrggbb`. `third` is only for what may be missed; `line_px` is the width of borders."""

    is_dark: bool
    window: str
    panel: str
    canvas: str
    tile: str
    line: str
    text: str
    second: str
    third: str
    accent: str
    accent_soft: str
    on_accent: str
    amber: str
    amber_soft: str
    error: str
    error_soft: str
    good: str
    hover: str
    line_px: int = 1

    def colour(self, token: str) -> QColor:
        """Give the colour of a token by its name."""
        return QColor(str(getattr(self, token)))


LIGHT = Tokens(
    is_dark=False,
    window="#f5f6f8",
    panel="#ffffff",
    canvas="#f0f1f4",
    tile="#eceef2",
    line="#e2e5ea",
    text="#1a1e24",
    second="#5a6472",
    third="#8791a0",
    accent="#2d60e6",
    accent_soft="#e7eeff",
    on_accent="#ffffff",
    amber="#946200",
    amber_soft="#fff3d1",
    error="#c03434",
    error_soft="#fdeceb",
    good="#1f7a3a",
    hover="#e6e9ef",
)

DARK = Tokens(
    is_dark=True,
    window="#16181b",
    panel="#1d2024",
    canvas="#131517",
    tile="#25292e",
    line="#2c3036",
    text="#e9ebee",
    second="#a2abb7",
    third="#727c89",
    accent="#7aa5ff",
    accent_soft="#223357",
    on_accent="#0d1526",
    amber="#f0c052",
    amber_soft="#3d3214",
    error="#ff8a80",
    error_soft="#3b2123",
    good="#7fd79a",
    hover="#1e2226",
)


def make_contrast_tokens(palette: QPalette) -> Tokens:
    """Take every colour from the system's palette: no soft fills, lines of 2 px."""
    window = palette.color(QPalette.ColorRole.Window).name()
    text = palette.color(QPalette.ColorRole.WindowText).name()
    accent = palette.color(QPalette.ColorRole.Highlight).name()
    grey = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    return _make_bare(window, text, grey, accent, palette.color(QPalette.ColorRole.HighlightedText).name())


def _make_bare(window: str, text: str, grey: str, accent: str, on_accent: str) -> Tokens:
    """Five colours for everything; `grey` is for what cannot be used now."""
    given = dict.fromkeys((field.name for field in fields(Tokens)), window)
    given |= dict.fromkeys(("line", "text", "second", "amber", "error", "good"), text)
    given |= {"accent": accent, "on_accent": on_accent, "third": grey}
    is_dark = QColor(window).lightness() < QColor(text).lightness()
    colours = {name: colour for name, colour in given.items() if name not in ("is_dark", "line_px")}
    return Tokens(is_dark=is_dark, line_px=2, **colours)


CONTRAST_LIGHT = _make_bare("#ffffff", "#000000", "#595959", "#0000c8", "#ffffff")
CONTRAST_DARK = _make_bare("#000000", "#ffffff", "#a6a6a6", "#ffe14d", "#000000")
"""High contrast by choice, on a system that has no colours of its own for it."""


def make_palette(tokens: Tokens) -> QPalette:
    """Give Qt's own widgets (menus, dialogs, tooltips) the same colours."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, token in {
        roles.Window: "panel",
        roles.WindowText: "text",
        roles.Base: "window",
        roles.AlternateBase: "tile",
        roles.Text: "text",
        roles.PlaceholderText: "second",
        roles.Button: "panel",
        roles.ButtonText: "text",
        roles.BrightText: "error",
        roles.ToolTipBase: "panel",
        roles.ToolTipText: "text",
        roles.Highlight: "accent",
        roles.HighlightedText: "on_accent",
        roles.Accent: "accent",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Light: "panel",
        roles.Midlight: "line",
        roles.Mid: "line",
        roles.Dark: "third",
        roles.Shadow: "line",
    }.items():
        palette.setColor(role, tokens.colour(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("third"))
    return palette
