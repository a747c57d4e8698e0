import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.freshdesk.paging import find_next_page

BASE = "https://acme.freshdesk.com/api/v2/tickets"


@pytest.mark.parametrize(
    ("header", "page"),
    [
        (f'< {BASE}?filter=all_tickets&page=2>;rel="next"', 2),
        (f'<{BASE}?page=2&per_page=100>; rel="next"', 2),
        (f"<{BASE}?per_page=100&page=2>;rel=next", 2),
        (f'<{BASE}?per_page=2>; rel="next"', 2),
        (f'<{BASE}?page=0>; rel="prev", <{BASE}?page=3>; rel="next"', 3),
        ('<https://evil.example/?page=2>; rel="next"', 2),
        (f'<{BASE}?page=1>; rel="next"', None),
        (f'<{BASE}?page=2>; rel="prev"', None),
        ("", None),
        (None, None),
        ("<<<<<<", None),
        ("<" + " " * 50_000, None),
    ],
)
def test_the_link_header(header, page):
    assert find_next_page(header, 1) == page


@given(st.text(alphabet='<> ;="relnxtpag?&0123', max_size=200), st.integers(1, 50))
def test_pages_only_go_forward(header, page):
    following = find_next_page(header, page)
    assert following is None or following > page
