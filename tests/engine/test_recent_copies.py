from gallery_app.engine.recent_copies import RecentCopies, SafePicture


def make(size):
    return SafePicture("image/png", bytes(size))


def test_the_last_used_are_kept_within_the_limit():
    copies = RecentCopies(limit_bytes=100)
    copies.keep("a", make(40))
    copies.keep("b", make(40))
    assert copies.find("a") is not None  # used now, so that b goes first
    copies.keep("c", make(40))
    assert [copies.find(key) is not None for key in "abc"] == [True, False, True]


def test_one_that_is_too_large_is_not_kept_and_costs_no_other():
    copies = RecentCopies(limit_bytes=100)
    copies.keep("small", make(100))
    copies.keep("large", make(101))
    assert copies.find("large") is None
    assert copies.find("small") is not None


def test_the_same_again_counts_once():
    copies = RecentCopies(limit_bytes=100)
    for _ in range(3):
        copies.keep("a", make(50))
    copies.keep("b", make(50))
    assert copies.find("a") is not None


def test_its_bytes_do_not_show():
    assert "\\x00" not in repr(make(3))
