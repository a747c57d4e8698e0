import pytest

from gallery_app.domain.ids import ArticleId, TicketId
from gallery_app.domain.query import And, Choice, Key, Not, Query, Sort, Span, Term
from gallery_app.domain.query_subject import find_subject, make_subject_query
from gallery_app.domain.subject import ArticleSubject, TicketSubject

TICKET = Term(Key.TICKET, (Span(4711, 4711),))


@pytest.mark.parametrize("subject", [TicketSubject(TicketId(4711)), ArticleSubject(ArticleId(1060000284909))])
def test_a_subject_becomes_a_query_and_is_found_in_it_again(subject):
    query = make_subject_query(subject)
    assert find_subject(query) == subject
    assert find_subject(Query(query.where, Sort.SIZE)) == subject


@pytest.mark.parametrize(
    "where",
    [
        None,
        Not(TICKET),
        And((TICKET, Term(Key.TYPE, (Choice("png"),)))),
        Term(Key.TICKET, (Span(4700, 4720),)),
        Term(Key.TICKET, (Span(4700, None),)),
        Term(Key.TICKET, (Span(4700, 4700), Span(4711, 4711))),
        Term(Key.WIDTH, (Span(4711, 4711),)),
    ],
)
def test_other_questions_are_about_no_single_ticket(where):
    assert find_subject(Query(where)) is None
