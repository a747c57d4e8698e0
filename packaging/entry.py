"""What a bundle starts: the app's own `main`, after undoing what the bundle's starter changed."""

import os
import sys
from pathlib import Path

_PATHS = "LD_LIBRARY_PATH"


def give_back_library_path():
    """The starter points this process at the bundle's libraries; a browser it opens must find the system's.

    The loader has read the variable by now, and the starter sets it again for children that are the app.
    """
    before = os.environ.pop(_PATHS + "_ORIG", None)
    if before is not None:
        os.environ[_PATHS] = before
    else:
        os.environ.pop(_PATHS, None)


def give_streams():
    """A Windows program without a console has none of them; what is printed there goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - to the end


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        give_back_library_path()
    give_streams()
    from gallery_app.__main__ import main

    sys.exit(main())
