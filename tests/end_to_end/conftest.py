"""What tests with a real window share: the desktop, and a helpdesk whose pictures are drawn once."""

import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout

import pytest

from gallery_app.__main__ import main
from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from tests.end_to_end.virtual_desktop import open_virtual_desktop
from tests.own_process import process_as_before


@pytest.fixture(autouse=True)
def _lent_lanes(lent_lanes):
    """For commands in this process; programs start their own."""


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
def its_environment(helpdesk, tmp_path):
    """The variables of a command on the `helpdesk` of the module, with a home of its own."""
    return {
        "GALLERY_APP_HOME": str(tmp_path / "home"),
        "GALLERY_APP_URL": helpdesk.address,
        "GALLERY_APP_API_KEY": helpdesk.api_key,
    }


@pytest.fixture
def run_program(helpdesk, its_environment):
    """Runs the command line as a program of its own, which takes half a second: for some of each command.

    What prints a PDF needs it always, since Qt has one application a process.
    """

    def run_app(*arguments, limit_s=100, **environment):
        helpdesk.requests.clear()
        return subprocess.run(
            [sys.executable, "-m", "gallery_app", *map(str, arguments)],
            env=os.environ | its_environment | environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=limit_s,
            check=False,
        )

    return run_app


@pytest.fixture
def run(helpdesk, its_environment):
    """Runs the command line in this process; what it says and ends with is what the program's would be."""

    def run_app(*arguments, **environment):
        helpdesk.requests.clear()
        words = [str(word) for word in arguments]
        out, err = io.StringIO(), io.StringIO()
        with (
            process_as_before(),
            pytest.MonkeyPatch.context() as patch,
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            for name, value in (its_environment | environment).items():
                patch.setenv(name, str(value))
            try:
                code = main(words)
            except SystemExit as ended:
                code = int(ended.code or 0)
        return subprocess.CompletedProcess(words, code, out.getvalue(), err.getvalue())

    return run_app
