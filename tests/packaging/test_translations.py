"""What the script that keeps the translation files finds in the source."""

import pytest


@pytest.fixture
def translations(load_script):
    return load_script("translations")


def test_a_text_is_said_with_a_number_everywhere_or_nowhere(translations, tmp_path):
    one, other = tmp_path / "one.py", tmp_path / "other.py"
    one.write_text('tr("Export {count}", count=1)\ntr_count("{count} file", "{count} files", 2)\n')
    assert set(translations.collect(tmp_path)) == {("Export {count}", ""), ("{count} files", "")}
    other.write_text('tr_count("Export {count}", "Export {count}", 2)\n')
    with pytest.raises(SystemExit, match="Export"):
        translations.collect(tmp_path)
