"""A link to a file: a secret with a date of expiry, never shown and never stored."""

from datetime import UTC, datetime, timedelta
from typing import Final, NoReturn
from urllib.parse import parse_qs

from gallery_app.freshdesk.addresses import UrlParts

_MARGIN_S: Final = 30.0
"""A download is not begun with less than this left (or than a quarter of the link's life)."""


class FileLink:
    """Where the bytes of a picture are, for some minutes (signed) or for ever (inline tokens).

    `told_by_freshdesk` is True for links of the API itself, False for those found in a message's text.
    `received_at` is the server's time of the answer that brought it. `expires_at` is None if the link does
    not say. `is_stranger` marks one to a third party, whose owner learns of each look. Neither `repr`,
    `str`, `format` nor pickling give the address away.
    """

    __slots__ = ("_parts", "expires_at", "is_stranger", "received_at", "told_by_freshdesk")

    def __init__(
        self, parts: UrlParts, *, told_by_freshdesk: bool, received_at: datetime, is_stranger: bool = False
    ) -> None:
        self._parts = parts
        self.is_stranger = is_stranger
        self.told_by_freshdesk = told_by_freshdesk
        self.received_at = received_at
        self.expires_at = None if is_stranger else find_expiry(parts.query)

    @property
    def host(self) -> str:
        """The host alone; no secret."""
        return self._parts.host

    def reveal(self) -> UrlParts:
        """The address itself, for the file client and nothing else."""
        return self._parts

    def is_stale(self, now_server: datetime) -> bool:
        """Too old to begin with, by the server's clock.

        A link that seemed stale the moment it came shows only that clocks disagree: it is not stale,
        since reading the ticket again would bring the same. The storage then decides.
        """
        if self.expires_at is None or self.expires_at <= self.received_at:
            return False
        life_s = (self.expires_at - self.received_at).total_seconds()
        return now_server + timedelta(seconds=min(_MARGIN_S, life_s / 4)) >= self.expires_at

    def __repr__(self) -> str:
        return f"FileLink({self._parts.host}, hidden)"

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a link to a file is not pickled or copied")


def find_expiry(query: str) -> datetime | None:
    """Moment of expiry out of `X-Amz-Date` + `X-Amz-Expires` (S3) or `Expires` (CloudFront, seconds)."""
    try:
        fields = {key.lower(): values[0] for key, values in parse_qs(query, max_num_fields=50).items()}
        if "x-amz-expires" in fields:
            signed_at = datetime.strptime(fields["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            return signed_at + timedelta(seconds=int(fields["x-amz-expires"]))
        if "expires" in fields:
            return datetime.fromtimestamp(int(fields["expires"]), UTC)
    except (ValueError, KeyError, OverflowError, OSError):
        return None
    return None
