from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import Thumbnail
from gallery_app.storage.thumbnails import ThumbnailStore


def address(number):
    return Sha256(f"{number:064x}")


def test_sizes_of_a_picture_are_found_again_after_a_restart(tmp_path):
    store = ThumbnailStore(tmp_path / "t.sqlite", limit_bytes=10**6)
    large, small = Thumbnail(512, 512, 300, b"large"), Thumbnail(256, 256, 150, b"small")
    store.save(address(1), (large, small))
    store.close()
    store = ThumbnailStore(tmp_path / "t.sqlite", limit_bytes=10**6)
    assert store.find(address(1), 512) == large
    assert store.find(address(1), 256) == small
    assert store.find(address(1), 128) is None
    assert store.find(address(2), 512) is None
    store.close()


def test_a_second_save_replaces_the_first(tmp_path):
    store = ThumbnailStore(tmp_path / "t.sqlite", limit_bytes=10**6)
    store.save(address(1), (Thumbnail(512, 5, 5, b"old"),))
    store.save(address(1), (Thumbnail(512, 5, 5, b"newer"),))
    found = store.find(address(1), 512)
    assert found is not None
    assert found.jpeg == b"newer"
    assert store.total_bytes() == 5
    store.close()


def test_the_byte_limit_holds_after_a_start(tmp_path):
    store = ThumbnailStore(tmp_path / "t.sqlite", limit_bytes=10**9)
    for number in range(50):
        store.save(address(number), (Thumbnail(512, 1, 1, bytes(1000)),))
    store.close()
    store = ThumbnailStore(tmp_path / "t.sqlite", limit_bytes=20_000)
    assert 10_000 <= store.total_bytes() <= 20_000
    assert store.find(address(49), 512) is not None
    assert store.find(address(0), 512) is None
    store.close()
