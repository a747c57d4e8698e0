"""Few colours as a palette: exactly, or not at all; and the palettes of a film's frames."""

import sys
from dataclasses import dataclass
from typing import Final, cast

from PIL import Image

COLOURS_LIMIT: Final = 256
GIF_COLOURS: Final = 255
"""One is left for what is see-through."""
SEEN: Final = 128
"""GIF knows no half: from here on a pixel is seen."""


@dataclass(frozen=True, slots=True)
class Indexed:
    """A palette picture; `alphas` has the opacity of each colour, and none where all are opaque."""

    image: Image.Image
    alphas: bytes = b""


def find_palette(image: Image.Image, colours_limit: int = COLOURS_LIMIT) -> Indexed | None:
    """An RGB or RGBA picture with a palette, every pixel as it was; None if there are too many colours.

    By hand, since Pillow's own quantising may round colours and knows no alpha.
    """
    counted = cast("list[tuple[int, tuple[int, ...]]] | None", image.getcolors(colours_limit))
    if counted is None:
        return None
    # The most frequent first: the same pixels always give the same palette.
    colours = [colour for _, colour in sorted(counted, key=lambda item: (-item[0], item[1]))]
    order = {
        int.from_bytes(bytes((*colour, 255)[:4]), sys.byteorder): index
        for index, colour in enumerate(colours)
    }
    words = memoryview(image.convert("RGBA").tobytes()).cast("I")
    indices = bytes(map(order.__getitem__, words))
    indexed = Image.frombytes("P", image.size, indices)
    indexed.putpalette([band for colour in colours for band in colour[:3]])
    alphas = bytes(colour[3] for colour in colours) if image.mode == "RGBA" else b""
    return Indexed(indexed, alphas if alphas.strip(b"\xff") else b"")


def make_film_palette(frame: Image.Image) -> Image.Image:
    """A frame for a GIF: its own colours where they fit a palette, else the nearest; see-through or not."""
    rgb = frame.convert("RGB")
    found = find_palette(rgb, GIF_COLOURS)
    indexed = rgb.quantize(GIF_COLOURS, Image.Quantize.MEDIANCUT) if found is None else found.image
    if frame.mode != "RGBA":
        return indexed
    hole = len(indexed.getpalette() or []) // 3
    unseen = frame.getchannel("A").point(lambda alpha: 0 if alpha >= SEEN else 255)
    indexed.paste(hole, mask=unseen)
    indexed.putpalette([*(indexed.getpalette() or []), 0, 0, 0])
    indexed.info["transparency"] = hole
    return indexed
