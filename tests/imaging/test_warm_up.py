"""Behind the walls nothing can be loaded: what pictures lead to has to be there before."""

import json
import subprocess
import sys

import pytest

from gallery_app.imaging import launch
from tests.imaging.samples import (
    encode,
    make_corners,
    make_exif_with_thumbnail,
    make_jpeg_with_exif,
    make_wide_gamut_profile,
)
from tests.shared_material import PICTURES_DIR

SMALL_BYTES = 200_000
PROBE = """
import json, sys
sys.path += json.loads(sys.argv[1])
from gallery_app.imaging import lane_child, sandbox
from gallery_app.imaging.decode import prepare_pillow
from gallery_app.imaging.refusal import Refused
from gallery_app.imaging.sniff import sniff
from gallery_app.imaging.warm_up import warm_up
from gallery_app.domain.errors import GalleryError

prepare_pillow()
handle = {mode: lane_child._find_handler(mode) for mode in ("decode", "view", "encode")}
if sys.argv[2] == "warm":
    warm_up()
sandbox.engage_limits_only(1 << 30)
before = set(sys.modules)
answered = 0
for path in sys.argv[3:]:
    with open(path, "rb") as file:
        body = file.read()
    try:
        format = sniff(body).format
    except GalleryError:
        continue
    given = {"format": format, "pixels_limit": 10**8}
    part = {"width": 64, "height": 64, "box": None, "page": 0, "name": path}
    for mode, request in (
        ("decode", {"do": "picture", **given}),
        ("decode", {"do": "inspect", **given}),
        ("decode", {"do": "preview", **given}),
        ("view", {"do": "view", **given, **part}),
    ):
        try:
            handle[mode](request, bytearray(body))
            answered += 1
        except (Refused, MemoryError):
            pass
handle["encode"]({"do": "encode", "sizes": [[4, 4]]}, bytearray(48))
print(json.dumps([answered, sorted(set(sys.modules) - before)]))
"""


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    corners = make_corners(160, 120)
    files = {
        "photo": make_jpeg_with_exif(corners, make_exif_with_thumbnail(encode(corners, "JPEG"))),
        "wide": encode(corners, "JPEG", icc_profile=make_wide_gamut_profile()),
        **{name: encode(corners, name) for name in ("PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "ICO")},
        "PALETTE": encode(corners.convert("P"), "PNG"),
        "FILM": encode(corners, "GIF", save_all=True, append_images=[corners.rotate(90)]),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    shared = [path for path in (PICTURES_DIR / "odd").glob("*") if path.stat().st_size < SMALL_BYTES]
    return [str(path) for path in (*folder.iterdir(), *shared)]


def load_late(pictures, warmth):
    command = [sys.executable, "-I", "-S", "-c", PROBE, json.dumps(launch.find_import_folders()), warmth]
    done = subprocess.run([*command, *pictures], check=True, capture_output=True)
    return json.loads(done.stdout)


def test_a_lane_loads_nothing_after_its_walls_went_up(pictures):
    answered, late = load_late(pictures, "warm")
    assert answered >= 4 * 9
    assert late == []


def test_without_the_warm_up_it_would(pictures):
    assert "PIL.PpmImagePlugin" in load_late(pictures[:11], "cold")[1]
