"""What holds for every test."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

from gallery_app.demo.pictures.drawn_folder import DRAWN_VARIABLE
from gallery_app.imaging import seat
from tests.lane_stock import LaneStock

# A busy machine is not a wrong answer; what must be quick is measured in tests/benchmarks.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", PATIENT, derandomize=True, max_examples=50)
settings.register_profile("new", PATIENT, derandomize=False, max_examples=300)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
"""The same examples at each run: a check must not fail for what nobody changed. `new` looks further."""


def pytest_collection_finish():
    """Thousands of tests live as long as the run; the collector need not look at them each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _drawn_pictures(tmp_path_factory):
    """The pictures of the demo helpdesk are drawn once a run, whichever process asks for them."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "drawn"
    folder.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DRAWN_VARIABLE, str(folder))
        yield


@pytest.fixture(scope="session")
def lane_stock():
    """Lanes for all engines of this process, one after the other."""
    stock = LaneStock()
    yield stock
    stock.close()


@pytest.fixture
def lent_lanes(request, lane_stock, monkeypatch):
    """Engines of this test take lanes that stand already."""
    if request.node.get_closest_marker("own_lanes") is None:
        monkeypatch.setattr(seat, "Lane", lane_stock.lend)
