from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.ids import ImageId, TicketId
from gallery_app.domain.image import ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind
from gallery_app.engine.tile_queue import TileQueue

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def ref(name):
    return ImageRef(
        ImageId(name), TicketId(1), False, Source.REPLY, Placement.ATTACHED, MessageKind.CUSTOMER_REPLY,
        None, False, name, "image/png", None, NOW,
    )  # fmt: skip


def drain(queue):
    taken = []
    while (found := queue.take()) is not None:
        taken.append(found.id)
    return taken


def test_rows_in_view_are_served_first_then_the_page_in_order():
    queue = TileQueue(ref(name) for name in "abcdef")
    assert queue.take() == ref("a")
    queue.put_first([ImageId("e"), ImageId("c"), ImageId("a"), ImageId("not here")])
    assert drain(queue) == ["e", "c", "b", "d", "f"]


@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.lists(st.sampled_from("abcdefghxyz")))
def test_nothing_is_lost_or_served_twice(names, first):
    queue = TileQueue(ref(name) for name in names)
    queue.put_first([ImageId(name) for name in first])
    assert sorted(drain(queue)) == sorted(names)
    assert len(queue) == 0
