"""What `inspect` promises, run as a program against the demo helpdesk and on files."""

import json
from functools import partial

import pytest
from PIL import ExifTags, Image

from gallery_app.demo.scenario import Scenario


@pytest.fixture(scope="module")
def helpdesk(unlimited_helpdesk):
    return unlimited_helpdesk


@pytest.fixture
def run(run):
    return partial(run, "inspect")


@pytest.fixture
def run_program(run_program):
    return partial(run_program, "inspect")


@pytest.fixture
def photo(helpdesk):
    """The first attachment of the showpiece: a phone photo with a place."""
    return f"attachment-{helpdesk.world.tickets[Scenario.SHOWPIECE].attachments[0].id}"


def make_photo(path, text="Ana\x1b[31m \u202eevil"):
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = text
    exif[ExifTags.Base.Artist] = "Ana Silva"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (48.0, 51.0, 29.6), 3: "E", 4: (2.0, 17.0, 40.2)})
    Image.new("RGB", (320, 240), "#3070c0").save(path, exif=exif)
    return path


def test_a_picture_of_a_ticket_is_told_as_text(run_program, helpdesk, photo):
    done = run_program("--ticket", Scenario.SHOWPIECE, "--image", photo)
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("Number: #4711 (Screen flickers", "Device: Apple iPhone 13 Pro", "+01:00", "EXIF, Exif"):
        assert words in done.stdout
    assert "The place is hidden; --location shows it." in done.stdout
    assert "38.73" not in done.stdout
    assert "38° 44" not in done.stdout
    assert helpdesk.requests.third_party() == []


def test_the_place_is_told_only_when_asked_for(run, photo):
    where = ("--ticket", Scenario.SHOWPIECE, "--image", photo.removeprefix("attachment-"))
    hidden = json.loads(run(*where, "--json").stdout)
    assert (hidden["location"], hidden["left_out"]) == (None, ["place"])
    assert not [tag for tag in hidden["tags"] if tag["name"].startswith("GPSL")]
    shown = json.loads(run(*where, "--json", "--location").stdout)
    assert (shown["left_out"], round(shown["location"]["latitude"], 2)) == ([], 38.73)
    assert shown["location"]["for_maps"] in run(*where, "--location").stdout


def test_json_is_complete_and_the_same_at_each_call(run, photo):
    where = ("--ticket", Scenario.SHOWPIECE, "--image", photo, "--json")
    first = json.loads(run(*where).stdout)
    assert first["ticket"]["requester"] == "Ana Silva"
    assert first["picture"]["id"] == photo
    assert first["file"]["format"] == "JPEG"
    assert first["analysis"]["kind"] == "photo"
    assert len(first["traces"]["histogram"]["luma"]) == 64
    assert first == json.loads(run(*where).stdout)


def test_a_file_is_told_without_a_helpdesk(run_program, helpdesk, tmp_path):
    done = run_program(make_photo(tmp_path / "photo.jpg"), GALLERY_APP_URL="", GALLERY_APP_API_KEY="")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("photo.jpg\nJPEG")
    assert len(helpdesk.requests) == 0


def test_text_of_a_file_cannot_speak_to_the_terminal(run, tmp_path):
    path = make_photo(tmp_path / "a\x1b[2Jb.jpg")
    for options in ((), ("--json",), ("--location",)):
        done = run(path, *options)
        assert done.returncode == 0
        assert not set(done.stdout) & set("\x1b\u202e\x07\r")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("missing.png",), 1, "The file cannot be read"),
        (("--ticket", Scenario.SHOWPIECE, "--image", "attachment-1"), 1, "This picture is not there"),
        (("--ticket", Scenario.UNKNOWN, "--image", "attachment-1"), 1, "Nothing was found"),
        (("--ticket", Scenario.SHOWPIECE), 2, "FILE is required"),
    ],
)
def test_errors_are_said_in_a_line(run, arguments, code, words):
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("error: ")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_file_that_is_no_picture_is_an_error(run_program, tmp_path):
    (tmp_path / "page.png").write_text("<html><body>Sign in</body></html>")
    done = run_program(tmp_path / "page.png")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: ")


def test_a_broken_picture_tells_what_it_can_and_a_trouble_of_the_network_ends_with_3(run, shared_helpdesk):
    ticket = shared_helpdesk.world.tickets[Scenario.SHOWPIECE]
    image = f"attachment-{ticket.attachments[0].id}"
    its = {"GALLERY_APP_URL": shared_helpdesk.address, "GALLERY_APP_API_KEY": shared_helpdesk.api_key}
    shared_helpdesk.faults.switch_on("status_503", origin="storage")
    done = run("--ticket", Scenario.SHOWPIECE, "--image", image, "--json", **its)
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["file"]) == (3, None)
    assert answer["error"]["retryable"]
    assert answer["ticket"]["id"] == Scenario.SHOWPIECE
