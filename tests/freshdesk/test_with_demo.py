"""Both clients against the demo helpdesk, over real HTTP, with its faults on."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions
from gallery_app.demo.scenario import Scenario
from gallery_app.domain import errors
from gallery_app.domain.ids import ArticleId, TicketId
from gallery_app.freshdesk.download_limits import DownloadLimits
from tests.freshdesk.conftest import make_run

LENGTHS = {
    Scenario.TICKET_0: 0,
    Scenario.TICKET_1: 1,
    Scenario.TICKET_10: 10,
    Scenario.TICKET_11: 11,
    Scenario.TICKET_31: 31,
    Scenario.TICKET_250: 250,
}


@pytest.mark.parametrize(("number", "messages"), LENGTHS.items())
def test_exactly_the_pictures_of_a_ticket(run, demo, number, messages):
    async def story(desk) -> Any:
        return await desk.client.fetch_ticket(TicketId(number))

    reading = run(story)
    own = [picture for picture in reading.pictures if picture.ref.remote_host is None]
    true = {f"attachment-{picture.file.id}": picture for picture in demo.world.pictures_of(number)}
    assert {picture.ref.id for picture in own} == set(true)
    assert len(own) == len(true)
    for picture in own:
        assert picture.ref.private == true[picture.ref.id].private
        assert (picture.ref.placement == "inline") == true[picture.ref.id].inline
        assert picture.ref.message_id == true[picture.ref.id].message_id
    assert reading.messages_read == messages
    assert not reading.messages_missing


@pytest.mark.parametrize(("number", "messages"), LENGTHS.items())
def test_no_credit_is_spent_without_need(run, demo, number, messages):
    async def story(desk) -> Any:
        await desk.client.fetch_ticket(TicketId(number))
        return demo.requests.credits()

    assert run(story) == 2 + (0 if messages < 10 else -(-messages // 100))


def test_every_form_of_source(run, demo):
    async def story(desk) -> Any:
        reading = await desk.client.fetch_ticket(TicketId(Scenario.SOURCE_FORMS))
        return reading, [await desk.load(picture) for picture in reading.pictures if picture.link]

    reading, loaded = run(story)
    commented_out = 1
    own = {picture.ref.id for picture in reading.pictures if picture.ref.id.startswith("attachment-")}
    assert len(own) == len(demo.world.files_of(Scenario.SOURCE_FORMS)) - commented_out
    assert len(loaded) == len(own)
    assert all(isinstance(data, bytes) and data for data in loaded)
    hosts = [picture.ref.remote_host for picture in reading.pictures if picture.ref.remote_host]
    assert hosts == ["tracker.example.net", "127.0.0.1", "cdn.example.org", "192.0.2.10", "127.0.0.1"]
    assert [len(picture.data) for picture in reading.pictures if picture.data] == [73]
    problems = [type(picture.problem) for picture in reading.pictures if picture.problem]
    assert problems == [errors.FileGone, errors.DamagedPicture]
    assert len(reading.pictures) == len(own) + len(hosts) + 1 + len(problems)
    assert demo.requests.third_party() == []
    assert demo.requests.leaked_credentials() == []


def test_a_whole_ticket_loads_byte_for_byte(run, demo):
    async def story(desk) -> Any:
        reading = await desk.client.fetch_ticket(TicketId(Scenario.SHOWPIECE))
        loading = [desk.load(picture) for picture in reading.pictures if picture.link]
        return reading, await asyncio.gather(*loading)

    reading, loaded = run(story)
    ids = [int(picture.ref.id.removeprefix("attachment-")) for picture in reading.pictures if picture.link]
    assert loaded == [demo.world.load(id_) for id_ in ids]
    assert demo.requests.leaked_credentials() == []
    assert demo.requests.repeated_attachments() == {}


@pytest.mark.parametrize(
    "number", [Scenario.HOSTILE_FILES, Scenario.HOSTILE_NAMES, Scenario.FORMATS, Scenario.FORWARDED]
)
def test_hostile_and_odd_files_are_listed_and_each_ends(run, demo, number):
    async def story(desk) -> Any:
        reading = await desk.client.fetch_ticket(TicketId(number))
        return reading, [await desk.load(picture) for picture in reading.pictures]

    reading, loaded = run(story)
    assert len(reading.pictures) + reading.other_files == len(demo.world.files_of(number))
    assert all(isinstance(one, bytes) or issubclass(one, errors.GalleryError) for one in loaded)


@pytest.mark.parametrize(("number", "messages"), [(Scenario.ARCHIVED, None), (Scenario.ARCHIVED_LONG, 12)])
@pytest.mark.parametrize("redirects", [False, True])
def test_archived_tickets(number, messages, redirects):
    with DemoHelpdesk(DemoOptions(plain_archived_redirects=redirects)) as demo:

        async def story(desk) -> Any:
            return await desk.client.fetch_ticket(TicketId(number))

        reading = make_run(demo)(story)
    assert reading.ticket.archived
    assert len(reading.pictures) == len(demo.world.files_of(number))
    assert messages is None or reading.messages_read == messages


@pytest.mark.parametrize(
    ("number", "kind"), [(Scenario.UNKNOWN, errors.NotFound), (Scenario.FORBIDDEN, errors.NotAllowed)]
)
def test_tickets_that_cannot_be_read(run, number, kind):
    async def story(desk) -> Any:
        with pytest.raises(kind):
            await desk.client.fetch_ticket(TicketId(number))
        return await desk.client.fetch_ticket(TicketId(Scenario.TICKET_1))

    assert run(story).messages_read == 1


@pytest.mark.parametrize("number", [Scenario.DELETED, Scenario.SPAM])
def test_deleted_and_spam_tickets_are_read_and_marked(run, number):
    async def story(desk) -> Any:
        return await desk.client.fetch_ticket(TicketId(number))

    ticket = run(story).ticket
    assert ticket.deleted or ticket.spam


ARTICLES = [
    Scenario.ARTICLE_TRANSLATED,
    Scenario.ARTICLE_DRAFT,
    Scenario.ARTICLE_NESTED,
    Scenario.ARTICLE_WITH_TOKENS,
]


@pytest.mark.parametrize("number", ARTICLES)
def test_articles(run, demo, number):
    async def story(desk) -> Any:
        reading = await desk.client.fetch_article(ArticleId(number))
        return reading, [await desk.load(picture) for picture in reading.pictures]

    reading, loaded = run(story)
    files = {f"attachment-{file.id}" for file in demo.world.files_of_article(number)}
    assert {picture.ref.id for picture in reading.pictures} <= files
    assert reading.pictures
    assert all(isinstance(data, bytes) and data for data in loaded)


def test_the_whole_knowledge_base_is_walked(run, demo):
    async def walk(desk, folder) -> Any:
        found = {reading.article.id for reading in (await desk.client.fetch_articles(folder.id)).articles}
        if folder.sub_folders_count:
            for inner in await desk.client.fetch_subfolders(folder.id):
                found |= await walk(desk, inner)
        return found

    async def story(desk) -> Any:
        found = set()
        for category in await desk.client.fetch_categories():
            for folder in await desk.client.fetch_folders(category.id):
                found |= await walk(desk, folder)
        return found

    assert run(story) == set(demo.world.articles)


def test_every_listed_ticket_comes_once(run, demo):
    async def story(desk) -> Any:
        return [ticket.id async for ticket in desk.client.list_tickets()]

    ids = run(story)
    listed = {n for n, t in demo.world.tickets.items() if not (t.archived or t.spam or t.deleted)}
    assert len(ids) == len(set(ids))
    assert set(ids) == listed


def test_tickets_of_a_company_a_requester_and_an_address(run, demo):
    requester = demo.world.tickets[Scenario.SHOWPIECE].requester

    async def story(desk) -> Any:
        listing = desk.client.list_tickets
        kinds = (
            {"company_id": requester.company_id},
            {"requester_id": requester.id},
            {"email": requester.email},
        )
        return [{ticket.id async for ticket in listing(**kind)} for kind in kinds]

    of_company, of_requester, of_email = run(story)
    assert Scenario.SHOWPIECE in of_requester == of_email
    assert of_requester <= of_company


def test_search_fields_people_and_articles(run, demo):
    async def story(desk) -> Any:
        page = await desk.client.search_tickets("status:2 OR status:3")
        assert page.total >= len(page.tickets) > 0
        with pytest.raises(errors.RequestRefused) as caught:
            await desk.client.search_tickets("status:99")
        assert "status" in caught.value.hint
        fields = await desk.client.fetch_ticket_fields()
        company = next(iter(demo.world.companies.values()))
        found = await desk.client.autocomplete_companies(company.name[:3])
        requester = demo.world.tickets[Scenario.SHOWPIECE].requester
        people = await desk.client.autocomplete_contacts(requester.name.split()[0])
        contact = await desk.client.fetch_contact(requester.id)
        named = await desk.client.fetch_company(company.id)
        hits = await desk.client.search_articles("the")
        return fields, found, people, contact, named, hits, company, requester

    fields, found, people, contact, named, hits, company, requester = run(story)
    assert all(
        (fields.statuses, fields.priorities, fields.sources, fields.agents, fields.groups, fields.types)
    )
    assert company.id in {one.id for one in found}
    assert requester.id in {one.id for one in people}
    assert (contact.name, named.name) == (requester.name, company.name)
    assert hits


# --- faults ---------------------------------------------------------------------------------------------


def _load_first(run, number=Scenario.SHOWPIECE, place=1) -> Any:
    async def story(desk) -> Any:
        reading = await desk.client.fetch_ticket(TicketId(number))
        return await desk.load(reading.pictures[place])

    return run(story)


@pytest.mark.parametrize("fault", ["cut", "reset", "status_500", "status_503", "empty_200", "wrong_length"])
def test_a_fault_that_passes_costs_a_try(run, demo, fault):
    demo.faults.switch_on(fault, times=2, origin="storage")
    assert isinstance(_load_first(run), bytes)
    assert len(demo.requests.all("storage")) == 3


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("cut", errors.FileCut),
        ("reset", errors.FileCut),
        ("status_500", errors.HelpdeskTroubled),
        ("status_503", errors.HelpdeskTroubled),
        ("wrong_length", errors.FileCut),
        ("empty_200", errors.FileCut),
        ("xml_200", errors.NotAFile),
        ("html_200", errors.NotAFile),
        ("gzip_bomb", errors.NotAFile),
    ],
)
def test_a_fault_that_stays_has_its_name(run, demo, fault, kind):
    demo.faults.switch_on(fault, origin="storage")
    assert _load_first(run) is kind


@pytest.mark.parametrize("fault", ["no_length", "chunked"])
def test_bodies_without_a_length_are_whole(run, demo, fault):
    demo.faults.switch_on(fault)
    assert isinstance(_load_first(run), bytes)


@pytest.mark.parametrize(("fault", "requests"), [("redirect_loop", 6), ("redirect_foreign", 1)])
def test_redirects_that_lead_astray(run, demo, fault, requests):
    demo.faults.switch_on(fault)
    assert _load_first(run, place=0) is errors.HostNotAllowed
    assert len(demo.requests.all("inline")) == requests


def test_a_slow_drip_is_ended_by_the_total_deadline(demo):
    demo.faults.switch_on("slow_drip", 2000)
    limits = DownloadLimits(deadline_s=0.3, deadline_bytes_per_s=10**9)
    assert _load_first(make_run(demo, limits)) is errors.FileSlow


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("status_500", errors.HelpdeskTroubled),
        ("status_503", errors.HelpdeskTroubled),
        ("html_200", errors.AnswerNotUnderstood),
        ("invalid_json", errors.AnswerNotUnderstood),
    ],
)
def test_faults_of_the_api(run, demo, fault, kind):
    demo.faults.switch_on(fault, origin="api")

    async def story(desk) -> None:
        with pytest.raises(kind):
            await desk.client.fetch_me()

    run(story)


@pytest.mark.parametrize("fault", ["float_headers", "missing_headers", "clock_skew"])
def test_odd_headers_change_nothing(run, demo, fault):
    demo.faults.switch_on(fault)
    assert isinstance(_load_first(run), bytes)


def test_answers_of_32_mb_are_refused(run, demo):
    demo.faults.switch_on("huge_json", 40, origin="api")

    async def story(desk) -> None:
        with pytest.raises(errors.AnswerNotUnderstood):
            await desk.client.fetch_me()

    run(story)


def test_links_of_two_seconds_are_renewed_by_reading_again():
    with DemoHelpdesk(DemoOptions(link_life_s=2)) as demo:
        demo.faults.switch_on("expired_links", times=1, origin="api")

        async def story(desk) -> Any:
            first = await desk.client.fetch_ticket(TicketId(Scenario.FORWARDED))
            second = await desk.client.fetch_ticket(TicketId(Scenario.FORWARDED))
            attached = [picture.ref.placement for picture in first.pictures].index("attached")
            return [await desk.load(reading.pictures[attached]) for reading in (first, second)]

        expired, fresh = make_run(demo)(story)
    assert expired is errors.LinkExpired
    assert isinstance(fresh, bytes)


def test_a_file_that_is_gone(run, demo):
    async def story(desk) -> Any:
        reading = await desk.client.fetch_ticket(TicketId(Scenario.ORIENTATIONS))
        demo.world.delete_file(int(reading.pictures[0].ref.id.removeprefix("attachment-")))
        return await desk.load(reading.pictures[0])

    assert run(story) is errors.FileGone


def test_since_is_respected(run, demo):
    since = datetime(2100, 1, 1, tzinfo=UTC)

    async def story(desk) -> Any:
        return [ticket async for ticket in desk.client.list_tickets(updated_since=since)]

    assert run(story) == []
    assert len(demo.requests.all("api")) == 1
