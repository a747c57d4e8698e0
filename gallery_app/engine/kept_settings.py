"""The settings in use: read anew before each change, as another program may have changed them meanwhile."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.export_preset import ExportPreset, preset_to_json
from gallery_app.storage.settings import Settings, SettingsFile

HISTORY, OPEN, SAVED = "search_history", "open_search", "saved_searches"
"""Under these names a window keeps what was searched for (`desktop.search_controller`, `where_left`)."""
_log = logging.getLogger(__name__)


class KeptSettings:
    """Of this program; all calls come from the engine's thread."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self.now: Settings = file.load()

    def change(self, make: Callable[[Settings], Settings]) -> None:
        """Keep what `make` gives; a file that cannot be read or written is logged, the app goes on."""
        try:
            self.now = make(self._file.read())
            self._file.save(self.now)
        except (OSError, GalleryError):
            self.now = make(self.now)
            _log.warning("settings could not be kept")

    def remember(self, remembered: Mapping[str, str]) -> None:
        """Keep what a window wants to find again at its next start."""
        self.change(lambda kept: replace(kept, remembered={**kept.remembered, **remembered}))

    def save_presets(self, own: Sequence[ExportPreset]) -> None:
        """Keep a person's own export presets, in place of those before."""
        presets = tuple(preset_to_json(preset) for preset in own)
        self.change(lambda kept: replace(kept, export_presets=presets))

    def find_account(self, address: str) -> Account | None:
        """The helpdesk as it was known last."""
        return next((known for known in self.now.accounts if known.address == address), None)

    def put_account_first(self, account: Account) -> None:
        """Remember a helpdesk as the one used last."""
        self.change(lambda kept: replace(kept, accounts=(account, *_without(kept, account.address))))

    def forget_account(self, address: str) -> None:
        """It was never connected."""
        self.change(lambda kept: replace(kept, accounts=_without(kept, address)))

    def forget_searches(self) -> None:
        """What was searched for names people; saved searches go once no helpdesk is left to ask them of."""
        gone = (HISTORY, OPEN) if self.now.accounts else (HISTORY, OPEN, SAVED)
        self.change(
            lambda kept: replace(
                kept, remembered={key: text for key, text in kept.remembered.items() if key not in gone}
            )
        )

    def forget_key_store(self, address: str) -> None:
        """Its key is kept no more."""
        self.change(
            lambda kept: replace(
                kept,
                accounts=tuple(
                    replace(known, key_store="") if known.address == address else known
                    for known in kept.accounts
                ),
            )
        )


def _without(kept: Settings, address: str) -> tuple[Account, ...]:
    return tuple(known for known in kept.accounts if known.address != address)
