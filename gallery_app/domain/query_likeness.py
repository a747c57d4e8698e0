"""The search that shows pictures which look like one."""

from gallery_app.domain.image import ImageInfo
from gallery_app.domain.query import Choice, Key, Query, Sort, Term


def make_likeness_query(info: ImageInfo) -> Query:
    """What shows the same picture and nearly equal ones; the same bytes look the same."""
    if info.analysis is None:
        return Query(Term(Key.SHA, (Choice(info.sha256),)))
    return Query(Term(Key.SIMILAR, (Choice(info.analysis.difference_hash),)), Sort.SIMILAR)
