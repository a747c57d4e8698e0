"""All frames of a foreign film for its copy. In a decode lane."""

from dataclasses import dataclass
from typing import Final

from PIL import Image

from gallery_app.domain.copying import CopyFormat
from gallery_app.imaging.copy_plan import CopyPlan, find_film_bounds, plan_copy
from gallery_app.imaging.copy_sheet import collect_strips, make_sheet
from gallery_app.imaging.copy_wish import CopyPixels, CopyWish
from gallery_app.imaging.decode import check_size, load_pixels
from gallery_app.imaging.frames import FILMS
from gallery_app.imaging.limits import FILM_DECODED_PIXELS, FRAMES_LIMIT, PLAYS_LIMIT
from gallery_app.imaging.picture import read_exif_safely
from gallery_app.imaging.refusal import Refused
from gallery_app.imaging.view_boxes import turn_size
from gallery_app.imaging.view_opened import find_duration_ms, go_to

KEPT_FILMS: Final = frozenset({"GIF", "PNG", "WEBP"})


@dataclass(frozen=True, slots=True)
class _Film:
    """An open decoder, and which of its frames are shown."""

    image: Image.Image
    untrusted: bytes
    numbers: range
    pixels_limit: int


def make_film(
    image: Image.Image, untrusted: bytes, pages: int, pixels_limit: int, wish: CopyWish
) -> CopyPixels | None:
    """All frames, each with alpha; None where it is no film, or too long, or too large.

    A film of which a later frame is damaged is none either. Raises MemoryError.
    """
    target = _find_film_format(image.format or "", wish)
    if target is None:
        return None
    # The picture that an animated PNG shows where films are not known may be none of its frames.
    first = 1 if getattr(image, "default_image", False) else 0
    frames = pages - first
    if frames < 2 or pages >= FRAMES_LIMIT or image.width * image.height * pages > FILM_DECODED_PIXELS:
        return None
    try:
        return _collect_frames(_Film(image, untrusted, range(first, pages), pixels_limit), target, wish)
    except Refused:  # the grid shows it too, by its first frame
        return None


def _collect_frames(film: _Film, target: str, wish: CopyWish) -> CopyPixels | None:
    image, numbers = film.image, film.numbers
    bounds = find_film_bounds(target, len(numbers))
    turn, plans, pieces, durations, unfit, see_through = 0, list[CopyPlan](), list[bytes](), [], False, False
    for number in numbers:
        go_to(image, number)
        check_size(image, film.pixels_limit)
        load_pixels(image)
        turn = turn or read_exif_safely(image, film.untrusted).orientation
        size = turn_size(*image.size, turn)
        plan = plan_copy(*size, None, wish.edge_limit_px, bounds)
        if plan is None or plan.is_bounded or plan != (plans or [plan])[0]:
            return None
        plans.append(plan)
        sheet = make_sheet(image.copy(), size, turn, ())
        see_through = see_through or sheet.is_see_through
        found, bad = collect_strips(sheet, plan, see_through=True)
        pieces.extend(found)
        unfit = unfit or bad
        durations.append(find_duration_ms(image))
    return CopyPixels(
        format=target,
        original_size=size,
        plan=plans[0],
        bands=4,
        pages=numbers.stop,
        pieces=pieces,
        durations_ms=tuple(durations),
        plays=_find_plays(image),
        unfit_profile=unfit,
        is_see_through=see_through,
    )


def _find_film_format(format_name: str, wish: CopyWish) -> str | None:
    """What a film becomes; None where it is shown by its first frame."""
    if not wish.keeps_film or wish.is_edited:
        return None
    if format_name not in FILMS:
        return None
    target = format_name if wish.format is CopyFormat.KEEP else wish.format.name
    return target if target in KEPT_FILMS else None


def _find_plays(image: Image.Image) -> int:
    """How often it is played, 0 for without end. A GIF says how often it is played again, if at all."""
    told = image.info.get("loop")
    if image.format != "GIF":
        return told if isinstance(told, int) and 0 <= told <= PLAYS_LIMIT else 0
    if not isinstance(told, int) or not 0 <= told < PLAYS_LIMIT:
        return 1
    return told + 1 if told else 0
