"""What the files of a bundle ask of the system's C library, read in their headers (Linux)."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

_ASKED = re.compile(r"^\s+0x[0-9a-f]+ 0x[0-9a-f]+ \d+ GLIBC_(\S+)$", re.MULTILINE)
"""A row of objdump's "Version References"; what a library itself offers stands in rows of another form."""
_NUMBERS = re.compile(r"\d+(?:\.\d+)+")
_NAMED = {"ABI_DT_RELR": "2.36"}
"""What has a name in place of numbers, and the version that brought it."""


class NotReadable(Exception):
    """Nothing certain can be said of what the files ask for."""


def list_elf_files(folder: Path) -> Iterator[Path]:
    """Each program and library below `folder`, in order; a link to one is none."""
    for path in sorted(folder.rglob("*")):
        if not path.is_symlink() and path.is_file():
            with path.open("rb") as file:
                is_elf = file.read(4) == b"\x7fELF"
            if is_elf:
                yield path


def find_glibc(folder: Path) -> str:
    """The newest version of glibc that a file below `folder` asks for, such as `2.36`.

    Raises:
        NotReadable: there is no such file, objdump cannot read one, or a version is of no known form.
    """
    files = [str(path) for path in list_elf_files(folder)]
    done = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=False)
    if not files or done.returncode:
        raise NotReadable("objdump cannot read what is in %s: %s" % (folder, done.stderr[-500:]))
    return read_glibc(done.stdout)


def read_glibc(told: str) -> str:
    """As `find_glibc`, of what objdump told."""
    asked = {_NAMED.get(version, version) for version in _ASKED.findall(told)}
    unknown = sorted(version for version in asked if not _NUMBERS.fullmatch(version))
    if unknown or not asked:
        raise NotReadable("no number says which glibc is asked for: %s" % (", ".join(unknown) or "none is"))
    return max(asked, key=lambda version: [int(number) for number in version.split(".")])
