"""How a lane of the self-test is given an order: as a file that no picture looks like."""

from typing import Final

MARK: Final = b"\xff\xd8\xffORDER:"
TOLD_CHARS: Final = 100
"""An attack says no more of what it reached."""


def make_order(word: str, target: str = "") -> bytes:
    """The bytes of a file that gives this order, against this target if it is an attack."""
    return MARK + f"{word}:{target}".encode()


def find_order(body: bytes) -> tuple[str, str] | None:
    """Word and target, if the file is an order."""
    if not body.startswith(MARK):
        return None
    word, _, target = body.removeprefix(MARK).decode("utf-8", "replace").partition(":")
    return word, target
