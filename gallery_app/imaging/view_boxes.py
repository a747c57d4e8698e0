"""Boxes of an upright picture, found in the pixels as they are stored (EXIF 2.32, tag 0x0112)."""

from gallery_app.domain.view import Box

TURNS_SIDES = range(5, 9)
"""Orientations that exchange width and height."""


def turn_size(width: int, height: int, orientation: int) -> tuple[int, int]:
    """The upright size of a stored one, and the other way round: the same exchange."""
    return (height, width) if orientation in TURNS_SIDES else (width, height)


def find_stored_box(box: Box, stored_width: int, stored_height: int, orientation: int) -> Box:
    """Where the pixels of an upright box lie before the picture is turned upright."""
    left, top, right, bottom = box
    far_left, far_right = stored_width - right, stored_width - left
    match orientation:
        case 2:
            return far_left, top, far_right, bottom
        case 3:
            return far_left, stored_height - bottom, far_right, stored_height - top
        case 4:
            return left, stored_height - bottom, right, stored_height - top
        case 5:
            return top, left, bottom, right
        case 6:
            return top, stored_height - right, bottom, stored_height - left
        case 7:
            return stored_width - bottom, stored_height - right, stored_width - top, stored_height - left
        case 8:
            return stored_width - bottom, left, stored_width - top, right
        case _:
            return box


def clip_box(box: Box, width: int, height: int) -> Box:
    """The part of a box that lies inside of the picture, one pixel at least."""
    left, top = min(max(box[0], 0), width - 1), min(max(box[1], 0), height - 1)
    return left, top, min(max(box[2], left + 1), width), min(max(box[3], top + 1), height)
