"""The account's own words: statuses, agents and groups from Freshdesk, names from what was seen."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from gallery_app.domain.errors import DiskFull, GalleryError, KeyRefused, StoreUnavailable
from gallery_app.domain.query import Vocabulary
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.freshdesk.answers import NamedId, TicketFields

_MARK: Final = "vocabulary asked at"
_DAY_S: Final = 86_400


async def load_vocabulary(desk: Helpdesk, *, clock: Callable[[], float] = time.time) -> Vocabulary:
    """Statuses (custom ones too), agents, groups, and the names that the catalog knows.

    Freshdesk is asked once a day, one request; in between, and if it does not answer, what was kept is used.

    Raises:
        KeyRefused: no other error keeps a person from searching with the words known.
    """
    if _is_fresh(desk.catalog.find_mark(_MARK), clock()):
        return desk.catalog.load_vocabulary()
    try:
        fields = await desk.client.fetch_ticket_fields()
    except KeyRefused:
        raise
    except GalleryError:
        return desk.catalog.load_vocabulary()
    with suppress(DiskFull, StoreUnavailable):
        _keep(desk, fields, clock())
    return _join(desk.catalog.load_vocabulary(), fields)


def _is_fresh(mark: str | None, now_s: float) -> bool:
    """A mark from the future is of a clock that was wrong."""
    try:
        return mark is not None and 0 <= now_s - float(mark) < _DAY_S
    except ValueError:
        return False


def _keep(desk: Helpdesk, fields: TicketFields, now_s: float) -> None:
    desk.catalog.save_names("status", _pairs(fields.statuses))
    desk.catalog.save_names("agent", _pairs(fields.agents))
    desk.catalog.save_names("group", _pairs(fields.groups))
    desk.catalog.save_mark(_MARK, str(int(now_s)))


def _join(known: Vocabulary, fields: TicketFields) -> Vocabulary:
    """What was just told is used even if it could not be kept."""
    return replace(
        known,
        statuses=_merge(known.statuses, fields.statuses),
        agents=_merge(known.agents, fields.agents),
        groups=_merge(known.groups, fields.groups),
    )


def _merge(known: Sequence[tuple[int, str]], told: Sequence[NamedId]) -> tuple[tuple[int, str], ...]:
    return tuple(sorted((dict(known) | dict(_pairs(told))).items()))


def _pairs(named: Sequence[NamedId]) -> list[tuple[int, str]]:
    return [(one.id, one.name) for one in named]
