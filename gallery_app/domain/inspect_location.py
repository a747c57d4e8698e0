"""The section on the place: decimal and in degrees, copied in a form that maps accept."""

from typing import Final

from gallery_app.domain.exif import GpsPosition
from gallery_app.domain.inspect_rows import Personal, Row, Section, make_row
from gallery_app.domain.inspect_tags import GPS_DIRECTION, TagReader
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata_places import say_position
from gallery_app.domain.translation import mark, tr

NAME: Final = "location"
_NAMES: Final = (
    (mark("Place"), ("sublocation", "location")),
    (mark("Town"), ("city",)),
    (mark("Province"), ("provincestate", "state")),
    (mark("Country"), ("country", "countryname", "countryprimarylocationname")),
)
_DECIMALS: Final = 6
"""A tenth of a metre; cameras know no more."""
_POINTS: Final = (
    mark("N", "direction"), mark("NE", "direction"), mark("E", "direction"), mark("SE", "direction"),
    mark("S", "direction"), mark("SW", "direction"), mark("W", "direction"), mark("NW", "direction"),
)  # fmt: skip


def make_location_section(inspection: Inspection) -> Section:
    """Every row is personal: it is shown when somebody asks for it."""
    reader = TagReader(inspection)
    position = reader.exif.position
    rows = (
        *(_position_rows(position) if position is not None else ()),
        *(_direction_rows(reader) if position is not None else ()),
        *_name_rows(reader),
    )
    is_pending = inspection.report is None and inspection.error is None
    reason = "" if rows else tr("Still reading") if is_pending else tr("The file says no place")
    summary = tr("hidden") if rows else tr("none")
    return Section(NAME, tr("Location"), rows, reason, summary, is_pending=is_pending)


def say_decimal(position: GpsPosition) -> str:
    """`48.858222, 2.2945`: what a search field of any map accepts."""
    return f"{_short(position.latitude)}, {_short(position.longitude)}"


def say_altitude(metres: float) -> str:
    """`35 m above the sea`."""
    height = abs(round(metres))
    if metres < 0:
        return tr("{height} m below the sea", height=height)
    return tr("{height} m above the sea", height=height)


def _position_rows(position: GpsPosition) -> tuple[Row, ...]:
    decimal = say_decimal(position)
    altitude = say_altitude(position.altitude_m) if position.altitude_m is not None else ""
    return (
        *make_row(tr("Position"), decimal, copied=decimal, personal=Personal.PLACE),
        *make_row(tr("Degrees"), say_position(position), personal=Personal.PLACE),
        *make_row(tr("Altitude"), altitude, personal=Personal.PLACE),
    )


def _direction_rows(reader: TagReader) -> tuple[Row, ...]:
    degrees = reader.find_number(GPS_DIRECTION, "GPS")
    if degrees is None or not 0 <= degrees <= 360:
        return ()
    point = _POINTS[round(degrees / 45) % 8]
    words = f"{tr(point, about='direction')}, {round(degrees)}°"
    return make_row(tr("Looking"), words, personal=Personal.PLACE)


def _name_rows(reader: TagReader) -> tuple[Row, ...]:
    rows: list[Row] = []
    for label, names in _NAMES:
        texts = dict.fromkeys(str(tag.value) for tag in reader.list_named(*names) if tag.value)
        for text in texts:
            rows += make_row(tr(label), text, personal=Personal.PLACE)
    return tuple(rows)


def _short(degrees: float) -> str:
    text = f"{degrees:.{_DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
