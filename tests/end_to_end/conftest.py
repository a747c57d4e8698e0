"""The desktop that tests with a real window share."""

import pytest

from tests.end_to_end.virtual_desktop import open_virtual_desktop


@pytest.fixture(scope="package")
def desktop(tmp_path_factory):
    with open_virtual_desktop(tmp_path_factory.mktemp("desktop")) as running_desktop:
        yield running_desktop
