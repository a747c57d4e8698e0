"""The use case "is there a newer version": if somebody wants it, once a day, never in private mode."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from gallery_app import __version__
from gallery_app.domain.doctor_report import DoctorRow
from gallery_app.domain.events import NewVersion
from gallery_app.domain.release import VersionLooks, is_newer
from gallery_app.domain.translation import tr
from gallery_app.engine.kept_settings import KeptSettings
from gallery_app.engine.teller import Teller
from gallery_app.storage.settings import Settings

RELEASE_ADDRESS: Final = ""
"""Where the newest version is told (packaging/RELEASING.md, "Telling of a new version"). Empty: nobody
publishes any yet, and nobody is asked."""
_EVERY_S: Final = 24 * 3600


class VersionWatch:
    """Of one engine; all calls but `looks` come from its thread."""

    def __init__(
        self,
        kept: KeptSettings,
        is_private: Callable[[], bool],
        *,
        address: str = RELEASE_ADDRESS,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._kept, self._is_private, self._address, self._clock = kept, is_private, address, clock

    @property
    def looks(self) -> VersionLooks:
        """As it is now, from memory."""
        return VersionLooks(bool(self._address), bool(self._address) and self._kept.now.looks_for_versions)

    def set_on(self, *, is_on: bool) -> None:
        """Look from now on, or no more."""
        self._kept.change(lambda kept: replace(kept, looks_for_versions=is_on))

    async def look(self, teller: Teller) -> None:
        """Ask if it is time to; NewVersion if there is one. A failure is kept for the doctor alone."""
        now = int(self._clock())
        if not self.looks.is_on or self._is_private() or not is_due(self._kept.now.versions_asked_at, now):
            return
        # Before it is asked: whatever becomes of this look, the next one is tomorrow.
        self._kept.change(lambda kept: replace(kept, versions_asked_at=now))
        from gallery_app.freshdesk.release import fetch_release  # noqa: PLC0415 - for those who want it

        answer = await fetch_release(self._address)
        found = answer.release
        newest = found.version if found is not None else ""
        self._kept.change(lambda kept: replace(kept, versions_problem=answer.problem, version_found=newest))
        if found is not None and is_newer(found.version, __version__):
            teller.tell(NewVersion(teller.job, found.version, found.page))


def is_due(asked_at: int, now: int) -> bool:
    """Whether a day has passed, in seconds since 1970. A clock that was far ahead does not hold it up."""
    return abs(now - asked_at) >= _EVERY_S


def make_version_row(settings: Settings, *, is_private: bool, address: str = RELEASE_ADDRESS) -> DoctorRow:
    """What the doctor says of it; only a look that failed needs one."""
    name = tr("New versions")
    if not address:
        return DoctorRow(name, tr("not published anywhere yet, so nobody is asked"), is_ok=True)
    if not settings.looks_for_versions:
        return DoctorRow(name, tr("nobody is asked; the Help menu can change that"), is_ok=True)
    if is_private:
        return DoctorRow(name, tr("nobody is asked in private mode"), is_ok=True)
    if not settings.versions_asked_at:
        return DoctorRow(name, tr("will be looked for; not yet"), is_ok=True)
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(settings.versions_asked_at))
    if settings.versions_problem:
        problem = tr(settings.versions_problem)
        return DoctorRow(name, tr("asked {when}: {problem}", when=when, problem=problem), is_ok=False)
    if settings.version_found and is_newer(settings.version_found, __version__):
        version = settings.version_found
        return DoctorRow(name, tr("asked {when}: {version} is there", when=when, version=version), is_ok=True)
    return DoctorRow(name, tr("asked {when}: this is the newest", when=when), is_ok=True)
