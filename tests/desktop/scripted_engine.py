"""An engine that does as a test says: it notes every call and posts the events it is told to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from gallery_app.domain.account import Account
from gallery_app.domain.article import Category, Folder
from gallery_app.domain.events import Event
from gallery_app.domain.export_plan import ExportPlan, ExportWish, Handing
from gallery_app.domain.export_preset import BUILT_IN, ExportPreset
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.marks import Edits
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query import Query
from gallery_app.domain.release import VersionLooks
from gallery_app.domain.view import ViewPart

Script = Callable[["ScriptedEngine", JobId], None]


@dataclass
class ScriptedEngine:
    """Stands for the engine; `on_…` post what should happen, `on_question` for every small question."""

    post: Callable[[Event], None]
    on_open: Callable[["ScriptedEngine", JobId, Query, PageRequest], None] | None = None
    on_retry: Callable[["ScriptedEngine", JobId, Sequence[ImageId]], None] | None = None
    on_account: Callable[["ScriptedEngine", JobId, str, str], None] | None = None
    on_cancel: Callable[["ScriptedEngine", JobId], None] | None = None
    on_question: Callable[["ScriptedEngine", JobId, str, tuple[object, ...]], None] | None = None
    saved: tuple[str, ...] = ()
    looks: VersionLooks = field(default_factory=VersionLooks)
    kept: Privacy = field(default_factory=Privacy)
    own_presets: tuple[ExportPreset, ...] = ()
    plan_askers: list[str] = field(default_factory=list)
    calls: list[tuple[object, ...]] = field(default_factory=list)
    is_closed: bool = False
    _last_job: int = 0

    def _start(self, *call: object) -> JobId:
        self._last_job += 1
        self.calls.append(call)
        return JobId(self._last_job)

    def _ask(self, name: str, *call: object) -> JobId:
        job = self._start(name, *call)
        if self.on_question is not None:
            self.on_question(self, job, name, call)
        return job

    def open_gallery(self, query: Query, request: PageRequest, *, ask: bool = True) -> JobId:
        job = self._start("open_gallery", query, request, ask)
        if self.on_open is not None:
            self.on_open(self, job, query, request)
        return job

    def read_more(self) -> JobId:
        return self._ask("read_more")

    def look_into(self) -> JobId:
        return self._ask("look_into")

    def list_result(self) -> JobId:
        return self._ask("list_result")

    def refresh_tickets(self) -> JobId:
        return self._ask("refresh_tickets")

    def hide(self, images: Sequence[ImageId], *, hidden: bool) -> JobId:
        return self._ask("hide", tuple(images), hidden)

    def find_places(self, image: ImageId) -> JobId:
        return self._ask("find_places", image)

    def inspect(self, images: Sequence[ImageId], asker: str = "") -> JobId:
        return self._ask("inspect", tuple(images))

    def ask_picture(self, picture: bytes) -> JobId:
        return self._ask("ask_picture", picture)

    def open_shelf(self, parent: Category | Folder | None) -> JobId:
        return self._ask("open_shelf", parent)

    def retry(self, images: Sequence[ImageId]) -> JobId:
        job = self._start("retry", tuple(images))
        if self.on_retry is not None:
            self.on_retry(self, job, images)
        return job

    def open_view(self, image: ImageId, parts: Sequence[ViewPart], pane: int = 0) -> JobId:
        return self._ask("open_view", image, tuple(parts), pane)

    def wish(self, parts: Sequence[ViewPart], pane: int = 0) -> None:
        self.calls.append(("wish", tuple(parts), pane))

    def prepare_views(self, images: Sequence[ImageId], part: ViewPart) -> JobId:
        return self._ask("prepare_views", tuple(images), part)

    def allow_remote(self, image: ImageId) -> None:
        self.calls.append(("allow_remote", image))

    def put_first(self, images: Sequence[ImageId]) -> None:
        self.calls.append(("put_first", tuple(images)))

    def plan_export(self, wish: ExportWish, asker: str = "") -> JobId:
        self.plan_askers.append(asker)
        return self._ask("plan_export", wish)

    def run_export(self, plan: ExportPlan) -> JobId:
        return self._ask("run_export", plan)

    def pause_export(self, job: JobId, *, paused: bool) -> None:
        self.calls.append(("pause_export", job, paused))

    def resume_export(self, export: int) -> JobId:
        return self._ask("resume_export", export)

    def forget_export(self, export: int) -> None:
        self.calls.append(("forget_export", export))

    def export_presets(self) -> Sequence[ExportPreset]:
        return (*BUILT_IN.values(), *self.own_presets)

    def save_presets(self, own: Sequence[ExportPreset]) -> None:
        self.own_presets = tuple(own)

    def hand_over(self, images: Sequence[ImageId], how: Handing) -> JobId:
        return self._ask("hand_over", tuple(images), how)

    def pick(self, images: Sequence[ImageId], *, picked: bool) -> JobId:
        return self._ask("pick", tuple(images), picked)

    def save_edits(self, image: ImageId, edits: Edits) -> JobId:
        return self._ask("save_edits", image, edits)

    def start_serving(self) -> JobId:
        return self._ask("start_serving")

    def stop_serving(self) -> JobId:
        return self._ask("stop_serving")

    def make_links(self, images: Sequence[ImageId]) -> JobId:
        return self._ask("make_links", tuple(images))

    def revoke_links(self) -> JobId:
        return self._ask("revoke_links")

    def examine(self) -> JobId:
        return self._ask("examine")

    def cancel(self, job: JobId) -> None:
        self.calls.append(("cancel", job))
        if self.on_cancel is not None:
            self.on_cancel(self, job)

    def connect_account(self, typed_address: str, api_key: str, *, keep_key: bool) -> JobId:
        job = self._start("connect_account", typed_address, keep_key)
        if self.on_account is not None:
            self.on_account(self, job, typed_address, api_key)
        return job

    def open_saved_account(self, address: str) -> JobId:
        job = self._start("open_saved_account", address)
        if self.on_account is not None:
            self.on_account(self, job, address, "")
        return job

    def saved_accounts(self) -> Sequence[Account]:
        return [Account(address, "", "") for address in self.saved]

    def forget_key(self, address: str) -> JobId:
        return self._ask("forget_key", address)

    def remove_account(self, address: str, *, keep_data: bool) -> JobId:
        return self._ask("remove_account", address, keep_data)

    def measure_accounts(self) -> JobId:
        return self._ask("measure_accounts")

    def privacy(self) -> Privacy:
        return self.kept

    def set_privacy(self, privacy: Privacy) -> JobId:
        self.kept = privacy
        return self._ask("set_privacy", privacy)

    def version_looks(self) -> VersionLooks:
        return self.looks

    def set_version_looks(self, *, is_on: bool) -> None:
        self.looks = replace(self.looks, is_on=is_on)
        self.calls.append(("set_version_looks", is_on))

    def look_for_version(self) -> JobId:
        return self._ask("look_for_version")

    def close(self) -> None:
        self.is_closed = True

    def calls_of(self, name: str) -> list[tuple[object, ...]]:
        """The calls of one name, in order."""
        return [call[1:] for call in self.calls if call[0] == name]
