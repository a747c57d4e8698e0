from __future__ import annotations

from gallery_app.demo import DemoHelpdesk, DemoOptions, Scenario
from tests.demo.asking import ask, ask_all, fetch, make_authorization

ALL = "updated_since=1970-01-01T00:00:00Z"


def test_wrong_key_is_refused_with_code_and_message(helpdesk):
    reply = fetch(helpdesk.address + "/api/v2/agents/me", make_authorization("wrong"))
    assert reply.status == 401
    assert reply.json()["code"] == "invalid_credentials"
    assert fetch(helpdesk.address + "/api/v2/agents/me").status == 401
    assert fetch(helpdesk.address + "/api/v2/agents/me", {"Authorization": "Basic !!"}).status == 401


def test_every_answer_carries_the_service_headers(helpdesk):
    for path in ("/agents/me", "/nothing", "/tickets?foo=1"):
        headers = ask(helpdesk, path).headers
        assert headers["x-ratelimit-used-currentrequest"] == "1"
        assert headers["x-freshdesk-api-version"] == "latest=v2; requested=v2"
        assert len(headers["x-request-id"]) == 36


def test_missing_things_answer_404_without_a_body(helpdesk):
    for path in ("/tickets/999999", "/nothing", "/solutions/articles/5", "/attachments/1060015311101"):
        reply = ask(helpdesk, path)
        assert (reply.status, reply.body) == (404, b"")


def test_accept_verb_and_parameters_are_checked(helpdesk):
    assert ask(helpdesk, "/agents/me", Accept="image/*").status == 406
    assert ask(helpdesk, "/tickets/4711", "POST").status == 405
    assert ask(helpdesk, "/tickets?colour=red").json()["errors"] == [
        {"field": "colour", "message": "Unexpected/invalid field in request", "code": "invalid_field"}
    ]
    for query in ("per_page=0", "per_page=101", "per_page=x", "page=0", "include=pictures", "order_by=id"):
        assert ask(helpdesk, f"/tickets?{query}").status == 400, query


def test_list_has_a_window_of_thirty_days_and_hides_descriptions(helpdesk):
    recent = ask_all(helpdesk, "/tickets?per_page=100")
    everything = ask_all(helpdesk, f"/tickets?{ALL}&per_page=100")
    assert 0 < len(recent) < len(everything)
    assert not {"attachments", "description"} & set(everything[0])
    numbers = {row["id"] for row in everything}
    hidden = {Scenario.SPAM, Scenario.DELETED, Scenario.ARCHIVED}
    assert not hidden & numbers
    assert Scenario.FORBIDDEN in numbers
    row = ask_all(helpdesk, f"/tickets?{ALL}&include=description,requester,stats&per_page=100")[0]
    assert {"description", "requester", "stats"} <= set(row)


def test_link_header_has_the_odd_space_and_is_absent_at_the_end(helpdesk):
    first = ask(helpdesk, f"/tickets?{ALL}&per_page=40")
    assert first.headers["link"].startswith("< http://127.0.0.1:")
    assert first.headers["link"].endswith('&page=2>;rel="next"')
    assert "link" not in ask(helpdesk, f"/tickets?{ALL}&per_page=40&page=2").headers
    assert ask(helpdesk, f"/tickets?{ALL}&page=9").json() == []
    assert ask(helpdesk, "/tickets?page=301").json()["errors"][0]["field"] == "page"


def test_filters_of_the_list(helpdesk):
    company = helpdesk.world.tickets[Scenario.SHOWPIECE].company_id
    mine = ask_all(helpdesk, f"/tickets?company_id={company}&{ALL}")
    assert mine
    assert {row["company_id"] for row in mine} == {company}
    unknown = ask(helpdesk, "/tickets?company_id=77")
    assert "no company matching" in unknown.json()["errors"][0]["message"]
    by_mail = ask_all(helpdesk, f"/tickets?email=ana.silva%40contoso.example&{ALL}")
    assert Scenario.SHOWPIECE in {row["id"] for row in by_mail}
    assert [row["id"] for row in ask_all(helpdesk, "/tickets?filter=spam")] == [Scenario.SPAM]
    deleted = ask_all(helpdesk, "/tickets?filter=deleted")
    assert [(row["id"], row["deleted"]) for row in deleted] == [(Scenario.DELETED, True)]


def test_conversations_of_every_scenario(helpdesk):
    expected = {
        Scenario.TICKET_0: 0,
        Scenario.TICKET_1: 1,
        Scenario.TICKET_10: 10,
        Scenario.TICKET_11: 11,
        Scenario.TICKET_31: 31,
        Scenario.TICKET_250: 250,
    }
    for number, count in expected.items():
        rows = ask_all(helpdesk, f"/tickets/{number}/conversations?per_page=100")
        assert len(rows) == count
        assert rows == sorted(rows, key=lambda row: (row["created_at"], row["id"]))
        view = ask(helpdesk, f"/tickets/{number}?include=conversations")
        assert [row["id"] for row in view.json()["conversations"]] == [row["id"] for row in rows[:10]]
        assert view.headers["x-ratelimit-used-currentrequest"] == "2"


def test_archived_forbidden_deleted_and_spam(helpdesk):
    assert ask(helpdesk, f"/tickets/{Scenario.ARCHIVED}").status == 404
    archived = ask(helpdesk, f"/tickets/archived/{Scenario.ARCHIVED}").json()
    assert archived["archived"] is True
    assert len(ask_all(helpdesk, f"/tickets/archived/{Scenario.ARCHIVED_LONG}/conversations")) == 12
    assert ask(helpdesk, f"/tickets/archived/{Scenario.SHOWPIECE}").status == 404
    forbidden = ask(helpdesk, f"/tickets/{Scenario.FORBIDDEN}")
    assert (forbidden.status, forbidden.json()["code"]) == (403, "access_denied")
    assert ask(helpdesk, f"/tickets/{Scenario.DELETED}").json()["deleted"] is True
    assert ask(helpdesk, f"/tickets/{Scenario.SPAM}").json()["spam"] is True
    empty = ask(helpdesk, f"/tickets/{Scenario.EMPTY_SUBJECT}").json()
    assert (empty["subject"], empty["cc_emails"]) == ("", None)


def test_archived_may_redirect_instead():
    with DemoHelpdesk(DemoOptions(plain_archived_redirects=True)) as other:
        reply = ask(other, f"/tickets/{Scenario.ARCHIVED}")
        assert reply.status == 301
        assert reply.headers["location"] == f"{other.address}/api/v2/tickets/archived/{Scenario.ARCHIVED}"


def test_credits_are_counted(helpdesk):
    ask(helpdesk, f"/tickets?{ALL}&include=description,requester,stats")
    assert helpdesk.requests.credits() == 7
    ask(helpdesk, "/tickets/4711?include=conversations,stats")
    assert helpdesk.requests.credits() == 10


def test_rate_limits_of_account_and_list():
    with DemoHelpdesk(DemoOptions(rate_per_minute=6, list_rate_per_minute=2)) as other:
        assert [ask(other, "/tickets").status for _ in range(3)] == [200, 200, 429]
        refused = ask(other, "/tickets")
        assert 1 <= int(refused.headers["retry-after"]) <= 60
        assert int(refused.headers["x-ratelimit-remaining"]) == 4
        assert [ask(other, "/nothing").status for _ in range(5)] == [404, 404, 404, 404, 429]


def test_search_endpoints(helpdesk):
    found = ask(helpdesk, "/search/tickets?query=%22tag:'vip'%22").json()
    assert (found["total"], [row["id"] for row in found["results"]]) == (1, [Scenario.SHOWPIECE])
    assert "attachments" not in found["results"][0]
    wide = "/search/tickets?query=%22priority:%3E1%20OR%20priority:1%22"
    pages = [ask(helpdesk, f"{wide}&page={page}").json() for page in (1, 2, 3)]
    assert [len(page["results"]) for page in pages][:1] == [30]
    assert sum(len(page["results"]) for page in pages) == pages[0]["total"]
    assert ask(helpdesk, f"{wide}&page=11").status == 400
    message = ask(helpdesk, "/search/tickets?query=%22status:99%22").json()["errors"][0]["message"]
    assert message == "It should be one of these values: '2,3,4,5,6,7,8'"
    for query in ("status:2", "%22requester_id:1%22", "%22%22", "%22status:2", "%22" + "x" * 513 + "%22"):
        assert ask(helpdesk, f"/search/tickets?query={query}").status == 400


def test_people_have_their_two_shapes(helpdesk):
    contacts = ask(helpdesk, "/contacts/autocomplete?term=sil").json()
    assert [row["name"] for row in contacts] == ["Ana Silva"]
    assert ask(helpdesk, "/contacts/autocomplete?term=ilva").json() == []
    companies = ask(helpdesk, "/companies/autocomplete?name=importers").json()
    assert [row["name"] for row in companies["companies"]] == ["Wide World Importers"]
    assert ask(helpdesk, "/companies/autocomplete?term=x").status == 400
    assert len(ask_all(helpdesk, "/companies?per_page=3")) == 8
    found = ask(helpdesk, "/search/companies?query=%22domain:'contoso.example'%22").json()
    assert found["total"] == 1
    assert ask(helpdesk, "/search/companies?query=%22name:'Contoso'%22").status == 400
    assert ask(helpdesk, f"/contacts/{contacts[0]['id']}").json()["avatar"] is None
    assert ask(helpdesk, "/agents").status == 403
    with DemoHelpdesk(DemoOptions(admin=True)) as other:
        assert len(ask(other, "/agents").json()) == 5


def test_ticket_fields_have_three_shapes_of_choices(helpdesk):
    choices = {row["type"]: row.get("choices") for row in ask(helpdesk, "/ticket_fields").json()}
    assert choices["default_ticket_type"][0] == "Question"
    assert choices["default_status"]["6"] == ["Waiting on customer", "Awaiting your Reply"]
    assert choices["default_agent"]["Maya Chen"] == helpdesk.world.me.id


def test_solutions_with_nested_folders_and_translation(helpdesk):
    seen = []
    for category in ask_all(helpdesk, "/solutions/categories"):
        waiting = ask_all(helpdesk, f"/solutions/categories/{category['id']}/folders")
        while waiting:
            folder = waiting.pop()
            if folder["sub_folders_count"]:
                waiting += ask_all(helpdesk, f"/solutions/folders/{folder['id']}/subfolders")
            seen += ask_all(helpdesk, f"/solutions/folders/{folder['id']}/articles?per_page=2")
    assert len({article["id"] for article in seen}) == len(seen) == 25
    number = Scenario.ARTICLE_TRANSLATED
    assert ask(helpdesk, f"/solutions/articles/{number}/de").json()["title"].startswith("Bildschirm")
    assert ask(helpdesk, f"/solutions/articles/{Scenario.ARTICLE_DRAFT}/de").status == 404
    assert ask(helpdesk, f"/solutions/articles/{Scenario.ARTICLE_DRAFT}").json()["status"] == 1
    nested = ask(helpdesk, f"/solutions/articles/{Scenario.ARTICLE_NESTED}").json()
    assert [step["level"] for step in nested["hierarchy"]] == [0, 1, 2, 3]
    hits = ask(helpdesk, "/search/solutions?term=flickers").json()
    assert hits[0]["id"] == number
    assert "attachments" not in hits[0]


def test_deleting_an_attachment():
    with DemoHelpdesk() as other:
        attachment = ask(other, "/tickets/4711").json()["attachments"][0]
        assert ask(other, f"/attachments/{attachment['id']}", "DELETE").status == 204
        assert ask(other, f"/attachments/{attachment['id']}", "DELETE").status == 404
        assert fetch(attachment["attachment_url"]).status == 404
