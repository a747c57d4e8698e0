import pytest

from gallery_app.freshdesk.spare_quota import SpareQuota


def call(spare, credits_, now, *, is_list=False) -> None:
    spare.begin(credits_, is_list=is_list)
    spare.end(credits_, now, is_list=is_list)


def test_three_quarters_of_a_minute_may_be_used():
    spare = SpareQuota()
    for second in range(10):
        assert spare.wait_s(3, 40, second) == 0
        call(spare, 3, second)
    assert spare.wait_s(3, 40, 10) == 50
    assert spare.wait_s(1, 40, 59.9) == pytest.approx(0.1)
    assert spare.wait_s(3, 40, 60) == 0


def test_a_word_of_little_left_holds_for_a_minute():
    spare = SpareQuota()
    spare.tell(11, 100)
    assert spare.wait_s(2, 40, 101) == 59
    assert spare.wait_s(1, 40, 101) == 0
    call(spare, 1, 101)
    assert spare.wait_s(1, 40, 101) == 59
    assert spare.wait_s(1, 40, 160) == 0
    spare.tell(30, 102)
    assert spare.wait_s(2, 40, 102) == 0


def test_lists_are_counted_apart():
    spare = SpareQuota()
    for _ in range(11):
        assert spare.list_wait_s(15, 7) == 0
        call(spare, 0, 7, is_list=True)
    assert spare.list_wait_s(15, 8) == 59
    assert spare.wait_s(1, 40, 8) == 0


def test_a_call_above_the_share_goes_alone():
    spare = SpareQuota()
    assert spare.wait_s(7, 4, 0) == 0
    call(spare, 7, 0)
    assert spare.wait_s(7, 4, 1) == 59


def test_a_call_under_way_counts_until_a_minute_after_its_end():
    spare = SpareQuota()
    spare.begin(30, is_list=False)
    assert spare.wait_s(1, 40, 0) == 60
    assert spare.wait_s(1, 40, 500) == 60
    spare.end(30, 500, is_list=False)
    assert spare.wait_s(1, 40, 510) == 50
    assert spare.wait_s(1, 40, 560) == 0
