from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from gallery_app.desktop.style_sheet import make_style_sheet
from gallery_app.desktop.tokens import DARK, LIGHT, Tokens, make_contrast_tokens, make_palette

pytestmark = pytest.mark.usefixtures("qapp")


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    shade = QColor(colour)
    parts = [linear(part) for part in (shade.redF(), shade.greenF(), shade.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("text", ("window", "panel", "canvas", "tile", "accent_soft", "error_soft", "hover", "amber_soft")),
        ("second", ("window", "panel", "canvas", "tile", "accent_soft", "error_soft", "hover")),
        ("accent", ("window", "panel", "canvas", "tile")),
        ("on_accent", ("accent",)),
        ("amber", ("panel", "amber_soft", "tile")),
        ("error", ("panel", "error_soft", "tile")),
        ("good", ("panel",)),
    ],
)
def test_every_text_can_be_read_on_its_ground(tokens, text, grounds):
    for ground in grounds:
        measured = contrast(getattr(tokens, text), getattr(tokens, ground))
        assert measured >= 4.5, f"{text} on {ground}: {measured:.2f}"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_frame_stands_out(tokens):
    for ground in ("window", "panel", "canvas", "accent_soft"):
        assert contrast(tokens.accent, getattr(tokens, ground)) >= 3


def test_high_contrast_takes_the_systems_colours_and_thick_lines():
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#00ffff"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    tokens = make_contrast_tokens(palette)
    assert (tokens.is_dark, tokens.line_px, tokens.accent_soft) == (True, 2, "#000000")
    assert contrast(tokens.text, tokens.window) == pytest.approx(21)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_palette_and_style_sheet_use_these_colours(tokens: Tokens):
    assert make_palette(tokens).color(QPalette.ColorRole.WindowText).name() == tokens.text
    sheet = make_style_sheet(tokens, round)
    assert tokens.accent in sheet
    assert sheet.count("{") == sheet.count("}")
    assert all(QColor(getattr(tokens, field.name)).isValid() for field in fields(tokens) if field.type is str)
