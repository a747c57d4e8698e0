"""What the window may ask of the engine, as a protocol: tests pass a scripted one."""

from collections.abc import Sequence
from typing import Protocol

from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import Subject


class EngineFace(Protocol):
    """Every call returns at once, from any thread; answers come as events (`domain.events`).

    Jobs run in slots: a new job of a slot cancels the one before it. `open_gallery` and `retry` use the slot
    "gallery", `connect_account` and `open_saved_account` the slot "account".
    """

    def open_gallery(self, subject: Subject, request: PageRequest) -> JobId:
        """PageReady, then PreviewReady/ThumbnailReady/TileFailed for each tile, with Progress between.

        Another page of the subject that is open uses what was read of it; the same page again reads anew.
        """

    def retry(self, images: Sequence[ImageId]) -> JobId:
        """Re-read the open gallery's ticket, try these pictures again and go on with the page's rest."""

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these pictures (rows in view) before the rest of the page."""

    def cancel(self, job: JobId) -> None:
        """Stop a job within 50 ms; JobCancelled follows. A job that has ended is ignored."""

    def connect_account(self, typed_address: str, api_key: str, *, keep_key: bool) -> JobId:
        """Check address and key: AccountReady, or JobFailed with BadAddress, KeyRefused, …"""

    def open_saved_account(self, address: str) -> JobId:
        """Connect with the key from the OS keyring: AccountReady, or JobFailed."""

    def saved_accounts(self) -> Sequence[str]:
        """Addresses of accounts that were connected before, last used first (from memory, no I/O)."""

    def close(self) -> None:
        """Cancel everything, end the lanes, flush the stores; returns when all is down (at most 3 s)."""
