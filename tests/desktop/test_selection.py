from gallery_app.desktop.selection import Selection
from gallery_app.domain.ids import ImageId
from gallery_app.domain.query import Choice, Key, Query, Term

PNG = Query(Term(Key.TYPE, (Choice("png"),)))
A, B, C, D = (ImageId(name) for name in "abcd")


def test_the_selection_of_one_page_is_kept_while_another_is_chosen_from():
    selection = Selection()
    selection.open_cut(PNG, 2)
    selection.take_page(1, (A, B), (A,))
    selection.take_page(2, (C, D), (C, D))
    assert selection.images == (A, C, D)
    assert selection.pages == 2
    assert selection.place_page(1, (A, B)) == (A,)


def test_what_is_unselected_on_its_page_is_gone():
    selection = Selection()
    selection.take_page(1, (A, B), (A, B))
    selection.take_page(1, (A, B), (B,))
    assert A not in selection
    assert len(selection) == 1


def test_another_sort_keeps_the_selection_but_not_its_pages():
    selection = Selection()
    selection.open_cut(PNG, 2)
    selection.take_page(1, (A, B), (A, B))
    selection.open_cut(Query(), 2)
    assert selection.images == (A, B)
    assert selection.pages is None
    assert selection.place_page(3, (B, A)) == (B, A)
    assert selection.pages == 1


def test_a_whole_result_knows_its_pages():
    selection = Selection()
    selection.open_cut(PNG, 2)
    selection.take_all((A, B, C), 2)
    assert selection.pages == 2
    selection.clear()
    assert len(selection) == 0
