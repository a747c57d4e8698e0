"""The language of the window: which is chosen, what it speaks, and what its files must hold."""

import gc
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from gallery_app.desktop.key_words import shown_keys
from gallery_app.desktop.languages import LANGUAGES, choose_language, speak
from gallery_app.desktop.pseudo_language import CLOSES, OPENS, make_pseudo
from gallery_app.domain.translation import tr, tr_count

ROOT = Path(__file__).parents[2]
PLACES = re.compile(r"\{[^{}]*\}")


@pytest.fixture
def application(qapp):
    usual = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("environ", "chosen", "system", "spoken"),
    [
        ("", "system", ["de-AT", "en-US"], "de"),
        ("", "system", ["fr-FR", "es_MX"], "es"),
        ("", "system", ["fr-FR"], "en"),
        ("", "system", [], "en"),
        ("", "es", ["de-DE"], "es"),
        ("", "klingon", ["de-DE"], "de"),
        ("de", "es", [], "de"),
        ("pseudo-rtl", "es", [], "pseudo-rtl"),
        ("klingon", "es", [], "es"),
    ],
)
def test_who_decides_on_the_language(environ, chosen, system, spoken):
    environ = {"GALLERY_APP_LANGUAGE": environ}
    assert choose_language(chosen, environ=environ, system=system) == spoken


@pytest.mark.parametrize(("code", "words"), [("de", "Abbrechen"), ("es", "Cancelar")])
def test_a_language_is_spoken_by_the_app_and_by_qt(application, code, words):
    speak(application, code)
    gc.collect()
    others = [bytes(300_000) for _ in range(50)]  # whatever was let go is written over
    assert (tr("Cancel"), len(others)) == (words, 50)
    assert tr_count("{count} picture", "{count} pictures", 1) != tr_count(
        "{count} picture", "{count} pictures", 2
    )
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == words


@pytest.mark.parametrize(
    ("code", "keys"),
    [
        ("de", ["Strg+Umschalt+Entf", "Eingabe", "Esc", "Leertaste", "Bild abwärts"]),
        ("es", ["Ctrl+Mayús+Supr", "Intro", "Esc", "Espacio", "Av Pág"]),
        ("en", ["Ctrl+Shift+Del", "Return", "Esc", "Space", "PgDown"]),
    ],
)
def test_keys_are_called_as_on_the_keyboard(application, code, keys):
    speak(application, code)
    gc.collect()
    shown = [shown_keys(each) for each in ("Ctrl+Shift+Del", "Return", "Esc", "Space", "PgDown")]
    assert shown == keys
    assert QCoreApplication.translate("nowhere", "Ctrl") == "Ctrl"


def test_english_is_spoken_without_a_file(application):
    speak(application, "en")
    assert tr("Connect") == "Connect"


def test_the_test_language_shows_what_is_translated_and_reads_both_ways(application):
    speak(application, "pseudo-rtl")
    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert tr("Open {name}", name="x").startswith(OPENS)
    speak(application, "pseudo")
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "12" in tr_count("{count} picture", "{count} pictures", 12)


@given(st.lists(st.sampled_from(["Open ", "pictures", "{name}", "{count}", "<b>", "&amp;", "b", " "])))
def test_the_test_language_keeps_places_and_is_longer(pieces):
    text = "".join(pieces)
    made = make_pseudo(text, "", -1)
    assert PLACES.findall(made) == PLACES.findall(text)
    assert made.startswith(OPENS)
    assert made.endswith(CLOSES)
    words = PLACES.sub("", text)
    if words.strip() and "<" not in text and "&" not in text:
        assert len(PLACES.sub("", made)) >= 1.3 * len(words)


def test_every_text_is_translated_and_the_files_are_up_to_date():
    ran = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert {language.code for language in LANGUAGES} == {"en"} | {
        path.stem.removeprefix("gallery_app_") for path in (ROOT / "resources" / "translations").glob("*.ts")
    }
