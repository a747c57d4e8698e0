"""Numbers of tags as a person reads them, and numbers that came as text."""

import re
from typing import Final

from gallery_app.domain.metadata import MetadataValue
from gallery_app.domain.translation import tr

FRACTION: Final = re.compile(r"(-?\d{1,20})/(\d{1,20})")
DECIMAL: Final = re.compile(r"[-+]?\d{1,20}(?:\.\d{1,20})?")
DIGITS: Final = 6


def say_number(number: float) -> str:
    """Six significant digits at most, whole numbers whole: `72`, `0.00833333`, `4032`."""
    if isinstance(number, int) or (number.is_integer() and abs(number) < 1e15):
        return str(int(number))
    text = f"{number:.{DIGITS}g}"
    return f"{number:.{DIGITS}f}".rstrip("0") if "e-0" in text and abs(number) >= 1e-5 else text


def say_plainly(value: MetadataValue) -> str:
    """The value itself: runs with commas, `0/0` and `1/0` in words."""
    if isinstance(value, tuple):
        return ", ".join(say_plainly(part) for part in value)
    if not isinstance(value, str):
        return say_number(value)
    fraction = FRACTION.fullmatch(value)
    if fraction and int(fraction[2]) == 0:
        return tr("unknown") if int(fraction[1]) == 0 else tr("infinite")
    return value


def read_numbers(value: MetadataValue) -> tuple[float, ...]:
    """The numbers of a value, whether stored as such or, as XMP has them, as text (`1/120`, `5.6`).

    Empty for anything that is not wholly numbers, `0/0` too.
    """
    parts = value if isinstance(value, tuple) else (value,)
    numbers = tuple(_read_number(part) for part in parts)
    known = tuple(number for number in numbers if number is not None)
    return known if len(known) == len(numbers) else ()


def _read_number(part: str | float) -> float | None:
    if not isinstance(part, str):
        return part
    text = part.strip()
    fraction = FRACTION.fullmatch(text)
    if fraction:
        below = int(fraction[2])
        return int(fraction[1]) / below if below else None
    return float(text) if DECIMAL.fullmatch(text) else None
