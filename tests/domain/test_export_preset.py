"""Presets: the built-in ones, and a person's own as they are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.copying import CopyFormat, Strip
from gallery_app.domain.export_names import check_template
from gallery_app.domain.export_preset import (
    BUILT_IN,
    EDGE_RANGE_PX,
    QUALITIES,
    SAFE,
    ExportPreset,
    list_presets,
    preset_to_json,
    read_preset,
)

PRESETS = st.builds(
    ExportPreset,
    name=st.text(min_size=1, max_size=20),
    title=st.text(min_size=1, max_size=20),
    words=st.text(max_size=20),
    format=st.sampled_from(CopyFormat),
    quality=st.sampled_from(QUALITIES),
    edge_limit_px=st.none() | st.sampled_from(EDGE_RANGE_PX),
    strip=st.sampled_from(Strip),
    names=st.text(max_size=40),
    manifest_csv=st.booleans(),
    sheet_pdf=st.booleans(),
    leave_out_private=st.booleans(),
    skip_same=st.booleans(),
)


def test_the_usual_preset_takes_everything_out_and_the_originals_keep_all():
    assert next(iter(BUILT_IN)) == "safe"
    assert SAFE.strip is Strip.ALL
    assert not SAFE.is_exact
    assert [name for name, preset in BUILT_IN.items() if preset.is_exact] == ["claim", "original"]


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_preset_names_files_by_a_right_template(name):
    check_template(BUILT_IN[name].names)
    assert not BUILT_IN[name].is_own


@given(PRESETS)
def test_a_preset_is_read_as_it_was_kept(preset):
    assert read_preset(preset_to_json(preset)) == preset


@given(st.dictionaries(st.sampled_from(sorted(preset_to_json(SAFE))), st.none() | st.integers() | st.text()))
def test_what_makes_no_sense_is_as_in_safe_to_share(kept):
    preset = read_preset({**kept, "name": "mine", "title": "Mine"})
    assert preset.quality in QUALITIES
    assert preset.edge_limit_px is None or preset.edge_limit_px in EDGE_RANGE_PX
    assert isinstance(preset.strip, Strip)
    assert isinstance(preset.manifest_csv, bool)


@pytest.mark.parametrize("kept", [{}, {"name": "", "title": "x"}, {"name": "x"}, {"name": 1, "title": "x"}])
def test_a_preset_needs_a_name(kept):
    with pytest.raises(ValueError, match="without a name"):
        read_preset(kept)


def test_own_presets_stand_behind_the_built_in_ones_and_do_not_replace_them():
    mine = {"name": "web", "title": "Web small", "edge_limit_px": 1280}
    listed = list_presets([{"broken": 1}, mine, {"name": "safe", "title": "Not safe", "strip": "none"}])
    assert [preset.name for preset in listed] == ["safe", "bug-report", "claim", "original", "web"]
    assert listed[0].strip is Strip.ALL
    assert listed[-1].edge_limit_px == 1280
