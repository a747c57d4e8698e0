"""The script of the set-up for Windows: what it says, and that it can be compiled here."""

import os
import re
import shutil

import pytest

from tests.packaging import descriptions

NOISE = 300_000
"""Bytes that no compression makes fewer."""


def read_code():
    """The script without its comments."""
    return re.sub(r"^\s*;.*$", "", descriptions.read_installer(), flags=re.MULTILINE)


def test_paths_are_written_as_windows_takes_them():
    options_left_out = re.sub(r"""(?<=[\s"'])/[A-Za-z]+""", "", read_code())
    assert "\\*" in options_left_out
    assert [line for line in options_left_out.splitlines() if "/" in line] == []


def test_it_waits_for_every_program_that_it_replaces(load_script):
    facts = load_script("facts")
    text = read_code()
    removed = set(re.findall(r'^ *Delete "\$INSTDIR\\\$\{(\w+)\}"$', text, re.MULTILINE))
    assert removed == set(
        re.findall(r'^ *!insertmacro GotoIfRunning "\$\{(\w+)\}" running$', text, re.MULTILINE)
    )
    programs = {descriptions.read_definition(name) for name in removed}
    assert programs == {f"{facts.NAME}.exe", f"{facts.COMMAND}.exe"}


def test_an_upgrade_goes_where_the_last_set_up_went():
    text = read_code()
    read = re.search(r"^InstallDirRegKey (HKCU \S+ \S+)$", text, re.MULTILINE)
    assert read is not None
    assert f'WriteRegStr {read[1]} "$INSTDIR"' in text
    assert text.index("!define UNINSTALL_KEY") < read.start()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not there (Debian: nsis)")
def test_it_compiles_without_a_warning_and_holds_all_of_the_bundle(load_script, tmp_path, monkeypatch):
    build = load_script("build")
    monkeypatch.setattr(build.facts, "ICONS", tmp_path)
    build.icons.draw_all(tmp_path)
    inner = tmp_path / "bundle" / "_internal" / "deep"
    inner.mkdir(parents=True)
    for place in (inner / "library.dll", inner / "LICENSE", tmp_path / "bundle" / "gallery-app.exe"):
        place.write_bytes(os.urandom(NOISE))
    made = tmp_path / build.SETUP_NAME
    build._make_setup(tmp_path / "bundle", made)
    assert made.read_bytes()[:2] == b"MZ"
    assert made.stat().st_size > 3 * NOISE
