"""Between a query and the one ticket or article it may be all about."""

from gallery_app.domain.ids import ArticleId, TicketId
from gallery_app.domain.query import Key, Query, Span, Term
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject


def make_subject_query(subject: Subject) -> Query:
    """`ticket:4711` or `article:12` alone."""
    key = Key.TICKET if isinstance(subject, TicketSubject) else Key.ARTICLE
    return Query(Term(key, (Span(subject.id, subject.id),)))


def find_subject(query: Query) -> Subject | None:
    """The ticket or article that is the whole question, whatever the order; None for any other query."""
    match query.where:
        case Term(Key.TICKET, (Span(low, high),)) if low is not None and low == high:
            return TicketSubject(TicketId(int(low)))
        case Term(Key.ARTICLE, (Span(low, high),)) if low is not None and low == high:
            return ArticleSubject(ArticleId(int(low)))
        case _:
            return None
