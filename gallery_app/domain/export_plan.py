"""What an export is asked to do, what it will do, and what it did."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.marks import Edits


class Container(StrEnum):
    """What the files come in; the value is what settings say."""

    FOLDER = "folder"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Which pictures, how, and where to: a folder of this computer as its path.

    A ZIP stands in that folder, named `zip_name`. `images` in the order in which they are numbered.
    """

    images: tuple[ImageId, ...]
    preset: ExportPreset
    folder: str
    container: Container = Container.FOLDER
    zip_name: str = "pictures.zip"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One picture with the name it will have, relative to the folder and with `/` between its parts.

    `size_bytes` is the original's, `about_bytes` a guess of the copy's; None where that is not known.
    `is_here`: the original is on this computer. `refusal`: why it cannot be exported at all.
    """

    image: ImageId
    name: str
    ref: ImageRef
    subject: str
    requester: str | None = None
    company: str | None = None
    ticket_url: str = ""
    info: ImageInfo | None = None
    sha256: Sha256 | None = None
    size_bytes: int | None = None
    about_bytes: int | None = None
    is_here: bool = False
    edits: Edits = field(default_factory=Edits)
    refusal: GalleryError | None = None


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """An export before it runs. `left_out_private` and `left_out_copies` count what the preset leaves out.

    `private` of `files` come from private notes. `free_bytes` of the folder's disk; None if that is unknown.
    """

    wish: ExportWish
    files: tuple[PlannedFile, ...]
    left_out_private: int = 0
    left_out_copies: int = 0
    free_bytes: int | None = None

    @property
    def private(self) -> int:
        """How many come from private notes."""
        return sum(file.ref.private for file in self.files)

    @property
    def size_bytes(self) -> int:
        """Of the originals, as far as it is known."""
        return sum(file.size_bytes or 0 for file in self.files)

    @property
    def tickets(self) -> int:
        """Tickets and articles that they come from."""
        return len({(file.ref.in_article, file.ref.parent) for file in self.files})


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file that is there, whole, with `edits` burned in.

    `is_verified`: it was read again after writing and passed.

    `was_there`: the same bytes stood there before, so nothing was written.
    """

    image: ImageId
    name: str
    size_bytes: int
    sha256: Sha256
    width: int | None = None
    height: int | None = None
    notes: tuple[str, ...] = ()
    edits: Edits = field(default_factory=Edits)
    is_exact: bool = False
    is_verified: bool = True
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class ExportFailure:
    """A picture that is not there, and why."""

    image: ImageId
    name: str
    error: GalleryError


@dataclass(frozen=True, slots=True)
class MissingExtra:
    """A manifest, sheet or list of links that is not there; `error` is None if it was not tried any more."""

    name: str
    error: GalleryError | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How an export ended. `place` is the folder or the ZIP; `extras` are manifest, sheets and links.

    `left` names what was not tried any more, since it was cancelled or the folder was lost. `failures` are of
    pictures only, a few of which may not be in the plan: those that nobody knows any more.
    """

    plan: ExportPlan
    place: str
    done: tuple[ExportedFile, ...] = ()
    failures: tuple[ExportFailure, ...] = ()
    left: tuple[ImageId, ...] = ()
    extras: tuple[str, ...] = ()
    missing_extras: tuple[MissingExtra, ...] = ()
    was_cancelled: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether everything that was planned is there."""
        return not self.failures and not self.left and not self.missing_extras

    @property
    def missing(self) -> tuple[ImageId, ...]:
        """What a Retry would try: failures that may pass, and what was left."""
        return (*(failure.image for failure in self.failures), *self.left)


@dataclass(frozen=True, slots=True)
class InterruptedExport:
    """An export that a crash or a lost power ended: `done` files are there, whole.

    `missing` are not, and the names they were to have. None is missing if only manifest, sheet or links are.
    """

    id: int
    wish: ExportWish
    done: int
    missing: Mapping[ImageId, str]


class Handing(StrEnum):
    """What pictures are handed over as."""

    SAFE = "safe"
    """Safe copies with good names."""
    ORIGINAL = "original"
    """The files as they came, with good names."""
    PIXELS = "pixels"
    """PNG as sharp as it came, for the clipboard."""
    REPORT = "report"
    """PNG of a size that can be pasted into a text."""
    LINK = "link"
    """Safe copies at full size, for whoever has a signed link."""
    LINK_SMALL = "link-small"
    """The same as a thumbnail, where something is drawn on the picture."""


@dataclass(frozen=True, slots=True)
class HandedFile:
    """A file made for the clipboard or a drag; `path` is in a folder of the app that is swept later."""

    image: ImageId
    path: str
    format: str
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Handover:
    """What was made of the pictures asked for; `plan` says what they are and where they come from."""

    how: Handing
    files: tuple[HandedFile, ...]
    plan: ExportPlan
    failures: tuple[ExportFailure, ...] = ()
