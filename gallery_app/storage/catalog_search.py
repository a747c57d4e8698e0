"""Answers queries out of the catalog: pages, counts, hits and places, on a connection of its own."""

import calendar
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Final

from gallery_app.domain.errors import StoreUnavailable, make_error
from gallery_app.domain.ids import ImageId, TicketId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query import Query
from gallery_app.domain.query_days import Moment
from gallery_app.domain.result import (
    ArticleHit,
    Coverage,
    Facets,
    FailureCount,
    GalleryItem,
    Group,
    Place,
    TicketHit,
)
from gallery_app.domain.translation import mark
from gallery_app.storage import inspections, parent_search, places
from gallery_app.storage.condition import Condition
from gallery_app.storage.database import open_reader
from gallery_app.storage.export_rows import KnownPicture, find_pictures
from gallery_app.storage.facet_counts import count_facets
from gallery_app.storage.file_facts import SIGN_BIT
from gallery_app.storage.query_leaf import Asked
from gallery_app.storage.result_index import (
    Question,
    ResultIndex,
    count_tiles,
    make_index,
    make_planner,
    make_question,
)
from gallery_app.storage.search_text import line_fits
from gallery_app.storage.similar import DISTANCE, find_near_files
from gallery_app.storage.tiles import count_copies, find_first_rows, load_tiles, make_items
from gallery_app.storage.undecided import count_undecided, find_undecided

_INTERRUPTED: Final = sqlite3.SQLITE_INTERRUPT
_STEPS_BETWEEN_LOOKS: Final = 20_000
"""Of SQLite's machine, well below a millisecond: an interrupt between two statements must not be lost."""


class SearchInterrupted(Exception):
    """`interrupt` was called: there is no answer."""


class CatalogSearch:
    """One question at a time, from any thread; `interrupt` from another one ends it at once.

    Raises:
        StoreUnavailable: the file is damaged or gone.
        SearchInterrupted: in every call, after `interrupt`.
    """

    def __init__(self, place: Path | str) -> None:
        self._db = open_reader(place)
        self._db.create_function("fits_line", 2, line_fits, deterministic=True)
        self._db.create_function("bits_apart", 2, _bits_apart, deterministic=True)
        self._db.set_progress_handler(lambda: self._stopped, _STEPS_BETWEEN_LOOKS)
        self._stopped = False
        self._zone: tzinfo | None = None
        self._use_zone(None)

    def close(self) -> None:
        """End the connection."""
        self._db.close()

    def interrupt(self) -> None:
        """End the call that is running, if there is one."""
        self._stopped = True
        self._db.interrupt()

    # --- pages ------------------------------------------------------------------------------------------

    def find_page(
        self, query: Query, moment: Moment, per_page: int, *, whole: bool = False
    ) -> tuple[GalleryItem, ...]:
        """The first page, read as far as it must be."""
        with self._asking(moment):
            question = make_question(self._db, query, moment, whole=whole)
            plan = make_planner(self._db, question).plan(per_page)
            if plan is None:
                return ()
            tiles = load_tiles(self._db, find_first_rows(self._db, plan, per_page))
            return make_items(self._db, tiles, count_copies(self._db, plan, tiles))

    def make_index(self, query: Query, moment: Moment, *, whole: bool = False) -> ResultIndex:
        """The whole result as a snapshot."""
        with self._asking(moment):
            return make_index(self._db, make_question(self._db, query, moment, whole=whole), whole=whole)

    def load_items(self, index: ResultIndex, start: int, stop: int) -> tuple[GalleryItem, ...]:
        """Tiles `start` to `stop` of a snapshot; what was deleted since is left out."""
        with self._asking():
            return make_items(self._db, load_tiles(self._db, index.rows[start:stop]), index.copies)

    def load_groups(self, index: ResultIndex, items: Sequence[GalleryItem]) -> tuple[Group, ...]:
        """The heads above these tiles, in their order."""
        with self._asking(index.moment):
            return places.load_groups(self._db, self._question_of(index), index, items)

    def count_tiles(self, query: Query, moment: Moment, *, whole: bool = False) -> int:
        """How many tiles the result has: as the snapshot's `total`, many times faster."""
        with self._asking(moment):
            return count_tiles(self._db, make_question(self._db, query, moment, whole=whole))

    # --- counts -----------------------------------------------------------------------------------------

    def count_facets(self, query: Query, moment: Moment) -> Facets:
        """Counts beside filter values."""
        with self._asking(moment):
            return count_facets(self._db, query, moment)

    def count_coverage(self, query: Query, moment: Moment, index: ResultIndex) -> Coverage:
        """What the result covers, and what not."""
        with self._asking(moment):
            question = make_question(self._db, query, moment, whole=index.whole)
            readings = parent_search.count_readings(self._db, query, Asked(self._db, moment))
            failures = self._count_failures(question)
            return Coverage(
                total=index.total,
                failed=sum(failure.count for failure in failures),
                remote=self._count_fitting(question, Condition("state = 'remote'")),
                other_files=readings.other_files,
                messages_read=readings.messages_read,
                messages_missing=readings.messages_missing,
                pictures=index.pictures,
                folded=index.folded,
                failures=failures,
                undecided=count_undecided(self._db, question.sought),
                tickets_known=readings.tickets_known,
                tickets_read=readings.tickets_read,
            )

    def count_similar(self, difference_hash: str, distance: int = DISTANCE) -> int:
        """Pictures whose difference hash (16 hexadecimal digits) differs in no more bits."""
        with self._asking():
            files = list(find_near_files(self._db, difference_hash, distance))
            marks = ",".join("?" * len(files))
            told = f"SELECT coalesce(sum(places), 0) FROM file WHERE id IN ({marks})"
            (count,) = self._db.execute(told, files).fetchone()
            return int(count)

    # --- what else may answer ---------------------------------------------------------------------------

    def find_undecided(self, query: Query, moment: Moment, limit: int) -> tuple[ImageRef, ...]:
        """Pictures that must be loaded before the query can be decided, newest ticket first."""
        with self._asking(moment):
            question = make_question(self._db, query, moment, whole=True)
            return find_undecided(self._db, question.sought, limit)

    def find_unread(self, query: Query, moment: Moment, limit: int) -> tuple[TicketId, ...]:
        """Tickets that may answer and were never read, or changed since; newest first."""
        with self._asking(moment):
            return parent_search.find_unread(self._db, query, Asked(self._db, moment), limit)

    def find_ticket_hits(self, query: Query, moment: Moment, limit: int) -> tuple[TicketHit, ...]:
        """Tickets that answer, newest first."""
        with self._asking(moment):
            return parent_search.find_ticket_hits(self._db, query, Asked(self._db, moment), limit)

    def find_article_hits(self, query: Query, moment: Moment, limit: int) -> tuple[ArticleHit, ...]:
        """Articles that answer, newest first."""
        with self._asking(moment):
            return parent_search.find_article_hits(self._db, query, Asked(self._db, moment), limit)

    def find_places(self, image: ImageId, distance: int = DISTANCE) -> tuple[Place, ...]:
        """Everywhere a picture is shown: the same bytes first, then nearly equal ones."""
        with self._asking():
            return places.find_places(self._db, image, distance)

    def find_inspections(
        self, images: Sequence[ImageId], shown: Mapping[ImageId, ImageRef]
    ) -> tuple[Inspection, ...]:
        """What is known of single pictures but their bytes; `shown` says in which ticket each is meant."""
        with self._asking():
            return inspections.find_inspections(self._db, images, shown)

    def find_pictures(
        self, images: Sequence[ImageId], shown: Mapping[ImageId, ImageRef]
    ) -> tuple[KnownPicture, ...]:
        """What an export needs of pictures; `shown` as above."""
        with self._asking():
            return find_pictures(self._db, images, shown)

    # ----------------------------------------------------------------------------------------------------

    def _use_zone(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._db.create_function("local_clock", 1, _make_clock(zone), deterministic=True)

    def _question_of(self, index: ResultIndex) -> Question:
        return make_question(self._db, index.query, index.moment, whole=index.whole)

    def _count_failures(self, question: Question) -> tuple[FailureCount, ...]:
        planner = make_planner(self._db, question, Condition("state = 'failed'"))
        plan = planner.plan(None)
        if plan is None:
            return ()
        counted = plan.select("facet_id, count(*) AS n", ordered=False)
        rows = self._db.execute(
            f"SELECT failure, sum(counted.n) FROM ({counted.sql} GROUP BY facet_id) AS counted"
            " JOIN facet ON facet.id = facet_id GROUP BY failure ORDER BY 2 DESC, 1",
            counted.values,
        )
        return tuple(FailureCount(code, _title_of(code), count) for code, count in rows)

    def _count_fitting(self, question: Question, extra: Condition) -> int:
        plan = make_planner(self._db, question, extra).plan(None)
        if plan is None:
            return 0
        told = plan.select("count(*)", ordered=False)
        (count,) = self._db.execute(told.sql, told.values).fetchone()
        return int(count)

    @contextmanager
    def _asking(self, moment: Moment | None = None) -> Iterator[None]:
        """One question sees one state of the catalog, whatever is written meanwhile."""
        self._stopped = False
        if moment is not None and moment.zone != self._zone:
            self._use_zone(moment.zone)
        try:
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == _INTERRUPTED:
                raise SearchInterrupted from error
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise  # a statement of ours is wrong: that is no trouble of the store's
            raise StoreUnavailable(hint=mark("Its database cannot be read; start the app again.")) from error
        except sqlite3.DatabaseError as error:
            raise StoreUnavailable(hint=mark("Its database cannot be read; start the app again.")) from error


def _title_of(code: str) -> str:
    """A failure's usual title; the single ones may have a more exact one of their own."""
    return type(make_error(code, "", ""))().title


def _bits_apart(one: int | None, other: int) -> int | None:
    """The SQL function of that name: bits by which two stored hashes differ."""
    return None if one is None else ((one + SIGN_BIT) ^ (other + SIGN_BIT)).bit_count()


def _make_clock(zone: tzinfo | None) -> Callable[[int], int]:
    """The SQL function `local_clock`: what a clock on the wall showed then, as if it showed UTC."""
    return lambda seconds: calendar.timegm(datetime.fromtimestamp(seconds, zone).timetuple())
