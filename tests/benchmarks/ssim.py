"""Structural similarity of two pictures (SSIM), with Pillow only.

Wang, Bovik, Sheikh, Simoncelli, "Image Quality Assessment: From Error Visibility to Structural Similarity",
IEEE TIP 13(4), 2004: on luma, flat windows of 8 x 8 pixels, here at every fourth pixel both ways.
"""

import math
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageChops, ImageMath, ImageStat

WINDOW_PX = 8
STEP_PX = 4
C1 = (0.01 * 255) ** 2
C2 = (0.03 * 255) ** 2


def ssim(first: Image.Image, second: Image.Image) -> float:
    """Mean SSIM of two pictures of one size: 1.0 is the same, photos of 0.99 look the same."""
    if first.size != second.size:
        raise ValueError(f"sizes differ: {first.size} and {second.size}")
    x, y = (picture.convert("L").convert("F") for picture in (first, second))
    windows = [value for box in _grids(*x.size) for value in _similarities(x, y, box)]
    return sum(windows) / len(windows)


def psnr_db(first: Image.Image, second: Image.Image) -> float:
    """Peak signal to noise over RGB in decibels; infinite where nothing differs."""
    stat = ImageStat.Stat(ImageChops.difference(first.convert("RGB"), second.convert("RGB")))
    mean_square = sum(stat.sum2) / sum(stat.count)
    return 10 * math.log10(255**2 / mean_square) if mean_square else math.inf


def _grids(width: int, height: int) -> Iterator[tuple[int, int, int, int]]:
    """Boxes of whole windows, shifted by the step, so that together the windows overlap."""
    for left in range(0, WINDOW_PX, STEP_PX):
        for top in range(0, WINDOW_PX, STEP_PX):
            columns, rows = (width - left) // WINDOW_PX, (height - top) // WINDOW_PX
            if columns and rows:
                yield left, top, left + columns * WINDOW_PX, top + rows * WINDOW_PX


def _similarities(x: Image.Image, y: Image.Image, box: tuple[int, int, int, int]) -> list[float]:
    def mean(plane: Image.Image) -> Image.Image:
        return plane.reduce(WINDOW_PX, box)

    def product(a: Image.Image, b: Image.Image) -> Image.Image:
        planes: Image.Image = ImageMath.lambda_eval(lambda both: both["a"] * both["b"], a=a, b=b)
        return planes

    answer = ImageMath.lambda_eval(
        _formula,
        x=mean(x),
        y=mean(y),
        xx=mean(product(x, x)),
        yy=mean(product(y, y)),
        xy=mean(product(x, y)),
    )
    return [float(value) for value in answer.get_flattened_data()]


def _formula(means: dict[str, Any]) -> Any:
    x, y = means["x"], means["y"]
    covariance = means["xy"] - x * y
    spread = (means["xx"] - x * x) + (means["yy"] - y * y)
    return ((x * y * 2 + C1) * (covariance * 2 + C2)) / ((x * x + y * y + C1) * (spread + C2))
