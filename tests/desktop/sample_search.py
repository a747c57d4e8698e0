"""Counts and words for the tests of the search controls."""

from datetime import UTC, datetime

from gallery_app.domain.query import Key, Vocabulary
from gallery_app.domain.query_days import Moment
from gallery_app.domain.result import Facets, FacetValue

NOW = Moment(datetime(2026, 11, 22, 12, tzinfo=UTC), UTC)
COMPANIES = (
    "Contoso",
    "Initech",
    "Hooli",
    "Umbrella",
    "Acme",
    "Globex",
    "Soylent",
    "Stark",
    "Wayne",
    "Wonka",
)
VOCABULARY = Vocabulary(companies=COMPANIES)


def make_facets(**counts):
    given = {
        Key.TYPE: {"jpeg": 121, "png": 74, "webp": 2},
        Key.IS: {"photo": 118, "screenshot": 86, "failed": 2},
        Key.SOURCE: {"customer": 143, "inline": 100},
        Key.VISIBILITY: {"public": 1201, "private": 11},
        Key.HAS: {"gps": 14},
        Key.STATUS: {"open": 120},
        Key.COMPANY: {name: 100 - place for place, name in enumerate(COMPANIES)},
    } | {Key(name): values for name, values in counts.items()}
    return Facets(
        {
            key: tuple(FacetValue(value, count) for value, count in values.items())
            for key, values in given.items()
        }
    )
