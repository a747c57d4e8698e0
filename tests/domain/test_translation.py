"""The person's language: what is looked up, what is filled in, and who is spoken to in English."""

import threading

import pytest

from gallery_app.domain.translation import (
    decimal_words,
    in_english,
    mark,
    number_words,
    speak_by,
    tr,
    tr_count,
)

GERMAN = {
    ("Open", ""): "Öffnen",
    ("Open", "a state"): "Offen",
    ("{name} of {place}", ""): "{place}: {name}",
    ("{count} pictures", ""): "{count} Bilder",
    ("{whole}.{part}", "a decimal number"): "{whole},{part}",
}


def look_up(text, about, count):
    found = GERMAN.get((text, about), "")
    return found.replace("Bilder", "Bild") if count == 1 else found


@pytest.fixture
def german():
    speak_by(look_up)
    yield
    speak_by(None)


def test_without_a_lookup_texts_stay_as_written():
    assert tr("Open") == "Open"
    assert tr("{name} of {place}", name="a", place="b") == "a of b"
    assert tr("{braces} stay") == "{braces} stay"
    assert tr_count("{count} picture", "{count} pictures", 1) == "1 picture"
    assert tr_count("{count} picture", "{count} pictures", 0) == "0 pictures"
    assert tr_count("{count} of {all}", "{count} of all {all}", 2, all=3) == "2 of all 3"


@pytest.mark.usefixtures("german")
def test_texts_are_looked_up_by_what_they_are_about():
    assert tr("Open") == "Öffnen"
    assert tr("Open", about="a state") == "Offen"
    assert tr(mark("Open", "a state"), about="a state") == "Offen"
    assert tr("Unknown here") == "Unknown here"


@pytest.mark.usefixtures("german")
def test_places_follow_the_other_language():
    assert tr("{name} of {place}", name="A{x}", place="B") == "B: A{x}"


@pytest.mark.usefixtures("german")
def test_numbers_choose_the_form_of_the_language():
    assert tr_count("{count} picture", "{count} pictures", 1) == "1 Bild"
    assert tr_count("{count} picture", "{count} pictures", 1204) == f"{number_words(1204)} Bilder"


@pytest.mark.usefixtures("german")
def test_what_programs_read_is_english_here_and_not_elsewhere():
    heard = []
    with in_english():
        assert tr("Open") == "Open"
        other = threading.Thread(target=lambda: heard.append(tr("Open")))
        other.start()
        other.join()
    assert heard == ["Öffnen"]
    assert tr("Open") == "Öffnen"


@pytest.mark.usefixtures("german")
def test_decimals_have_the_sign_of_the_language():
    assert decimal_words("1.9") == "1,9"
    assert decimal_words("12") == "12"
    with in_english():
        assert decimal_words("1.9") == "1.9"
