"""Every dialog but those of an export, for the walk through every screen."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from gallery_app.desktop.crash_dialog import CrashDialog
from gallery_app.desktop.dialogs import AboutDialog, ConnectDialog
from gallery_app.desktop.doctor_dialog import DoctorDialog
from gallery_app.desktop.help_pages import load_pages
from gallery_app.desktop.help_window import HelpWindow
from gallery_app.desktop.key_dialog import KeyDialog
from gallery_app.desktop.keymap import Keymap
from gallery_app.desktop.languages import find_spoken
from gallery_app.desktop.remote_loading import LoadRemoteDialog
from gallery_app.desktop.remove_account_dialog import RemoveAccountDialog
from gallery_app.desktop.report_dialog import ReportDialog
from gallery_app.desktop.serving_dialog import ServingDialog
from gallery_app.desktop.shortcut_sheet import ShortcutSheet
from gallery_app.desktop.start_problem import StartProblem
from gallery_app.domain.account import Account
from gallery_app.domain.app_link import LinkNotUnderstood
from gallery_app.domain.bug_report import USUAL
from gallery_app.domain.doctor_report import DoctorReport, DoctorRow
from gallery_app.domain.errors import HelpdeskUnreachable, KeyRefused
from gallery_app.domain.privacy import Privacy
from tests.desktop.screen_samples import ACME

Dialogs = Iterator[tuple[str, QWidget]]


def walk_dialogs(tour) -> Dialogs:
    """Each as it comes up, and as it may become; who asks shows it."""
    theme, window = tour.theme, tour.window
    connect = ConnectDialog(theme, window)
    yield "connect", connect
    connect = ConnectDialog(theme, window)
    connect.form.show_problem(KeyRefused())
    yield "connect, refused", connect
    connect = ConnectDialog(theme, window)
    connect.form.show_busy()
    yield "connect, busy", connect
    yield from _list_accounts(tour)
    yield "remote picture", LoadRemoteDialog(theme, "img.example.com", window)
    yield "report words", ReportDialog(theme, USUAL, window)
    report = ReportDialog(theme, USUAL, window)
    report.field.setPlainText("")
    yield "report words, none", report
    yield from _list_serving(tour)
    yield "about", AboutDialog(theme, window, window.parts.walls.words)
    yield from _list_keys(tour)
    yield "help", HelpWindow(theme, load_pages(find_spoken()))
    yield "help, nothing found", _find_in_help(tour, "zzzz")
    yield "help, found", _find_in_help(tour, "Freshdesk")
    doctor = DoctorDialog(theme, window)
    yield "check, running", doctor
    doctor = DoctorDialog(theme, window)
    rows = (DoctorRow("1", "3.11.7", is_ok=True), DoctorRow("2", "1", is_ok=False))
    doctor.show_report(DoctorReport(rows, None))
    yield "check", doctor
    doctor = DoctorDialog(theme, window)
    doctor.show_stopped()
    yield "check, stopped", doctor
    yield "start for a link", StartProblem(LinkNotUnderstood())
    yield "crash", CrashDialog("…", "log", window)
    yield "crash, last time", CrashDialog("…", "", window, was_last_time=True)


def _list_accounts(tour) -> Dialogs:
    theme, window = tour.theme, tour.window
    other = Account("https://contoso.freshdesk.com", "Ana Silva", "ana@acme.example", False, 0, "")
    for name, is_private in (("accounts", False), ("accounts, private", True)):
        window.account_dialogs.show_accounts()
        accounts = window.account_dialogs.accounts_dialog
        accounts.show_accounts((ACME, other), ACME.address)
        accounts.show_sizes({ACME.address: 3_000_000, other.address: 0})
        accounts.show_privacy(Privacy(is_private=is_private))
        yield name, accounts
    yield "remove account", RemoveAccountDialog(theme, ACME, 3_000_000, window)
    yield "remove account, size not known", RemoveAccountDialog(theme, ACME, None, window)


def _list_serving(tour) -> Dialogs:
    for name in ("off", "starting", "failed", "on", "copied"):
        serving = ServingDialog(tour.theme, tour.window)
        is_on = name in ("on", "copied")
        serving.show_state(*(("http://127.0.0.1:40001", "/home/ana/api-token") if is_on else ("", "")))
        if name == "starting":
            serving.show_busy()
        elif name == "failed":
            serving.show_problem(HelpdeskUnreachable())
        elif name == "copied":
            serving.copy_asked.connect(lambda _text, words, told=serving: told.say(words))
            serving.copy_token_file.click()
        yield f"local API, {name}", serving


def _list_keys(tour) -> Dialogs:
    theme, window, actions = tour.theme, tour.window, tour.window.actions_by_id
    yield "shortcuts", ShortcutSheet(theme, actions, window)
    specs = [row.spec for row in ShortcutSheet(theme, actions, window).rows() if row.spec is not None]
    yield "keys", KeyDialog(theme, Keymap(), specs[0], window)
    seen: set[object] = set()
    for spec in specs:
        if spec.place not in seen:
            seen.add(spec.place)
            taken = KeyDialog(theme, Keymap(), spec, window)
            taken._show_keys("Ctrl+E")
            yield f"keys, taken in {spec.place.name}", taken
    refused = KeyDialog(theme, Keymap(), specs[0], window)
    refused._show_keys("A")
    yield "keys, refused", refused


def _find_in_help(tour, words: str) -> HelpWindow:
    window = HelpWindow(tour.theme, load_pages(find_spoken()))
    window._find(words)
    return window
