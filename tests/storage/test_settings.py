import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.account import Account
from gallery_app.storage.settings import Settings, SettingsFile


def test_what_is_saved_is_loaded(tmp_path):
    account = Account("https://acme.freshdesk.com", "Ana Çelik", "ana@acme.example", False, 700, "KWallet")
    settings = Settings((account,), is_private=True, keep_days=7, remembered={"page size": "100"})
    SettingsFile(tmp_path).save(settings)
    assert SettingsFile(tmp_path).load() == settings


def test_without_a_file_there_are_defaults(tmp_path):
    assert SettingsFile(tmp_path / "none").load() == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00"])
def test_an_unreadable_file_is_moved_aside_not_lost(tmp_path, text):
    (tmp_path / "settings.json").write_text(text)
    assert SettingsFile(tmp_path).load() == Settings()
    (aside,) = tmp_path.glob("settings.json.unreadable-*")
    assert aside.read_text() == text


def test_one_bad_value_does_not_cost_the_others(tmp_path):
    kept = {"accounts": ["https://a.freshdesk.com"], "originals_limit_bytes": -5, "remembered": 7, "later": 1}
    (tmp_path / "settings.json").write_text(json.dumps(kept))
    settings = SettingsFile(tmp_path).load()
    assert settings.accounts == (Account("https://a.freshdesk.com", "", ""),)
    assert settings.originals_limit_bytes == Settings().originals_limit_bytes
    assert settings.remembered == {}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda s: st.lists(s) | st.dictionaries(st.text(), s),
    )
)
def test_no_json_breaks_the_start(tmp_path_factory, kept):
    folder = tmp_path_factory.mktemp("any")
    (folder / "settings.json").write_text(json.dumps(kept))
    assert isinstance(SettingsFile(folder).load(), Settings)


def test_settings_nested_without_end_are_moved_aside(tmp_path):
    (tmp_path / "settings.json").write_text("[" * 100_000, "utf-8")
    assert SettingsFile(tmp_path).load() == Settings()
    (moved,) = tmp_path.iterdir()
    assert moved.name.startswith("settings.json.unreadable-")


def test_a_time_beyond_all_calendars_is_none(tmp_path):
    (tmp_path / "settings.json").write_text('{"versions_asked_at": 1e30, "keep_days": 7}', "utf-8")
    assert SettingsFile(tmp_path).load() == Settings(keep_days=7)
    (tmp_path / "settings.json").write_text(f'{{"versions_asked_at": {10**30}}}', "utf-8")
    assert SettingsFile(tmp_path).load() == Settings()
