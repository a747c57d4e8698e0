"""The scripts of `packaging` are no package of ours to import: each is loaded by its file."""

import importlib.util
import sys
from types import ModuleType

import pytest

from tests.packaging.descriptions import PACKAGING


@pytest.fixture
def load_script(monkeypatch):
    """Give a script as a module; those beside it are found as when it is started."""
    monkeypatch.setattr(sys, "path", [str(PACKAGING), *sys.path])
    before = set(sys.modules)

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"packaging_script_{name}", PACKAGING / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    yield load
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PACKAGING)):
            del sys.modules[name]
