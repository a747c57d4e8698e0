import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QImage

from gallery_app.desktop.app import Connection, DesktopOptions
from gallery_app.desktop.offscreen import render_window_png
from gallery_app.domain.errors import DamagedPicture, GalleryError, KeyRefused, NotFound
from gallery_app.domain.events import AccountReady, JobFailed, JobFinished, ThumbnailReady, TileFailed
from tests.desktop.conftest import accept_account
from tests.desktop.sample_gallery import ACCOUNT, make_info, make_page_ready, make_ref, make_thumbnail
from tests.desktop.scripted_engine import ScriptedEngine

pytestmark = pytest.mark.usefixtures("qapp")

REFS = (make_ref(1, "error.png"), make_ref(2, "cut.jpg"), make_ref(3, "x.gif", remote_host="img.example.com"))
OPTIONS = DesktopOptions(first_account=Connection(ACCOUNT.address, "key"))


def show(engine, job, _subject, request):
    engine.post(make_page_ready(job, REFS, request))
    engine.post(ThumbnailReady(job, REFS[0].id, make_info(), make_thumbnail("#c02020")))
    engine.post(TileFailed(job, REFS[1].id, DamagedPicture()))
    engine.post(JobFinished(job))


def render(path, options=OPTIONS, **script):
    script = {"on_account": accept_account, "on_open": show} | script
    return render_window_png(
        lambda post: ScriptedEngine(post, **script),
        options,
        "4711",
        path,
        size=(1000, 700),
        start_demo=lambda: ("http://127.0.0.1:1", "demo-key"),
        deadline_s=5,
    )


def test_the_window_is_saved_with_its_pictures_and_told_as_a_table(tmp_path):
    shown = render(tmp_path / "window.png")
    picture = QImage(str(tmp_path / "window.png"))
    assert (picture.width(), picture.height()) == (1000, 700)
    colours = {picture.pixelColor(x, y).name() for x in range(0, 400, 4) for y in range(60, 260, 4)}
    assert any(colour.startswith(("#c0", "#bf")) for colour in colours)
    told = [(tile.name, tile.state, tile.problem) for tile in shown.tiles]
    assert told == [
        ("error.png", "ready", ""),
        ("cut.jpg", "failed", "Damaged picture"),
        ("x.gif", "remote", ""),
    ]
    assert shown.head == "#4711  Screen flickers after the update  Ana Silva · Contoso · 12 Nov  3 pictures"
    assert {tile.parent for tile in shown.tiles} == {"#4711"}
    assert shown.error is None
    assert shown.coverage.startswith("3 pictures")


def test_without_an_account_the_demo_is_used(tmp_path):
    addresses = []

    def on_account(engine, job, address, _key):
        addresses.append(address)
        engine.post(AccountReady(job, ACCOUNT))

    render(tmp_path / "window.png", DesktopOptions(), on_account=on_account)
    assert addresses == ["http://127.0.0.1:1"]


def test_a_ticket_that_is_not_there_is_shown_as_the_window_shows_it(tmp_path):
    shown = render(
        tmp_path / "window.png", on_open=lambda engine, job, *_: engine.post(JobFailed(job, NotFound()))
    )
    assert (shown.message, shown.tiles) == ("#4711 was not found", ())
    assert isinstance(shown.error, NotFound)


def test_what_qt_says_on_the_way_is_logged_and_the_harmless_dropped(tmp_path, caplog, capfd):
    def on_open(engine, job, subject, request):
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning("something else")
        show(engine, job, subject, request)

    render(tmp_path / "window.png", on_open=on_open)
    assert "Qt: something else" in caplog.messages
    assert "propagateSizeHints" not in caplog.text
    assert capfd.readouterr().err == ""


def test_a_helpdesk_that_refuses_ends_with_its_error(tmp_path):
    with pytest.raises(KeyRefused):
        render(
            tmp_path / "w.png", on_account=lambda engine, job, *_: engine.post(JobFailed(job, KeyRefused()))
        )


def test_a_page_that_never_ends_is_given_up(tmp_path):
    with pytest.raises(GalleryError, match="not done in time"):
        render_window_png(
            lambda post: ScriptedEngine(post, on_account=accept_account),
            OPTIONS,
            "4711",
            tmp_path / "w.png",
            start_demo=lambda: ("", ""),
            deadline_s=0.2,
        )
