"""Files put into a person's folder: whole or not there, and nothing of theirs replaced."""

import errno
import hashlib
import os
import signal
import stat
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from gallery_app.domain.errors import DiskFull
from gallery_app.domain.export_errors import FolderUnusable
from gallery_app.storage import publish
from gallery_app.storage.publish import (
    OutsideFolder,
    WrittenPart,
    find_same,
    hash_file,
    make_place,
    open_export_folder,
    rename_without_replacing,
    sweep_parts,
)
from tests.small_disk import SIZE_BYTES, open_small_disk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes, links and signals of Unix")
IS_ROOT = hasattr(os, "getuid") and os.getuid() == 0


def _fill(file, data):
    file.write(data)


def put(folder, wanted, data=b"whole"):
    with WrittenPart(folder, "one") as part:
        part.write(partial(_fill, data=data))
        return part.publish(wanted)


def listed(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_stands_under_its_name_and_no_part_is_left(tmp_path):
    assert put(tmp_path, "a.png") == "a.png"
    assert (tmp_path / "a.png").read_bytes() == b"whole"
    assert listed(tmp_path) == ["a.png"]


def test_nothing_is_replaced_whatever_stands_in_the_way(tmp_path):
    (tmp_path / "a.png").write_bytes(b"theirs")
    (tmp_path / "a (1).png").mkdir()
    (tmp_path / "a (2).png").symlink_to(tmp_path / "nowhere")
    assert put(tmp_path, "a.png") == "a (3).png"
    assert (tmp_path / "a.png").read_bytes() == b"theirs"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("has_kernel_call", [True, False])
def test_renaming_never_replaces_with_or_without_the_kernels_help(tmp_path, monkeypatch, has_kernel_call):
    if not has_kernel_call:
        monkeypatch.setattr(publish, "_rename_in_kernel", lambda *_: False)
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    with pytest.raises(FileExistsError):
        rename_without_replacing(source, target)
    assert (source.read_bytes(), target.read_bytes()) == (b"new", b"old")
    rename_without_replacing(source, tmp_path / "free")
    assert (tmp_path / "free").read_bytes() == b"new"
    assert not source.exists()


def test_a_file_system_without_links_is_served_too(tmp_path, monkeypatch):
    def refuse(*_args, **_more):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(publish, "_rename_in_kernel", lambda *_: False)
    monkeypatch.setattr(os, "link", refuse)
    assert put(tmp_path, "a.png", b"first") == "a.png"
    assert put(tmp_path, "a.png", b"second") == "a (1).png"
    assert (tmp_path / "a.png").read_bytes() == b"first"


def test_a_part_that_is_not_published_is_removed(tmp_path):
    with pytest.raises(RuntimeError), WrittenPart(tmp_path, "token") as part:
        part.write(lambda file: file.write(b"half"))
        raise RuntimeError
    assert listed(tmp_path) == []


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o755, 0o644), (0o700, 0o600), (0o1777, 0o644)])
def test_a_file_is_as_readable_as_its_folder_and_only_ours_to_write(tmp_path, folder_mode, file_mode):
    folder = tmp_path / "export"
    folder.mkdir()
    folder.chmod(folder_mode)
    put(folder, "a.png")
    assert stat.S_IMODE((folder / "a.png").stat().st_mode) == file_mode


@pytest.mark.parametrize("refusal", [errno.EOPNOTSUPP, errno.EPERM])
def test_a_file_system_that_takes_no_modes_is_served_too(tmp_path, monkeypatch, refusal):
    def refuse(*_args, **_more):
        raise OSError(refusal, "no modes here")

    monkeypatch.setattr(Path, "chmod", refuse)
    open_export_folder(tmp_path / "new")
    assert put(tmp_path / "new", "a.png") == "a.png"


def test_a_group_that_is_handed_down_is_handed_on(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2775)
    open_export_folder(shared / "new")
    assert stat.S_IMODE((shared / "new").stat().st_mode) == 0o2755


def test_a_part_in_the_way_is_not_taken_for_the_folder(tmp_path):
    part = WrittenPart(tmp_path, "one")
    part.path.write_bytes(b"half")
    with pytest.raises(FolderUnusable) as caught:
        part.write(lambda file: file.write(b"whole"))
    assert caught.value.title == FolderUnusable.usual_title


def test_folders_of_a_template_are_made_and_what_is_in_their_way_is_stepped_over(tmp_path):
    (tmp_path / "4711").symlink_to("/etc")
    place = make_place(tmp_path, "4711/x/a.png")
    assert place == tmp_path / "4711 (1)" / "x" / "a.png"
    assert place.parent.is_dir()
    assert make_place(tmp_path, "4711 (1)/x/b.png").parent == place.parent


@pytest.mark.parametrize("name", ["../a.png", "a//b.png", "./a.png", "a/..", ""])
def test_a_name_that_leads_elsewhere_is_a_bug(tmp_path, name):
    with pytest.raises(OutsideFolder):
        make_place(tmp_path, name)


def test_a_folder_that_was_removed_is_not_made_again(tmp_path):
    with pytest.raises(FolderUnusable) as caught:
        make_place(tmp_path / "gone", "x/a.png")
    assert caught.value.title == "The folder is not there any more"
    assert not (tmp_path / "gone").exists()


def test_a_folder_to_export_into_is_made_with_those_above_it(tmp_path):
    open_export_folder(tmp_path / "new" / "deeper")
    assert listed(tmp_path / "new" / "deeper") == []


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderUnusable) as caught:
        open_export_folder(tmp_path / "file")
    assert caught.value.title == "This is not a folder"
    assert caught.value.retryable


@pytest.mark.skipif(IS_ROOT, reason="root may write everywhere; see the export's own test")
def test_a_read_only_folder_is_said(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(FolderUnusable) as caught:
        open_export_folder(tmp_path)
    assert caught.value.title == "You may not write into this folder"


def test_a_full_disk_leaves_nothing_half_written(tmp_path):
    with open_small_disk(tmp_path / "disk") as disk:
        put(disk, "first.png", b"x" * (SIZE_BYTES // 2))
        with pytest.raises(DiskFull):
            put(disk, "second.png", b"y" * SIZE_BYTES)
        assert listed(disk) == ["first.png"]
        assert put(disk, "third.png") == "third.png"


def test_parts_of_one_export_are_swept_and_no_others(tmp_path):
    for token in ("aaa-1", "aaa-2", "bbb-1"):
        (tmp_path / f".ticket-gallery-{token}.part").write_bytes(b"half")
    (tmp_path / "mine.part").write_bytes(b"")
    assert sweep_parts([tmp_path, tmp_path / "gone"], "aaa") == 2
    assert listed(tmp_path) == [".ticket-gallery-bbb-1.part", "mine.part"]


def test_the_same_bytes_are_found_under_the_numbered_names_up_to_the_first_free_one(tmp_path):
    for name, data in (("a.png", b"theirs"), ("a (1).png", b"longer"), ("a (2).png", b"ours")):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "a (4).png").write_bytes(b"behind")
    (tmp_path / "a (1).png").unlink()
    (tmp_path / "a (1).png").symlink_to(tmp_path / "nowhere")
    assert find_same(tmp_path, "a.png", hash_of(b"ours"), 4) == "a (2).png"
    assert find_same(tmp_path, "a.png", hash_of(b"theirs"), 6) == "a.png"
    assert find_same(tmp_path, "a.png", hash_of(b"behind"), 6) is None
    assert find_same(tmp_path / "gone", "a.png", hash_of(b"ours"), 4) is None


def hash_of(data):
    return hashlib.sha256(data).hexdigest()


def test_only_plain_files_have_a_hash(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert hash_file(tmp_path / "a") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert hash_file(tmp_path / "link") is None
    assert hash_file(tmp_path) is None
    assert hash_file(tmp_path / "gone") is None


WRITER = """
import sys
from pathlib import Path
from gallery_app.storage.publish import WrittenPart
folder, writer = Path(sys.argv[1]), sys.argv[2]
for number in range(10_000):
    with WrittenPart(folder, f"{writer}-{number}") as part:
        part.write(lambda file: file.write(b"w" * 70_000))
        print(part.publish(f"{number % 20}.png"), flush=True)
"""


def test_writers_that_are_killed_leave_whole_files_and_lose_none_that_they_told(tmp_path):
    (tmp_path / "0.png").write_bytes(b"theirs")
    told = []
    for round_number in range(3):
        writers = [
            subprocess.Popen(
                [sys.executable, "-c", WRITER, str(tmp_path), f"{round_number}-{writer}"],
                stdout=subprocess.PIPE,
                text=True,
                cwd=Path(__file__).parents[2],
            )
            for writer in range(2)
        ]
        for writer in writers:
            assert writer.stdout is not None
            told += [writer.stdout.readline().strip() for _ in range(10 + round_number)]
            writer.send_signal(signal.SIGKILL)
        for writer in writers:
            rest, _ = writer.communicate()
            told += rest.split("\n")[:-1]  # a line without its end was not told
    whole = {path.name for path in tmp_path.iterdir() if path.suffix == ".png"}
    assert len(told) == len(set(told)) >= 66
    assert set(told) <= whole
    assert (tmp_path / "0.png").read_bytes() == b"theirs"
    assert {(tmp_path / name).stat().st_size for name in whole - {"0.png"}} == {70_000}
