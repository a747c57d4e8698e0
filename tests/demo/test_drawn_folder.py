"""Drawn pictures are kept for the next helpdesk where a folder is named, and only there."""

from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.pictures.drawn_folder import DRAWN_VARIABLE, DrawnFolder, open_drawn_folder
from gallery_app.demo.pictures.recipe import Recipe

LOGO = Recipe("logo", 1, "png_alpha", 120, 40)


def test_what_was_drawn_is_found_by_its_key_alone(tmp_path):
    drawn = DrawnFolder(tmp_path)
    drawn.put("one", b"1")
    assert (drawn.find("one"), drawn.find("two")) == (b"1", None)
    assert len(list(tmp_path.iterdir())) == 1, "nothing is left beside it"


def test_a_cabinet_takes_what_another_has_drawn(tmp_path):
    first = Cabinet(10**6, DrawnFolder(tmp_path))
    data = first.load(LOGO)
    (file,) = tmp_path.iterdir()
    file.write_bytes(b"another picture")
    assert Cabinet(10**6, DrawnFolder(tmp_path)).load(LOGO) == b"another picture"
    assert Cabinet(10**6).load(LOGO) == data


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path):
    drawn = DrawnFolder(tmp_path / "nowhere")
    drawn.put("one", b"1")
    assert drawn.find("one") is None


def test_nothing_is_kept_unless_a_folder_is_named(monkeypatch, tmp_path):
    monkeypatch.delenv(DRAWN_VARIABLE)
    open_drawn_folder().put("one", b"1")
    monkeypatch.setenv(DRAWN_VARIABLE, str(tmp_path))
    open_drawn_folder().put("two", b"2")
    assert len(list(tmp_path.iterdir())) == 1
