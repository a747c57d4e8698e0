"""The catalog's answers on 1,000,000 pictures, and the same on 10,000 for the growth.

Each figure is the median over a set of queries of each one's median time by the wall clock, read through the
API the engine uses, dataclasses and all. The worst query of a set stands below it by name, against the same
goal. What a plain indexed SELECT of 100 rows takes in the same run tells how fast the machine is."""

import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gallery_app.domain.query_days import Moment
from gallery_app.domain.query_parse import parse_query
from gallery_app.storage.catalog_search import CatalogSearch
from gallery_app.storage.file_facts import SIGN_BIT
from tests.benchmarks.catalog_world import make_catalog
from tests.benchmarks.measurement import Measurement

PER_PAGE = 100
SMALL, LARGE = 10_000, 1_000_000
MOMENT = Moment(datetime(2026, 6, 1, tzinfo=UTC), UTC)
PAGES = (
    "", "sort:newest", "sort:oldest", "sort:size", "sort:name", "sort:similar", "type:png",
    "type:png sort:newest",
    "type:png sort:size", "type:heic sort:name", "type:avif status:pending", "type:jpeg is:screenshot",
    "status:open",
    "status:open sort:size", "status:pending is:photo sort:newest", "company:printer",
    "company:printer type:png sort:size",
    "date:2025-03", "date:2025-03 sort:size", "date:2024 type:avif", "date:-30d type:png sort:newest",
    "size:>5mb",
    "size:>5mb sort:newest", "size:100kb..200kb sort:name", "w:>=4000", "w:>=4000 has:gps sort:newest",
    "type:jpeg w:<1000 sort:size", "ratio:tall", "mp:>20 sort:size", "has:gps camera:apple",
    "has:gps camera:apple sort:newest", "camera:canon sort:size", "software:photoshop sort:newest",
    "source:note visibility:private", "source:note is:screenshot sort:newest", "is:logo", "is:logo sort:size",
    "has:duplicate", "has:duplicate sort:newest", "is:failed", "failed:file_gone sort:newest", "from:ana",
    'from:"ana printer" sort:size', 'agent:"agent ana" type:png', 'group:"group 3" priority:urgent',
    "tag:printer",
    "tag:printer -type:jpeg sort:newest", "ticket:100..200", "channel:phone -type:jpeg -status:closed",
    "type:gif has:alpha", "(type:gif OR status:pending) -is:photo",
    "-(company:printer OR tag:printer) type:webp sort:newest",
    "taken:2025-03", "taken:<date sort:newest", "-has:exif sort:newest", "sha:abcdef",
)  # fmt: skip
"""Filters on every kind of key, alone and together, in every order."""
WORDS = (
    "printer", "flickers", "printer flickers", "printer -type:png", "type:png battery", '"blue black"',
    "größe", "ana",
    "xylophone", "company:printer battery", "printer sort:newest", "invoice refund sort:newest",
    "battery sort:size",
    "company:printer battery sort:name", "jam OR smoke", "pri*ter", "pr",
)  # fmt: skip
NAMES = (
    "name:screenshot", "name:img_12", "name:IMG_1234", "name:refund", "name:zzzz", "name:shot type:png",
    "name:12*.jpg",
    "name:refund sort:newest", "name:refund sort:size", "name:screenshot sort:name", "name:1",
)  # fmt: skip
COUNTS = (
    "", "type:png", "type:png sort:size", "status:open", "status:closed", "type:png status:open",
    "company:printer",
    "date:2025-03", "date:2025", "w:>=4000", "has:duplicate", "is:logo", "-has:exif", "printer",
    "name:refund",
    "name:screenshot",
)  # fmt: skip
DEEP = ("", "type:png", "status:open sort:newest", "type:jpeg sort:size", "printer", "has:exif sort:name")


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of each query of a set."""

    by_query: dict[str, float]

    @property
    def median(self) -> float:
        return statistics.median(self.by_query.values())

    @property
    def worst(self) -> tuple[float, str]:
        return max((took, name) for name, took in self.by_query.items())


def time_ms(call, rounds):
    """Median of several runs after one that is not counted."""
    call()
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken) * 1000


def time_set(queries, ask, rounds):
    """Each query of a set."""
    parsed = {text: parse_query(text) for text in queries}
    return Times({text: time_ms(lambda q=query: ask(q), rounds) for text, query in parsed.items()})


def time_later_pages(search):
    """The slowest of the pages 2, middle and last of a snapshot, against the query's first page."""
    ratios = {}
    for text in DEEP:
        query = parse_query(text)
        index = search.make_index(query, MOMENT)
        first = time_ms(lambda q=query: search.find_page(q, MOMENT, PER_PAGE), 9)
        starts = (PER_PAGE, index.total // 2, max(0, index.total - PER_PAGE))
        later = [time_ms(lambda i=index, s=s: search.load_items(i, s, s + PER_PAGE), 9) for s in starts]
        ratios[text] = max(later) / first
    return Times(ratios)


def time_lookups(search):
    """Near duplicates of 300 stored pictures, each asked once, after a first round of others."""
    rows = search._db.execute("SELECT difference_hash FROM file WHERE id % 97 = 3 LIMIT 3000").fetchall()
    chosen = random.Random(3).sample([f"{number + SIGN_BIT:016x}" for (number,) in rows], min(300, len(rows)))
    taken = {}
    for digits in chosen + chosen:
        started = time.perf_counter()
        search.count_similar(digits)
        taken[digits] = (time.perf_counter() - started) * 1000
    return Times(taken)


def time_plain_select(search):
    """What any answer of 100 rows must take at least."""
    source = "picture INDEXED BY picture_created ORDER BY created_at DESC LIMIT 100"
    told = f"SELECT id, name, created_at, size FROM {source}"
    return time_ms(lambda: search._db.execute(told).fetchall(), 30)


def measure_catalog(path):
    """All sets on one catalog."""
    search = CatalogSearch(path)
    try:
        return {
            "plain": Times({"plain": time_plain_select(search)}),
            "first page": time_set(PAGES, lambda q: search.find_page(q, MOMENT, PER_PAGE), 9),
            "words": time_set(WORDS, lambda q: search.find_page(q, MOMENT, PER_PAGE), 9),
            "part of a file name": time_set(NAMES, lambda q: search.find_page(q, MOMENT, PER_PAGE), 9),
            "count of tiles": time_set(COUNTS, lambda q: search.count_tiles(q, MOMENT), 5),
            "facets": time_set(COUNTS, lambda q: search.count_facets(q, MOMENT), 5),
            "snapshot of all rows": time_set(COUNTS, lambda q: search.make_index(q, MOMENT), 3),
            "near duplicates": time_lookups(search),
            "later page": time_later_pages(search),
        }
    finally:
        search.close()


GOALS_MS = {
    "first page": 5, "words": 10, "part of a file name": 10, "count of tiles": 100, "facets": 100,
    "snapshot of all rows": None, "near duplicates": 1,
}  # fmt: skip


def measure():
    """Both sizes; what is missed is said."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for pictures in (SMALL, LARGE):
            path = Path(folder) / f"{pictures}.sqlite"
            started = time.perf_counter()
            make_catalog(path, pictures)
            built_s = time.perf_counter() - started
            size = path.stat().st_size / 1e6
            print(
                f"    {pictures:,} pictures in {built_s:.0f} s, {size:,.0f} MB", file=sys.stderr, flush=True
            )
            found[pictures] = measure_catalog(path)
    return make_rows(found[SMALL], found[LARGE])


def make_rows(small, large):
    """The table's lines: median and worst of each set on 1,000,000, with the growth from 10,000."""
    plain = large["plain"].median
    rows = [
        Measurement(
            "plain SELECT of 100 rows, 1M pictures", plain, "ms", note=f"10k: {small['plain'].median:.2f}"
        )
    ]
    for name, goal in GOALS_MS.items():
        now, before = large[name], small[name]
        growth, ratio = now.median / before.median, now.median / plain
        note = f"10k: {before.median:.2f}, grew {growth:.1f}x, plain x{ratio:.0f}"
        rows.append(Measurement(f"{name}, 1M pictures", now.median, "ms", goal=goal, note=note))
        worst, query = now.worst
        rows.append(Measurement(f"  its worst: {query[:31] or 'everything'}", worst, "ms", goal=goal))
    ratio, query = large["later page"].worst
    note = f"median {large['later page'].median:.2f}, worst: {query or 'everything'}"
    rows.append(Measurement("any later page / its first", ratio, "x", goal=2, note=note))
    return rows


if __name__ == "__main__":
    for row in measure():
        print(row)
