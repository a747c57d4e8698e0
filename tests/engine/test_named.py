import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.query import And, Choice, Key, Not, Or, Query, Span, Term, Text, Word
from gallery_app.domain.subject import ArticleSubject, TicketSubject
from gallery_app.engine.named import NAMED_MAX, find_named


def t(number):
    return TicketSubject(number)


def a(number):
    return ArticleSubject(number)


def ticket(*numbers):
    return Term(Key.TICKET, tuple(Span(number, number) for number in numbers))


TICKET = ticket(4711)
ARTICLE = Term(Key.ARTICLE, (Span(12, 12),))
PNG = Term(Key.TYPE, (Choice("png"),))


@pytest.mark.parametrize(
    ("where", "subjects"),
    [
        (TICKET, [t(4711)]),
        (ARTICLE, [a(12)]),
        (And((PNG, TICKET)), [t(4711)]),
        (ticket(3, 5), [t(3), t(5)]),
        (Or((TICKET, ARTICLE)), [t(4711), a(12)]),
        (Or((And((TICKET, PNG)), ARTICLE)), [t(4711), a(12)]),
        (And((ticket(1, 2, 3), Or((ticket(2), ticket(9))))), [t(2), t(9)]),
        (Term(Key.TICKET, (Span(4, 6, True, False),)), [t(4), t(5)]),
    ],
)
def test_what_binds_the_answer_to_a_few_numbers_names_them(where, subjects):
    named = find_named(Query(where))
    assert named is not None
    assert list(named.subjects) == subjects


@pytest.mark.parametrize(
    "where",
    [
        None,
        Word(Text("4711")),
        PNG,
        Not(TICKET),
        Or((TICKET, PNG)),
        Term(Key.TICKET, (Span(4711, None),)),
        Term(Key.TICKET, (Span(1, NAMED_MAX + 1),)),
    ],
)
def test_what_other_tickets_may_answer_too_names_none(where):
    assert find_named(Query(where)) is None


def test_only_a_range_may_hold_numbers_that_do_not_exist():
    whole = find_named(Query(Term(Key.TICKET, (Span(4700, 4720),))))
    assert whole is not None
    assert whole.is_range
    assert len(whole.subjects) == 21
    few = find_named(Query(ticket(1, 2)))
    assert few is not None
    assert not few.is_range


@given(st.lists(st.integers(1, 2**53), min_size=1, max_size=NAMED_MAX, unique=True))
def test_every_number_is_named_once_and_in_its_order(numbers):
    named = find_named(Query(And((PNG, ticket(*numbers, *numbers)))))
    assert named is not None
    assert [subject.id for subject in named.subjects] == numbers
