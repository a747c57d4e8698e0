"""What all packages say of the app, in one place; taken from the app where it has it."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gallery_app import APP_ID, __version__  # noqa: E402 - found through the line above
from gallery_app.domain.app_link import SCHEME  # noqa: E402 - as above

__all__ = ["APP_ID", "SCHEME"]

VERSION = __version__
NAME = "ticket-gallery"
"""Of the package, of the folder, and of the program without a console (Windows)."""
TITLE = "Ticket Gallery"
COMMAND = "gallery-app"

HERE = ROOT / "packaging"
MADE = ROOT / "build" / "package"
"""Everything that is made, git-ignored. linux/nfpm.yaml names its parts too."""
ICONS = MADE / "icons"
LICENCES = MADE / "licences"
DIST = MADE / "dist"
BUNDLE = DIST / NAME
INNER = "_internal"
SYSTEM_LIBRARIES = MADE / "system_libraries.txt"
VERSION_RESOURCE = MADE / "version_info.txt"

KNOWN_BY_VERSION = ("pillow", "pi-heif", "PySide6-Essentials", "httpx", "truststore", "keyring", "fastapi")
"""Libraries of which the doctor tells the version."""
BUNDLE_LIMIT_MB = 180
"""Measured 171 on Linux: what grows beyond this was not meant to come in."""
START_LIMIT_S = 60.0
"""On a computer that is busy with other things too. Usual is about one second."""
