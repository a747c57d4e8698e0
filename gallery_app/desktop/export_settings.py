"""How an export is set up: the scopes it may have, and what the dialog remembers of the last one."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from gallery_app.desktop.remembered import read_json
from gallery_app.domain.export_names import safe_name
from gallery_app.domain.export_plan import Container, ExportWish
from gallery_app.domain.export_preset import SAFE, ExportPreset, preset_to_json, read_preset
from gallery_app.domain.ids import ImageId

Images = tuple[ImageId, ...]
Fetch = Callable[[Callable[[Images], None]], None]
"""Asks for pictures; what it is given is called with them later, in the GUI thread."""
RECENT_MAX: Final = 8
USUAL_ZIP: Final = "pictures.zip"


@dataclass(frozen=True, slots=True)
class ExportScope:
    """Pictures that may be exported: `words` as on a choice; `fetch` where they are to be listed first."""

    words: str
    images: Images = ()
    fetch: Fetch | None = None


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """Everything about an export but which pictures. `recent` are folders used before, the last one first."""

    preset: ExportPreset = SAFE
    folder: str = ""
    container: Container = Container.FOLDER
    zip_name: str = USUAL_ZIP
    recent: tuple[str, ...] = ()
    opens_folder: bool = False
    shows_more: bool = False

    def make_wish(self, images: Iterable[ImageId]) -> ExportWish:
        """Ask for these pictures."""
        return ExportWish(
            tuple(images), self.preset, self.folder, self.container, make_zip_name(self.zip_name)
        )

    def used(self) -> "ExportSettings":
        """The same with its folder as the one used last."""
        others = tuple(folder for folder in self.recent if folder != self.folder)
        return replace(self, recent=(self.folder, *others)[:RECENT_MAX])


def make_zip_name(typed: str) -> str:
    """A safe file name that ends in `.zip`, whatever was typed."""
    name = typed.strip()
    stem = name[:-4] if name.casefold().endswith(".zip") else name
    return safe_name(stem, ".zip") if stem.strip() else USUAL_ZIP


def settings_to_remember(settings: ExportSettings) -> dict[str, str]:
    """For the next start."""
    return {
        "export_preset": json.dumps(preset_to_json(settings.preset)),
        "export_folder": settings.folder,
        "export_container": settings.container.value,
        "export_zip": settings.zip_name,
        "export_recent": json.dumps(settings.recent),
        "export_opens_folder": "yes" if settings.opens_folder else "",
        "export_more": "open" if settings.shows_more else "",
    }


def read_settings(remembered: Mapping[str, str], usual_folder: str) -> ExportSettings:
    """What was remembered; what is missing or damaged is as usual."""
    container = remembered.get("export_container", "")
    known = tuple(Container)
    return ExportSettings(
        preset=_read_preset(remembered.get("export_preset", "")),
        folder=remembered.get("export_folder") or usual_folder,
        container=Container(container) if container in known else Container.FOLDER,
        zip_name=remembered.get("export_zip") or USUAL_ZIP,
        recent=_read_texts(remembered.get("export_recent", "")),
        opens_folder=remembered.get("export_opens_folder") == "yes",
        shows_more=remembered.get("export_more") == "open",
    )


def _read_preset(text: str) -> ExportPreset:
    kept = read_json(text)
    try:
        return read_preset(kept) if isinstance(kept, dict) else SAFE
    except ValueError:
        return SAFE


def _read_texts(text: str) -> tuple[str, ...]:
    kept = read_json(text)
    texts = kept if isinstance(kept, list) else []
    return tuple(each for each in texts if isinstance(each, str) and each)[:RECENT_MAX]
