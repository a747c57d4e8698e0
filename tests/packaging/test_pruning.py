import pytest


@pytest.fixture
def pruning(load_script):
    return load_script("pruning")


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qtmultimedia_de.qm", False),
        ("libstdc++.so.6", False),
        ("libgcc_s.so.1", False),
        ("gallery_app/_resources/icons/app.svg", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
    ],
)
def test_what_belongs_into_a_bundle(pruning, place, is_wanted):
    assert pruning.is_wanted(place) is is_wanted


def test_libraries_stay_while_somebody_needs_them(pruning):
    needed = {
        "/qt/QtGui.so": ["libQt6Gui.so.6"],
        "/qt/lib/libQt6Gui.so.6": ["libglib.so.0"],
        "/qt/libqgtk3.so": ["libgtk.so.0"],
        "/sys/libgtk.so.0": ["libpango.so.0"],
    }
    entries = [
        ("PySide6/QtGui.abi3.so", "/qt/QtGui.so", "EXTENSION"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/qt/libqgtk3.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/qt/lib/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"),
        ("libglib.so.0", "/sys/libglib.so.0", "BINARY"),
        ("libgtk.so.0", "/sys/libgtk.so.0", "BINARY"),
        ("libpango.so.0", "/sys/libpango.so.0", "BINARY"),
        ("libpython3.11.so.1.0", "/sys/libpython3.11.so.1.0", "BINARY"),
    ]
    kept = pruning.keep_needed(entries, lambda file: needed.get(file, ()))
    assert [place for place, _, _ in kept] == [
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libQt6Gui.so.6",
        "libglib.so.0",
        "libpython3.11.so.1.0",
    ]
