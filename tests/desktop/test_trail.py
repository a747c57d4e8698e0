from gallery_app.desktop.trail import STEPS_MAX, Trail
from gallery_app.domain.query import Choice, Key, Query, Term

PNG = Query(Term(Key.TYPE, (Choice("png"),)))
GIF = Query(Term(Key.TYPE, (Choice("gif"),)))


def step_back(trail):
    step = trail.back()
    assert step is not None
    return step


def test_going_back_gives_page_and_place_as_they_were_left():
    trail = Trail[str]()
    trail.go(PNG, 1)
    trail.leave("scrolled to 400")
    trail.go(PNG, 2)
    trail.go(GIF, 1)
    assert step_back(trail).page == 2
    step = step_back(trail)
    assert (step.query, step.page, step.place) == (PNG, 1, "scrolled to 400")
    assert trail.back() is None
    assert trail.here == step
    ahead = trail.forward()
    assert ahead is not None
    assert ahead.page == 2


def test_a_new_step_cuts_off_what_lay_ahead():
    trail = Trail[str]()
    trail.go(PNG, 1)
    trail.go(PNG, 2)
    trail.back()
    trail.go(GIF, 1)
    assert not trail.can_go_forward
    assert step_back(trail).query == PNG


def test_the_same_step_is_not_taken_twice():
    trail = Trail[str]()
    trail.go(PNG, 1)
    trail.go(PNG, 1)
    assert not trail.can_go_back


def test_the_trail_forgets_its_oldest_steps_and_never_grows():
    trail = Trail[str]()
    for page in range(1, STEPS_MAX + 20):
        trail.go(PNG, page)
    steps = 1
    while trail.back():
        steps += 1
    assert steps == STEPS_MAX
    assert trail.here is not None
    assert trail.here.page == 20


def test_the_latest_place_of_a_page_is_found_again():
    trail = Trail[str]()
    trail.go(PNG, 1)
    trail.leave("first look")
    trail.go(PNG, 2)
    trail.go(PNG, 1)
    trail.leave("second look")
    trail.go(GIF, 1)
    assert trail.find_place(PNG, 1) == "second look"
    assert trail.find_place(PNG, 2) is None
    trail.clear()
    assert trail.here is None
    assert trail.find_place(PNG, 1) is None
