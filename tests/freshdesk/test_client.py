import asyncio
import gzip
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from gallery_app.domain import errors
from gallery_app.domain.ids import ArticleId, CategoryId, CompanyId, ContactId, FolderId, TicketId
from gallery_app.freshdesk import client as client_module
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.freshdesk.rate_limit import RateLimiter
from gallery_app.freshdesk.retry import RetryPolicy
from tests.freshdesk.made_time import MadeTime
from tests.freshdesk.scripted_server import Reply, Script, ScriptedServer, Seen, make_json_reply, scripted

KEY = "dEm0KeY4711"
JSON = {"Content-Type": "application/json"}
AT_ONCE = RetryPolicy(first_wait_s=0.0)
Story = Callable[[FreshdeskClient, ScriptedServer], Awaitable[Any]]


def _run(
    script: Script, story: Story, *, policy: RetryPolicy = AT_ONCE, waits: list[float] | None = None
) -> Any:
    async def whole() -> Any:
        time = MadeTime()
        on_wait = None if waits is None else waits.append
        limiter = RateLimiter(clock=time.clock, sleep=time.sleep, on_wait=on_wait)
        async with (
            scripted(script) as server,
            FreshdeskClient(server.origin, ApiKey(KEY), limiter=limiter, policy=policy) as client,
        ):
            return await story(client, server)

    return asyncio.run(whole())


def _answers(**by_path: Any) -> Script:
    table = {
        path: value if isinstance(value, Reply) else make_json_reply(json.dumps(value))
        for path, value in by_path.items()
    }
    return lambda seen: table.get(seen.path.removeprefix("/api/v2/"), Reply(404))


def _paged(pages: int, make_rows: Callable[[int], list[Any]], path: str) -> Script:
    def script(seen: Seen) -> Reply:
        page = int(seen.params.get("page", "1"))
        link = f'< https://elsewhere.example/{path}?page={page + 1}>;rel="next"' if page < pages else ""
        return make_json_reply(json.dumps(make_rows(page)), Link=link)

    return script


def _fetch_error(script: Script, policy: RetryPolicy = AT_ONCE) -> tuple[errors.GalleryError, int]:
    async def story(client, server) -> Any:
        with pytest.raises(errors.GalleryError) as caught:
            await client.fetch_me()
        return caught.value, len(server.seen)

    error, requests = _run(script, story, policy=policy)
    return error, requests


ME = {"id": 5, "ticket_scope": 1, "contact": {"name": "Team A", "email": "agent@example.com"}}


def test_me_and_the_rate():
    reply = make_json_reply(json.dumps(ME), X_Ratelimit_Total="400.0", X_Ratelimit_Remaining="399.0")

    async def story(client, server) -> Any:
        assert client.rate_per_minute is None
        agent = await client.fetch_me()
        return agent, client.rate_per_minute, server.seen[0]

    agent, rate, seen = _run(lambda _: reply, story)
    assert (agent.id, agent.name, agent.email, agent.ticket_scope) == (5, "Team A", "agent@example.com", 1)
    assert rate == 400
    assert seen.headers["authorization"].startswith("Basic ")
    assert seen.headers["accept"] == "application/json"
    assert "cookie" not in seen.headers


@pytest.mark.parametrize(
    ("reply", "kind", "requests"),
    [
        (Reply(401, b'{"code":"invalid_credentials"}'), errors.KeyRefused, 1),
        (Reply(403, b'{"code":"access_denied"}'), errors.NotAllowed, 1),
        (Reply(404), errors.NotFound, 1),
        (Reply(400, b"{}"), errors.RequestRefused, 1),
        (Reply(302, headers={"Location": "http://127.0.0.1:1/login"}), errors.AnswerNotUnderstood, 1),
        (Reply(200, b"<html>login</html>", {"Content-Type": "text/html"}), errors.AnswerNotUnderstood, 1),
        (Reply(200, b'{"id": 5', JSON), errors.AnswerNotUnderstood, 1),
        (Reply(200, b"[]", JSON), errors.AnswerNotUnderstood, 1),
        (Reply(200, b"[" * 200_000, JSON), errors.AnswerNotUnderstood, 1),
        (Reply(503, b"<html>"), errors.HelpdeskTroubled, 4),
        (Reply(500, b'{"code":"internal_error"}'), errors.HelpdeskTroubled, 4),
        (Reply(408), errors.HelpdeskTroubled, 4),
        (Reply(200, b'{"id"', JSON, promised=500), errors.HelpdeskUnreachable, 4),
        (Reply(200, b'{"id"', JSON, promised=500, reset=True), errors.HelpdeskUnreachable, 4),
    ],
)  # fmt: skip
def test_failures_and_how_often_they_are_tried(reply, kind, requests):
    error, tried = _fetch_error(lambda _: reply)
    assert isinstance(error, kind)
    assert tried == requests


@pytest.mark.parametrize("status", [400, 401, 403, 500])
def test_a_key_never_stands_in_an_error(status):
    error, _ = _fetch_error(lambda _: Reply(status, KEY.encode()))
    assert KEY not in repr(error)
    assert KEY not in repr(error.__cause__)


def test_a_short_trouble_is_tried_again():
    replies = iter([Reply(503), Reply(502), make_json_reply(json.dumps(ME))])

    async def story(client, server) -> Any:
        return (await client.fetch_me()).id, len(server.seen)

    assert _run(lambda _: next(replies), story) == (5, 3)


def test_retry_after_is_kept_and_told():
    replies = iter([Reply(429, headers={"Retry-After": "7"}), make_json_reply(json.dumps(ME))])
    waits: list[float] = []

    async def story(client, _server) -> Any:
        return (await client.fetch_me()).id

    assert _run(lambda _: next(replies), story, waits=waits) == 5
    assert 7 <= waits[0] <= 8
    assert waits[-1] == 0


@pytest.mark.parametrize(("retry_after", "requests"), [("1", 5), ("3600", 1)])
def test_endless_429s_end(retry_after, requests):
    error, tried = _fetch_error(lambda _: Reply(429, headers={"Retry-After": retry_after}))
    assert isinstance(error, errors.RateLimited)
    assert tried == requests


def test_packed_answers_are_unpacked_and_bombs_refused():
    packed = {"Content-Type": "application/json", "Content-Encoding": "gzip"}

    async def story(client, _server) -> Any:
        return (await client.fetch_me()).id

    assert _run(lambda _: Reply(200, gzip.compress(json.dumps(ME).encode()), packed), story) == 5
    bomb = gzip.compress(b"[" + b" " * 40_000_000, 1)
    assert isinstance(_fetch_error(lambda _: Reply(200, bomb, packed))[0], errors.AnswerNotUnderstood)


def test_nobody_there():
    async def story(_client, _server) -> None:
        client_there = FreshdeskClient("http://127.0.0.1:9", ApiKey(KEY), policy=AT_ONCE)
        async with client_there:
            with pytest.raises(errors.HelpdeskUnreachable):
                await client_there.fetch_me()

    _run(_answers(), story)


def _conversation(id_: int) -> dict[str, Any]:
    return {
        "id": id_,
        "created_at": "2026-01-01T00:00:00Z",
        "body": "",
        "attachments": [{"id": id_, "name": "a.png"}],
    }


def _ticket(conversations: int) -> dict[str, Any]:
    return {"id": 7, "conversations": [_conversation(i) for i in range(1, conversations + 1)]}


@pytest.mark.parametrize("count", [0, 1, 9])
def test_a_short_ticket_costs_one_call(count):
    async def story(client, server) -> Any:
        return await client.fetch_ticket(TicketId(7)), server.seen

    reading, seen = _run(_answers(**{"tickets/7": _ticket(count)}), story)
    assert reading.messages_read == len(reading.pictures) == count
    assert [request.target for request in seen] == ["/api/v2/tickets/7?include=conversations"]


@pytest.mark.parametrize("total", [10, 11, 250])
def test_ten_conversations_mean_that_there_may_be_more(total):
    def script(seen) -> Any:
        if not seen.path.endswith("/conversations"):
            return make_json_reply(json.dumps(_ticket(10)))
        page = int(seen.params.get("page", "1"))
        rows = [_conversation(i) for i in range(1, total + 1)][(page - 1) * 100 : page * 100]
        link = f'< http://other.example/x?page={page + 1}>;rel="next"' if page * 100 < total else ""
        return make_json_reply(json.dumps(rows), Link=link)

    async def story(client, server) -> Any:
        return await client.fetch_ticket(TicketId(7)), server.seen

    reading, seen = _run(script, story)
    assert reading.messages_read == total
    assert not reading.messages_missing
    assert len(seen) == 1 + -(-total // 100)
    assert seen[1].params["per_page"] == "100"


@pytest.mark.parametrize("status", [403, 404, 503])
def test_conversations_that_fail_are_named_and_the_first_ten_kept(status):
    table = {"tickets/7": _ticket(10), "tickets/7/conversations": Reply(status)}

    async def story(client, _server) -> Any:
        return await client.fetch_ticket(TicketId(7))

    reading = _run(_answers(**table), story)
    assert reading.messages_read == 10
    assert reading.messages_missing


@pytest.mark.parametrize(
    "first", [Reply(404), Reply(301, headers={"Location": "/api/v2/tickets/archived/7"})]
)
def test_an_archived_ticket_is_found_at_its_other_path(first):
    table = {
        "tickets/7": first,
        "tickets/archived/7": {"id": 7, "attachments": [{"id": 1, "name": "a.png"}]},
        "tickets/archived/7/conversations": [_conversation(i) for i in range(2, 14)],
    }

    async def story(client, server) -> Any:
        return await client.fetch_ticket(TicketId(7)), len(server.seen)

    reading, requests = _run(_answers(**table), story)
    assert reading.ticket.archived
    assert (len(reading.pictures), reading.messages_read, requests) == (13, 12, 3)


def test_an_unknown_ticket_is_looked_for_twice_and_not_found():
    async def story(client, server) -> Any:
        with pytest.raises(errors.NotFound):
            await client.fetch_ticket(TicketId(7))
        return [seen.path for seen in server.seen]

    assert _run(_answers(), story) == ["/api/v2/tickets/7", "/api/v2/tickets/archived/7"]


def _endless(page: int) -> list[Any]:
    return [_conversation(i) for i in range(page * 100, page * 100 + 100)]


@pytest.mark.parametrize(
    ("name", "limit", "requests"),
    [("CONVERSATION_PAGES_MAX", 3, 4), ("CONVERSATIONS_LIMIT_BYTES", 15_000, 3)],
)
def test_conversations_end_at_their_limits_and_it_says_so(monkeypatch, name, limit, requests):
    monkeypatch.setattr(client_module, name, limit)
    pages = _paged(10_000, _endless, "x")

    def script(seen) -> Any:
        if seen.path.endswith("/conversations"):
            return pages(seen)
        return make_json_reply(json.dumps(_ticket(10)))

    async def story(client, server) -> Any:
        return await client.fetch_ticket(TicketId(7)), len(server.seen)

    reading, asked = _run(script, story)
    assert asked == requests
    assert reading.messages_read == (requests - 1) * 100
    assert reading.messages_missing


def test_a_last_page_at_the_limit_leaves_nothing_out(monkeypatch):
    monkeypatch.setattr(client_module, "CONVERSATIONS_LIMIT_BYTES", 10)
    table = {"tickets/7": _ticket(10), "tickets/7/conversations": _endless(1)}

    async def story(client, _server) -> Any:
        return await client.fetch_ticket(TicketId(7))

    assert not _run(_answers(**table), story).messages_missing


@pytest.mark.parametrize("archived", [False, True])
@pytest.mark.parametrize("company_id", [34, None])
def test_a_ticket_of_another_company_is_not_read_on(archived, company_id):
    path = "tickets/archived/7" if archived else "tickets/7"
    table = {path: {**_ticket(10), "company_id": company_id}, f"{path}/conversations": _endless(1)}

    async def story(client, server) -> Any:
        with pytest.raises(errors.NotFound, match="This company has nothing"):
            await client.fetch_ticket(TicketId(7), company_id=CompanyId(33))
        return [seen.path for seen in server.seen if "conversations" in seen.path], len(server.seen)

    assert _run(_answers(**table), story) == ([], 2 if archived else 1)


def test_a_ticket_of_the_company_is_read():
    table = {"tickets/7": {**_ticket(1), "company_id": 33}}

    async def story(client, _server) -> Any:
        return await client.fetch_ticket(TicketId(7), company_id=CompanyId(33))

    assert _run(_answers(**table), story).messages_read == 1


@pytest.mark.parametrize(
    "reply",
    [
        Reply(302, headers={"Location": "http://[::1"}),
        Reply(302, headers={"Location": "//[x]:y/\xff"}),
        Reply(200, b"{}", {**JSON, "Date": "Fri, 31 Dec 9999 23:59:59 -1200"}),
        Reply(200, b"{}", {**JSON, "X-Ratelimit-Total": "9" * 400}),
        Reply(200, b'{"id": ' + b"9" * 5000 + b"}", JSON),
        Reply(200, b"\xff", {"Content-Type": "application/json; charset=\xff"}),
        Reply(429, headers={"Retry-After": "Fri, 31 Dec 9999 23:59:59 -1200"}),
    ],
)
def test_only_errors_with_words_leave(reply):
    assert isinstance(_fetch_error(lambda _: reply)[0], errors.GalleryError)


def test_lists_always_say_since_when_and_go_on_by_link():
    script = _paged(3, lambda page: [{"id": page}, {"id": page + 1}, {"broken": 1}], "tickets")

    async def story(client, server) -> Any:
        listing = client.list_tickets(company_id=CompanyId(9), updated_since=datetime(2026, 1, 2, tzinfo=UTC))
        return [ticket.id async for ticket in listing], [seen.params for seen in server.seen]

    ids, params = _run(script, story)
    assert ids == [1, 2, 3, 4]
    assert [asked.get("page") for asked in params] == [None, "2", "3"]
    assert all(asked["updated_since"] == "2026-01-02T00:00:00Z" for asked in params)
    assert all((asked["per_page"], asked["company_id"]) == ("100", "9") for asked in params)


@pytest.mark.parametrize("chosen", [{"requester_id": ContactId(3)}, {"email": "a+b@example.com"}, {}])
def test_lists_of_a_person(chosen):
    async def story(client, server) -> Any:
        assert [ticket async for ticket in client.list_tickets(**chosen)] == []
        return server.seen[0]

    seen = _run(lambda _: make_json_reply("[]"), story)
    assert seen.params["updated_since"] == "1970-01-01T00:00:00Z"
    assert all(seen.params[key] == str(value) for key, value in chosen.items())
    assert "a+b" not in seen.target


def test_past_the_last_page_the_list_goes_on_by_date(monkeypatch):
    monkeypatch.setattr(client_module, "LIST_LAST_PAGE", 3)

    def make_rows(seen) -> Any:
        begins = int(seen.params["updated_since"][17:19])
        page = int(seen.params.get("page", "1"))
        assert page <= 3, "Freshdesk refuses this page"
        first = begins + (page - 1) * 2
        return [
            {"id": n + 1, "updated_at": f"2026-01-01T00:00:{n:02}Z"} for n in range(first, min(first + 2, 20))
        ]

    def script(seen) -> Any:
        rows, page = make_rows(seen), int(seen.params.get("page", "1"))
        link = f'<https://x/?page={page + 1}>; rel="next"' if rows and rows[-1]["id"] < 20 else ""
        return make_json_reply(json.dumps(rows), Link=link)

    async def story(client, _server) -> Any:
        since = datetime(2026, 1, 1, tzinfo=UTC)
        return [ticket.id async for ticket in client.list_tickets(updated_since=since)]

    assert _run(script, story) == list(range(1, 21))


def test_a_list_whose_link_never_ends_is_left(monkeypatch):
    monkeypatch.setattr(client_module, "LIST_LAST_PAGE", 4)
    script = _paged(10_000, lambda _: [{"id": 1, "updated_at": "2026-01-01T00:00:00Z"}], "tickets")

    async def story(client, server) -> Any:
        ids = [ticket.id async for ticket in client.list_tickets()]
        return ids, len(server.seen)

    assert _run(script, story) == ([1], 8)


def test_an_empty_page_ends_a_list_in_spite_of_its_link():
    async def story(client, server) -> Any:
        return await client.fetch_categories(), len(server.seen)

    assert _run(_paged(99, lambda _: [], "x"), story) == ((), 1)


def test_search_adds_the_quotes():
    async def story(client, server) -> Any:
        page = await client.search_tickets("status:2 AND priority:4", 2)
        return page, server.seen[0].params

    page, params = _run(_answers(**{"search/tickets": {"total": 49, "results": [{"id": 3}]}}), story)
    assert params == {"query": '"status:2 AND priority:4"', "page": "2"}
    assert (page.total, [ticket.id for ticket in page.tickets], page.page) == (49, [3], 2)


@pytest.mark.parametrize(
    ("query", "page"), [("a" * 501, 1), ('tag:"x"', 1), ("status:2", 0), ("status:2", 11)]
)
def test_searches_that_freshdesk_would_refuse_are_not_sent(query, page):
    async def story(client, server) -> Any:
        with pytest.raises(errors.RequestRefused):
            await client.search_tickets(query, page)
        return len(server.seen)

    assert _run(_answers(), story) == 0


def test_the_knowledge_base():
    table = {
        "solutions/categories": [{"id": 1, "name": "C"}],
        "solutions/categories/1/folders": [{"id": 2, "name": "F", "sub_folders_count": 1}],
        "solutions/folders/2/subfolders": [{"id": 3, "name": "S"}],
        "solutions/folders/3/articles": [
            {"id": 4, "title": "A", "attachments": [{"id": 5, "name": "a.png"}]},
            {},
        ],
        "solutions/articles/4": {"id": 4, "title": "A", "status": 1},
        "search/solutions": [{"id": 4, "title": "A", "folder_name": "S"}],
    }

    async def story(client, server) -> Any:
        assert (await client.fetch_categories())[0].name == "C"
        (folder,) = await client.fetch_folders(CategoryId(1))
        assert (folder.category_id, folder.sub_folders_count) == (1, 1)
        assert (await client.fetch_subfolders(FolderId(2)))[0].parent_id == 2
        (reading,) = (await client.fetch_articles(FolderId(3))).articles
        assert reading.pictures[0].ref.id == "attachment-5"
        assert not (await client.fetch_article(ArticleId(4))).article.published
        assert (await client.search_articles("wörd & more"))[0].folder_name == "S"
        return server.seen[-1].params

    assert _run(_answers(**table), story) == {"term": "wörd & more"}


def test_people_and_companies():
    table = {
        "companies/autocomplete": {"companies": [{"id": 33, "name": "Acme Inc."}]},
        "contacts/autocomplete": [{"id": 34, "name": "Rosa"}],
        "contacts/34": {
            "id": 34,
            "name": "Rosa",
            "email": "r@example.com",
            "company_id": 33,
            "other_companies": [1],
        },
        "companies/33": {"id": 33, "name": "Acme Inc."},
        "ticket_fields": [{"type": "default_status", "choices": {"6": ["Waiting", "Waiting for you"]}}],
    }

    async def story(client, server) -> Any:
        assert (await client.autocomplete_companies("Ac"))[0].name == "Acme Inc."
        assert (await client.autocomplete_contacts("Ro"))[0].id == 34
        assert (await client.fetch_contact(ContactId(34))).company_id == 33
        assert (await client.fetch_company(CompanyId(33))).name == "Acme Inc."
        assert (await client.fetch_ticket_fields()).statuses[0].name == "Waiting"
        return [seen.target for seen in server.seen[:2]]

    assert _run(_answers(**table), story) == [
        "/api/v2/companies/autocomplete?name=Ac",
        "/api/v2/contacts/autocomplete?term=Ro",
    ]


def test_cancelling_closes_the_socket_at_once():
    async def story(client, server) -> Any:
        call = asyncio.create_task(client.fetch_me())
        await server.held.wait()
        began = asyncio.get_running_loop().time()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.wait_for(server.hung_up.wait(), 1)
        return asyncio.get_running_loop().time() - began

    held = Reply(200, b'{"id"', JSON, promised=500, hold=True)
    assert _run(lambda _: held, story) < 0.05


def test_a_client_that_never_called_closes():
    async def story() -> None:
        await FreshdeskClient("https://acme.freshdesk.com", ApiKey(KEY)).close()
        with pytest.raises(errors.BadAddress):
            FreshdeskClient("https://help.customer.example", ApiKey(KEY))

    asyncio.run(story())


# --- in the background ----------------------------------------------------------------------------------


def test_a_background_client_shares_connections_and_counts_its_own_credits():
    reply = make_json_reply(json.dumps(ME), X_RateLimit_Total="400", X_RateLimit_Remaining="390")
    counted = make_json_reply(json.dumps(ME), X_RateLimit_Used_CurrentRequest="3")
    replies = iter([reply, counted, Reply(404), reply])

    async def story(client, server) -> Any:
        await client.fetch_me()
        quiet = client.for_background()
        await quiet.fetch_me()
        with pytest.raises(errors.NotFound):
            await quiet.fetch_company(CompanyId(1))
        await quiet.close()
        await client.fetch_me()
        return client.credits, quiet.credits, quiet.rate_per_minute, server.connections

    assert _run(lambda _: next(replies), story) == (2, 4, 400, 1)


def test_a_background_client_steps_back_and_says_nothing_of_it():
    replies = iter([Reply(429, headers={"Retry-After": "7"}), *[make_json_reply(json.dumps(ME))] * 60])
    waits: list[float] = []

    async def story(client, _server) -> Any:
        quiet = client.for_background()
        for _ in range(45):
            await quiet.fetch_me()
        assert waits == []
        return quiet.is_background, client.is_background

    assert _run(lambda _: next(replies), story, waits=waits) == (True, False)


def test_list_pages_bring_the_requesters_if_asked():
    def script(_seen) -> Reply:
        rows = [
            {"id": 1, "requester": {"id": 5, "name": "Rosa", "email": "r@example.com"}},
            {"id": 2, "requester": {"id": 5, "name": "Rosa", "email": "r@example.com"}},
            {"id": 3, "requester": {"name": "nobody"}},
            {"id": 4, "requester": 7},
        ]
        return make_json_reply(json.dumps(rows))

    async def story(client, server) -> Any:
        with_them = [page async for page in client.list_ticket_pages(with_requesters=True)]
        without = [page async for page in client.list_ticket_pages()]
        return with_them, without, [seen.params.get("include") for seen in server.seen], client.credits

    (page,), (other,), includes, credits_ = _run(script, story)
    assert [ticket.id for ticket in page.tickets] == [ticket.id for ticket in other.tickets] == [1, 2, 3, 4]
    assert [(one.id, one.name, one.email) for one in page.requesters] == [(5, "Rosa", "r@example.com")]
    assert page.is_last
    assert (includes, credits_) == (["requester", None], 4)


def test_the_newest_tickets_come_first_and_end_at_the_last_page(monkeypatch):
    monkeypatch.setattr(client_module, "LIST_LAST_PAGE", 3)
    script = _paged(10_000, lambda page: [{"id": page}], "tickets")

    async def story(client, server) -> Any:
        pages = [page async for page in client.list_newest_pages(company_id=CompanyId(4))]
        return pages, server.seen

    pages, seen = _run(script, story)
    assert [page.tickets[0].id for page in pages] == [1, 2, 3]
    assert [page.is_last for page in pages] == [False, False, False]
    for request in seen:
        assert (request.params["order_by"], request.params["order_type"]) == ("created_at", "desc")
        assert (request.params["company_id"], request.params["updated_since"][:4]) == ("4", "1970")


def test_company_names_come_by_the_page():
    script = _paged(3, lambda page: [{"id": page, "name": f"C{page}"}], "companies")

    async def story(client, server) -> Any:
        return [page async for page in client.list_company_pages()], server.seen[0].params

    pages, params = _run(script, story)
    assert [(one.id, one.name) for page in pages for one in page] == [(1, "C1"), (2, "C2"), (3, "C3")]
    assert params == {"per_page": "100"}


@pytest.mark.parametrize(("limit", "requests"), [(10**9, 6), (150, 3)])
def test_articles_of_a_folder_end_at_their_limit_and_it_says_so(monkeypatch, limit, requests):
    monkeypatch.setattr(client_module, "ARTICLES_LIMIT_BYTES", limit)
    script = _paged(6, lambda page: [{"id": page, "title": "T" * 40}], "articles")

    async def story(client, server) -> Any:
        return await client.fetch_articles(FolderId(3)), len(server.seen)

    reading, asked = _run(script, story)
    assert asked == len(reading.articles) == requests
    assert reading.is_complete == (requests == 6)
