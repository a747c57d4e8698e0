"""What tests of exports and hand-overs share: a helpdesk, and a home in which its showpiece was opened."""

import shutil

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.events import PageReady
from tests.engine.listening import Face


@pytest.fixture(scope="package")
def _showpiece_helpdesk():
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as running:
        yield running


@pytest.fixture(scope="package")
def known(_showpiece_helpdesk, tmp_path_factory):
    """A home with the showpiece's originals and thumbnails, and the showpiece's pictures."""
    home = tmp_path_factory.mktemp("known")
    face = Face(home).connect(_showpiece_helpdesk)
    items = face.search(f"ticket:{Scenario.SHOWPIECE}").last(PageReady).page.items
    face.engine.close()
    return home, tuple(item.ref for item in items)


@pytest.fixture
def refs(known):
    """The pictures of the showpiece, in their order."""
    return known[1]


@pytest.fixture
def open_known(known, _showpiece_helpdesk, tmp_path):
    """Connects a face to a copy of that home, which the test may change."""
    faces = []

    def start():
        if not (tmp_path / "cache").exists():
            shutil.copytree(known[0] / "cache", tmp_path / "cache")
        faces.append(Face(tmp_path).connect(_showpiece_helpdesk))
        return faces[-1]

    yield start
    for face in faces:
        face.engine.close()
    _showpiece_helpdesk.faults.clear()
