"""Brings the translation files up to date with the texts in the source, and compiles them.

    python packaging/translations.py           new texts into the .ts files, dropped ones out, then .qm
    python packaging/translations.py --check   says what would change or is not translated; exit code 1 then

A text is the first literal of `tr`, `tr_count` and `mark` (gallery_app/domain/translation.py). The .ts files
are Qt Linguist's (`pyside6-linguist resources/translations/gallery_app_de.ts`): every one has one context.
"""

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gallery_app"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "gallery_app"
FORMS = {"de": 2, "es": 2}
"""Languages, and how many forms of a number each has by Qt's rules."""
PLACE = re.compile(r"\{[^{}]*\}")
Key = tuple[str, str]
"""The English text (of `tr_count` the one for many), and what it is about."""


@dataclass(slots=True)
class Text:
    """One text of the source: for `tr_count` the form for one, and the files that say it."""

    one: str = ""
    files: list[str] = field(default_factory=list)


def collect(package: Path = PACKAGE) -> dict[Key, Text]:
    """Every text of the source, in the order of the files.

    Raises:
        SystemExit: a text is no literal, so that nobody could translate it, or it is said by `tr` and by
            `tr_count`: Qt would find it for one of them only.
    """
    texts: dict[Key, Text] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        for key, one in _find_texts(ast.parse(path.read_text("utf-8")), name):
            text = texts.setdefault(key, Text(one))
            if text.one != one:
                sys.exit(f"{name}: {key[0]!r} stands elsewhere with other forms of its number, or none")
            if name not in text.files:
                text.files.append(name)
    return texts


def _find_texts(tree: ast.AST, name: str) -> Iterator[tuple[Key, str]]:
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.args):
            continue
        first = _read_literal(call.args[0])
        if isinstance(call.args[0], ast.JoinedStr) and call.func.id in ("tr", "tr_count", "mark"):
            sys.exit(f"{name}:{call.lineno}: a text to translate is no f-string; give it named places")
        if call.func.id == "tr" and first:
            about = {word.arg: word.value for word in call.keywords}.get("about")
            yield (first, _read_literal(about) if about else ""), ""
        elif call.func.id == "mark" and first:
            yield (first, _read_literal(call.args[1]) if len(call.args) > 1 else ""), ""
        elif call.func.id == "tr_count" and first:
            yield (_read_literal(call.args[1]), ""), first


def _read_literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def read_ts(path: Path) -> dict[Key, list[str]]:
    """What a file translates: the forms of each text, empty where nothing is translated yet."""
    if not path.exists():
        return {}
    translated = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - a file of our own
        node = message.find("translation")
        if node is None:
            continue
        forms = [form.text or "" for form in node.findall("numerusform")] or [node.text or ""]
        translated[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return translated


def write_ts(language: str, texts: dict[Key, Text], known: dict[Key, list[str]]) -> bytes:
    """The file of a language with exactly these texts, and what is known of them."""
    root = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for (source, about), text in texts.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        for name in text.files:
            ET.SubElement(message, "location", {"filename": f"../../{name}"})
        ET.SubElement(message, "source").text = source
        if about:
            ET.SubElement(message, "comment").text = about
        if text.one:
            ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
        _write_forms(message, known.get((source, about), []), FORMS[language] if text.one else 0)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()


def _write_forms(message: ET.Element, forms: list[str], count: int) -> None:
    is_done = bool(forms) and all(forms) and len(forms) == (count or 1)
    node = ET.SubElement(message, "translation", {} if is_done else {"type": "unfinished"})
    if not count:
        node.text = forms[0] if is_done else ""
    for form in forms if is_done else [""] * count:
        if count:
            ET.SubElement(node, "numerusform").text = form


def compile_qm(ts: Path, qm: Path) -> None:
    """Make what Qt reads; a text that is not finished stays English."""
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", "-nounfinished", ts, "-qm", qm], check=True)


def update() -> int:
    """Write all files anew."""
    texts = collect()
    FOLDER.mkdir(exist_ok=True)
    for language in FORMS:
        ts = FOLDER / f"{CONTEXT}_{language}.ts"
        known = read_ts(ts)
        ts.write_bytes(write_ts(language, texts, known))
        compile_qm(ts, ts.with_suffix(".qm"))
        missing = len(texts) - sum(1 for key in texts if all(known.get(key, [""])))
        print(f"{language}: {len(texts)} texts, {missing} of them not translated")
    return 0


def check() -> int:
    """Say what is not as `update` would leave it, and what is not translated."""
    texts = collect()
    faults = []
    for language in FORMS:
        ts = FOLDER / f"{CONTEXT}_{language}.ts"
        known = read_ts(ts)
        faults += [f"{language}: not translated: {key}" for key in texts if not all(known.get(key, [""]))]
        faults += [f"{language}: other places: {key}" for key in texts if not _has_same_places(key, known)]
        if not ts.exists() or ts.read_bytes() != write_ts(language, texts, known):
            faults.append(f"{ts.name} is not up to date with the source")
            continue
        with tempfile.TemporaryDirectory() as folder:
            compile_qm(ts, Path(folder, "made.qm"))
            if Path(folder, "made.qm").read_bytes() != ts.with_suffix(".qm").read_bytes():
                faults.append(f"{ts.with_suffix('.qm').name} is not compiled from {ts.name}")
    print("\n".join(faults[:40]))
    return 1 if faults else 0


def _has_same_places(key: Key, known: dict[Key, list[str]]) -> bool:
    """The form for one may leave the number out."""
    places = set(PLACE.findall(key[0]))
    forms = [set(PLACE.findall(form)) for form in known.get(key, []) if form]
    return all(found in (places, places - {"{count}"}) for found in forms)


if __name__ == "__main__":
    sys.exit(check() if sys.argv[1:] == ["--check"] else update())
