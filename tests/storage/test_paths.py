import os
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.errors import StoreUnavailable
from gallery_app.storage.paths import find_paths, make_account_name, open_folder


def test_one_variable_puts_everything_below_one_folder(tmp_path):
    paths = find_paths({"GALLERY_APP_HOME": str(tmp_path)})
    assert paths.config.is_relative_to(tmp_path)
    assert paths.account("acme").is_relative_to(tmp_path)


def test_without_it_the_systems_own_places_are_used():
    paths = find_paths({})
    assert paths.config.is_absolute()
    assert paths.cache.is_absolute()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_each_made_folder_is_private_whatever_the_umask(tmp_path):
    before = os.umask(0o022)
    try:
        folder = open_folder(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(before)
    for made in (folder, folder.parent, folder.parent.parent):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_folder_left_open_to_others_is_closed(tmp_path):
    open_folder(tmp_path / "mine").chmod(0o755)
    assert stat.S_IMODE(open_folder(tmp_path / "mine").stat().st_mode) == 0o700


def test_a_link_or_a_file_in_its_place_is_refused(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "file").write_text("x")
    for wrong in ("link", "file"):
        with pytest.raises(StoreUnavailable):
            open_folder(tmp_path / wrong)


@given(st.text(max_size=80))
def test_an_account_name_is_one_harmless_folder_name(address):
    name = make_account_name(address)
    assert name
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    assert not name.startswith(".")
    assert "/" not in name


def test_accounts_are_told_apart():
    names = {
        make_account_name(a)
        for a in ("https://acme.freshdesk.com", "http://127.0.0.1:1", "http://127.0.0.1:2")
    }
    assert len(names) == 3
    assert make_account_name("http://127.0.0.1:9", is_demo=True) == "demo-helpdesk"
