import logging

import pytest

from gallery_app.engine.logs import find_log_path, open_log
from gallery_app.storage.paths import Paths

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
