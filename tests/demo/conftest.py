"""One running helpdesk for the tests that only read; faults are cleared after each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions


@pytest.fixture(scope="session")
def running() -> Iterator[DemoHelpdesk]:
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as helpdesk:
        yield helpdesk


@pytest.fixture
def helpdesk(running: DemoHelpdesk) -> Iterator[DemoHelpdesk]:
    running.requests.clear()
    yield running
    running.faults.clear()
