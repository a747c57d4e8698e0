"""Signed links: made, checked and revoked. Pure but for the clock and the keys, which never leave memory."""

import hmac
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from gallery_app.domain.serving_errors import LinkRefused

TARGET_LIMIT_BYTES: Final = 300
LIFE_LIMIT_S: Final = 600
"""No link lives longer, and a key signs no longer than this: so two keys are enough."""
_VERSION: Final = b"1"
_TARGET: Final = re.compile(
    rb"/i/(thumbnail|full)/([0-9a-f]{64})\?k=([0-9a-f]{8})&e=([1-9][0-9]{0,9})&s=([0-9a-f]{64})"
)
"""The one form that a link has: nothing is decoded, normalised or put in order."""


class Variant(StrEnum):
    """What a link gives."""

    THUMBNAIL = "thumbnail"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Grant:
    """What a good link is for; `age` tells whether links were revoked since."""

    variant: Variant
    picture: str
    age: int


@dataclass(frozen=True, slots=True)
class _Key:
    kid: str
    secret: bytes = field(repr=False)
    made_s: float


def read_clock() -> float:
    """Seconds that go on while the computer sleeps, and that nobody can set back."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):  # Linux, macOS
        if (clock := getattr(time, name, None)) is not None:
            return time.clock_gettime(clock)
    return time.monotonic()


class SignedLinks:
    """Links of one run. A restart voids all of them, since its keys are others."""

    def __init__(self, clock: Callable[[], float] = read_clock) -> None:
        self._clock = clock
        self._started_s = clock()
        self._age = 0
        self._current = self._make_key()
        self._previous = self._make_key()

    def mint(self, variant: Variant, picture: str, life_s: int) -> str:
        """The request target of a new link; `picture` is 64 hexadecimal digits.

        Raises:
            ValueError: it would live longer than links may.
        """
        if not 0 < life_s <= LIFE_LIMIT_S:
            raise ValueError(life_s)
        if self._now() - self._current.made_s >= LIFE_LIMIT_S:
            self._previous, self._current = self._current, self._make_key()
        expiry = str(int(self._now()) + life_s)
        signature = _sign(self._current, variant, picture, expiry)
        return f"/i/{variant}/{picture}?k={self._current.kid}&e={expiry}&s={signature}"

    def check(self, untrusted_target: bytes) -> Grant:
        """What the link is for, by the raw request target.

        Whatever is wrong, a signature is made and compared, and the refusal is the same.

        Raises:
            LinkRefused: it is not exactly as it was made, too old, or revoked.
        """
        found = _TARGET.fullmatch(untrusted_target) if len(untrusted_target) <= TARGET_LIMIT_BYTES else None
        variant, picture, kid, expiry, signature = (
            (part.decode("ascii") for part in found.groups())
            if found is not None
            else (Variant.FULL, "0" * 64, "", "1", "")
        )
        key = next((key for key in (self._current, self._previous) if key.kid == kid), None)
        expected = _sign(key or self._current, Variant(variant), picture, expiry)
        is_same = hmac.compare_digest(expected.encode(), signature.encode())
        left_s = int(expiry) - self._now()
        if found is None or key is None or not is_same or not 0 < left_s <= LIFE_LIMIT_S:
            raise LinkRefused
        return Grant(Variant(variant), picture, self._age)

    def require_valid(self, grant: Grant) -> None:
        """Refuse what was granted before links were revoked.

        Raises:
            LinkRefused: they were.
        """
        if grant.age != self._age:
            raise LinkRefused

    def revoke(self) -> None:
        """Every link that was made is void from now on."""
        self._age += 1
        self._current, self._previous = self._make_key(), self._make_key()

    def _now(self) -> float:
        """Since the start of the run: a link does not tell how long the computer is up."""
        return self._clock() - self._started_s

    def _make_key(self) -> _Key:
        return _Key(secrets.token_hex(4), secrets.token_bytes(32), self._clock() - self._started_s)


def _sign(key: _Key, variant: Variant, picture: str, expiry: str) -> str:
    """GET stands for HEAD too: both ask for the same."""
    parts = (_VERSION, key.kid.encode(), b"GET", variant.encode(), picture.encode(), expiry.encode())
    return hmac.digest(key.secret, b"\0".join(parts), "sha256").hex()
