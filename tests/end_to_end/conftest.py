"""What tests with a real window share: the desktop, and a helpdesk whose pictures are drawn once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from tests.end_to_end.virtual_desktop import open_virtual_desktop


@pytest.fixture(scope="package")
def desktop(tmp_path_factory):
    with open_virtual_desktop(tmp_path_factory.mktemp("desktop")) as running_desktop:
        yield running_desktop


@pytest.fixture(scope="package")
def _drawn_helpdesk():
    with DemoHelpdesk() as helpdesk:
        yield helpdesk


@pytest.fixture(scope="package")
def unlimited_helpdesk():
    """For tests that ask much; nobody changes it, and each of its pictures is drawn once."""
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as helpdesk:
        yield helpdesk


@pytest.fixture
def shared_helpdesk(_drawn_helpdesk):
    """Faults that a test switches on end with it."""
    yield _drawn_helpdesk
    _drawn_helpdesk.faults.clear()


@pytest.fixture
def its_variables(shared_helpdesk):
    """The environment by which the app finds the shared helpdesk."""
    return {"GALLERY_APP_URL": shared_helpdesk.address, "GALLERY_APP_API_KEY": shared_helpdesk.api_key}


@pytest.fixture
def run(helpdesk, tmp_path):
    """Runs the command line on the `helpdesk` of the module, as a program of its own."""

    def run_app(*arguments, home: Path = tmp_path / "home", limit_s=100, **environment):
        helpdesk.requests.clear()
        return subprocess.run(
            [sys.executable, "-m", "gallery_app", *map(str, arguments)],
            env={
                **os.environ,
                "GALLERY_APP_HOME": str(home),
                "GALLERY_APP_URL": helpdesk.address,
                "GALLERY_APP_API_KEY": helpdesk.api_key,
                **environment,
            },
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=limit_s,
            check=False,
        )

    return run_app
