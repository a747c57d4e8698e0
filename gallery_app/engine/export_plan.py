"""The use case "plan an export": which pictures, under which names, and what a person should know before."""

import asyncio
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from gallery_app.domain.copy_guess import guess_bytes, guess_extension
from gallery_app.domain.errors import GalleryError, RemoteNotLoaded, make_error
from gallery_app.domain.exif import ExifReport
from gallery_app.domain.export_errors import DrawingUnread
from gallery_app.domain.export_names import NameBook, NameFacts, check_template, find_stem, make_name
from gallery_app.domain.export_plan import ExportPlan, ExportWish, PlannedFile
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.marks import Edits
from gallery_app.domain.subject import make_agent_url
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.work import Work
from gallery_app.storage.export_rows import KnownPicture

_AT_ONCE: Final = 100
"""Pictures looked up in one question, so that others are answered in between."""
_NO_EDITS: Final = Edits()


async def make_plan(
    holdings: Holdings,
    wish: ExportWish,
    work: Work,
    shown: Mapping[ImageId, ImageRef],
) -> ExportPlan:
    """Nothing is fetched and nothing written. Pictures that nobody knows any more are left out.

    Raises:
        TemplateNotUnderstood: the names cannot be made.
    """
    check_template(wish.preset.names)
    planner = _Planner(holdings, wish.preset, work)
    images = tuple(dict.fromkeys(wish.images))
    for start in range(0, len(images), _AT_ONCE):
        part = images[start : start + _AT_ONCE]
        for picture in await _look_up(holdings, part, shown):
            planner.take(picture)
    return ExportPlan(
        wish,
        tuple(planner.files),
        planner.left_out_private,
        planner.left_out_copies,
        await asyncio.to_thread(find_free_bytes, wish.folder),
    )


async def _look_up(
    holdings: Holdings, images: Sequence[ImageId], shown: Mapping[ImageId, ImageRef]
) -> tuple[KnownPicture, ...]:
    return await holdings.searches.quick.ask(lambda search: search.find_pictures(images, shown))


def find_free_bytes(folder: str) -> int | None:
    """Room on the disk of a folder, or of the nearest one above it that is there."""
    path = Path(folder)
    for place in (path, *path.parents):
        with suppress(OSError):
            return shutil.disk_usage(place).free
    return None


class _Planner:
    """Takes pictures one by one, in their order."""

    def __init__(self, holdings: Holdings, preset: ExportPreset, work: Work) -> None:
        self._holdings = holdings
        self._preset = preset
        self._work = work
        self._names = NameBook()
        self._met: set[object] = set()
        self.files: list[PlannedFile] = []
        self.left_out_private = 0
        self.left_out_copies = 0

    def take(self, picture: KnownPicture) -> None:
        """Plan one picture, or leave it out as the preset says."""
        ref, preset = picture.ref, self._preset
        edits = self._work.edits.get(ref.id, _NO_EDITS)
        if preset.leave_out_private and ref.private:
            self.left_out_private += 1
            return
        if preset.leave_out_copies and picture.sha256 is not None and not edits:
            if picture.sha256 in self._met:
                self.left_out_copies += 1
                return
            self._met.add(picture.sha256)
        self.files.append(self._plan(picture, edits))

    def _plan(self, picture: KnownPicture, edits: Edits) -> PlannedFile:
        ref, info = picture.ref, picture.info
        size_bytes = info.size_bytes if info is not None else ref.declared_bytes
        preset = self._preset
        is_exact = preset.is_exact and not edits
        extension = guess_extension(ref, info, preset, is_exact=is_exact)
        about_bytes = guess_bytes(info, extension, preset) if info is not None else None
        facts = make_name_facts(picture, len(self.files) + 1, extension)
        desk = self._holdings.desk
        return PlannedFile(
            image=ref.id,
            name=self._names.give(make_name(preset.names, facts)),
            ref=ref,
            subject=picture.subject,
            requester=picture.requester,
            company=picture.company,
            ticket_url=make_agent_url(desk.account.address, ref.parent, in_article=ref.in_article),
            # Of 10,000 pictures the tags would fill the memory; who needs them asks the catalog.
            info=replace(info, exif=_slim(info.exif)) if info is not None else None,
            sha256=picture.sha256,
            size_bytes=size_bytes,
            about_bytes=size_bytes if is_exact else about_bytes,
            is_here=picture.sha256 is not None and desk.originals.path_of(picture.sha256).exists(),
            edits=edits,
            refusal=self._find_refusal(ref, is_exact=is_exact),
        )

    def _find_refusal(self, ref: ImageRef, *, is_exact: bool) -> GalleryError | None:
        """Why it cannot be exported at all, as far as that is known. A broken file can, as it came."""
        if self._holdings.refuses(ref):
            return RemoteNotLoaded()
        if ref.id in self._work.unread:
            return DrawingUnread()
        failure = self._holdings.catalog.find_failure(ref.id)
        if failure is None or is_exact:
            return None
        error = make_error(*failure)
        return None if error.retryable else error


def make_name_facts(picture: KnownPicture, number: int, extension: str) -> NameFacts:
    """What names can be made of."""
    ref = picture.ref
    return NameFacts(
        parent=f"article-{ref.parent}" if ref.in_article else str(ref.parent),
        number=number,
        moment=ref.created_at.astimezone(),
        name=find_stem(ref.untrusted_name),
        extension=extension,
        requester=picture.requester or "",
        company=picture.company or "",
        subject=picture.subject,
        source=ref.message_kind.value if not ref.in_article else "article",
    )


def _slim(exif: ExifReport) -> ExifReport:
    return replace(exif, tags=())
