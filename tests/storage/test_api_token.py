"""The token's file: only its owner reads it, two servers have one each, and it goes with its server."""

import stat

import pytest

from gallery_app.domain.errors import StoreUnavailable
from gallery_app.storage.api_token import keep_new_token


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_only_its_owner_can_read_it(tmp_path):
    kept = keep_new_token(tmp_path / "config")
    assert kept.path.name == "api-token"
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.path.parent.stat().st_mode) == 0o700
    assert kept.path.read_text() == kept.token
    assert len(kept.token) >= 43
    assert kept.token not in repr(kept)


def test_it_goes_and_leaves_nothing(tmp_path):
    kept = keep_new_token(tmp_path)
    kept.remove()
    kept.remove()
    assert names(tmp_path) == []


def test_two_servers_have_a_file_each(tmp_path):
    first, second = keep_new_token(tmp_path), keep_new_token(tmp_path)
    assert [kept.path.name for kept in (first, second)] == ["api-token", "api-token-2"]
    assert first.token != second.token
    first.remove()
    assert second.path.read_text() == second.token
    assert keep_new_token(tmp_path).path.name == "api-token"


def test_what_a_killed_program_left_is_replaced(tmp_path):
    left = tmp_path / "api-token"
    left.write_text("old")
    left.chmod(0o644)
    (tmp_path / ".api-token.lock").touch()
    kept = keep_new_token(tmp_path)
    assert kept.path == left
    assert left.read_text() == kept.token
    assert stat.S_IMODE(left.stat().st_mode) == 0o600


def test_a_link_in_its_place_is_replaced_and_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / "config").mkdir(mode=0o700)
    (tmp_path / "config" / "api-token").symlink_to(victim)
    kept = keep_new_token(tmp_path / "config")
    assert victim.read_text() == "mine"
    assert not kept.path.is_symlink()


def test_a_folder_that_cannot_be_used_is_explained(tmp_path):
    (tmp_path / "config").write_text("a file")
    with pytest.raises(StoreUnavailable):
        keep_new_token(tmp_path / "config")
