import pytest

from gallery_app.freshdesk.cid_names import AttachedNames, CidNames


def test_marks_come_in_their_order_and_then_nothing():
    names = CidNames("see [cid:a.png@01D9.ABC] and [CID:b.png] but not [cid:] or [cid:x y]")
    assert [names.take() for _ in range(3)] == ["a.png", "b.png", ""]


@pytest.mark.parametrize(
    ("cid", "attached", "found"),
    [
        ("image001.png", "image001.png", True),
        ("IMAGE001.PNG", " image001.png ", True),
        ("image001", "image001.png", True),
        ("image001.png", "image001", True),
        ("image001.png", "image001.jpg", True),
        ("image001.png", "image002.png", False),
        ("png", "image001.png", False),
        ("", "", False),
        ("", "a.png", False),
        (".png", ".gif", False),
    ],
)
def test_a_name_is_found_with_and_without_its_ending(cid, attached, found):
    names = AttachedNames()
    names.add(attached)
    assert names.has(cid) is found
