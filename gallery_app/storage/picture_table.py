"""Writing pictures' rows: the list of a ticket or article, and what changes when bytes come to be known.

How often a file is shown is kept in its own row. Rows of other tickets are written again only where that
changes what they say: the second copy makes the first a copy too, the third signature folds the two before
it.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef, Placement
from gallery_app.storage.catalog_schema import (
    LAST_SECOND,
    MARK_LEAD,
    PICTURE_COLUMNS,
    POSITIONS,
    SAME_SECOND_BITS,
)
from gallery_app.storage.combinations import Combinations
from gallery_app.storage.picture_rows import (
    DERIVED_COLUMNS,
    REF_COLUMNS,
    Setting,
    Standing,
    derive,
    find_file,
    find_standing,
    key_of,
    make_id,
    make_row,
    row_to_ref,
)
from gallery_app.storage.ticket_rows import to_seconds

_COLUMNS: Final = ", ".join(PICTURE_COLUMNS)
_INSERT: Final = f"INSERT INTO picture ({_COLUMNS}) VALUES ({','.join('?' * len(PICTURE_COLUMNS))})"
_REF_OF: Final = f"SELECT {', '.join(REF_COLUMNS)} FROM picture JOIN facet ON facet.id = facet_id"
_READY: Final = "ready"
_Verdict = tuple[object, ...]


class PictureTable:
    """All writes to `picture`, within a transaction of the caller's."""

    def __init__(self, db: sqlite3.Connection, combinations: Combinations, decoder: str) -> None:
        self._db = db
        self._combinations = combinations
        self._decoder = decoder

    def replace(self, setting: Setting, refs: Sequence[ImageRef]) -> None:
        """The whole list of a ticket's or article's pictures; rows that stay as they are are not touched."""
        kept = refs[:POSITIONS]
        old = self._rows_of(setting.key)
        standings = {ref.id: find_standing(self._db, ref.id, self._decoder) for ref in kept}
        before = self._count_places(old, kept, standings)
        rows = {}
        for position, ref in enumerate(kept):
            row_id = make_id(setting.key, position)
            standing = self._renewed(standings[ref.id])
            derived = derive(ref, standing, self._combinations, self._loose_copies(ref.id, standing, row_id))
            rows[row_id] = make_row(ref, row_id, setting, derived)
        self._write_changed(old, rows)
        self._keep_lead(setting.key, kept)
        self._refresh_changed(before)
        images = {ref.id for ref in kept if standings[ref.id].file is None}
        images |= {ImageId(str(row[1])) for row in old.values() if row[16] is None}
        self._regroup_loose(images)

    def remove(self, key: int) -> set[str]:
        """Forget where the pictures of a ticket or article stand; gives which they were."""
        images = {str(row[1]) for row in self._rows_of(key).values()}
        self.replace(Setting(key, desk_id=0, search_context=""), ())
        return images

    def move(self, setting: Setting) -> None:
        """The ticket or article changed, its pictures did not."""
        low, high = make_id(setting.key, POSITIONS - 1), make_id(setting.key, 0)
        self._db.execute(
            "UPDATE picture SET desk_id = ?, company_id = ?, requester_id = ?, responder_id = ?,"
            " search_context = ?"
            " WHERE id BETWEEN ? AND ? AND (desk_id, company_id, requester_id, responder_id, search_context)"
            " IS NOT (?, ?, ?, ?, ?)",
            (*_told_by(setting), low, high, *_told_by(setting)),
        )

    def link(self, image: ImageId, file: int) -> None:
        """A picture's bytes are those of this file: its rows leave the file they had."""
        old = self._db.execute("SELECT file_id FROM image_file WHERE image_id = ?", (image,)).fetchone()
        if old is not None and old[0] == file:
            return
        self._db.execute("INSERT OR REPLACE INTO image_file VALUES (?,?)", (image, file))
        self._move_rows(image, old[0] if old else None, file)

    def unlink(self, image: ImageId) -> None:
        """Which bytes a picture has is not known any more."""
        old = self._db.execute("SELECT file_id FROM image_file WHERE image_id = ?", (image,)).fetchone()
        if old is not None:
            self._db.execute("DELETE FROM image_file WHERE image_id = ?", (image,))
            self._move_rows(image, old[0], None)
            self._regroup_loose({image})

    def refresh_image(self, image: ImageId) -> None:
        """What is known of a picture changed."""
        self._refresh(_REF_OF + " WHERE image_id = ?", image)

    def refresh_file(self, file: int) -> None:
        """What is known of a file changed: every picture that shows it."""
        self._refresh(_REF_OF + " WHERE file_id = ?", file)

    def renew_verdict(self, number: int) -> None:
        """A file repeats more or less often than before, or was hidden: all its pictures, by their facets.

        A logo may have thousands, which have but a handful of facets.
        """
        file = find_file(self._db, number)
        told = "SELECT DISTINCT facet_id FROM picture INDEXED BY picture_file WHERE file_id = ?"
        for (facet_id,) in self._db.execute(told, (number,)).fetchall():
            facet = self._combinations.facet(facet_id)
            fold = file.fold(inline=facet.placement == Placement.INLINE)
            if facet.state != _READY:
                fold = fold if file.hidden else None
            renewed = replace(facet, fold=fold, copied=file.places > 1)
            self._db.execute(
                "UPDATE picture SET facet_id = ?, copies_of = ? WHERE file_id = ? AND facet_id = ?",
                (
                    self._combinations.facet_id(renewed), number if file.places > 1 else None, number,
                    facet_id,
                ),
            )  # fmt: skip

    # --- the list of one ticket -------------------------------------------------------------------------

    def _rows_of(self, key: int) -> dict[int, tuple[object, ...]]:
        low, high = make_id(key, POSITIONS - 1), make_id(key, 0)
        told = f"SELECT {_COLUMNS} FROM picture WHERE id BETWEEN ? AND ?"
        return {row[0]: row for row in self._db.execute(told, (low, high))}

    def _count_places(
        self, old: dict[int, tuple[object, ...]], refs: Sequence[ImageRef], standings: dict[ImageId, Standing]
    ) -> dict[int, _Verdict]:
        """Bring the counts of all files concerned up to date; gives the verdicts that held before."""
        places: Counter[int] = Counter()
        messages: Counter[int] = Counter()
        seen_before, seen_now = set(), set()
        for row in old.values():
            if isinstance(file := row[16], int):
                places[file] -= 1
                messages[file] -= row[10] if isinstance(row[10], int) else 0
                seen_before.add(file)
        for ref in refs:
            if (known := standings[ref.id].file) is not None:
                places[known.id] += 1
                messages[known.id] += ref.occurrences
                seen_now.add(known.id)
        verdicts = {}
        for file in places:
            parents = (file in seen_now) - (file in seen_before)
            if places[file] or messages[file] or parents:
                verdicts[file] = find_file(self._db, file).verdict
                self._add_to_counts(file, places[file], parents, messages[file])
        return verdicts

    def _add_to_counts(self, file: int, places: int, parents: int, messages: int) -> None:
        self._db.execute(
            "UPDATE file SET places = places + ?, parents = parents + ?, messages = messages + ?"
            " WHERE id = ?",
            (places, parents, messages, file),
        )

    def _renewed(self, standing: Standing) -> Standing:
        """With the counts as they are now."""
        if standing.file is None:
            return standing
        return Standing(find_file(self._db, standing.file.id), standing.failure)

    def _write_changed(self, old: dict[int, tuple[object, ...]], rows: dict[int, tuple[object, ...]]) -> None:
        gone = [(row_id,) for row_id, row in old.items() if rows.get(row_id) != row]
        self._db.executemany("DELETE FROM picture WHERE id = ?", gone)
        self._db.executemany(_INSERT, [row for row_id, row in rows.items() if old.get(row_id) != row])

    def _keep_lead(self, key: int, refs: Sequence[ImageRef]) -> None:
        """By how many seconds a picture is older than its ticket, if by more than ever before."""
        first = min((to_seconds(ref.created_at) for ref in refs), default=LAST_SECOND)
        lead = (key >> SAME_SECOND_BITS) - first
        if lead > 0:
            self._db.execute(
                "INSERT INTO mark VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET"
                " value = max(CAST(value AS INTEGER), ?2)",
                (MARK_LEAD, lead),
            )

    def _refresh_changed(self, before: dict[int, _Verdict]) -> None:
        for file, verdict in before.items():
            if find_file(self._db, file).verdict != verdict:
                self.renew_verdict(file)

    # --- a picture's bytes ------------------------------------------------------------------------------

    def _move_rows(self, image: ImageId, old: int | None, new: int | None) -> None:
        verdicts = {file: find_file(self._db, file).verdict for file in (old, new) if file is not None}
        rows = self._db.execute("SELECT id, occurrences FROM picture WHERE image_id = ?", (image,)).fetchall()
        for row_id, occurrences in rows:
            if old is not None:
                self._add_to_counts(old, -1, -self._is_alone(old, row_id), -occurrences)
            if new is not None:
                self._add_to_counts(new, 1, self._is_alone(new, row_id), occurrences)
            self._db.execute("UPDATE picture SET file_id = ? WHERE id = ?", (new, row_id))
        self.refresh_image(image)
        self._refresh_changed(verdicts)

    def _is_alone(self, file: int, row_id: int) -> bool:
        """Whether no other picture of the same ticket shows this file."""
        low, high = make_id(key_of(row_id), POSITIONS - 1), make_id(key_of(row_id), 0)
        other = self._db.execute(
            "SELECT 1 FROM picture INDEXED BY picture_file WHERE file_id = ? AND id BETWEEN ? AND ?"
            " AND id <> ?",
            (file, low, high, row_id),
        ).fetchone()
        return other is None

    def _refresh(self, told: str, *values: object, loose_copies: int | None = None) -> None:
        rows = self._db.execute(told, values).fetchall()
        for row in rows:
            ref = row_to_ref(row)
            standing = find_standing(self._db, ref.id, self._decoder)
            copies = loose_copies or self._loose_copies(ref.id, standing, row[0])
            derived = derive(ref, standing, self._combinations, copies)
            self._write_derived(row[0], tuple(getattr(derived, column) for column in DERIVED_COLUMNS))

    def _write_derived(self, row_id: int, values: tuple[object, ...]) -> None:
        told = ", ".join(f"{column} = ?" for column in DERIVED_COLUMNS)
        self._db.execute(f"UPDATE picture SET {told} WHERE id = ?", (*values, row_id))

    # --- copies whose bytes are unknown -----------------------------------------------------------------

    def _loose_copies(self, image: ImageId, standing: Standing, row_id: int) -> int | None:
        """The group of pictures with this id that stand elsewhere too, while their file is unknown."""
        if standing.file is not None:
            return None
        other = self._db.execute(
            "SELECT id, copies_of FROM picture WHERE image_id = ? AND id <> ?"
            " ORDER BY copies_of DESC LIMIT 1",
            (image, row_id),
        ).fetchone()
        if other is None:
            return None
        return int(other[1]) if other[1] is not None and other[1] < 0 else -int(other[0])

    def _regroup_loose(self, images: Iterable[ImageId]) -> None:
        """A second place makes the first a copy; where one is left, it is none.

        Only the ends of the index are looked at: a tracking pixel may stand in 100,000 tickets.
        """
        told = (
            "SELECT id, copies_of FROM picture WHERE image_id = ? AND file_id IS NULL"
            " ORDER BY copies_of {} LIMIT 1"
        )
        for image in images:
            first = self._db.execute(told.format("ASC"), (image,)).fetchone()
            if first is None:
                continue
            last = self._db.execute(told.format("DESC"), (image,)).fetchone()
            group = None
            if first[0] != last[0]:
                group = last[1] if last[1] is not None else -int(last[0])
            if (first[1], last[1]) != (group, group):
                where = " WHERE image_id = ? AND copies_of IS NOT ?"
                self._refresh(_REF_OF + where, image, group, loose_copies=group)


def _told_by(setting: Setting) -> tuple[object, ...]:
    return (
        setting.desk_id, setting.company_id, setting.requester_id, setting.responder_id,
        setting.search_context,
    )  # fmt: skip
