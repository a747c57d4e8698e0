import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.errors import NotUnderstood
from gallery_app.domain.ids import ArticleId, TicketId
from gallery_app.domain.subject import ArticleSubject, TicketSubject, parse_subject


@pytest.mark.parametrize(
    "typed",
    [
        "4711",
        "#4711",
        " # 4711 ",
        "ticket:4711",
        "Ticket: #4711",
        "https://acme.freshdesk.com/a/tickets/4711",
        "https://acme.freshdesk.com/a/tickets/4711?note=123",
        "acme.freshdesk.com/a/tickets/4711#conversation-9",
        "https://acme.freshdesk.com/helpdesk/tickets/4711",
        "https://acme.freshdesk.com/support/tickets/4711",
        "https://acme.freshdesk.com/helpdesk/tickets/archived/4711",
        "https://acme.freshdesk.com/api/v2/tickets/4711?include=conversations",
    ],
)
def test_every_way_to_name_a_ticket(typed):
    assert parse_subject(typed) == TicketSubject(TicketId(4711))


@pytest.mark.parametrize(
    "typed",
    [
        "article:67000284909",
        "https://acme.freshdesk.com/a/solutions/articles/67000284909?portalId=1",
        "https://acme.freshdesk.com/support/solutions/articles/67000284909-changing-account-details",
        "https://acme.freshdesk.com/en/support/solutions/articles/67000284909",
        "https://acme.freshdesk.com/api/v2/solutions/articles/67000284909",
    ],
)
def test_every_way_to_name_an_article(typed):
    assert parse_subject(typed) == ArticleSubject(ArticleId(67000284909))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "#",
        "hello",
        "47 11",
        "-1",
        "0",
        "4711x",
        "9" * 19,
        "1" * 40,
        "https://example.org/",
        "\N{FULLWIDTH DIGIT FOUR}7",
    ],
)
def test_anything_else_is_refused_kindly(typed):
    with pytest.raises(NotUnderstood) as caught:
        parse_subject(typed)
    assert "4711" in caught.value.hint
    assert not caught.value.retryable


@given(st.integers(min_value=1, max_value=2**63 - 1))
def test_what_is_printed_is_read_back(number):
    for subject in (TicketSubject(TicketId(number)), ArticleSubject(ArticleId(number))):
        assert parse_subject(str(subject)) == subject


@given(st.text(max_size=300))
def test_no_text_breaks_it(text):
    try:
        subject = parse_subject(text)
    except NotUnderstood:
        return
    assert 0 < subject.id < 2**63
