"""A third-party picture that somebody asked for is loaded, that one alone, and only in this run."""

import pytest

from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import HostNotAllowed
from gallery_app.domain.events import HandoverReady, InspectionReady, PageReady, ThumbnailReady, TileFailed
from gallery_app.domain.export_plan import Handing
from tests.engine.listening import Face, Told

FORMS = f"ticket:{Scenario.SOURCE_FORMS}"


@pytest.fixture
def forms(face):
    """The remote pictures of a ticket: one whose host answers, and others that must not be asked."""
    page = face.search(FORMS).last(PageReady).page
    remote = [item.ref for item in page.items if item.ref.remote_host is not None]
    pixel = next(ref for ref in remote if ref.untrusted_name == "open.gif")
    return pixel, [ref for ref in remote if ref.id != pixel.id]


def third_party_requests(helpdesk):
    return [request.path for request in helpdesk.requests.third_party()]


def load(face, ref):
    face.engine.allow_remote(ref.id)
    return Told(face.events_of(face.engine.retry((ref.id,))))


def test_the_one_that_was_asked_for_is_loaded_and_no_other(face, helpdesk, forms):
    helpdesk.requests.clear()
    pixel, others = forms
    told = load(face, pixel)
    assert [event.image for event in told.all(ThumbnailReady)] == [pixel.id]
    assert third_party_requests(helpdesk) == ["/pixel/open.gif"]
    refused = {event.image: event.error.code for event in told.all(TileFailed)}
    assert {refused.get(ref.id, "remote_not_loaded") for ref in others} == {"remote_not_loaded"}


def test_it_can_be_looked_at_inspected_and_handed_over_like_any_other(face, forms):
    pixel, _ = forms
    load(face, pixel)
    inspected = Told(face.events_of(face.engine.inspect((pixel.id,)))).last(InspectionReady).inspection
    assert inspected.error is None
    assert (inspected.info.width, inspected.info.height) == (1, 1)
    handed = Told(face.events_of(face.engine.hand_over((pixel.id,), Handing.SAFE))).one(HandoverReady)
    assert len(handed.handover.files) == 1


def test_it_is_there_again_on_the_page_and_gone_after_a_restart(face, helpdesk, forms, tmp_path):
    pixel, _ = forms
    load(face, pixel)
    helpdesk.requests.clear()
    assert pixel.id in [event.image for event in face.search(f"{FORMS} is:pixel").all(ThumbnailReady)]
    assert third_party_requests(helpdesk) == []  # it is here by now, and folded away: it is a tracking pixel
    face.engine.close()
    again = Face(tmp_path).connect(helpdesk)
    failed = {event.image: event.error.code for event in again.search(f"{FORMS} is:pixel").all(TileFailed)}
    again.engine.close()
    assert failed[pixel.id] == "remote_not_loaded"


def test_an_address_that_is_not_safe_is_refused_in_words(face, helpdesk, forms):
    _, others = forms
    tracker = next(ref for ref in others if ref.remote_host == "tracker.example.net")
    helpdesk.requests.clear()
    told = load(face, tracker)
    error = next(event.error for event in told.all(TileFailed) if event.image == tracker.id)
    assert isinstance(error, HostNotAllowed)
    assert third_party_requests(helpdesk) == []
