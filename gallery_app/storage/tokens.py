"""API keys in the OS keyring: the one place that reads and writes them.

A keyring may block or ask, for ever when its daemon hangs (measured), so every call runs in a daemon
thread of its own with a time limit. Plain-text back ends are refused by an allow-list: with one installed
and no other at hand, `keyring` would take it without a word (measured).
"""

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from gallery_app.domain.errors import KeyStoreUnavailable
from gallery_app.domain.translation import mark

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "ticket-gallery"
_LIMIT_S: Final = 5.0
_TRUSTED: Final = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}
"""Modules of stores that encrypt, and what their systems call them."""
_SESSION_ONLY: Final = mark("The key can be used until you quit; it will not be saved.")
_GET_A_STORE: Final = mark(
    "The key can be used until you quit; it will not be saved. "
    "To have keys kept, install GNOME Keyring or KWallet and sign in again."
)
T = TypeVar("T")


def find_store_name(*, limit_s: float = _LIMIT_S) -> str:
    """What this computer's password store is called. Raises as `load_key`."""
    return _within(lambda: _name(_backend()), limit_s)


def load_key(address: str, *, limit_s: float = _LIMIT_S) -> str | None:
    """The key kept for this helpdesk, or None. Blocks up to `limit_s`: never call it in a GUI thread.

    Raises:
        KeyStoreUnavailable: missing, plain text, locked, refused or no answer in time, each in its own words.
    """
    return _within(lambda: _backend().get_password(_SERVICE, address), limit_s)


def save_key(address: str, key: str, *, limit_s: float = _LIMIT_S) -> str:
    """Keep a key; gives the name of the store that has it now. Raises as `load_key`."""

    def save() -> str:
        backend = _backend()
        backend.set_password(_SERVICE, address, key)
        return _name(backend)

    def take_back() -> None:
        _backend().delete_password(_SERVICE, address)

    return _within(save, limit_s, undo=take_back)


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
    from keyring.backends.fail import Keyring as NoKeyring  # noqa: PLC0415 - as above

    chosen = keyring.get_keyring()
    candidates = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in candidates:
        if type(backend).__module__ in _TRUSTED:
            return backend
    if any(not isinstance(backend, NoKeyring) for backend in candidates):
        raise KeyStoreUnavailable(
            mark("The only password store here does not protect what it keeps"),
            mark(
                "It is not used: it may hold keys as plain text. "
                "The key can be used until you quit; it will not be saved."
            ),
        )
    raise KeyStoreUnavailable(
        mark("This computer offers no password store"),
        _GET_A_STORE if sys.platform == "linux" else _SESSION_ONLY,
    )


def _name(backend: "KeyringBackend") -> str:
    return _TRUSTED[type(backend).__module__]


def _within(call: Callable[[], T], limit_s: float, undo: Callable[[], None] | None = None) -> T:
    """What `call` gives, in time. What succeeds later, when it was said to have failed, is undone."""
    answer: list[T] = []
    failure: list[BaseException] = []
    deciding, given_up = threading.Lock(), threading.Event()

    def run() -> None:
        try:
            told = call()
            with deciding:
                answer.append(told)
            if given_up.is_set() and undo is not None:
                undo()
        except BaseException as error:  # noqa: BLE001 - handed to the caller's thread below
            failure.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(limit_s)
    with deciding:
        if answer:
            return answer[0]
        given_up.set()
    if failure:
        raise _in_words(failure[0]) from failure[0]
    raise KeyStoreUnavailable(
        mark("This computer's password store does not answer"),
        mark(
            "A window that asks for its password may be open; answer it and try again, or restart the store."
        ),
    )


def _in_words(failure: BaseException) -> KeyStoreUnavailable:
    """Each state of a store in its own words; what the store itself said is not shown."""
    from keyring.errors import InitError, KeyringLocked, PasswordSetError  # noqa: PLC0415 - loaded by now

    if isinstance(failure, KeyStoreUnavailable):
        return failure
    if isinstance(failure, KeyringLocked | InitError):  # without anybody to ask for its password: InitError
        return KeyStoreUnavailable(
            mark("This computer's password store is locked"),
            mark("Unlock it and try again, or use the key for this session only."),
        )
    if isinstance(failure, PasswordSetError):
        return KeyStoreUnavailable(mark("This computer's password store did not take the key"), _SESSION_ONLY)
    return KeyStoreUnavailable(mark("This computer's password store does not work"), _SESSION_ONLY)
