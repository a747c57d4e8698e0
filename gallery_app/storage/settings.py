"""Settings: one dataclass kept as JSON, written whole or not at all."""

import contextlib
import json
import re
import time
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from gallery_app.domain.account import Account
from gallery_app.storage.paths import open_folder
from gallery_app.storage.private_file import replace_file

_MIB = 1024 * 1024
_DAYS_MAX = 3650
_TIME_MAX_S = 2**33
_VERSION = r"[0-9]{1,5}(?:\.[0-9]{1,5}){2}"
KEEP_DAYS_USUAL = 30


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose or the app remembers; nothing secret."""

    accounts: tuple[Account, ...] = ()
    """Connected helpdesks as they were when they answered last, last used first."""
    is_private: bool = False
    """Nothing of tickets and pictures is kept on the disk."""
    keep_days: int = KEEP_DAYS_USUAL
    """For how long pictures and tickets stay that nobody looked at; 0: without an end."""
    originals_limit_bytes: int = 2048 * _MIB
    thumbnails_limit_bytes: int = 512 * _MIB
    remembered: dict[str, str] = field(default_factory=dict)
    """What the window keeps between runs: its place, page size, thumbnail size."""
    export_presets: tuple[dict[str, Any], ...] = ()
    """A person's own ones, as `domain.export_preset` writes them."""
    looks_for_versions: bool = False
    """Once a day the release address is asked."""
    versions_asked_at: int = 0
    """When it was asked last, in seconds since 1970."""
    versions_problem: str = ""
    """Why that came to nothing, in English; empty if it did not."""
    version_found: str = ""
    """What it told."""


class SettingsFile:
    """`settings.json` in the config folder. A file that cannot be read is moved aside, never overwritten."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """The settings kept, or the defaults."""
        try:
            return self.read()
        except OSError:
            return Settings()

    def read(self) -> Settings:
        """The settings kept; the defaults if there are none, or none that can be understood.

        Raises:
            OSError: the file is there and cannot be read now; whoever saved defaults would lose it.
        """
        try:
            return _make_settings(json.loads(self._path.read_text("utf-8")))
        except FileNotFoundError:
            return Settings()
        except (ValueError, TypeError, RecursionError):
            with contextlib.suppress(OSError):
                self._path.rename(self._path.with_name(f"settings.json.unreadable-{time.time_ns()}"))
            return Settings()

    def save(self, settings: Settings) -> None:
        """Put them in place of those before, flushed to the disk."""
        open_folder(self._path.parent)
        text = json.dumps(asdict(settings), indent=1, ensure_ascii=False)
        replace_file(self._path, text.encode(), is_flushed=True)


def _make_settings(kept: Any) -> Settings:
    if not isinstance(kept, dict):
        raise TypeError
    known = {f.name for f in fields(Settings)}
    values = {name: value for name, value in kept.items() if name in known and _CHECKS[name](value)}
    if "accounts" in values:
        values["accounts"] = tuple(_read_account(each) for each in values["accounts"])
    if "export_presets" in values:
        values["export_presets"] = tuple(values["export_presets"])
    return Settings(**values)


def _read_account(kept: Any) -> Account:
    """Earlier versions kept an address alone."""
    if isinstance(kept, str):
        return Account(kept, "", "")
    rate = kept.get("rate_per_minute")
    return Account(
        address=kept["address"],
        agent_name=_text(kept.get("agent_name")),
        agent_email=_text(kept.get("agent_email")),
        rate_per_minute=rate if _is_limit(rate) else None,
        key_store=_text(kept.get("key_store")),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _is_accounts(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, str) or (isinstance(each, dict) and isinstance(each.get("address"), str))
        for each in value
    )


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _is_days(value: Any) -> bool:
    return value == 0 or (_is_limit(value) and value <= _DAYS_MAX)


def _is_limit(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_version(value: Any) -> bool:
    return isinstance(value, str) and (not value or re.fullmatch(_VERSION, value) is not None)


def _is_text_map(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())


_CHECKS = {
    "accounts": _is_accounts,
    "is_private": lambda value: isinstance(value, bool),
    "keep_days": _is_days,
    "originals_limit_bytes": _is_limit,
    "thumbnails_limit_bytes": _is_limit,
    "remembered": _is_text_map,
    "export_presets": _is_objects,
    "looks_for_versions": lambda value: isinstance(value, bool),
    "versions_asked_at": lambda value: value == 0 or (_is_limit(value) and value < _TIME_MAX_S),
    "versions_problem": lambda value: isinstance(value, str),
    "version_found": _is_version,
}
"""A single bad value falls back to its default; the rest is kept."""
