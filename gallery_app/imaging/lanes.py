"""Lanes: foreign pictures opened in killable children, awaited from asyncio."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from gallery_app.domain.errors import (
    DecoderDied,
    DecoderMissing,
    GalleryError,
    PictureStuck,
    PictureTooLarge,
)
from gallery_app.domain.image import ImageInfo, Thumbnail
from gallery_app.domain.metadata import MetadataReport
from gallery_app.imaging.errands import EncodeErrand, Errand, InspectErrand, PictureErrand, PreviewErrand
from gallery_app.imaging.lane import Lane, LaneEnded, LaneLied, LaneNotStarted
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.seat_group import SOON, URGENT, USUAL, SeatGroup

T = TypeVar("T")

TRIES: Final = 2
NOT_OPENED: Final = "The picture itself could not be read"
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

    async def start(self) -> None:
        """Warm the lanes in the background (0.1 s each); without it the first errand does."""
        self._decoders.open()
        self._encoders.open()

    async def make_picture(self, original: Path) -> DecodedPicture:
        """Open a stored original in one pass.

        Raises GalleryErrors only: FileCut, FileTooLarge, NotAFile, NotAPicture, PictureUnsafe,
        FormatNotInstalled, DamagedPicture, PictureTooLarge, PictureStuck, DecoderDied,
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

    async def close(self) -> None:
        """Kill every child at once; whoever still waits is cancelled."""
        for group in (self._decoders, self._encoders):
            group.close()
        for group in (self._decoders, self._encoders):
            await group.join()

    def list_lanes(self) -> list[Lane]:
        """The children alive now, for diagnostics and tests."""
        return [*self._decoders.list_lanes(), *self._encoders.list_lanes()]

    async def _run(self, group: SeatGroup, errand: Errand[T], rank: int) -> T:
        """One retry in a fresh lane after a death, since a neighbour may have caused it; none after a lie."""
        never_started = False
        for _ in range(TRIES):
            try:
                return await group.serve(errand, rank)
            except LaneNotStarted:
                never_started = True
            except LaneEnded:
                never_started = False
            except (LaneLied, OSError):
                break
        if never_started:
            raise DecoderMissing
        raise DecoderDied
