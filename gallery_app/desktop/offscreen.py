"""Opens a search in the real window without any display, and saves a picture of it."""

import os
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from gallery_app.desktop.account_controller import StartDemo
from gallery_app.desktop.app import Desktop, DesktopOptions, MakeEngine
from gallery_app.desktop.crash_dialog import qt_messages_logged
from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.tile_words import head_line, number_line
from gallery_app.desktop.wording import format_name, meta_words, place_words
from gallery_app.domain.errors import GalleryError, HelpdeskUnreachable
from gallery_app.domain.translation import tr

DEADLINE_S = 60.0


@dataclass(frozen=True, slots=True)
class ShownTile:
    """What one tile of the saved window shows, for a table."""

    name: str
    state: str
    format: str
    meta: str
    where: str
    private: bool
    problem: str
    parent: str = ""
    """`#4711` or `Article 12`."""


@dataclass(frozen=True, slots=True)
class ShownWindow:
    """What the saved window shows: the heads (a line each), the tiles, and the status line.

    `head` is empty where pictures are not grouped. `message` is said in place of tiles; `error` is why the
    page could not be opened or loaded in full.
    """

    head: str
    tiles: tuple[ShownTile, ...]
    coverage: str
    message: str
    error: GalleryError | None = None


def render_window_png(
    make_engine: MakeEngine,
    options: DesktopOptions,
    search_text: str,
    png_path: Path | str,
    *,
    size: tuple[int, int] = (1440, 900),
    start_demo: StartDemo,
    deadline_s: float = DEADLINE_S,
) -> ShownWindow:
    """Search for `search_text` off screen, wait until its page is done, save the window as a PNG, close.

    Without `options.first_account` the demo is started and used.

    Raises:
        GalleryError: the helpdesk could not be connected or the page was not done in `deadline_s`.
        OSError: the PNG could not be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with ExitStack() as open_things:
        open_things.enter_context(qt_messages_logged())
        desktop = Desktop(make_engine, replace(options, first_search=search_text), start_demo)
        open_things.callback(_close, desktop)
        desktop.window.resize(*size)
        desktop.start()
        if options.first_account is None:
            desktop.window.accounts.try_demo()
        _wait_until_settled(desktop, deadline_s)
        desktop.window.page.view.paint_all_at_once()
        if not desktop.window.grab().save(str(png_path), "PNG"):
            raise OSError(f"The picture could not be written to {png_path}")
        return _describe(desktop)


def _close(desktop: Desktop) -> None:
    desktop.close()
    desktop.window.close()
    desktop.window.deleteLater()


def _wait_until_settled(desktop: Desktop, deadline_s: float) -> None:
    loop = QEventLoop()
    failures: list[GalleryError] = []
    desktop.window.gallery.settled.connect(loop.quit)
    desktop.window.accounts.failed.connect(lambda _origin, error: failures.append(error))
    desktop.window.accounts.failed.connect(loop.quit)
    late = QTimer(singleShot=True, interval=round(deadline_s * 1000))
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    is_late = loop.exec() == 1
    late.stop()
    if failures:
        raise failures[0]
    if is_late:
        raise HelpdeskUnreachable(
            tr("The page was not done in time"), tr("Try again when the network is better.")
        )


def _describe(desktop: Desktop) -> ShownWindow:
    page, status = desktop.window.page, desktop.window.status
    message = "" if page.shows_tiles else page.pane.title()
    tiles = _describe_tiles(page.model) if page.shows_tiles else ()
    error = desktop.window.gallery.error
    heads = (placed.group for placed in page.model.groups()) if page.shows_tiles else ()
    head = "\n".join(head_line(group) for group in heads if group is not None)
    return ShownWindow(head, tiles, status.coverage.text(), message, error)


def _describe_tiles(model: GalleryModel) -> tuple[ShownTile, ...]:
    return tuple(
        ShownTile(
            name=tile.name,
            state=tile.state.value,
            format=format_name(tile.info) if tile.info is not None else "",
            meta=meta_words(tile.ref, tile.info),
            where=place_words(tile.ref),
            private=tile.ref.private,
            problem=tile.error.title if tile.error is not None else "",
            parent=number_line(tile.ref),
        )
        for tile in model.tiles()
        if tile.ref is not None
    )
