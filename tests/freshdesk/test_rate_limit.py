import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.errors import RateLimited
from gallery_app.freshdesk.rate_limit import (
    BACKGROUND_AT_ONCE,
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


# --- calls that nobody waits for ------------------------------------------------------------------------

BACKGROUND = CallCost(is_background=True)


def test_a_quarter_is_left_by_background_calls():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(50, 50))
    _run_calls(limiter, 29, None, BACKGROUND)
    assert time.slept == []
    _run_calls(limiter, 10)
    assert time.slept == [], "what is left to others can be used by them at once"
    _run_calls(limiter, 1, None, BACKGROUND)
    assert sum(time.slept) >= 15


def test_background_lists_leave_a_quarter_of_the_lists():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(200, 200))
    _run_calls(limiter, 11, None, CallCost(is_list=True, is_background=True))
    assert time.slept == []
    _run_calls(limiter, 4, None, LIST)
    assert time.slept == []
    _run_calls(limiter, 1, None, CallCost(is_list=True, is_background=True))
    assert 59 <= sum(time.slept) <= 61


def test_what_others_used_is_left_to_them_until_a_minute_has_passed():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(400, 150))
    # 80 are reserved, a quarter of the other 320 stays free: 150 is too little.
    _run_calls(limiter, 1, None, BACKGROUND)
    assert 59 <= sum(time.slept) <= 61


def test_a_word_of_more_quota_is_heard_soon():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(400, 100))

    async def story() -> None:
        waiting = asyncio.create_task(_call(limiter, None, BACKGROUND))
        await asyncio.sleep(0)
        limiter.learn(_headers(400, 390), PLAIN)
        await waiting

    asyncio.run(story())
    assert sum(time.slept) <= 5


def test_background_waits_are_not_told():
    time = MadeTime()
    waits: list[float] = []
    limiter = _make(time, waits)
    limiter.pause("30", PLAIN)
    _run_calls(limiter, 1, None, BACKGROUND)
    assert sum(time.slept) >= 30
    assert waits == []


def test_no_background_call_starts_while_another_call_waits():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(200, 200))
    _run_calls(limiter, 15, _headers(200, 190), LIST)

    async def story() -> Any:
        gate, order = asyncio.Event(), []

        async def sleep(wait_s) -> None:
            await gate.wait()
            time.now += wait_s

        async def call(name, cost) -> None:
            async with limiter.turn(cost):
                order.append(name)

        limiter._sleep = sleep
        async with asyncio.TaskGroup() as group:
            group.create_task(call("foreground list", LIST))
            await asyncio.sleep(0)
            group.create_task(call("background", BACKGROUND))
            for _ in range(3):
                await asyncio.sleep(0)
            assert order == [], "there is quota, but somebody waits"
            gate.set()
        return order

    assert asyncio.run(story()) == ["foreground list", "background"]


def test_background_calls_leave_places_free():
    async def story() -> Any:
        limiter, gate = _make(MadeTime()), asyncio.Event()
        limiter.learn(_headers(400, 400), PLAIN)
        running: list[str] = []

        async def call(name, cost) -> None:
            async with limiter.turn(cost):
                running.append(name)
                await gate.wait()

        async with asyncio.TaskGroup() as group:
            for _ in range(6):
                group.create_task(call("background", BACKGROUND))
            for _ in range(6):
                group.create_task(call("foreground", PLAIN))
            for _ in range(5):
                await asyncio.sleep(0)
            seen = list(running)
            gate.set()
        return seen, running

    seen, running = asyncio.run(story())
    assert seen.count("background") == BACKGROUND_AT_ONCE
    assert seen.count("foreground") == CALLS_AT_ONCE - BACKGROUND_AT_ONCE
    assert len(running) == 12
    assert set(running[-4:]) == {"background"}


@pytest.mark.parametrize("where", ["quota", "place", "calm"])
def test_a_cancelled_background_call_leaves_nothing_behind(where):
    async def story() -> None:
        time, gate = MadeTime(), asyncio.Event()
        limiter = _make(time)
        limiter.learn(_headers(400, 90 if where == "quota" else 400), PLAIN)

        async def hold() -> None:
            async with limiter.turn(PLAIN):
                await gate.wait()

        async def sleep(_) -> None:
            await gate.wait()

        limiter._sleep = sleep
        count = {"quota": 0, "place": CALLS_AT_ONCE, "calm": CALLS_AT_ONCE + 1}[where]
        holding = [asyncio.create_task(hold()) for _ in range(count)]
        await asyncio.sleep(0)
        waiting = asyncio.create_task(_call(limiter, None, BACKGROUND))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        gate.set()
        await asyncio.gather(*holding)
        time.now += 61
        await asyncio.wait_for(_call(limiter, None, BACKGROUND), 1)
        assert limiter._in_flight == 0

    asyncio.run(story())


def test_a_tiny_quota_lets_background_calls_by_one_after_the_other():
    time = MadeTime()
    limiter = _make(time)
    _run_calls(limiter, 1, _headers(10, 10))
    _run_calls(limiter, 3, None, CallCost(credits=3, is_background=True))
    assert 100 < sum(time.slept) < 200


@given(
    st.integers(20, 1000),
    st.lists(st.tuples(st.integers(0, 90), st.integers(1, 3), st.booleans()), min_size=1, max_size=60),
)
def test_all_that_is_started_in_any_minute_leaves_a_quarter(total, calls):
    """Whatever else is started: when a background call goes, the minute before it holds no more."""
    time = MadeTime()
    limiter = _make(time)
    started: list[tuple[float, int]] = []

    async def story() -> None:
        limiter.learn(_headers(total, total), PLAIN)
        for pause_s, credits_, is_background in calls:
            time.now += pause_s
            async with limiter.turn(CallCost(credits=credits_, is_background=is_background)):
                started.append((time.now, credits_))
                if is_background:
                    spent = sum(taken for at, taken in started if at > time.now - 60)
                    assert spent <= limiter._all.per_minute * 0.75 + 1e-6

    asyncio.run(story())
