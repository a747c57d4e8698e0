"""Widgets that know one another in circles go in the GUI thread alone, and between events."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from gallery_app.desktop.garbage import GarbageCollector, collect_due


@pytest.fixture
def collector(qapp):
    parent = QObject(qapp)
    yield GarbageCollector(parent)
    parent.deleteLater()
    gc.unfreeze()


class Circle(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def is_left():
    return any(isinstance(widget, Circle) for widget in QApplication.allWidgets())


def make_much():
    """As many objects as make Python look for garbage."""
    return [[] for _ in range(20 * gc.get_threshold()[0])]


@pytest.mark.usefixtures("collector")
def test_another_thread_takes_no_widget_down(qtbot):
    Circle()
    thread = threading.Thread(target=make_much)
    thread.start()
    thread.join()
    assert is_left()
    kept = make_much()
    qtbot.waitUntil(lambda: not is_left())
    assert kept


def test_the_oldest_generation_that_is_due_is_looked_at(monkeypatch):
    looked: list[int] = []
    monkeypatch.setattr(gc, "collect", looked.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((10, 0, 0), (701, 3, 0), (701, 11, 3), (1, 11, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_due()
    assert looked == [0, 1, 2]
    collect_due(oldest=1)
    assert looked[3:] == [1]
