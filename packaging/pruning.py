"""What stays out of a bundle: parts of Qt that nobody calls, and libraries that only those needed."""

import re
from collections.abc import Callable, Iterable

Entry = tuple[str, str, str]
"""Place in the bundle, file it comes from, and PyInstaller's word for what it is."""

KEPT_PLUGINS = {
    # The window decodes JPEG and PNG of our own making and draws our own SVG icons; each further decoder
    # would be one more that a picture from the clipboard can reach.
    "imageformats": {"jpeg", "svg"},
    "iconengines": {"svgicon"},
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"xdgdesktopportal"},
    "styles": {"modernwindowsstyle", "macstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell", "qt-shell"},
}
"""By folder; what is in another one (tls, networkinformation, egl ...) stays out."""
LEFT_TO_THE_SYSTEM = re.compile(r"lib(stdc\+\+|gcc_s)\.so")
"""A graphics driver of a newer system needs newer ones than ours, and finds whichever was loaded first."""
NEEDLESS_DATA = re.compile(
    r"PySide6/Qt/(translations/(?!qtbase_(de|es)\.qm$)|qml/|metatypes/)|/direct_url\.json$|/RECORD$|/INSTALLER$"
)
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?q?([^/]+?)\.(?:so|dylib|dll)$")
_IN_A_STORE = re.compile(r"^[^/]+$|^PySide6/Qt/lib/|^[^/]+\.libs/")
"""Libraries that are there for others: they stay if somebody needs them. All else is a root."""
_STARTED_FROM = re.compile(r"libpython3")
"""What the bundle's starter opens by name."""


def is_wanted(place: str) -> bool:
    """Whether a file belongs into a bundle, whoever needs it."""
    place = place.replace("\\", "/")
    if found := _PLUGIN.search(place):
        return found[2] in KEPT_PLUGINS.get(found[1], ())
    return not NEEDLESS_DATA.search(place) and not LEFT_TO_THE_SYSTEM.match(place)


def keep_needed(entries: Iterable[Entry], find_needed: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The wanted entries, and of the libraries those that a wanted one needs, directly or not.

    `find_needed` gives the names of the libraries that a file loads.
    """
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    by_name: dict[str, list[Entry]] = {}
    for entry in wanted:
        by_name.setdefault(entry[0].rpartition("/")[2], []).append(entry)
    waiting = [entry for entry in wanted if not _is_for_others(entry)]
    kept = {entry[0] for entry in waiting}
    while waiting:
        _, source, kind = waiting.pop()
        if kind == "SYMLINK":
            needed: Iterable[str] = (source.rpartition("/")[2],)
        else:
            needed = find_needed(source)
        for name in needed:
            for entry in by_name.get(name, ()):
                if entry[0] not in kept:
                    kept.add(entry[0])
                    waiting.append(entry)
    return [entry for entry in wanted if entry[0] in kept]


def _is_for_others(entry: Entry) -> bool:
    if _STARTED_FROM.match(entry[0]):
        return False
    return entry[2] in ("BINARY", "SYMLINK") and _IN_A_STORE.match(entry[0]) is not None
