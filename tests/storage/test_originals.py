import hashlib
import os
import stat
import sys
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.ids import Sha256
from gallery_app.storage.originals import FREE_FLOOR_BYTES, OriginalsStore


def keep(store, data):
    with store.open_part() as part:
        part.write(data)
        sha256, path = part.commit()
        evicted = store.added(part.size_bytes)
    return sha256, path, evicted


def make_store(tmp_path, limit_bytes=10_000):
    return OriginalsStore(tmp_path / "originals", limit_bytes=limit_bytes)


def test_an_original_stands_under_its_hash_and_is_private(tmp_path):
    store = make_store(tmp_path)
    sha256, path, _ = keep(store, b"picture")
    assert sha256 == hashlib.sha256(b"picture").hexdigest()
    assert store.find(sha256) == path
    assert path.read_bytes() == b"picture"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_bytes_twice_are_one_file(tmp_path):
    store = make_store(tmp_path)
    assert keep(store, b"same")[1] == keep(store, b"same")[1]
    assert len(list((tmp_path / "originals").glob("??/*"))) == 1


@pytest.mark.parametrize("damaged", [b"", b"pic", b"pictura"])
def test_a_file_that_is_not_what_its_name_says_is_not_trusted(tmp_path, damaged):
    store = make_store(tmp_path)
    sha256, path, _ = keep(store, b"picture")
    path.write_bytes(damaged)
    assert store.find(sha256) is None
    assert not path.exists()


def test_what_is_not_committed_leaves_nothing(tmp_path):
    store = make_store(tmp_path)

    def broken_download() -> None:
        with store.open_part() as part:
            part.write(b"half of it")
            raise ConnectionError

    with pytest.raises(ConnectionError):
        broken_download()
    assert [file for file in (tmp_path / "originals").rglob("*") if file.is_file()] == []


def test_a_restarted_download_forgets_its_first_try(tmp_path):
    store = make_store(tmp_path)
    with store.open_part() as part:
        part.write(b"a longer first try")
        part.restart()
        part.write(b"second")
        sha256, path = part.commit()
    assert path.read_bytes() == b"second"
    assert sha256 == hashlib.sha256(b"second").hexdigest()


def test_the_limit_holds_and_the_least_recently_used_go_first(tmp_path):
    store = make_store(tmp_path, limit_bytes=1000)
    kept = [keep(store, bytes([number]) * 300)[0] for number in range(3)]
    for age, sha256 in enumerate(kept):
        os.utime(store.path_of(sha256), (1000 + age, 1000 + age))
    assert store.find(kept[0]) is not None  # used just now, so the second is the oldest
    newest, _, evicted = keep(store, b"z" * 300)
    assert evicted == [kept[1]]
    assert store.find(kept[0])
    assert store.find(newest)
    assert sum(file.stat().st_size for file in (tmp_path / "originals").glob("??/*")) <= 1000


def test_an_original_says_since_when_it_is_here_however_often_it_is_used(tmp_path):
    store = make_store(tmp_path)
    sha256 = keep(store, b"bytes")[0]
    os.utime(store.path_of(sha256), (2_000, 1_000))
    assert store.find(sha256) is not None
    assert store.find_stored_at(sha256) == datetime.fromtimestamp(1_000, UTC)
    assert store.path_of(sha256).stat().st_atime > 2_000
    assert store.find_stored_at(Sha256("0" * 64)) is None


def test_parts_left_by_an_earlier_run_are_swept(tmp_path):
    store = make_store(tmp_path)
    incoming = tmp_path / "originals" / "incoming"
    (incoming / "old.part").write_bytes(b"x")
    os.utime(incoming / "old.part", (0, 0))
    (incoming / "young.part").write_bytes(b"x")
    assert store.sweep() == 1
    assert [file.name for file in incoming.iterdir()] == ["young.part"]


@given(chunks=st.lists(st.binary(max_size=200), max_size=10))
def test_any_chunking_gives_the_same_address(tmp_path_factory, chunks):
    store = make_store(tmp_path_factory.mktemp("any"))
    with store.open_part() as part:
        for chunk in chunks:
            part.write(chunk)
        sha256, path = part.commit()
    assert path.read_bytes() == b"".join(chunks)
    assert sha256 == hashlib.sha256(b"".join(chunks)).hexdigest()


def test_where_the_disk_is_nearly_full_the_cache_makes_room(tmp_path, monkeypatch):
    store = OriginalsStore(tmp_path / "originals", limit_bytes=10**9)
    first, _, _ = keep(store, b"a" * 1000)
    assert store.find(first) is not None
    nearly_full = SimpleNamespace(total=10**12, free=FREE_FLOOR_BYTES - 500)
    monkeypatch.setattr("shutil.disk_usage", lambda _path: nearly_full)
    second, _, evicted = keep(store, b"b" * 1000)
    assert evicted == [first]
    assert store.find(first) is None
    assert store.find(second) is not None
