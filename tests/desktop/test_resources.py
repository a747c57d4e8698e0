import re
from pathlib import Path

import pytest

import gallery_app.desktop
from gallery_app.desktop.action_specs import ACTIONS
from gallery_app.desktop.icons import make_app_icon, make_icon, make_icon_pixmap
from gallery_app.desktop.resources import list_resources, read_resource

SOURCES = "\n".join(
    path.read_text("utf-8") for path in Path(gallery_app.desktop.__file__).parent.glob("*.py")
)

pytestmark = pytest.mark.usefixtures("qapp")
ICONS = set(list_resources("icons", ".svg"))


def test_every_icon_that_is_asked_for_is_there():
    asked = {spec.icon for spec in ACTIONS if spec.icon}
    asked |= set(re.findall(r'(?:pixmap|icon)\(\s*"([a-z-]+)"', SOURCES))
    asked |= set(re.findall(r'PaneContent\(\s*"([a-z-]+)"', SOURCES))
    asked |= set(re.findall(r': "([a-z]+(?:-[a-z]+)+)",', SOURCES))
    assert {f"{name}.svg" for name in asked} - ICONS == set()


def test_every_icon_stored_is_used():
    unused = {name for name in ICONS if f'"{name.removesuffix(".svg")}"' not in SOURCES}
    assert unused == set()


def test_licences_lie_beside_what_they_cover():
    assert b"ISC License" in read_resource("icons", "LICENSE-lucide.txt")
    assert b"SIL Open Font License" in read_resource("fonts", "OFL-inter.txt")
    assert len(list_resources("fonts", ".otf")) == 3


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_an_icon_is_drawn_in_its_colour_for_the_screens_pixels(ratio):
    pixmap = make_icon_pixmap("check", "#ff0000", 16, ratio)
    image = pixmap.toImage()
    assert image.width() == round(16 * ratio)
    inked = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert any(colour.alpha() > 200 and colour.red() > 240 and colour.green() < 10 for colour in inked)


def test_icons_have_a_paler_disabled_form_and_the_window_its_own():
    assert not make_icon("search", "#000000", 16, "#cccccc").isNull()
    assert len(make_app_icon().availableSizes()) == 7


def test_what_is_not_packed_is_an_error():
    with pytest.raises(FileNotFoundError):
        read_resource("icons", "no-such-icon.svg")
    assert list_resources("no-such-folder", ".svg") == ()
