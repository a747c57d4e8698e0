"""Numbers in a query, read and printed: `>1mb`, `100kb..2mb`, `w:1920`, `mp:12`."""

import re
from collections.abc import Mapping
from decimal import Decimal

from gallery_app.domain.query import Span
from gallery_app.domain.query_keys import NumberUnit

_NUMBER_MAX = 2**63 - 1
_AMOUNT = re.compile(r"#?([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([a-z]*)")
_PROPORTION = re.compile(r"([0-9]{1,6})[:/]([0-9]{1,6})")
_SCALES: Mapping[NumberUnit, Mapping[str, int]] = {
    NumberUnit.ID: {"": 1},
    NumberUnit.PIXELS: {"": 1, "px": 1},
    NumberUnit.MEGAPIXELS: {"": 1, "mp": 1},
    NumberUnit.RATIO: {"": 1},
    NumberUnit.BYTES: {
        "gb": 10**9, "g": 10**9, "mb": 10**6, "m": 10**6, "kb": 1000, "k": 1000, "b": 1, "": 1,
        "gib": 2**30, "mib": 2**20, "kib": 2**10,
    },
}  # fmt: skip
_PRINTED_SCALES = (("gb", 10**9), ("mb", 10**6), ("kb", 1000))
_WHOLE = (NumberUnit.ID, NumberUnit.PIXELS)


def read_span(typed: str, unit: NumberUnit) -> Span | None:
    """Read one value, lower case; None where it is none.

    A rounded number means what is shown as that number: `2mb` is 1.5 MB to below 2.5 MB, `mp:12` is 11.5 to
    below 12.5. `=` before it means exactly that. Bytes, pixels and numbers of tickets are exact.
    """
    if ".." in typed:
        return _read_range(typed, unit)
    for sign in (">=", "<=", ">", "<", "="):
        if typed.startswith(sign):
            return _compared(sign, typed[len(sign) :], unit)
    return _read_rounded(typed, unit)


def _read_range(typed: str, unit: NumberUnit) -> Span | None:
    left, _, right = typed.partition("..")
    left_sign, left = _split_sign(left, (">=", ">"))
    right_sign, right = _split_sign(right, ("<=", "<"))
    high = _read_amount(right, unit) if right else None
    low = _read_low(left, right, unit) if left else None
    if (left and low is None) or (right and high is None) or (low is None and high is None):
        return None
    return Span(low, high, low is None or left_sign != ">", high is None or right_sign != "<")


def _compared(sign: str, typed: str, unit: NumberUnit) -> Span | None:
    number = _read_amount(typed, unit)
    if number is None:
        return None
    match sign:
        case ">=":
            return Span(low=number)
        case ">":
            return Span(low=number, low_included=False)
        case "<=":
            return Span(high=number)
        case "<":
            return Span(high=number, high_included=False)
        case _:
            return Span(number, number)


def _split_sign(typed: str, signs: tuple[str, ...]) -> tuple[str, str]:
    sign = next((sign for sign in signs if typed.startswith(sign)), "")
    return sign, typed[len(sign) :]


def _read_low(left: str, right: str, unit: NumberUnit) -> float | None:
    """`1..2mb` means from 1 MB; `500..2kb` can only mean from 500 bytes."""
    low, high = _AMOUNT.fullmatch(left), _AMOUNT.fullmatch(right)
    if low and high and not low[2]:
        with_unit, end = _read_amount(left + high[2], unit), _read_amount(right, unit)
        if with_unit is not None and end is not None and with_unit <= end:
            return with_unit
    return _read_amount(left, unit)


def _read_scaled(typed: str, unit: NumberUnit) -> tuple[Decimal, int] | None:
    found = _AMOUNT.fullmatch(typed)
    if found is None or found[2] not in _SCALES[unit] or (typed[0] == "#" and unit is not NumberUnit.ID):
        return None
    number, scale = Decimal(found[1]), _SCALES[unit][found[2]]
    if number * scale > _NUMBER_MAX or (unit in _WHOLE and number != number.to_integral_value()):
        return None
    return number, scale


def _read_amount(typed: str, unit: NumberUnit) -> float | None:
    scaled = _read_scaled(typed, unit)
    return None if scaled is None else _plain(scaled[0] * scaled[1])


def _plain(number: Decimal) -> float:
    """An int wherever it is whole: numbers of tickets are longer than a float is exact."""
    return int(number) if number == number.to_integral_value() else float(number)


def _read_rounded(typed: str, unit: NumberUnit) -> Span | None:
    if unit is NumberUnit.RATIO and (proportion := _PROPORTION.fullmatch(typed)):
        width, height = int(proportion[1]), int(proportion[2])
        typed = f"{Decimal(width) / Decimal(height):.2f}" if height else ""
    scaled = _read_scaled(typed, unit)
    if scaled is None:
        return None
    number, scale = scaled
    if unit in _WHOLE or (unit is NumberUnit.BYTES and scale == 1):
        return Span(_plain(number), _plain(number))
    exponent = number.as_tuple().exponent
    half = Decimal(1).scaleb(int(exponent)) * scale / 2
    return Span(
        _plain(max(Decimal(0), number * scale - half)), _plain(number * scale + half), high_included=False
    )


def print_span(span: Span, unit: NumberUnit) -> str:
    """The shortest text that `read_span` reads as this span."""
    if span.low is not None and span.low == span.high and span.low_included and span.high_included:
        return _print_exact(span, unit)
    if span.low is not None and span.high is not None:
        return print_rounded(span, unit) or _print_range(span.low, span.high, span, unit)
    if span.low is not None:
        return f">{'=' if span.low_included else ''}{print_amount(span.low, unit)}"
    return "" if span.high is None else f"<{'=' if span.high_included else ''}{print_amount(span.high, unit)}"


def _print_exact(span: Span, unit: NumberUnit) -> str:
    printed = print_amount(span.low or 0, unit)
    return printed if read_span(printed, unit) == span else f"={printed}"


def _print_range(low: float, high: float, span: Span, unit: NumberUnit) -> str:
    left, right = "" if span.low_included else ">", "" if span.high_included else "<"
    return f"{left}{print_amount(low, unit)}..{right}{print_amount(high, unit)}"


def print_amount(number: float, unit: NumberUnit) -> str:
    """A number with its unit, exact: `1.5mb`, `1234567b`, `1080`."""
    exact = Decimal(repr(number))
    if unit is not NumberUnit.BYTES:
        return _digits(exact)
    for name, scale in _PRINTED_SCALES:
        if exact >= scale and (exact / scale * 100) % 1 == 0:
            return f"{_digits(exact / scale)}{name}"
    return f"{_digits(exact)}b"


def print_rounded(span: Span, unit: NumberUnit) -> str | None:
    """The rounded number that reads as this span (`2mb`), if one does."""
    if span.low is None or span.high is None:
        return None
    low, high = Decimal(repr(span.low)), Decimal(repr(span.high))
    scales = _PRINTED_SCALES if unit is NumberUnit.BYTES else (("", 1),)
    candidates = [
        f"{_in_steps((low + high) / 2 / scale, (high - low) / scale)}{name}" for name, scale in scales
    ]
    return min((printed for printed in candidates if read_span(printed, unit) == span), key=len, default=None)


def _in_steps(number: Decimal, step: Decimal) -> str:
    """With as many decimals as the step has: 2.0 in steps of 0.1."""
    decimals = -int(step.normalize().as_tuple().exponent)
    return f"{number:.{min(decimals, 20)}f}" if decimals >= 0 else ""


def _digits(number: Decimal) -> str:
    printed = f"{number:f}"
    return printed.rstrip("0").rstrip(".") if "." in printed else printed
