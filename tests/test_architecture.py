"""Rules of the house that no linter knows."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import gallery_app

PACKAGE = Path(gallery_app.__file__).parent
ROOT = PACKAGE.parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
LINES_MAX = 450
FIRST_LINE_MAX = 105
FOREIGN_WORDS = re.compile(r"\b(utils|helpers|common|manager|worker)\b")


def name_of(path):
    return str(path.relative_to(ROOT))


def find_faults(judge):
    """What a rule has to say of each file, by its name; a test for each file would take 20 seconds."""
    said = {name_of(path): judge(path, path.read_text("utf-8")) for path in SOURCES}
    return {name: fault for name, fault in said.items() if fault}


def test_a_file_says_what_it_is_for_and_can_be_read_at_a_sitting():
    def judge(_path, text):
        doc = ast.get_docstring(ast.parse(text)) or ""
        is_short = 0 < len(doc.partition("\n")[0]) <= FIRST_LINE_MAX
        return (
            "" if is_short and text.count("\n") <= LINES_MAX else f"{text.count(chr(10))} lines, says {doc!r}"
        )

    assert find_faults(judge) == {}


def test_each_exception_to_a_rule_carries_its_reason():
    def judge(_path, text):
        return [line.strip() for line in text.splitlines() if is_without_reason(line)]

    assert find_faults(judge) == {}


def is_without_reason(line):
    if "# noqa" not in line and "# type: ignore" not in line:
        return False
    reason = re.split(r"# noqa: [A-Z0-9, ]+|# type: ignore\[[a-z-, ]+\]", line)[-1]
    return len(reason.strip(" -#")) <= 5


def test_no_expression_that_old_pythons_match_wrongly():
    """Possessive and atomic groups give wrong answers before Python 3.11.5; Debian 12 has 3.11.2."""
    wrong = re.compile(r"(?<!\()\)(?:[*+?]|\{[0-9,]+\})\+|\(\?>")
    assert (
        find_faults(lambda _path, text: [found for found in text.splitlines() if wrong.search(found)]) == {}
    )


def test_numbers_in_sentences_are_said_in_one_way():
    """A comma between thousands is a decimal sign in German and Spanish: `number_words` has a blank."""
    spoken = {"domain", "desktop", "engine", "freshdesk", "storage"}
    commas = re.compile(r":,[}d]")
    found = find_faults(lambda path, text: path.parent.name in spoken and commas.search(text) is not None)
    assert list(found) == ["gallery_app/domain/translation.py"]


def test_no_room_without_a_noun():
    assert find_faults(lambda path, _text: FOREIGN_WORDS.search(path.stem.replace("_", " "))) == {}


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
