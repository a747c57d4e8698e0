"""What other clients of this API got wrong, one test each; the numbers are those of the design's list."""

import asyncio
import json
import logging
import pickle
from typing import Any

import httpx
import pytest

from gallery_app.demo.scenario import Scenario
from gallery_app.domain import errors
from gallery_app.domain.ids import TicketId
from gallery_app.freshdesk.auth import ApiKey, OriginAuth
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.freshdesk.download import FileClient
from gallery_app.freshdesk.redact import Redactor
from tests.freshdesk.conftest import Collected
from tests.freshdesk.scripted_server import Reply, make_json_reply
from tests.freshdesk.test_client import AT_ONCE, KEY, _run
from tests.freshdesk.test_readings import _file, _img, _message, _read

TICKET = {"id": 7, "conversations": []}


def _fetch(desk, number=Scenario.SHOWPIECE) -> Any:
    return desk.client.fetch_ticket(TicketId(number))


def test_01_the_key_is_not_sent_to_the_storage(run, demo):
    async def story(desk) -> None:
        for picture in (await _fetch(desk)).pictures:
            await desk.load(picture)

    run(story)
    assert demo.requests.with_header("authorization", "api")
    assert demo.requests.leaked_credentials() == []


def test_01b_an_absolute_storage_link_given_to_the_api_client_is_refused():
    async def story() -> None:
        auth = OriginAuth(ApiKey(KEY), ("http", "127.0.0.1", 1))
        async with httpx.AsyncClient(base_url="http://127.0.0.1:1", auth=auth, trust_env=False) as client:
            await client.get("http://127.0.0.1:2/cdn.freshdesk.com/x.png")

    with pytest.raises(errors.HostNotAllowed):
        asyncio.run(story())


def test_02_no_made_up_attachment_endpoint(run, demo):
    async def story(desk) -> None:
        reading = await _fetch(desk)
        demo.faults.switch_on("expired_links", origin="inline")
        for picture in reading.pictures:
            await desk.load(picture)

    run(story)
    assert demo.requests.all(path_contains="/api/v2/attachments") == []


def test_03_attachments_of_conversations_are_listed():
    reading = _read({"attachments": [_file(1)]}, _message(1, "", _file(2)))
    assert [picture.ref.id for picture in reading.pictures] == ["attachment-1", "attachment-2"]


def test_04_inline_pictures_are_downloaded(run):
    async def story(desk) -> Any:
        pictures = (await _fetch(desk)).pictures
        return [await desk.load(picture) for picture in pictures if picture.ref.placement == "inline"]

    loaded = run(story)
    assert loaded
    assert all(isinstance(data, bytes) and len(data) > 100 for data in loaded)


@pytest.mark.parametrize(("number", "messages"), [(Scenario.TICKET_10, 10), (Scenario.TICKET_11, 11)])
def test_05_the_ten_conversations_of_a_view_are_not_taken_for_all(run, number, messages):
    async def story(desk) -> Any:
        return await _fetch(desk, number)

    assert run(story).messages_read == messages


def test_06_a_search_stands_in_double_quotes(run, demo):
    async def story(desk) -> None:
        await desk.client.search_tickets("priority:3 AND status:2")

    run(story)
    assert "query=%22priority%3A3" in demo.requests.all("api")[0].query


def test_06b_a_requester_is_listed_and_not_searched(run, demo):
    requester = demo.world.tickets[Scenario.SHOWPIECE].requester

    async def story(desk) -> Any:
        return [ticket.id async for ticket in desk.client.list_tickets(requester_id=requester.id)]

    assert Scenario.SHOWPIECE in run(story)
    assert demo.requests.all(path_contains="search") == []


def test_07_tickets_older_than_30_days_are_listed(run, demo):
    async def story(desk) -> Any:
        return {ticket.id async for ticket in desk.client.list_tickets()}

    old = {
        number
        for number, ticket in demo.world.tickets.items()
        if (demo.world.now - ticket.created_at).days > 31
        and not (ticket.archived or ticket.spam or ticket.deleted)
    }
    assert old
    assert old <= run(story)


def test_08_a_dirty_cid_source_loses_nothing():
    dirty = _img(5).replace('src="', 'src="cid:')
    reading = _read({"description": dirty + '<img src="cid:https://"><img src="https://[::1">' + _img(6)})
    assert [picture.ref.id for picture in reading.pictures] == ["attachment-5", "attachment-6"]


def test_09_a_forbidden_ticket_says_so_and_the_client_goes_on(run):
    async def story(desk) -> Any:
        with pytest.raises(errors.NotAllowed):
            await _fetch(desk, Scenario.FORBIDDEN)
        return await _fetch(desk, Scenario.TICKET_1)

    assert run(story).messages_read == 1


def test_09b_a_feature_that_the_plan_lacks_is_told_apart():
    refusal = make_json_reply('{"code":"require_feature","message":"not in your plan"}', 403)

    async def story(client, _server) -> Any:
        with pytest.raises(errors.NotAllowed) as caught:
            await client.fetch_categories()
        return caught.value.title

    assert "plan" in _run(lambda _: refusal, story)


def test_10_size_and_file_size_are_both_read_and_types_not_trusted():
    old = {key: value for key, value in _file(1).items() if key != "size"}
    reading = _read({"attachments": [old | {"file_size": 44, "content_type": "application/octet-stream"}]})
    assert reading.pictures[0].ref.declared_bytes == 44


def test_11_an_empty_404_is_not_read_as_json(run):
    async def story(desk) -> None:
        with pytest.raises(errors.NotFound):
            await _fetch(desk, Scenario.UNKNOWN)

    run(story)


def test_12_retries_end_and_retry_after_is_kept():
    async def story(client, server) -> Any:
        with pytest.raises(errors.RateLimited):
            await client.fetch_me()
        return len(server.seen), client.rate_per_minute

    waits: list[float] = []
    headers = {"Retry-After": "3", "X-Ratelimit-Total": "100.0", "X-Ratelimit-Remaining": "0.0"}
    assert _run(lambda _: Reply(429, headers=headers), story, waits=waits) == (5, 100)
    assert max(waits) >= 3


def test_13_links_are_never_kept_and_a_fresh_one_comes_with_each_reading(run):
    async def story(desk) -> Any:
        first, second = await _fetch(desk), await _fetch(desk)
        return first.pictures[1], second.pictures[1]

    first, second = run(story)
    assert first.ref == second.ref
    assert first.link is not second.link
    with pytest.raises(TypeError):
        pickle.dumps(first)
    assert "http" not in repr(first)


def test_14_bytes_stay_bytes(run, demo):
    async def story(desk) -> Any:
        picture = (await _fetch(desk)).pictures[1]
        return picture.ref.id, await desk.load(picture)

    id_, data = run(story)
    assert data == demo.world.load(int(id_.removeprefix("attachment-")))


def test_15_a_row_that_drifts_to_the_next_page_comes_once():
    pages = {
        "1": make_json_reply('[{"id": 1}, {"id": 2}]', Link='< https://x/?page=2>;rel="next"'),
        "2": make_json_reply('[{"id": 2}, {"id": 3}]'),
    }

    async def story(client, server) -> Any:
        ids = [ticket.id async for ticket in client.list_tickets()]
        return ids, server.seen[0].params["order_type"]

    assert _run(lambda seen: pages[seen.params.get("page", "1")], story) == ([1, 2, 3], "asc")


# --- traps that the same page names elsewhere ---------------------------------------------------------------


def test_accept_is_json_or_the_api_answers_406(run, demo):
    async def story(desk) -> None:
        await desk.client.fetch_me()

    run(story)
    assert demo.requests.all("api")[0].headers["accept"] == "application/json"


def test_a_plus_in_an_address_is_encoded():
    async def story(client, server) -> Any:
        assert [ticket async for ticket in client.list_tickets(email="a+b@example.com")] == []
        return server.seen[0].target

    assert "a%2Bb" in _run(lambda _: make_json_reply("[]"), story)


def test_null_lists_of_sample_tickets_are_read():
    row = {
        "cc_emails": None,
        "tags": None,
        "fwd_emails": None,
        "type": None,
        "subject": "",
        "attachments": None,
    }
    assert _read(row).ticket.tags == ()


def test_ids_of_thirteen_digits_stay_whole():
    assert _read({"attachments": [_file(1060015311018)]}).pictures[0].ref.id == "attachment-1060015311018"


def test_storage_is_asked_by_get_only(run, demo):
    async def story(desk) -> None:
        await desk.load((await _fetch(desk)).pictures[1])

    run(story)
    assert {seen.method for seen in demo.requests.all()} == {"GET"}


def test_a_signed_query_reaches_the_storage_byte_for_byte():
    query = "X-Amz-Credential=AKIA%2F20260101%2Feu&X-Amz-Signature=ab~_-&z=%7e"
    path = "/cdn.freshdesk.com/data/helpdesk/attachments/production/7/original/a%20b%2Fc%C3%A9.png"

    async def story(client, server) -> Any:
        row = {"id": 7, "attachments": [_file(7, attachment_url=f"{server.origin}{path}?{query}")]}
        server.script = lambda seen: (
            make_json_reply(json.dumps(row)) if "api" in seen.path else Reply(200, b"\x89PNG")
        )
        (picture,) = (await client.fetch_ticket(TicketId(7))).pictures
        async with FileClient(api_origin=server.origin) as files:
            await files.download(picture.link, Collected(), declared_bytes=4)
        return server.seen[-1].target

    assert _run(lambda _: Reply(404), story) == f"{path}?{query}"


def test_an_error_page_is_never_given_out_as_a_picture(run, demo):
    demo.faults.switch_on("xml_200", origin="storage")

    async def story(desk) -> Any:
        sink = Collected()
        with pytest.raises(errors.NotAFile):
            picture = (await _fetch(desk)).pictures[1]
            await desk.files.download(picture.link, sink, declared_bytes=picture.ref.declared_bytes)
        return sink.data

    assert run(story) == b""


def test_redirects_of_the_api_are_not_followed_with_the_key():
    async def story(client, server) -> Any:
        with pytest.raises(errors.AnswerNotUnderstood):
            await client.fetch_me()
        return len(server.seen)

    assert _run(lambda _: Reply(302, headers={"Location": "/api/v2/agents/me"}), story) == 1


def test_a_link_header_to_another_host_gets_no_request():
    async def story(client, server) -> Any:
        server.script = lambda seen: make_json_reply(
            '[{"id": 1}]', Link="" if "page" in seen.params else '<https://evil.example/x?page=2>; rel="next"'
        )
        return len(await client.fetch_categories()), [seen.path for seen in server.seen]

    count, paths = _run(lambda _: Reply(404), story)
    assert count == 2
    assert set(paths) == {"/api/v2/solutions/categories"}


def test_nothing_secret_is_logged_at_any_level(run, demo, caplog):
    async def story(desk) -> None:
        for picture in (await _fetch(desk)).pictures[:3]:
            await desk.load(picture)

    with caplog.at_level(logging.DEBUG):
        run(story)
    redactor = Redactor()
    redactor.hide(demo.api_key)
    text = "\n".join(redactor.format(record) for record in caplog.records)
    raw = "\n".join(record.getMessage() for record in caplog.records)
    assert "X-Amz-Signature=" in raw
    secrets = [seen.query for seen in demo.requests.all("storage")]
    secrets += [seen.query.removeprefix("token=") for seen in demo.requests.all("inline")]
    assert [secret for secret in [demo.api_key, *secrets] if secret and secret in text] == []
    assert "X-Amz-Signature=" not in text


def test_freshservice_is_not_mistaken_for_freshdesk():
    with pytest.raises(errors.BadAddress, match="Freshservice"):
        FreshdeskClient("https://acme.freshservice.com", ApiKey(KEY), policy=AT_ONCE)
