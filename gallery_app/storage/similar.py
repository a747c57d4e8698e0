"""Near duplicates by difference hash: exact up to three bits, from an index of four bands of 16 bits each.

Two hashes that differ in at most three bits agree in one band at least. Where a band's bits are shared by
very many files (the flat part of a screen), the files that agree in nothing else differ in one bit in each
other band, and are found through those, so that a crowd is never walked through.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Final, Protocol

from gallery_app.storage.file_facts import SIGN_BIT, hash_to_number

DISTANCE: Final = 3
NEAR_LIMIT: Final = 200
"""Neighbours kept for a file; a crowd of equal screens would make millions of pairs."""
_BANDS: Final = 4
_BAND_BITS: Final = 16
_CROWD: Final = 400
"""Files with the same bits in a band, from which on it is no longer read through."""
_LEAST_BITS: Final = 6
"""Hashes with fewer bits set, or unset, are of nearly flat pictures: they all look alike."""
_MASK: Final = (1 << _BAND_BITS) - 1


class Bands(Protocol):
    """An index from a band's bits to the files that have them."""

    def is_crowded(self, bits: int) -> bool:
        """Whether very many files have them."""

    def read(self, bits: int) -> Iterable[tuple[int, int]]:
        """Files and their hashes."""


class StoredBands:
    """The table `band`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def is_crowded(self, bits: int) -> bool:
        """Counts no further than it must."""
        told = "SELECT count(*) FROM (SELECT 1 FROM band WHERE bits = ? LIMIT ?)"
        (count,) = self._db.execute(told, (bits, _CROWD)).fetchone()
        return int(count) >= _CROWD

    def read(self, bits: int) -> Iterable[tuple[int, int]]:
        """Files and their hashes."""
        return self._db.execute("SELECT file_id, hash FROM band WHERE bits = ?", (bits,))


class HeldBands:
    """The same in memory, for entering very many at once."""

    def __init__(self) -> None:
        self._files: dict[int, list[tuple[int, int]]] = {}

    def add(self, file: int, number: int) -> None:
        """Enter a file."""
        for bits in _split(number):
            self._files.setdefault(bits, []).append((file, number))

    def is_crowded(self, bits: int) -> bool:
        """Whether very many files have them."""
        return len(self._files.get(bits, ())) >= _CROWD

    def read(self, bits: int) -> Iterable[tuple[int, int]]:
        """Files and their hashes."""
        return self._files.get(bits, ())


def is_comparable(number: int) -> bool:
    """Whether a hash says enough to be compared."""
    return _LEAST_BITS <= (number + SIGN_BIT).bit_count() <= 64 - _LEAST_BITS


def find_near_files(db: sqlite3.Connection, digits: str, distance: int = DISTANCE) -> dict[int, int]:
    """Files whose hash differs in at most `distance` (0 to 3) bits of these 16 digits, with the bits that
    do.
    """
    return find_near(StoredBands(db), hash_to_number(digits), distance)


def find_near(bands: Bands, number: int, distance: int = DISTANCE) -> dict[int, int]:
    """The same for a number as it is stored."""
    found: dict[int, int] = {}
    if not is_comparable(number):
        return found
    wanted = number + SIGN_BIT
    for bits in _bits_to_read(bands, _split(number)):
        for file, other in bands.read(bits):
            apart = (wanted ^ (other + SIGN_BIT)).bit_count()
            if apart <= distance:
                found[file] = apart
    return found


def save_hash(db: sqlite3.Connection, file: int, number: int) -> None:
    """Enter a file into the index, and keep which files are its neighbours."""
    if not is_comparable(number):
        return
    near = _nearest(StoredBands(db), file, number)
    db.executemany("INSERT OR IGNORE INTO band VALUES (?,?,?)", band_rows(file, number))
    pairs = [(file, other, apart) for other, apart in near]
    pairs += [(other, file, apart) for other, apart in near if _count_near(db, other) < NEAR_LIMIT]
    db.executemany("INSERT OR IGNORE INTO near VALUES (?,?,?)", pairs)


def remove_hash(db: sqlite3.Connection, file: int, number: int) -> None:
    """Take a file out of the index, and out of its neighbours' lists."""
    bands = [(bits, file) for bits, _, _ in band_rows(file, number)]
    db.executemany("DELETE FROM band WHERE bits = ? AND file_id = ?", bands)
    near = [(other, file) for (other,) in db.execute("SELECT other_id FROM near WHERE file_id = ?", (file,))]
    db.executemany("DELETE FROM near WHERE file_id = ? AND other_id = ?", near)
    db.execute("DELETE FROM near WHERE file_id = ?", (file,))


def save_hashes(db: sqlite3.Connection, numbers: Sequence[tuple[int, int]]) -> None:
    """The same for very many files with their hashes, into an empty index."""
    held = HeldBands()
    comparable = sorted((file, number) for file, number in numbers if is_comparable(number))
    for file, number in comparable:
        held.add(file, number)
    rows = sorted(row for file, number in comparable for row in band_rows(file, number))
    db.executemany("INSERT INTO band VALUES (?,?,?)", rows)
    for file, number in comparable:
        near = sorted((file, other, apart) for other, apart in _nearest(held, file, number))
        if near:
            db.executemany("INSERT INTO near VALUES (?,?,?)", near)


def band_rows(file: int, number: int) -> list[tuple[int, int, int]]:
    """The rows of table `band` of one file."""
    return [(bits, file, number) for bits in _split(number)]


def _nearest(bands: Bands, file: int, number: int) -> list[tuple[int, int]]:
    near = find_near(bands, number)
    near.pop(file, None)
    return sorted(near.items(), key=lambda pair: (pair[1], pair[0]))[:NEAR_LIMIT]


def _count_near(db: sqlite3.Connection, file: int) -> int:
    (count,) = db.execute("SELECT count(*) FROM near WHERE file_id = ?", (file,)).fetchone()
    return int(count)


def _split(number: int) -> list[int]:
    """The bands of a hash, each marked with its place."""
    bits = number + SIGN_BIT
    return [place << _BAND_BITS | bits >> (_BAND_BITS * place) & _MASK for place in range(_BANDS)]


def _bits_to_read(bands: Bands, own: list[int]) -> Iterable[int]:
    """The bands that few share, then what the crowded ones could have hidden."""
    crowded = [bits for bits in own if bands.is_crowded(bits)]
    calm = [bits for bits in own if bits not in crowded]
    if not crowded or not calm:
        return own
    return (*calm, *_neighbours_through(calm))


def _neighbours_through(calm: list[int]) -> Iterable[int]:
    """Bits that meet every hash within three bits which agrees in none of the calm bands.

    It differs in each of them, three times in all: with three calm bands once in each; with two, once in one
    of them; with one, up to three times.
    """
    if len(calm) == 3:
        return _flipped(calm[0], 1)
    if len(calm) == 2:
        return (*_flipped(calm[0], 1), *_flipped(calm[1], 1))
    return (*_flipped(calm[0], 1), *_flipped(calm[0], 2), *_flipped(calm[0], 3))


def _flipped(bits: int, count: int) -> list[int]:
    return [bits ^ sum(1 << place for place in places) for places in combinations(range(_BAND_BITS), count)]
