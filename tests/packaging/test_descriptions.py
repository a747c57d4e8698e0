"""What the systems are told of the app: the same everywhere, and true."""

import os
import re
import shutil
import subprocess
from pathlib import PurePosixPath

import pytest

from gallery_app import APP_ID, __version__
from gallery_app.cli.arguments import read_arguments
from gallery_app.desktop.application import WINDOW_NAME
from gallery_app.domain.app_link import SCHEME
from gallery_app.domain.release import ANSWER_LIMIT_BYTES, parse_release, read_version
from gallery_app.engine.doctor import LIBRARIES
from gallery_app.engine.new_version import RELEASE_ADDRESS
from tests.packaging import descriptions
from tests.packaging.descriptions import LINUX, PACKAGING, ROOT

WRITTEN = sorted(
    path for path in PACKAGING.rglob("*") if path.suffix not in (".png", ".pyc") and path.is_file()
)
LINK = f"{SCHEME}://ticket/4711"


def test_one_name_everywhere():
    plist, metainfo = descriptions.read_plist("Info.plist"), descriptions.read_metainfo()
    assert descriptions.read_desktop_file()["Name"] == WINDOW_NAME
    assert metainfo.findtext("name") == WINDOW_NAME
    assert descriptions.read_definition("TITLE") == WINDOW_NAME
    assert plist["CFBundleURLTypes"][0]["CFBundleURLName"] == APP_ID
    name = descriptions.read_project()["project"]["name"]
    assert f"\nname: {name}\n" in descriptions.read_nfpm()
    assert descriptions.read_definition("PROGRAM") == f"{name}.exe"


def test_one_id_everywhere():
    metainfo, desktop_file = descriptions.read_metainfo(), descriptions.read_desktop_file()
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"
    assert (metainfo.findtext("icon"), desktop_file["Icon"]) == (APP_ID, APP_ID)
    assert descriptions.read_definition("APP_ID") == APP_ID
    assert f"/usr/share/applications/{APP_ID}.desktop" in descriptions.read_nfpm()
    assert f"/usr/share/metainfo/{APP_ID}.metainfo.xml" in descriptions.read_nfpm()


def test_one_version_everywhere():
    assert descriptions.read_releases()[0].version == __version__
    assert "\nversion: ${VERSION}\n" in descriptions.read_nfpm()
    assert re.search(r"[0-9]+\.[0-9]+\.[0-9]+", descriptions.read_installer().partition("Unicode")[2]) is None


def test_the_changelog_and_the_metainfo_tell_of_the_same_releases():
    """What is worked on stands in both as such; what is released has its version and day in both."""
    releases = descriptions.read_releases()
    headings = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings == [release.heading for release in releases]
    assert [release.kind for release in releases[1:]] == ["stable"] * len(releases[1:])
    assert [release.version for release in releases] == sorted(
        {release.version for release in releases}, key=read_version, reverse=True
    )


def test_one_scheme_everywhere():
    plist, metainfo = descriptions.read_plist("Info.plist"), descriptions.read_metainfo()
    assert plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    assert descriptions.read_desktop_file()["MimeType"] == f"x-scheme-handler/{SCHEME};"
    assert metainfo.findtext("provides/mediatype") == f"x-scheme-handler/{SCHEME}"
    assert descriptions.read_definition("CLASS_KEY") == rf"Software\Classes\{SCHEME}"


def test_what_systems_start_for_a_link_opens_its_ticket():
    on_linux = descriptions.read_desktop_file()["Exec"].replace("%u", LINK).split()
    command = re.search(
        r'command" "" \'"\$INSTDIR\\\$\{PROGRAM\}" (.*)\'$', descriptions.read_installer(), re.MULTILINE
    )
    assert command is not None
    on_windows = command[1].replace('"%1"', LINK).split()
    assert on_linux[0] in descriptions.read_project()["project"]["scripts"]
    for words in (on_linux[1:], on_windows):
        arguments = read_arguments(words)
        assert (arguments.open, arguments.from_desktop, arguments.command) == ("#4711", True, None)


def test_without_a_link_the_menu_opens_the_window():
    words = descriptions.read_desktop_file()["Exec"].replace("%u", "").split()
    assert read_arguments(words[1:]).open is None


def test_the_set_up_writes_to_the_person_s_own_registry_and_folder_alone():
    text = descriptions.read_installer()
    assert "RequestExecutionLevel user" in text
    roots = re.findall(r"^ *(?:WriteReg\w+|DeleteRegKey) (\w+)", text, re.MULTILINE)
    assert set(roots) == {"HKCU"}
    removed = re.findall(r'RMDir /r "(.*)"', text)
    assert removed == [r"$INSTDIR\_internal"]


def test_what_the_set_up_writes_it_takes_away_again():
    text = descriptions.read_installer()
    keys = set(re.findall(r'WriteReg\w+ HKCU "\$\{(\w+)\}', text))
    assert keys == set(re.findall(r'DeleteRegKey HKCU "\$\{(\w+)\}"', text))


def test_macos_lets_python_and_another_qt_run_and_nothing_more():
    assert set(descriptions.read_plist("entitlements.plist")) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }


def test_everybody_can_read_what_packages_install_whatever_the_checkout_allows():
    """What is made under build/ is made with modes of its own."""
    entries = re.split(
        r"^  - src: ", descriptions.read_nfpm().partition("\noverrides:")[0], flags=re.MULTILINE
    )[1:]
    of_the_checkout = [entry for entry in entries if not entry.startswith(("build/", "/"))]
    assert len(of_the_checkout) == 3
    assert "os.umask(0o022)" in (PACKAGING / "build.py").read_text("utf-8")
    first, *others = of_the_checkout
    assert re.search(r"^    file_info: &readable\n      mode: 0644\b", first, re.MULTILINE)
    assert all(re.search(r"^    file_info: \*readable$", entry, re.MULTILINE) for entry in others)


def test_files_that_packages_name_are_there_or_are_made():
    sources = re.findall(r"^  - src: (.*)$", descriptions.read_nfpm(), re.MULTILINE)
    assert len(sources) > 5
    for source in sources:
        if not source.startswith(("build/", "/")):
            assert (ROOT / source).exists(), source


def test_what_is_made_is_named_as_the_scripts_make_it(load_script):
    facts = load_script("facts")
    made = re.findall(r"^  - src: (build/.*)$", descriptions.read_nfpm(), re.MULTILINE)
    assert facts.BUNDLE.relative_to(ROOT).as_posix() in made
    assert {PurePosixPath(path).parent for path in made} <= {
        PurePosixPath(place.relative_to(ROOT).as_posix()) for place in (facts.MADE, facts.DIST)
    }


def test_every_lock_holds_the_same_versions():
    """What is tested is what is shipped."""

    def versions(name):
        text = (PACKAGING / "locks" / f"{name}.txt").read_text("utf-8")
        return dict(re.findall(r"^([a-z0-9_.-]+)==(\S+)", text, re.MULTILINE))

    demo, package = versions("demo"), versions("package")
    assert demo.items() <= package.items()
    assert {"pyinstaller", "nfpm"} <= package.keys()
    shared = versions("test").keys() & package.keys()
    assert {name: versions("test")[name] for name in shared} == {name: package[name] for name in shared}


@pytest.mark.parametrize("path", sorted(PACKAGING.glob("*.py")), ids=lambda path: path.name)
def test_a_script_is_found_by_its_words(path):
    text = path.read_text("utf-8")
    assert text.startswith('"""')
    assert len(text.splitlines()[0]) <= 105
    assert text.count("\n") <= 450


def test_the_bundle_knows_the_versions_that_the_doctor_tells(load_script):
    assert set(load_script("facts").KNOWN_BY_VERSION) == set(LIBRARIES)


def test_what_is_said_of_a_release_address_is_what_the_app_reads():
    text = (PACKAGING / "RELEASING.md").read_text("utf-8")
    assert "\n## Telling of a new version\n" in text
    example = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert example is not None
    assert parse_release(example[1].encode(), "downloads.example").version == "0.2.0"
    assert f"At most {ANSWER_LIMIT_BYTES} bytes" in text
    source = (ROOT / "gallery_app/engine/new_version.py").read_text("utf-8")
    assert 'packaging/RELEASING.md, "Telling of a new version"' in source


def test_the_release_address_is_https_and_the_read_me_says_whether_there_is_one():
    assert not RELEASE_ADDRESS or RELEASE_ADDRESS.startswith("https://")
    said = " ".join((ROOT / "README.md").read_text("utf-8").split())
    assert ("No address is set in this source yet" in said) == (RELEASE_ADDRESS == "")


@pytest.mark.skipif(shutil.which("make") is None, reason="asks make")
@pytest.mark.parametrize(
    ("words", "started"), [("bench start soak", "bench start soak"), ("bench", "bench"), ("test", "test")]
)
def test_make_starts_what_was_named(words, started):
    # As from a shell, also where this test was started by make itself.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        ["make", "-n", *words.split()], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[0].split() == ["python3", "packaging/dev.py", *started.split()]


def test_the_makefile_and_its_script_know_the_same_words():
    words = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert words is not None
    text = (PACKAGING / "dev.py").read_text("utf-8")
    assert all(f'"{word}": ' in text for word in words[1].split())


def test_old_pythons_can_read_the_script_that_sets_up():
    text = (PACKAGING / "dev.py").read_text("utf-8")
    compile(text, "dev.py", "exec", dont_inherit=True)
    assert not re.search(r"\bf['\"]|:=|^\s*match .*:$", text, re.MULTILINE)


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_no_path_of_the_building_machine_is_written_down(path):
    assert not re.search(r"(?<![a-z.])/(?:root|work|home/(?!agent\b)|Users)/", path.read_text("utf-8"))


def test_the_window_is_known_by_the_desktop_file():
    assert (LINUX / f"{APP_ID}.desktop").is_file()
    text = (ROOT / "gallery_app/desktop/application.py").read_text("utf-8")
    assert "setDesktopFileName(APP_ID)" in text
    in_x = descriptions.read_desktop_file()["StartupWMClass"]  # as xprop tells it
    assert f'setApplicationName("{in_x}")' in text
