"""Rules of the house that no linter knows."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import gallery_app

PACKAGE = Path(gallery_app.__file__).parent
ROOT = PACKAGE.parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
LINES_MAX = 450
FIRST_LINE_MAX = 105
FOREIGN_WORDS = re.compile(r"\b(utils|helpers|common|manager|worker)\b")


def name_of(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_file_says_what_it_is_for_and_can_be_read_at_a_sitting(path):
    text = path.read_text("utf-8")
    doc = ast.get_docstring(ast.parse(text))
    assert doc, "no module docstring"
    assert len(doc.splitlines()[0]) <= FIRST_LINE_MAX
    assert text.count("\n") <= LINES_MAX


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_each_exception_to_a_rule_carries_its_reason(path):
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if "# noqa" in line or "# type: ignore" in line:
            reason = re.split(r"# noqa: [A-Z0-9, ]+|# type: ignore\[[a-z-, ]+\]", line)[-1]
            assert len(reason.strip(" -#")) > 5, f"line {number}: {line.strip()}"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_expression_that_old_pythons_match_wrongly(path):
    """Possessive and atomic groups give wrong answers before Python 3.11.5; Debian 12 has 3.11.2."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        assert not re.search(r"(?<!\()\)(?:[*+?]|\{[0-9,]+\})\+|\(\?>", line), (
            f"line {number}: {line.strip()}"
        )


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_room_without_a_noun(path):
    assert not FOREIGN_WORDS.search(path.stem.replace("_", " "))


def test_every_layer_has_its_tests():
    rooms = {path.parent.name for path in SOURCES if path.parent.parent == PACKAGE}
    assert {room for room in rooms if not list((ROOT / "tests" / room).glob("test_*.py"))} == set()


def test_the_cheap_start_stays_cheap():
    heavy = {"PIL", "httpx", "httpcore", "keyring", "PySide6", "numpy", "ssl"}
    code = (
        "import sys; from gallery_app.cli.arguments import make_parser; import gallery_app.__main__;"
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
