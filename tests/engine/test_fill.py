import asyncio
import itertools
import json
import subprocess
import sys
import time
from collections import Counter, deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions, Scenario
from gallery_app.demo.rate import Charge, CreditWindow
from gallery_app.domain.errors import HelpdeskTroubled, KeyRefused
from gallery_app.domain.ids import CompanyId, JobId, TicketId
from gallery_app.engine.fill import CompanyNames, fill_recent
from gallery_app.freshdesk.rate_limit import RateLimiter
from tests.engine.sample_desk import run_at_desk
from tests.freshdesk.made_time import MadeTime

JOB = JobId(3)
READ = r"/tickets/"


class SlidingWindow:
    """The other way in which a minute may be counted: any sixty seconds."""

    def __init__(self, limit: int, clock) -> None:
        self._limit, self._clock = limit, clock
        self._taken: deque[tuple[float, int]] = deque()

    def charge(self, amount: int) -> Charge:
        now = self._clock()
        while self._taken and self._taken[0][0] + 60 <= now:
            self._taken.popleft()
        left = self._limit - sum(taken for _, taken in self._taken)
        if amount > left:
            return Charge(False, self._limit, left, 60)
        self._taken.append((now, amount))
        return Charge(True, self._limit, left - amount)


def open_demo(**options) -> DemoHelpdesk:
    return DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None, **options))


def recent(demo, days=30) -> set[int]:
    since = demo.world.now - timedelta(days=days)
    return {
        number
        for number, ticket in demo.world.tickets.items()
        if ticket.updated_at >= since and not (ticket.archived or ticket.spam or ticket.deleted)
    }


def reads(demo) -> Counter[int]:
    """How often each ticket was viewed."""
    views = demo.requests.all("api", path_contains=READ)
    return Counter(int(seen.path.split("/")[4]) for seen in views if "include=conversations" in seen.query)


def fill(demo, folder, told=None, limiter=None, **options) -> Any:
    async def story(desk) -> Any:
        await fill_recent(desk, JOB, (told if told is not None else []).append, **options)
        return desk.catalog.find_unread(1000), desk.catalog.count_tickets()

    return run_at_desk(demo, folder, story, limiter)


@pytest.fixture
def demo():
    with open_demo() as running:
        yield running


def test_recent_tickets_are_listed_and_read_once(demo, tmp_path):
    told: list[Any] = []
    unread, counts = fill(demo, tmp_path, told)
    assert set(unread) == {Scenario.FORBIDDEN}
    assert counts.known == len(recent(demo))
    assert set(reads(demo)) == recent(demo)
    assert set(reads(demo).values()) == {1}
    last = told[-1]
    assert (last.job, last.read, last.known) == (JOB, len(recent(demo)), len(recent(demo)))
    assert last.credits == demo.requests.credits()
    files = [picture for number in recent(demo) for picture in demo.world.pictures_of(number)]
    assert len(files) * 0.8 < last.pictures <= len(files) + 20


def test_progress_never_goes_back_and_is_not_told_too_often(demo, tmp_path):
    told: list[tuple[float, Any]] = []

    async def story(desk) -> Any:
        clock = asyncio.get_running_loop().time
        await fill_recent(desk, JOB, lambda event: told.append((clock(), event)))
        return clock()

    run_at_desk(demo, tmp_path, story)
    events = [event for _, event in told]
    assert (events[0].read, events[0].known, events[0].credits) == (0, 0, 0)
    assert all(a.read <= b.read and a.credits <= b.credits for a, b in itertools.pairwise(events))
    assert len(told) <= 3 + (told[-1][0] - told[0][0]) / 0.1 + 1


def test_names_of_people_and_companies_cost_almost_nothing(demo, tmp_path):
    async def story(desk) -> Any:
        await fill_recent(desk, JOB, lambda _: None)
        return {kind: desk.catalog.find_names(kind) for kind in ("contact", "email", "company")}

    names = run_at_desk(demo, tmp_path, story)
    people = {demo.world.tickets[number].requester for number in recent(demo)}
    assert names["contact"] == {person.id: person.name for person in people}
    assert names["email"] == {person.id: person.email for person in people}
    assert names["company"] == {one.id: one.name for one in demo.world.companies.values()}
    assert len(demo.requests.all("api", path_contains="/companies")) == 1
    assert demo.requests.all("api", path_contains="/contacts") == []
    (listed,) = [seen for seen in demo.requests.all("api") if seen.path.endswith("/tickets")]
    assert listed.credits == 3


def test_the_second_run_costs_one_request(demo, tmp_path):
    fill(demo, tmp_path)
    demo.requests.clear()
    fill(demo, tmp_path)
    assert [seen.path for seen in demo.requests.all("api")] == ["/api/v2/tickets"]
    since = demo.requests.all("api")[0].query
    newest = max(demo.world.tickets[number].updated_at for number in recent(demo))
    assert f"{newest - timedelta(seconds=5):%Y-%m-%d}" in since


def test_a_ticket_that_changed_is_read_again(demo, tmp_path):
    fill(demo, tmp_path)
    demo.requests.clear()
    for number in (Scenario.SHOWPIECE, Scenario.FORBIDDEN):
        ticket = demo.world.tickets[number]
        demo.world.tickets[number] = replace(ticket, updated_at=datetime.now(UTC).replace(microsecond=0))
    fill(demo, tmp_path)
    assert reads(demo) == {Scenario.SHOWPIECE: 1, Scenario.FORBIDDEN: 1}


def test_more_days_than_the_last_time_begin_anew(demo, tmp_path):
    fill(demo, tmp_path, days=7)
    assert set(reads(demo)) == recent(demo, 7)
    demo.requests.clear()
    fill(demo, tmp_path, days=60)
    assert set(reads(demo)) == recent(demo, 60) - recent(demo, 7)


@pytest.mark.parametrize("steps", [1, 2, 5, 12])
def test_cancelled_it_goes_on_where_it_stopped(demo, tmp_path, steps):
    async def story(desk) -> Any:
        told: list[Any] = []
        task = asyncio.create_task(fill_recent(desk, JOB, told.append))
        await asyncio.to_thread(wait_until, lambda: len(demo.requests) >= steps)
        began = asyncio.get_running_loop().time()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        took_s = asyncio.get_running_loop().time() - began
        count = len(told)
        await asyncio.sleep(0)
        assert len(told) == count
        return took_s

    assert run_at_desk(demo, tmp_path, story) < 0.05
    fill(demo, tmp_path)
    assert set(reads(demo)) == recent(demo)
    assert sum(reads(demo).values()) <= len(recent(demo)) + 2


def wait_until(holds, limit_s=10.0) -> None:
    ends = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.001)


KILLED = """
import asyncio, sys
from pathlib import Path
from types import SimpleNamespace
from gallery_app.domain.ids import JobId
from gallery_app.engine.fill import fill_recent
from tests.engine.sample_desk import run_at_desk
demo = SimpleNamespace(address=sys.argv[1], api_key=sys.argv[2])
run_at_desk(demo, Path(sys.argv[3]), lambda desk: fill_recent(desk, JobId(1), lambda event: None))
"""


@pytest.mark.thorough
def test_killed_it_goes_on_where_it_stopped(tmp_path):
    with open_demo(bulk_tickets=230) as demo:
        command = [sys.executable, "-c", KILLED, demo.address, demo.api_key, str(tmp_path)]
        with subprocess.Popen(command) as process:
            wait_until(lambda: sum(reads(demo).values()) >= 60)
            process.kill()
        before = sum(reads(demo).values())
        fill(demo, tmp_path)
        assert before < len(recent(demo))
        assert set(reads(demo)) == recent(demo)
        assert sum(reads(demo).values()) <= len(recent(demo)) + 2


def test_tickets_that_freshdesk_does_not_give_are_not_asked_for_until_they_change(demo, tmp_path):
    gone = demo.world.tickets[Scenario.TICKET_0]

    async def story(desk) -> Any:
        task = asyncio.create_task(fill_recent(desk, JOB, lambda _: None))
        await asyncio.to_thread(wait_until, lambda: len(reads(demo)) >= 1)
        demo.world.tickets.pop(Scenario.TICKET_0)
        await task

    run_at_desk(demo, tmp_path, story)
    fill(demo, tmp_path)
    assert (reads(demo)[Scenario.FORBIDDEN], reads(demo)[Scenario.TICKET_0]) == (1, 1)
    demo.world.tickets[gone.number] = replace(gone, updated_at=datetime.now(UTC).replace(microsecond=0))
    unread, _ = fill(demo, tmp_path)
    assert (reads(demo)[Scenario.FORBIDDEN], reads(demo)[Scenario.TICKET_0]) == (1, 2)
    assert unread == (Scenario.FORBIDDEN,)


def test_single_troubles_are_stepped_over_and_read_the_next_time(demo, tmp_path):
    async def story(desk) -> Any:
        task = asyncio.create_task(fill_recent(desk, JOB, lambda _: None))
        await asyncio.to_thread(wait_until, lambda: len(reads(demo)) >= 3)
        demo.faults.switch_on("html_200", times=2, origin="api")
        await task
        return desk.catalog.find_unread(1000)

    unread = run_at_desk(demo, tmp_path, story)
    assert 1 < len(unread) <= 1 + 2
    assert fill(demo, tmp_path)[0] == (Scenario.FORBIDDEN,)


def test_trouble_that_stays_ends_it_with_its_name(demo, tmp_path):
    async def story(desk) -> Any:
        task = asyncio.create_task(fill_recent(desk, JOB, lambda _: None))
        await asyncio.to_thread(wait_until, lambda: len(reads(demo)) >= 3)
        demo.faults.switch_on("status_500", origin="api")
        with pytest.raises(HelpdeskTroubled):
            await task

    run_at_desk(demo, tmp_path, story)
    assert len(reads(demo)) < len(recent(demo))


def test_a_refused_key_ends_it(demo, tmp_path):
    demo._api._api_key = "another"
    with pytest.raises(KeyRefused):
        fill(demo, tmp_path)


def test_marks_of_another_program_are_not_trusted(demo, tmp_path):
    async def story(desk) -> Any:
        desk.catalog.save_mark("fill listed to", "yesterday")
        desk.catalog.save_mark("refused tickets", json.dumps([1]))
        await fill_recent(desk, JOB, lambda _: None, days=7)

    run_at_desk(demo, tmp_path, story)
    assert set(reads(demo)) == recent(demo, 7)


def test_few_companies_are_asked_for_one_by_one_and_missing_ones_once(demo, tmp_path):
    known = [CompanyId(number) for number in list(demo.world.companies)[:2]]

    async def story(desk) -> Any:
        names = CompanyNames(desk)
        await names.learn(known)
        await names.learn([*known, CompanyId(77)])
        await names.learn([CompanyId(77)])
        return desk.catalog.find_names("company")

    names = run_at_desk(demo, tmp_path, story)
    assert set(names) == set(known)
    paths = [seen.path for seen in demo.requests.all("api")]
    assert paths == [f"/api/v2/companies/{number}" for number in (*known, 77)]


# --- the rate budget ------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize("window", [CreditWindow, SlidingWindow])
def test_fifty_a_minute_never_meet_a_429_and_leave_the_reserve_free(tmp_path, window):
    made = MadeTime()
    remaining: list[int] = []
    with DemoHelpdesk(DemoOptions(bulk_tickets=150)) as demo:
        account = window(50, made.clock)
        charge = account.charge

        def watched(amount) -> Any:
            result = charge(amount)
            remaining.append(result.remaining if result.allowed else -1)
            return result

        account.charge = watched
        demo._api._account = account
        demo._api._lists = {path: window(20, made.clock) for path in demo._api._lists}
        began = made.now
        limiter = RateLimiter(clock=made.clock, sleep=made.sleep)
        unread, _ = fill(demo, tmp_path, limiter=limiter)
        credits_ = demo.requests.credits()
        assert demo.requests.all("api", status=429) == []
        assert set(reads(demo)) == recent(demo)
    assert set(unread) == {Scenario.FORBIDDEN}
    assert min(remaining) >= 20, "a fifth is reserved, and a quarter of the rest stays free"
    minutes = (made.now - began) / 60
    assert minutes >= credits_ / 30 - 1.1
    assert minutes <= credits_ / 30 * 1.5 + 2


def test_somebody_who_waits_finds_quota_left(tmp_path):
    made = MadeTime()
    with DemoHelpdesk(DemoOptions(bulk_tickets=60)) as demo:
        demo._api._account = CreditWindow(50, made.clock)
        demo._api._lists = {path: CreditWindow(20, made.clock) for path in demo._api._lists}
        waits: list[float] = []

        async def story(desk) -> Any:
            task = asyncio.create_task(fill_recent(desk, JOB, lambda _: None))
            await asyncio.to_thread(wait_until, lambda: demo.requests.credits() >= 28)
            for number in (Scenario.SHOWPIECE, Scenario.TICKET_1, Scenario.TICKET_0):
                await desk.client.fetch_ticket(TicketId(number))
            await task

        limiter = RateLimiter(clock=made.clock, sleep=made.sleep, on_wait=waits.append)
        run_at_desk(demo, tmp_path, story, limiter)
        assert demo.requests.all("api", status=429) == []
    assert waits == []


def test_a_short_run_in_true_time(tmp_path):
    """The quarter and the reserve are left although nothing is scripted here."""
    with DemoHelpdesk(DemoOptions(rate_per_minute=50, list_rate_per_minute=20)) as demo:

        async def story(desk) -> Any:
            await desk.client.fetch_me()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(1.5):
                    await fill_recent(desk, JOB, lambda _: None)
            spent = demo.requests.credits()
            began = asyncio.get_running_loop().time()
            await desk.client.fetch_ticket(TicketId(Scenario.SHOWPIECE))
            return spent, asyncio.get_running_loop().time() - began

        spent, took_s = run_at_desk(demo, tmp_path, story)
        assert demo.requests.all("api", status=429) == []
    assert 20 <= spent <= 30
    assert took_s < 0.5


def test_what_a_search_listed_long_ago_is_left_unread(demo, tmp_path):
    old = {
        number
        for number, ticket in demo.world.tickets.items()
        if ticket.updated_at < demo.world.now - timedelta(days=40)
        and not (ticket.archived or ticket.spam or ticket.deleted)
    }

    async def story(desk) -> Any:
        async for page in desk.client.list_newest_pages():
            desk.catalog.save_tickets(page.tickets)
        await fill_recent(desk, JOB, lambda _: None)
        return desk.catalog.find_unread(1000)

    unread = set(run_at_desk(demo, tmp_path, story))
    assert old
    assert unread >= old - {Scenario.FORBIDDEN}
    assert not unread & recent(demo) - {Scenario.FORBIDDEN}
