"""A desktop nobody looks at: a screen in memory, a window manager, a bus for screen readers."""

import io
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from sys import executable

from PIL import Image

from tests.end_to_end.accessible_tree import AccessibleTree, Node, open_accessible_tree
from tests.end_to_end.processes import (
    AT_SPI_LAUNCHERS,
    LIMIT_S,
    READ_EVERY_S,
    SeenProcess,
    find_below,
    needs,
    running,
    wait_until,
    wait_until_gone,
)
from tests.end_to_end.session_bus import make_environment, open_session_bus

SCREEN = "1440x960x24"
WINDOW_TITLE = r"^(.* - )?Ticket Gallery$"
_BROKEN = re.compile(r"Traceback|Something unforeseen|QObject|QPainter|Warning", re.IGNORECASE)
_QTS_OWN = "AtSpiAdaptor::applicationInterface does not implement"
"""Qt's answer to a question of newer screen readers; it says so on each look, the frame of the window too."""

needs_desktop = needs("xvfb", "openbox", "xdotool", "imagemagick", "dbus", "at-spi2-core", "python3-pyatspi")


@dataclass(frozen=True, slots=True)
class VirtualDesktop:
    """A running desktop: the variables by which programs find it, and a folder for what they write."""

    environment: Mapping[str, str]
    folder: Path

    def xdotool(self, *arguments: object) -> str:
        """Act as a person at this desktop would; gives what xdotool prints, also if it found nothing."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=dict(self.environment),
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys by X's names for them, one after the other, in whatever window has them."""
        self.xdotool("key", "--delay", 20, *keys)

    def type(self, text: str) -> None:
        """Type a text into whatever has the keys."""
        self.xdotool("type", "--delay", 20, text)

    def click(self, node: Node) -> None:
        """Go there with the mouse and click."""
        self.xdotool("mousemove", *node.middle, "click", 1)

    def take_picture(self) -> Image.Image:
        """The whole screen as it is now."""
        done = subprocess.run(
            ["import", "-window", "root", "png:-"],
            env=dict(self.environment),
            capture_output=True,
            timeout=LIMIT_S,
            check=True,
        )
        return Image.open(io.BytesIO(done.stdout)).convert("RGB")

    @contextmanager
    def open_app(self, home: Path, *arguments: str, **environment: str) -> Iterator["ShownApp"]:
        """Start the app with its state below `home`; gives it once its window stands and has the keys."""
        variables = {**self.environment, "GALLERY_APP_HOME": str(home), **environment}
        log = home.with_suffix(".log")
        command = [executable, "-m", "gallery_app", *arguments]
        with ExitStack() as open_things:
            process = open_things.enter_context(running(command, variables, log))
            tree = open_things.enter_context(
                open_accessible_tree(process.pid, variables, self.folder / "walker.log")
            )
            app = ShownApp(self, process, tree, log)
            app.wait_for_keys()
            yield app


PRESSES, ENDS_WITHIN_S = 3, 8.0
"""A key is lost that comes while the window manager takes hold of its keys; it is pressed again."""


@dataclass(slots=True)
class ShownApp:
    """The app with its window up."""

    desktop: VirtualDesktop
    process: "subprocess.Popen[str]"
    tree: AccessibleTree
    log: Path
    window: str = field(default="", init=False)

    def wait_for_keys(self) -> None:
        """Wait until the window stands and what is typed goes to it."""
        self.window = wait_until(self._find_window, "the window")
        wait_until(lambda: self.desktop.xdotool("getactivewindow") == self.window, "the window to be active")

    def open_menu(self, button: Node) -> None:
        """Click a button that has a menu; menus are no part of the tree, so they are used by keys."""
        before = self._find_windows(".*")
        self.desktop.click(button)
        wait_until(lambda: len(self._find_windows(".*")) > len(before), f"the menu of {button.name}")

    def _find_window(self) -> str | None:
        assert self._sound()
        return next(iter(self._find_windows(WINDOW_TITLE)), None)

    def _find_windows(self, title: str) -> list[str]:
        search = ("search", "--all", "--onlyvisible", "--pid", self.process.pid, "--name", title)
        return self.desktop.xdotool(*search).split()

    def title(self) -> str:
        """What the window's title says."""
        return self.desktop.xdotool("getwindowname", self.window)

    def wait_for_title(self, pattern: str) -> None:
        """Wait until the title matches."""
        wait_until(lambda: self._sound() and re.search(pattern, self.title()), f"a title like {pattern}")

    def wait_for(self, name: str = ".*", *, role: str = "", node_id: str = "", focused: bool = False) -> Node:
        """Wait for a node that shows: `name` is a pattern for the whole of it; gives the first."""

        def look() -> Node | None:
            assert self._sound()
            return self.tree.find(name, role=role, node_id=node_id, focused=focused)

        what = f"{role or 'something'} {node_id or name}" + (" with the keys" if focused else "")
        return wait_until(look, what, every_s=READ_EVERY_S)

    def tiles(self) -> tuple[Node, ...]:
        """The pictures of the open page as a screen reader meets them."""
        return self.tree.find_all(("list item", ".*")) or ()

    def wait_for_pictures(self) -> tuple[Node, ...]:
        """Wait until the page is done: no tile says that it loads, and nothing runs; gives the tiles."""

        def look() -> tuple[Node, ...] | None:
            assert self._sound()
            found = self.tree.find_all(("list item", ".*"), ("push button", "Cancel"))
            tiles = tuple(node for node in found or () if node.role == "list item")
            is_busy = found is None or len(tiles) < len(found)
            return None if is_busy or any(tile.name.endswith("oading") for tile in tiles) else tiles

        return wait_until(look, "the page to be done", every_s=READ_EVERY_S)

    def below(self) -> tuple[SeenProcess, ...]:
        """What the app has started: lanes, and the demo helpdesk if it runs one."""
        return find_below(self.process.pid)

    def expect_end(self, code: int = 0) -> None:
        """Wait until the app has ended as it should, quietly, and left nothing behind."""
        wait_until(lambda: self.process.poll() is not None, "the app to end")
        assert (self.process.returncode, self.errors()) == (code, "")

    def close(self) -> None:
        """Close the window as a person does, and expect that all ends well."""
        started = self.below()
        for _ in range(PRESSES):
            self.desktop.press("alt+F4")
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(ENDS_WITHIN_S)
                break
        self.expect_end()
        wait_until_gone(started)

    def errors(self) -> str:
        """What was written to standard error."""
        lines = self.log.read_text("utf-8", errors="replace").splitlines()
        return "\n".join(line for line in lines if _QTS_OWN not in line)

    def _sound(self) -> bool:
        """True; fails at once, with what was said, when the app has ended or met a bug."""
        said = self.errors()
        assert not _BROKEN.search(said), said
        assert self.process.poll() is None, f"the app ended with {self.process.returncode}: {said}"
        return True


@contextmanager
def open_virtual_desktop(folder: Path) -> Iterator[VirtualDesktop]:
    """Start all of it on a free display, and end it in the other order."""
    launcher = next(path for path in AT_SPI_LAUNCHERS if Path(path).exists())
    with ExitStack() as open_things:
        bus = open_things.enter_context(open_session_bus(make_environment(folder), folder))
        bus["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        bus["GALLERY_APP_UNATTENDED"] = "1"  # a test that wants the tour gives it an empty one
        bus["DISPLAY"] = open_things.enter_context(_open_screen(bus, folder / "xvfb.log"))
        for command in (["openbox", "--sm-disable"], [launcher, "--launch-immediately"]):
            log = folder / f"{Path(command[0]).name}.log"
            open_things.enter_context(running(command, bus, log))
        desktop = VirtualDesktop(bus, folder)
        wait_until(lambda: desktop.xdotool("get_num_desktops"), "the window manager")
        yield desktop


@contextmanager
def _open_screen(environment: Mapping[str, str], log: Path) -> Iterator[str]:
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    with running(command, environment, log, pass_fds=(write_end,)), os.fdopen(read_end) as told:
        os.close(write_end)
        number = told.readline().strip()
        assert number, log.read_text()
        yield f":{number}"
