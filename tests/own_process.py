"""Commands run within the tests' own process: what they set for all of it is put back."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager

_QUIETED = ("httpx", "httpcore", "hpack", "asyncio")


@contextmanager
def process_as_before() -> Iterator[None]:
    """Take away the log that a command opened, and its levels and umask."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    names = [name for name in logging.root.manager.loggerDict if name.startswith(_QUIETED)] + list(_QUIETED)
    levels = {name: logging.getLogger(name).level for name in names}
    umask = os.umask(0o022)
    os.umask(umask)
    try:
        yield
    finally:
        os.umask(umask)
        root.setLevel(level)
        for name, before in levels.items():
            logging.getLogger(name).setLevel(before)
        for handler in set(root.handlers) - set(handlers):
            root.removeHandler(handler)
            handler.close()
