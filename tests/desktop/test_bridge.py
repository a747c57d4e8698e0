import threading
import time

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from gallery_app.desktop.bridge import Bridge
from gallery_app.domain.events import JobStarted, ThumbnailReady
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import Thumbnail
from tests.desktop.sample_gallery import make_info, make_thumbnail


def test_events_of_a_foreign_thread_arrive_in_order_in_the_gui_thread(qtbot):
    received: list[tuple[str, int]] = []
    here = threading.get_ident()

    def receive(arrival):
        received.append((arrival.event.what, threading.get_ident()))

    def post_all():
        for number in range(500):
            bridge.post(JobStarted(JobId(1), str(number)))

    bridge = Bridge(receive)
    posting = threading.Thread(target=post_all)
    posting.start()
    posting.join()
    qtbot.waitUntil(lambda: len(received) == 500)
    assert [what for what, _ in received] == [str(number) for number in range(500)]
    assert {thread for _, thread in received} == {here}


def test_a_flood_does_not_keep_the_window_from_its_other_work(qtbot):
    received, gaps, last = [], [], [time.perf_counter()]

    def receive(arrival):
        received.append(arrival)
        ends_at = time.perf_counter() + 0.001
        while time.perf_counter() < ends_at:
            pass

    def tick():
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    bridge = Bridge(receive)
    timer = QTimer(interval=0)
    timer.timeout.connect(tick)
    timer.start()
    for number in range(300):
        bridge.post(JobStarted(JobId(1), str(number)))
    qtbot.waitUntil(lambda: len(received) == 300, timeout=10_000)
    timer.stop()
    assert len(gaps) > 15, "the flood was handed over in one piece"


def test_pixels_are_decoded_in_the_thread_that_posts(qtbot):
    received = []
    bridge = Bridge(received.append)
    event = ThumbnailReady(JobId(1), ImageId("attachment-1"), make_info(), make_thumbnail())
    posting = threading.Thread(target=bridge.post, args=(event,))
    posting.start()
    posting.join()
    qtbot.waitUntil(lambda: bool(received))
    assert (received[0].image.width(), received[0].image.height()) == (512, 384)


def test_bytes_that_are_no_jpeg_give_no_pixels_and_no_failure(qtbot):
    received = []
    bridge = Bridge(received.append)
    broken = Thumbnail(512, 512, 384, b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    bridge.post(ThumbnailReady(JobId(1), ImageId("attachment-1"), make_info(), broken))
    qtbot.waitUntil(lambda: bool(received))
    assert received[0].image.isNull()


def test_nothing_arrives_after_close(qtbot):
    received = []
    bridge = Bridge(received.append)
    bridge.post(JobStarted(JobId(1), "before"))
    bridge.close()
    bridge.post(JobStarted(JobId(1), "after"))
    bridge.call(lambda: received.append("call"))
    with qtbot.waitSignal(bridge._woken, timeout=50, raising=False):
        pass
    assert received == []


def test_a_receiver_that_fails_once_gets_what_comes_later(qtbot):
    received = []

    def receive(arrival):
        if arrival.event.what == "bad":
            raise ValueError("a bug in a widget")
        received.append(arrival.event.what)

    bridge = Bridge(receive)
    with qtbot.capture_exceptions() as failures:
        bridge.post(JobStarted(JobId(1), "bad"))
        bridge.post(JobStarted(JobId(1), "good"))
        qtbot.waitUntil(lambda: received == ["good"])
    assert len(failures) == 1


class Emitter(QObject):
    told = Signal(int)


@pytest.mark.usefixtures("qapp")
def test_five_thousand_emits_keep_the_interpreter_alive():
    """One release of PySide6 loses a reference with each emit, which ends Python 3.11 after some hundred."""
    emitter, heard = Emitter(), []
    emitter.told.connect(heard.append)
    for number in range(5_000):
        emitter.told.emit(number)
        emitter.setObjectName("x")
    assert len(heard) == 5_000
