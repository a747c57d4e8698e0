"""This process's memory is its own: asked of the system after a command ran, in a process of its own."""

import subprocess
import sys

import pytest

from gallery_app.engine.own_process import give_memory_back

ASK = """
import ctypes, resource, sys
from gallery_app.__main__ import main
assert main(["account", "list"]) == 0
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
print(dumpable, resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems guard programs themselves")
def test_no_other_program_reads_it_and_no_core_is_dumped(tmp_path, monkeypatch):
    monkeypatch.setenv("GALLERY_APP_HOME", str(tmp_path))
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "0 0"


@pytest.mark.skipif(sys.platform != "linux", reason="of glibc")
def test_what_is_let_go_leaves_the_process():
    assert give_memory_back()
