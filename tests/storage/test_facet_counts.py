"""Counts beside filter values, compared with counting picture by picture."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gallery_app.domain.query import And, Choice, Key, Or, Query, Term, Text, Word
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.query_words import FACET_WORDS
from tests.storage.plain_answers import FOLDS, STATUSES, speaks_of_folded
from tests.storage.sample_world import MOMENT, SampleWorld
from tests.storage.test_query_answers import LEAVES, NODES, TERMS

TYPE_WORDS = ("jpeg", "png", "gif", "webp", "avif", "heic", "tiff", "bmp", "ico", "svg", "other")
COUNTED = (Key.TYPE, Key.IS, Key.SOURCE, Key.VISIBILITY, Key.HAS, Key.STATUS, Key.COMPANY)
OWN_TERMS = st.one_of(
    st.sampled_from(("open", "closed")).map(lambda word: Term(Key.STATUS, (Choice(word),))),
    st.sampled_from(("acme", "globex*")).map(lambda word: Term(Key.COMPANY, (Text(word),))),
    st.sampled_from(("png", "jpeg")).map(lambda word: Term(Key.TYPE, (Choice(word), Choice("gif")))),
    st.sampled_from(("photo", "logo", "failed")).map(lambda word: Term(Key.IS, (Choice(word),))),
    st.sampled_from(("gps", "duplicate")).map(lambda word: Term(Key.HAS, (Choice(word),))),
    st.just(Word(Text("printer"))),
)
PARTS = st.lists(st.one_of(OWN_TERMS, LEAVES, NODES), min_size=0, max_size=4)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    catalog = Catalog(tmp_path_factory.mktemp("catalog") / "catalog.sqlite", decoder="one")
    made = SampleWorld(catalog, seed=8)
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


def flat(nodes):
    for node in nodes:
        yield from node.parts if isinstance(node, And) else (node,)


def count_plainly(plain, parts):
    """Key to value to pictures."""
    shows_folded = any(speaks_of_folded(part) for part in parts)
    counts = {key: Counter() for key in COUNTED}
    for key in COUNTED:
        rest = [part for part in parts if not (isinstance(part, Term) and part.key is key)]
        for row in plain.rows:
            if all(plain.value(part, row) is True for part in rest):
                counts[key].update(values_of(plain, key, row, shows_folded=shows_folded))
    return {key: dict(found) for key, found in counts.items() if found}


def values_of(plain, key, row, *, shows_folded):
    if key is Key.IS and row.fold:
        yield from (word for word in (row.fold if row.fold in FOLDS else "", "hidden") if word)
    if row.fold and not shows_folded:
        return
    if key is Key.STATUS:
        if row.ticket:
            yield STATUSES[row.ticket.status]
    elif key is Key.COMPANY:
        if row.ticket and row.ticket.company_id in plain.names["company"]:
            yield plain.names["company"][row.ticket.company_id]
    else:
        words = (
            TYPE_WORDS
            if key is Key.TYPE
            else [word for word in FACET_WORDS[key] if word not in FOLDS | {"hidden"}]
        )
        yield from (word for word in words if plain.term(key, Choice(word), row) is True)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(nodes=PARTS)
def test_counts_are_those_of_counting_one_by_one(plain, search, nodes):
    parts = tuple(flat(nodes))
    where = None if not parts else parts[0] if len(parts) == 1 else And(parts)
    facets = search.count_facets(Query(where), MOMENT)
    found = {key: {value.value: value.count for value in values} for key, values in facets.values.items()}
    assert found == count_plainly(plain, parts)


def test_the_most_frequent_stands_first(search):
    for values in search.count_facets(Query(), MOMENT).values.values():
        counts = [value.count for value in values]
        assert counts == sorted(counts, reverse=True)
        assert min(counts) > 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=TERMS, other=TERMS)
def test_tiles_are_counted_as_they_are_read(search, one, other):
    query = Query(Or((one, other)))
    assert search.count_tiles(query, MOMENT) == search.make_index(query, MOMENT).total
    whole = search.make_index(query, MOMENT, whole=True).total
    assert search.count_tiles(query, MOMENT, whole=True) == whole
