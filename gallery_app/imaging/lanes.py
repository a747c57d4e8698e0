"""Lanes: foreign pictures opened in killable children, awaited from asyncio."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from gallery_app.domain.copying import CopyOrder, PictureCopy
from gallery_app.domain.errors import (
    DecoderDied,
    DecoderMissing,
    DecoderStopped,
    GalleryError,
    PictureStuck,
    PictureTooLarge,
)
from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import ImageInfo, Thumbnail
from gallery_app.domain.metadata import MetadataReport
from gallery_app.domain.translation import mark
from gallery_app.domain.view import ViewPart, ViewPixels
from gallery_app.domain.walls import Walls
from gallery_app.imaging.copy_errands import CheckCopyErrand, CopyPixelsErrand, EncodeCopyErrand
from gallery_app.imaging.errands import (
    EncodeErrand,
    Errand,
    InspectErrand,
    PictureErrand,
    PreviewErrand,
    ViewErrand,
)
from gallery_app.imaging.lane import Lane, LaneEnded, LaneLied, LaneNotStarted, LaneStopped
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.seat_group import SOON, URGENT, USUAL, SeatGroup
from gallery_app.imaging.wall_errands import AttackErrand, AttackReport, WallsErrand

T = TypeVar("T")
_log = logging.getLogger(__name__)

TRIES: Final = 2
COPIERS: Final = 2
"""They decode each copy twice, the second time to check it: with one, an export takes a quarter more time."""
VIEW_WAIT_S: Final = 20.0
VIEW_GRACE_S: Final = 0.25
"""Usual pictures are opened within this time; ending their lane would cost a new start, and all it holds."""
COPY_PATIENCE: Final = 6
"""A copy may take so many times as long as a thumbnail: all its pixels are encoded, of a film each frame."""
NOT_OPENED: Final = mark("The picture itself could not be read")
DEFAULT_LIMITS: Final = DecodeLimits()


@dataclass(frozen=True, slots=True)
class DecodedPicture:
    """One original seen whole: what is known of it, and it at 512 px and 256 px."""

    info: ImageInfo
    large: Thumbnail
    small: Thumbnail


class LanePool:
    """An asyncio face over killable child processes. Belongs to one event loop, like a lock of asyncio.

    Foreign bytes go to the decode lanes. What they answer is checked pixels, and an encoder of its own, which
    never sees a foreign byte, makes JPEGs of them; so whoever shows a thumbnail decodes our bytes only.
    """

    def __init__(
        self, lanes: int = 2, *, limits: DecodeLimits = DEFAULT_LIMITS, mode: str = "decode"
    ) -> None:
        """Start nothing yet. `mode="selftest"` is for tests: lanes that obey orders to misbehave."""
        self._limits = limits
        self._decoders = SeatGroup(mode, lanes, limits)
        self._encoders = SeatGroup("encode", 1, limits)
        # One lane for all that is looked at closely, since it holds what it opened.
        self._viewers = SeatGroup("view", 1, replace(limits, wait_s=VIEW_WAIT_S, cancel_grace_s=VIEW_GRACE_S))
        # Copies have lanes of their own, started with the first one: what may take seconds holds up no
        # thumbnail and no view.
        patient = replace(limits, wait_s=limits.wait_s * COPY_PATIENCE)
        self._copiers = SeatGroup(mode, COPIERS, patient)
        self._copy_encoders = SeatGroup("encode", 1, patient)
        self._groups = (
            self._decoders,
            self._encoders,
            self._viewers,
            self._copiers,
            self._copy_encoders,
        )

    async def start(self) -> None:
        """Warm the lanes in the background (0.1 s each); without it the first errand does."""
        self._decoders.open()
        self._encoders.open()

    async def make_picture(self, original: Path) -> DecodedPicture:
        """Open a stored original in one pass.

        Raises GalleryErrors only: FileCut, FileTooLarge, NotAFile, NotAPicture, PictureUnsafe,
        FormatNotInstalled, DamagedPicture, PictureTooLarge, PictureStuck, DecoderDied, DecoderStopped,
        DecoderMissing.
        """
        errand = PictureErrand(original, self._limits)
        seen = await self._run(self._decoders, errand, USUAL)
        large, small = await self._run(self._encoders, EncodeErrand((seen.large, seen.small)), URGENT)
        return DecodedPicture(seen.info, large, small)

    async def make_preview(self, head: bytes) -> Thumbnail | None:
        """The embedded thumbnail of a JPEG (first 64 KiB) or HEIC (32 KiB), upright; None if there is none.

        A preview is a favour: whatever is wrong with the head, the answer is None.
        """
        try:
            pixels = await self._run(self._decoders, PreviewErrand(head), URGENT)
            if pixels is None:
                return None
            thumbnails = await self._run(self._encoders, EncodeErrand((pixels,)), URGENT)
        except GalleryError:
            return None
        return thumbnails[0]

    async def make_view(
        self, original: Path, sha256: Sha256, part: ViewPart, *, ahead: bool = False
    ) -> ViewPixels:
        """A piece of a stored original, at most PART_EDGE_LIMIT_PX per side, for looking closely.

        What was opened once is held, so that further pieces cost milliseconds. `ahead` prepares a picture
        that may be looked at next: beside the others, and nothing of it is held.

        Raises the same GalleryErrors as `make_picture`.
        """
        errand = ViewErrand(original, sha256, part, self._limits)
        if ahead:
            return await self._run(self._decoders, errand, SOON)
        return await self._run(self._viewers, errand, URGENT)

    async def inspect(self, original: Path) -> MetadataReport:
        """Everything a stored original says about itself, read now and kept nowhere.

        Served before usual thumbnails, after previews: somebody looks at this one picture. A picture that is
        damaged or too large, or that a lane dies of, still tells its metadata. Raises what `make_picture`
        raises but for DamagedPicture and FormatNotInstalled.
        """
        try:
            return await self._run(self._decoders, InspectErrand(original, self._limits), SOON)
        except (PictureTooLarge, PictureStuck, DecoderDied):
            errand = InspectErrand(original, self._limits, pixels=False)
            report = await self._run(self._decoders, errand, SOON)
            return replace(report, warnings=(*report.warnings, NOT_OPENED))

    async def make_copy(self, original: Path, order: CopyOrder) -> PictureCopy:
        """A copy of a stored original, encoded anew from pixels; nothing is written to the disk.

        A decode lane gives pixels, in which redactions are burned already; an encoder that never saw a
        foreign byte burns them again, draws the other marks and writes the file. Raises what `make_picture`
        raises, and NothingLeft for a crop outside of the picture.
        """
        pixels = await self._run(self._copiers, CopyPixelsErrand(original, order, self._limits), USUAL)
        return await self._run(self._copy_encoders, EncodeCopyErrand(pixels, order), USUAL)

    async def check_copy(self, written: Path, copy: PictureCopy, order: CopyOrder) -> None:
        """Open a written copy again from the disk: its bytes, its parts one by one, and wholly by a decoder.

        Raises CopyNotVerified if anything is not as promised: other bytes, metadata that was not asked for, a
        redaction that is not one colour.
        """
        await self._run(self._copiers, CheckCopyErrand(written, copy, order, self._limits), USUAL)

    async def find_walls(self) -> Walls:
        """Which walls stand around a decode lane, as it said before its first picture.

        Raises DecoderMissing where no lane starts, and DecoderDied for one that tells nonsense.
        """
        return await self._run(self._decoders, WallsErrand(), URGENT)

    async def try_attack(self, word: str, target: str) -> AttackReport:
        """Have a lane of a pool of the mode `selftest` attack its walls, once; see `wall_errands`.

        Raises PictureStuck, and LaneEnded (LaneStopped where a wall ended it) and LaneLied untranslated.
        """
        return await self._decoders.serve(AttackErrand(word, target), USUAL)

    def renew(self) -> None:
        """Another account comes: what decoders of the last one left in their memory goes with them."""
        for group in self._groups:
            group.renew()

    async def close(self) -> None:
        """Kill every child at once; whoever still waits is cancelled."""
        for group in self._groups:
            group.close()
        for group in self._groups:
            await group.join()

    def list_lanes(self) -> list[Lane]:
        """The children alive now, for diagnostics and tests."""
        return [lane for group in self._groups for lane in group.list_lanes()]

    async def _run(self, group: SeatGroup, errand: Errand[T], rank: int) -> T:
        """One retry in a fresh lane after a death, since a neighbour may have caused it; none after a lie.

        Nor after a death at the walls: nothing but the picture itself leads there.
        """
        never_started = False
        for _ in range(TRIES):
            try:
                return await group.serve(errand, rank)
            except LaneStopped:
                _log.warning("a lane was stopped at its walls")
                raise DecoderStopped from None
            except LaneNotStarted:
                never_started = True
            except LaneEnded:
                never_started = False
            except (LaneLied, OSError):
                break
        if never_started:
            raise DecoderMissing
        _log.warning("lanes died of a picture, or told nonsense of it")
        raise DecoderDied
