"""What `gallery-app gallery` promises, run as a program against the demo helpdesk over HTTP."""

import json

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.ground_truth import picture_ids, private_picture_ids


@pytest.fixture(scope="module")
def helpdesk():
    with DemoHelpdesk() as running:
        yield running


def list_all(run, number, per_page=100):
    """Every page of a ticket, as one answer."""
    images, page = [], 1
    while True:
        done = run("gallery", "--ticket", number, "--per-page", per_page, "--page", page, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        answer = json.loads(done.stdout)
        images += answer["images"]
        if len(images) >= answer["total"] or not answer["images"]:
            return answer, images
        page += 1


@pytest.mark.parametrize(
    "number",
    [
        Scenario.TICKET_0,
        Scenario.TICKET_1,
        Scenario.TICKET_10,
        pytest.param(Scenario.TICKET_11, marks=pytest.mark.thorough),
        pytest.param(Scenario.TICKET_31, marks=pytest.mark.thorough),
        pytest.param(Scenario.TICKET_250, marks=pytest.mark.thorough),
        Scenario.SHOWPIECE,
        pytest.param(Scenario.SOURCE_FORMS, marks=pytest.mark.thorough),
        pytest.param(Scenario.ARCHIVED_LONG, marks=pytest.mark.thorough),
    ],
)
def test_it_lists_exactly_the_pictures_of_a_ticket(run, helpdesk, number):
    answer, images = list_all(run, number)
    listed = [image["id"] for image in images]
    assert len(listed) == len(set(listed)) == answer["total"]
    own = {name for name in listed if name.startswith("attachment-")}
    assert own == picture_ids(helpdesk.world, number)
    private = {image["id"] for image in images if image["private"]}
    assert private == private_picture_ids(helpdesk.world, number)
    assert all(image["ticket_id"] == number for image in images)


def test_a_short_ticket_costs_one_view_with_its_include(run_program, helpdesk):
    done = run_program("gallery", "--ticket", Scenario.TICKET_1, "--json")
    assert done.returncode == 0
    asked = helpdesk.requests.all("api")
    assert [seen.path for seen in asked] == [f"/api/v2/tickets/{Scenario.TICKET_1}"]
    assert helpdesk.requests.credits() == 2


def test_a_second_call_downloads_nothing_again(run, helpdesk):
    first = run("gallery", "--ticket", Scenario.SHOWPIECE, "--json")
    assert helpdesk.requests.all("storage")
    second = run("gallery", "--ticket", Scenario.SHOWPIECE, "--json")
    assert second.stdout == first.stdout
    assert helpdesk.requests.all("storage") == []
    assert helpdesk.requests.all("inline") == []


def test_only_the_asked_page_is_downloaded(run, helpdesk):
    done = run("gallery", "--ticket", Scenario.PICTURES_240, "--page", 3, "--per-page", 5, "--json")
    answer = json.loads(done.stdout)
    assert (answer["total"], answer["page"], answer["per_page"], len(answer["images"])) == (240, 3, 5, 5)
    assert len(helpdesk.requests.all("storage")) == 5


def test_no_credential_leaves_the_api_and_no_third_party_is_asked(run, helpdesk):
    for number in (Scenario.SOURCE_FORMS, Scenario.SIGNATURES_40, Scenario.HOSTILE_FILES):
        run("gallery", "--ticket", number, "--per-page", 100, "--json")
        assert helpdesk.requests.leaked_credentials() == []
        assert helpdesk.requests.third_party() == []


def test_nothing_written_holds_a_key_or_a_link(run_program, helpdesk, tmp_path):
    home = tmp_path / "home"
    for number in (Scenario.SHOWPIECE, Scenario.SOURCE_FORMS, Scenario.ARCHIVED):
        done = run_program("gallery", "--ticket", number, "--json")
        for output in (done.stdout, done.stderr):
            assert_no_secret(output.encode(), helpdesk)
    files = [file for file in home.rglob("*") if file.is_file()]
    assert any(file.suffix == ".sqlite" for file in files)
    for file in files:
        if file.parent.parent.name != "originals":  # their bytes are the sender's, not ours
            assert_no_secret(file.read_bytes(), helpdesk)


def assert_no_secret(content, helpdesk):
    for secret in (helpdesk.api_key, "X-Amz-Signature", "X-Amz-Credential", "token=", "eyJ", "Basic "):
        assert secret.encode() not in content, secret


def test_all_that_is_written_is_private(run_program, tmp_path):
    run_program("gallery", "--ticket", Scenario.TICKET_1, "--json")
    home = tmp_path / "home"
    for path in home.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_hostile_files_are_listed_as_failed_with_a_reason(run):
    answer, images = list_all(run, Scenario.HOSTILE_FILES)
    failed = [image for image in images if image["status"] == "failed"]
    assert failed
    for image in failed:
        assert image["error"]["title"]
        assert image["error"]["hint"]
        assert image["sha256"] is None
    assert answer["coverage"]["failed"] >= len([i for i in failed if not i["remote_host"]]) - 1
    for image in images:
        if image["status"] == "ok":
            assert image["metadata"]["width"] > 0
            assert image["content_type"].startswith("image/")


def test_the_type_is_told_by_the_bytes(run):
    _, images = list_all(run, Scenario.FORMATS)
    told = {
        (image["declared_content_type"], image["content_type"]) for image in images if image["status"] == "ok"
    }
    assert any(declared != real for declared, real in told)
    assert {real for _, real in told} >= {"image/png", "image/jpeg", "image/webp", "image/gif", "image/tiff"}


def test_where_a_picture_was_taken_is_told_when_asked_for(run):
    def names(*more):
        answer = json.loads(run("gallery", "--ticket", Scenario.SHOWPIECE, "--json", *more).stdout)
        return {name for image in answer["images"] for name in image["metadata"]["exif"]}

    hidden, told = names(), names("--location")
    assert told - hidden >= {"GPSLatitude", "GPSLongitude"}
    assert hidden < told
    assert "Model" in hidden


def test_another_companys_ticket_is_not_found(run, helpdesk):
    company = helpdesk.world.tickets[Scenario.SHOWPIECE].company_id
    assert run("gallery", "--ticket", Scenario.SHOWPIECE, "--company-id", company, "--json").returncode == 0
    done = run("gallery", "--ticket", Scenario.SHOWPIECE, "--company-id", company + 1, "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: Nothing was found under this number.")
    assert helpdesk.requests.all("storage") == []
    assert len(helpdesk.requests.all("api")) == 1


def test_partly_failed_is_exit_3_and_says_what(run_program, helpdesk):
    helpdesk.faults.switch_on("cut", 0.3, origin="storage")
    try:
        done = run_program("gallery", "--ticket", Scenario.TICKET_1, "--json")
    finally:
        helpdesk.faults.clear()
    answer = json.loads(done.stdout)
    assert done.returncode == 3
    assert answer["coverage"]["failed"] == sum(image["status"] == "failed" for image in answer["images"]) > 0


def test_an_article_is_listed_too(run):
    done = run("gallery", "--article", Scenario.ARTICLE_NESTED, "--json")
    answer = json.loads(done.stdout)
    assert answer["total"] > 0
    assert {image["source"] for image in answer["images"]} == {"article"}
    assert {image["article_id"] for image in answer["images"]} == {Scenario.ARTICLE_NESTED}


@pytest.mark.parametrize(
    "number", [Scenario.ARCHIVED, Scenario.DELETED, Scenario.SPAM, Scenario.EMPTY_SUBJECT]
)
def test_odd_tickets_open(run, number):
    assert run("gallery", "--ticket", number, "--json").returncode == 0


@pytest.mark.parametrize(
    ("number", "words"), [(Scenario.UNKNOWN, "Nothing was found"), (Scenario.FORBIDDEN, "may not see")]
)
def test_expected_errors_are_one_line_and_exit_1(run_program, number, words):
    done = run_program("gallery", "--ticket", number, "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert words in done.stderr
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1


def test_a_wrong_key_is_said_and_never_shown(run_program):
    done = run_program("gallery", "--ticket", "1", GALLERY_APP_API_KEY="wrongKey123")
    assert done.returncode == 1
    assert "did not accept the API key" in done.stderr
    assert "wrongKey123" not in done.stderr + done.stdout


def test_an_address_nobody_listens_on(run):
    done = run("gallery", "--ticket", "1", GALLERY_APP_URL="http://127.0.0.1:9")
    assert done.returncode == 1
    assert "cannot be reached" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("gallery",),
        ("gallery", "--ticket", "abc"),
        ("gallery", "--ticket", "0"),
        ("gallery", "--ticket", "1", "--per-page", "0"),
        ("gallery", "--ticket", "1", "--per-page", "101"),
        ("gallery", "--ticket", "1", "--per-page", "ten"),
        ("gallery", "--ticket", "1", "--page", "0"),
        ("gallery", "--ticket", "1", "--article", "2"),
        ("gallery", "--ticket", "1", "--nonsense"),
        ("nonsense",),
    ],
)
def test_usage_errors_exit_2_without_asking_anybody(run_program, helpdesk, arguments):
    done = run_program(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert "Traceback" not in done.stderr
    assert len(helpdesk.requests) == 0


def test_a_page_past_the_end_is_empty_not_an_error(run):
    answer = json.loads(run("gallery", "--ticket", Scenario.TICKET_1, "--page", 99, "--json").stdout)
    assert answer["images"] == []
    assert answer["total"] > 0


def test_the_table_is_for_people(run_program):
    done = run_program("gallery", "--ticket", Scenario.SHOWPIECE)
    assert done.returncode == 0
    assert "#4711 Screen flickers after the update" in done.stdout
    assert "messages read" in done.stdout
