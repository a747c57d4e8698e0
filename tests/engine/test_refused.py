from datetime import UTC, datetime

import pytest

from gallery_app.domain.ids import TicketId
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.refused import RefusedTickets
from gallery_app.storage.catalog import Catalog


@pytest.fixture
def catalog(tmp_path):
    opened = Catalog(tmp_path / "catalog.sqlite", decoder="test")
    yield opened
    opened.close()


def listed(number, day) -> Ticket:
    moment = datetime(2026, 1, day, tzinfo=UTC)
    return Ticket(TicketId(number), "", 2, 1, 1, created_at=moment, updated_at=moment)


def test_a_refused_ticket_stays_so_until_it_changes(catalog):
    refused = RefusedTickets(catalog)
    refused.forget_changed([listed(7, 1), listed(8, 1)])
    refused.add(TicketId(7))
    assert 7 in refused
    assert 8 not in refused
    again = RefusedTickets(catalog)
    again.forget_changed([listed(7, 1)])
    assert 7 in again
    again.forget_changed([listed(7, 2)])
    assert 7 not in again
    assert 7 not in RefusedTickets(catalog)


def test_one_that_was_not_listed_may_be_asked_for_when_it_is(catalog):
    RefusedTickets(catalog).add(TicketId(7))
    refused = RefusedTickets(catalog)
    assert 7 in refused
    refused.forget_changed([listed(7, 1)])
    assert 7 not in refused


def test_two_that_share_a_catalog_do_not_forget_each_others(catalog):
    one, other = RefusedTickets(catalog), RefusedTickets(catalog)
    one.add(TicketId(7))
    other.add(TicketId(8))
    assert {number for number in (7, 8) if number in RefusedTickets(catalog)} == {7, 8}


@pytest.mark.parametrize("mark", ["", "no json", "[1]", '{"7": 3}'])
def test_an_odd_mark_is_no_trouble(catalog, mark):
    catalog.save_mark("refused tickets", mark)
    refused = RefusedTickets(catalog)
    refused.add(TicketId(9))
    assert 9 in RefusedTickets(catalog)
