"""What holds for every test."""

import gc
import hashlib
import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import PIL
import pytest
from hypothesis import HealthCheck, settings

from gallery_app.demo.pictures import drawn_folder
from gallery_app.demo.pictures.drawn_folder import DRAWN_VARIABLE
from gallery_app.domain.translation import speak_by
from gallery_app.imaging import seat
from tests.lane_stock import LaneStock

DEMO_RESOURCES = Path(__file__).parents[1] / "resources" / "demo"

sys.dont_write_bytecode = False  # else each worker compiles all of the tests anew, which takes it 8 s

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
def _drawn_pictures(request):
    """The pictures of the demo helpdesk are drawn once a day, whichever process asks for them."""
    folder = request.config.cache.mkdir(f"drawn-{_name_drawings()}")
    for old in set(folder.parent.glob("drawn-*")) - {folder}:
        shutil.rmtree(old, ignore_errors=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DRAWN_VARIABLE, str(folder))
        yield


def _name_drawings():
    """Another name for whatever may draw otherwise, and for each day: pictures were taken some days ago."""
    told = hashlib.sha256(f"{datetime.now(UTC).date()} {PIL.__version__}".encode())
    for path in sorted([*Path(drawn_folder.__file__).parent.glob("*.py"), *DEMO_RESOURCES.iterdir()]):
        told.update(path.read_bytes())
    return told.hexdigest()[:16]


@pytest.fixture
def foreign():
    """A language that puts every text in brackets: what is looked up can be told from what is not."""
    speak_by(lambda text, _about, _count: f"⟦{text}⟧")
    yield
    speak_by(None)


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
