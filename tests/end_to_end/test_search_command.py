"""What `search`, `gallery --filter` and `refresh` promise, run as programs against the demo helpdesk."""

import json

import pytest

from gallery_app.demo.scenario import Scenario


@pytest.fixture(scope="module")
def helpdesk(unlimited_helpdesk):
    return unlimited_helpdesk


def answer_of(done, code=0):
    assert (done.returncode, done.stderr) == (code, "")
    return json.loads(done.stdout)


def open_tickets(world):
    return {
        number
        for number, ticket in world.tickets.items()
        if ticket.status == 2 and not (ticket.archived or ticket.spam or ticket.deleted)
    }


@pytest.mark.parametrize(
    ("command", "query", "words"),
    [
        (("search",), "statuss:open", "statuss"),
        (("gallery", "--filter"), "statuss:open", "statuss"),
        (("gallery", "--filter"), "type:pgn", "pgn"),
        (("search",), "(status:open", "parenthesis"),
        (("gallery", "--filter"), "date:2026-13", "date"),
    ],
)
def test_what_cannot_be_read_is_a_usage_error_and_asks_nobody(run, helpdesk, command, query, words):
    done = run(*command, query)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert words in done.stderr
    assert len(helpdesk.requests) == 0


def test_an_unknown_status_is_a_usage_error_once_the_account_was_asked(run_program, helpdesk):
    done = run_program("search", "status:opne")
    assert done.returncode == 2
    assert "opne" in done.stderr
    assert {seen.path for seen in helpdesk.requests.all("api")} <= {"/api/v2/ticket_fields"}


def test_the_accounts_own_status_is_understood(run, helpdesk):
    answer = answer_of(run("search", 'status:"waiting on customer"', "--json"))
    assert {row["id"] for row in answer["tickets"]} == {
        number for number, ticket in helpdesk.world.tickets.items() if ticket.status == 6
    }
    assert {row["status"] for row in answer["tickets"]} == {"Waiting on customer"}


def test_search_lists_exactly_the_tickets_that_fit(run_program, helpdesk):
    answer = answer_of(run_program("search", "status:open", "--json"))
    rows = {row["id"]: row for row in answer["tickets"]}
    assert set(rows) == open_tickets(helpdesk.world)
    assert (answer["complete"], answer["has_more"]) == (True, False)
    named = [row for row in rows.values() if row["requester"]]
    assert named
    for row in named:
        assert row["requester"] == helpdesk.world.tickets[row["id"]].requester.name
    assert all(row["read"] is False and row["pictures"] is None for row in rows.values())
    assert helpdesk.requests.all("storage") == []


def test_a_limit_is_kept_and_said(run):
    answer = answer_of(run("search", "status:open", "--limit", 3, "--json"))
    assert len(answer["tickets"]) == 3
    assert answer["has_more"] is True


def test_search_finds_articles(run, helpdesk):
    answer = answer_of(run("search", "printer", "--articles", "--json"))
    titles = {row["title"] for row in answer["articles"]}
    assert "Clearing the printer queue" in titles
    states = {row["id"]: row["published"] for row in answer["articles"]}
    for number, published in states.items():
        assert helpdesk.world.articles[number].published is published
    assert helpdesk.requests.all("storage") == []


def test_a_filter_reads_on_with_each_call_until_it_is_complete(run, helpdesk):
    first = answer_of(run("gallery", "--filter", "status:closed", "--read", 4, "--per-page", 5, "--json"), 3)
    covered = first["coverage"]
    assert covered["tickets_read"] == 4 < covered["tickets_known"]
    assert covered["complete"] is False
    second = answer_of(run("gallery", "--filter", "status:closed", "--per-page", 5, "--json"))["coverage"]
    assert second["tickets_read"] == second["tickets_known"] == covered["tickets_known"]
    assert second["complete"] is True
    assert {image["ticket_id"] for image in first["images"]} <= {
        number for number, ticket in helpdesk.world.tickets.items() if ticket.status == 5
    }


def test_a_filter_on_bytes_begins_with_the_newest_tickets_where_nothing_is_known(run):
    done = run("gallery", "--filter", "type:gif -is:pixel", "--read", 6, "--look-into", 12, "--json")
    covered = answer_of(done, 3)["coverage"]
    assert covered["tickets_read"] + covered["tickets_refused"] == 6
    assert covered["tickets_known"] > 20


def test_a_filter_narrows_a_ticket(run):
    whole = answer_of(run("gallery", "--ticket", Scenario.FORMATS, "--per-page", 100, "--json"), 0)
    narrow = answer_of(
        run("gallery", "--ticket", Scenario.FORMATS, "--filter", "type:png", "--per-page", 100, "--json")
    )
    pngs = {image["id"] for image in whole["images"] if image["content_type"] == "image/png"}
    assert {image["id"] for image in narrow["images"]} <= pngs
    assert len(narrow["images"]) > 2
    assert narrow["coverage"]["undecided"] == 0


def test_junk_is_folded_and_counted_and_all_lists_it(run):
    query = f"ticket:{Scenario.SIGNATURES_40}"
    folded = answer_of(run("gallery", "--filter", query, "--look-into", 500, "--per-page", 100, "--json"))
    again = answer_of(run("gallery", "--filter", query, "--per-page", 100, "--json"))
    whole = answer_of(run("gallery", "--filter", query, "--all", "--per-page", 100, "--json"))
    assert folded["coverage"]["tickets_known"] == 1
    assert again["coverage"]["folded"]
    assert all(image["folded"] is None for image in again["images"])
    assert {image["id"] for image in again["images"]} < {image["id"] for image in whole["images"]}
    assert {image["folded"] for image in whole["images"]} > {None}


def test_the_same_bytes_stand_together(run):
    query = f"ticket:{Scenario.FORWARDED} source:forward|attachment"
    run("gallery", "--filter", query, "--json")
    answer = answer_of(run("gallery", "--filter", query, "--json"))
    together = [image for image in answer["images"] if len(image["copies"]) > 1]
    assert together
    assert all(image["id"] in {copy["id"] for copy in image["copies"]} for image in together)


def test_refresh_fills_the_catalog_once(run_program, helpdesk):
    first = answer_of(run_program("refresh", "--json"))
    assert first["tickets_read"] == first["tickets_known"] > 20
    assert helpdesk.requests.all("storage") == []
    second = answer_of(run_program("refresh", "--json"))
    assert second["credits"] < first["credits"] / 4


@pytest.mark.thorough
def test_the_tables_are_for_people(run_program):
    found = run_program("search", "status:open")
    assert found.returncode == 0
    assert "Subject" in found.stdout
    shown = run_program("gallery", "--filter", "status:closed", "--per-page", 3)
    assert shown.returncode in (0, 3)
    assert " read" in shown.stdout
    assert "#" in shown.stdout


def test_without_a_helpdesk_it_is_one_line(run):
    done = run("gallery", "--filter", "status:open", GALLERY_APP_URL="http://127.0.0.1:9")
    assert done.returncode == 1
    assert "cannot be reached" in done.stderr
    assert done.stderr.count("\n") == 1
