"""The section on the file itself: what it really is, how it is stored, and whether its name says so."""

from typing import Final

from gallery_app.domain.display import make_picture_name, size_words
from gallery_app.domain.image import ImageInfo
from gallery_app.domain.inspect_rows import Row, Section, Tone, join_words, make_row
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import PictureDetails
from gallery_app.domain.query_days import Moment
from gallery_app.domain.translation import decimal_words, mark, number_words, tr, tr_count
from gallery_app.domain.words import clock_words, format_name

NAME: Final = "file"
_EXTENSIONS: Final = {
    "JPEG": ("jpg", "jpeg", "jpe", "jfif", "mpo"),
    "MPO": ("jpg", "jpeg", "jpe", "jfif", "mpo"),
    "PNG": ("png", "apng"),
    "GIF": ("gif",),
    "WEBP": ("webp",),
    "AVIF": ("avif", "avifs"),
    "HEIF": ("heic", "heif", "hif"),
    "TIFF": ("tif", "tiff", "dng"),
    "BMP": ("bmp", "dib"),
    "ICO": ("ico", "cur"),
}
_KNOWN: Final = frozenset(
    (
        *(extension for extensions in _EXTENSIONS.values() for extension in extensions),
        "svg", "pdf", "doc", "docx", "xls", "xlsx", "zip", "html", "htm", "exe", "txt", "mp4", "mov",
    )
)  # fmt: skip
"""Extensions that say a format; `report.v2` says none."""
_PAGED: Final = ("TIFF", "ICO", "MPO", "HEIF")
_SHORT_HASH: Final = 12


def find_false_extension(inspection: Inspection) -> str:
    """The extension of a name that says another format than the bytes have, without its dot; else empty."""
    info, ref = inspection.info, inspection.ref
    if info is None or (ref is not None and make_picture_name(ref) != inspection.name):
        return ""
    stem, _, extension = inspection.name.casefold().rpartition(".")
    if not stem:
        return ""
    right = _EXTENSIONS.get(info.format.upper(), ())
    return extension if extension in _KNOWN and right and extension not in right else ""


def say_false_extension(inspection: Inspection) -> str:
    """`Named .png, but it is a JPEG`; empty if the name does not lie."""
    extension, info = find_false_extension(inspection), inspection.info
    if not extension or info is None:
        return ""
    return tr("Named .{extension}, but it is a {format}", extension=extension, format=format_name(info))


def make_file_section(inspection: Inspection, moment: Moment) -> Section:
    """Of the bytes; before they are known what the sender declared."""
    info, report = inspection.info, inspection.report
    rows = (
        *make_row(tr("Name"), inspection.name, copied=_whole_name(inspection)),
        *(_declared_rows(inspection) if info is None else _file_rows(inspection, info)),
        *(_detail_rows(report.details) if report is not None else ()),
        *_stored_rows(inspection, moment),
        *_warning_rows(inspection),
    )
    is_pending = report is None and inspection.error is None
    return Section(NAME, tr("File"), rows, is_pending=is_pending)


def _whole_name(inspection: Inspection) -> str:
    ref = inspection.ref
    return inspection.name if ref is None or inspection.name != ref.untrusted_name else ref.untrusted_name


def _declared_rows(inspection: Inspection) -> tuple[Row, ...]:
    ref, error = inspection.ref, inspection.error
    why = str(error) if error is not None else tr("It was not loaded yet")
    declared = ref.declared_bytes if ref is not None else None
    return (
        *make_row(tr("Type"), ref.declared_type if ref else "", note=tr("as sent")),
        *make_row(tr("Size"), size_words(declared) if declared else "", note=tr("as sent")),
        *make_row(tr("State"), why, tone=Tone.WARNING if error is not None else Tone.QUIET),
    )


def _file_rows(inspection: Inspection, info: ImageInfo) -> tuple[Row, ...]:
    lie, ref, error = say_false_extension(inspection), inspection.ref, inspection.error
    sent_as = ref.declared_type if ref is not None else ""
    is_other = bool(sent_as) and sent_as.casefold() not in (info.content_type, "application/octet-stream")
    megapixels = info.width * info.height / 1_000_000
    return (
        *make_row(tr("Type"), format_name(info), note=info.content_type),
        *make_row("", lie, tone=Tone.WARNING),
        *make_row(tr("Sent as"), sent_as if is_other else "", tone=Tone.QUIET),
        *make_row(
            tr("Pixels"),
            f"{info.width} \N{MULTIPLICATION SIGN} {info.height}",
            note=f"{decimal_words(f'{megapixels:.1f}')} MP" if megapixels >= 0.1 else "",
        ),
        *make_row(
            tr("Size"),
            size_words(info.size_bytes),
            note=tr("{count} bytes", count=number_words(info.size_bytes)),
        ),
        *make_row("SHA-256", f"{info.sha256[:_SHORT_HASH]}…", copied=info.sha256),
        *make_row(tr("Colour"), _colour(info, inspection)),
        *make_row(tr("Profile"), info.icc_description),
        *_frame_rows(info, inspection),
        *make_row(tr("State"), str(error) if error is not None else "", tone=Tone.WARNING),
    )


def _colour(info: ImageInfo, inspection: Inspection) -> str:
    details = inspection.report.details if inspection.report is not None else PictureDetails()
    stored = ""
    if details.palette:
        stored = tr_count("{count} colour in its palette", "{count} colours in its palette", details.palette)
    elif details.bits:
        stored = tr("{bits} bits a channel", bits=details.bits)
    return join_words((tr(_MODES.get(info.mode, info.mode)), stored))


_MODES: Final = {
    "1": mark("Black and white"), "L": mark("Grey"), "LA": mark("Grey with transparency"),
    "P": mark("Palette"), "RGB": "RGB", "RGBA": mark("RGB with transparency"), "CMYK": "CMYK", "YCbCr": "RGB",
    "I;16": mark("Grey"), "I": mark("Grey"), "F": mark("Grey"),
}  # fmt: skip
"""Pillow's modes."""


def _frame_rows(info: ImageInfo, inspection: Inspection) -> tuple[Row, ...]:
    if info.frames < 2:
        return ()
    duration = inspection.report.details.duration_ms if inspection.report is not None else None
    note = f"{decimal_words(f'{duration / 1000:.1f}')} s" if duration else ""
    if info.format.upper() in _PAGED:
        return make_row(tr("Pages"), tr_count("{count} page", "{count} pages", info.frames), note=note)
    return make_row(tr("Frames"), tr_count("{count} frame", "{count} frames", info.frames), note=note)


def _detail_rows(details: PictureDetails) -> tuple[Row, ...]:
    quality = tr("quality about {quality}", quality=details.quality) if details.quality else ""
    is_said = "progressive" in details.compression.casefold()
    progressive = tr("progressive") if details.progressive and not is_said else ""
    words = join_words((tr(details.compression), progressive, details.subsampling, quality))
    return make_row(tr("Stored"), words[:1].upper() + words[1:])


def _stored_rows(inspection: Inspection, moment: Moment) -> tuple[Row, ...]:
    if inspection.ref is None:
        return ()
    if inspection.stored_at is None:
        return make_row(tr("Here since"), tr("Not on this computer"), tone=Tone.QUIET)
    return make_row(tr("Here since"), clock_words(inspection.stored_at.astimezone(moment.zone)))


def _warning_rows(inspection: Inspection) -> tuple[Row, ...]:
    warnings = [
        *(inspection.info.warnings if inspection.info is not None else ()),
        *(inspection.info.exif.warnings if inspection.info is not None else ()),
        *(inspection.report.warnings if inspection.report is not None else ()),
    ]
    return tuple(
        row for words in dict.fromkeys(warnings) for row in make_row(tr("Note"), tr(words), tone=Tone.WARNING)
    )
