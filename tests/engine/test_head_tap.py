from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.ids import JobId
from gallery_app.engine.head_tap import HeadTap, find_head_size
from gallery_app.engine.progress import ProgressMeter
from gallery_app.storage.originals import OriginalsStore
from tests.engine.test_tile_queue import ref

JPEG = b"\xff\xd8\xff\xe1" + bytes(range(256)) * 400


def never(_wait_s, _call):
    """A loop on which no time passes."""


def pass_through(tmp_path, chunks, declared_bytes=500_000):
    heads = []
    store = OriginalsStore(tmp_path, limit_bytes=10**9)
    tap = HeadTap(replace(ref("a"), declared_bytes=declared_bytes), heads.append)
    with store.open_part() as part:
        sink = tap.over(part, ProgressMeter(JobId(1), 1, lambda _: None, call_later=never))
        for chunk in chunks:
            sink.write(chunk)
        part.commit()
    return heads


@given(st.lists(st.integers(1, 40_000), max_size=12))
def test_the_head_is_given_once_and_whole_however_it_arrives(tmp_path_factory, cuts):
    places = sorted({0, len(JPEG), *[cut for cut in cuts if cut < len(JPEG)]})
    chunks = [JPEG[a:b] for a, b in pairwise(places)]
    heads = pass_through(tmp_path_factory.mktemp("tap"), chunks)
    assert heads == [JPEG[: 64 * 1024]]


def test_small_files_and_other_formats_give_none(tmp_path):
    assert pass_through(tmp_path / "small", [JPEG], declared_bytes=90_000) == []
    assert pass_through(tmp_path / "png", [b"\x89PNG\r\n\x1a\n" + bytes(200_000)]) == []


def test_a_heic_needs_half_of_it(tmp_path):
    heic = b"\x00\x00\x00\x18ftypheic" + bytes(100_000)
    assert pass_through(tmp_path, [heic]) == [heic[: 32 * 1024]]


@given(st.binary(max_size=12))
def test_no_head_breaks_the_look_at_it(head):
    assert find_head_size(head) in (None, 32 * 1024, 64 * 1024)
