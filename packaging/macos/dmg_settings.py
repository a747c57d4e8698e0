"""The disk image's window, for dmgbuild: the app at the left, where it goes at the right."""

from pathlib import Path

_given = globals().get("defines", {})
application = _given.get("app", "build/package/dist/Ticket Gallery.app")

format = "UDZO"  # noqa: A001 - dmgbuild's name for it
filesystem = "APFS"
files = [application]
symlinks = {"Applications": "/Applications"}
window_rect = ((200, 160), (560, 340))
default_view = "icon-view"
icon_size = 112
icon_locations = {Path(application).name: (150, 150), "Applications": (410, 150)}
