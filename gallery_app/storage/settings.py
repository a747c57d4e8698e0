"""Settings: one dataclass kept as JSON, written whole or not at all."""

import contextlib
import json
import os
import time
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from gallery_app.storage.paths import open_folder

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose or the app remembers; nothing secret."""

    accounts: tuple[str, ...] = ()
    """Addresses of connected helpdesks, last used first."""
    originals_limit_bytes: int = 2048 * _MIB
    thumbnails_limit_bytes: int = 512 * _MIB
    remembered: dict[str, str] = field(default_factory=dict)
    """What the window keeps between runs: its place, page size, thumbnail size."""
    export_presets: tuple[dict[str, Any], ...] = ()
    """A person's own ones, as `domain.export_preset` writes them."""


class SettingsFile:
    """`settings.json` in the config folder. A file that cannot be read is moved aside, never overwritten."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """The settings kept, or the defaults."""
        try:
            kept = json.loads(self._path.read_text("utf-8"))
            return _make_settings(kept)
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, TypeError):
            with contextlib.suppress(OSError):
                self._path.rename(self._path.with_name(f"settings.json.unreadable-{time.time_ns()}"))
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write to a part beside, flush, and put it in place."""
        open_folder(self._path.parent)
        part = self._path.with_name("settings.json.part")
        with os.fdopen(
            os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8"
        ) as file:
            json.dump(asdict(settings), file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._path)


def _make_settings(kept: Any) -> Settings:
    if not isinstance(kept, dict):
        raise TypeError
    known = {f.name for f in fields(Settings)}
    values = {name: value for name, value in kept.items() if name in known and _CHECKS[name](value)}
    for name in ("accounts", "export_presets"):
        if name in values:
            values[name] = tuple(values[name])
    return Settings(**values)


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _is_limit(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_text_map(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())


_CHECKS = {
    "accounts": _is_texts,
    "originals_limit_bytes": _is_limit,
    "thumbnails_limit_bytes": _is_limit,
    "remembered": _is_text_map,
    "export_presets": _is_objects,
}
"""A single bad value falls back to its default; the rest is kept."""
