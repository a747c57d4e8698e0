"""Looks at originals: inspector and comparison, or going to and fro between two, read the same file once."""

from collections.abc import Awaitable, Callable
from typing import Final

from gallery_app.domain.ids import Sha256
from gallery_app.domain.metadata import MetadataReport
from gallery_app.engine.sharing import Sharing
from gallery_app.imaging.lanes import NOT_OPENED

KEPT: Final = 8
"""The last reports that are remembered: twice a full comparison. An honest one takes some 50 KB."""


class Looks:
    """Of one helpdesk, by the bytes of the original: a report depends on nothing else. In memory only."""

    def __init__(self) -> None:
        """Nothing was looked at yet."""
        self._under_way = Sharing[Sha256, MetadataReport]()
        self._kept: dict[Sha256, MetadataReport] = {}

    def find(self, sha256: Sha256) -> MetadataReport | None:
        """The report, if it is among the last ones that were asked for."""
        report = self._kept.pop(sha256, None)
        if report is not None:
            self._kept[sha256] = report
        return report

    async def share(self, sha256: Sha256, look: Callable[[], Awaitable[MetadataReport]]) -> MetadataReport:
        """Look, or take what another look at the same bytes gave or is about to give.

        Raises what `look` raises. A look that fails or is cancelled ends no other.
        """
        report = self.find(sha256) or await self._under_way.share(sha256, look)
        if NOT_OPENED not in report.warnings:  # a lane that died may fare better the next time
            self._keep(sha256, report)
        return report

    def _keep(self, sha256: Sha256, report: MetadataReport) -> None:
        self._kept.pop(sha256, None)
        self._kept[sha256] = report
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
