import asyncio
import logging
import queue

import pytest

from gallery_app.domain.errors import DecoderDied
from gallery_app.domain.events import JobFailed
from gallery_app.engine.engine import Engine
from gallery_app.engine.logs import find_log_path, open_log
from gallery_app.engine.thread import EngineThread
from gallery_app.imaging.lane import Lane, LaneEnded
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.paths import Paths
from tests.imaging.samples import encode, make_corners

KEY = "dEm0SecretKey0123456"
LINK = "https://s3.amazonaws.com/cdn.freshdesk.com/data/x.png?X-Amz-Signature=abcdef0123456789"


@pytest.fixture
def paths(tmp_path):
    root = logging.getLogger()
    before = list(root.handlers)
    levels = {name: logging.getLogger(name).level for name in ("", "httpx", "httpcore", "hpack", "asyncio")}
    yield Paths(tmp_path / "config", tmp_path / "cache")
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_a_key_and_a_link_never_reach_the_file(paths):
    open_log(paths).hide(KEY)
    log = logging.getLogger("gallery_app.test")
    log.error("asked %s with %s", LINK, KEY, exc_info=RuntimeError(f"{KEY} went to {LINK}"))
    written = find_log_path(paths).read_text("utf-8")
    assert "RuntimeError" in written
    assert KEY not in written
    assert "abcdef0123456789" not in written


def test_what_http_libraries_tell_at_info_is_not_kept(paths):
    open_log(paths)
    logging.getLogger("httpx").info("GET %s", LINK)
    assert not find_log_path(paths).exists()


def test_a_folder_that_cannot_be_used_is_no_reason_not_to_start(tmp_path, paths):
    (tmp_path / "config").write_text("in the way")
    open_log(paths)
    logging.getLogger("gallery_app.test").warning("nobody hears this")
    assert (tmp_path / "config").read_text() == "in the way"


def test_a_bug_in_the_engines_thread_reaches_the_log_and_ends_its_job(paths, monkeypatch):
    async def fail(_engine, _job, _images, **_how):
        raise RuntimeError(f"{KEY} went to {LINK}")

    open_log(paths).hide(KEY)
    monkeypatch.setattr(Engine, "hide", fail)
    told = queue.Queue()
    engine = EngineThread(paths, told.put)
    try:
        job = engine.hide((), hidden=True)
        events = iter(lambda: told.get(timeout=60), None)
        failed = next(event for event in events if isinstance(event, JobFailed))
    finally:
        engine.close()
    assert failed.job == job
    written = find_log_path(paths).read_text("utf-8")
    assert "a job ended with a bug" in written
    assert "RuntimeError" in written
    assert KEY not in written


@pytest.mark.own_lanes
def test_a_lane_that_dies_reaches_the_log(paths, tmp_path, monkeypatch):
    """A lane that is ended while it opens a picture, as by a crash of its decoder."""
    open_log(paths)
    picture = tmp_path / "customer.png"
    picture.write_bytes(encode(make_corners(), "PNG"))

    def die(lane, *_request):
        lane.kill()
        raise LaneEnded

    async def story():
        lanes = LanePool(1)
        try:
            await lanes.find_walls()
            monkeypatch.setattr(Lane, "send", die)
            with pytest.raises(DecoderDied):
                await lanes.make_picture(picture)
        finally:
            await lanes.close()

    asyncio.run(story())
    written = find_log_path(paths).read_text("utf-8")
    assert "lanes died of a picture" in written
    assert "customer" not in written
