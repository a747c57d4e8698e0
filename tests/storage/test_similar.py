import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_app.storage import similar
from gallery_app.storage.catalog_schema import TABLES
from gallery_app.storage.file_facts import SIGN_BIT, hash_to_number

WORDS = st.integers(0, 2**64 - 1)
FLAT = st.sampled_from((0x0000, 0xFFFF, 0x00FF))
SCREENS = st.tuples(FLAT, FLAT, FLAT, st.integers(0, 0xFFFF)).map(
    lambda bands: sum(band << 16 * place for place, band in enumerate(bands))
)


def near_copies(hashes):
    """With some bits turned, so that there is something to be found."""
    return st.lists(st.integers(0, 63), max_size=4).map(
        lambda bits: [h ^ sum({1 << bit for bit in bits}) for h in hashes]
    )


HASHES = st.lists(st.one_of(WORDS, SCREENS), min_size=1, max_size=30).flatmap(
    lambda hashes: near_copies(hashes).map(lambda copies: hashes + copies)
)


def open_index():
    db = sqlite3.connect(":memory:")
    for told in TABLES:
        if "TABLE band" in told or "TABLE near" in told:
            db.execute(told)
    return db


@settings(max_examples=120, deadline=None)
@given(hashes=HASHES)
@pytest.mark.parametrize("crowded_from", [2, 6, 400])
def test_all_within_three_bits_are_found_and_nothing_else(crowded_from, hashes):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(similar, "_CROWD", crowded_from)
        db = open_index()
        for file, hash_ in enumerate(hashes):
            similar.save_hash(db, file, hash_ - SIGN_BIT)
        for file, hash_ in enumerate(hashes):
            wanted = find_by_comparing_all(hashes, hash_)
            assert similar.find_near_files(db, f"{hash_:016x}") == wanted
            pairs = dict(db.execute("SELECT other_id, distance FROM near WHERE file_id = ?", (file,)))
            assert pairs == {other: apart for other, apart in wanted.items() if other != file}
        db.close()


def find_by_comparing_all(hashes, hash_):
    comparable = {other: h for other, h in enumerate(hashes) if 6 <= h.bit_count() <= 58}
    apart = {
        other: (hash_ ^ h).bit_count() for other, h in comparable.items() if hash_ in comparable.values()
    }
    return {other: bits for other, bits in apart.items() if bits <= 3}


@pytest.mark.parametrize("crowded", [0, 1, 2, 3])
@pytest.mark.parametrize(
    "turned", [(3, 0), (0, 3), (2, 1), (1, 2), (1, 1, 1), (1, 2, 0), (0, 1, 2), (2, 0, 1), (0, 0, 0, 3)]
)
def test_what_a_crowd_hides_is_found_through_the_other_bands(monkeypatch, crowded, turned):
    """The first bands are crowded; bits are turned in the others, in every way that three bits can be."""
    monkeypatch.setattr(similar, "_CROWD", 10)
    wanted = 0x1234_5678_9ABC_DEF1
    db = open_index()
    for file in range(100, 115):  # these share the crowded bands, and differ in all bits of the others
        calm = ((1 << 64) - 1) ^ ((1 << 16 * crowded) - 1)
        similar.save_hash(db, file, (wanted ^ calm ^ (file << 16 * crowded & calm)) - SIGN_BIT)
    places = [*range(crowded, 4), *range(crowded)]
    other = wanted
    for band, count in zip(places, turned, strict=False):
        for bit in range(count):
            other ^= 1 << 16 * band + 5 * bit
    similar.save_hash(db, 1, other - SIGN_BIT)
    assert similar.find_near_files(db, f"{wanted:016x}") == {1: sum(turned)}
    db.close()


@settings(max_examples=60, deadline=None)
@given(hashes=HASHES)
def test_very_many_at_once_are_entered_as_one_by_one(hashes):
    one_by_one, at_once = open_index(), open_index()
    numbers = [(file, hash_ - SIGN_BIT) for file, hash_ in enumerate(hashes)]
    for file, number in numbers:
        similar.save_hash(one_by_one, file, number)
    similar.save_hashes(at_once, numbers)
    for table in ("band", "near"):
        told = f"SELECT * FROM {table} ORDER BY 1, 2, 3"
        assert at_once.execute(told).fetchall() == one_by_one.execute(told).fetchall()
    one_by_one.close()
    at_once.close()


def test_nearly_flat_pictures_have_no_neighbours():
    db = open_index()
    similar.save_hash(db, 1, hash_to_number("0" * 15 + "1"))
    assert similar.find_near_files(db, "0" * 15 + "1") == {}
    db.close()


@given(one=WORDS, other=WORDS)
def test_numbers_sort_as_their_digits(one, other):
    numbers = [hash_to_number(f"{hash_:016x}") for hash_ in (one, other)]
    assert (numbers[0] < numbers[1]) == (one < other)
    assert all(-(2**63) <= number < 2**63 for number in numbers)


def test_a_crowd_of_equal_screens_keeps_a_limited_number_of_neighbours(monkeypatch):
    monkeypatch.setattr(similar, "NEAR_LIMIT", 5)
    db = open_index()
    for file in range(20):
        similar.save_hash(db, file, hash_to_number("00ff00ff00ff00ff"))
    counts = [count for _, count in db.execute("SELECT file_id, count(*) FROM near GROUP BY 1")]
    assert len(counts) == 20
    assert max(counts) == 5
    assert len(similar.find_near_files(db, "00ff00ff00ff00ff")) == 20
    db.close()
