"""Every screen of the window in turn, so that a test, or a person, can look at each."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

from gallery_app.desktop.coverage_bar import UNLOOKED_WORDS
from gallery_app.desktop.coverage_popover import SentencesPopover
from gallery_app.desktop.crash_dialog import CrashDialog
from gallery_app.desktop.dialogs import AboutDialog, ConnectDialog
from gallery_app.desktop.doctor_dialog import DoctorDialog
from gallery_app.desktop.export_dialog import ExportDialog
from gallery_app.desktop.export_report import ExportReportDialog
from gallery_app.desktop.export_settings import ExportScope, ExportSettings
from gallery_app.desktop.filter_days import CalendarPopup
from gallery_app.desktop.gallery_messages import (
    failed_content,
    key_content,
    nothing_content,
    offline_content,
    start_content,
    stopped_content,
)
from gallery_app.desktop.help_pages import load_pages
from gallery_app.desktop.help_window import HelpWindow
from gallery_app.desktop.key_dialog import KeyDialog
from gallery_app.desktop.keymap import Keymap
from gallery_app.desktop.languages import find_spoken
from gallery_app.desktop.remote_loading import LoadRemoteDialog
from gallery_app.desktop.remove_account_dialog import RemoveAccountDialog
from gallery_app.desktop.report_dialog import ReportDialog
from gallery_app.desktop.saved_searches import SavedSearch
from gallery_app.desktop.serving_dialog import ServingDialog
from gallery_app.desktop.shortcut_sheet import ShortcutSheet
from gallery_app.domain.account import Account
from gallery_app.domain.article import Article
from gallery_app.domain.bug_report import USUAL
from gallery_app.domain.doctor_report import DoctorReport, DoctorRow
from gallery_app.domain.errors import (
    DamagedPicture,
    FileGone,
    HelpdeskUnreachable,
    KeyRefused,
    NotFound,
)
from gallery_app.domain.events import (
    ExportProgress,
    FacetsReady,
    InspectionReady,
    JobFinished,
    Progress,
    ShelfReady,
    ThumbnailReady,
    TileFailed,
)
from gallery_app.domain.export_plan import ExportWish, InterruptedExport
from gallery_app.domain.export_preset import BUILT_IN, SAFE
from gallery_app.domain.ids import ArticleId, JobId
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query import Query
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.result import Coverage, FailureCount, FoldReason
from gallery_app.domain.translation import tr
from tests.desktop.export_samples import FOLDER, make_plan, make_report
from tests.desktop.export_samples import REFS as EXPORTED
from tests.desktop.sample_gallery import (
    ACCOUNT,
    SENT_AT,
    make_info,
    make_page_ready,
    make_ref,
    make_refs_of,
    make_thumbnail,
)
from tests.desktop.sample_search import VOCABULARY, make_facets
from tests.desktop.view_answers import answer_views, serve_wishes
from tests.domain.inspections import EIFFEL, PHOTO_TAGS, make_inspection, make_place
from tests.domain.inspections import make_info as make_inspected
from tests.domain.inspections import make_report as make_tags

TICKETS = make_refs_of(5, 3, 4)
REFS = (
    *(replace(ref, private=number % 4 == 1, in_article=False) for number, ref in enumerate(TICKETS)),
    make_ref(20, "open.gif", remote_host="img.example.com"),
    make_ref(21, "broken.png"),
    make_ref(22, "gone.png"),
    make_ref(23, "photo of the label and the whole parcel, seen from above.jpg", source=TICKETS[0].source),
)
COVERAGE = Coverage(
    212,
    failed=6,
    remote=4,
    pictures=240,
    folded=dict.fromkeys(FoldReason, 2),
    failures=(FailureCount("file_gone", "1", 2),),
    undecided=31,
    tickets_known=900,
    tickets_read=120,
    not_looked_at=("12",),
)
PERSONAL = make_inspection(
    info=make_inspected(exif={"position": EIFFEL, "serial_number": "F17XK2", "owner_name": "Jonas Weber"}),
    report=make_tags(*PHOTO_TAGS),
    places=(make_place(1), make_place(2)),
)
ACME = Account(ACCOUNT.address, "Ana Silva", "ana@acme.example", False, 700, "Secret Service")


def show_everything(engine, job, query, request):
    """A page with every state of a tile."""
    event = make_page_ready(job, REFS, request, query)
    engine.post(replace(event, coverage=COVERAGE))
    for number, ref in enumerate(REFS[:12]):
        colour = ("#3070c0", "#c07030", "#309050", "#806090")[number % 4]
        engine.post(ThumbnailReady(job, ref.id, make_info(has_place=number == 2), make_thumbnail(colour)))
    engine.post(TileFailed(job, REFS[13].id, DamagedPicture()))
    engine.post(TileFailed(job, REFS[14].id, FileGone()))
    engine.post(FacetsReady(job, make_facets()))


def answer(engine, job, name, call):
    """Views and inspections, whole."""
    answer_views(engine, job, name, call)
    if name == "inspect":
        for image in call[0]:
            ref = next(ref for ref in REFS if ref.id == image)
            told = replace(PERSONAL, name=ref.untrusted_name, ref=ref)
            engine.post(InspectionReady(job, image, told))
        engine.post(JobFinished(job))


class Tour:
    """One window, led from screen to screen; dialogs are made over it."""

    def __init__(self, qtbot, open_window, size=(1440, 900)) -> None:
        self._qtbot = qtbot
        self.opened = open_window(on_open=show_everything, on_question=answer)
        serve_wishes(self.opened.engine)
        self.window = self.opened.window
        self.window.resize(*size)
        self.theme = self.opened.desktop.theme

    def screens(self) -> Iterator[tuple[str, QWidget]]:
        """Name and widget of each screen, laid out; it may change when the next is asked for."""
        yield from self._of_the_window()
        yield from self._messages()
        for name, dialog in self._dialogs():
            dialog.show()
            self._qtbot.waitExposed(dialog)
            yield name, dialog
            dialog.close()
            dialog.deleteLater()
            QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

    def _of_the_window(self) -> Iterator[tuple[str, QWidget]]:
        window, qtbot = self.window, self._qtbot
        yield "start", window
        window.search.ask_text("company:contoso type:png|jpeg -is:animated")
        qtbot.waitUntil(lambda: window.gallery.is_showing)
        window.search.show_vocabulary(VOCABULARY)
        window.panel.show_facets(make_facets())
        qtbot.waitUntil(lambda: window.page.model.tile(13).error is not None)
        window.panel.saved.show_searches((SavedSearch("Acme", "company:Acme date:2026-11"),))
        window.status.activity.show_progress(Progress(JobId(1), 34, 90, 0, 8_100_000))
        yield "grid", window
        yield from self._menus()
        yield from self._popups()
        window.inspector.set_open(is_open=True)
        view = window.page.view
        view.setCurrentIndex(window.page.model.index(1))
        qtbot.waitUntil(window.parts.inspector.summary.isVisible)
        self._open_all(window.parts.inspector.summary.sections)
        yield "inspector", window
        window.parts.inspector.set_mode("all")
        yield "all metadata", window
        window.parts.inspector.set_mode("summary")
        view.select_ids(tuple(ref.id for ref in REFS[:3]))
        yield "three selected", window
        status = window.status
        status.pager.show_pages(2, 7)
        status.tray.show_count(3)
        status.exports.show_progress(ExportProgress(JobId(1), 3, 1, 12, 0, ""), 1)
        wish = ExportWish((), SAFE, FOLDER)
        window.parts.interrupted.show_exports((InterruptedExport(1, wish, 12, {REFS[0].id: "1"}),))
        draft = Article(ArticleId(10), "4711", False, SENT_AT, SENT_AT)
        window.panel.shelf.show_shelf(ShelfReady(JobId(1), None, articles=(draft,)))
        yield "busy", window
        window.panel.show_open_sections([section.name for section in window.panel.sections])
        yield "every filter", window
        window.inspector.set_open(is_open=False)
        window.error_bar.show_error(HelpdeskUnreachable(), can_retry=True)
        window.parts.toast.show_words("…", can_undo=True)
        yield "error", window
        view.select_ids((REFS[0].id,))
        window.closer.look()
        canvas = window.parts.viewer.canvas
        qtbot.waitUntil(lambda: canvas.facts() is not None)
        window.inspector.set_open(is_open=True)
        yield "viewer", window
        window.actions_by_id["annotate"].trigger()
        yield "mark-up", window
        window.closer.close()
        window.inspector.set_open(is_open=False)
        window.comparing.open(tuple(ref.id for ref in REFS[:2]))
        qtbot.waitUntil(window.parts.comparison.bar.isVisible)
        yield "comparison", window
        window.closer.close()

    def _menus(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        coverage = window.status.coverage
        yield "menu", window.menus.more
        yield "picture menu", window.menus.picture
        yield "menu of folded", coverage.make_folded_menu()
        yield "menu of failed", coverage.make_failed_menu()
        yield "menu of the rest", coverage.make_overflow_menu()
        yield "menu of a saved search", window.panel.saved._make_menu(0)

    def _popups(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        search = window.toolbar.search
        for typed in ("", "ty", "is:", "date:", "company:", "sort:"):
            search.setText(typed)
            search.textEdited.emit(typed)
            yield f"suggestions for {typed}", search
        search.setText("sizze:1")
        search.submit()
        yield "refused search", search
        search.show_text("company:contoso")
        window.parts.places.show_places((make_place(4698, 2), make_place(9)), window.rect())
        yield "places", window.parts.places
        window.parts.places.hide()
        popover = CalendarPopup(self.theme, window)
        popover.open_below(search, None)
        yield "calendar", popover
        popover.close()
        told = SentencesPopover(self.theme, window, tr(UNLOOKED_WORDS), ())
        told.adjustSize()
        yield "not looked at", told

    def _open_all(self, sections) -> None:
        for section in sections.values():
            section.set_open(is_open=True)

    def _messages(self) -> Iterator[tuple[str, QWidget]]:
        query, page, window = parse_query("company:contoso"), self.window.page, self.window

        def nothing(_query: Query | None = None) -> None:
            """No button is pressed."""

        contents = {
            "first": start_content(ACCOUNT, (), nothing),
            "nothing": nothing_content(query, Coverage(0), ()),
            "stopped": stopped_content(query, nothing),
            "not found": failed_content(parse_query("4711"), ACCOUNT, NotFound(), nothing, nothing),
            "offline": offline_content(HelpdeskUnreachable(), ACCOUNT.address, nothing, nothing),
            "key": key_content(ACCOUNT, KeyRefused(), nothing),
        }
        for name, content in contents.items():
            page.show_message(content)
            yield f"message {name}", page
        window.show_greeting()
        yield "greeting", window

    def _dialogs(self) -> Iterator[tuple[str, QDialog | QWidget]]:
        theme, window, actions = self.theme, self.window, self.window.actions_by_id
        connect = ConnectDialog(theme, window)
        connect.form.show_problem(KeyRefused())
        yield "connect", connect
        window.account_dialogs.show_accounts()
        accounts = window.account_dialogs.accounts_dialog
        other = Account("https://contoso.freshdesk.com", "Ana Silva", "ana@acme.example", False, 0, "")
        accounts.show_accounts((ACME, other), ACME.address)
        accounts.show_sizes({ACME.address: 3_000_000})
        accounts.show_privacy(Privacy(is_private=True))
        yield "accounts", accounts
        yield "remove account", RemoveAccountDialog(theme, ACME, 3_000_000, window)
        yield "remote picture", LoadRemoteDialog(theme, "img.example.com", window)
        yield from self._export()
        yield "report words", ReportDialog(theme, USUAL, window)
        serving = ServingDialog(theme, window)
        serving.show_state("", "")
        yield "local API, off", serving
        serving = ServingDialog(theme, window)
        serving.show_state("http://127.0.0.1:40001", "/home/ana/api-token")
        yield "local API", serving
        yield "about", AboutDialog(theme, window, window.parts.walls.words)
        sheet = ShortcutSheet(theme, actions, window)
        yield "shortcuts", sheet
        spec = next(row.spec for row in ShortcutSheet(theme, actions, window).rows() if row.spec is not None)
        yield "keys", KeyDialog(theme, Keymap(), spec, window)
        yield "help", HelpWindow(theme, load_pages(find_spoken()))
        doctor = DoctorDialog(theme, window)
        rows = (DoctorRow("1", "3.11.7", is_ok=True), DoctorRow("2", "1", is_ok=False))
        doctor.show_report(DoctorReport(rows, None))
        yield "check", doctor
        yield "crash", CrashDialog("…", "log", window)

    def _export(self) -> Iterator[tuple[str, QDialog]]:
        theme, window = self.theme, self.window
        images = tuple(ref.id for ref in EXPORTED)
        for name, preset in BUILT_IN.items():
            wishes = []
            export = ExportDialog(
                theme,
                (ExportScope("3", images), ExportScope("12", images)),
                ExportSettings(preset, folder=FOLDER, shows_more=True),
                tuple(BUILT_IN.values()),
                find_picture=lambda _image, _fit: None,
                parent=window,
            )
            export.plan_asked.connect(wishes.append)
            export.show()
            self._qtbot.waitUntil(lambda told=wishes: bool(told))
            export.show_plan(make_plan(replace(wishes[-1], preset=preset)))
            yield f"export {name}", export
        report = make_report(make_plan(), failed=(0, 1))
        yield "export report", ExportReportDialog(theme, report, window)
