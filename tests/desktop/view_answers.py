"""What a scripted engine answers to a viewer: pixels of one colour, of the size that was asked for."""

from functools import partial

from gallery_app.domain.errors import DamagedPicture
from gallery_app.domain.events import ViewFailed, ViewReady
from gallery_app.domain.view import ViewPart, ViewPixels

PICTURE = (4000, 3000)
OPAQUE = 255


def make_pixels(
    part: ViewPart, *, size=PICTURE, pages=1, duration_ms=0, colour=(40, 90, 200), alpha=OPAQUE
) -> ViewPixels:
    """As a lane gives them; each page has a red of its own (its number times ten)."""
    if part.box is None:
        scale = min(1.0, part.width / size[0], part.height / size[1])
        width, height = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    else:
        width, height = part.width, part.height
    pixel = bytes((colour[0], colour[1], (colour[2] + part.page * 10) % 256, alpha))
    return ViewPixels(
        width, height, pixel * (width * height), size[0], size[1],
        pages=pages, duration_ms=duration_ms, has_alpha=alpha != OPAQUE,
    )  # fmt: skip


def answer_views(engine, job, name, call, **looks):
    """For `on_question`: every wished part comes at once."""
    if name == "open_view":
        image, parts, _pane = call
        engine.views = getattr(engine, "views", {}) | {_pane: (job, image)}
        for part in parts:
            engine.post(ViewReady(job, image, part, make_pixels(part, **looks)))
    elif name == "prepare_views":
        images, part = call
        for image in images:
            engine.post(ViewReady(job, image, part, make_pixels(part, **looks)))


def serve_wishes(engine, *, broken_from=10_000, find_looks=None, **looks):
    """Have `wish` answered as well; pages from `broken_from` on fail.

    `find_looks` gives the looks of each picture where they differ.
    """
    note = engine.wish

    def wish(parts, pane=0):
        note(parts, pane)
        job, image = engine.views[pane]
        looks_now = find_looks(image) if find_looks is not None else looks
        for part in parts:
            if part.page >= broken_from:
                engine.post(ViewFailed(job, image, DamagedPicture(), part))
            else:
                engine.post(ViewReady(job, image, part, make_pixels(part, **looks_now)))

    engine.wish = wish


def make_answers(**looks):
    """`answer_views` for pictures that look like this."""
    return partial(answer_views, **looks)
