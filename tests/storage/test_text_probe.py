import random
import sqlite3

import pytest

from gallery_app.storage.text_probe import TextMatch, TextProbe

WORDS = [
    "printer",
    "pringles",
    "sprint",
    "screenshot",
    "screen",
    "greenshot",
    "battery",
    "butter",
    "better",
    "letter",
    "filter",
]


@pytest.fixture(scope="module")
def db():
    rng = random.Random(4)
    opened = sqlite3.connect(":memory:")
    opened.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, name TEXT, other TEXT)")
    rows = [
        (number * 1000, f"{rng.choice(WORDS)} {rng.choice(WORDS)} {rng.randrange(4000)}", rng.choice(WORDS))
        for number in range(1, 4001)
    ]
    opened.executemany("INSERT INTO page VALUES (?,?,?)", rows)
    opened.execute(
        "CREATE VIRTUAL TABLE page_text USING fts5(name, other, content='page', content_rowid='id',"
        " tokenize='trigram case_sensitive 1')"
    )
    opened.execute("INSERT INTO page_text (page_text) VALUES ('rebuild')")
    yield opened
    opened.close()


@pytest.mark.parametrize("columns", ["name", "name other"])
@pytest.mark.parametrize(
    "alternatives",
    [
        (("printer",),),
        (("screenshot", "1"),),
        (("eenshot",), ("batt",)),
        (("ter",),),
        (('a"b',),),
        (("2345",),),
        (("xyz",),),
    ],
)
def test_no_row_that_fits_is_missed_and_the_guess_is_near(db, columns, alternatives):
    runs = tuple(tuple(run for run in runs if len(run) >= 3) for runs in alternatives)
    probe = TextProbe(db, "page_text", "page")
    chosen = probe.choose((TextMatch(columns, runs),))
    found = {
        row[0] for row in db.execute("SELECT rowid FROM page_text WHERE page_text MATCH ?", (chosen.match,))
    }
    texts = dict(
        db.execute(f"SELECT id, {'name || char(10) || other' if ' ' in columns else 'name'} FROM page")
    )
    wanted = {
        number for number, text in texts.items() if any(all(run in text for run in option) for option in runs)
    }
    assert wanted <= found
    assert len(found) / 3 <= chosen.hits <= len(found) * 3
    if len(found) < 40:
        assert chosen.hits == len(found)


def test_all_of_several_texts_are_sought(db):
    probe = TextProbe(db, "page_text", "page")
    chosen = probe.choose(
        (TextMatch("name", (("printer",),)), TextMatch("other", (("filter",), ("letter",))))
    )
    found = [
        row[0] for row in db.execute("SELECT rowid FROM page_text WHERE page_text MATCH ?", (chosen.match,))
    ]
    told = "SELECT count(*) FROM page WHERE name LIKE '%printer%' AND other IN ('filter', 'letter')"
    (wanted,) = db.execute(told).fetchone()
    assert 0 < wanted <= len(found) < 2 * wanted + 20


def test_an_empty_table_has_nothing():
    empty = sqlite3.connect(":memory:")
    empty.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, name TEXT)")
    empty.execute("CREATE VIRTUAL TABLE page_text USING fts5(name, content='page', tokenize='trigram')")
    assert TextProbe(empty, "page_text", "page").choose((TextMatch("name", (("abc",),)),)).hits == 0
    empty.close()
