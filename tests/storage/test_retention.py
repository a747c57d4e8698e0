"""What nobody looked at for long goes, and only that: originals, thumbnails, tickets with their pictures."""

import os
import time

import pytest

from gallery_app.domain.article import Article
from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import Thumbnail
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.originals import OriginalsStore
from gallery_app.storage.thumbnails import ThumbnailStore
from tests.storage.sample_world import SampleWorld
from tests.storage.test_catalog_changes import check_answers, check_counts

HOLDING = (
    "ticket", "article", "picture", "ticket_tag", "image_file", "failure", "file", "info", "band", "near"
)  # fmt: skip
DAY_S = 24 * 3600
SHA = Sha256("a" * 64)


def keep_original(store, content):
    with store.open_part() as part:
        part.write(content)
        sha256, path = part.commit()
        store.added(part.size_bytes)
    return sha256, path


def test_an_original_goes_when_nobody_used_it_for_long(tmp_path):
    store = OriginalsStore(tmp_path, limit_bytes=10**9)
    old, old_path = keep_original(store, b"old")
    new, _ = keep_original(store, b"new")
    os.utime(old_path, (time.time() - 40 * DAY_S, time.time()))
    assert store.remove_unused(time.time() - 30 * DAY_S) == [old]
    assert store.find(old) is None
    assert store.find(new) is not None


def test_thumbnails_go_in_small_steps(tmp_path):
    store = ThumbnailStore(tmp_path / "t.sqlite", limit_bytes=10**9)
    for number in range(7):
        store.save(Sha256(f"{number:064}"), (Thumbnail(256, 1, 1, b"jpeg"),))
    store._db.execute("UPDATE thumbnail SET used_at = used_at - ? WHERE sha256 < ?", (40 * DAY_S, f"{5:064}"))
    before_s = time.time() - 30 * DAY_S
    assert [store.remove_unused(before_s, 2) for _ in range(4)] == [2, 2, 1, 0]
    assert store.find(Sha256(f"{4:064}"), 256) is None
    assert store.find(Sha256(f"{6:064}"), 256) is not None
    store.close()


def age(catalog, world, share):
    """Say that a share of the tickets and articles was told of last long ago; gives those."""
    aged = world.rng.sample(range(len(world.parents)), round(share * len(world.parents)))
    for place in aged:
        parent, _ = world.parents[place]
        table = "article" if isinstance(parent, Article) else "ticket"
        catalog._db.execute(f"UPDATE {table} SET seen_at = seen_at - ? WHERE id = ?", (40 * DAY_S, parent.id))
    return aged


@pytest.mark.parametrize("seed", range(3))
def test_a_catalog_without_what_was_not_seen_is_as_if_that_had_never_been(tmp_path, seed):
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    world = SampleWorld(catalog, seed=seed, tickets=25)
    search = catalog.open_search()
    aged = age(catalog, world, share=0.4)
    steps = []
    while not steps or steps[-1]:
        steps.append(catalog.forget_unseen(time.time() - 30 * DAY_S, 4))
    assert sum(steps) == len(aged)
    assert max(steps) == 4
    world.parents = [each for place, each in enumerate(world.parents) if place not in aged]
    check_answers(world, search)
    check_counts(catalog._db)
    search.close()
    catalog.close()


def test_when_all_is_forgotten_nothing_of_anybody_is_left(tmp_path):
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="one")
    world = SampleWorld(catalog, seed=1, tickets=12)
    age(catalog, world, share=1.0)
    catalog.forget_unseen(time.time() - 30 * DAY_S, 1000)
    for table in HOLDING:
        assert catalog._db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    named = catalog._db.execute("SELECT id FROM name WHERE kind IN ('contact', 'email')").fetchall()
    asked = {parent.requester_id for parent, _ in world.parents if not isinstance(parent, Article)}
    assert not {number for (number,) in named} & asked
    catalog.close()
