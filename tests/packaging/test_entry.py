import os
import sys

import pytest


@pytest.fixture
def entry(load_script):
    return load_script("entry")


def test_other_programs_find_the_system_s_libraries_again(entry, monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/bundle/_internal:/opt/before")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/before")
    entry.give_back_library_path()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/before"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_a_path_that_was_not_there_is_not_there_again(entry, monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/bundle/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    entry.give_back_library_path()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_without_a_console_words_go_nowhere(entry, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    entry.give_streams()
    print("nobody reads this")
    sys.stdout.close()
    sys.stderr.close()
