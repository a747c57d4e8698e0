"""The section on the camera: what took the picture, and how."""

from typing import Final

from gallery_app.domain.exif import name_camera
from gallery_app.domain.inspect_rows import Personal, Row, Section, join_words, make_row
from gallery_app.domain.inspect_tags import (
    EXPOSURE,
    F_NUMBER,
    FLASH,
    FOCAL_LENGTH,
    FOCAL_LENGTH_35MM,
    IMAGE_ID,
    ISO,
    LENS_SERIAL,
    TagReader,
)
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata_numbers import say_number
from gallery_app.domain.metadata_quantities import say_exposure, say_f_number, say_flash
from gallery_app.domain.translation import mark, tr

NAME: Final = "camera"
_TURNS: Final = {
    2: mark("Shown mirrored"),
    3: mark("Shown turned 180°"),
    4: mark("Shown upside down, mirrored"),
    5: mark("Shown turned 90° left, mirrored"),
    6: mark("Shown turned 90° right"),
    7: mark("Shown turned 90° right, mirrored"),
    8: mark("Shown turned 90° left"),
}
"""Exif 2.32, 4.6.4: what a viewer must do to show the picture upright."""


def make_camera_section(inspection: Inspection) -> Section:
    """Of EXIF; why there is nothing if there is not."""
    reader = TagReader(inspection)
    exif = reader.exif
    rows = (
        *make_row(tr("Device"), find_camera(inspection)),
        *make_row(tr("Lens"), _lens(reader)),
        *make_row(tr("Exposure"), _exposure(reader)),
        *make_row(tr("Flash"), _flash(reader)),
        *make_row(tr("Orientation"), tr(_TURNS.get(exif.orientation, ""))),
        *make_row(tr("Serial"), exif.serial_number, personal=Personal.SERIAL),
        *make_row(tr("Lens serial"), reader.find_text(LENS_SERIAL), personal=Personal.SERIAL),
        *make_row(tr("Owner"), exif.owner_name, personal=Personal.OWNER),
        *_artist_rows(reader),
        *make_row(tr("Picture id"), reader.find_text(IMAGE_ID)),
    )
    is_pending = inspection.report is None and inspection.error is None
    reason = "" if rows else tr("Still reading") if is_pending else tr("The file names no camera")
    return Section(NAME, tr("Camera"), rows, reason, "" if rows else tr("none"), is_pending=is_pending)


def find_camera(inspection: Inspection) -> str:
    """`Apple iPhone XR`; empty if the file names none."""
    exif = TagReader(inspection).exif
    return name_camera(exif.camera_make, exif.camera_model)


def _artist_rows(reader: TagReader) -> tuple[Row, ...]:
    artist = reader.find_text(0x013B)
    if artist == (reader.exif.owner_name or ""):
        return ()
    return make_row(tr("Artist"), artist, personal=Personal.OWNER)


def _lens(reader: TagReader) -> str:
    """The lens by name, else by what it is; most names say their focal length and opening themselves."""
    lens, length = reader.exif.lens or "", reader.find_number(FOCAL_LENGTH)
    f_number, equivalent = reader.find_number(F_NUMBER), reader.find_number(FOCAL_LENGTH_35MM)
    like = tr("like {length} mm", length=_short(equivalent)) if equivalent and equivalent != length else ""
    if "mm" in lens:
        return join_words((lens, like))
    at = join_words((f"{_short(length)} mm" if length else "", say_f_number(f_number or 0)), " ")
    return join_words((lens, at, like))


def _exposure(reader: TagReader) -> str:
    seconds, iso = reader.find_number(EXPOSURE), reader.find_number(ISO)
    return join_words((say_exposure(seconds or 0), f"ISO {round(iso)}" if iso and iso > 0 else ""))


def _flash(reader: TagReader) -> str:
    value = reader.find_number(FLASH)
    return "" if value is None or value < 0 else say_flash(value)


def _short(number: float) -> str:
    return say_number(round(number, 2))
