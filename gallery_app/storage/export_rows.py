"""What the catalog knows of pictures that are to be exported: place, people, bytes."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.storage.image_rows import row_to_info
from gallery_app.storage.name_table import find_name
from gallery_app.storage.picture_rows import REF_COLUMNS, row_to_ref

_REF: Final = (
    f"SELECT {', '.join(REF_COLUMNS)} FROM picture JOIN facet ON facet.id = facet_id WHERE image_id = ?"
    " ORDER BY ticket_id IS ? AND article_id IS ? DESC, picture.id DESC LIMIT 1"
)
_SHA256: Final = "SELECT sha256 FROM image_file JOIN file ON file.id = file_id WHERE image_id = ?"
_TICKET: Final = "SELECT subject, requester_id, company_id FROM ticket WHERE id = ?"
_ARTICLE: Final = "SELECT title, NULL, NULL FROM article WHERE id = ?"
_DECODER: Final = "(SELECT value FROM mark WHERE name = 'decoder')"


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """A picture as the catalog has it; `info` is None until its bytes were decoded."""

    ref: ImageRef
    subject: str
    requester: str | None
    company: str | None
    sha256: Sha256 | None
    info: ImageInfo | None


def find_pictures(
    db: sqlite3.Connection, images: Sequence[ImageId], shown: Mapping[ImageId, ImageRef]
) -> tuple[KnownPicture, ...]:
    """One for each picture that is known, in their order.

    A picture that several tickets show is taken where `shown` has it, else in the newest of them.
    """
    found = (_find_picture(db, image, shown.get(image)) for image in images)
    return tuple(picture for picture in found if picture is not None)


def _find_picture(db: sqlite3.Connection, image: ImageId, shown: ImageRef | None) -> KnownPicture | None:
    ticket = shown.parent if shown is not None and not shown.in_article else None
    article = shown.parent if shown is not None and shown.in_article else None
    row = db.execute(_REF, (image, ticket, article)).fetchone()
    ref = row_to_ref(row) if row is not None else shown
    if ref is None:
        return None
    parent = db.execute(_ARTICLE if ref.in_article else _TICKET, (ref.parent,)).fetchone()
    subject, requester, company = parent or ("", None, None)
    (sha256,) = db.execute(_SHA256, (image,)).fetchone() or (None,)
    return KnownPicture(
        ref=ref,
        subject=subject,
        requester=find_name(db, "contact", requester),
        company=find_name(db, "company", company),
        sha256=Sha256(sha256) if sha256 else None,
        info=_find_info(db, sha256) if sha256 else None,
    )


def _find_info(db: sqlite3.Connection, sha256: str) -> ImageInfo | None:
    row = db.execute(f"SELECT * FROM info WHERE sha256 = ? AND decoder = {_DECODER}", (sha256,)).fetchone()
    return row_to_info(row) if row else None
