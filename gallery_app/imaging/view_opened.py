"""A picture opened for looking closely: its pages and frames, each decoded when asked for. In a lane."""

from dataclasses import dataclass
from typing import Final

from PIL import Image

from gallery_app.domain.view import ViewPart
from gallery_app.imaging.colour import make_8_bit, make_resizable
from gallery_app.imaging.decode import check_size, load_pixels, open_picture
from gallery_app.imaging.frames import FILMS, count_frames
from gallery_app.imaging.limits import HELD_PIXELS
from gallery_app.imaging.picture import find_turn
from gallery_app.imaging.refusal import Refused
from gallery_app.imaging.thumbnail import DRAFT_SCALES, LEAST_SURPLUS
from gallery_app.imaging.view_boxes import turn_size
from gallery_app.imaging.view_page import Page, find_step

LEAST_FRAME_MS: Final = 20
USUAL_FRAME_MS: Final = 100
FRAME_LIMIT_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class Room:
    """How much may be held of one page: pixels, and at which scale to begin where more was tried in vain."""

    pixels: int = HELD_PIXELS
    finest: int = 1


class OpenedPicture:
    """Foreign bytes behind an open decoder. After any exception it is of no use any more."""

    def __init__(self, untrusted: bytes, format_name: str, pixels_limit: int) -> None:
        """Read the header. Raises Refused and MemoryError."""
        self._untrusted = untrusted
        self._pixels_limit = pixels_limit
        self._image = open_picture(untrusted, format_name, pixels_limit)
        self.format = format_name
        self.pages = count_frames(self._image, untrusted)

    def load_page(self, number: int, part: ViewPart, room: Room) -> Page:
        """Decode a page at the scale that serves `part`. Raises Refused and MemoryError."""
        image = self._image
        go_to(image, number)
        check_size(image, self._pixels_limit)
        stored = image.size
        finest, scale = _draft(image, part, room) if self.format == "JPEG" else (1, 1)
        load_pixels(image)
        if self.format != "JPEG":  # a TIFF or HEIC is turned as it is loaded
            stored = image.size
        orientation = find_turn(image, self._untrusted)
        width, height = turn_size(*stored, orientation)
        icc = image.info.get("icc_profile")
        is_film = self.pages > 1 and image.format in FILMS
        return Page(
            image=make_8_bit(make_resizable(image.copy() if self.pages > 1 else image)),
            width=width,
            height=height,
            orientation=orientation,
            icc=icc if isinstance(icc, bytes) else None,
            pages=self.pages,
            duration_ms=find_duration_ms(image) if is_film else 0,
            scale=scale,
            finest=finest,
        )


def find_duration_ms(image: Image.Image) -> int:
    """How long a frame stands. Nearly nothing means the usual 0.1 s, as in browsers."""
    told = image.info.get("duration", 0)
    if not isinstance(told, int | float) or not told > LEAST_FRAME_MS / 2:
        return USUAL_FRAME_MS
    return round(min(max(told, LEAST_FRAME_MS), FRAME_LIMIT_MS))


def go_to(image: Image.Image, number: int) -> None:
    """Have the decoder stand at a page or frame. Raises Refused and MemoryError."""
    if number == 0 and image.tell() == 0:
        return
    try:
        image.seek(number)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - decoders of foreign bytes raise nearly everything
        raise Refused("damaged_picture") from None


def _draft(image: Image.Image, part: ViewPart, room: Room) -> tuple[int, int]:
    """Have a JPEG decoded at 1/8, 1/4 or 1/2 where that serves, or where more of it could not be held.

    Gives the finest scale that can be held, and the one chosen.
    """
    scales = (1, *reversed(DRAFT_SCALES))
    pixels = image.width * image.height
    finest = next((s for s in scales if s >= room.finest and pixels <= room.pixels * s**2), scales[-1])
    edge = max(part.width, part.height)  # the picture may lie on its side: a square serves either way
    step = find_step(ViewPart(edge, edge) if part.box is None else part, *image.size)
    scale = max(finest, *(s for s in scales if s <= max(1.0, step / LEAST_SURPLUS)))
    if scale > 1:
        image.draft(None, (image.width // scale, image.height // scale))
    return finest, scale
