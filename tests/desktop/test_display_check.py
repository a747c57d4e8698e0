import socket
import sys

import pytest

from gallery_app.desktop.display_check import has_display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere a display is always there"
)
NO_SUCH_DISPLAY = ":47110"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": NO_SUCH_DISPLAY},
        {"DISPLAY": "nonsense"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": NO_SUCH_DISPLAY},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"WAYLAND_DISPLAY": "/nonexistent/wayland-0"},
        {"WAYLAND_DISPLAY": "x" * 300, "XDG_RUNTIME_DIR": "/run"},
    ],
)
def test_a_display_that_does_not_answer_is_none(environment):
    assert not has_display(environment)


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_a_platform_that_needs_no_display_is_believed(platform):
    assert has_display({"QT_QPA_PLATFORM": platform})


def test_a_compositor_is_found_by_name_and_by_path_while_it_listens(tmp_path):
    path = tmp_path / "wayland-7"
    by_name = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    by_path = {"WAYLAND_DISPLAY": str(path), "DISPLAY": NO_SUCH_DISPLAY}
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(path))
        compositor.listen()
        assert has_display(by_name)
        assert has_display(by_path)
    assert path.exists()
    assert not has_display(by_name)


def test_without_the_library_the_variable_is_believed(monkeypatch):
    monkeypatch.setattr("gallery_app.desktop.display_check._XCB", "libnowhere.so.0")
    assert has_display({"DISPLAY": NO_SUCH_DISPLAY})
