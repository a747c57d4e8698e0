"""What the viewer shows of real pictures is what the grid shows: as upright, in the same colours."""

import asyncio
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from gallery_app.domain.ids import Sha256
from gallery_app.domain.view import ViewPart
from gallery_app.imaging.encode import encode_jpeg
from gallery_app.imaging.lanes import DecodedPicture
from gallery_app.imaging.limits import LARGE_EDGE_PX, DecodeLimits
from tests.imaging.pools import run_with_pool
from tests.imaging.real_pictures import decode_folder
from tests.shared_material import needs_pictures

pytestmark = pytest.mark.thorough

ROOM = ViewPart(LARGE_EDGE_PX, LARGE_EDGE_PX)
NEAR = 3.0
"""Mean difference of a channel: another filter, and JPEG decoded small at another scale."""
WHITE = (255, 255, 255, 255)


async def look(pool, path, seen):
    """The thumbnail and the view of one file; None where it is refused, by both with the same words."""
    if not isinstance(seen, DecodedPicture):
        with pytest.raises(type(seen)):
            await pool.make_view(path, Sha256(path.name), ROOM, ahead=True)
        return None
    pixels = await pool.make_view(path, Sha256(path.name), ROOM, ahead=True)
    return seen, pixels


def look_at_folder(name):
    decoded = decode_folder(name)

    async def use(pool):
        return await asyncio.gather(*(look(pool, path, seen) for path, seen in decoded.items()))

    found = run_with_pool(use, lanes=2, mode="decode", limits=DecodeLimits())
    return {path.name: told for path, told in zip(decoded, found, strict=True) if told is not None}


def on_white(pixels):
    view = Image.frombytes("RGBa", (pixels.width, pixels.height), pixels.bgra, "raw", "BGRa").convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", view.size, WHITE), view).convert("RGB")


def differ(seen, pixels):
    thumbnail = Image.open(BytesIO(seen.large.jpeg)).convert("RGB")
    view = on_white(pixels)
    assert view.size == thumbnail.size
    view = Image.open(BytesIO(encode_jpeg(view.size, memoryview(view.tobytes()))))  # as the thumbnail was
    return max(ImageStat.Stat(ImageChops.difference(view, thumbnail)).mean)


@needs_pictures
@pytest.mark.parametrize(("folder", "least"), [("orientation", 18), ("cameras", 22), ("odd", 150)])
def test_the_viewer_shows_what_the_grid_shows(folder, least):
    found = look_at_folder(folder)
    assert len(found) >= least
    wrong = {
        name: difference
        for name, (seen, pixels) in found.items()
        if (difference := differ(seen, pixels)) > NEAR
        or (pixels.picture_width, pixels.picture_height) != (seen.info.width, seen.info.height)
        or pixels.pages != seen.info.frames
    }
    assert wrong == {}
