import json
import sqlite3
import time

import pytest

from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.domain.query import Choice, Key, Query, Term
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.catalog_schema import FIRST
from gallery_app.storage.image_rows import info_to_row
from tests.storage.sample_world import MOMENT, SampleWorld
from tests.storage.test_catalog_changes import check_counts, dump


def write_first_version(path, world):
    """The file that issue 2's catalog would have written of the same things."""
    db = sqlite3.connect(path)
    db.executescript(FIRST)
    for parent, refs in world.parents:
        in_article = hasattr(parent, "title")
        row: tuple[object, ...]
        if in_article:
            row = (
                parent.id, parent.title, parent.published, parent.created_at.isoformat(),
                parent.updated_at.isoformat(),
                parent.folder_id, parent.category_id, 0,
            )  # fmt: skip
        else:
            row = (
                parent.id, parent.subject, parent.status, parent.priority, parent.channel,
                parent.created_at.isoformat(),
                parent.updated_at.isoformat(), parent.requester_id, parent.company_id, parent.responder_id,
                parent.group_id, parent.type, json.dumps(parent.tags), 0, 0, 0, 0,
            )  # fmt: skip
        table = "article" if in_article else "ticket"
        db.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
        db.executemany(f"INSERT INTO picture VALUES ({','.join('?' * 15)})", [
            (
                in_article, parent.id, ref.id, position, ref.source, ref.placement, ref.message_kind,
                ref.message_id,
                ref.private, ref.untrusted_name, ref.declared_type, ref.declared_bytes,
                ref.created_at.isoformat(),
                ref.remote_host, ref.occurrences,
            ) for position, ref in enumerate(refs)
        ])  # fmt: skip
    db.executemany("INSERT INTO file VALUES (?,?)", world.files.items())
    db.executemany(
        f"INSERT INTO info VALUES ({','.join('?' * 14)})",
        [info_to_row(info, "one") for sha256, info in world.infos.items() if sha256 in world.files.values()],
    )
    failures = [(image, code, "Title", "Hint", "one", 0) for image, code in world.failures.items()]
    db.executemany("INSERT INTO failure VALUES (?,?,?,?,?,?)", failures)
    for kind in ("contact", "email", "company", "agent", "group", "status"):
        names = world.catalog.find_names(kind)
        db.executemany(
            "INSERT INTO name VALUES (?,?,?)", [(kind, number, name) for number, name in names.items()]
        )
    db.execute("PRAGMA user_version=1")
    db.commit()
    db.close()


def test_the_first_version_comes_over_with_all_that_was_loaded(tmp_path):
    catalog = Catalog(tmp_path / "new.sqlite", decoder="one")
    world = SampleWorld(catalog, seed=11)
    for sha256 in list(world.hidden):
        catalog.hide([Sha256(sha256)], False)  # the first version knew no hiding
    world.hidden.clear()
    write_first_version(tmp_path / "old.sqlite", world)
    moved = Catalog(tmp_path / "old.sqlite", decoder="one")
    assert moved.moved_aside is None
    check_counts(moved._db)
    assert moved._db.execute("PRAGMA user_version").fetchone() == (3,)
    moved_rows, entered_rows = comparable(dump(moved)), comparable(dump(catalog))
    assert moved_rows == entered_rows
    image = ImageId(next(image for image in world.files if image not in world.failures))
    assert moved.find_sha256(image) == world.files[image]
    assert moved.find_info(Sha256(world.files[image])) == world.infos.get(world.files[image])
    assert moved.count_tickets() == catalog.count_tickets()
    near = (
        "SELECT a.sha256, b.sha256, distance FROM near"
        " JOIN file a ON a.id = file_id JOIN file b ON b.id = other_id"
    )
    assert sorted(moved._db.execute(near)) == sorted(catalog._db.execute(near))
    moved.close()
    catalog.close()


def comparable(rows):
    """Without the numbers that files, cameras and second copies happen to have: those only name them."""
    place = {"id": 0, "file_id": 14, "copies_of": 15, "camera_id": 20, "software_id": 21}
    return sorted(
        [tuple(v for at, v in enumerate(row) if at not in place.values()) for row in rows],
        key=repr,
    )


def test_a_picture_that_an_older_decoder_knew_waits_after_moving(tmp_path):
    catalog = Catalog(tmp_path / "new.sqlite", decoder="one")
    world = SampleWorld(catalog, seed=12, tickets=12)
    catalog.close()
    catalog = Catalog(None, decoder="one")
    world.catalog = catalog
    write_first_version(tmp_path / "old.sqlite", world)
    moved = Catalog(tmp_path / "old.sqlite", decoder="two")
    search = moved.open_search()
    assert search.count_tiles(Query(Term(Key.TYPE, (Choice("png"),))), MOMENT) == 0
    assert search.count_tiles(Query(Term(Key.IS, (Choice("cached"),))), MOMENT) > 0
    assert moved.find_sha256(ImageId(next(iter(world.files)))) is not None
    search.close()
    moved.close()
    catalog.close()


@pytest.mark.thorough
def test_moving_twenty_thousand_pictures_takes_seconds(tmp_path):
    catalog = Catalog(None, decoder="one")
    world = SampleWorld(catalog, seed=13, tickets=30)
    catalog.close()
    world.catalog = Catalog(None, decoder="one")
    write_first_version(tmp_path / "old.sqlite", world)
    db = sqlite3.connect(tmp_path / "old.sqlite")
    for table, columns in (("ticket", 17), ("picture", 15)):
        told = f"SELECT * FROM {table}" + (" WHERE NOT in_article" if table == "picture" else "")
        rows = db.execute(told).fetchall()
        place = 0 if table == "ticket" else 1
        copies = [
            (*row[:place], row[place] + 1000 * copy, *row[place + 1 :])
            for copy in range(1, 20_000 // len(rows) if table == "picture" else 300)
            for row in rows
        ]
        db.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * columns)})", copies)
    (pictures,) = db.execute("SELECT count(*) FROM picture WHERE NOT in_article").fetchone()
    db.commit()
    db.close()
    started = time.process_time()
    moved = Catalog(tmp_path / "old.sqlite", decoder="one")
    assert time.process_time() - started < 6
    assert (
        moved._db.execute("SELECT count(*) FROM picture WHERE ticket_id NOTNULL").fetchone()[0]
        == pictures
        > 15_000
    )
    moved.close()
