"""What lanes are sent to do for a copy: decode its pixels, encode them, look at the written file again.

The lane that decodes never encodes. Redactions are burned by both: at full size before a pixel is scaled, and
in the finished size by the one that never saw a foreign byte.
"""

from pathlib import Path
from typing import Any, Final

from gallery_app.domain.copying import CopyOrder, PictureCopy
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.export_errors import CopyNotVerified, NothingLeft
from gallery_app.domain.kept_exif import list_kept_tags
from gallery_app.domain.marks import Label
from gallery_app.domain.translation import mark
from gallery_app.imaging.copy_answers import CopyPixels, check_colours, check_copy_pixels, make_notes
from gallery_app.imaging.copy_placing import (
    Covered,
    list_covered,
    list_stamps,
    place_marks,
    write_marks,
)
from gallery_app.imaging.copy_plan import CopyPlan, find_bounds, plan_copy
from gallery_app.imaging.copy_structure import Foreign, check_structure
from gallery_app.imaging.errands import FileErrand, read_original, receive_answer
from gallery_app.imaging.exif_write import write_exif
from gallery_app.imaging.lane import Lane, LaneLied
from gallery_app.imaging.limits import (
    COPY_BODY_BYTES,
    COPY_FILE_BYTES,
    MARKS_LIMIT,
    STAMPS_LIMIT_BYTES,
    DecodeLimits,
)
from gallery_app.imaging.untrusted import UntrustedObject

EXTENSIONS: Final = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif"}
WITH_EXIF: Final = frozenset({"JPEG", "PNG", "WEBP"})


class CopyPixelsErrand(FileErrand):
    """Foreign bytes to checked pixels, by a decode lane."""

    def __init__(self, original: Path, order: CopyOrder, limits: DecodeLimits) -> None:
        """ValueError for an order that no window makes."""
        super().__init__(original, limits)
        check_order(order)
        self._order = order

    def run(self, lane: Lane) -> CopyPixels:
        """Send, wait, check."""
        order = self._order
        sniffed = self.send(lane, "copy", wish=write_wish(order))
        answer, body = receive_answer(lane, COPY_BODY_BYTES)
        return check_copy_pixels(answer, body, sniffed.format, order)


class EncodeCopyErrand:
    """Checked pixels and marks to a file, by the encoder."""

    def __init__(self, pixels: CopyPixels, order: CopyOrder) -> None:
        """The pixels were made for this order."""
        self._pixels = pixels
        self._order = order

    def prepare(self) -> None:
        """Nothing can be wrong with pixels that were checked."""

    def run(self, lane: Lane) -> PictureCopy:
        """Have it drawn and encoded."""
        pixels, order = self._pixels, self._order
        placed = place_marks(order.edits, pixels.plan, pixels.format)
        request = {
            "do": "copy",
            "format": pixels.format,
            "size": (pixels.plan.width, pixels.plan.height),
            "bands": pixels.bands,
            "quality": order.quality,
            "lossless": bool(order.edits.redactions),
            "exif": make_kept_exif(order, pixels.format).hex(),
            "durations_ms": pixels.durations_ms,
            "plays": pixels.plays,
            "marks": write_marks(placed),
        }
        lane.send(request, pixels.body, *list_stamps(placed))
        answer, body = receive_answer(lane, COPY_BODY_BYTES)
        frames = UntrustedObject(answer).integer("frames", 1, max(1, len(pixels.durations_ms)))
        if not body:
            raise LaneLied("no file")
        return PictureCopy(
            format=pixels.format,
            extension=EXTENSIONS[pixels.format],
            width=pixels.plan.width,
            height=pixels.plan.height,
            frames=frames,
            data=bytes(body),
            notes=make_notes(pixels, order),
            original_width=pixels.original_width,
            original_height=pixels.original_height,
        )


class CheckCopyErrand:
    """A written copy read again from the disk: its bytes and parts by us, its pixels by a decode lane."""

    def __init__(self, written: Path, copy: PictureCopy, order: CopyOrder, limits: DecodeLimits) -> None:
        """`copy` and `order` say what has to be there."""
        self._written = written
        self._copy = copy
        self._order = order
        self._limits = limits

    def prepare(self) -> None:
        """Compare its bytes and take it apart. Raises CopyNotVerified."""
        copy = self._copy
        try:
            data = read_original(self._written, COPY_FILE_BYTES)
        except GalleryError as error:
            raise CopyNotVerified(mark("The copy cannot be read again")) from error
        if data != copy.data:
            raise CopyNotVerified(mark("The copy on the disk is not what was written"))
        try:
            check_structure(data, copy.format, make_kept_exif(self._order, copy.format))
        except Foreign as foreign:
            raise CopyNotVerified(mark("The copy holds {what}"), what=foreign) from foreign

    def run(self, lane: Lane) -> None:
        """Have it decoded wholly. Raises CopyNotVerified."""
        copy, covered = self._copy, list_promised(self._copy, self._order)
        request = {
            "do": "check",
            "format": copy.format,
            "pixels_limit": self._limits.jpeg_pixels,
            "covered": [(part.box, part.touched) for part in covered],
        }
        lane.send(request, copy.data)
        try:
            answer, _ = receive_answer(lane)
        except GalleryError as error:
            raise CopyNotVerified(mark("The copy cannot be opened again")) from error
        told = UntrustedObject(answer)
        size = told.integer("width", 1, 2**31), told.integer("height", 1, 2**31)
        if size != (copy.width, copy.height):
            raise CopyNotVerified(mark("The copy has another size than it should have"))
        if told.integer("frames", 1, 2**31) != copy.frames:
            raise CopyNotVerified(mark("The copy has other frames than it should have"))
        if not check_colours(told, covered, copy.format, self._order.quality):
            raise CopyNotVerified(mark("Something redacted may still be seen in the copy"))


def check_order(order: CopyOrder) -> None:
    """Raise ValueError for what is a mistake of ours, not of a person."""
    labels = [mark.stamp for mark in order.edits.marks if isinstance(mark, Label)]
    if any(len(stamp.rgba) != stamp.width * stamp.height * 4 or not stamp.rgba for stamp in labels):
        raise ValueError("a stamp of another size than its pixels")
    if len(order.edits.marks) > MARKS_LIMIT or sum(len(s.rgba) for s in labels) > STAMPS_LIMIT_BYTES:
        raise ValueError("too many marks")
    if not 1 <= order.quality <= 100 or (order.edge_limit_px is not None and order.edge_limit_px < 1):
        raise ValueError("no such quality or size")


def write_wish(order: CopyOrder) -> dict[str, Any]:
    """What the decode lane has to know: of all marks the redactions only."""
    return {
        "wish": order.format.value,
        "edge_limit_px": order.edge_limit_px,
        "crop": order.edits.crop,
        "hidden": [(mark.box, mark.colour) for mark in order.edits.redactions],
        "is_edited": bool(order.edits),
        "keeps_film": order.keeps_film,
    }


def make_kept_exif(order: CopyOrder, format_name: str) -> bytes:
    """The EXIF block of the copy: the same each time, so the written file can be held to it."""
    if format_name not in WITH_EXIF:
        return b""
    return write_exif(list_kept_tags(order.exif, order.strip))


def list_promised(copy: PictureCopy, order: CopyOrder) -> tuple[Covered, ...]:
    """The boxes of the copy that have to be one colour."""
    if not order.edits.redactions:
        return ()
    plan = find_plan(copy.original_width, copy.original_height, copy.format, order)
    if (plan.width, plan.height) != (copy.width, copy.height):
        raise CopyNotVerified(mark("The copy has another size than it should have"))
    return list_covered(place_marks(order.edits, plan, copy.format), plan, copy.format)


def find_plan(width: int, height: int, format_name: str, order: CopyOrder) -> CopyPlan:
    """The plan of a copy without frames. Raises NothingLeft."""
    bounds = find_bounds(format_name, width * height, lossless=bool(order.edits.redactions))
    plan = plan_copy(width, height, order.edits.crop, order.edge_limit_px, bounds)
    if plan is None:
        raise NothingLeft
    return plan
