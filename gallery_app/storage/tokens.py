"""API keys in the OS keyring: the one place that reads and writes them.

A keyring may block or ask, for ever when its daemon hangs (measured), so every call runs in a daemon
thread of its own with a time limit. Plain-text back ends are refused by an allow-list.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from gallery_app.domain.errors import KeyStoreUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "ticket-gallery"
_LIMIT_S = 5.0
_TRUSTED_MODULES = (
    "keyring.backends.SecretService", "keyring.backends.libsecret", "keyring.backends.kwallet",
    "keyring.backends.macOS", "keyring.backends.Windows",
)  # fmt: skip
T = TypeVar("T")


def load_key(address: str, *, limit_s: float = _LIMIT_S) -> str | None:
    """The key kept for this helpdesk, or None. Blocks up to `limit_s`: never call it in a GUI thread.

    Raises:
        KeyStoreUnavailable: missing, locked, refused or no answer in time.
    """
    return _within(lambda: _backend().get_password(_SERVICE, address), limit_s)


def save_key(address: str, key: str, *, limit_s: float = _LIMIT_S) -> None:
    """Keep a key. Raises as `load_key`."""
    _within(lambda: _backend().set_password(_SERVICE, address, key), limit_s)


def forget_key(address: str, *, limit_s: float = _LIMIT_S) -> None:
    """Remove a key; one that is not there is no error. Raises as `load_key`."""

    def delete() -> None:
        backend = _backend()
        if backend.get_password(_SERVICE, address) is not None:
            backend.delete_password(_SERVICE, address)

    _within(delete, limit_s)


def _backend() -> "KeyringBackend":
    import keyring  # noqa: PLC0415 - 126 ms, and only when a key is really asked for
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 - as above

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in candidates:
        if type(backend).__module__ in _TRUSTED_MODULES:
            return backend
    raise KeyStoreUnavailable(
        "This computer offers no password store",
        "The key can be used until you quit; it will not be saved.",
    )


def _within(call: Callable[[], T], limit_s: float) -> T:
    answer: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            answer.append(call())
        except BaseException as error:  # noqa: BLE001 - handed to the caller's thread below
            failure.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(limit_s)
    if answer:
        return answer[0]
    if failure and isinstance(failure[0], KeyStoreUnavailable):
        raise failure[0]
    if failure:
        raise KeyStoreUnavailable from failure[0]
    raise KeyStoreUnavailable("This computer's password store does not answer")


def find_store_name(*, limit_s: float = _LIMIT_S) -> str:
    """The password store of this computer that keys would be kept in. Raises KeyStoreUnavailable."""
    return _within(lambda: type(_backend()).__module__.rpartition(".")[2], limit_s)
