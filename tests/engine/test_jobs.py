import asyncio
import logging

import pytest

from gallery_app.domain.errors import KeyRefused, NotFound
from gallery_app.domain.events import JobCancelled, JobFailed, JobFinished, JobStarted
from gallery_app.domain.ids import JobId
from gallery_app.engine.jobs import JobPlan, Jobs


def run_story(story):
    told = []
    asyncio.run(story(Jobs(told.append)))
    return told


async def forever():
    await asyncio.Event().wait()


async def at_once():
    return None


def plan(number, work, slot="gallery"):
    return JobPlan(JobId(number), slot, f"job {number}", work)


def test_a_new_job_of_a_slot_cancels_the_one_before():
    async def story(jobs):
        jobs.start(plan(1, forever))
        await asyncio.sleep(0)
        jobs.start(plan(2, at_once))
        jobs.start(plan(3, forever, slot="account"))
        await asyncio.sleep(0)
        await jobs.close()

    told = run_story(story)
    assert [e for e in told if e.job == 1] == [JobStarted(JobId(1), "job 1"), JobCancelled(JobId(1))]
    assert [type(e) for e in told if e.job == 2] == [JobStarted, JobFinished]
    assert [type(e) for e in told if e.job == 3] == [JobStarted, JobCancelled]


def test_a_job_that_is_cancelled_leaves_no_task():
    async def story(jobs):
        jobs.start(plan(1, forever))
        await asyncio.sleep(0)
        jobs.cancel(JobId(1))
        jobs.cancel(JobId(77))
        await jobs.close()
        assert len(asyncio.all_tasks()) == 1

    assert run_story(story)[-1] == JobCancelled(JobId(1))


def test_a_job_cancelled_before_its_first_step_says_so_too():
    async def story(jobs):
        jobs.start(plan(1, forever))
        jobs.start(plan(2, at_once))
        await asyncio.sleep(0)
        await jobs.close()

    told = run_story(story)
    assert [e for e in told if e.job == 1] == [JobCancelled(JobId(1))]
    assert [type(e) for e in told if e.job == 2] == [JobStarted, JobFinished]


def test_an_expected_error_is_told_as_it_is():
    async def fail():
        raise KeyRefused

    async def story(jobs):
        jobs.start(plan(1, fail))
        await asyncio.sleep(0)
        await jobs.close()

    (failed,) = [e for e in run_story(story) if isinstance(e, JobFailed)]
    assert isinstance(failed.error, KeyRefused)


def test_an_expected_error_out_of_a_group_is_told_as_it_is():
    async def fail():
        async with asyncio.TaskGroup() as group:
            group.create_task(forever())
            group.create_task(raise_not_found())

    async def raise_not_found():
        raise NotFound

    async def story(jobs):
        jobs.start(plan(1, fail))
        _, task = jobs._running["gallery"]
        await task

    (failed,) = [e for e in run_story(story) if isinstance(e, JobFailed)]
    assert isinstance(failed.error, NotFound)


def test_a_bug_is_logged_and_the_window_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture):
    async def bug():
        return 1 // 0

    async def story(jobs):
        jobs.start(plan(1, bug))
        await asyncio.sleep(0)
        await jobs.close()

    with caplog.at_level(logging.ERROR):
        told = run_story(story)
    assert isinstance(told[-1], JobFailed)
    assert "ZeroDivisionError" in caplog.text
