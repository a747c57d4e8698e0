"""Writing the rows of files: what their bytes say, and who hid them."""

import sqlite3
from collections.abc import Iterable

from gallery_app.domain.ids import Sha256
from gallery_app.storage.file_facts import FileFacts
from gallery_app.storage.search_text import fold_text
from gallery_app.storage.similar import remove_hash


def find_file_id(db: sqlite3.Connection, sha256: str) -> int:
    """The number of a file, made if it is new; hidden if somebody hid these bytes before."""
    row = db.execute("SELECT id FROM file WHERE sha256 = ?", (sha256,)).fetchone()
    if row is not None:
        return int(row[0])
    hidden = db.execute("SELECT 1 FROM hidden WHERE sha256 = ?", (sha256,)).fetchone() is not None
    return int(db.execute("INSERT INTO file (sha256, hidden) VALUES (?,?)", (sha256, hidden)).lastrowid or 0)


_FACTS = (
    "is_known", "type", "kind", "size", "width", "height", "animated", "alpha", "gps", "exif", "note",
    "edited", "taken_at", "camera_id", "software_id", "difference_hash",
)  # fmt: skip


def save_facts(db: sqlite3.Connection, file: int, facts: FileFacts) -> bool:
    """What the bytes of a file say; gives whether that is news."""
    values = (
        True, facts.type, facts.kind, facts.size, facts.width, facts.height, facts.animated, facts.alpha,
        facts.gps, facts.exif, facts.note, facts.edited, facts.taken_at,
        find_word_id(db, "camera", facts.camera), find_word_id(db, "software", facts.software),
        facts.difference_hash,
    )  # fmt: skip
    known = db.execute(f"SELECT {', '.join(_FACTS)} FROM file WHERE id = ?", (file,)).fetchone()
    if known == values:
        return False
    told = ", ".join(f"{fact} = ?" for fact in _FACTS)
    db.execute(f"UPDATE file SET {told} WHERE id = ?", (*values, file))
    return True


def find_word_id(db: sqlite3.Connection, table: str, name: str) -> int:
    """The number of a camera's or program's name, 0 for none."""
    if not name:
        return 0
    row = db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return int(row[0])
    told = f"INSERT INTO {table} (name, search) VALUES (?,?)"
    return int(db.execute(told, (name, fold_text(name))).lastrowid or 0)


def forget_facts(db: sqlite3.Connection) -> None:
    """All that an older decoder said is void: every picture waits again. One statement each, for very many
    rows.
    """
    db.execute("UPDATE file SET is_known = 0, type = NULL, width = NULL, height = NULL WHERE is_known")
    columns = "in_article, source, placement, message_kind, private"
    db.execute(
        f"INSERT INTO facet ({columns}, state, fold, copied, cached) SELECT DISTINCT {columns}, 'waiting',"
        " CASE fold WHEN 'hidden' THEN fold END, copied, cached FROM facet WHERE state IN ('ready', 'failed')"
    )
    twins = dict(db.execute(_TWINS).fetchall())
    db.execute("CREATE TEMP TABLE twin (id INTEGER PRIMARY KEY, waiting INTEGER NOT NULL)")
    db.executemany("INSERT INTO twin VALUES (?,?)", twins.items())
    db.execute(
        "UPDATE picture SET size = declared_bytes, width = NULL, height = NULL, taken_at = NULL,"
        " camera_id = NULL, software_id = NULL, difference_hash = NULL,"
        " facet_id = (SELECT waiting FROM twin WHERE id = facet_id) WHERE facet_id IN (SELECT id FROM twin)"
    )
    db.execute("DROP TABLE twin")


_TWINS = """
SELECT old.id, max(new.id) FROM facet AS old JOIN facet AS new ON new.state = 'waiting' AND new.type IS NULL
  AND (new.in_article, new.source, new.placement, new.message_kind, new.private)
    = (old.in_article, old.source, old.placement, old.message_kind, old.private)
  AND new.fold IS CASE old.fold WHEN 'hidden' THEN 'hidden' END
  AND new.copied IS old.copied AND new.cached = old.cached
WHERE old.state IN ('ready', 'failed') GROUP BY old.id
"""


def save_hidden(db: sqlite3.Connection, sha256s: Iterable[Sha256], *, hidden: bool) -> list[int]:
    """Remember what somebody hid, or shows again; gives the files this changes."""
    changed = []
    for sha256 in dict.fromkeys(sha256s):
        told = "INSERT OR IGNORE INTO hidden VALUES (?)" if hidden else "DELETE FROM hidden WHERE sha256 = ?"
        db.execute(told, (sha256,))
        row = db.execute("SELECT id FROM file WHERE sha256 = ? AND hidden <> ?", (sha256, hidden)).fetchone()
        if row is not None:
            db.execute("UPDATE file SET hidden = ? WHERE id = ?", (hidden, row[0]))
            changed.append(row[0])
    return changed


def remove_orphans(db: sqlite3.Connection, images: Iterable[str]) -> None:
    """Forget what is known of pictures that stand nowhere any more, and of bytes that no picture has."""
    for image in images:
        if db.execute("SELECT 1 FROM picture WHERE image_id = ?", (image,)).fetchone() is not None:
            continue
        db.execute("DELETE FROM failure WHERE image_id = ?", (image,))
        row = db.execute(
            "SELECT file.id, sha256 FROM image_file JOIN file ON file.id = file_id WHERE image_id = ?",
            (image,),
        ).fetchone()
        db.execute("DELETE FROM image_file WHERE image_id = ?", (image,))
        if row is not None and not _is_shown(db, row[0]):
            _remove_file(db, *row)


def _is_shown(db: sqlite3.Connection, file: int) -> bool:
    return db.execute("SELECT 1 FROM image_file WHERE file_id = ?", (file,)).fetchone() is not None


def _remove_file(db: sqlite3.Connection, file: int, sha256: str) -> None:
    db.execute("DELETE FROM info WHERE sha256 = ?", (sha256,))
    (number,) = db.execute("SELECT difference_hash FROM file WHERE id = ?", (file,)).fetchone()
    if number is not None:
        remove_hash(db, file, number)
    db.execute("DELETE FROM file WHERE id = ?", (file,))
