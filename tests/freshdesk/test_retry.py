import asyncio
from typing import Any

import pytest

from gallery_app.domain.errors import HelpdeskTroubled, RateLimited
from gallery_app.freshdesk.retry import MayPass, Retries, RetryPolicy
from tests.freshdesk.made_time import MadeTime


def _fail(policy, failures, *, took_s=0.0) -> Any:
    time = MadeTime()
    retries = Retries(policy, clock=time.clock, sleep=time.sleep, uniform=max)

    async def story() -> None:
        for failure in failures:
            began_at = time.clock()
            time.now += took_s
            await retries.wait_after(failure, began_at=began_at)

    try:
        asyncio.run(story())
    except (HelpdeskTroubled, RateLimited) as error:
        return time.slept, type(error)
    return time.slept, None


TROUBLED = MayPass(HelpdeskTroubled())
BUSY = MayPass(RateLimited(), asked_to_wait=True)


def test_the_bound_of_waits_doubles_up_to_a_longest():
    policy = RetryPolicy(tries=9, first_wait_s=0.5, longest_wait_s=3.0)
    assert _fail(policy, [TROUBLED] * 5) == ([0.5, 1.0, 2.0, 3.0, 3.0], None)


def test_the_last_try_raises_its_error():
    assert _fail(RetryPolicy(tries=3), [TROUBLED] * 3) == ([0.5, 1.0], HelpdeskTroubled)


def test_slow_failures_use_up_the_budget():
    assert _fail(RetryPolicy(tries=9, budget_s=60), [TROUBLED] * 3, took_s=29.0) == (
        [0.5, 1.0],
        HelpdeskTroubled,
    )


def test_a_time_that_the_server_names_is_kept():
    assert _fail(RetryPolicy(), [MayPass(HelpdeskTroubled(), wait_s=7.0)]) == ([7.0], None)


def test_429s_are_counted_apart_and_not_waited_for_here():
    assert _fail(RetryPolicy(rate_tries=3), [BUSY, BUSY]) == ([], None)
    assert _fail(RetryPolicy(rate_tries=3), [BUSY] * 3) == ([], RateLimited)
    assert _fail(RetryPolicy(tries=2), [BUSY, TROUBLED, BUSY]) == ([0.5], None)


def test_waits_are_random_between_nothing_and_the_bound():
    async def waits() -> Any:
        time = MadeTime()
        retries = Retries(RetryPolicy(tries=200, longest_wait_s=1.0), clock=time.clock, sleep=time.sleep)
        for _ in range(50):
            await retries.wait_after(TROUBLED, began_at=time.clock())
        return time.slept

    slept = asyncio.run(waits())
    assert all(0 <= wait_s <= 1 for wait_s in slept)
    assert len(set(slept)) > 40


@pytest.mark.parametrize("policy", [RetryPolicy(tries=1)])
def test_one_try_means_no_other(policy):
    assert _fail(policy, [TROUBLED]) == ([], HelpdeskTroubled)
