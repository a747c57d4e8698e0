from PySide6.QtGui import QImage

from gallery_app.desktop.bridge import Arrival
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.domain.events import HiddenChanged, JobCancelled, JobFinished, JobStarted
from gallery_app.domain.ids import JobId


def test_events_reach_whoever_asked_until_the_job_ends():
    routes, seen = JobRoutes(), []
    routes.add(JobId(7), seen.append)
    events = [JobStarted(JobId(7), "Hiding"), HiddenChanged(JobId(7), (), hidden=True), JobFinished(JobId(7))]
    assert [routes.lead(Arrival(event)) for event in events] == [True, True, True]
    assert seen == events
    assert JobId(7) not in routes
    assert not routes.lead(Arrival(JobFinished(JobId(7))))


def test_nobody_gets_the_events_of_another_job():
    routes, seen = JobRoutes(), []
    routes.add(JobId(7), seen.append)
    assert not routes.lead(Arrival(JobFinished(JobId(8))))
    assert seen == []


def test_who_is_left_out_learns_that_nothing_comes_any_more():
    routes, seen, lasting = JobRoutes(), [], []
    routes.add(JobId(7), seen.append)
    routes.add(JobId(8), lasting.append, is_lasting=True)
    routes.clear()
    assert not routes.lead(Arrival(JobFinished(JobId(7))))
    assert seen == [JobCancelled(JobId(7))]
    assert routes.lead(Arrival(JobFinished(JobId(8))))
    assert lasting == [JobFinished(JobId(8))]


def test_pictures_come_along_to_who_wants_them():
    routes, seen = JobRoutes(), []
    routes.add_arrivals(JobId(7), seen.append)
    arrival = Arrival(JobStarted(JobId(7), "Showing"), QImage(2, 2, QImage.Format.Format_RGB32))
    assert routes.lead(arrival)
    assert seen == [arrival]
