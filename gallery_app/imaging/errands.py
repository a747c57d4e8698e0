"""What a lane is sent to do: see a picture, find a preview, show a piece, read metadata, encode pixels.

An errand runs in the thread of a seat, which may block. It raises GalleryError for what a person may meet,
and LaneEnded or LaneLied for what its lane did.
"""

import hashlib
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from gallery_app.domain.errors import FileCut, FileTooLarge
from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import Thumbnail
from gallery_app.domain.metadata import MetadataReport
from gallery_app.domain.translation import mark
from gallery_app.domain.view import ViewPart, ViewPixels
from gallery_app.imaging.answers import (
    Pixels,
    SeenPicture,
    check_jpegs,
    check_picture,
    check_preview,
    find_refusal,
)
from gallery_app.imaging.lane import ANSWER_LIMIT_BYTES, Lane, LaneLied
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.report_answers import check_report
from gallery_app.imaging.sniff import Sniffed, sniff
from gallery_app.imaging.view_answer import VIEW_PIXEL_BYTES, check_view, is_missing

T_co = TypeVar("T_co", covariant=True)
PREVIEWABLE: Final = frozenset({"JPEG", "HEIF"})


class Errand(Protocol[T_co]):
    """First `prepare`, which needs no lane and may already fail; then `run` with one."""

    def prepare(self) -> None:
        """Everything that can be done, and refused, without a lane."""

    def run(self, lane: Lane) -> T_co:
        """Send, wait, check."""


class FileErrand:
    """What every errand over one original does first: read it and name its format."""

    def __init__(self, original: Path, limits: DecodeLimits) -> None:
        """`original` is a file of our own store; its bytes go to the lane, its name never does."""
        self._original = original
        self._limits = limits
        self._data = b""
        self._sniffed: Sniffed | None = None

    def prepare(self) -> None:
        """Read the file and name its format; a page, an SVG or an empty file ends here."""
        if self._sniffed is None:
            self._data = read_original(self._original, self._limits.file_bytes)
            self._sniffed = sniff(self._data)

    def send(
        self, lane: Lane, do: str, *, pixels: bool = True, wish: dict[str, Any] | None = None
    ) -> Sniffed:
        """Hand the file over, with what `do` has to know of the `wish`."""
        sniffed = self._sniffed or sniff(self._data)
        request = {
            "do": do,
            "format": sniffed.format,
            "pixels_limit": self._limits.pixels_for(sniffed.format) if pixels else 0,
            **(wish or {}),
        }
        lane.send(request, self._data)
        return sniffed


class PictureErrand(FileErrand):
    """The whole pass over one original."""

    def run(self, lane: Lane) -> SeenPicture:
        """Have it decoded; our own hash of the bytes is made meanwhile."""
        sniffed = self.send(lane, "picture")
        sha256 = Sha256(hashlib.sha256(self._data).hexdigest())
        answer, body = receive_answer(lane)
        return check_picture(answer, body, sniffed, len(self._data), sha256)


class InspectErrand(FileErrand):
    """All that one original says about itself."""

    def __init__(self, original: Path, limits: DecodeLimits, *, pixels: bool = True) -> None:
        """Without `pixels` nothing is decoded: for a picture that a lane died of."""
        super().__init__(original, limits)
        self._pixels = pixels

    def run(self, lane: Lane) -> MetadataReport:
        """Have its metadata read; pixels that cannot be decoded are no reason to fail."""
        self.send(lane, "inspect", pixels=self._pixels)
        answer, body = receive_answer(lane)
        if body:
            raise LaneLied("a body that was not asked for")
        return check_report(answer)


class PreviewErrand:
    """The embedded thumbnail of a file of which only the head is there."""

    def __init__(self, head: bytes) -> None:
        """64 KiB of a JPEG or 32 KiB of a HEIC are enough; more is not looked at."""
        self._head = head
        self._format = ""

    def prepare(self) -> None:
        """Name the format."""
        self._format = sniff(self._head).format

    def run(self, lane: Lane) -> Pixels | None:
        """None if the head holds no whole thumbnail."""
        if self._format not in PREVIEWABLE:
            return None
        lane.send({"do": "preview", "format": self._format}, self._head)
        return check_preview(*receive_answer(lane))


class ViewErrand:
    """A piece of a stored original for looking closely.

    A lane that holds the picture's pixels is asked by name; only one that does not gets the file.
    """

    def __init__(self, original: Path, name: str, part: ViewPart, limits: DecodeLimits) -> None:
        """`name` stands for these bytes and no others: their hash."""
        self._original = original
        self._name = name
        self._part = part
        self._limits = limits

    def prepare(self) -> None:
        """Whether the file is needed only the lane knows."""

    def run(self, lane: Lane) -> ViewPixels:
        """Ask, and ask again with the file in hand where that is missing."""
        request = {"do": "view", "name": self._name, **asdict(self._part)}
        answer, body = self._ask(lane, request, b"")
        if is_missing(answer):
            data = read_original(self._original, self._limits.file_bytes)
            sniffed = sniff(data)
            limit = self._limits.pixels_for(sniffed.format)
            given = {**request, "format": sniffed.format, "pixels_limit": limit}
            answer, body = self._ask(lane, given, data)
        return check_view(answer, body, self._part)

    def _ask(self, lane: Lane, request: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytearray]:
        lane.send(request, data)
        return receive_answer(lane, self._part.width * self._part.height * VIEW_PIXEL_BYTES)


class EncodeErrand:
    """Checked pixels to thumbnails, by the encoder."""

    def __init__(self, pictures: tuple[Pixels, ...]) -> None:
        """All of them in one message."""
        self._pictures = pictures

    def prepare(self) -> None:
        """Nothing can be wrong with pixels that were checked."""

    def run(self, lane: Lane) -> tuple[Thumbnail, ...]:
        """One thumbnail for each, in their order."""
        sizes = [(picture.width, picture.height) for picture in self._pictures]
        lane.send({"do": "encode", "sizes": sizes}, b"".join(picture.rgb for picture in self._pictures))
        answer, body = receive_answer(lane)
        jpegs = check_jpegs(answer, body, len(self._pictures))
        return tuple(
            Thumbnail(picture.edge_px, picture.width, picture.height, jpeg)
            for picture, jpeg in zip(self._pictures, jpegs, strict=True)
        )


def receive_answer(lane: Lane, limit_bytes: int = ANSWER_LIMIT_BYTES) -> tuple[dict[str, Any], bytearray]:
    """The lane's answer, of which nothing is checked yet but that it is no refusal: that is raised."""
    answer, body = lane.receive(limit_bytes)
    refusal = find_refusal(answer)
    if answer.get("retire") is True:
        lane.doomed = True
    if refusal is not None:
        raise refusal
    return answer, body


def read_original(original: Path, limit_bytes: int) -> bytes:
    """A file of our own whole. Raises FileCut and FileTooLarge."""
    try:
        with original.open("rb") as file:
            data = file.read(limit_bytes + 1)
    except OSError as error:
        raise FileCut(mark("The stored file cannot be read")) from error
    if len(data) > limit_bytes:
        raise FileTooLarge
    return data
