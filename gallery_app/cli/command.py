"""What a command is: how it is called, and how it ends beside 0, 1 and 2."""

import argparse
from collections.abc import Callable

from gallery_app.engine.credentials import Credentials

PARTLY_EXIT = 3
"""Something is missing that a later call may bring. 0 is done, 1 an expected error, 2 a usage error."""
Hide = Callable[[str], None]
"""Told each key before it is used, for the log."""
Command = Callable[[argparse.Namespace, Credentials | None, Hide], int]
