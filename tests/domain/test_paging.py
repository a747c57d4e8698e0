import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.errors import PageOutOfRange
from gallery_app.domain.paging import PageRequest, make_page


@given(st.integers(0, 900), st.integers(1, 200))
def test_the_pages_together_are_the_whole(total, per_page):
    everything = tuple(range(total))
    first = make_page(everything, PageRequest(1, per_page))
    gathered = [
        item
        for number in range(1, first.pages + 1)
        for item in make_page(everything, PageRequest(number, per_page)).items
    ]
    assert tuple(gathered) == everything
    assert make_page(everything, PageRequest(first.pages + 1, per_page)).items == ()


@pytest.mark.parametrize(("page", "per_page"), [(0, 50), (-1, 50), (1, 0), (1, 201)])
def test_pages_that_cannot_be_are_refused(page, per_page):
    with pytest.raises(PageOutOfRange):
        PageRequest(page, per_page)
