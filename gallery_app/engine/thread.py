"""The engine in a thread of its own: what the window talks to."""

import asyncio
import itertools
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress

from gallery_app.domain.account import Account
from gallery_app.domain.article import Category, Folder
from gallery_app.domain.errors import NoAccount
from gallery_app.domain.events import Event
from gallery_app.domain.export_plan import ExportPlan, ExportWish, Handing
from gallery_app.domain.export_preset import ExportPreset, list_presets
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.marks import Edits
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query import Query
from gallery_app.domain.query_subject import find_subject
from gallery_app.domain.release import VersionLooks
from gallery_app.domain.translation import tr
from gallery_app.domain.view import ViewPart
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.doctor import tell_report
from gallery_app.engine.engine import Engine
from gallery_app.engine.export_extras import PrintSheet
from gallery_app.engine.jobs import JobPlan, Jobs
from gallery_app.engine.local_api import ApiSwitch, StartApi
from gallery_app.engine.new_version import RELEASE_ADDRESS, VersionWatch
from gallery_app.engine.serving import Serving
from gallery_app.engine.teller import Teller, make_teller
from gallery_app.engine.uninterrupted import uninterrupted
from gallery_app.engine.view import Wishes
from gallery_app.storage.paths import Paths

_CLOSE_LIMIT_S = 3.0
_ACCOUNT = "account"
"""The one slot whose job does not work on the helpdesk in use."""


class EngineThread:
    """Implements `engine.face.EngineFace`: each call returns at once, answers come as events.

    `tell` is called in the engine's thread; `hide` and `print_sheet` as for Engine. `start_api` starts the
    local API; without it there is none.
    """

    def __init__(
        self,
        paths: Paths,
        tell: Callable[[Event], None],
        *,
        hide: Callable[[str], None] | None = None,
        print_sheet: PrintSheet | None = None,
        start_api: StartApi | None = None,
        release_address: str = RELEASE_ADDRESS,
    ) -> None:
        self._paths = paths
        self._tell = tell
        self._hide = hide
        self._print_sheet = print_sheet
        self._start_api = start_api
        self._release_address = release_address
        self._demo_addresses: set[str] = set()
        self._wishes: dict[int, Wishes] = {}
        self._numbers = itertools.count(1)
        self._exports = itertools.count(1)
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

    def open_gallery(self, query: Query, request: PageRequest, *, ask: bool = True) -> JobId:
        """See EngineFace."""
        subject = find_subject(query)
        return self._start(
            "gallery",
            tr("Opening {subject}", subject=subject) if subject is not None else tr("Searching"),
            lambda job: self._engine.open_gallery(job, query, request, ask=ask),
        )

    def read_more(self) -> JobId:
        """See EngineFace."""
        return self._start("gallery", tr("Reading tickets"), self._engine.read_more)

    def look_into(self) -> JobId:
        """See EngineFace."""
        return self._start("gallery", tr("Looking into pictures"), self._engine.look_into)

    def list_result(self) -> JobId:
        """See EngineFace."""
        return self._start("listing", tr("Selecting"), self._engine.list_result)

    def retry(self, images: Sequence[ImageId]) -> JobId:
        """See EngineFace."""
        wanted = tuple(images)
        return self._start("gallery", tr("Trying again"), lambda job: self._engine.retry(job, wanted))

    def allow_remote(self, image: ImageId) -> None:
        """See EngineFace."""

        def allow() -> None:
            with suppress(NoAccount):
                self._engine.require_holdings().allowed_remote.add(image)

        self._post(allow)

    def refresh_tickets(self) -> JobId:
        """See EngineFace."""
        return self._start("fill", tr("Refreshing recent tickets"), self._engine.refresh_tickets)

    def hide(self, images: Sequence[ImageId], *, hidden: bool) -> JobId:
        """See EngineFace."""
        wanted = tuple(images)
        what = tr("Hiding") if hidden else tr("Showing again")
        slot = f"hiding {' '.join(wanted)}"  # undo replaces its own, another picture's goes on beside it
        return self._start(slot, what, lambda job: self._engine.hide(job, wanted, hidden=hidden))

    def find_places(self, image: ImageId) -> JobId:
        """See EngineFace."""
        return self._start("places", tr("Looking it up"), lambda job: self._engine.find_places(job, image))

    def open_view(self, image: ImageId, parts: Sequence[ViewPart], pane: int = 0) -> JobId:
        """See EngineFace."""
        wishes = self._wishes[pane] = Wishes(parts)
        return self._start(
            f"view {pane}", tr("Showing a picture"), lambda job: self._engine.view(job, image, wishes)
        )

    def wish(self, parts: Sequence[ViewPart], pane: int = 0) -> None:
        """See EngineFace."""
        if (wishes := self._wishes.get(pane)) is not None:
            wanted = tuple(parts)
            self._post(lambda: wishes.put(wanted))

    def prepare_views(self, images: Sequence[ImageId], part: ViewPart) -> JobId:
        """See EngineFace."""
        wanted = tuple(images)
        return self._start(
            "prepare", tr("Preparing"), lambda job: self._engine.prepare_views(job, wanted, part)
        )

    def inspect(self, images: Sequence[ImageId], asker: str = "") -> JobId:
        """See EngineFace."""
        wanted = tuple(images)
        slot = f"inspect {asker}"
        return self._start(slot, tr("Looking closely"), lambda job: self._engine.inspect(job, wanted))

    def ask_picture(self, picture: bytes) -> JobId:
        """See EngineFace."""
        return self._start(
            "picture", tr("Looking for the picture"), lambda job: self._engine.ask_picture(job, picture)
        )

    def open_shelf(self, parent: Category | Folder | None) -> JobId:
        """See EngineFace."""
        return self._start(
            "shelf", tr("Opening the knowledge base"), lambda job: self._engine.open_shelf(job, parent)
        )

    def plan_export(self, wish: ExportWish, asker: str = "") -> JobId:
        """See EngineFace."""
        return self._start(
            f"plan {asker}",
            tr("Looking at what to export"),
            lambda job: self._engine.exporting.tell_plan(wish, make_teller(job, self._tell)),
        )

    def run_export(self, plan: ExportPlan) -> JobId:
        """See EngineFace."""
        return self._start_export(lambda teller: self._engine.exporting.run(plan, teller))

    def resume_export(self, export: int) -> JobId:
        """See EngineFace."""
        return self._start_export(lambda teller: self._engine.exporting.resume(export, teller))

    def pause_export(self, job: JobId, *, paused: bool) -> None:
        """See EngineFace."""
        self._post(lambda: self._engine.exporting.pause(job, paused=paused))

    def forget_export(self, export: int) -> None:
        """See EngineFace."""
        self._post(lambda: self._engine.exporting.forget(export))

    def export_presets(self) -> Sequence[ExportPreset]:
        """See EngineFace."""
        return list_presets(self._engine.kept.now.export_presets)

    def save_presets(self, own: Sequence[ExportPreset]) -> None:
        """See EngineFace."""
        kept = tuple(own)
        self._post(lambda: self._engine.kept.save_presets(kept))

    def hand_over(self, images: Sequence[ImageId], how: Handing) -> JobId:
        """See EngineFace."""
        wanted = tuple(images)
        return self._start(
            "handover",
            tr("Making copies"),
            lambda job: self._engine.exporting.hand_over(wanted, how, make_teller(job, self._tell)),
        )

    def pick(self, images: Sequence[ImageId], *, picked: bool) -> JobId:
        """See EngineFace."""
        wanted = tuple(images)
        slot = f"tray {' '.join(wanted)}"
        what = tr("Picking") if picked else tr("Taking out of the tray")
        return self._start(
            slot,
            what,
            lambda job: self._engine.require_work().pick(job, wanted, picked=picked, tell=self._tell),
        )

    def save_edits(self, image: ImageId, edits: Edits) -> JobId:
        """See EngineFace."""
        return self._start(
            f"edits {image}",
            tr("Keeping what was drawn"),
            lambda job: self._engine.require_work().save_edits(job, image, edits, self._tell),
        )

    def start_serving(self) -> JobId:
        """See EngineFace."""
        return self._serve("serving", tr("Starting the local API"), self._serving.start)

    def stop_serving(self) -> JobId:
        """See EngineFace."""
        return self._serve("serving", tr("Ending the local API"), self._serving.stop)

    def make_links(self, images: Sequence[ImageId]) -> JobId:
        """See EngineFace."""
        wanted = tuple(images)
        return self._serve(
            "links", tr("Making secure links"), lambda teller: self._serving.make_links(wanted, teller)
        )

    def revoke_links(self) -> JobId:
        """See EngineFace."""
        return self._serve("links", tr("Voiding secure links"), self._serving.revoke_links)

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
        keep = keep_key and not is_demo
        return self._change_account(
            tr("Connecting"), lambda job: self._engine.connect(job, credentials, keep=keep)
        )

    def open_saved_account(self, address: str) -> JobId:
        """See EngineFace."""
        return self._change_account(tr("Connecting"), lambda job: self._engine.connect_saved(job, address))

    def saved_accounts(self) -> Sequence[Account]:
        """See EngineFace."""
        return self._engine.kept.now.accounts

    def forget_key(self, address: str) -> JobId:
        """See EngineFace."""
        forget = self._engine.accounts.forget_key
        return self._start(
            f"key {address}", tr("Forgetting the key"), lambda job: uninterrupted(forget(job, address))
        )

    def remove_account(self, address: str, *, keep_data: bool) -> JobId:
        """See EngineFace."""
        return self._change_account(
            tr("Deleting"),
            lambda job: uninterrupted(self._engine.remove_account(job, address, keep_data=keep_data)),
        )

    def measure_accounts(self) -> JobId:
        """See EngineFace."""
        return self._start("measure", tr("Measuring"), self._engine.accounts.measure)

    def privacy(self) -> Privacy:
        """See EngineFace."""
        return self._engine.accounts.privacy

    def set_privacy(self, privacy: Privacy) -> JobId:
        """See EngineFace."""

        async def change(job: JobId) -> None:
            await uninterrupted(self._engine.set_privacy(job, privacy))
            with suppress(NoAccount):
                await self._engine.accounts.remove_unused(self._engine.require_holdings().desk)

        return self._change_account(tr("Changing what is kept"), change)

    def examine(self) -> JobId:
        """See EngineFace."""
        return self._start("doctor", tr("Looking at this computer"), self._examine)

    def version_looks(self) -> VersionLooks:
        """See EngineFace."""
        return self._versions.looks

    def set_version_looks(self, *, is_on: bool) -> None:
        """See EngineFace."""
        self._post(lambda: self._versions.set_on(is_on=is_on))

    def look_for_version(self) -> JobId:
        """See EngineFace."""
        return self._start(
            "version",
            tr("Looking for a new version"),
            lambda job: self._versions.look(make_teller(job, self._tell)),
        )

    def add_demo_address(self, address: str) -> None:
        """This address is the built-in demo helpdesk: its key is not kept, its pictures share one store."""
        self._demo_addresses.add(address)

    def remember(self, remembered: Mapping[str, str]) -> None:
        """Keep what the window wants to find again at its next start."""
        kept = dict(remembered)
        self._post(lambda: self._engine.accounts.remember_window(kept))

    def keep_sight(self, address: str, sight: bytes) -> None:
        """Keep what the window shows at its end, for its next start; without bytes none is kept."""
        self._post(lambda: self._engine.accounts.keep_sight(address, sight))

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
        async with Engine(
            self._paths,
            self._tell,
            before_leaving=self._leave,
            hide=self._hide,
            print_sheet=self._print_sheet,
        ) as self._engine:
            serving = Serving(self._engine, self._paths.config, self._hide)
            accounts = self._engine.accounts
            self._versions = VersionWatch(
                self._engine.kept, lambda: accounts.wants_private, address=self._release_address
            )
            self._serving = ApiSwitch(serving, self._start_api)
            self._up.set()
            try:
                await self._engine.warm_up()
                await self._stop.wait()
            finally:
                self._engine.exporting.is_leaving = True
                await self._jobs.close()
                await self._serving.close()

    async def _leave(self) -> None:
        """All who work on the helpdesk stop; the local API last, so that no request comes in between."""
        await self._jobs.clear_all_but(_ACCOUNT)
        await self._serving.leave()

    async def _examine(self, job: JobId) -> None:
        addresses = [account.address for account in self._engine.kept.now.accounts]
        with suppress(NoAccount):  # one whose key is not kept, or the demo, is none of those
            addresses.append(self._engine.require_holdings().desk.account.address)
        await tell_report(self._paths, addresses, make_teller(job, self._tell))

    def _serve(self, slot: str, what: str, work: Callable[[Teller], Awaitable[object]]) -> JobId:
        """Something of the local API; what was asked before is given up."""
        return self._start(slot, what, lambda job: work(make_teller(job, self._tell)))

    def _start_export(self, work: Callable[[Teller], Awaitable[object]]) -> JobId:
        """Each in a slot of its own: a second export ends no other."""
        slot = f"export {next(self._exports)}"
        return self._start(slot, tr("Exporting"), lambda job: work(make_teller(job, self._tell)))

    def _change_account(self, what: str, work: Callable[[JobId], Awaitable[object]]) -> JobId:
        """One after the other: the one before may have to be ended in order although it was cancelled."""

        async def change(job: JobId) -> None:
            async with self._engine.accounts.changing:
                await work(job)

        return self._start(_ACCOUNT, what, change)

    def _start(self, slot: str, what: str, work: Callable[[JobId], Awaitable[object]]) -> JobId:
        job = JobId(next(self._numbers))

        async def run() -> None:
            await work(job)

        self._post(lambda: self._jobs.start(JobPlan(job, slot, what, run)))
        return job

    def _post(self, call: Callable[[], None]) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(call)
