"""Set-up and daily commands, with nothing but Python's standard library.

    python3 packaging/dev.py demo     the app on the demo helpdesk
    python3 packaging/dev.py test     every check, and every test but the longest
    python3 packaging/dev.py test-thorough  the longest tests alone
    python3 packaging/dev.py bench    the benchmarks
    python3 packaging/dev.py run ...  the app with arguments of its own
    python3 packaging/dev.py tools    what the tests on a real desktop need (Debian and Ubuntu)
    python3 packaging/dev.py package        the bundle of this system, and the packages around it
    python3 packaging/dev.py package-test   the .deb, installed and used in a fresh Debian (as root)
    python3 packaging/dev.py package-check  the descriptions in packaging/ alone

Each first installs what it needs: system libraries by the package manager (if it may), Python packages
as locked in packaging/locks into .venv. It keeps to a syntax that old Pythons can read, so that they can
say what is missing.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PACKAGE_VENV = ROOT / "build" / "venv"  # apart: what lies in it may end up in a bundle
LOCKS = ROOT / "packaging" / "locks"
OLDEST = (3, 11)

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What Qt's wheel expects of the system (found with ldd on a bare Debian), and Debian's name for it."""

DESKTOP_TOOLS = (
    "xvfb", "xauth", "openbox", "xdotool", "imagemagick", "x11-utils", "dbus", "dbus-x11",
    "at-spi2-core", "python3-pyatspi", "gir1.2-atspi-2.0", "gnome-keyring", "libsecret-tools",
    "libimage-exiftool-perl", "xclip",
)  # fmt: skip
"""What tests on a virtual desktop drive; where they are missing those tests say so and skip."""

PACKAGE_TOOLS = {
    "objdump": "binutils",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "makensis": "nsis",
}
PACKAGE_TEST_TOOLS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "xwininfo": "x11-utils"}
"""Programs, and Debian's names for what brings them."""

QUICK_CHECKS = (
    ("format", ("ruff", "format", "--check", ".")),
    ("lint", ("ruff", "check", ".")),
)
CHECKS_BESIDE = (("types", ("mypy",)), ("imports", ("lint-imports",)))
"""Each keeps one core busy: they run while the first tests wait for programs."""
TESTS = ("pytest", "-n", "auto", "--dist", "worksteal")
QUICK, THOROUGH = ("-m", "not thorough"), ("-m", "thorough")
"""So that nobody waits for what a quicker test holds already; before a release both are run."""


def main():
    """Run the command named on the command line; gives its exit code."""
    if sys.version_info < OLDEST:
        return _fail(
            "Python %d.%d or newer is needed; this is %d.%d." % (OLDEST + sys.version_info[:2]),
            "Install a newer one and call this script with it: python3.12 packaging/dev.py demo",
        )
    commands = {"demo": demo, "test": test, "bench": bench, "run": run, "tools": tools}
    commands.update({"test-thorough": test_thorough})
    commands.update({"package": package, "package-test": package_test, "package-check": package_check})
    name, rest = (sys.argv[1:2] or [""])[0], sys.argv[2:]
    if name not in commands:
        print(__doc__)
        return 2
    return commands[name](rest)


def demo(arguments):
    """The app on the demo helpdesk; without a display it works off screen and says so."""
    return _set_up("demo") or _call(_script("gallery-app"), "--demo", *arguments)


def run(arguments):
    """The app with the arguments given."""
    return _set_up("demo") or _call(_script("gallery-app"), *arguments)


def test(arguments):
    """Format, lint, types, import rules, tests; arguments go to pytest."""
    failed = _set_up("test")
    if failed:
        return failed
    for name, (tool, *options) in QUICK_CHECKS:
        print("--- %s" % name, flush=True)
        if _call(_script(tool), *options):
            return _fail("The %s check failed." % name, "Its output stands above.")
    beside = [(name, _call_beside(_script(tool), *options)) for name, (tool, *options) in CHECKS_BESIDE]
    print("--- tests", flush=True)
    failed = ["tests"] if _call(_script(TESTS[0]), *TESTS[1:], *QUICK, *arguments) else []
    for name, process in beside:
        said = process.communicate()[0]
        print("--- %s\n%s" % (name, said), flush=True)
        failed += [name] if process.returncode else []
    if failed:
        return _fail("Failed: %s." % ", ".join(failed), "The output stands above.")
    return 0


def test_thorough(arguments):
    """The tests that take longest; arguments go to pytest."""
    return _set_up("test") or _call(_script(TESTS[0]), *TESTS[1:], *THOROUGH, *arguments)


def bench(arguments):
    """The benchmarks, each as a ratio to a baseline of the same run."""
    return _set_up("test") or _call(_python(), "-m", "tests.benchmarks", *arguments)


def tools(_arguments):
    """Install what the desktop tests drive, where there is apt."""
    return _install_system_packages(list(DESKTOP_TOOLS), "the tests on a real desktop")


def package(_arguments):
    """The bundle of this system and its packages; see packaging/RELEASING.md."""
    return _run_packaging(PACKAGE_TOOLS, "build.py", "package")


def package_test(arguments):
    """Install the .deb in a Debian made for it, start it there, and print size and time."""
    return _run_packaging(PACKAGE_TEST_TOOLS, "install_test.py", *arguments)


def package_check(_arguments):
    """Have desktop file, metainfo, set-up script and plists read by the tools of their kinds."""
    return _run_packaging(PACKAGE_TOOLS, "build.py", "check")


def _run_packaging(programs, script, *arguments):
    return (
        _system_packages()
        or _programs(programs)
        or _virtual_environment("package", PACKAGE_VENV)
        or _call(_python(PACKAGE_VENV), str(ROOT / "packaging" / script), *arguments)
    )


# --- set-up ---------------------------------------------------------------------------------------------


def _set_up(level):
    return _system_packages() or _virtual_environment(level)


def _system_packages():
    if not sys.platform.startswith("linux"):
        return 0
    missing = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if not _has_venv():
        missing.append("python%d.%d-venv" % sys.version_info[:2] if _is_system_python() else "python3-venv")
    return _install_system_packages(missing, "Qt and Python's venv") if missing else 0


def _programs(programs):
    """Install those that are missing, where there is a package manager that may."""
    path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin"
    missing = [package for name, package in programs.items() if shutil.which(name, path=path) is None]
    if not missing or not sys.platform.startswith("linux"):
        return 0
    return _install_system_packages(missing, "packaging")


def _loads(library):
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_venv():
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian leaves it out; this asks whether it is here
        import venv  # noqa: F401, PLC0415 - as above
    except ImportError:
        return False
    return True


def _is_system_python():
    return Path(sys.base_prefix) == Path("/usr")


def _install_system_packages(packages, purpose):
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        return _fail(
            "System libraries are missing for %s." % purpose, "Debian calls them: " + " ".join(packages)
        )
    prefix = _privilege()
    if prefix is None:
        return _fail(
            "System packages are missing for %s." % purpose, "Run this line and try again: sudo " + line
        )
    print("Installing system packages for %s: %s" % (purpose, " ".join(packages)), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = {"env": environment, "cwd": str(ROOT), "stdout": subprocess.DEVNULL}
    if subprocess.call([*prefix, *line.split()], stderr=subprocess.DEVNULL, **quiet) == 0:
        return 0
    subprocess.call([*prefix, "apt-get", "update"], **quiet)  # the lists may be old or missing
    if subprocess.call([*prefix, *line.split()], **quiet):
        return _fail("The package manager could not install them.", "Try yourself: sudo " + line)
    return 0


def _privilege():
    """How to become root: nothing to add, sudo, or None if there is no way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if sys.stdin.isatty() or subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo"]
    return None


def _virtual_environment(level, place=VENV):
    lock = LOCKS / (level + ".txt")
    stamp, wanted = place / ("installed-" + level), _fingerprint(lock)
    if stamp.is_file() and stamp.read_text() == wanted:
        return 0
    shown = place.relative_to(ROOT)
    print("Installing Python packages into %s (about 300 MB the first time) ..." % shown, flush=True)
    if not _has_pip(place) and subprocess.call([sys.executable, "-m", "venv", "--clear", str(place)]):
        return _fail("The virtual environment could not be made.", "Is there room on the disk?")
    pip = [str(_python(place)), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    if subprocess.call([*pip, "--require-hashes", "-r", str(lock)], cwd=str(ROOT)):
        return _fail("The Python packages could not be installed.", "Check the network and try again.")
    if subprocess.call([*pip, "--no-deps", "--no-build-isolation", "-e", "."], cwd=str(ROOT)):
        return _fail("The app itself could not be installed.", "The lines above say why.")
    stamp.write_text(wanted)
    return 0


def _has_pip(place):
    """False also for an environment whose making was interrupted, or whose Python is gone."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    python = _python(place)
    return python.is_file() and subprocess.call([str(python), "-m", "pip", "--version"], **quiet) == 0


def _fingerprint(lock):
    seen = hashlib.sha256(repr((sys.version_info[:3], str(ROOT))).encode())
    for file in (ROOT / "pyproject.toml", lock):
        seen.update(file.read_bytes())
    return seen.hexdigest()


def _python(place=VENV):
    return place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _script(name):
    return _python().with_name(name + (".exe" if os.name == "nt" else ""))


def _call_beside(*command):
    """Start a program whose output is read when it has ended; what it says is a few lines."""
    return subprocess.Popen(
        [str(part) for part in command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _call(program, *arguments):
    environment = dict(os.environ)
    environment.setdefault("PYTHONUTF8", "1")  # so that LANG=C prints names as they are
    return subprocess.call([str(program), *arguments], cwd=str(ROOT), env=environment)


def _fail(what, hint):
    print("error: %s %s" % (what, hint), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
