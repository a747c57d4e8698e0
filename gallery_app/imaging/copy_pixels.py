"""Foreign bytes to the pixels of a copy: upright, sRGB, cropped, scaled, redacted. In a decode lane.

Nothing is encoded here: whoever saw foreign bytes writes no file that leaves.
"""

from typing import Final

from PIL import Image

from gallery_app.domain.copying import CopyFormat
from gallery_app.domain.exif import ExifReport
from gallery_app.domain.image import ImageKind
from gallery_app.imaging.analysis import Traits, guess_kind, measure_flatness
from gallery_app.imaging.copy_film import make_film
from gallery_app.imaging.copy_plan import CopyPlan, find_bounds, plan_copy
from gallery_app.imaging.copy_sheet import Sheet, collect_strips, cut_strips, make_sheet
from gallery_app.imaging.copy_wish import CopyPixels, CopyWish
from gallery_app.imaging.decode import load_pixels, open_picture
from gallery_app.imaging.frames import count_frames
from gallery_app.imaging.limits import COPY_DECODED_PIXELS, LARGE_EDGE_PX
from gallery_app.imaging.picture import TURNED_ON_LOAD, read_exif_safely
from gallery_app.imaging.refusal import Refused
from gallery_app.imaging.thumbnail import DRAFT_SCALES, LEAST_SURPLUS
from gallery_app.imaging.view_boxes import turn_size

KEPT_STILLS: Final = frozenset({"JPEG", "PNG", "WEBP"})
DRAWN: Final = frozenset({ImageKind.GRAPHIC, ImageKind.SCREENSHOT})


def make_copy_pixels(untrusted: bytes, format_name: str, pixels_limit: int, wish: CopyWish) -> CopyPixels:
    """Decode, and give all that goes into the copy. Raises Refused and MemoryError."""
    image = open_picture(untrusted, format_name, pixels_limit)
    pages = count_frames(image, untrusted)
    if pages > 1:
        film = make_film(image, untrusted, pages, pixels_limit, wish)
        if film is not None:
            return film
        image = open_picture(untrusted, format_name, pixels_limit)  # it may stand at some frame
    return _make_still(image, untrusted, pages, wish)


def _make_still(image: Image.Image, untrusted: bytes, pages: int, wish: CopyWish) -> CopyPixels:
    format_name, stored = image.format or "", image.size
    if format_name == "JPEG":
        _draft(image, wish)
    load_pixels(image)
    if format_name != "JPEG":  # a TIFF or HEIC is turned as it is loaded
        stored = image.size
    exif = read_exif_safely(image, untrusted)
    turn = 1 if format_name in TURNED_ON_LOAD else exif.orientation
    size = turn_size(*stored, turn)
    sheet = make_sheet(image, size, turn, wish.hidden)
    see_through = sheet.is_see_through
    target = _find_still_format(format_name, wish, sheet, exif, see_through=see_through)
    keeps_alpha = see_through and target != "JPEG"
    plan = _plan_still(size, target, wish, see_through=keeps_alpha)
    pieces, unfit = collect_strips(sheet, plan, see_through=keeps_alpha)
    return CopyPixels(
        format=target,
        original_size=size,
        plan=plan,
        bands=4 if keeps_alpha else 3,
        pages=pages,
        pieces=pieces,
        unfit_profile=unfit,
        is_see_through=see_through,
    )


def _plan_still(size: tuple[int, int], target: str, wish: CopyWish, *, see_through: bool) -> CopyPlan:
    """Raises Refused where the crop leaves nothing."""
    bounds = find_bounds(target, size[0] * size[1], lossless=bool(wish.hidden), see_through=see_through)
    plan = plan_copy(*size, wish.crop, wish.edge_limit_px, bounds)
    if plan is None:
        raise Refused("nothing_left")
    return plan


def _draft(image: Image.Image, wish: CopyWish) -> None:
    """Have a JPEG decoded smaller where that is enough, as for thumbnails, or where the whole is too large.

    Never with edits: their places are those of the full size.
    """
    pixels = image.width * image.height
    is_huge = pixels > COPY_DECODED_PIXELS
    if wish.is_edited:
        if is_huge:
            raise Refused("picture_too_large", round(pixels / 1_000_000))
        return
    longest = max(image.size)
    edge = min(longest, wish.edge_limit_px or longest)
    for scale in DRAFT_SCALES:
        decoded = longest / scale
        if decoded == edge or decoded >= LEAST_SURPLUS * edge or (is_huge and scale == min(DRAFT_SCALES)):
            image.draft(None, (image.width // scale, image.height // scale))
            return


def _find_still_format(
    format_name: str, wish: CopyWish, sheet: Sheet, exif: ExifReport, *, see_through: bool
) -> str:
    if wish.format is not CopyFormat.KEEP:
        return wish.format.name
    if format_name in KEPT_STILLS:
        return format_name
    if format_name == "GIF" or see_through or sheet.has_few_colours:
        return "PNG"
    return "PNG" if _is_drawn(sheet, format_name, exif) else "JPEG"


def _is_drawn(sheet: Sheet, format_name: str, exif: ExifReport) -> bool:
    """By the kind that the grid shows for it."""
    bounds = find_bounds("PNG", 0)
    plan = plan_copy(sheet.width, sheet.height, None, LARGE_EDGE_PX, bounds)
    if plan is None:
        return False
    small = next(cut_strips(sheet, plan, see_through=False)).image.convert("L")
    traits = Traits(sheet.width, sheet.height, format_name, 1, has_alpha=False, exif=exif)
    return guess_kind(traits, measure_flatness(small))[0] in DRAWN
