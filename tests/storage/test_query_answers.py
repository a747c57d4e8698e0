"""Any query, answered by SQL and by the plain way: the same rows in the same order, whatever the plan."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gallery_app.domain.query import (
    And,
    CalendarPeriod,
    Choice,
    Days,
    DaysBack,
    Key,
    Not,
    Or,
    Query,
    Sort,
    Span,
    Term,
    Text,
    ThanMessage,
    Unit,
    Value,
    Word,
)
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.result_index import make_planner, make_question
from tests.storage.plain_answers import FOLDS, order_of
from tests.storage.sample_world import HASHES, MOMENT, NAMES, SUBJECTS, SampleWorld


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    catalog = Catalog(tmp_path_factory.mktemp("catalog") / "catalog.sqlite", decoder="one")
    made = SampleWorld(catalog, seed=5)
    yield made
    catalog.close()


@pytest.fixture(scope="module")
def plain(world):
    return world.plain


@pytest.fixture(scope="module")
def search(world):
    opened = world.catalog.open_search()
    yield opened
    opened.close()


def words(*choices):
    return st.sampled_from([Choice(word) for word in choices])


TEXTS = st.one_of(
    st.builds(
        Text,
        st.sampled_from(("printer", "PRINT", "an", "ana", "größe", "grosse", "img_*", "*.png", "*", "acme",
        "ana@acme",
                         "gl*gmbh", "e*o", "screen flickers", "zoe", "[1]", "?", "maya", "hardware", "ink",
                         "prod*", "vip",
                         "iphone", "canon*", "apple iphone xr", "photoshop", "100%", "_", "xyz", "people")),
        st.booleans(), st.booleans(),
    ),
    st.builds(Text, st.sampled_from(SUBJECTS + NAMES).map(lambda text: text[1:7]).filter(str.strip)),
)  # fmt: skip
NUMBERS = st.sampled_from(
    (0, 1, 3, 48, 90, 500, 1080, 1920, 4032, 40_000, 3_000_000, 0.5, 1.5, 2.0736, 2**63, 2**70)
)
SPANS = st.builds(Span, st.none() | NUMBERS, st.none() | NUMBERS, st.booleans(), st.booleans())
POINTS = st.one_of(
    st.builds(DaysBack, st.integers(0, 100), st.sampled_from(list(Unit))),
    st.builds(CalendarPeriod, st.just(2026), st.none() | st.integers(8, 11)),
)
DAYS = st.builds(Days, st.none() | POINTS, st.none() | POINTS, st.booleans(), st.booleans())
VALUES = {
    **dict.fromkeys((Key.TICKET, Key.ARTICLE, Key.SIZE, Key.WIDTH, Key.HEIGHT, Key.MEGAPIXELS), SPANS),
    **dict.fromkeys((Key.FOLDER, Key.FROM, Key.COMPANY, Key.AGENT, Key.GROUP, Key.TAG, Key.NAME, Key.CAMERA,
    Key.SOFTWARE), TEXTS),
    Key.STATUS: words("open", "pending", "resolved", "closed", "waiting on customer", "nothing"),
    Key.PRIORITY: words("low", "medium", "high", "urgent"),
    Key.CHANNEL: words("email", "portal", "phone", "feedback-widget", "other"),
    Key.SOURCE: words("description", "reply", "customer", "agent", "note", "forward", "article", "inline",
    "attachment"),
    Key.VISIBILITY: words("public", "private"),
    Key.TYPE: words("jpeg", "png", "gif", "heic", "tiff", "svg", "other", "webp"),
    Key.RATIO: st.one_of(SPANS, words("portrait", "landscape", "square", "tall", "wide")),
    Key.DATE: DAYS,
    Key.TAKEN: st.one_of(DAYS, st.builds(ThanMessage, st.sampled_from(("<", "<=", ">", ">=")))),
    Key.HAS: words("gps", "exif", "alpha", "duplicate", "note"),
    Key.IS: words("screenshot", "photo", "graphic", "animated", "edited", "failed", "remote", "cached",
    "private", "draft",
                  "published", "hidden", *sorted(FOLDS)),
    Key.FAILED: words("damaged_picture", "not_a_picture", "file_cut"),
    Key.SIMILAR: words(*HASHES),
    Key.SHA: words("0a0a0a", "1b" * 32, "eeeeee", "ffffff"),
}  # fmt: skip
TERMS = st.sampled_from(list(Key)).flatmap(
    lambda key: st.builds(Term, st.just(key), st.lists(VALUES[key], min_size=1, max_size=3).map(tuple))
)
LEAVES = st.one_of(TERMS, st.builds(Word, TEXTS))
NODES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=5,
)
QUERIES = st.builds(Query, NODES, st.none() | st.sampled_from(list(Sort)))


def told(row_or_item):
    return row_or_item.ref


def check(plain, search, query, *, whole: bool):
    """The whole result, its first page, its counts and what is undecided."""
    tiles, folded = plain.tiles(query, whole=whole)
    index = search.make_index(query, MOMENT, whole=whole)
    assert list(index.rows) == [row.id for row, _ in tiles]
    assert index.total == len(tiles)
    assert {reason.value: count for reason, count in index.folded.items()} == folded
    assert index.pictures == sum(count for _, count in tiles) + sum(folded.values())
    items = search.load_items(index, 0, 40)
    assert [(item.ref, item.copies, item.fold) for item in items] == [
        (row.ref, count, row.fold or None) for row, count in tiles[:40]
    ]
    first = search.find_page(query, MOMENT, 7, whole=whole)
    assert first == items[:7]
    undecided = plain.undecided(query)
    assert search.count_coverage(query, MOMENT, index).undecided == len(undecided)
    wanted = sorted(undecided, key=lambda row: -row.id)[:9]
    assert search.find_undecided(query, MOMENT, 9) == tuple(row.ref for row in wanted)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERIES, whole=st.booleans())
def test_any_query_is_answered_as_the_plain_way_does(plain, search, query, whole):
    check(plain, search, query, whole=whole)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERIES)
def test_all_plans_find_the_same(plain, search, query):
    wanted = [row.id for row in plain.fitting(query)]
    with search._asking(MOMENT):
        question = make_question(search._db, query, MOMENT, whole=True)
        ways = make_planner(search._db, question).ways
        found = {}
        for way in ways:
            select = way.select("picture.id")
            found[way.name] = [row[0] for row in search._db.execute(select.sql, select.values)]
    assert all(rows == wanted for rows in found.values()), found
    assert ways or not wanted


@pytest.mark.parametrize(("key", "sort"), list(zip(Key, itertools.cycle(Sort), strict=False)))
def test_each_key_finds_something_and_not_everything(plain, search, key, sort):
    """So that the comparison above does not agree on nothing."""
    values: dict[Key, Value] = {
        Key.TICKET: Span(10, 20), Key.ARTICLE: Span(1, 3), Key.SIZE: Span(high=40_000), Key.WIDTH: Span(1000),
        Key.HEIGHT: Span(2000, low_included=False), Key.MEGAPIXELS: Span(1.5, 5), Key.RATIO: Span(high=0.9),
        Key.FOLDER: Text("printers"), Key.FROM: Text("ana"), Key.COMPANY: Text("acme"),
        Key.AGENT: Text("maya"),
        Key.GROUP: Text("hard*"), Key.TAG: Text("grosse"), Key.NAME: Text("img_*"),
        Key.CAMERA: Text("apple iphone"),
        Key.SOFTWARE: Text("photoshop"), Key.STATUS: Choice("open"), Key.PRIORITY: Choice("low"),
        Key.CHANNEL: Choice("other"), Key.SOURCE: Choice("note"), Key.VISIBILITY: Choice("private"),
        Key.TYPE: Choice("png"), Key.DATE: Days(DaysBack(20), DaysBack(0)), Key.TAKEN: ThanMessage("<"),
        Key.HAS: Choice("duplicate"), Key.IS: Choice("photo"), Key.FAILED: Choice("damaged_picture"),
        Key.SIMILAR: Choice(HASHES[1]), Key.SHA: Choice("1b1b1b"),
    }  # fmt: skip
    for node in (Term(key, (values[key],)), Not(Term(key, (values[key],)))):
        query = Query(node, sort)
        assert 0 < len(plain.fitting(query)) < len(plain.rows)
        check(plain, search, query, whole=False)
        check(plain, search, query, whole=True)


@pytest.mark.parametrize("sort", [None, *Sort])
def test_everything_in_every_order(plain, search, sort):
    check(plain, search, Query(None, sort), whole=False)
    check(plain, search, Query(None, sort), whole=True)


def test_the_usual_order_is_newest_ticket_first_and_its_pictures_as_they_were_sent(world, plain, search):
    index = search.make_index(Query(), MOMENT, whole=True)
    rows = {row.id: row for row in plain.rows}
    parents = [(rows[row].ticket or rows[row].article) for row in index.rows]
    assert [parent.created_at for parent in parents] == sorted((p.created_at for p in parents), reverse=True)
    everything = sorted(plain.rows, key=lambda row: order_of(row, Query()))
    for parent, refs in world.parents:
        of_parent = [row.ref for row in everything if parent in (row.ticket, row.article)]
        assert of_parent == refs
