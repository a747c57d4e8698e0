"""The network as the doctor sees it: whether each helpdesk can be reached, and whose clock is wrong."""

import asyncio
from collections.abc import Sequence
from typing import Final

from gallery_app.domain.doctor_report import DoctorRow
from gallery_app.domain.errors import BadAddress
from gallery_app.domain.translation import mark, tr, tr_count
from gallery_app.freshdesk.reach import REACH_LIMIT_S, Reach, measure_reach
from gallery_app.freshdesk.urls import parse_address

ADDRESSES_MAX: Final = 20
"""More are not asked: each is a connection of its own."""
_CLOCK_ALIKE_S: Final = 5.0
"""A `Date` has whole seconds, and the answer was under way."""
_CLOCK_WRONG_S: Final = 300.0
"""Dates of searches are wrong by then, and certificates may be refused."""
_NO_ADDRESS: Final = mark("its address is none of a helpdesk")
_REACHED: Final = mark("reached in {count} ms; {clock}")
_REACHED_BY_PROXY: Final = mark("reached through the proxy in {count} ms; {clock}")
_NOT_REACHED: Final = mark("not reached: {problem}")
_NOT_REACHED_BY_PROXY: Final = mark("not reached through the proxy: {problem}")


async def look_at_network(
    addresses: Sequence[str] | None, *, limit_s: float = REACH_LIMIT_S
) -> tuple[DoctorRow, ...]:
    """A row for each helpdesk, by number and never by name; one row that says so if there is none.

    `addresses` are as typed or as kept; None leaves the network alone. Takes `limit_s` at most, however
    many there are.
    """
    if addresses is None:
        return (DoctorRow(tr("Network"), tr("left out"), is_ok=True),)
    if not addresses:
        return (DoctorRow(tr("Network"), tr("no helpdesk is connected, so none was asked"), is_ok=True),)
    async with asyncio.TaskGroup() as group:
        asked = [
            group.create_task(_measure(address, limit_s))
            for address in list(dict.fromkeys(map(_read_address, addresses)))[:ADDRESSES_MAX]
        ]
    return tuple(make_network_row(number, task.result()) for number, task in enumerate(asked, start=1))


def make_network_row(number: int, reach: Reach) -> DoctorRow:
    """`Helpdesk 1: reached in 84 ms; this computer's clock is right`."""
    name = tr("Helpdesk {number}", number=number)
    if reach.problem:
        failed = _NOT_REACHED_BY_PROXY if reach.by_proxy else _NOT_REACHED
        return DoctorRow(name, tr(failed, problem=tr(reach.problem)), is_ok=False)
    reached = _REACHED_BY_PROXY if reach.by_proxy else _REACHED
    took_ms, clock = max(1, round(reach.connect_s * 1000)), _clock_words(reach.clock_ahead_s)
    is_right = reach.clock_ahead_s is None or abs(reach.clock_ahead_s) < _CLOCK_WRONG_S
    return DoctorRow(name, tr(reached, count=took_ms, clock=clock), is_ok=is_right)


def _read_address(typed: str) -> str | None:
    """As it is kept; None if it is none."""
    try:
        return parse_address(typed)
    except BadAddress:
        return None


async def _measure(address: str | None, limit_s: float) -> Reach:
    return Reach(_NO_ADDRESS) if address is None else await measure_reach(address, limit_s=limit_s)


def _clock_words(ahead_s: float | None) -> str:
    if ahead_s is None:
        return tr("it did not tell the time")
    if abs(ahead_s) <= _CLOCK_ALIKE_S:
        return tr("this computer's clock is right")
    off_s = round(abs(ahead_s))
    how_far = (
        tr_count("{count} second", "{count} seconds", off_s)
        if off_s < 120
        else tr_count("{count} minute", "{count} minutes", round(off_s / 60))
    )
    if ahead_s > 0:
        return tr("this computer's clock is {how_far} ahead", how_far=how_far)
    return tr("this computer's clock is {how_far} behind", how_far=how_far)
