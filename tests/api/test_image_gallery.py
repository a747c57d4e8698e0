"""Pages of pictures: the promised shape, the truth of the demo world, and what is refused."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from gallery_app.demo.scenario import Scenario
from tests.api.asking import LIST
from tests.end_to_end.ground_truth import picture_ids

PROMISED = {
    "id", "ticket_id", "filename", "content_type", "created_at", "thumbnail_url", "full_url", "metadata",
}  # fmt: skip


@pytest.mark.parametrize(
    "number", [Scenario.TICKET_0, Scenario.TICKET_11, Scenario.SHOWPIECE, Scenario.SOURCE_FORMS]
)
def test_it_lists_exactly_the_pictures_of_a_ticket_in_the_promised_shape(asker, helpdesk, number):
    answer = asker.list(ticket_id=number, per_page=100)
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    told = answer.json
    assert {"images", "total", "page", "per_page"} <= told.keys()
    assert (told["total"], told["page"], told["per_page"]) == (len(told["images"]), 1, 100)
    own = {image["id"] for image in told["images"] if image["id"].startswith("attachment-")}
    assert own == picture_ids(helpdesk.world, number)
    for image in told["images"]:
        assert image.keys() >= PROMISED
        assert image["ticket_id"] == number
        assert image["metadata"].keys() >= {"width", "height", "format", "size_bytes", "exif"}
        is_ok = image["status"] == "ok"
        assert (image["error"] is None) == is_ok
        for variant in ("thumbnail", "full"):
            url = image[f"{variant}_url"]
            assert (url is not None) == is_ok
            assert url is None or url.startswith(f"{asker.api.url}/i/{variant}/")


def test_failed_and_remote_pictures_have_no_link_and_say_why(asker):
    told = asker.list(ticket_id=Scenario.HOSTILE_FILES, per_page=30).json
    failed = [image for image in told["images"] if image["status"] == "failed"]
    assert failed
    for image in failed:
        assert (image["thumbnail_url"], image["full_url"]) == (None, None)
        assert image["error"].keys() == {"code", "title", "hint", "retryable"}


def test_an_article_is_listed_too(asker):
    told = asker.list(article_id=Scenario.ARTICLE_WITH_TOKENS).json
    assert told["images"]
    assert {(image["ticket_id"], image["article_id"]) for image in told["images"]} == {
        (None, Scenario.ARTICLE_WITH_TOKENS)
    }


def test_pages_are_cut_and_past_the_end_they_are_empty(asker):
    first = asker.list(ticket_id=Scenario.SHOWPIECE, per_page=4).json
    second = asker.list(ticket_id=Scenario.SHOWPIECE, per_page=4, page=2).json
    beyond = asker.list(ticket_id=Scenario.SHOWPIECE, per_page=4, page=1000).json
    assert first["total"] == second["total"] == beyond["total"] > 8
    assert not {image["id"] for image in first["images"]} & {image["id"] for image in second["images"]}
    assert (len(first["images"]), len(second["images"]), beyond["images"]) == (4, 4, [])


def test_a_filter_narrows_a_ticket_and_searches_alone(asker):
    inside = asker.list(ticket_id=Scenario.SHOWPIECE, filter="type:png", per_page=50).json
    assert inside["images"]
    assert {image["metadata"]["format"] for image in inside["images"]} == {"PNG"}
    assert {image["ticket_id"] for image in inside["images"]} == {Scenario.SHOWPIECE}
    alone = asker.list(filter=f"ticket:{Scenario.SHOWPIECE} type:png", per_page=50).json
    assert {image["id"] for image in alone["images"]} == {image["id"] for image in inside["images"]}
    assert {"copies", "folded"} <= alone["images"][0].keys()


def test_a_company_sees_its_own_ticket_and_of_others_nothing_at_all(asker, helpdesk):
    company = helpdesk.world.tickets[Scenario.SHOWPIECE].company_id
    own = asker.list(ticket_id=Scenario.SHOWPIECE, company_id=company, per_page=3)
    assert (own.status, len(own.json["images"])) == (200, 3)
    filtered = asker.list(ticket_id=Scenario.SHOWPIECE, company_id=company, filter="type:png").json
    assert filtered["images"]
    assert not {"copies", "other_tickets"} & filtered["images"][0].keys()  # they tell of other tickets
    unknown = asker.list(ticket_id=Scenario.UNKNOWN)
    for query in (
        {"ticket_id": Scenario.SHOWPIECE, "company_id": company + 1},
        {"ticket_id": Scenario.SHOWPIECE, "company_id": company + 1, "filter": "type:png"},
        {"ticket_id": Scenario.UNKNOWN, "company_id": company},
        {"article_id": Scenario.ARTICLE_WITH_TOKENS, "company_id": company},
    ):
        other = asker.list(**query)
        assert (other.status, other.body) == (404, unknown.body)


def test_a_place_is_told_only_when_asked_for(asker):
    def names(**query):
        told = asker.list(ticket_id=Scenario.SHOWPIECE, per_page=100, **query).json
        return {name for image in told["images"] for name in image["metadata"]["exif"]}

    assert "GPSLatitude" not in names()
    assert "GPSLatitude" in names(location="true")


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"page": 1},
        {"ticket_id": 4711, "article_id": 1},
        {"ticket_id": 0},
        {"ticket_id": -1},
        {"ticket_id": "4711x"},
        {"ticket_id": ""},
        {"ticket_id": 2**63},
        {"ticket_id": 4711, "per_page": 0},
        {"ticket_id": 4711, "per_page": 101},
        {"ticket_id": 4711, "page": 0},
        {"ticket_id": 4711, "page": 10**19},
        {"ticket_id": 4711, "companyid": 5},
        {"ticket_id": 4711, "company_id": ""},
        {"company_id": 5, "filter": "type:png"},
        {"ticket_id": 4711, "filter": "x" * 1001},
        {"filter": "typ:png"},
        {"filter": "type:nonsense"},
        {"filter": "  "},
    ],
)
def test_what_makes_no_sense_is_explained(asker, query):
    answer = asker.list(**query)
    assert (answer.status, answer.headers["content-type"]) == (422, "application/problem+json")
    told = answer.json
    assert told.keys() >= {"type", "title", "status", "detail", "code", "retryable"}
    assert told["status"] == 422
    assert told["detail"]


def test_a_parameter_given_twice_is_refused(asker):
    token = {"Authorization": f"Bearer {asker.token}"}
    answer = asker.ask(f"{LIST}?ticket_id=4711&company_id=1&company_id=2", headers=token)
    assert answer.status == 422


@pytest.mark.parametrize("per_page", [1, 100])
def test_the_bounds_of_a_page_are_inside(asker, per_page):
    assert asker.list(ticket_id=Scenario.TICKET_1, per_page=per_page).json["per_page"] == per_page


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "{token}",
        "Basic {token}",
        "Bearer {token}x",
        "Bearer  {token}",
        "Bearer {short}",
    ],
)
def test_without_exactly_the_token_nothing_is_listed(asker, authorization):
    sent = {}
    if authorization is not None:
        sent["Authorization"] = authorization.format(token=asker.token, short=asker.token[:-1])
    for target in (f"{LIST}?ticket_id={Scenario.TICKET_1}", f"{LIST}?ticket_id=nonsense"):
        answer = asker.ask(target, headers=sent)
        assert (answer.status, answer.headers["www-authenticate"]) == (401, "Bearer")
        assert answer.json["code"] == "token_refused"


def test_several_requests_at_once_do_not_meet(asker):
    queries = [
        {"ticket_id": Scenario.SHOWPIECE, "per_page": 5},
        {"ticket_id": Scenario.TICKET_11, "per_page": 5},
        {"filter": f"ticket:{Scenario.TICKET_10}", "per_page": 5},
        {"article_id": Scenario.ARTICLE_WITH_TOKENS, "per_page": 5},
        {"ticket_id": Scenario.SHOWPIECE, "filter": "type:png", "per_page": 5},
    ]

    def ids(query):
        return [image["id"] for image in asker.list(**query).json["images"]]

    alone = [ids(query) for query in queries]
    with ThreadPoolExecutor(len(queries) * 2) as threads:
        together = list(threads.map(ids, queries * 2))
    assert together == alone * 2


def test_names_that_senders_made_odd_are_told_as_json(asker):
    told = asker.list(ticket_id=Scenario.HOSTILE_NAMES, per_page=100)
    assert told.body.isascii()
    assert json.loads(told.body)["images"]


@pytest.mark.usefixtures("foreign")
def test_it_answers_in_english_whatever_the_window_speaks(asker):
    told = asker.list(ticket_id=Scenario.HOSTILE_FILES, per_page=30)
    assert any(image["error"] for image in told.json["images"])
    refused = asker.list(filter="colour:red")
    assert refused.json["title"] == 'There is no filter "colour"'
    for answer in (told, refused, asker.list(filter="company:nobody text of no ticket")):
        assert "\\u27e6" not in answer.body.decode()
