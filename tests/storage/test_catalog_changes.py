"""Whatever happens to a catalog, in whatever order: its rows and counts are as if entered anew."""

from collections import Counter

import pytest

from gallery_app.domain.query import Choice, Key, Not, Query, Sort, Term, Text, Word
from gallery_app.storage.catalog import Catalog
from tests.storage.sample_world import MOMENT, SampleWorld

QUERIES = (
    Query(), Query(None, Sort.SIZE), Query(Term(Key.HAS, (Choice("duplicate"),))),
    Query(Word(Text("printer"))),
    Query(Not(Term(Key.HAS, (Choice("duplicate"),)))), Query(Term(Key.IS, (Choice("hidden"),))),
    Query(Term(Key.IS, (Choice("logo"), Choice("repeated")))), Query(Term(Key.STATUS, (Choice("open"),))),
    Query(Term(Key.COMPANY, (Text("acme"),))), Query(Term(Key.FAILED, (Choice("file_gone"),)), Sort.NAME),
)  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_after_many_changes_all_is_as_if_entered_anew(tmp_path, seed):
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    world = SampleWorld(catalog, seed=seed, tickets=25)
    search = catalog.open_search()
    for _ in range(4):
        for _ in range(15):
            world.change()
        check_answers(world, search)
        check_counts(catalog._db)
    search.close()
    catalog.close()


def check_answers(world, search):
    plain = world.plain
    for query in QUERIES:
        tiles, folded = plain.tiles(query, whole=False)
        index = search.make_index(query, MOMENT)
        items = search.load_items(index, 0, index.total)
        assert [(i.ref, i.copies, i.fold) for i in items] == [(r.ref, n, r.fold or None) for r, n in tiles]
        assert {reason.value: count for reason, count in index.folded.items()} == folded
        assert search.count_tiles(query, MOMENT) == len(tiles)


def check_counts(db):
    """What is kept beside the rows says what the rows say."""
    for table in ("facet", "desk"):
        counted = dict(db.execute(f"SELECT {table}_id, count(*) FROM picture GROUP BY 1"))
        kept = dict(db.execute(f"SELECT id, n FROM {table} WHERE n <> 0"))
        assert kept == counted
    by_status = (
        "SELECT facet_id, coalesce(status, 0), count(*) FROM picture JOIN desk ON desk.id = desk_id"
        " GROUP BY 1, 2"
    )
    kept = db.execute("SELECT facet_id, status, n FROM facet_status WHERE n <> 0").fetchall()
    assert kept == db.execute(by_status).fetchall()
    companies = "SELECT company_id, count(*) FROM picture WHERE company_id IS NOT NULL GROUP BY 1"
    kept = db.execute("SELECT company_id, n FROM company_total WHERE n <> 0").fetchall()
    assert kept == db.execute(companies).fetchall()
    shown = (
        "SELECT file_id, count(*), count(DISTINCT id >> 16), sum(occurrences) FROM picture"
        " WHERE file_id IS NOT NULL GROUP BY 1"
    )
    kept = db.execute("SELECT id, places, parents, messages FROM file WHERE places <> 0").fetchall()
    assert kept == db.execute(shown).fetchall()
    check_copies(db)
    for table in ("picture_text", "ticket_text"):
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")


def check_copies(db):
    """A group holds all the copies and nothing else, and nobody is alone in one."""
    rows = db.execute("SELECT coalesce(file_id, image_id), copies_of FROM picture").fetchall()
    places = Counter(what for what, _ in rows)
    groups = {}
    for what, group in rows:
        assert (group is not None) == (places[what] > 1)
        assert groups.setdefault(what, group) == group
    used = [group for group in groups.values() if group is not None]
    assert len(used) == len(set(used))


def test_reading_a_ticket_again_leaves_rows_that_stay_as_they_are(tmp_path):
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    world = SampleWorld(catalog, seed=1, tickets=12)
    before = catalog._db.total_changes
    _, (ticket, refs) = max((world.pick_ticket() for _ in range(30)), key=lambda picked: len(picked[1][1]))
    catalog.save_ticket(ticket, refs)
    assert len(refs) > 2
    assert catalog._db.total_changes - before < 12  # the ticket's own row, tags and marks; no picture
    catalog.close()


def test_what_another_decoder_said_is_void_until_that_one_returns(tmp_path):
    path = tmp_path / "catalog.sqlite"
    catalog = Catalog(path, decoder="one")
    SampleWorld(catalog, seed=3)
    before = dump(catalog)
    catalog.close()
    newer = Catalog(path, decoder="two")
    states = newer._db.execute(
        "SELECT DISTINCT state FROM picture JOIN facet ON facet.id = facet_id"
    ).fetchall()
    assert {state for (state,) in states} == {"waiting", "remote"}
    check_counts(newer._db)
    newer.close()
    again = Catalog(path, decoder="one")
    assert dump(again) == before
    check_counts(again._db)
    again.close()


def dump(catalog):
    """All pictures, combinations by their facts instead of their numbers."""
    db = catalog._db
    columns = [
        row[1] for row in db.execute("PRAGMA table_info(picture)") if row[1] not in ("facet_id", "desk_id")
    ]
    facets = [row[1] for row in db.execute("PRAGMA table_info(facet)") if row[1] not in ("id", "n")]
    desks = [row[1] for row in db.execute("PRAGMA table_info(desk)") if row[1] not in ("id", "n")]
    told = ", ".join(
        [f"picture.{c}" for c in columns] + [f"facet.{c}" for c in facets] + [f"desk.{c}" for c in desks]
    )
    return db.execute(
        f"SELECT {told} FROM picture JOIN facet ON facet.id = facet_id JOIN desk ON desk.id = desk_id"
        " ORDER BY picture.id"
    ).fetchall()
