"""A film as a GIF (GIF89a), each frame with a palette of its own. In the lane that encodes.

Pillow encodes the frames; how they hang together is written here, since Pillow takes opaque black for a hole
where both are black in their palettes.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PIL import GifImagePlugin, Image, ImageChops

from gallery_app.domain.view import Box
from gallery_app.imaging.copy_palette import make_film_palette

KEEP, CLEAR = 1, 2
"""What becomes of a frame when its time is over: it stays below the next one, or its place is cleared."""
TRAILER: Final = b";"
OPAQUE: Final = (255, 255)


@dataclass(slots=True)
class _Frame:
    image: Image.Image
    box: Box
    duration_ms: int


def write_gif(frames: Iterable[Image.Image], durations_ms: list[int], plays: int) -> bytes:
    """RGBA frames of one size; frames that are equal become one that stands longer."""
    film = list(zip(frames, durations_ms, strict=True))
    size = film[0][0].size
    has_holes = any(frame.getchannel("A").getextrema() != OPAQUE for frame, _ in film)
    cut = _cut_holed(film) if has_holes else _cut_opaque(film)
    parts = [b"GIF89a" + struct.pack("<HHBBB", *size, 0, 0, 0), _write_plays(plays)]
    for frame in cut:
        parts += _write_frame(frame, CLEAR if has_holes else KEEP)
    return b"".join(parts) + TRAILER


def _cut_opaque(film: list[tuple[Image.Image, int]]) -> list[_Frame]:
    """Each frame lies on the one before: only what has changed is written."""
    cut: list[_Frame] = []
    before: Image.Image | None = None
    for frame, duration_ms in film:
        rgb = frame.convert("RGB")
        box = (0, 0, *rgb.size) if before is None else ImageChops.difference(rgb, before).getbbox()
        if box is None:
            cut[-1].duration_ms += duration_ms
            continue
        cut.append(_Frame(rgb.crop(box), box, duration_ms))
        before = rgb
    return cut


def _cut_holed(film: list[tuple[Image.Image, int]]) -> list[_Frame]:
    """Each frame lies on nothing: what can be seen of it is written."""
    cut: list[_Frame] = []
    before: Image.Image | None = None
    for frame, duration_ms in film:
        if before is not None and ImageChops.difference(frame, before).getbbox(alpha_only=False) is None:
            cut[-1].duration_ms += duration_ms
            continue
        box = frame.getchannel("A").getbbox() or (0, 0, 1, 1)
        cut.append(_Frame(frame.crop(box), box, duration_ms))
        before = frame
    return cut


def _write_plays(plays: int) -> bytes:
    """NETSCAPE2.0 says how often it is played again, 0 for without end."""
    if plays == 1:
        return b""
    return b"!\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<HB", max(0, plays - 1), 0)


def _write_frame(frame: _Frame, disposal: int) -> Iterator[bytes]:
    indexed = make_film_palette(frame.image)
    hole = indexed.info.get("transparency")
    yield from GifImagePlugin.getdata(
        indexed,
        frame.box[:2],
        include_color_table=True,
        duration=frame.duration_ms,
        disposal=disposal,
        **({} if hole is None else {"transparency": hole}),
    )
