import io
import struct
import sys

import pytest
from PIL import Image

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="drawn once is enough")


def test_every_size_is_drawn_sharply_and_both_containers_hold_them(load_script, tmp_path):
    icons = load_script("icons")
    icons.draw_all(tmp_path)
    for size in icons.LINUX_SIZES:
        with Image.open(tmp_path / f"{size}.png") as image:
            assert (image.size, image.mode) == ((size, size), "RGBA")
            assert image.getchannel("A").getpixel((0, 0)) == 0  # round corners
            assert image.getchannel("A").getpixel((size // 2, size // 12 + 1)) == 255
    with Image.open(tmp_path / "app.ico") as ico:
        assert ico.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
    with Image.open(tmp_path / "app.icns") as icns:
        assert {width * scale for width, _, scale in icns.info["sizes"]} >= set(icons.ICNS_SIZES)
    assert (tmp_path / "app.ico").read_bytes()[:4] == struct.pack("<HH", 0, 1)
    assert Image.open(io.BytesIO(icons.draw_png(20))).size == (20, 20)
