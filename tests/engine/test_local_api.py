"""The local API on a window's engine: started, used, left with the helpdesk, ended with the window."""

import http.client
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from gallery_app.api.serve import start_api
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import RemoteNotLoaded
from gallery_app.domain.events import ApiChanged, JobFailed, LinksReady, LinksRevoked, PageReady
from gallery_app.domain.serving_errors import ApiNotInstalled, ApiOff
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths
from tests.engine.conftest import SHOWPIECE
from tests.engine.listening import Face, Told


class ServingFace(Face):
    """As Face, with what starts the local API."""

    def __init__(self, tmp_path):
        super().__init__(tmp_path)
        self.engine.close()
        paths = Paths(tmp_path / "config", tmp_path / "cache")
        self.engine = EngineThread(paths, self.told.put, start_api=start_api)

    def told_by(self, job):
        return Told(self.events_of(job))

    def start(self):
        return self.told_by(self.engine.start_serving()).one(ApiChanged)

    def links(self, images):
        return self.told_by(self.engine.make_links(images))


@pytest.fixture
def face(tmp_path, helpdesk):
    made = ServingFace(tmp_path).connect(helpdesk)
    yield made
    made.engine.close()


@pytest.fixture
def images(face):
    return tuple(item.ref.id for item in face.search(SHOWPIECE).last(PageReady).page.items)


def fetch(url):
    place = urlsplit(url)
    connection = http.client.HTTPConnection(place.netloc, timeout=60)
    connection.request("GET", f"{place.path}?{place.query}")
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers["content-type"], len(body)


def test_it_starts_once_and_stops(face, tmp_path):
    first, second = face.start(), face.start()
    assert (first.url, first.token_file) == (second.url, second.token_file)
    assert first.token_file == str(tmp_path / "config" / "api-token")
    assert fetch(f"{first.url}/docs")[0] == 200
    assert face.told_by(face.engine.stop_serving()).one(ApiChanged).url == ""
    with pytest.raises(ConnectionRefusedError):
        fetch(f"{first.url}/docs")
    assert not (tmp_path / "config" / "api-token").exists()


def test_a_link_of_the_open_page_opens_its_picture_and_is_hidden_in_reprs(face, images):
    face.start()
    ready = face.links(images[:2]).one(LinksReady)
    assert (len(ready.urls), ready.life_s, ready.failed) == (2, 600, {})
    for url in ready.urls:
        status, content_type, size_bytes = fetch(url)
        assert (status, content_type.startswith("image/"), size_bytes > 1000) == (200, True, True)
        assert url not in repr(ready)


def test_links_need_it_to_run(face, images):
    end = face.links(images[:1]).end
    assert isinstance(end, JobFailed)
    assert isinstance(end.error, ApiOff)


def test_without_its_extra_it_says_so(tmp_path, helpdesk):
    face = Face(tmp_path).connect(helpdesk)
    end = Told(face.events_of(face.engine.start_serving())).end
    face.engine.close()
    assert isinstance(end, JobFailed)
    assert isinstance(end.error, ApiNotInstalled)


def test_what_was_never_loaded_has_no_link(face):
    items = face.search(f"ticket:{Scenario.SOURCE_FORMS}").last(PageReady).page.items
    remote = [item.ref.id for item in items if item.ref.remote_host]
    here = [item.ref.id for item in items if not item.ref.remote_host][:1]
    face.start()
    ready = face.links([*remote, *here]).one(LinksReady)
    assert len(ready.urls) == 1
    assert {type(error) for error in ready.failed.values()} == {RemoteNotLoaded}
    end = face.links(remote).end
    assert isinstance(end, JobFailed)
    assert isinstance(end.error, RemoteNotLoaded)


def test_revoked_at_once(face, images):
    face.start()
    (url,) = face.links(images[:1]).one(LinksReady).urls
    face.told_by(face.engine.revoke_links()).one(LinksRevoked)
    assert fetch(url)[0] == 403


def test_another_helpdesk_voids_links_and_it_serves_on(face, images, helpdesk):
    url = face.start().url
    (link,) = face.links(images[:1]).one(LinksReady).urls
    assert fetch(link)[0] == 200
    face.connect(helpdesk)
    assert fetch(link)[0] == 403
    assert fetch(f"{url}/docs")[0] == 200


def test_requests_leave_the_windows_gallery_alone(face, images):
    told = face.start()
    token = Path(told.token_file).read_text()
    place = urlsplit(told.url)
    connection = http.client.HTTPConnection(place.netloc, timeout=60)
    path = f"/api/v1/image_gallery?ticket_id={Scenario.TICKET_11}&filter=type:png"
    connection.request("GET", path, headers={"Authorization": f"Bearer {token}"})
    assert connection.getresponse().status == 200
    connection.close()
    second = face.search(SHOWPIECE, page=2, per_page=4).last(PageReady).page
    assert [item.ref.id for item in second.items] == list(images[4:8])


def test_it_ends_with_the_window(face, tmp_path):
    url = face.start().url
    face.engine.close()
    with pytest.raises(ConnectionRefusedError):
        fetch(f"{url}/docs")
    assert not (tmp_path / "config" / "api-token").exists()
