import asyncio
from typing import Any

import pytest

from gallery_app.domain.errors import RateLimited
from gallery_app.freshdesk.rate_limit import (
    CALLS_AT_ONCE,
    LIST,
    PLAIN,
    CallCost,
    RateLimiter,
    find_retry_after,
)
from tests.freshdesk.made_time import MadeTime


def _make(time, waits=None) -> Any:
    on_wait = None if waits is None else waits.append
    return RateLimiter(on_wait=on_wait, clock=time.clock, sleep=time.sleep, jitter=lambda: 0.5)


def _headers(total, remaining, used=None) -> Any:
    headers = {"x-ratelimit-total": str(total), "x-ratelimit-remaining": str(remaining)}
    return headers if used is None else {**headers, "x-ratelimit-used-currentrequest": str(used)}


async def _call(limiter, headers=None, cost=PLAIN) -> None:
    async with limiter.turn(cost):
        if headers is not None:
            limiter.learn(headers, cost)


def _run_calls(limiter, count, headers=None, cost=PLAIN) -> None:
    async def all_calls() -> None:
        for _ in range(count):
            await _call(limiter, headers, cost)

    asyncio.run(all_calls())


def test_plentiful_quota_never_waits():
    time = MadeTime()
    _run_calls(_make(time), 500, _headers(400, 350))
    assert time.slept == []


@pytest.mark.parametrize("remaining", ["80", "80.0", "12"])
def test_a_fifth_is_left_to_the_others(remaining):
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(400, remaining))
    assert time.slept == []
    _run_calls(limiter, 1)
    assert sum(time.slept) > 0.1


def test_the_reserve_is_five_at_least():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(10, 6))
    _run_calls(limiter, 1)
    assert time.slept == []
    _run_calls(limiter, 1)
    assert time.slept


def test_floats_and_missing_headers_are_understood():
    limiter = _make(MadeTime())
    _run_calls(limiter, 1, _headers("100.0", "90.0"))
    assert limiter.total == 100
    _run_calls(limiter, 1, {})
    _run_calls(limiter, 1, {"x-ratelimit-total": "many", "x-ratelimit-remaining": "inf"})
    assert limiter.total == 100


def test_without_headers_a_trial_account_is_assumed():
    time = MadeTime()
    _run_calls(_make(time), 40)
    assert time.slept == []
    limiter = _make(time)
    _run_calls(limiter, 41)
    assert sum(time.slept) == pytest.approx(1.5)


def test_calls_under_way_count_as_used():
    time = MadeTime()
    limiter = _make(time)

    async def story() -> None:
        async with limiter.turn(PLAIN), limiter.turn(CallCost(credits=3)):
            limiter.learn(_headers(400, 84), PLAIN)
        # 84 remain, 80 are reserved, 3 more are under way: one is left.
        await _call(limiter)
        assert time.slept == []
        await _call(limiter)
        assert time.slept

    asyncio.run(story())


@pytest.mark.parametrize(("total", "per_minute"), [(200, 15), (400, 80), (700, 160)])
def test_lists_have_a_smaller_bucket_by_plan(total, per_minute):
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(total, total))
    _run_calls(limiter, per_minute, _headers(total, total), LIST)
    assert time.slept == []
    _run_calls(limiter, 1, _headers(total, total), LIST)
    assert time.slept


def test_a_waiting_list_does_not_hold_up_other_calls():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(200, 200))
    _run_calls(limiter, 15, _headers(200, 200), LIST)

    async def story() -> None:
        gate = asyncio.Event()

        async def sleep(wait_s) -> None:
            await gate.wait()
            time.now += wait_s

        limiter._sleep = sleep
        listing = asyncio.create_task(_call(limiter, None, LIST))
        await asyncio.sleep(0)
        await asyncio.wait_for(_call(limiter), 1)
        assert not listing.done()
        gate.set()
        await listing

    asyncio.run(story())


def test_used_credits_are_learnt_when_remaining_is_missing():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 4, {"x-ratelimit-used-currentrequest": "10"})
    assert time.slept == []
    _run_calls(limiter, 1)
    assert time.slept


def test_a_429_stops_every_call_and_tells_the_seconds():
    time = MadeTime()
    waits: list[float] = []
    limiter = _make(time, waits)
    limiter.pause("7", PLAIN)
    _run_calls(limiter, 1, _headers(400, 399))
    assert waits == [7.5, 0.0]
    assert time.slept[0] == 7.5
    _run_calls(limiter, 1, _headers(400, 399))
    assert waits == [7.5, 0.0]


def test_a_429_without_time_waits_a_minute():
    time = MadeTime()
    limiter = _make(time)
    limiter.pause(None, PLAIN)
    _run_calls(limiter, 1)
    assert 60 <= sum(time.slept) <= 61


def test_more_than_five_minutes_is_not_waited_for():
    limiter = _make(MadeTime())
    with pytest.raises(RateLimited):
        limiter.pause("301", PLAIN)


@pytest.mark.parametrize(
    ("text", "wait_s"),
    [
        ("30", 30),
        ("30.0", 30),
        (" 5 ", 5),
        ("-3", 0),
        ("", None),
        (None, None),
        ("soon", None),
        ("Fri, 14 May 2021 12:33:00 GMT", 0),
    ],
)
def test_retry_after_as_number_or_date(text, wait_s):
    assert find_retry_after(text) == wait_s


def test_no_more_than_five_calls_at_once():
    async def story() -> Any:
        limiter, running, most = _make(MadeTime()), 0, 0

        async def one() -> None:
            nonlocal running, most
            async with limiter.turn(PLAIN):
                running += 1
                most = max(most, running)
                await asyncio.sleep(0)
                running -= 1

        async with asyncio.TaskGroup() as group:
            for _ in range(20):
                group.create_task(one())
        return most

    assert asyncio.run(story()) == CALLS_AT_ONCE


def test_cancelling_a_wait_ends_it_at_once_and_says_so():
    async def story() -> None:
        waits: list[float] = []
        limiter = RateLimiter(on_wait=waits.append)
        limiter.pause("200", PLAIN)
        waiting = asyncio.create_task(_call(limiter))
        await asyncio.sleep(0)
        assert waits[0] > 199
        began = asyncio.get_running_loop().time()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert asyncio.get_running_loop().time() - began < 0.05
        assert waits[-1] == 0.0

    asyncio.run(story())
