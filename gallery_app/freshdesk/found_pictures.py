"""Collects the pictures of a ticket or article in the order they are read, each id once."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final
from urllib.parse import unquote

from gallery_app.domain.errors import FileGone, FileTooLarge, GalleryError
from gallery_app.domain.ids import ArticleId, ConversationId, ImageId, TicketId
from gallery_app.domain.image import ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.addresses import find_url_parts
from gallery_app.freshdesk.cid_names import AttachedNames, CidNames
from gallery_app.freshdesk.file_link import FileLink
from gallery_app.freshdesk.html_images import HtmlImage, find_images
from gallery_app.freshdesk.image_sources import (
    AccountHost,
    CidMark,
    DataPicture,
    HelpdeskFile,
    LostData,
    RemotePicture,
    find_source,
    make_digest,
)
from gallery_app.freshdesk.parsing import Row, find_id, find_int, find_time, read_rows, read_text

PICTURES_LIMIT: Final = 5000
"""Pictures of one reading; a body of 1 MiB could name 50,000 strangers' ones."""
DATA_TOTAL_LIMIT_BYTES: Final = 64 * 1024 * 1024
"""Decoded pictures out of the texts of one reading; those beyond are listed without their bytes."""
_PICTURE_ENDINGS: Final = frozenset(
    {"jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "bmp", "dib", "tif", "tiff"}
    | {"heic", "heif", "hif", "avif", "ico", "svg", "svgz"}
)
_MISSING_HINT: Final = mark("The message refers to it, but it was not attached.")
_TOTAL_HINT: Final = mark("The pictures inside of these texts come to more than 64 MB in all.")
_BROKEN_ALT: Final = "image removed by sender"


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """One picture and the way to its bytes.

    `link` is None for a stranger's picture (`ref.remote_host` is set), for an attachment that Freshdesk lists
    without a link, and for a picture that came in the text (`data`, at most 8 MiB, decoded). `problem` is
    set, and neither of the two, where the text itself shows that there are no bytes to be had.
    `stranger_link` leads to a stranger's picture, for when somebody asks for just this one.
    """

    ref: ImageRef
    link: FileLink | None = None
    stranger_link: FileLink | None = None
    data: bytes | None = field(default=None, repr=False)
    problem: GalleryError | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """The place that pictures are found in: a description, a conversation, an article."""

    id: ConversationId | None
    kind: MessageKind
    private: bool
    created_at: datetime
    inline_source: Source
    attached_source: Source
    row: Row = field(repr=False)
    html_key: str = "body"
    text_key: str = "body_text"


class PictureCollector:
    """Takes messages in their order and gives the pictures.

    Within a message: those of the text in document order, then the attached. An id that comes again only
    raises `occurrences` (once for each message that shows it); the first place stays, and it is private only
    if all places are. If one of the copies is an attachment, name, type, size and link are the attachment's,
    for the API itself tells them. A `cid:` names an attachment, which is listed as one; where the whole
    reading has none of that name, the picture is listed as missing.
    """

    def __init__(
        self, parent: TicketId | ArticleId, *, in_article: bool, account: AccountHost, received_at: datetime
    ) -> None:
        self._parent = parent
        self._in_article = in_article
        self._account = account
        self._received_at = received_at
        self._found: dict[ImageId, FoundPicture] = {}
        self._attached: set[ImageId] = set()
        self._attached_names = AttachedNames()
        self._cid_names: dict[ImageId, str] = {}
        self._data_bytes = 0
        self.other_files = 0
        self.cut = False

    @property
    def pictures(self) -> tuple[FoundPicture, ...]:
        """All so far, in order. Which of the `cid:` ones are missing is known after the last message."""
        return tuple(found for id_, found in self._found.items() if not self._is_attached_cid(id_))

    def _is_attached_cid(self, id_: ImageId) -> bool:
        return id_ in self._cid_names and self._attached_names.has(self._cid_names[id_])

    def add_message(self, message: Message) -> None:
        """Take the pictures of one message. `cut` becomes True if a limit left some unread."""
        self.other_files += sum(1 for _ in read_rows(message.row.get("cloud_files")))
        seen: set[ImageId] = set()
        for picture in self._inline_pictures(message):
            self._add(picture, seen)
        for row in read_rows(message.row.get("attachments")):
            self._add_attachment(message, row, seen)

    def _add(self, picture: FoundPicture, seen: set[ImageId]) -> None:
        id_ = picture.ref.id
        known = self._found.get(id_)
        if known is None:
            if len(self._found) >= PICTURES_LIMIT:
                self.cut = True
                return
            self._found[id_] = picture
            self._data_bytes += len(picture.data or b"")
        elif id_ not in seen:
            self._found[id_] = replace(known, ref=_with_place(known.ref, picture.ref))
        seen.add(id_)

    def _add_attachment(self, message: Message, row: Row, seen: set[ImageId]) -> None:
        number = find_id(row)
        name, declared_type = read_text(row, "name"), clean_type(read_text(row, "content_type"))
        self._attached_names.add(name)
        if number is None or not is_picture(name, declared_type):
            self.other_files += 1
            return
        ref = self._make_ref(
            message,
            ImageId(f"attachment-{number}"),
            name=name or f"attachment-{number}",
            declared_type=declared_type,
            declared_bytes=_find_size(row),
            created_at=find_time(row, "created_at"),
            placement=Placement.ATTACHED,
        )
        picture = FoundPicture(ref, self._find_link(row))
        self._add(picture, seen)
        if ref.id in self._found and ref.id not in self._attached:
            self._attached.add(ref.id)
            self._found[ref.id] = _with_told_facts(self._found[ref.id], picture)

    def _find_link(self, row: Row) -> FileLink | None:
        parts = find_url_parts(read_text(row, "attachment_url"))
        if parts is None:
            return None
        return FileLink(parts, told_by_freshdesk=True, received_at=self._received_at)

    def _inline_pictures(self, message: Message) -> Iterator[FoundPicture]:
        scan = find_images(read_text(message.row, message.html_key))
        self.cut = self.cut or scan.cut
        if not scan.images:
            return
        names = CidNames(read_text(message.row, message.text_key))
        for image in scan.images:
            picture = self._find_inline(message, image, names)
            if picture is not None:
                yield picture

    def _find_inline(self, message: Message, image: HtmlImage, names: CidNames) -> FoundPicture | None:
        source = find_source(image.untrusted_src, self._account)
        match source:
            case None:
                return None
            case RemotePicture():
                return self._make_remote(message, image, source)
            case CidMark():
                names.take()  # its own mark
                return self._make_cid(message, image, source.name)
            case DataPicture():
                return self._make_data(message, image, source, names.take())
            case LostData():
                return self._make_lost(message, image, source, names.take())
            case HelpdeskFile():
                return self._make_inline_file(message, image, source, names.take())

    def _make_remote(self, message: Message, image: HtmlImage, source: RemotePicture) -> FoundPicture:
        ref = self._make_ref(
            message,
            ImageId(f"remote-{source.digest}"),
            name=_pick_name(image, source.file_name or source.host),
            remote_host=source.host,
        )
        if source.parts is None:
            return FoundPicture(ref)
        link = FileLink(
            source.parts, told_by_freshdesk=False, received_at=self._received_at, is_stranger=True
        )
        return FoundPicture(ref, stranger_link=link)

    def _make_cid(self, message: Message, image: HtmlImage, cid_name: str) -> FoundPicture:
        digest = _make_source_digest(image)
        id_ = ImageId(f"cid-{digest}")
        self._cid_names.setdefault(id_, cid_name)
        ref = self._make_ref(message, id_, name=_pick_name(image, cid_name or f"inline-{digest}"))
        return FoundPicture(ref, problem=FileGone(mark("The picture is missing"), _MISSING_HINT))

    def _make_data(
        self, message: Message, image: HtmlImage, source: DataPicture, cid_name: str
    ) -> FoundPicture:
        digest = make_digest(source.data)
        id_ = ImageId(f"data-{digest}")
        if id_ not in self._found and self._data_bytes + len(source.data) > DATA_TOTAL_LIMIT_BYTES:
            lost = LostData(source.untrusted_type, FileTooLarge(hint=_TOTAL_HINT))
            return self._make_lost(message, image, lost, cid_name)
        ref = self._make_ref(
            message,
            id_,
            name=_pick_name(image, cid_name or f"inline-{digest}"),
            declared_type=clean_type(source.untrusted_type),
            declared_bytes=len(source.data),
        )
        return FoundPicture(ref, data=source.data)

    def _make_lost(self, message: Message, image: HtmlImage, source: LostData, cid_name: str) -> FoundPicture:
        """Its id comes of the source's text, since what was readable once must not keep this failure."""
        digest = _make_source_digest(image)
        ref = self._make_ref(
            message,
            ImageId(f"data-{digest}"),
            name=_pick_name(image, cid_name or f"inline-{digest}"),
            declared_type=clean_type(source.untrusted_type),
        )
        return FoundPicture(ref, problem=source.problem)

    def _make_inline_file(
        self, message: Message, image: HtmlImage, source: HelpdeskFile, cid_name: str
    ) -> FoundPicture:
        """Where the link tells no id of this account (`link-…`), the id comes of the link itself."""
        parts = source.parts
        link = FileLink(parts, told_by_freshdesk=False, received_at=self._received_at)
        number = str(source.id or make_digest(f"{parts.host}{parts.target}".encode()))
        id_ = ImageId(f"attachment-{number}" if source.id else f"link-{number}")
        otherwise = cid_name or _find_told_name(source, link) or f"inline-{number}"
        return FoundPicture(self._make_ref(message, id_, name=_pick_name(image, otherwise)), link)

    def _make_ref(
        self,
        message: Message,
        id_: ImageId,
        *,
        name: str,
        declared_type: str = "",
        declared_bytes: int | None = None,
        created_at: datetime | None = None,
        placement: Placement = Placement.INLINE,
        remote_host: str | None = None,
    ) -> ImageRef:
        attached = placement is Placement.ATTACHED
        return ImageRef(
            id=id_,
            parent=self._parent,
            in_article=self._in_article,
            source=message.attached_source if attached else message.inline_source,
            placement=placement,
            message_kind=message.kind,
            message_id=message.id,
            private=message.private,
            untrusted_name=name,
            declared_type=declared_type,
            declared_bytes=declared_bytes,
            created_at=created_at or message.created_at,
            remote_host=remote_host,
        )


def is_picture(untrusted_name: str, declared_type: str) -> bool:
    """Whether to list an attachment: by its type or by its ending, since each of the two lies at times."""
    ending = untrusted_name.rstrip(". ").rpartition(".")[2].lower()
    return declared_type.startswith("image/") or ("." in untrusted_name and ending in _PICTURE_ENDINGS)


def clean_type(untrusted_type: str) -> str:
    """`Image/JPEG; charset=binary` → `image/jpeg`."""
    return untrusted_type.split(";", 1)[0].strip().lower()[:100]


def _find_size(row: Row) -> int | None:
    """`size`, in old answers `file_size`; None if neither is a number of bytes."""
    sizes = (find_int(row, "size"), find_int(row, "file_size"))
    return next((size for size in sizes if size is not None and size >= 0), None)


def _pick_name(image: HtmlImage, otherwise: str) -> str:
    alt = " ".join(image.untrusted_alt.split())
    return otherwise if not alt or alt.lower().startswith(_BROKEN_ALT) else alt[:255]


def _make_source_digest(image: HtmlImage) -> str:
    return make_digest(image.untrusted_src.strip().encode("utf-8", "replace"))


def _find_told_name(source: HelpdeskFile, link: FileLink) -> str:
    """The file's name in a signed link, else `""`: in a lasting link it is the secret part of the address."""
    if source.is_inline_link or link.expires_at is None:
        return ""
    return unquote(source.parts.path.rsplit("/", 1)[-1])[:255]


def _with_place(first: ImageRef, again: ImageRef) -> ImageRef:
    """Shown in one message more; what stands in a public one too is not private."""
    return replace(first, occurrences=first.occurrences + 1, private=first.private and again.private)


def _with_told_facts(first: FoundPicture, attached: FoundPicture) -> FoundPicture:
    told = attached.ref
    ref = replace(
        first.ref,
        untrusted_name=told.untrusted_name,
        declared_type=told.declared_type,
        declared_bytes=told.declared_bytes,
    )
    return replace(first, ref=ref, link=attached.link or first.link)
