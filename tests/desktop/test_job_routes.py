from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.domain.events import HiddenChanged, JobFinished, JobStarted
from gallery_app.domain.ids import JobId


def test_events_reach_whoever_asked_until_the_job_ends():
    routes, seen = JobRoutes(), []
    routes.add(JobId(7), seen.append)
    events = [JobStarted(JobId(7), "Hiding"), HiddenChanged(JobId(7), (), hidden=True), JobFinished(JobId(7))]
    assert [routes.lead(event) for event in events] == [True, True, True]
    assert seen == events
    assert JobId(7) not in routes
    assert not routes.lead(JobFinished(JobId(7)))


def test_nobody_gets_the_events_of_another_job():
    routes, seen = JobRoutes(), []
    routes.add(JobId(7), seen.append)
    assert not routes.lead(JobFinished(JobId(8)))
    routes.clear()
    assert not routes.lead(JobFinished(JobId(7)))
    assert seen == []
