"""Export presets: everything about an export but which pictures and where to."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from gallery_app.domain.copying import CopyFormat, Strip
from gallery_app.domain.translation import mark

USUAL_NAMES: Final = "{ticket}_{n:03}_{date}.{ext}"
"""Neither the sender's name nor the file's: `image.png` is called so in every ticket."""
QUALITIES: Final = range(40, 101)
EDGES_PX: Final = (1280, 1920, 2560, 3840)
EDGE_RANGE_PX: Final = range(16, 20_001)


@dataclass(frozen=True, slots=True)
class ExportPreset:
    """How pictures leave. `name` is what the command line and settings say, `title` what a person reads.

    Title and words of the built-in ones are `mark`ed.

    `names` is a template (`domain.export_names`). With `strip` NONE, format KEEP and no edge limit the files
    are the originals, byte for byte, but for pictures that were drawn on.
    """

    name: str
    title: str
    words: str
    format: CopyFormat = CopyFormat.KEEP
    quality: int = 90
    edge_limit_px: int | None = None
    strip: Strip = Strip.ALL
    names: str = USUAL_NAMES
    manifest_csv: bool = False
    manifest_json: bool = False
    sheet_html: bool = False
    sheet_pdf: bool = False
    links: bool = False
    """A text file with the address of each ticket."""
    leave_out_private: bool = False
    leave_out_copies: bool = False
    """Of the same bytes one file is enough."""
    skip_same: bool = False
    """A file that stands there already with the same bytes is not written a second time."""

    @property
    def is_exact(self) -> bool:
        """Whether the originals leave as they came."""
        return self.strip is Strip.NONE and self.format is CopyFormat.KEEP and self.edge_limit_px is None

    @property
    def is_own(self) -> bool:
        """Whether a person made it."""
        return self.name not in BUILT_IN


_SAFE: Final = ExportPreset(
    "safe",
    mark("Safe to share"),
    mark("New files from pixels, nothing personal inside"),
    edge_limit_px=2560,
)
BUILT_IN: Final[Mapping[str, ExportPreset]] = {
    preset.name: preset
    for preset in (
        _SAFE,
        ExportPreset(
            "bug-report",
            mark("Bug report"),
            mark("Sharp PNG with ticket link"),
            format=CopyFormat.PNG,
            links=True,
        ),
        ExportPreset(
            "claim",
            mark("Claim file"),
            mark("Originals, manifest, contact sheet"),
            strip=Strip.NONE,
            manifest_csv=True,
            manifest_json=True,
            sheet_html=True,
            sheet_pdf=True,
        ),
        ExportPreset("original", mark("Original bytes"), mark("Exactly as received"), strip=Strip.NONE),
    )
}
"""In the order in which they are offered; the first is the usual one."""
SAFE: Final = _SAFE


def preset_to_json(preset: ExportPreset) -> dict[str, Any]:
    """For settings and journals."""
    return asdict(preset)


def read_preset(kept: Mapping[str, Any]) -> ExportPreset:
    """A preset as `preset_to_json` gave it. What is missing or makes no sense is as in Safe to share.

    Raises:
        ValueError: it has no name.
    """
    name, title = kept.get("name"), kept.get("title")
    if not (isinstance(name, str) and name and isinstance(title, str) and title):
        raise ValueError("a preset without a name")
    known = {key: value for key, value in kept.items() if key in _READ and _READ[key](value)}
    for key, kind in (("format", CopyFormat), ("strip", Strip)):
        if key in known:
            known[key] = kind(known[key])
    return replace(SAFE, **known)


def list_presets(kept: Iterable[Mapping[str, Any]]) -> tuple[ExportPreset, ...]:
    """The built-in ones, then a person's own as they are kept; those that cannot be read are left out."""
    own = []
    for each in kept:
        with suppress(ValueError):
            own.append(read_preset(each))
    return (*BUILT_IN.values(), *(preset for preset in own if preset.is_own))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 300


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_number_in(numbers: range, value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in numbers


_READ: Final = {
    "name": _is_text,
    "title": _is_text,
    "words": _is_text,
    "names": _is_text,
    "format": lambda value: value in {each.value for each in CopyFormat},
    "strip": lambda value: value in {each.value for each in Strip},
    "quality": lambda value: _is_number_in(QUALITIES, value),
    "edge_limit_px": lambda value: value is None or _is_number_in(EDGE_RANGE_PX, value),
    "manifest_csv": _is_flag,
    "manifest_json": _is_flag,
    "sheet_html": _is_flag,
    "sheet_pdf": _is_flag,
    "links": _is_flag,
    "leave_out_private": _is_flag,
    "leave_out_copies": _is_flag,
    "skip_same": _is_flag,
}
