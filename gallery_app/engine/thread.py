"""The engine in a thread of its own: what the window talks to."""

import asyncio
import itertools
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial

from gallery_app.domain.events import Event
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import Subject
from gallery_app.engine.engine import Engine
from gallery_app.engine.helpdesk import Credentials
from gallery_app.engine.jobs import JobPlan, Jobs
from gallery_app.storage.paths import Paths

_CLOSE_LIMIT_S = 3.0


class EngineThread:
    """Implements `engine.face.EngineFace`: each call returns at once, answers come as events.

    `tell` is called in the engine's thread; `hide` is told each key before it is used, for the log.
    """

    def __init__(
        self, paths: Paths, tell: Callable[[Event], None], *, hide: Callable[[str], None] | None = None
    ) -> None:
        self._paths = paths
        self._tell = tell
        self._hide = hide
        self._demo_addresses: set[str] = set()
        self._numbers = itertools.count(1)
        self._up = threading.Event()
        self._failure: Exception | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.start()
        self._up.wait()
        if self._failure is not None:
            raise self._failure

    # --- what the window may ask ------------------------------------------------------------------------

    def open_gallery(self, subject: Subject, request: PageRequest) -> JobId:
        """See EngineFace."""
        return self._start(
            "gallery",
            f"Opening {subject}",
            lambda job: self._engine.open_gallery(job, subject, request, with_people=True),
        )

    def retry(self, images: Sequence[ImageId]) -> JobId:
        """See EngineFace."""
        return self._start("gallery", "Trying again", lambda job: self._engine.retry(job, tuple(images)))

    def put_first(self, images: Sequence[ImageId]) -> None:
        """See EngineFace."""
        wanted = tuple(images)
        self._post(lambda: self._engine.put_first(wanted))

    def cancel(self, job: JobId) -> None:
        """See EngineFace."""
        self._post(lambda: self._jobs.cancel(job))

    def connect_account(self, typed_address: str, api_key: str, *, keep_key: bool) -> JobId:
        """See EngineFace."""
        is_demo = typed_address in self._demo_addresses
        credentials = Credentials(typed_address, api_key, is_demo=is_demo)
        return self._start(
            "account",
            "Connecting",
            lambda job: self._engine.connect(job, credentials, keep=keep_key and not is_demo),
        )

    def open_saved_account(self, address: str) -> JobId:
        """See EngineFace."""
        return self._start("account", "Connecting", lambda job: self._engine.connect_saved(job, address))

    def saved_accounts(self) -> Sequence[str]:
        """See EngineFace."""
        return self._engine.settings.accounts

    def add_demo_address(self, address: str) -> None:
        """This address is the built-in demo helpdesk: its key is not kept, its pictures share one store."""
        self._demo_addresses.add(address)

    def remember(self, remembered: Mapping[str, str]) -> None:
        """Keep what the window wants to find again at its next start."""
        kept = dict(remembered)
        self._post(lambda: self._engine.remember(kept))

    def close(self) -> None:
        """See EngineFace."""
        if self._loop is not None and self._stop is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(_CLOSE_LIMIT_S)

    # --- in the engine's thread -------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except Exception as error:
            if self._up.is_set():
                raise
            self._failure = error
        finally:
            self._up.set()

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        self._jobs = Jobs(self._tell)
        leave = partial(self._jobs.clear, "gallery")
        async with Engine(self._paths, self._tell, before_leaving=leave, hide=self._hide) as self._engine:
            self._up.set()
            try:
                await self._engine.warm_up()
                await self._stop.wait()
            finally:
                await self._jobs.close()

    def _start(self, slot: str, what: str, work: Callable[[JobId], Awaitable[object]]) -> JobId:
        job = JobId(next(self._numbers))

        async def run() -> None:
            await work(job)

        self._post(lambda: self._jobs.start(JobPlan(job, slot, what, run)))
        return job

    def _post(self, call: Callable[[], None]) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(call)
