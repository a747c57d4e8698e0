import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.app_link import FROM_DESKTOP, LinkNotUnderstood, parse_app_link, take_link
from gallery_app.domain.ids import ArticleId, TicketId
from gallery_app.domain.subject import ArticleSubject, TicketSubject, parse_subject

NUMBER_MAX = 2**63 - 1
numbers = st.integers(1, NUMBER_MAX)
PIECES = (
    """ticket-gallery: ticket-gallery:// // ticket article / 4711 0 -1 ? # .. %2e --demo export " @ :443"""
)
pieces = st.sampled_from(
    [*PIECES.split(), "\n", " ", "\N{KELVIN SIGN}", "\N{ARABIC-INDIC DIGIT FOUR}", "9" * 19]
)
bits = st.lists(pieces, max_size=8).map("".join) | st.text(max_size=30)


def is_link(text):
    """The grammar again, in other words."""
    head, _, number = text.rpartition("/")
    known = head.lower() if head.isascii() else ""
    return (
        known in {"ticket-gallery://ticket", "ticket-gallery://article"}
        and head.endswith(("//ticket", "//article"))
        and re.fullmatch(r"[0-9]+", number) is not None
        and not number.startswith("0")
        and 0 < int(number) <= NUMBER_MAX
    )


@given(numbers)
def test_a_link_opens_its_ticket_or_article_and_reads_the_same_as_if_typed(number):
    ticket, article = (parse_app_link(f"ticket-gallery://{kind}/{number}") for kind in ("ticket", "article"))
    assert (ticket, article) == (TicketSubject(TicketId(number)), ArticleSubject(ArticleId(number)))
    assert [parse_subject(str(subject)) for subject in (ticket, article)] == [ticket, article]


@given(bits | bits.map("ticket-gallery://ticket/{}".format))
def test_every_other_text_is_a_kind_error(text):
    try:
        found = parse_app_link(text)
    except LinkNotUnderstood:
        assert not is_link(text)
    else:
        assert is_link(text)
        assert int(found.id) == int(text.rpartition("/")[2])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4711",
        "ticket-gallery:ticket/4711",
        "ticket-gallery://ticket/4711/",
        "ticket-gallery://ticket/4711\n",
        "ticket-gallery://ticket/4711?company=1",
        "ticket-gallery://ticket/04711",
        "ticket-gallery://ticket/0",
        "ticket-gallery://ticket/9223372036854775808",
        "ticket-gallery://ticket/%34711",
        "ticket-gallery://tic\N{KELVIN SIGN}et/4711",
        "tic\N{KELVIN SIGN}et-gallery://ticket/4711",
        "ticket-gallery://ticket/\N{ARABIC-INDIC DIGIT FOUR}",
        "ticket-gallery://export/4711",
        "ticket-gallery://user@ticket/4711",
        "https://ticket/4711",
    ],
)
def test_near_misses_are_refused(text):
    with pytest.raises(LinkNotUnderstood):
        parse_app_link(text)


def test_schemes_have_no_case():
    assert parse_app_link("TICKET-Gallery://ticket/7") == TicketSubject(TicketId(7))


@given(st.lists(bits, max_size=4))
def test_a_command_line_without_a_link_stays_as_it_is(given_):
    try:
        assert take_link(given_) == given_ or given_[-1].lower().startswith("ticket-gallery:")
    except LinkNotUnderstood:
        assert any(argument.lower().startswith("ticket-gallery:") for argument in given_)


@given(st.lists(bits | st.sampled_from(["--demo", "--open", "export"]), max_size=3), numbers)
def test_nothing_follows_a_link_and_no_command_comes_before_it(others, number):
    link = f"ticket-gallery://ticket/{number}"
    with pytest.raises(LinkNotUnderstood):
        take_link([link, *others, "--to=x"])
    harmless = {"--demo", "--private", "--smoke", FROM_DESKTOP}
    if set(others) <= harmless:
        assert take_link([*others, link]) == [*others, f"--open=#{number}"]
    else:
        with pytest.raises(LinkNotUnderstood):
            take_link([*others, link])
