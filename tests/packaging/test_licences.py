import os
import re
import shutil
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tests.packaging.descriptions import PACKAGING


@pytest.fixture
def licences(load_script):
    return load_script("licences")


def test_each_part_of_the_app_has_a_text(licences):
    parts = licences.list_distributions("ticket-gallery", ())
    parts += [distribution("fastapi"), *licences.list_distributions("fastapi", ())]
    names = {part.name.lower().replace("_", "-") for part in parts}
    assert {"pillow", "httpx", "pyside6-essentials", "shiboken6", "keyring", "fastapi", "starlette"} <= names
    assert not {"pytest", "pyinstaller", "hypothesis"} & names
    without = [
        part.name
        for part in parts
        if not licences.list_texts(part) and part.name.lower().replace("_", "-") not in licences.WITHOUT_TEXT
    ]
    assert without == []


def test_texts_of_our_own_are_there(licences):
    texts = [licences.facts.ROOT / text for each in licences.OURS.values() for text in each]
    texts += [licences.TEXTS / text for each in licences.WITHOUT_TEXT.values() for text in each]
    assert all(text.is_file() for text in texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (licences.TEXTS / "LGPL-3.0.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (licences.TEXTS / "GPL-3.0.txt").read_text("utf-8")
    assert licences.find_python_text().is_file()


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="asks dpkg")
def test_libraries_of_the_system_bring_the_text_of_their_package(licences, tmp_path):
    library = next(path for path in Path("/usr/lib").glob("*/libz.so.1"))
    licences.gather_of_system([str(library)], tmp_path)
    assert "zlib" in (tmp_path / "system" / "zlib1g" / "copyright").read_text("utf-8")


@pytest.mark.parametrize("has_dpkg", [True, False])
def test_a_library_without_a_text_is_not_bundled(licences, tmp_path, monkeypatch, has_dpkg):
    if not has_dpkg:
        monkeypatch.setattr(licences.shutil, "which", lambda _name: None)
    with pytest.raises(licences.TextMissing, match=r"/opt/libmine\.so\.1"):
        licences.gather_of_system(["/opt/libmine.so.1"], tmp_path)


def test_making_packages_fails_in_words_where_a_text_is_missing(load_script, monkeypatch, tmp_path, capsys):
    build = load_script("build")

    def find_none():
        raise build.licences.TextMissing("zlib brings no licence text")

    monkeypatch.setattr(build, "make_packages", find_none)
    monkeypatch.chdir(tmp_path)  # which takes back where it goes
    before = os.umask(0o022)
    try:
        assert build.main(["package"]) == 1
    finally:
        os.umask(before)
    assert capsys.readouterr().err == "error: zlib brings no licence text\n"


@pytest.fixture
def bundled(tmp_path):
    """Files as a bundle holds them, of a wheel under the LGPL."""
    file = next(file for file in distribution("shiboken6").files or () if "libshiboken6" in file.name)
    place = tmp_path / file
    place.parent.mkdir()
    shutil.copyfile(str(file.locate()), place)
    return place


def test_what_is_under_the_lgpl_is_as_it_came(licences, bundled, tmp_path, monkeypatch):
    monkeypatch.setattr(licences, "UNCHANGED", ("shiboken6",))
    licences.check_unchanged(tmp_path)
    bundled.write_bytes(bundled.read_bytes()[:-1])
    with pytest.raises(licences.Changed, match=re.escape(bundled.name)):
        licences.check_unchanged(tmp_path)
    bundled.unlink()
    with pytest.raises(licences.Changed, match="none of it is there"):
        licences.check_unchanged(tmp_path)


def test_what_is_said_to_be_unchanged_is_neither_stripped_nor_left_unchecked(licences):
    assert set(licences.WITHOUT_TEXT) < set(licences.UNCHANGED)
    files = licences.list_unchanged_files()
    assert any(file.endswith("libQt6Core.so.6") or "Qt6Core" in file for file in files)
    assert all(Path(file).is_absolute() for file in files)
    said = " ".join((licences.TEXTS / "README.txt").read_text("utf-8").split())
    assert "both are used unchanged" in said
    assert "in unchanged else kind" in (PACKAGING / "ticket-gallery.spec").read_text("utf-8")
    assert "licences.check_unchanged(" in (PACKAGING / "build.py").read_text("utf-8")
