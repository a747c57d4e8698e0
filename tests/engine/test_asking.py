import asyncio
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions, Scenario
from gallery_app.demo.people import STATUSES
from gallery_app.demo.records import Ticket
from gallery_app.domain.errors import KeyRefused
from gallery_app.domain.query import Text, Vocabulary
from gallery_app.domain.query_days import Moment
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine.asking import ARCHIVED_WORDS, AskingPlan, find_tickets, plan_asking
from gallery_app.engine.calls import (
    ArticleSearch,
    ChangedTickets,
    CompanyTickets,
    EmailTickets,
    FolderArticles,
    RequesterTickets,
    TicketSearch,
)
from gallery_app.engine.conditions import CONDITION_LIMIT_CHARS, Field, any_of, write_condition
from tests.engine.sample_desk import run_at_desk

WORDS = Vocabulary(
    agents=((5, "Maya Chen"), (6, "Liam Walker")), groups=((9, "Billing"),), tags=("vip", "vip gold", "a'b")
)
MOMENT = Moment(datetime(2026, 11, 23, 3, tzinfo=UTC), UTC)


def plan(typed, vocabulary=WORDS) -> AskingPlan:
    return plan_asking(parse_query(typed, vocabulary), vocabulary, MOMENT)


def search(condition, *, reaches_now=True) -> tuple[str, bool]:
    return (condition, reaches_now)


def told(call) -> object:
    return (write_condition(call.condition), call.reaches_now) if isinstance(call, TicketSearch) else call


ACME = Text("acme")
FIRST = datetime(2026, 10, 31, tzinfo=UTC)
PLANS: dict[str, tuple[set[int], list[object]]] = {
    "": (set(), []),
    "ticket:4711": ({0}, []),
    "ticket:4711 OR ticket:4712": ({0}, []),
    "ticket:1..900": (set(), []),
    "article:12": ({0}, []),
    "ticket:4711 status:open": ({0}, []),
    "type:png": (set(), []),
    "-status:open": (set(), []),
    "-(company:acme)": (set(), []),
    # lists
    "company:acme": ({0}, [CompanyTickets(ACME)]),
    "company:acme status:open type:png": ({0}, [CompanyTickets(ACME)]),
    "type:png company:acme date:>=2026-11-01": ({1, 2}, [CompanyTickets(ACME, FIRST)]),
    "company:acme date:>=2026-11-01 date:>=2026-01-01": ({0, 1, 2}, [CompanyTickets(ACME, FIRST)]),
    "company:acme|initech": ({0}, [CompanyTickets(ACME), CompanyTickets(Text("initech"))]),
    "company:*": (set(), []),
    "from:ana": ({0}, [RequesterTickets(Text("ana"))]),
    "from:ana company:acme": ({0}, [RequesterTickets(Text("ana"))]),
    "from:ana@x.org date:<=2026-11-01": ({0}, [EmailTickets("ana@x.org")]),
    "from:@x.org": (set(), []),
    "from:ana|@x.org": (set(), []),
    "date:>=2026-11-01": ({0}, [ChangedTickets(FIRST)]),
    # searches
    "status:open|pending": ({0}, [search("status:2 OR status:3")]),
    "status:open priority:high": ({0, 1}, [search("status:2 AND priority:3")]),
    "status:open|closed priority:high": ({0, 1}, [search("(status:2 OR status:5) AND priority:3")]),
    "tag:vip": ({0}, [search("tag:'vip' OR tag:'vip gold'")]),
    "tag:vip*": ({0}, [search("tag:'vip' OR tag:'vip gold'")]),
    "tag:none*": (set(), []),
    "tag:new agent:maya type:png": ({0, 1}, [search("tag:'new' AND agent_id:5")]),
    """tag:"a'b" status:open""": ({1}, [search("status:2")]),
    "agent:nobody status:open": ({1}, [search("status:2")]),
    "group:billing status:open flicker": ({0, 1}, [search("group_id:9 AND status:2") ]),
    "date:2026-03": (
        {0}, [search("updated_at:>'2026-02-28' AND created_at:<'2026-04-02'", reaches_now=False)]
    ),
    "date:>=2026-03-10 date:<=2026-03-12 status:closed": (
        {0, 1, 2},
        [search("(updated_at:>'2026-03-09' AND created_at:<'2026-03-14') AND status:5")],
    ),
    # alternatives
    "status:open OR priority:high": ({0}, [search("status:2 OR priority:3")]),
    "status:open OR company:acme": ({0}, [search("status:2"), CompanyTickets(ACME)]),
    "status:open OR type:png": (set(), []),
    "status:open OR ticket:4711": ({0}, [search("status:2")]),
    "(status:open tag:x) OR (agent:liam priority:low)": (
        {0},
        [search("(tag:'x' AND status:2) OR (agent_id:6 AND priority:1)")],
    ),
    "(status:open OR tag:x) agent:liam": ({0, 1}, [search("agent_id:6 AND (status:2 OR tag:'x')")]),
    # articles
    "flickers": (set(), [ArticleSearch("flickers")]),
    "flick* -status:open": (set(), [ArticleSearch("flick")]),
    "flickers OR printer": (set(), [ArticleSearch("flickers"), ArticleSearch("printer")]),
    "flickers OR type:png": (set(), []),
    "flickers status:open": ({1}, [search("status:2")]),
    "source:article flickers": ({0, 1}, [ArticleSearch("flickers")]),
    "source:article type:png": ({0}, [FolderArticles(None)]),
    "source:article|reply": (set(), []),
    "source:note flickers": (set(), []),
    "is:draft": ({0}, [FolderArticles(None)]),
    "folder:printers type:png": ({0}, [FolderArticles(Text("printers"))]),
    "visibility:private flickers": (set(), []),
}  # fmt: skip


@pytest.mark.parametrize("typed", PLANS)
def test_what_is_sent(typed):
    sent, calls = PLANS[typed]
    found = plan(typed)
    assert (set(found.sent), [told(call) for call in found.calls]) == (sent, calls)
    assert found.is_local == (not sent)


def test_a_status_of_the_account_itself_is_sent():
    words = Vocabulary(statuses=((2, "Open"), (8, "In the workshop")))
    assert [told(call) for call in plan('status:"in the workshop"', words).calls] == [search("status:8")]


@pytest.mark.parametrize("hours", [-11, 0, 13])
def test_days_are_wide_enough_in_every_zone(hours):
    moment = Moment(datetime(2026, 11, 23, 3, tzinfo=UTC), timezone(timedelta(hours=hours)))
    (call,) = plan_asking(parse_query("date:2026-03-10"), WORDS, moment).calls
    assert isinstance(call, TicketSearch)
    text = write_condition(call.condition)
    first, last = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in re.findall(r"'(.*?)'", text))
    midnight = datetime(2026, 3, 10, tzinfo=moment.zone)
    assert first <= midnight
    assert last + timedelta(days=1) >= midnight + timedelta(days=1)


def test_too_many_alternatives_become_several_searches_or_none():
    many = [Field("tag", f"a tag with a long name {number}") for number in range(40)]
    packed = any_of(many)
    assert 1 < len(packed) <= 5
    assert all(len(write_condition(condition)) <= CONDITION_LIMIT_CHARS for condition in packed)
    too_many = Vocabulary(tags=tuple(f"vip with a very long name indeed {number}" for number in range(90)))
    assert plan("tag:vip", too_many).is_local
    assert [told(call) for call in plan("tag:vip status:open", too_many).calls] == [search("status:2")]


# --- asking the demo helpdesk ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def running() -> Iterator[DemoHelpdesk]:
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as demo:
        yield demo


@pytest.fixture
def demo(running) -> Iterator[DemoHelpdesk]:
    running.requests.clear()
    yield running
    running.faults.clear()


def words_of(demo) -> Vocabulary:
    return Vocabulary(
        statuses=tuple((number, names[0]) for number, names in STATUSES.items()),
        agents=tuple((agent.id, agent.name) for agent in demo.world.agents.values()),
        groups=tuple((group.id, group.name) for group in demo.world.groups.values()),
    )


def ask(demo, folder, typed) -> Any:
    words = words_of(demo)
    asked = plan_asking(parse_query(typed, words), words, Moment(demo.world.now))

    async def story(desk) -> Any:
        found = [part async for part in find_tickets(desk, asked)]
        return found, {kind: desk.catalog.find_names(kind) for kind in ("company", "contact", "email")}

    return run_at_desk(demo, folder, story)


def wait_until(holds, limit_s=5.0) -> None:
    ends = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.001)


def tickets_of(found) -> list[int]:
    return [int(ticket.id) for part in found for ticket in part.tickets]


def notes_of(found) -> list[str]:
    return [sentence for part in found for sentence in part.not_looked_at]


def has_message_since(ticket, moment) -> Any:
    return max([ticket.created_at, *(message.created_at for message in ticket.messages)]) >= moment


TRUTHS: dict[str, Callable[[DemoHelpdesk, Ticket], bool]] = {
    "status:open": lambda _, ticket: ticket.status == 2,
    'status:"in the workshop" OR priority:urgent': lambda _, ticket: (
        ticket.status == 8 or ticket.priority == 4
    ),
    "tag:display": lambda _, ticket: "display" in ticket.tags,
    "agent:maya priority:low|medium": lambda demo, ticket: (
        ticket.responder_id == demo.world.me.id and ticket.priority <= 2
    ),
    "group:shipping status:closed": lambda demo, ticket: (
        ticket.status == 5
        and ticket.group_id is not None
        and "Ship" in demo.world.groups[ticket.group_id].name
    ),
    "company:contoso": lambda demo, ticket: named_company(demo, ticket) == "Contoso",
    "company:logistics OR company:toys": lambda demo, ticket: (
        named_company(demo, ticket) in ("Fabrikam Logistics", "Tailspin Toys")
    ),
    "from:ana": lambda _, ticket: "ana" in ticket.requester.name.lower() and "Ana" in ticket.requester.name,
    "from:ana.silva@contoso.example": lambda _, ticket: ticket.requester.name == "Ana Silva",
    "date:-7d": lambda demo, ticket: has_message_since(ticket, demo.world.now - timedelta(days=6)),
    "company:contoso date:-30d": lambda demo, ticket: (
        named_company(demo, ticket) == "Contoso"
        and has_message_since(ticket, demo.world.now - timedelta(days=29))
    ),
}


def named_company(demo, ticket) -> str:
    return demo.world.companies[ticket.company_id].name if ticket.company_id else ""


@pytest.mark.parametrize("typed", TRUTHS)
def test_every_ticket_that_can_match_is_found_once(demo, tmp_path, typed):
    found, _ = ask(demo, tmp_path, typed)
    ids = tickets_of(found)
    true = {
        number
        for number, ticket in demo.world.tickets.items()
        if not (ticket.archived or ticket.spam or ticket.deleted) and TRUTHS[typed](demo, ticket)
    }
    assert true
    assert true <= set(ids)
    assert len(ids) == len(set(ids)) < len(demo.world.tickets)
    assert notes_of(found) == []


def test_names_that_were_learnt_are_kept(demo, tmp_path):
    _, names = ask(demo, tmp_path, "company:contoso OR from:ana.silva@contoso.example OR from:kenji")
    contoso = next(company for company in demo.world.companies.values() if company.name == "Contoso")
    ana = demo.world.tickets[Scenario.SHOWPIECE].requester
    assert names["company"] == {contoso.id: "Contoso"}
    assert names["email"] == {ana.id: ana.email}
    assert list(names["contact"].values()) == ["Kenji Mori"]


def test_known_companies_are_found_by_the_middle_of_a_word(demo, tmp_path):
    contoso = next(company for company in demo.world.companies.values() if company.name == "Contoso")
    words = words_of(demo)
    asked = plan_asking(parse_query("company:ntos", words), words, Moment(demo.world.now))

    async def story(desk) -> Any:
        unknown = [part async for part in find_tickets(desk, asked)]
        desk.catalog.save_names("company", [(contoso.id, "Contoso"), (77, "Gone Pontos")])
        return unknown, [part async for part in find_tickets(desk, asked)]

    unknown, known = run_at_desk(demo, tmp_path, story)
    assert tickets_of(unknown) == []
    assert notes_of(unknown) == ['Freshdesk knows no companies with a word that begins with "ntos".']
    assert Scenario.SHOWPIECE in tickets_of(known)
    assert notes_of(known) == []


@pytest.mark.parametrize("typed", ["from:nobody@nowhere.example", "tag:unheard-of"])
def test_nothing_is_an_answer(demo, tmp_path, typed):
    found, _ = ask(demo, tmp_path, typed)
    assert (tickets_of(found), notes_of(found)) == ([], [])


def test_tickets_that_the_search_does_not_know_yet_are_found_in_the_list(tmp_path):
    with DemoHelpdesk(DemoOptions(rate_per_minute=None)) as demo:
        for number in (Scenario.SHOWPIECE, Scenario.TICKET_1):
            ticket = demo.world.tickets[number]
            demo.world.tickets[number] = replace(ticket, updated_at=datetime.now(UTC), status=7)
        demo.world.tickets[Scenario.TICKET_0] = replace(
            demo.world.tickets[Scenario.TICKET_0], updated_at=datetime.now(UTC), status=5
        )
        demo.faults.switch_on("index_lag", 600, origin="api")
        found, _ = ask(demo, tmp_path, 'status:"waiting on third party"')
    assert {Scenario.SHOWPIECE, Scenario.TICKET_1} <= set(tickets_of(found))
    assert {ticket.status for part in found for ticket in part.tickets} == {7}
    assert notes_of(found) == []


def test_the_lag_is_said_where_the_list_fails(demo, tmp_path):
    words = words_of(demo)
    asked = plan_asking(parse_query("status:open", words), words, Moment(demo.world.now))

    async def story(desk) -> Any:
        found = []
        async for part in find_tickets(desk, asked):
            found.append(part)
            demo.faults.switch_on("html_200", origin="api")
        return found

    found = run_at_desk(demo, tmp_path, story)
    assert tickets_of(found)
    assert "Freshdesk's search is a few minutes late" in notes_of(found)[-1]


def test_a_call_that_fails_does_not_lose_the_others(demo, tmp_path):
    demo.faults.switch_on("html_200", times=1, origin="api")
    found, _ = ask(demo, tmp_path, "from:ana.silva@contoso.example OR from:kenji")
    assert tickets_of(found)
    title = "The address answered with something that is not Freshdesk"
    assert notes_of(found) == [f"Tickets of ana.silva@contoso.example could not all be asked for: {title}."]


def test_a_refused_key_is_not_worked_around(demo, tmp_path):
    words = words_of(demo)
    asked = plan_asking(parse_query("status:open OR company:contoso", words), words, Moment(demo.world.now))

    async def story(desk) -> Any:
        with pytest.raises(KeyRefused):
            [part async for part in find_tickets(desk, asked)]

    key, demo._api._api_key = demo._api._api_key, "another"
    try:
        run_at_desk(demo, tmp_path, story)
    finally:
        demo._api._api_key = key
    assert len(demo.requests.all("api")) == 1


def test_articles_are_found_by_word_and_kept_by_folder(demo, tmp_path):
    found, _ = ask(demo, tmp_path, "flickers")
    assert Scenario.ARTICLE_TRANSLATED in [id_ for part in found for id_ in part.articles]
    found, _ = ask(demo, tmp_path, "folder:printers")
    kept = {id_ for part in found for id_ in part.kept}
    folders = {folder.id for folder in demo.world.folders.values() if "rinters" in folder.name}
    assert kept == {id_ for id_, article in demo.world.articles.items() if article.folder_id in folders}
    found, _ = ask(demo, tmp_path, "source:article")
    assert {id_ for part in found for id_ in part.kept} == set(demo.world.articles)


def test_cancelled_asking_stops_at_once(demo, tmp_path):
    words = words_of(demo)
    asked = plan_asking(parse_query("status:open", words), words, Moment(demo.world.now))

    async def story(desk) -> Any:
        await desk.client.fetch_me()
        demo.faults.switch_on("latency", 5.0, origin="api")

        async def whole() -> None:
            [part async for part in find_tickets(desk, asked)]

        task = asyncio.create_task(whole())
        await asyncio.to_thread(wait_until, lambda: demo.requests.open_count("api") > 0)
        began = asyncio.get_running_loop().time()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return asyncio.get_running_loop().time() - began

    assert run_at_desk(demo, tmp_path, story) < 0.05


# --- what calls alone do not bring ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("ticket:4711 OR company:acme", [4711]),
        ("ticket:4711 OR flickers", [4711]),
        ("(ticket:4711 status:open) OR article:12", [4711, 12]),
        ("type:png (ticket:4711..4713 OR tag:vip)", [4711, 4712, 4713]),
        ("-ticket:4711 OR company:acme", []),
        ("ticket:1..900 OR company:acme", []),
    ],
)
def test_numbers_beside_other_conditions_are_to_be_read(typed, numbers):
    assert [subject.id for subject in plan(typed).mentioned] == numbers


@pytest.mark.parametrize("address", ["contoso.example", ".example", "@contoso"])
def test_a_piece_of_an_address_leaves_the_asking_to_other_conditions(address):
    assert [told(call) for call in plan(f"from:{address} status:open").calls] == [search("status:2")]


@pytest.mark.parametrize(
    ("typed", "is_said"),
    [
        ("date:2026-03", True),
        ("date:..2026-11-01", True),
        ("date:-1y company:acme", True),
        ("date:-30d", False),
        ("date:>=2026-01-01 date:>=2026-11-01", False),
        ("date:2026-03 type:png ticket:12", False),
        ("company:acme", False),
    ],
)
def test_days_long_past_reach_into_the_archive(typed, is_said):
    assert plan(typed).reaches_archive is is_said


def test_that_no_list_has_archived_tickets_is_said_once(demo, tmp_path):
    long_past = demo.world.now - timedelta(days=200)
    found, _ = ask(demo, tmp_path, f"date:{long_past:%Y-%m-%d} OR tag:unheard-of")
    assert notes_of(found) == []
    found, _ = ask(demo, tmp_path, f"date:{long_past:%Y-%m-%d}")
    assert notes_of(found) == [ARCHIVED_WORDS]


def test_people_are_found_by_an_address_that_is_known(demo, tmp_path):
    ana = demo.world.tickets[Scenario.SHOWPIECE].requester
    words = words_of(demo)
    asked = plan_asking(parse_query("from:silva@cont|ana", words), words, Moment(demo.world.now))
    assert not asked.calls
    asked = plan_asking(parse_query("from:lva", words), words, Moment(demo.world.now))

    async def story(desk) -> Any:
        desk.catalog.save_names("email", [(ana.id, ana.email)])
        return [part async for part in find_tickets(desk, asked)]

    found = run_at_desk(demo, tmp_path, story)
    assert Scenario.SHOWPIECE in tickets_of(found)


def test_out_of_reach_no_further_call_is_tried(tmp_path):
    words = Vocabulary(statuses=((2, "Open"),))
    with DemoHelpdesk(DemoOptions(rate_per_minute=None)) as demo:
        moment = Moment(demo.world.now)
        asked = plan_asking(parse_query("status:open OR company:contoso OR from:ana", words), words, moment)
        demo.faults.switch_on("reset", origin="api")

        async def story(desk) -> Any:
            return [part async for part in find_tickets(desk, asked)]

        found = run_at_desk(demo, tmp_path, story)
    assert len(asked.calls) == 3
    assert [sentence.split(" could")[0] for sentence in notes_of(found)] == ["Tickets that match"]
