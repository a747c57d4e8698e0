"""What a canvas shows of a tile: its size as far as it is known, its thumbnail, or what keeps it away."""

from gallery_app.desktop.pixmaps import PixmapCache
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.desktop.view_canvas import Shown
from gallery_app.desktop.view_geometry import Size
from gallery_app.domain.ids import ImageId

UNSHOWN = (TileState.FAILED, TileState.REMOTE)
"""A note stands in place of such a picture."""


def make_shown(image: ImageId, tile: Tile, pixmaps: PixmapCache) -> Shown:
    """How a picture begins on a canvas, before any of its pixels came."""
    info, thumbnail = tile.info, tile.thumbnail
    size = Size(info.width, info.height) if info is not None else None
    if size is None and thumbnail is not None:
        size = Size(thumbnail.width, thumbnail.height)
    small = pixmaps.find_image(image, thumbnail) if thumbnail is not None else None
    return Shown(image, size, small, note=tile if tile.state in UNSHOWN else None)
