"""What tests of the engine share: a demo helpdesk, and a home that knows its showpiece."""

import shutil

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.events import PageReady
from tests.engine.listening import Face

SHOWPIECE = f"ticket:{Scenario.SHOWPIECE}"


@pytest.fixture(autouse=True)
def _lent_lanes(lent_lanes):
    """What is tested here are engines; lanes are tested in tests/imaging."""


@pytest.fixture(scope="package")
def running():
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as helpdesk:
        yield helpdesk


@pytest.fixture
def helpdesk(running):
    yield running
    running.faults.clear()


@pytest.fixture(scope="package")
def known(running, tmp_path_factory):
    """A home in which the showpiece was opened once: its originals need not be fetched in each test."""
    home = tmp_path_factory.mktemp("known")
    face = Face(home).connect(running)
    items = face.search(SHOWPIECE).last(PageReady).page.items
    face.engine.close()
    return home, tuple(item.ref for item in items)


@pytest.fixture
def face(known, tmp_path, helpdesk):
    home, _ = known
    shutil.copytree(home / "cache", tmp_path / "cache")
    made = Face(tmp_path).connect(helpdesk)
    yield made
    made.engine.close()


@pytest.fixture
def refs(known):
    return known[1]


@pytest.fixture
def images(refs):
    return tuple(ref.id for ref in refs)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "export"
