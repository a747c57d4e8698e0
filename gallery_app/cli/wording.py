"""Small words that several commands print."""

LOCAL_WORDS = (
    "Freshdesk cannot find tickets by this: only those known on this computer were looked at. See refresh."
)


def count_words(count: int, noun: str) -> str:
    """`1 picture`, `12 pictures`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
