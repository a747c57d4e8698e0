"""What tests of the local API share: one helpdesk, and one server that ends after the last of them."""

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario
from tests.api.asking import serving


@pytest.fixture(scope="package")
def helpdesk():
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as running:
        yield running


@pytest.fixture(scope="package")
def _asker(helpdesk, tmp_path_factory):
    with serving(helpdesk, tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture
def asker(_asker):
    yield _asker
    _asker.clock.ahead_s = 0.0


@pytest.fixture
def picture(asker):
    """A picture of the showpiece with fresh links."""
    return asker.list(ticket_id=Scenario.SHOWPIECE, per_page=1).json["images"][0]
