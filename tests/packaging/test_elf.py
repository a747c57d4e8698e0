import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.packaging import descriptions

TOLD = """
/usr/bin/one:     file format elf64-x86-64

Version definitions:
1 0x01 0x0865f4e6 libc.so.6
2 0x00 0x09691a75 GLIBC_2.41

Version References:
  required from libstdc++.so.6:
    0x0297f871 0x00 07 GLIBCXX_3.4.30
  required from libc.so.6:
    0x06969189 0x00 06 GLIBC_2.9
    0x069691b4 0x00 05 GLIBC_2.34
    0x09691974 0x00 03 GLIBC_2.3.4
"""
ROW = "    0x0d696917 0x00 08 GLIBC_{}\n"


@pytest.fixture
def elf(load_script):
    return load_script("elf")


@pytest.mark.parametrize(
    ("more", "newest"), [("", "2.34"), ("2.100", "2.100"), ("2.34.1", "2.34.1"), ("ABI_DT_RELR", "2.36")]
)
def test_the_newest_by_number_that_is_asked_for_and_not_what_is_offered(elf, more, newest):
    assert elf.read_glibc(TOLD + ROW.format(more) * bool(more)) == newest


@pytest.mark.parametrize("told", ["", TOLD + ROW.format("PRIVATE"), TOLD + ROW.format("ABI_TO_COME")])
def test_what_no_number_says_is_not_guessed(elf, told):
    with pytest.raises(elf.NotReadable):
        elf.read_glibc(told)


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("objdump") is None,
    reason="reads programs of Linux by objdump (Debian: binutils)",
)
class TestOnThisSystem:
    @pytest.fixture
    def folder(self, tmp_path):
        """As a bundle: a program, text, and a link to what does not count."""
        found = shutil.which("env")
        assert found is not None
        (tmp_path / "inner").mkdir()
        shutil.copyfile(found, tmp_path / "inner" / "env")
        (tmp_path / "GLIBC_9.9").write_text("GLIBC_9.9", "utf-8")
        (tmp_path / "link").symlink_to(sys.executable)
        return tmp_path

    def test_the_file_that_asks_for_most_decides(self, elf, folder):
        own = elf.find_glibc(folder)
        there = str(os.confstr("CS_GNU_LIBC_VERSION")).split()[1]
        assert [2, 4] < numbers(own) <= numbers(there)
        newer = own[: -len(own.rpartition(".")[2])] + "9" * len(own.rpartition(".")[2])
        program = (folder / "inner" / "env").read_bytes()
        changed = program.replace(b"GLIBC_%s\0" % own.encode(), b"GLIBC_%s\0" % newer.encode())
        (folder / "newer.so").write_bytes(changed)
        assert elf.find_glibc(folder) == newer

    def test_programs_are_found_wherever_they_lie_and_links_are_not(self, elf, folder):
        assert list(elf.list_elf_files(folder)) == [folder / "inner" / "env"]

    def test_a_folder_without_programs_and_a_broken_one_are_said(self, elf, folder, tmp_path):
        (folder / "broken.so").write_bytes(b"\x7fELF and no more")
        with pytest.raises(elf.NotReadable, match=re.escape("broken.so")):
            elf.find_glibc(folder)
        with pytest.raises(elf.NotReadable):
            elf.find_glibc(Path(descriptions.PACKAGING))


def numbers(version):
    return [int(number) for number in version.split(".")]


def test_the_packages_ask_for_what_was_found_and_name_no_version_of_their_own():
    text = descriptions.read_nfpm()
    assert "- libc6 (>= ${GLIBC})\n" in text
    assert "- libc.so.6(GLIBC_${GLIBC})(64bit)\n" in text
    assert re.search(r"(?i)glibc_[0-9]|libc6 \(>= [0-9]", text) is None
    assert '"GLIBC": elf.find_glibc(facts.BUNDLE)' in (descriptions.PACKAGING / "build.py").read_text("utf-8")
