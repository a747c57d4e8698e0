"""The local API in the window: its dialog, and secure links on the clipboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gallery_app.desktop import serving_controller
from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.serving_controller import links_words
from gallery_app.domain.errors import RemoteNotLoaded
from gallery_app.domain.events import ApiChanged, JobFailed, JobFinished, LinksReady, LinksRevoked
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.serving_errors import ApiNotInstalled, ApiOff
from tests.desktop.opened_ticket import REFS, open_ticket, select_first, show_all

URL, TOKEN_FILE = "http://127.0.0.1:40001", "/home/ana/api-token"


class Server:
    """Answers as the engine does."""

    def __init__(self):
        self.error = None
        self.private = 0
        self.failed = {}
        self.is_lost = False
        """Ended behind the window's back."""

    def answer(self, engine, job, name, call):
        if name == "start_serving" and self.error is not None:
            engine.post(JobFailed(job, self.error))
            return
        if name == "make_links" and self.is_lost:
            engine.post(JobFailed(job, ApiOff()))
            return
        told = {
            "start_serving": lambda: ApiChanged(job, URL, TOKEN_FILE),
            "stop_serving": lambda: ApiChanged(job),
            "revoke_links": lambda: LinksRevoked(job),
            "make_links": lambda: LinksReady(
                job, tuple(f"{URL}/i/{image}" for image in call[0]), 600, self.private, self.failed
            ),
        }
        if name in told:
            engine.post(told[name]())
            engine.post(JobFinished(job))


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def opened(qtbot, open_window, server):
    made = open_window(DesktopOptions(), on_open=show_all, on_question=server.answer)
    open_ticket(qtbot, made)
    select_first(made, 1)
    return made


def trigger(opened, action):
    opened.window.actions_by_id[action].trigger()


def open_dialog(opened):
    trigger(opened, "local_api")
    return opened.window.handing.serving.dialog


def start(qtbot, dialog):
    dialog.start.click()
    qtbot.waitUntil(dialog.stop.isVisible)


def clipboard():
    return QGuiApplication.clipboard().text()


# --- the dialog -----------------------------------------------------------------------------------------


def test_off_it_explains_itself_and_offers_to_start(opened):
    dialog = open_dialog(opened)
    assert dialog.start.isVisible()
    assert dialog.start.isDefault()
    assert not any(part.isVisible() for part in (dialog.stop, dialog.address, dialog.revoke))


def test_started_it_tells_where_and_can_be_copied(qtbot, opened):
    dialog = open_dialog(opened)
    start(qtbot, dialog)
    assert not dialog.start.isVisible()
    dialog.copy_address.click()
    assert (clipboard(), dialog.said.text()) == (URL, "Address copied.")
    dialog.copy_token_file.click()
    assert (clipboard(), dialog.said.text()) == (TOKEN_FILE, "Path of the token file copied.")


def test_its_parts_say_what_they_are_to_screen_readers(opened):
    dialog = open_dialog(opened)
    assert dialog.address.accessibleName() == "Address"
    assert dialog.token_file.accessibleName() == "Token file"
    assert dialog.copy_token_file.accessibleName() == "Copy token file path"


def test_it_goes_on_when_the_dialog_is_closed_and_is_stopped_in_the_next(qtbot, opened):
    dialog = open_dialog(opened)
    start(qtbot, dialog)
    dialog.close_button.click()
    qtbot.waitUntil(lambda: opened.window.handing.serving.dialog is None)
    assert not opened.engine.calls_of("stop_serving")
    again = open_dialog(opened)
    assert again.address.text() == URL
    again.stop.click()
    qtbot.waitUntil(again.start.isVisible)
    assert len(opened.engine.calls_of("stop_serving")) == 1


def test_links_are_revoked_from_there(qtbot, opened):
    dialog = open_dialog(opened)
    start(qtbot, dialog)
    dialog.revoke.click()
    qtbot.waitUntil(lambda: "void" in dialog.said.text())


def test_a_missing_extra_is_said_with_what_to_install(qtbot, opened, server):
    server.error = ApiNotInstalled()
    dialog = open_dialog(opened)
    dialog.start.click()
    qtbot.waitUntil(lambda: 'pip install "ticket-gallery[api]"' in dialog.said.text())
    assert dialog.start.isEnabled()
    assert dialog.said.textFormat() is Qt.TextFormat.PlainText


def test_its_page_opens_in_the_browser(qtbot, opened, monkeypatch):
    opened_pages = []
    monkeypatch.setattr(serving_controller, "open_page", opened_pages.append)
    dialog = open_dialog(opened)
    start(qtbot, dialog)
    dialog.page.click()
    assert opened_pages == [f"{URL}/docs"]


# --- secure links ---------------------------------------------------------------------------------------


def wait_for_toast(qtbot, opened, words):
    qtbot.waitUntil(lambda: words in opened.window.parts.toast.text())


def test_where_it_is_off_the_toast_offers_to_start_it_and_copies_then(qtbot, opened):
    QGuiApplication.clipboard().clear()
    trigger(opened, "copy_secure_link")
    wait_for_toast(qtbot, opened, "need the local API")
    assert not opened.engine.calls_of("make_links")
    assert opened.window.parts.toast.act.text() == "Start and copy"
    opened.window.parts.toast.act.click()
    wait_for_toast(qtbot, opened, "Secure link copied, good for 10 minutes on this computer")
    assert clipboard() == f"{URL}/i/{REFS[0].id}"


def test_where_it_runs_links_are_copied_at_once_and_can_be_revoked(qtbot, opened):
    start(qtbot, dialog := open_dialog(opened))
    dialog.close_button.click()
    select_first(opened, 3)
    trigger(opened, "copy_secure_link")
    wait_for_toast(qtbot, opened, "3 secure links copied")
    assert clipboard().splitlines() == [f"{URL}/i/{ref.id}" for ref in REFS[:3]]
    opened.window.parts.toast.act.click()
    wait_for_toast(qtbot, opened, "All secure links are void now")
    assert len(opened.engine.calls_of("revoke_links")) == 1


def test_one_that_ended_meanwhile_is_offered_again(qtbot, opened, server):
    start(qtbot, dialog := open_dialog(opened))
    dialog.close_button.click()
    server.is_lost = True
    trigger(opened, "copy_secure_link")
    wait_for_toast(qtbot, opened, "need the local API")


def test_start_and_copy_without_the_extra_is_explained(qtbot, opened, server):
    server.error = ApiNotInstalled()
    trigger(opened, "copy_secure_link")
    wait_for_toast(qtbot, opened, "need the local API")
    opened.window.parts.toast.act.click()
    qtbot.waitUntil(opened.window.error_bar.isVisible)


def test_its_words_count_private_notes_and_pictures_without_a_link():
    def words(count, **facts):
        return links_words(LinksReady(JobId(1), ("x",) * count, 600, **facts))

    assert words(1, private=1).endswith(" · it comes from a private note")
    assert words(3, private=2).endswith(" · 2 of 3 come from private notes")
    failed = {ImageId("a"): RemoteNotLoaded()}
    assert words(2, failed=failed).endswith(" · 1 picture without one: Remote picture, not loaded")
