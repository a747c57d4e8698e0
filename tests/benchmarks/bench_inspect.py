"""A look at all metadata of a photo against the pass that makes its thumbnails."""

from gallery_app.imaging.decode import prepare_pillow
from gallery_app.imaging.inspect import inspect_picture
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.picture import see_picture
from tests.benchmarks.interleaved import measure_cpu_s
from tests.benchmarks.measurement import Measurement
from tests.shared_material import PICTURES_DIR

ROUNDS = 5
PHOTO = "Apple_iPhone_XR_IMG_3580.JPG"
"""12 megapixels."""


def measure() -> list[Measurement]:
    """Ratios of CPU time for one 12 megapixel photo."""
    prepare_pillow()
    photo = (PICTURES_DIR / "cameras" / PHOTO).read_bytes()
    pixels_limit = DecodeLimits().jpeg_pixels
    times = measure_cpu_s(
        {
            "pass": lambda: see_picture(photo, "JPEG", pixels_limit),
            "inspect": lambda: inspect_picture(photo, "JPEG", pixels_limit),
            "tags": lambda: inspect_picture(photo, "JPEG", 0),
        },
        ROUNDS,
    )
    tags = len(inspect_picture(photo, "JPEG", 0).tags)
    return [
        Measurement("inspect a 12 MP photo / thumbnail pass", times["inspect"] / times["pass"], "x", 1.5),
        Measurement(
            "its metadata alone / thumbnail pass",
            times["tags"] / times["pass"],
            "x",
            0.2,
            note=f"{tags} tags",
        ),
    ]
