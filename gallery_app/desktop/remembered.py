"""Reads what the window had remembered: text from a file that anybody may have changed."""

import json
from collections.abc import Mapping


def read_number(remembered: Mapping[str, str], name: str, usual: int) -> int:
    """A size; what is missing or damaged is as usual."""
    text = remembered.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else usual


def read_json(text: str) -> object:
    """What was written as JSON; None if there is nothing, or nothing that can be read."""
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
