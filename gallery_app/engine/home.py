"""What a face needs before there is an engine: where its state stands, and what it remembered."""

import os
from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING

from gallery_app.domain.errors import NoAccount
from gallery_app.storage.first_sight import read_sight
from gallery_app.storage.paths import PRIVATE_VARIABLE, Paths, find_paths, make_account_name
from gallery_app.storage.settings import SettingsFile

if TYPE_CHECKING:
    from gallery_app.engine.credentials import Credentials

ADDRESS_VARIABLE = "GALLERY_APP_URL"
KEY_VARIABLE = "GALLERY_APP_API_KEY"
UNATTENDED_VARIABLE = "GALLERY_APP_UNATTENDED"
"""Set to anything, nobody sits before the window: it offers nothing by itself."""


def find_home(environ: Mapping[str, str] = os.environ) -> Paths:
    """The folders of this app; GALLERY_APP_HOME puts all of them below one."""
    return find_paths(environ)


def ask_for_private(environ: MutableMapping[str, str] = os.environ) -> None:
    """Keep nothing of tickets and pictures in this run."""
    environ[PRIVATE_VARIABLE] = "1"


def is_attended(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the window may offer what nobody asked for: the tour, a look for new versions."""
    return not environ.get(UNATTENDED_VARIABLE)


def load_remembered(paths: Paths) -> dict[str, str]:
    """What the window asked to keep at its last end."""
    return SettingsFile(paths.config).load().remembered


def load_sight(paths: Paths, address: str) -> bytes | None:
    """The picture of the window as it was closed on this helpdesk.

    None in private mode, and if another helpdesk was used last: then that one will be opened.
    """
    settings = SettingsFile(paths.config).load()
    last = settings.accounts[0].address if settings.accounts else ""
    if paths.is_private or settings.is_private or not address or address != last:
        return None
    return read_sight(paths.account(make_account_name(address)), settings.keep_days)


def take_credentials(environ: MutableMapping[str, str] = os.environ) -> "Credentials | None":
    """Address and key given by the environment, taken out of it so that no child process sees them.

    Raises:
        NoAccount: only one of the two is there; another helpdesk must not answer in its place.
    """
    address, key = environ.pop(ADDRESS_VARIABLE, "").strip(), environ.pop(KEY_VARIABLE, "").strip()
    if bool(address) != bool(key):
        missing = KEY_VARIABLE if address else ADDRESS_VARIABLE
        raise NoAccount(f"{missing} is missing", f"Set {ADDRESS_VARIABLE} and {KEY_VARIABLE}, or neither.")
    if not address:
        return None
    from gallery_app.engine.credentials import Credentials  # noqa: PLC0415 - few starts are given any

    return Credentials(address, key)
