"""Makes the bundle of this system and the packages around it; started by dev.py.

build.py package    icons, licence texts, bundle and its check; then .deb and .rpm, set-up, or disk image
build.py check      the descriptions alone: desktop file, metainfo, set-up, plists
"""

import os
import platform
import plistlib
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import check_bundle
import elf
import facts
import icons
import licences

ARCHITECTURES = {"x86_64": "amd64", "AMD64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
LINUX = facts.HERE / "linux"
SETUP_SCRIPT = facts.HERE / "windows" / "installer.nsi"
SETUP_NAME = f"{facts.NAME}-{facts.VERSION}-setup.exe"
MACOS = facts.HERE / "macos"
TOOLS = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "makensis": "nsis",
}
"""What checks the descriptions, and Debian's package with it."""
VERSION_TEXT = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("ProductName", "{title}"), StringStruct("FileDescription", "{title}"),
      StringStruct("ProductVersion", "{version}"), StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "The Ticket Gallery authors, MIT licence")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def main(arguments: list[str]) -> int:
    """Run the command that is named; gives its exit code."""
    commands = {"package": make_packages, "check": check_descriptions}
    if len(arguments) != 1 or arguments[0] not in commands:
        print(__doc__)
        return 2
    sys.stdout.reconfigure(line_buffering=True)  # in one order with what tools say
    os.umask(0o022)  # packages carry the modes of the files they are made of
    os.chdir(facts.ROOT)
    try:
        return commands[arguments[0]]()
    except (licences.TextMissing, licences.Changed, elf.NotReadable) as error:
        print("error: %s" % error, file=sys.stderr)
        return 1


def make_packages() -> int:
    """Everything that can be made on this system."""
    _prepare()
    _make_bundle()
    if check_bundle.check(facts.BUNDLE):
        return 1
    failed = 0
    if sys.platform == "linux":
        for kind in ("deb", "rpm"):
            _make_linux_package(kind)
        failed = check_descriptions()
    elif sys.platform == "win32":
        _make_setup(facts.BUNDLE, facts.DIST / SETUP_NAME)
    elif sys.platform == "darwin":
        _make_disk_image()
    return failed


# --- the bundle -----------------------------------------------------------------------------------------


def _prepare() -> None:
    """Icons, licence texts and the small files that packages take in."""
    shutil.rmtree(facts.DIST, ignore_errors=True)
    icons.draw_all(facts.ICONS)
    for size in icons.LINUX_SIZES:
        place = facts.MADE / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(facts.ICONS / f"{size}.png", place / f"{facts.APP_ID}.png")
    scalable = facts.MADE / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(icons.SVG, scalable / f"{facts.APP_ID}.svg")
    parts = licences.gather(facts.LICENCES)
    print("licence texts of %d parts" % len(parts))
    (facts.MADE / "copyright").write_text(_make_copyright(), "utf-8")
    numbers = (*(int(number) for number in facts.VERSION.split(".")), 0)
    version = VERSION_TEXT.format(numbers=numbers, title=facts.TITLE, version=facts.VERSION)
    facts.VERSION_RESOURCE.write_text(version, "utf-8")


def _make_copyright() -> str:
    ours = (facts.ROOT / "LICENSE").read_text("utf-8")
    note = "The program carries other parts; each one's licence, and how to replace Qt, stand in\n"
    return f"{ours}\n{note}/usr/lib/{facts.NAME}/{facts.INNER}/licences\n"


def _make_bundle() -> None:
    spec = facts.HERE / f"{facts.NAME}.spec"
    places = ["--distpath", str(facts.DIST), "--workpath", str(facts.MADE / "work")]
    begun = time.monotonic()
    environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": _find_date()}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(spec)]
    subprocess.run(command, check=True, env=environment)
    print("bundle made in %.0f s" % (time.monotonic() - begun))
    if sys.platform == "linux":
        libraries = facts.SYSTEM_LIBRARIES.read_text("utf-8").splitlines()
        licences.gather_of_system(libraries, facts.BUNDLE / facts.INNER / "licences")
    if sys.platform != "darwin":  # where PyInstaller writes other paths into libraries, and signs them
        licences.check_unchanged(facts.BUNDLE / facts.INNER)


def _find_date() -> str:
    """When the sources were changed last, so that the same sources make the same package."""
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=facts.ROOT)
    return done.stdout.strip() or "1764547200"


# --- packages -------------------------------------------------------------------------------------------


def _make_linux_package(kind: str) -> None:
    begun = time.monotonic()
    given = {
        "VERSION": facts.VERSION,
        "ARCH": ARCHITECTURES[platform.machine()],
        "GLIBC": elf.find_glibc(facts.BUNDLE),
        "SOURCE_DATE_EPOCH": _find_date(),
    }
    nfpm = Path(sys.executable).with_name("nfpm")
    command = [nfpm, "package", "-f", LINUX / "nfpm.yaml", "-p", kind, "-t", facts.DIST]
    subprocess.run(command, check=True, env={**os.environ, **given}, stdout=subprocess.DEVNULL)
    made = max(facts.DIST.glob(f"*.{kind}"), key=lambda path: path.stat().st_mtime_ns)
    size_mb = made.stat().st_size / 1e6
    seconds = time.monotonic() - begun
    print("%s: %.1f MB, asks for glibc %s, made in %.0f s" % (made.name, size_mb, given["GLIBC"], seconds))


def _make_setup(payload: Path, output: Path) -> None:
    given = {"VERSION": facts.VERSION, "PAYLOAD": payload, "ICON": facts.ICONS / "app.ico", "OUTPUT": output}
    sign = "/" if sys.platform == "win32" else "-"
    options = [f"{sign}D{name}={value}" for name, value in given.items()]
    subprocess.run(["makensis", f"{sign}V2", f"{sign}WX", *options, SETUP_SCRIPT], check=True)
    print("%s: %.1f MB" % (output.name, output.stat().st_size / 1e6))


def _make_disk_image() -> None:
    image = facts.DIST / f"{facts.NAME}-{facts.VERSION}.dmg"
    app = facts.DIST / f"{facts.TITLE}.app"
    settings = ["-s", MACOS / "dmg_settings.py", "-D", f"app={app}"]
    subprocess.run([sys.executable, "-m", "dmgbuild", *settings, facts.TITLE, image], check=True)
    print("%s: %.1f MB" % (image.name, image.stat().st_size / 1e6))


# --- checks ---------------------------------------------------------------------------------------------


def check_descriptions() -> int:
    """Have each description read by the tool of its kind; a missing tool is said, and is a failure."""
    checks = {
        "desktop file": ("desktop-file-validate", _check_desktop_file),
        "metainfo": ("appstreamcli", _check_metainfo),
        "set-up for Windows, on a stub": ("makensis", _check_setup),
    }
    failed = 0
    for name, (tool, check) in checks.items():
        if shutil.which(tool) is None:
            print("%s: NOT CHECKED, %s is missing (Debian: %s)" % (name, tool, TOOLS[tool]))
            failed = 1
            continue
        try:
            check()
        except subprocess.CalledProcessError as error:
            print("%s: wrong, says %s\n%s%s" % (name, tool, error.stdout or "", error.stderr or ""))
            failed = 1
        else:
            print("%s: %s finds nothing wrong" % (name, tool))
    for path in sorted(MACOS.glob("*.plist")):
        plistlib.loads(path.read_bytes())
        print("%s: can be read" % path.name)
    return failed


def _check_desktop_file() -> None:
    _run("desktop-file-validate", LINUX / f"{facts.APP_ID}.desktop")


def _check_metainfo() -> None:
    _run("appstreamcli", "validate", "--no-net", LINUX / f"{facts.APP_ID}.metainfo.xml")


def _check_setup() -> None:
    icons.draw_all(facts.ICONS)
    with tempfile.TemporaryDirectory(dir=facts.MADE) as folder:
        payload = Path(folder) / "stub"
        (payload / facts.INNER).mkdir(parents=True)
        for name in (f"{facts.NAME}.exe", f"{facts.COMMAND}.exe", f"{facts.INNER}/python.dll"):
            (payload / name).write_bytes(b"stub")
        _make_setup(payload, Path(folder) / SETUP_NAME)


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
