"""What the window may ask of the engine, as a protocol: tests pass a scripted one."""

from collections.abc import Sequence
from typing import Protocol

from gallery_app.domain.account import Account
from gallery_app.domain.article import Category, Folder
from gallery_app.domain.export_plan import ExportPlan, ExportWish, Handing
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.marks import Edits
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query import Query
from gallery_app.domain.release import VersionLooks
from gallery_app.domain.view import ViewPart


class EngineFace(Protocol):
    """Every call returns at once, from any thread; answers come as events (`domain.events`).

    Jobs run in slots: a new job of a slot cancels the one before it. `open_gallery`, `read_more`, `look_into`
    and `retry` use the slot "gallery", `connect_account` and `open_saved_account` the slot "account",
    `refresh_tickets` "fill", `open_shelf` "shelf", each pane of `open_view` and each of the
    small questions a slot of its own.
    """

    def open_gallery(self, query: Query, request: PageRequest, *, ask: bool = True) -> JobId:
        """PageReady, then PreviewReady/ThumbnailReady/TileFailed for each tile, with Progress between.

        Another page of the query that is open uses its result; the same page again reads anew. With `ask`
        Freshdesk is asked for what it can answer (Asking, MoreFound); FacetsReady and CoverageChanged follow
        the page.
        """

    def read_more(self) -> JobId:
        """Read more of the tickets that may answer the open query: Asking, MoreFound and CoverageChanged."""

    def look_into(self) -> JobId:
        """Load the open query's undecided pictures: Progress, then MoreFound and CoverageChanged."""

    def list_result(self) -> JobId:
        """ResultListed: every item of the open query's result, for selecting all of it."""

    def retry(self, images: Sequence[ImageId]) -> JobId:
        """Re-read the tickets of these pictures, try them again and go on with the page's rest."""

    def allow_remote(self, image: ImageId) -> None:
        """This third-party picture may be fetched from its host; `retry` then does so.

        That holds until another helpdesk is used or the app quits. Its owner learns of the look: only ever
        called when somebody asked for just this picture.
        """

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these pictures (rows in view) before the rest of the page."""

    def refresh_tickets(self) -> JobId:
        """Fill the catalog from the recent tickets in the background: FillProgress.

        Cancelled, it goes on from there at the next call, also after a restart.
        """

    def hide(self, images: Sequence[ImageId], *, hidden: bool) -> JobId:
        """Fold these pictures away everywhere, or show them again: HiddenChanged."""

    def find_places(self, image: ImageId) -> JobId:
        """PlacesReady: everywhere the picture is known to be shown."""

    def inspect(self, images: Sequence[ImageId], asker: str = "") -> JobId:
        """InspectionReady for each (at most 500), twice: what the catalog knows, then with all of its file.

        Metadata are read for the first INSPECT_LIMIT pictures. One that cannot be read has its error in the
        inspection; the job goes on. A new call of the same asker replaces the one before.
        """

    def ask_picture(self, picture: bytes) -> JobId:
        """Where was this pasted picture (a whole file's bytes) seen: PictureAsked, or JobFailed."""

    def open_shelf(self, parent: Category | Folder | None) -> JobId:
        """ShelfReady: one level of the knowledge base, None for its top."""

    def open_view(self, image: ImageId, parts: Sequence[ViewPart], pane: int = 0) -> JobId:
        """Show this picture in a pane of the viewer or the comparison (0 to 3): ViewReady for each part.

        The job lives until the pane shows another picture or it is cancelled; `wish` asks it for more. A part
        that cannot be shown is told as ViewFailed; without a part that means all of them, and ends the job.
        """

    def wish(self, parts: Sequence[ViewPart], pane: int = 0) -> None:
        """What the pane's picture still lacks, most wanted first; replaces the wishes before."""

    def prepare_views(self, images: Sequence[ImageId], part: ViewPart) -> JobId:
        """Have this part of the neighbours ready (slot "prepare"): ViewReady for each that can be shown."""

    def plan_export(self, wish: ExportWish, asker: str = "") -> JobId:
        """ExportPlanned: names, sizes and warnings of an export that is not run yet.

        JobFailed with TemplateNotUnderstood for a template that cannot name files; the folder is not judged.
        A new call of the same asker replaces the one before.
        """

    def run_export(self, plan: ExportPlan) -> JobId:
        """Write the files: ExportProgress, then ExportEnded whatever became of it, then the job's own end.

        Each export has a slot of its own. JobFailed without ExportEnded only if nothing could begin
        (FolderUnusable, NothingToExport). Cancelled, what is written stays, and ExportEnded names the rest.
        """

    def pause_export(self, job: JobId, *, paused: bool) -> None:
        """Begin no further file until it goes on; those under way are finished."""

    def resume_export(self, export: int) -> JobId:
        """Run the rest of an InterruptedExport as `run_export` does."""

    def forget_export(self, export: int) -> None:
        """An InterruptedExport is not wanted any more."""

    def export_presets(self) -> Sequence[ExportPreset]:
        """The built-in presets, then a person's own ones (from memory, no I/O)."""

    def save_presets(self, own: Sequence[ExportPreset]) -> None:
        """Keep a person's own presets, in this order, in place of those before."""

    def hand_over(self, images: Sequence[ImageId], how: Handing) -> JobId:
        """HandoverReady: files for the clipboard or a drag (slot "handover"). What was made is kept a while.

        Pictures that fail are named in it; JobFailed only if none could be made.
        """

    def pick(self, images: Sequence[ImageId], *, picked: bool) -> JobId:
        """Put pictures into the tray, or take them out: TrayChanged."""

    def save_edits(self, image: ImageId, edits: Edits) -> JobId:
        """Keep what is drawn on a picture, for its copies and over restarts: EditsChanged."""

    def start_serving(self) -> JobId:
        """Start the local API unless it runs: ApiChanged. Fails with ApiNotInstalled without its extra."""

    def stop_serving(self) -> JobId:
        """End the local API: ApiChanged. Every link is void then."""

    def make_links(self, images: Sequence[ImageId]) -> JobId:
        """LinksReady: signed links to safe copies. Fails with ApiOff where nobody would answer them."""

    def revoke_links(self) -> JobId:
        """Void every signed link at once: LinksRevoked."""

    def cancel(self, job: JobId) -> None:
        """Stop a job within 50 ms; JobCancelled follows. A job that has ended is ignored."""

    def connect_account(self, typed_address: str, api_key: str, *, keep_key: bool) -> JobId:
        """Check address and key: AccountReady, VocabularyReady, or JobFailed (BadAddress, KeyRefused …)."""

    def open_saved_account(self, address: str) -> JobId:
        """Use it with the key from the OS keyring, then ask who signs in: AccountReady, then AccountsChanged.

        JobFailed may come in place of either.
        """

    def saved_accounts(self) -> Sequence[Account]:
        """Helpdesks that were connected before, as they answered last, last used first (no I/O)."""

    def forget_key(self, address: str) -> JobId:
        """Take a helpdesk's key out of the password store: AccountsChanged, or JobFailed."""

    def remove_account(self, address: str, *, keep_data: bool) -> JobId:
        """Forget a helpdesk, its key, and all it left here: AccountRemoved, AccountsChanged.

        JobFailed after them says what could not be deleted (slot "account").
        """

    def measure_accounts(self) -> JobId:
        """AccountsMeasured: how much each helpdesk has on this computer."""

    def privacy(self) -> Privacy:
        """What is kept, as it is in effect (from memory, no I/O)."""

    def set_privacy(self, privacy: Privacy) -> JobId:
        """Keep more or less from now on: PrivacyChanged, and AccountReady where the stores moved."""

    def examine(self) -> JobId:
        """DoctorReady: whether all is well on this computer, and whether its helpdesks can be reached.

        No key is sent, and nothing of a helpdesk stands in the report.
        """

    def version_looks(self) -> VersionLooks:
        """Whether new versions are looked for (from memory, no I/O)."""

    def set_version_looks(self, *, is_on: bool) -> None:
        """Look for new versions from now on, or no more."""

    def look_for_version(self) -> JobId:
        """Ask for a newer version if that is wanted, and a day has passed: NewVersion if there is one.

        In private mode nobody is asked. That nobody answered is not told; the doctor has it.
        """

    def close(self) -> None:
        """Cancel everything, end the lanes, flush the stores; returns when all is down (at most 3 s)."""
