"""The use case "export once": for commands, of a ticket or article, of a search, or of what a crash left."""

from collections.abc import Callable
from dataclasses import dataclass, field

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import Event, ExportEnded, ExportProgress, StoreMessage
from gallery_app.domain.export_plan import ExportReport, ExportWish, InterruptedExport
from gallery_app.domain.export_preset import ExportPreset, list_presets
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query_edit import with_part
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.subject import Subject
from gallery_app.engine.command import check_query, make_progress_words, open_for_command, understand
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.export_extras import PrintSheet
from gallery_app.engine.listing import LOOK_LIMIT, READ_LIMIT
from gallery_app.engine.teller import make_teller
from gallery_app.storage.paths import Paths
from gallery_app.storage.settings import SettingsFile

_JOB = JobId(1)


@dataclass(slots=True)
class Exported:
    """What became of it; `reports` grows as exports end, also when the command is interrupted."""

    reports: list[ExportReport] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    interrupted: tuple[InterruptedExport, ...] = ()
    was_put_off: bool = False
    """One of those that were to be gone on with could not begin."""

    @property
    def is_partial(self) -> bool:
        """Something is not there that a later call may bring."""
        return self.was_put_off or not all(report.is_complete for report in self.reports)


@dataclass(frozen=True, slots=True)
class ExportCommand:
    """How commands export. `hide` is told the key; `progress` hears a short line now and then.

    `exported` is filled while it runs, so that an interrupted command can say what is there.
    """

    paths: Paths
    credentials: Credentials | None
    exported: Exported
    hide: Callable[[str], None] | None = None
    progress: Callable[[str], None] | None = None
    print_sheet: PrintSheet | None = None

    async def export(
        self,
        make_wish: Callable[[tuple[ImageId, ...]], ExportWish],
        subject: Subject | None,
        text: str | None,
    ) -> None:
        """Find the pictures, then export them.

        Of a ticket or article alone every picture is meant; with a search copies stand once, and logos and
        the like are folded away.

        Raises:
            QueryNotUnderstood, NothingToExport, FolderUnusable …: nothing could begin.
        """
        if text is not None:
            check_query(text)
        async with open_for_command(
            self.paths, self.credentials, self._tell, self.hide, self.print_sheet
        ) as engine:
            self.exported.interrupted = tuple(engine.require_work().interrupted.values())
            if text is None:
                assert subject is not None, "one of both is given"  # noqa: S101 - the parser's promise
                refs = (await engine.require_holdings().links.read(subject)).refs
                images, shown = tuple(ref.id for ref in refs), {ref.id: ref for ref in refs}
            else:
                images, shown = await self._find(engine, subject, text), dict[ImageId, ImageRef]()
            plan = await engine.exporting.plan(make_wish(images), shown)
            await engine.exporting.run(plan, make_teller(_JOB, self._tell))

    async def resume(self) -> None:
        """Go on with every export that a crash ended; one whose folder is lost keeps no other from it.

        Raises:
            GalleryError: there is none, or nothing could begin.
        """
        async with open_for_command(
            self.paths, self.credentials, self._tell, self.hide, self.print_sheet
        ) as engine:
            work = engine.require_work()
            waiting = tuple(work.interrupted)
            if not waiting:
                raise GalleryError("No export was interrupted", "There is nothing to go on with.")
            errors = []
            for export in waiting:
                try:
                    await engine.exporting.resume(export, make_teller(_JOB, self._tell))
                except GalleryError as error:
                    errors.append(error)
            if errors and not self.exported.reports:
                raise errors[0]
            self.exported.was_put_off = bool(errors)
            self.exported.messages += [str(error) for error in errors]
            self.exported.interrupted = tuple(work.interrupted.values())

    async def _find(self, engine: Engine, subject: Subject | None, text: str) -> tuple[ImageId, ...]:
        query = await understand(engine, text)
        if subject is not None:
            (part,) = make_subject_query(subject).parts
            query = with_part(query, part)
        gallery = await engine.collect(
            _JOB, query, PageRequest(1, 1), whole=False, read_limit=READ_LIMIT, look_limit=LOOK_LIMIT
        )
        return await gallery.answer.list_images()

    def _tell(self, event: Event) -> None:
        match event:
            case ExportEnded(report=report):
                self.exported.reports.append(report)
            case StoreMessage(error=error):
                self.exported.messages.append(str(error))
        words = _say_progress(event)
        if self.progress is not None and words:
            self.progress(words)


def _say_progress(event: Event) -> str | None:
    if isinstance(event, ExportProgress):
        return f"{event.done + event.failed} of {event.total} exported"
    return make_progress_words(event)


def find_preset(paths: Paths, name: str) -> ExportPreset:
    """A built-in preset, or one that a person made, by name or title.

    Raises:
        GalleryError: there is no such preset.
    """
    presets = list_presets(SettingsFile(paths.config).load().export_presets)
    wanted = name.strip().casefold()
    for preset in presets:
        if wanted in (preset.name.casefold(), preset.title.casefold()):
            return preset
    offered = ", ".join(preset.name for preset in presets)
    raise GalleryError(f"There is no export preset {name!r}", f"There are {offered}.")
