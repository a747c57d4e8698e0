"""Installs the .deb into a fresh Debian without Python, and uses it there as a person would.

    install_test.py [DEB]

Needs root, debootstrap, Xvfb and xwininfo. What is mounted is mounted in a space of its own, so it is gone
with the last program in it; the root is deleted afterwards.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import check_bundle
import facts

ROOT_FOLDER = facts.MADE / "debian"
INSTALLED = ROOT_FOLDER / "usr" / "lib" / facts.NAME
TOOLS = ("debootstrap", "Xvfb", "xwininfo", "unshare")
AGENT = "1000:1000"
HOME = "/home/agent"
SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - where X puts them
WINDOW_LIMIT_S = 60
TITLE = re.compile(r'"(#4711 [^"]* - Ticket Gallery)"')
MOUNT = (
    'mount -t proc proc "$0/proc" && mount --bind /dev "$0/dev" && mount --bind {sockets} "$0{sockets}" && '
)
CLEAN = ("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8")


def main(arguments: list[str]) -> int:
    """Run the whole test; gives the exit code."""
    sys.stdout.reconfigure(line_buffering=True)  # a watcher sees how far it is
    package = Path(arguments[0]) if arguments else max(facts.DIST.glob("*.deb"), default=None)
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if package is None or lacking or os.geteuid() != 0:
        why = "no .deb was built" if package is None else "root, and these tools: %s" % ", ".join(TOOLS)
        print("error: what is needed is missing: %s. See packaging/RELEASING.md." % why, file=sys.stderr)
        return 1
    try:
        _make_root()
        _try_package(package)
    except check_bundle.CheckFailed as error:
        print("error: %s" % error, file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(ROOT_FOLDER, ignore_errors=True)
    return 0


def _try_package(package: Path) -> None:
    print("%s: %.1f MB" % (package.name, package.stat().st_size / 1e6))
    _assert_no_python("before")
    _install(package)
    _assert_no_python("after")
    size_mb = check_bundle.check_size(INSTALLED)
    lacking = check_bundle.find_lacking(_in_root, INSTALLED, str(ROOT_FOLDER))
    _expect(not lacking, "libraries are missing: %s" % ", ".join(lacking))
    print("installed: %.0f MB, all libraries found, no Python" % size_mb)

    print("installed: %s" % check_bundle.check_start(_start_app))
    print("off screen: ticket 4711, %d pictures opened" % check_bundle.check_ticket(_start_app))
    _try_window_off_screen()
    with _virtual_screen() as display:
        told = check_bundle.check_start(lambda *words: _start_app(*words, DISPLAY=display))
        _expect(" on xcb " in told, "the window is not on the screen: %s" % told)
        print("Xvfb: %s" % told)
        print("Xvfb: a link opened %s" % _open_link(display))
    print("doctor: %d attacks held" % check_bundle.check_walls(_start_app))
    _remove()


# --- the root -------------------------------------------------------------------------------------------


def _make_root() -> None:
    """A Debian of the same release, from where this one's packages come."""
    release = dict(
        line.split("=", 1) for line in Path("/etc/os-release").read_text("utf-8").splitlines() if "=" in line
    )
    suite = release["VERSION_CODENAME"].strip('"')
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE)", f"Codename: {suite}", "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=True,
    )
    mirror = told.stdout.split()[0]
    begun = time.monotonic()
    shutil.rmtree(ROOT_FOLDER, ignore_errors=True)
    ROOT_FOLDER.parent.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", suite, str(ROOT_FOLDER), mirror]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    _expect(done.returncode == 0, "debootstrap: %s" % done.stdout[-500:])
    home = ROOT_FOLDER / HOME.lstrip("/")
    home.mkdir(parents=True)
    os.chown(home, *(int(part) for part in AGENT.split(":")))
    print("a bare Debian %s in %.0f s" % (suite, time.monotonic() - begun))


def _make_command(words: tuple[str, ...], user: str) -> list[str]:
    """A command line that runs `words` in the root, in a space of mounts of its own."""
    (ROOT_FOLDER / SOCKETS.lstrip("/")).mkdir(parents=True, exist_ok=True)
    Path(SOCKETS).mkdir(mode=0o1777, exist_ok=True)
    mounts = MOUNT.format(sockets=SOCKETS)
    script = mounts + 'exec chroot --userspec=%s "$0" "$@"' % user
    return ["unshare", "--mount", "sh", "-c", script, str(ROOT_FOLDER), *words]


def _in_root(words: list[str], **options: object) -> "subprocess.CompletedProcess[str]":
    """As `subprocess.run`, in the root, as root."""
    return subprocess.run(_make_command((*CLEAN, *words), "0:0"), check=False, **options)


def _start_app(*words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The installed app, as a plain person."""
    return subprocess.run(
        _make_app_command(words, environment),
        capture_output=True,
        text=True,
        check=False,
        timeout=check_bundle.LIMIT_S,
    )


def _make_app_command(words: tuple[str, ...], environment: dict[str, str]) -> list[str]:
    given = [f"{name}={value}" for name, value in {"HOME": HOME, **environment}.items()]
    return _make_command((*CLEAN, *given, facts.COMMAND, *words), AGENT)


def _install(package: Path) -> None:
    begun = time.monotonic()
    shutil.copyfile(package, ROOT_FOLDER / package.name)
    quiet = {"capture_output": True, "text": True}
    words = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends"]
    _in_root(["apt-get", "update"], **quiet)
    done = _in_root([*words, f"/{package.name}"], **quiet)
    _expect(done.returncode == 0, "apt-get install: %s" % (done.stdout + done.stderr)[-1500:])
    packages = len(re.findall(r"^Setting up ", done.stdout, re.MULTILINE))
    print("installed with %d packages it asks for in %.0f s" % (packages - 1, time.monotonic() - begun))


def _remove() -> None:
    done = _in_root(["apt-get", "purge", "-y", facts.NAME], capture_output=True, text=True)
    _expect(done.returncode == 0, "apt-get purge: %s" % done.stderr)
    left = [path for path in (INSTALLED, ROOT_FOLDER / "usr/bin" / facts.COMMAND) if os.path.lexists(path)]
    _expect(not left, "removing the package left %s" % left)
    print("removed without a rest")


def _assert_no_python(when: str) -> None:
    found = [str(path) for path in ROOT_FOLDER.glob("usr/bin/python*")]
    _expect(not found, "%s the installation there is a Python: %s" % (when, found))


# --- windows --------------------------------------------------------------------------------------------


def _try_window_off_screen() -> None:
    done = _start_app("--demo")
    pictures = list(ROOT_FOLDER.glob("**/ticket-gallery-demo.png"))
    _expect(done.returncode == 0 and len(pictures) == 1, "--demo: %s" % (done.stdout + done.stderr)[-500:])
    print("off screen: a window of %d kB as PNG" % (pictures[0].stat().st_size // 1000))


@contextmanager
def _virtual_screen() -> Iterator[str]:
    """An X server on a free number, with sockets only; ended afterwards."""
    with tempfile.TemporaryFile() as log:
        reading, writing = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
            "-ac",
        ]
        server = subprocess.Popen(command, stdout=log, stderr=log, pass_fds=(writing,))
        os.close(writing)
        try:
            with os.fdopen(reading) as number:
                yield ":%s" % number.readline().strip()
        finally:
            server.terminate()
            server.wait()


def _open_link(display: str) -> str:
    """Start the window with a link, wait until it shows the ticket, and give its title."""
    command = _make_app_command(("--demo", f"{facts.SCHEME}://ticket/4711"), {"DISPLAY": display})
    with tempfile.TemporaryFile() as log, subprocess.Popen(command, stdout=log, stderr=log) as app:
        try:
            return _wait_for(lambda: _find_title(display), "the window shows no ticket")
        finally:
            app.terminate()


def _find_title(display: str) -> str:
    tree = ["xwininfo", "-display", display, "-root", "-tree"]
    found = TITLE.search(subprocess.run(tree, capture_output=True, text=True, check=False).stdout)
    return found[1] if found else ""


def _wait_for(ask: Callable[[], str], problem: str) -> str:
    limit = time.monotonic() + WINDOW_LIMIT_S
    while not (answer := ask()):
        _expect(time.monotonic() < limit, problem)
        time.sleep(0.2)
    return answer


def _expect(holds: object, problem: str) -> None:
    if not holds:
        raise check_bundle.CheckFailed(problem)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
