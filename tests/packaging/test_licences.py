from importlib.metadata import distribution

import pytest


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
