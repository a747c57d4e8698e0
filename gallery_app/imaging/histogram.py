"""How many pixels are how light: 64 buckets of luma and of each channel."""

from PIL import Image

from gallery_app.domain.metadata import Histogram
from gallery_app.imaging.limits import HISTOGRAM_BUCKETS

LEVELS = 256


def make_histogram(small: Image.Image) -> Histogram:
    """Of an 8-bit RGB picture of at most 512 px per side."""
    luma = small.convert("L").histogram()
    levels = small.histogram()
    red, green, blue = (levels[start : start + LEVELS] for start in (0, LEVELS, 2 * LEVELS))
    return Histogram(*(_gather(channel) for channel in (luma, red, green, blue)))


def _gather(levels: list[int]) -> tuple[int, ...]:
    width = LEVELS // HISTOGRAM_BUCKETS
    return tuple(sum(levels[start : start + width]) for start in range(0, LEVELS, width))
